"""What a file has and the timeline that was loaded from it has not is in the report: nothing is left out in silence."""

import json
from pathlib import Path

import pytest

from timeline import FormatError
from timeline.cli import main
from timeline.formats import dumps, load, loads
from timeline.formats.gedcom_dates import read_date
from timeline.formats.markwhen_dates import read_span
from timeline.model import Timeline

TREE = """0 HEAD
1 DATE 1 JAN 2024
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Ada /Holt/
1 BIRT
2 DATE @#DJULIAN@ 28 DEC 1700
2 PLAC Bay
1 BARM
2 DATE @#DHEBREW@ 2 TVT 5758
1 OCCU Weaver
2 DATE FROM 1770 TO 1775
1 EDUC
2 DATE (after the war)
1 DEAT
2 DATE 31 FEB 1790
2 SOUR @S1@
3 DATA
4 DATE 5 MAY 1901
1 CHAN
2 DATE 3 MAR 2020
0 TRLR
"""


def reported(timeline: Timeline) -> list[tuple[str, str, str]]:
    return [(each.what, each.place, each.text) for each in timeline.report]


def test_a_family_tree() -> None:
    timeline = loads(TREE, format="gedcom")
    assert [(event.when.edtf, event.title) for event in timeline] == [
        ("1701-01-08", "Birth of Ada Holt"),
        ("1770/1775", "Occupation of Ada Holt: Weaver"),
        ("1997-12-31", "Bar mitzvah of Ada Holt"),
    ]
    assert reported(timeline) == [
        ("dates of no event", "line 2", "1 JAN 2024"),
        ("events whose date cannot be read", "line 14", "Education: (after the war)"),
        ("events whose date cannot be read", "line 16", "Death: 31 FEB 1790"),
        ("dates of no event", "line 19", "5 MAY 1901"),
        ("dates of no event", "line 21", "3 MAR 2020"),
    ]
    assert len(timeline) + len(timeline.report) == TREE.count(" DATE ")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("ABT. 1850", "1850~"),
        ("CIRCA 1850", "1850~"),
        ("EST 1 MAY 1850", "1850-05-01~"),
        ("INT 1791 (about Easter)", "1791?"),
        ("1914-1918", "1914/1918"),
        ("15 SEPT 1900", "1900-09-15"),
        ("July 1850", "1850-07"),
        ("44 B.C.", "-0043"),
        ("44 BCE", "-0043"),
        ("BEF 1850", "[..1849]"),
        ("BEF JAN 1850", "[..1849-12]"),
        ("BEF 1 JAN 1850", "[..1849-12-31]"),
        ("AFT 3 MAY 1850", "[1850-05-04..]"),
        ("AFT DEC 1850", "[1851-01..]"),
        ("BET 1760 AND 1762", "[1760..1762]"),
        ("FROM 1770", "1770/.."),
        ("TO 1770", "../1770"),
        ("11 FEB 1731/32", "1732-02-11"),
        ("JAN 1699/1700", "1700-01"),
        ("11 FEB 1731/2", "1732-02-11"),
        ("1900-05-06", "1900-05-06"),
        ("HEBREW ADR 5783", "[2023-02-22..2023-03-22]"),
        ("FRENCH_R 6 COMP 11", "1803-09-23"),
        ("@#DJULIAN@ 28 DEC 1700", "1701-01-08"),
        ("JULIAN 25 OCT 1917", "1917-11-07"),
        ("@#DJULIAN@ 29 FEB 1700", "1700-03-11"),
        ("ABT @#DJULIAN@ JUL 1700", "1700-07~"),
        ("@#DJULIAN@ FEB 1918", "[1918-02-14..1918-03-13]"),
        ("BEF @#DJULIAN@ 1 MAR 1700", "[..1700-03-11]"),
        ("@#DFRENCH R@ 18 BRUM 8", "1799-11-09"),
        ("FRENCH_R 9 THER 2", "1794-07-27"),
        ("@#DFRENCH R@ 5 COMP 13", "1805-09-22"),
        ("@#DHEBREW@ 2 TVT 5758", "1997-12-31"),
        ("HEBREW 14 ADS 5784", "2024-03-24"),
        ("HEBREW 14 ADR 5783", "2023-03-07"),
        ("@#DHEBREW@ 1 TSH 5784", "2023-09-16"),
        ("@#DHEBREW@ ADR 5783", "[2023-02-22..2023-03-22]"),
        ("@#DHEBREW@ 1 ADS 5783", "2023-02-22"),
        ("@#DHEBREW@ 5783", "[2022-09-26..2023-09-15]"),
        ("@#DFRENCH R@ COMP 13", "[1805-09-18..1805-09-22]"),
        ("@#DFRENCH R@ 14", "[1805-09-23..1806-09-22]"),
    ],
)
def test_dates_of_family_trees(text: str, edtf: str) -> None:
    assert read_date(text).edtf == edtf


NO_DATES = [
    "(after the war)", "", "SOON", "31 FEB 1900", "5 1850", "@#DROMAN@ 5 MAY 44", "FRENCH_R 1 VEND 99", "FRENCH_R 6 COMP 12",
    "HEBREW 30 CSH 5784", "@#DJULIAN@ 31 FEB 1700", "FRENCH_R 31 VEND 2", "1 XYZ 1900", "BEF",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_of_a_family_tree(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_date(text)


MARKWHEN = """title: Harbour
// not yet all
dateFormat: d/M/y
#war: red
section The war #x
25/04/2021: Ships
group Nested
2021 - now: Still #t
end
1945- 7/2010: Years
end
2022-01-01T10:00:00.000Z-2022-01-02T11:30:00Z: Clocks
2024-01-01 / 3 weeks: Weeks
// to do 2020: nothing
2023-01-01 every other Tuesday: Market
after !x 3 days: Relative
2020-05-01T10:00: Clock
It was seen at 10:30 there.
"""


def test_a_file_of_markwhen() -> None:
    timeline = loads(MARKWHEN, format="markwhen")
    assert timeline.title == "Harbour"
    assert [(event.when.edtf, event.title, event.tags) for event in timeline] == [
        ("1945/2010-07", "Years", ("The war",)),
        ("2020-05-01T10:00", "Clock", ()),
        ("2021/..", "Still", ("The war", "Nested", "t")),
        ("2021-04-25", "Ships", ("The war",)),
        ("2022-01-01T10:00:00Z/2022-01-02T11:30:00Z", "Clocks", ()),
        ("2023-01-01", "Market", ()),
        ("2024-01-01/2024-01-21", "Weeks", ()),
    ]
    assert reported(timeline) == [
        ("comments", "line 2", "not yet all"),
        ("settings", "line 4", "#war: red"),
        ("tags of groups", "line 5", "x"),
        ("comments", "line 14", "to do 2020: nothing"),
        ("recurrences", "line 15", "2023-01-01 every other Tuesday: Market"),
        ("entries whose date cannot be read", "line 16", "after !x 3 days: Relative"),
    ]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2/3/2024", "2024-02-03"),
        ("12/2024", "2024-12"),
        ("2024-01 - 2024-03", "2024-01/2024-03"),
        ("750 BCE - 480 BCE", "-0749/-0479"),
        ("1914-1918", "1914/1918"),
        ("2024-01-31 / 1 month", "2024-01-31/2024-02-28"),
        ("2024 / 2 years", "2024-01-01/2025-12-31"),
        ("2024-01-01T10:00 / 90 minutes", "2024-01-01T10:00/2024-01-01T11:30"),
        ("2024-01-01 / 1 day", "2024-01-01"),
        ("2020-now", "2020/.."),
    ],
)
def test_dates_of_markwhen(text: str, edtf: str) -> None:
    found = read_span(text)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize("text", ["soon", "32/13/2024", "now", "2024 / 99999 years", "a - b - c", "3 days"])
def test_what_is_no_date_of_markwhen(text: str) -> None:
    assert read_span(text) is None


def entries(*each: str) -> bytes:
    parts = [f"BEGIN:VEVENT\nUID:{number}\n{lines}END:VEVENT\n" for number, lines in enumerate(each)]
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{''.join(parts)}END:VCALENDAR\n".encode()


BAD, WITHOUT = "rows that cannot be read", "rows without a date or a title"
SLIDES = (
    b'{"events": [{"start_date": {"year": 2014}, "text": {"headline": "Vote"}}, {"text": {"headline": "Rain"}}, 5, '
    b'{"start_date": {"year": "x"}}], "eras": [{"start_date": {}, "text": {"headline": "War"}}]}'
)
CASES = {
    "csv": (
        b"date,event\n2014,Vote\n2014-02-31,Snow\n,Rain\n2015,\n,\n",
        [(BAD, "row 2", "2014-02-31 Snow"), (WITHOUT, "row 3", "Rain"), (WITHOUT, "row 4", "2015")],
    ),
    "vis": (
        b'[{"start": "2014", "content": "Vote"}, {"start": "never", "content": "Snow"}, {"content": "Rain"}]',
        [(BAD, "item 2", "Snow"), (BAD, "item 3", "Rain")],
    ),
    "timelinejs": (
        SLIDES,
        [
            (BAD, "event 2", "Rain"),
            (BAD, "event 3", ""),
            (BAD, "event 4", '{"start_date": {"year": "x"}}'),
            (BAD, "era 1", "War"),
        ],
    ),
    "timelinejs-csv": (
        b"Year,Headline,Media,Type\n2014,Vote,,\n,Harbour,,title\nx,War,,era\n,Rain,,\nx,Snow,,\n",
        [(BAD, "row 3", "War"), (BAD, "row 4", "Rain"), (BAD, "row 5", "Snow")],
    ),
    "ics": (
        entries(
            "SUMMARY:Vote\nDTSTART:20140101T100000\n",
            "SUMMARY:Rain\n",
            "SUMMARY:Snow\nDTSTART:20140101T100000\nDURATION:x\n",
        ),
        [("entries without a date", "entry 2", "Rain"), (BAD, "entry 3", "Snow")],
    ),
    "wikidata": (
        b'[{"itemLabel": "Vote", "date": "2014-03-01T00:00:00Z"}, {"itemLabel": "Rain", "date": "t123"}]',
        [("rows without a date", "row 2", "Rain, t123")],
    ),
}


@pytest.mark.parametrize(("format", "data", "left_out"), [(name, *case) for name, case in CASES.items()], ids=CASES)
def test_one_bad_row_is_reported_and_the_rest_is_loaded(
    tmp_path: Path, format: str, data: bytes, left_out: list[tuple[str, str, str]]
) -> None:
    timeline = loads(data, format=format)
    assert [event.title for event in timeline] == ["Vote"]
    assert reported(timeline) == left_out
    (tmp_path / "line").write_bytes(data)
    with pytest.raises(FormatError, match=rf"line: {left_out[0][1]}: "):
        load(tmp_path / "line", format=format, on_error="raise")


WRITTEN = [
    "json",
    "csv",
    "xlsx",
    "parquet",
    "ics",
    "timelinejs",
    "timelinejs-csv",
    "vis",
    "jsonld",
    "annotations",
    "markwhen",
]


@pytest.mark.parametrize("name", WRITTEN)
def test_what_we_write_is_read_without_a_report(name: str) -> None:
    timeline = loads(TREE, format="gedcom")
    again = loads(dumps(timeline, format=name), format=name)
    assert (len(again), again.report.counts) == (len(timeline), {})


def test_the_command_line_says_what_was_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "tree.ged").write_text(TREE)
    assert main(["convert", str(tmp_path / "tree.ged"), str(tmp_path / "line.json")]) == 0
    said = capsys.readouterr().err
    assert "left out: 3 dates of no event (line 2: it is a date of the file: “1 JAN 2024”" in said
    assert "2 events whose date cannot be read (line 14" in said


def timeml(text: str, created: str = "2022-09-28") -> str:
    dct = f'<DCT><TIMEX3 tid="t0" type="DATE" value="{created}">{created}</TIMEX3></DCT>'
    return f"<TimeML><DOCID>d</DOCID>{dct}<TEXT>{text}</TEXT></TimeML>"


@pytest.mark.parametrize(
    ("value", "mod", "edtf"),
    [
        ("1998-02-06", "BEFORE", "[..1998-02-05]"),
        ("1998", "AFTER", "[1999-01-01..]"),
        ("1998-05", "ON_OR_BEFORE", "[..1998-05]"),
        ("1998-05", "ON_OR_AFTER", "[1998-05..]"),
        ("1998", "START", "[1998-01..1998-04]"),
        ("1998-05", "END", "[1998-05-21..1998-05-31]"),
        ("199", "MID", "[1993..1996]"),
        ("18", "START", "[1800..1833]"),
        ("1998", "APPROX", "1998~"),
    ],
)
def test_what_modifies_an_expression_of_timeml_is_kept(value: str, mod: str, edtf: str) -> None:
    mark = f'<TIMEX3 tid="t1" type="DATE" value="{value}" mod="{mod}">then</TIMEX3>'
    assert [event.when.edtf for event in loads(timeml(f"It rained {mark}."), format="timeml")] == [edtf]


@pytest.mark.parametrize(
    ("kind", "value", "edtf", "reason"),
    [
        ("DATE", "2022-W38", "[2022-09-19..2022-09-25]", ""),
        ("DATE", "2022-W38-WE", "[2022-09-24..2022-09-25]", ""),
        ("DATE", "2022-SU", "2022-22", ""),
        ("DATE", "199", "199X", ""),
        ("DATE", "18", "18XX", ""),
        ("DATE", "2022-W77", "", "its value has no place on the calendar"),
        ("DATE", "PAST_REF", "", "its value has no place on the calendar"),
        ("DURATION", "P3D", "", "it says how long, and not when"),
        ("SET", "XXXX-WXX-1", "", "it says how often, and not when"),
    ],
)
def test_every_expression_of_timeml_is_an_event_or_told(kind: str, value: str, edtf: str, reason: str) -> None:
    mark = f'<TIMEX3 tid="t1" type="{kind}" value="{value}">then</TIMEX3>'
    timeline = loads(timeml(f"It rained {mark}."), format="timeml")
    assert [event.when.edtf for event in timeline] == [edtf] * bool(edtf)
    assert [(item.reason, item.timex.value) for item in timeline.unresolved] == [(reason, value)] * bool(reason)


def test_a_creation_time_that_could_be_two_is_not_used_and_said() -> None:
    [document] = loads(timeml("It rained.", "03-02-2009"), format="timeml").documents
    assert document.published is None
    assert [(each.what, each.text) for each in document.report] == [("dates of publication", "03-02-2009")]


def calendars(*each: str) -> bytes:
    return b"".join(entries(lines) for lines in each)


@pytest.mark.filterwarnings("ignore:1 recurring")
@pytest.mark.parametrize(
    ("data", "events"),
    [
        (
            calendars("SUMMARY:A\nDTSTART;VALUE=DATE:20220101\n", "SUMMARY:B\nDTSTART;VALUE=DATE:20220201\n"),
            [("A", "2022-01-01", "happened"), ("B", "2022-02-01", "happened")],
        ),
        (calendars("SUMMARY:A\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20220101\n"), [("A", "2022-01-01", "denied")]),
        (calendars("SUMMARY:A\nSTATUS:TENTATIVE\nDTSTART;VALUE=DATE:20220101\n"), [("A", "2022-01-01", "possible")]),
        (
            calendars("SUMMARY:A\nDTSTART;VALUE=DATE:20220101\nRDATE;VALUE=DATE:20220105,20220109\n"),
            [("A", "2022-01-01", "happened"), ("A", "2022-01-05", "happened"), ("A", "2022-01-09", "happened")],
        ),
        (
            entries(
                "SUMMARY:A\nDTSTART;VALUE=DATE:20220101\nRRULE:FREQ=DAILY;COUNT=3\n",
                "SUMMARY:A moved\nDTSTART;VALUE=DATE:20220110\nRECURRENCE-ID;VALUE=DATE:20220102\n",
            ).replace(b"UID:1", b"UID:0"),
            [("A", "2022-01-01", "happened"), ("A", "2022-01-03", "happened"), ("A moved", "2022-01-10", "happened")],
        ),
        (
            entries("SUMMARY:A\nDTSTART;VALUE=DATE:20220101\n").replace(b"VEVENT", b"VTODO"),
            [("A", "2022-01-01", "happened")],
        ),
    ],
)
def test_what_calendars_hold(data: bytes, events: list[tuple[str, str, str]]) -> None:
    timeline = loads(data, format="ics")
    assert [(event.title, event.when.edtf, event.modality) for event in timeline] == events
    assert len({event.id for event in timeline}) == len(events)
    assert not timeline.report


def test_a_calendar_that_is_cut_off_is_told() -> None:
    whole = entries("SUMMARY:A\nDTSTART;VALUE=DATE:20220101\n")
    timeline = loads(whole + whole[:-40], format="ics")
    assert [event.title for event in timeline] == ["A"]
    assert reported(timeline) == [("calendars", "calendar 2", "")]


@pytest.mark.parametrize(
    ("start", "end", "edtf"),
    [
        ("2022-03-01 09:00", "2022-03-05 17:00", "2022-03-01T09:00/2022-03-05T17:00"),
        ("2022-03-01T09:00:00+02:00", None, "2022-03-01T09:00+02:00"),
        ("2022-03-01T09:00:00.000Z", None, "2022-03-01T09:00Z"),
        ("2022-03-01T09:00:30-0500", None, "2022-03-01T09:00:30-05:00"),
        ("2022-03-01 00:00", "2022-03-05 00:00", "2022-03-01/2022-03-04"),
        ("2022-03-01", "2022-03-05", "2022-03-01/2022-03-04"),
        ("-000043-03-15T00:00:00", None, "-0043-03-15"),
    ],
)
def test_clocks_of_vis(start: str, end: str | None, edtf: str) -> None:
    item = {"content": "Fair", "start": start} | ({"end": end} if end else {})
    [event] = loads(json.dumps([item]), format="vis")
    assert event.when.edtf == edtf


@pytest.mark.parametrize(
    "again",
    [
        "every week",
        "every other Tuesday",
        "every 3 Mondays x 2",
        "daily",
        "x 3",
    ],
)
def test_a_recurrence_of_markwhen_is_told_and_its_first_kept(again: str) -> None:
    timeline = loads(f"2021-01-01: Fair\n2023-01-01 {again}: Market\n2024-01-01 {again}: Mass\n", format="markwhen")
    assert [event.when.edtf for event in timeline] == ["2021-01-01", "2023-01-01", "2024-01-01"]
    assert [event.title for event in timeline] == ["Fair", "Market", "Mass"]
    assert timeline.report.counts == {"recurrences": 2}
    assert [each.place for each in timeline.report] == ["line 2", "line 3"]


@pytest.mark.parametrize(
    ("entry", "days"),
    [
        ("2023-01-30 every 3 days x 2", ["2023-01-30", "2023-02-02"]),
        ("2023-01-31 every month x3", ["2023-01-31", "2023-02-28", "2023-03-31"]),
        ("2023 every other year for 5 years", ["2023", "2025", "2027"]),
        ("2023-01-30/2023-02-01 weekly for 2 times", ["2023-01-30/2023-02-01", "2023-02-06/2023-02-08"]),
    ],
)
def test_a_recurrence_of_markwhen_that_says_its_end_is_expanded(entry: str, days: list[str]) -> None:
    timeline = loads(f"{entry}: Market #fair\n", format="markwhen")
    assert [event.when.edtf for event in timeline] == days
    assert {(event.title, event.tags) for event in timeline} == {("Market", ("fair",))}
    assert len({event.id for event in timeline}) == len(days)
    assert not timeline.report


def test_a_recurrence_of_markwhen_is_expanded_so_far_and_the_rest_told() -> None:
    timeline = loads("2023-01-01 every day for 9 years: Tide\n9998 every year x 5: Feast\n", format="markwhen")
    assert [event.title for event in timeline] == ["Tide"] * 200 + ["Feast"]
    assert [(each.what, each.place, each.why) for each in timeline.report] == [
        ("recurrences", "line 1", "only the first 200 are kept"),
        ("recurrences", "line 2", "only the first is kept"),
    ]


PARIS = "DTSTART;TZID=Europe/Paris:20220301T003000\n"


@pytest.mark.filterwarnings("ignore:1 recurring")
@pytest.mark.parametrize(
    ("lines", "days"),
    [
        ("RRULE:FREQ=WEEKLY;UNTIL=20220314T233000Z\n", ["01", "08", "15"]),
        ("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20220307T233000Z\n", ["01", "15"]),
        ("RDATE:20220308T233000Z\n", ["01", "09"]),
    ],
)
def test_a_time_of_a_recurrence_may_be_said_in_another_zone(lines: str, days: list[str]) -> None:
    timeline = loads(entries(f"SUMMARY:A\n{PARIS}{lines}"), format="ics")
    assert [each.when.edtf for each in timeline] == [
        f"2022-{'02-28' if day == '01' else f'03-{int(day) - 1:02}'}T23:30:00Z" for day in days
    ]


DAILY = "DTSTART;VALUE=DATE:20000101\nRRULE:FREQ=DAILY\n"


@pytest.mark.filterwarnings("ignore:1 recurring")
@pytest.mark.parametrize(
    ("lines", "events", "what", "why"),
    [
        (DAILY, 500, "recurrences", "it goes on after the first 500, which alone are kept"),
        (f"{DAILY[:-1]};COUNT=500\n", 500, "", ""),
        (f"{DAILY[:28]}RRULE:FREQ=YEARLY\n", 11, "recurrences", "it goes on after the first 11, which alone are kept"),
        (
            "DTSTART:20220301T090000Z\nRDATE;VALUE=PERIOD:20220302T090000Z/PT3H\n",
            2,
            "recurrences",
            "those that are added last as long as the first",
        ),
        (
            "DTSTART:20220301T090000Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:20220228T090000Z\n",
            1,
            "recurrences",
            "those after it are changed with it, and kept as they were",
        ),
        (
            "DTSTART;TZID=Middle Earth:20220301T090000\n",
            1,
            "zones",
            "there is no zone 'Middle Earth', and its clock stands without one",
        ),
    ],
)
def test_what_a_calendar_says_of_times_and_no_event_has(lines: str, events: int, what: str, why: str) -> None:
    timeline = loads(entries(f"SUMMARY:A\n{lines}"), format="ics")
    assert len(timeline) == events
    assert [(each.what, each.why) for each in timeline.report] == [(what, why)] * bool(what)


def test_an_entry_that_ends_before_it_begins_is_told() -> None:
    data = entries(
        "SUMMARY:A\nDTSTART:20220301T090000Z\nDTEND:20220201T090000Z\n",
        "SUMMARY;LANGUAGE=fr:B\nSUMMARY;LANGUAGE=en:C\nDTSTART:00010101T000000Z\n",
        "SUMMARY:D\nDTSTART;VALUE=DATE:20220230\n",
    )
    timeline = loads(data, format="ics")
    assert [(each.title, each.when.edtf) for each in timeline] == [("B / C", "0001-01-01T00:00:00Z")]
    assert [(each.place, each.why) for each in timeline.report] == [
        ("entry 1", "it ends before it begins"),
        ("entry 3", "Wrong date format 20220230"),
    ]


def test_what_is_to_be_done_lasts_until_it_is_due() -> None:
    data = entries("SUMMARY:A\nDTSTART;VALUE=DATE:20220301\nDUE;VALUE=DATE:20220305\n").replace(b"VEVENT", b"VTODO")
    assert [each.when.edtf for each in loads(data, format="ics")] == ["2022-03-01/2022-03-05"]


def test_parts_of_a_date_that_hang_in_the_air_are_told() -> None:
    slides = [
        {"year": 2020, "day": 5},
        {"year": 2020, "hour": "9"},
        {"year": 2020, "month": 1, "day": 2, "hour": 0},
        {"year": 0},
    ]
    timeline = loads(json.dumps({"events": [{"start_date": each} for each in slides]}), format="timelinejs")
    assert [each.when.edtf for each in timeline] == ["0000", "2020", "2020", "2020-01-02T00:00"]
    assert [(each.what, each.place, each.why) for each in timeline.report] == [
        ("parts of dates", "event 1", "its day, without a month"),
        ("parts of dates", "event 2", "its hour, without a day"),
    ]
