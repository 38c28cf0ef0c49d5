"""Files that break what reads them, or take for ever: each is refused in one line, or read for what it is."""

import io
import os
import time
import tracemalloc
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from timeline.errors import FormatError
from timeline.formats import FORMATS, dumps, load, loads, save
from timeline.formats.recurrence import OCCURRENCES, STEPS
from timeline.locking import lock
from timeline.model import Claim, Document, Event, Span, Timeline, TimeSpan

JSON = ["json", "timelinejs", "vis", "jsonld", "annotations", "wikidata"]
READ = [name for name, each in FORMATS.items() if hasattr(each.load_module(), "read")]


def calendar(*lines: str) -> bytes:
    around = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1", "SUMMARY:Market", *lines]
    return "\r\n".join([*around, "END:VEVENT", "END:VCALENDAR", ""]).encode()


def workbook(**cells: str) -> bytes:
    book = openpyxl.Workbook()
    for place, value in cells.items():
        book.active[place] = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("name", JSON)
@pytest.mark.parametrize("data", [b'[{"a": ' + b"1" * 6000 + b"}]", b"[" * 100_000, b'{"a": "\xff"}', b"[1, 2"])
def test_json_that_is_none(name: str, data: bytes) -> None:
    with pytest.raises(FormatError, match=f"^{name}: not JSON"):
        loads(data, format=name)


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize(
    "data", [b"", b"\0", b"{}", b"[]", b"[[]]", b'[{"start": [], "id": {}}]', b"\xff\xfe", b"PK\x03\x04"]
)
def test_a_file_of_another_kind_is_refused_or_empty(name: str, data: bytes) -> None:
    with suppress(FormatError):
        assert len(loads(data, format=name)) == 0


@pytest.mark.parametrize("name", ["", "a\0b.json"])
def test_a_path_that_is_none(name: str) -> None:
    with pytest.raises(FormatError, match="no such file"):
        load(name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "line.json")
    with pytest.raises(FormatError, match=r"line\.json: a pipe, which may never end"):
        load(tmp_path / "line.json")


def test_what_a_killed_process_left_is_cleared_away_and_what_another_writes_is_not(tmp_path: Path) -> None:
    stale, held, other = (
        tmp_path / name for name in (".line.json.abcd1234.part", ".line.json.efgh5678.part", ".a.part")
    )
    for path in (stale, held, other):
        path.write_text("half of it")
    with held.open("rb") as file:
        assert lock(file.fileno())
        save(Timeline(), tmp_path / "line.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([held.name, other.name, "line.json"])


# -- calendars


def test_a_zone_that_is_a_folder_of_zones() -> None:
    [event] = loads(calendar("DTSTART;TZID=Europe:20200503T100000"), format="ics")
    assert event.when.edtf == "2020-05-03T10:00:00"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYSETPOS=3",
        "FREQ=DAILY;INTERVAL=0;BYMONTH=2",
    ],
)
def test_a_rule_that_never_hits_is_given_up_and_its_event_kept(rule: str) -> None:
    begun = time.process_time()
    [event] = loads(calendar("DTSTART:20200503T100000", f"RRULE:{rule}"), format="ics")
    assert event.when.edtf == "2020-05-03T10:00:00"
    assert time.process_time() - begun < 2, STEPS


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "recurs secondly"),
        ("FREQ=SECONDLY;BYHOUR=3;BYMONTH=2;BYMONTHDAY=30", "recurs secondly"),
        ("FREQ=MINUTELY", "recurs minutely"),
        ("RSCALE=HEBREW;FREQ=YEARLY", "RSCALE"),
        ("FREQ=YEARLY;BYYEARDAY=" + ",".join(["1"] * 900), "characters"),
    ],
)
def test_a_rule_that_is_not_followed_is_named_and_its_event_kept(rule: str, why: str) -> None:
    with pytest.warns(UserWarning, match=rf"1 recurring events have a rule that cannot be followed.*Market \(.*{why}"):
        [event] = loads(calendar("DTSTART:20200503T100000", f"RRULE:{rule}"), format="ics")
    assert event.when.edtf == "2020-05-03T10:00:00"


@pytest.mark.filterwarnings("ignore:1 recurring")
def test_rules_that_hit_are_followed_as_before() -> None:
    many = ",".join(map(str, range(60)))
    rule = f"FREQ=YEARLY;BYHOUR=0,1,2;BYMINUTE={many};BYSECOND={many};BYSETPOS=-1"
    assert len(loads(calendar("DTSTART:20200503T100000", f"RRULE:{rule}"), format="ics")) == 11
    assert len(loads(calendar("DTSTART;VALUE=DATE:20200503", "RRULE:FREQ=DAILY"), format="ics")) == OCCURRENCES
    assert len(loads(calendar("DTSTART;VALUE=DATE:99980503", "RRULE:FREQ=YEARLY"), format="ics")) == 2


def test_what_is_wrong_is_said_in_one_line() -> None:
    lines = ("DTSTART:20200503T100000", "DTEND;E=:When: 1914\\nIt rained from 1914")
    with pytest.raises(FormatError) as raised:
        loads(calendar(*lines), format="ics")
    assert "\n" not in str(raised.value)


# -- workbooks


def test_a_cell_in_the_last_corner_of_a_sheet() -> None:
    tracemalloc.start()
    with pytest.raises(FormatError, match="its first row has 16,384 columns"):
        loads(workbook(XFD1048576="x"), format="xlsx")
    [event] = loads(workbook(A1="Date", B1="Event", A2="2014", B2="Vote", XFD1048576="x"), format="xlsx")
    assert tracemalloc.get_traced_memory()[1] < 100_000_000
    tracemalloc.stop()
    assert (event.when.edtf, event.title) == ("2014", "Vote")


def test_a_sheet_whose_table_stands_further_down() -> None:
    [event] = loads(workbook(A3="Date", B3="Event", A9="2014", B9="Vote"), format="xlsx")
    assert (event.when.edtf, event.title) == ("2014", "Vote")


# -- Markwhen


@pytest.mark.parametrize(
    "line", ["a" * 40_000 + ":00" * 4000, "a " * 20_000, "a:00" * 10_000, "1" * 40_000, ":" * 40_000]
)
def test_a_long_line_of_markwhen_takes_no_time(line: str) -> None:
    begun = time.process_time()
    [event] = loads(f"2020: Rain\n{line}\n".encode(), format="markwhen")
    assert event.title == "Rain"
    assert time.process_time() - begun < 1


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize(
    "said", ["On 3 May 1911{}1912: the dam burst", "1912: the dam burst", "3 May 1911:{}tags: [] "]
)
def test_a_sentence_with_a_date_is_no_event_when_it_is_loaded_again(end: str, said: str) -> None:
    text = said.format(end)
    span = Span(0, len(text))
    event = Event("e", f"Dam{end}1913: burst", TimeSpan.parse("1911"), (Claim("d", span, span),))
    line = Timeline((event,), (Document(text, id="d"),))
    again = loads(dumps(line, format="markwhen"), format="markwhen")
    assert [each.when.edtf for each in again] == ["1911"]
    assert again[0].title == event.title


def test_a_calendar_of_many_entries_takes_no_more_for_each() -> None:
    def seconds(count: int) -> float:
        entry = "BEGIN:VEVENT\r\nUID:{0}\r\nSUMMARY:E{0}\r\nDTSTART:20200503T100000\r\nGEO:1;2\r\nEND:VEVENT\r\n"
        body = "".join(entry.format(number) for number in range(count))
        data = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{body}END:VCALENDAR\r\n".encode()
        begun = time.process_time()
        assert len(loads(data, format="ics")) == count
        return time.process_time() - begun

    seconds(10)
    assert seconds(2000) < 16 * max(seconds(250), 0.05)
