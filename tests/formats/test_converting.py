"""`timeline convert`: from every format that can be read to every one that can be written."""

import json
from pathlib import Path

import pytest

from tests.formats.samples import harrow_bay, kept
from tests.formats.test_programs import GEDCOM
from timeline.cli import main
from timeline.formats import FORMATS, load, loads, report, save
from timeline.model import Timeline

READ, WRITTEN = (
    [name for name, each in FORMATS.items() if hasattr(each.load_module(), does)] for does in ("read", "write")
)
DRAWN = {"png": b"\x89PNG\r\n\x1a\n", "pdf": b"%PDF-", "svg": b"<svg"}
ENTITY = "http://www.wikidata.org/entity/Q"
WIKIDATA = [
    {"item": f"{ENTITY}1", "itemLabel": "Battle of the bay", "date": "1914-08-23T00:00:00Z"},
    {"item": f"{ENTITY}2", "itemLabel": "Town founded", "date": "1850-01-01T00:00:00Z"},
]


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A file in each format that can be read."""
    folder = tmp_path_factory.mktemp("sources")
    paths = {name: folder / f"from{FORMATS[name].suffixes[0]}" for name in READ}
    for name, path in paths.items():
        if name in WRITTEN:
            save(harrow_bay(), path)
    paths["gedcom"].write_text(GEDCOM)
    paths["wikidata"].write_text(json.dumps(WIKIDATA))
    paths["jsonl"].write_text(
        '{"date": "2014", "event": "Vote"}\n{"date": "1850~", "event": "Mill built", "place": "Bay"}\n'
    )
    paths["bibtex"].write_text("@book{a, title={A Pier}, author={Reed, Ann}, date={1904-05}}\n")
    paths["csl"].write_text('[{"id": "a", "title": "A Pier", "issued": {"date-parts": [[1904, 5]]}}]')
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
        *([f"timeline: {lost}"] if lost else []),
        *([f"timeline: {sources[source]}: {line.report}"] if line.report else []),  # what was not read either
    ]
    if target in DRAWN:
        assert DRAWN[target] in path.read_bytes()[:1_000]
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


@pytest.mark.parametrize("name", READ)
def test_a_name_of_a_format_may_stand_for_the_suffix(
    name: str, sources: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "from", tmp_path / "to"
    source.write_bytes(sources[name].read_bytes())
    assert main(["convert", str(source), str(target), "--from", name, "--to", "json"]) == 0
    assert loads(target.read_bytes()) == load(sources[name])
    capsys.readouterr()


def texts(line: Timeline) -> list[tuple[str, str]]:
    return [(each.id, each.text) for each in line.documents]
