"""Saving and loading: by suffix or name, whole or not at all, with errors that name the file."""

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from timeline.errors import FormatError, TimelineError
from timeline.formats import FORMATS, dumps, listing, load, loads, save
from timeline.model import Timeline

SUFFIXES = [
    (suffix, each.name) for each in FORMATS.values() for suffix in each.suffixes if each.name not in ("png", "pdf")
]
ONLY_READ = ("wikidata", "gedcom", "jsonl", "bibtex", "csl")


@pytest.mark.parametrize(("suffix", "name"), [pair for pair in SUFFIXES if pair[1] not in ONLY_READ])
def test_the_suffix_says_the_format(tmp_path: Path, harrow_bay: Timeline, suffix: str, name: str) -> None:
    path = tmp_path / f"line{suffix}"
    report = save(harrow_bay, path)
    assert report.format == name
    assert path.stat().st_size > 100
    if hasattr(FORMATS[name].load_module(), "read"):
        assert len(load(path)) > 0


@pytest.mark.parametrize("name", ["timelinejs", "vis", "jsonld", "json"])
def test_a_json_file_is_told_by_its_content(tmp_path: Path, harrow_bay: Timeline, name: str) -> None:
    path = tmp_path / "line.json"
    assert save(harrow_bay, path, format=name).format == name
    assert [event.when for event in load(path)] == [event.when for event in harrow_bay]


def test_a_timelinejs_spreadsheet_is_told_by_its_suffix_and_its_head(tmp_path: Path, harrow_bay: Timeline) -> None:
    path = tmp_path / "line.csv"
    assert save(harrow_bay, path, format="timelinejs").format == "timelinejs-csv"
    assert path.read_text().startswith("Year,Month,Day")
    assert [event.title for event in load(path)] == [event.title for event in harrow_bay]


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("line.xyz", {}, r"cannot tell the format of .*line\.xyz' by its suffix '\.xyz': say format="),
        ("line", {}, "cannot tell the format"),
        ("line.json", {"format": "jsn"}, "unknown format 'jsn': did you mean 'json'"),
        ("line.html", {"sorces": True}, "unknown option of html 'sorces': did you mean 'sources'"),
        ("line.ged", {}, "gedcom can be read, not written"),
        ("no/such/folder/line.json", {}, r"cannot write .*line.json: no such file or directory"),
    ],
)
def test_what_cannot_be_saved(
    tmp_path: Path, harrow_bay: Timeline, name: str, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(TimelineError, match=message):
        save(harrow_bay, tmp_path / name, **options)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_written_over(tmp_path: Path, harrow_bay: Timeline) -> None:
    (tmp_path / "line.json").mkdir()
    with pytest.raises(FormatError, match=r"line\.json: it is a folder"):
        save(harrow_bay, tmp_path / "line.json")


@pytest.mark.parametrize("step", ["fsync", "replace", "chmod"])
def test_no_space_left_leaves_the_old_file_whole(
    tmp_path: Path, harrow_bay: Timeline, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "line.json"
    path.write_text("the old one")

    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(f"os.{step}", full)
    with pytest.raises(FormatError, match=r"cannot write .*line\.json: no space left on device"):
        save(harrow_bay, path)
    monkeypatch.undo()
    assert path.read_text() == "the old one"
    assert os.listdir(tmp_path) == ["line.json"]


def test_permissions_and_links_are_kept(tmp_path: Path, harrow_bay: Timeline) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    save(harrow_bay, link)
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert load(target) == harrow_bay


def test_an_error_while_writing_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "line.xlsx"
    path.write_text("the old one")
    monkeypatch.setattr(Timeline, "__len__", lambda _: 2_000_000)
    with pytest.raises(FormatError, match="more than the 1,048,575 rows"):
        save(Timeline(), path)
    assert path.read_text() == "the old one"


def test_standard_output(capfdbinary: pytest.CaptureFixture[bytes], harrow_bay: Timeline) -> None:
    save(harrow_bay, "-", format="json")
    assert loads(capfdbinary.readouterr().out.decode()) == harrow_bay


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("no.json", None, "no such file"),
        ("line.html", b"<html></html>", "html can be written, not read"),
        ("line.xlsx", b"PK\x03\x04 cut off", "a broken or cut off archive: File is not a zip file"),
        ("line.parquet", b"PAR1 cut off", "not a Parquet file that can be read"),
        ("line.ics", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2022", "not a calendar that can be read"),
        ("line.csv", b"", "an empty table: its first row names the columns"),
        ("line.csv", b"name,age\nA,1\n", "no column for when: there are 'name', 'age'"),
        ("line.csv", b"date,event\n2014,Rain\n2014-02-31,Snow\n", "row 2: cannot read '2014-02-31'"),
        ("line.csv", b"date,event\n2014,Rain,much\n", "row 1: it has 3 cells, and the first row names 2 columns"),
        ("line.xml", b"<TimeML><TEXT>cut off", "not XML that can be read"),
        (
            "line.xml",
            b'<!DOCTYPE x [<!ENTITY a "aaa">]><TimeML>&a;</TimeML>',
            "its XML declares entities, which can expand without bounds: refused",
        ),
        ("line.ged", b"1 NAME", "not GEDCOM"),
        ("line.json", b'{"events": [{"start_date": {}}]}', "event 1: "),
        ("line.json", b'[{"start": "never", "content": "x"}]', "item 1: "),
        ("line.json", b'{"a": 1}', "not a timeline"),
    ],
)
def test_what_cannot_be_loaded(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FormatError, match=message) as raised:
        load(path, on_error="raise")
    assert str(path) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_file_larger_than_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.formats.LARGEST", 1_000)
    (tmp_path / "a.json").write_bytes(b" " * 1_001)
    with pytest.raises(FormatError, match=r"a\.json: larger than"):
        load(tmp_path / "a.json")


def test_the_listing_names_every_format() -> None:
    rows = {row[0]: row for row in listing()}
    assert rows.keys() == FORMATS.keys()
    assert rows["json"][2:] == ("yes", "yes", "everything")
    assert rows["gedcom"][2:4] == ("yes", "")


def test_texts_and_bytes_are_both_read(harrow_bay: Timeline) -> None:
    text = dumps(harrow_bay)
    assert isinstance(text, str)
    assert loads(text) == loads(text.encode()) == harrow_bay
