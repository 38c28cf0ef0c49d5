"""What is written is whole, typed for other programs, and what cannot be done is said in words for people."""

import re
from datetime import date
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from tests.formats.everything import EVERYTHING
from timeline.errors import FormatError
from timeline.formats import FORMATS, load, loads, report, save
from timeline.model import Attribution, Claim, Document, Event, Span, Timeline, TimeSpan

HALF = "The \ud83d fell"
WRITTEN = [
    name for name, each in FORMATS.items() if hasattr(each.load_module(), "write") and name not in ("png", "pdf")
]


def halved() -> Timeline:
    document = Document("The bridge fell in 2014.", id="d")
    claim = Claim("d", Span(0, 24), Span(0, 24), attribution=Attribution(HALF, HALF))
    more = dict.fromkeys(("participants", "places", "tags", "reasons"), (HALF,))
    event = Event("e", HALF, TimeSpan.parse("2014"), (claim,), note=HALF, when_reason=HALF, **more)  # type: ignore[arg-type]
    return Timeline((event,), (document,), title=HALF)


def test_json_is_without_loss_for_half_a_character_too(tmp_path: Path) -> None:
    timeline = halved()
    assert not save(timeline, tmp_path / "line.json")
    assert load(tmp_path / "line.json") == timeline
    (tmp_path / "line.json").read_text("utf-8")


@pytest.mark.parametrize("name", WRITTEN)
def test_half_a_character_is_written_or_told(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"line{FORMATS[name].suffixes[0]}"
    said = save(halved(), path)
    assert path.stat().st_size > 50
    if name in ("json", "timelinejs", "vis", "jsonld", "annotations", "xlsx"):
        assert load(path)[0].title == HALF
        assert "halves" not in " ".join(said.lines())
    else:
        assert (
            f"{name}: halves of characters in 1 events, which no text can hold, are written as U+FFFD" in said.lines()
        )
        assert str(said) == str(report(halved(), format=name))


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2014", date(2014, 1, 1), date(2014, 12, 31)),
        ("2022-02/..", date(2022, 2, 1), None),
        ("-0043-03-15", None, None),
        ("0000/0001", None, date(1, 12, 31)),
        ("9999/Y12000", date(9999, 1, 1), None),
    ],
)
def test_parquet_has_real_dates_beside_edtf(
    tmp_path: Path, edtf: str, earliest: date | None, latest: date | None
) -> None:
    path = tmp_path / "line.parquet"
    save(Timeline((Event("e", "E", TimeSpan.parse(edtf), ()),)), path)
    table = pyarrow.parquet.read_table(path)
    assert [str(table.schema.field(name).type) for name in ("earliest", "latest")] == ["date32[day]"] * 2
    [row] = table.to_pylist()
    assert (row["earliest"], row["latest"], row["when"]) == (earliest, latest, edtf)
    assert load(path)[0].when.edtf == edtf


# What Python says to programmers.
PYTHON = re.compile(
    r"object has no attribute|NoneType|\b(?:list|dict|str|int)\b' ?|Traceback|KeyError|TypeError|AttributeError|<class"
)
WRONG = [
    b"", b"\0\1\2", b"{}", b"[]", b"[[]]", b'{"items": 5}', b'{"events": {}}', b'{"events": [[]]}', b'[{"start": {}}]',
    b'[{"start": [], "content": {}}]', b'{"items": [{"body": 5, "target": 5}]}', b'{"@graph": [{"@type": 5}]}',
    b'[{"@type": "Event", "startDate": {"a": 1}}]', b'{"results": {"bindings": [[]]}}', b'[{"issued": 5}]', b"0 HEAD\n1 BIRT",
    b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x\nEND:VEVENT\nEND:VCALENDAR", b"<TimeML/>", b"<TimeML><TEXT/></TimeML>",
    b"a,b\n1,2", b"@book{", b'{"format": "timeline", "version": 1, "events": [5]}', b"x" * 5000, b'{"a": "' + b"y" * 5000 + b'"}',
]  # fmt: skip


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [name for name, each in FORMATS.items() if hasattr(each.load_module(), "read")])
def test_what_is_wrong_with_a_file_is_said_in_one_short_line_for_people(name: str) -> None:
    for data in WRONG:
        try:
            said = str(loads(data, format=name).report)
        except FormatError as error:
            said = str(error)
        assert "\n" not in said
        assert len(said) < 300, said
        assert not PYTHON.search(said), said


def test_each_omission_is_one_short_line() -> None:
    for name, data in EVERYTHING.items():
        if name == "ics":
            continue
        for each in loads(data, format=name).report:
            assert "\n" not in str(each)
            assert len(str(each)) < 300, each
            assert not PYTHON.search(str(each)), each
