"""`timeline convert`: from every format that can be read to every one that can be written."""

import base64
import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.formats.everything import EVERYTHING
from tests.formats.samples import harrow_bay, kept
from timeline.cli import main
from timeline.errors import short
from timeline.formats import FORMATS, LossReport, load, loads, report, save
from timeline.formats.loss import FIELDS, flat
from timeline.model import Timeline

READ, WRITTEN = (
    [name for name, each in FORMATS.items() if hasattr(each.load_module(), does)] for does in ("read", "write")
)
DRAWN = {"png": b"\x89PNG\r\n\x1a\n", "pdf": b"%PDF-", "svg": b"<svg"}
MODIFIERS = {"APPROX", "EVERY", "START", "MID", "END"}
OTHERS = [name for name in READ if name not in WRITTEN]


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A file in each format that can be read."""
    folder = tmp_path_factory.mktemp("sources")
    paths = {name: folder / f"from{FORMATS[name].suffixes[0]}" for name in READ}
    for name, path in paths.items():
        if name in WRITTEN:
            save(harrow_bay(), path)
    for name in OTHERS:
        paths[name].write_bytes(EVERYTHING[name])
    return paths


def pairs() -> "list[object]":
    slow = [pytest.mark.browser, pytest.mark.slow]  # kaleido draws with a browser
    return [
        pytest.param(source, target, marks=slow if target in ("png", "pdf") else [], id=f"{source}-{target}")
        for source in READ
        for target in WRITTEN
    ]


def test_there_are_formats_to_convert() -> None:
    assert len(READ) >= 14
    assert len(WRITTEN) >= 19


@pytest.mark.parametrize(("source", "target"), pairs())
def test_from_any_to_any(
    source: str, target: str, sources: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"to{FORMATS[target].suffixes[0]}"
    status = main(["convert", str(sources[source]), str(path)])
    out, err = capsys.readouterr()
    assert (status, out) == (0, "")
    line = load(sources[source])
    assert len(line) > 0
    lost = report(line, format=target)
    assert err.splitlines() == [
        f"timeline: wrote {path}: {len(line)} events",
        *(f"timeline: {each}" for each in lost.lines()),
        *(f"timeline: {short(str(sources[source]), 60)}: left out: {each}" for each in line.report.lines()),
    ]
    check_written(path, target, line, lost)


def check_written(path: Path, target: str, line: Timeline, lost: LossReport) -> None:
    """What is not told to be lost is in the file."""
    if target in DRAWN:
        assert DRAWN[target] in path.read_bytes()[:1_000]
        seen, cut = words_of(path, line), sum("titles cut" in note for note in lost.notes)
        assert [event.title for event in line if flat(event.title) not in seen] == [] or cut
    elif target == "html":
        assert missing(path.read_text("utf-8"), line, lost) == {}
    elif target == "timeml":
        assert texts(load(path)) == texts(line)
    elif target in READ:
        again = load(path)
        assert kept(again, lost) == kept(line, lost)  # what is not told to be lost is there
        assert not again.report  # and what is there is read, or would be told
        assert [event.when for event in again] or target == "annotations"
    else:
        written = path.read_text("utf-8")
        assert [event.title for event in line if event.title.split()[-1] not in written] == []


@pytest.mark.filterwarnings("ignore:1 recurring")
@pytest.mark.parametrize("source", EVERYTHING)
def test_from_a_file_with_one_of_everything(source: str, tmp_path: Path) -> None:
    line = loads(EVERYTHING[source], format=source)
    assert line.report  # held to be complete in `test_complete`
    for target in WRITTEN:
        if target not in ("png", "pdf"):
            path = tmp_path / f"to{FORMATS[target].suffixes[0]}"
            check_written(path, target, line, save(line, path))


@pytest.mark.parametrize("name", READ)
def test_a_name_of_a_format_may_stand_for_the_suffix(
    name: str, sources: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "from", tmp_path / "to"
    source.write_bytes(sources[name].read_bytes())
    assert main(["convert", str(source), str(target), "--from", name, "--to", "json"]) == 0
    assert loads(target.read_bytes()) == load(sources[name])
    capsys.readouterr()


def words_of(picture: Path, line: Timeline) -> str:
    """What can be read in a picture. A PNG is drawn of the figure."""
    if picture.suffix == ".svg":
        drawn = re.sub(r"<(title|desc)>.*?</\1>", "", picture.read_text("utf-8"))  # what only a pointer shows
        return flat(unescape(re.sub(r"<[^>]+>", " ", drawn)))
    if picture.suffix == ".pdf":
        [page] = pypdfium2.PdfDocument(picture.read_bytes())
        return flat(page.get_textpage().get_text_range())
    labels = (text for trace in line.figure().data if trace.name == "labels" for text in trace.text)
    return flat(" ".join(unescape(re.sub(r"<[^>]+>|[\u2066-\u2069]", " ", text)) for text in labels))


def missing(page: str, line: Timeline, lost: LossReport) -> dict[str, list[str]]:
    """The texts of what the page is said to carry that are neither in it nor in its columns."""
    columns = re.search(r'id="timeline-data">([^<]*)<', page)
    assert columns is not None
    said = flat(unescape(page) + gzip.decompress(base64.b64decode(columns[1])).decode("utf-8", "replace"))
    told = {"rough", "recur"} if any("rough or recur" in note for note in lost.notes) else set()
    found: dict[str, list[str]] = {}
    for name, field in FIELDS.items():
        if name in lost.fields or name == "confidence":  # a number among the columns
            continue
        leaves = {leaf for value in field.values(line) for leaf in leaves_of(value)} - (MODIFIERS if told else set())
        absent = [leaf for leaf in leaves if not any(flat(each) in said for each in (leaf, json.dumps(leaf)[1:-1]))]
        found |= {name: absent} if absent else {}
    return found


def leaves_of(value: Any) -> Iterator[str]:
    """The texts in a value of the model, wherever they lie in it."""
    if isinstance(value, str):
        yield from filter(None, [value])
    elif isinstance(value, (list, tuple)):
        yield from (leaf for each in value for leaf in leaves_of(each))
    elif is_dataclass(value):
        yield from (leaf for each in fields(value) for leaf in leaves_of(getattr(value, each.name)))


def texts(line: Timeline) -> list[tuple[str, str]]:
    return [(each.id, each.text) for each in line.documents]
