"""No message and no line of a report is longer than a person reads, on one line, in words of people: for hostile input
too.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import timeline as tl
from tests.formats.everything import EVERYTHING
from tests.formats.samples import harrow_bay
from tests.readers.everything import EVERYTHING as SOURCES
from timeline.cli import main
from timeline.errors import LONGEST, TimelineError
from timeline.formats import FORMATS, load, loads, report
from timeline.model import Omission, Report, Timeline, TimeSpan
from timeline.readers import read

LONG = "wide\u2003w0rd \\u0041 " * 300
PYTHON = re.compile(
    r"object has no attribute|NoneType|'(?:list|dict|str|int|bytes)'|Traceback|\b[A-Z]\w+Error\b|<class|int\(\)|to unpack"
)
pytestmark = [pytest.mark.filterwarnings("ignore")]


def check(said: str) -> None:
    assert "\n" not in said, said
    assert len(said) <= LONGEST, said
    assert not PYTHON.search(said), said


def check_report(found: Report) -> None:
    for line in (str(found), *found.lines(), *map(str, found)):
        check(line)


def hostile(data: bytes) -> bytes:
    """The file with a text of thousands of characters in place of each word."""
    return re.sub(rb"Zq\d+", lambda _: LONG.encode(), data)


def check_loaded(data: bytes, name: str) -> None:
    try:
        found = loads(data, format=name)
    except TimelineError as error:
        check(str(error))
    else:
        check_report(found.report)
        for document in found.documents:
            check_report(document.report)
        for each in found.unresolved:
            check(each.reason)
        for target in FORMATS:
            if hasattr(FORMATS[target].load_module(), "write"):
                lost = report(found, format=target)
                for line in (str(lost), *lost.lines()):
                    check(line)


@pytest.mark.parametrize("name", EVERYTHING)
def test_a_file_of_long_texts(name: str) -> None:
    check_loaded(hostile(EVERYTHING[name]), name)
    check_loaded(EVERYTHING[name], name)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(EVERYTHING)), st.data())
def test_a_file_in_which_anything_is_wrong(name: str, data: st.DataObject) -> None:
    whole = EVERYTHING[name]
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 60)))
    check_loaded(whole[:start] + data.draw(st.binary(max_size=20)) + whole[end:], name)


@pytest.mark.parametrize("kind", SOURCES)
def test_a_source_of_long_texts(tmp_path: Path, kind: str) -> None:
    name, data, _ = SOURCES[kind]
    path = tmp_path / name
    path.write_bytes(data if data.startswith(b"PK") else hostile(data))
    try:
        documents = read(path)
    except TimelineError as error:
        check(str(error))
        return
    for each in documents.failed:
        check(str(each))
    for document in documents:
        check_report(document.report)


def test_a_report_of_many_kinds_says_how_many_there_are() -> None:
    found = Report(tuple(Omission(f"things of kind {turn}", LONG, LONG, LONG) for turn in range(40) for _ in range(5)))
    check_report(found)
    assert [line.split(" (")[0] for line in found.lines()] == [f"5 things of kind {turn}" for turn in range(40)]
    assert str(found).startswith("left out: 5 things of kind 0, 5 things of kind 1, ")


def test_a_loss_is_told_whole_in_lines_that_can_be_read() -> None:
    lost = report(harrow_bay(), format="png")
    assert len(lost.lines()) > 1
    assert [each.words for each in _fields(lost) if each.words not in " ".join(lost.lines())] == []


def _fields(lost: Any) -> list[Any]:
    from timeline.formats.loss import FIELDS

    return [FIELDS[each.field] for each in lost.losses]


CALLS: dict[str, Callable[[], object]] = {
    "load": lambda: load("n" * 5000),
    "load of a folder of others": lambda: load(f"{'n' * 200}/" * 20 + "a.json"),
    "format": lambda: loads(b"", format="f" * 5000),
    "option": lambda: loads(b"a,b", format="csv", **{"o" * 5000: 1}),
    "save": lambda: Timeline().save("n" * 5000),
    "save to a folder that is none": lambda: Timeline().save(f"{'n' * 200}/" * 20 + "a.json"),
    "read": lambda: read("n" * 5000),
    "read several": lambda: read(["n" * 5000], on_error="raise"),
    "span": lambda: TimeSpan.parse("9" * 5000),
    "interval": lambda: TimeSpan.parse(f"{'9' * 3000}/{'8' * 3000}"),
    "day": lambda: tl.Document("It rained.", published="soon " * 2000),
    "extract": lambda: tl.extract("It rained.", published="soon " * 2000),
    "search": lambda: harrow_bay().between("soon " * 2000, None),
    "where": lambda: harrow_bay().where(**{"s" * 3000: "x"}),
    "figure": lambda: harrow_bay().figure("k" * 3000),
}


@pytest.mark.parametrize("name", CALLS)
def test_what_the_library_is_asked(name: str) -> None:
    with pytest.raises((TimelineError, TypeError, KeyError, OSError)) as caught:
        CALLS[name]()
    assert isinstance(caught.value, TimelineError), caught.value
    check(str(caught.value))


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


@pytest.mark.parametrize("name", EVERYTHING)
def test_what_the_command_line_says_of_a_file(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / ("deep" * 40) / ("deeper" * 30)
    folder.mkdir(parents=True)
    path = folder / f"a{FORMATS[name].suffixes[0]}"
    path.write_bytes(hostile(EVERYTHING[name]))
    main(["convert", str(path), str(folder / "b.md"), "--from", name])
    for line in lines_of(capsys):
        check(line)


@pytest.mark.parametrize("kind", SOURCES)
def test_what_the_command_line_says_of_a_source(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, data, _ = SOURCES[kind]
    path = tmp_path / ("deep" * 40) / name
    path.parent.mkdir()
    path.write_bytes(data if data.startswith(b"PK") else hostile(data))
    main(["extract", str(path.parent), "-o", str(path.parent / "b.json")])
    said = lines_of(capsys)
    for line in said:
        check(line)
    documents = read(path)
    told = [what for document in documents for what in document.report.counts]
    assert [what for what in told if not any(what.split()[0][:-3] in line for line in said)] == []


@pytest.mark.parametrize(
    "command",
    [
        ["extract", "n" * 3000],
        ["convert", "n" * 3000, "m" * 3000],
        ["tag", "-p" * 3000],
        ["w" * 3000],
        ["check", "n" * 3000],
    ],
    ids=["extract", "convert", "tag", "none", "check"],
)
def test_what_the_command_line_says_of_what_is_not_there(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        raise SystemExit(main(command))
    assert caught.value.code == 2
    for line in lines_of(capsys):
        check(line)
