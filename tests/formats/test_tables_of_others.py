"""Tables as people make them: how a column writes its dates, and what one bad row does not do to the rest."""

import io
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from timeline import FormatError, TimelineError
from timeline.cli import main
from timeline.formats import load, loads
from timeline.formats.frame import from_frame
from timeline.model import Timeline


def dates(timeline: Timeline) -> list[tuple[str, str]]:
    return [(event.title, event.when.edtf) for event in sorted(timeline, key=lambda each: each.title)]


def left_out(timeline: Timeline) -> list[tuple[str, str]]:
    return [(each.place, each.why) for each in timeline.report]


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        (("13/02/2020", "05/04/2020"), ("2020-02-13", "2020-04-05")),
        (("02/13/2020", "05/04/2020"), ("2020-02-13", "2020-05-04")),
        (("13.02.2020", "05.04.2020"), ("2020-02-13", "2020-04-05")),
        (("13-02-2020", "05-04-2020 14:30"), ("2020-02-13", "2020-04-05T14:30")),
        (("13/02/2020", "5/4/2020 9:05"), ("2020-02-13", "2020-04-05T09:05")),
        (("?1431", "~1850"), ("1431?", "1850~")),
        (("7/7/2020", "06/06/2020"), ("2020-07-07", "2020-06-06")),
    ],
)
def test_a_column_tells_the_day_from_the_month(cells: tuple[str, str], read: tuple[str, str]) -> None:
    timeline = loads(f"date,event\n{cells[0]},A\n{cells[1]},B\n", format="csv")
    assert dates(timeline) == list(zip("AB", read, strict=True))


def test_why_a_date_was_read_so_is_said() -> None:
    timeline = loads("date,event\n13/02/2020,A\n05/04/2020,B\n", format="csv")
    assert [event.when_reason for event in timeline] == [None, "its column writes the day first: 13/02/2020"]


def test_a_column_that_does_not_tell_is_reported_and_an_option_settles_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("date,event\n03/04/2020,A\n2021,B\n")
    timeline = load(path)
    assert dates(timeline) == [("B", "2021")]
    assert left_out(timeline) == [
        ("row 1", "cannot tell the day from the month in '03/04/2020': write 2020-04-03 or 2020-03-04")
    ]
    assert dates(load(path, day_first=True)) == [("A", "2020-04-03"), ("B", "2021")]
    assert dates(load(path, day_first=False)) == [("A", "2020-03-04"), ("B", "2021")]
    for option, day in (("--day-first", "2020-04-03"), ("--month-first", "2020-03-04")):
        assert main(["convert", str(path), str(tmp_path / "b.csv"), option]) == 0
        assert day in (tmp_path / "b.csv").read_text("utf-8-sig")
    capsys.readouterr()
    with pytest.raises(TimelineError, match="unknown option of gedcom 'day_first'"):
        loads("0 HEAD", format="gedcom", day_first=True)


def test_columns_that_show_both_orders_tell_nothing() -> None:
    timeline = loads("date,event\n13/02/2020,A\n02/13/2020,B\n03/04/2020,C\n", format="csv")
    assert dates(timeline) == [("A", "2020-02-13"), ("B", "2020-02-13")]
    assert [place for place, _ in left_out(timeline)] == ["row 3"]


BAD = [
    ("2014,Rain,much", "it has 3 cells, and the first row names 2 columns"),
    ("2014-02-31,Snow", "cannot read '2014-02-31' as EDTF: there is no day 31 in month 02"),
    ("156u,Older EDTF", "cannot read '156u'"),
    ("2014-05S2,Significant digits of a month", "significant digits stand behind a year"),
]


@pytest.mark.parametrize(("row", "why"), BAD)
def test_one_bad_row_does_not_end_the_load(tmp_path: Path, row: str, why: str) -> None:
    (tmp_path / "a.csv").write_text(f"date,event\n2013,Before\n{row}\n2015,After\n")
    timeline = load(tmp_path / "a.csv")
    assert dates(timeline) == [("After", "2015"), ("Before", "2013")]
    [(place, said)] = left_out(timeline)
    assert place == "row 2"
    assert why in said
    assert timeline.report.omissions[0].text.startswith(row.partition(",")[0])
    with pytest.raises(FormatError, match=r"a\.csv: row 2: "):
        load(tmp_path / "a.csv", on_error="raise")


def test_an_end_before_its_begin_is_reported_with_its_row() -> None:
    timeline = loads("start,end,event\n1914,1918,War\n1945,1939,Backwards\n", format="csv")
    assert dates(timeline) == [("War", "1914/1918")]
    assert left_out(timeline) == [("row 2", "cannot read '1945/1939' as EDTF: it ends before it begins")]
    assert timeline.report.omissions[0].text == "1945 1939 Backwards"


def test_a_quotation_mark_that_is_never_closed_is_told() -> None:
    timeline = loads('date,event\n2014,Rain\n2015,"Snow\n2016,Fog\n', format="csv")
    assert [why for _, why in left_out(timeline)] == [
        "a quotation mark in it is never closed, and takes in all that follows"
    ]


@pytest.mark.parametrize(
    "table",
    [
        "sep=;\nDatum;Ereignis;Ort\n03.04.2022;Brücke gesperrt;Hafen\n",
        "Datum;Ereignis;Ort\r\n03.04.2022;Brücke gesperrt;Hafen\r\n",
        "Fecha;Evento;Lugar;;\n03.04.2022;Brücke gesperrt;Hafen;;\n",
    ],
)
def test_tables_as_they_are_written_in_europe(table: str) -> None:
    [event] = (timeline := loads(table, format="csv"))
    assert (event.title, event.when.edtf, event.places) == ("Brücke gesperrt", "2022-04-03", ("Hafen",))
    assert not timeline.report


def test_a_confidence_with_a_comma_comes_back(harrow_bay: Timeline) -> None:
    from timeline.formats import dumps

    data = dumps(harrow_bay, format="csv")
    assert isinstance(data, bytes)
    again = loads(data.replace(b",0.9,", b',"0,9",'), format="csv")
    assert sorted(event.confidence for event in again) == [0.9, 1.0, 1.0, 1.0]
    assert not again.report


def workbook(*rows: tuple[Any, ...], old: bool = False) -> bytes:
    book = openpyxl.Workbook()
    if old:
        book.epoch = CALENDAR_MAC_1904
    for row in rows:
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [(43831, "2020-01-01"), (43831.5, "2020-01-01T12:00:00"), (1914, "1914"), (date(2020, 5, 6), "2020-05-06")],
)
def test_days_that_a_workbook_counts(cell: Any, edtf: str) -> None:
    [event] = loads(workbook(("Date", "Event"), (cell, "Vote")), format="xlsx")
    assert event.when.edtf == edtf


def test_days_that_an_old_macintosh_counts() -> None:
    rows = (("Date", "Event"), (42369, "Counted"), (datetime(2020, 1, 1), "Dated"))
    timeline = loads(workbook(*rows, old=True), format="xlsx")
    assert dates(timeline) == [("Counted", "2020-01-01"), ("Dated", "2020-01-01")]


def test_serials_in_a_table_with_commas() -> None:
    [event] = loads('Datum;Ereignis\n"43831,25";Wahl\n', format="csv")
    assert (event.when.edtf, event.when_reason) == ("2020-01-01T06:00:00", "43831,25 is how spreadsheets count days")


def test_what_a_workbook_has_beside_its_table_is_told() -> None:
    book = openpyxl.Workbook()
    for row in (("Date", "Event"), (2014, "Rain"), (2015, "Snow", "deep"), (2016, "Fog")):
        book.worksheets[0].append(row)
    book.create_sheet("More").append(("2017", "Ice"))
    book.create_sheet("Empty")
    out = io.BytesIO()
    book.save(out)
    timeline = loads(out.getvalue(), format="xlsx")
    assert dates(timeline) == [("Fog", "2016"), ("Rain", "2014")]
    assert [(each.what, each.place) for each in timeline.report] == [
        ("rows that cannot be read", "row 2"),
        ("worksheets", "More"),
    ]


def test_json_lines_of_events() -> None:
    lines = ['{"date": "13/02/2020", "event": "A"}', "{", "5", '{"event": "B", "date": "05/04/2020", "place": "Bay"}']
    timeline = loads("\n".join(lines), format="jsonl")
    assert dates(timeline) == [("A", "2020-02-13"), ("B", "2020-04-05")]
    assert [place for place, _ in left_out(timeline)] == ["line 2", "line 3"]


def test_a_data_frame_of_others(harrow_bay: Timeline) -> None:
    frame = pd.DataFrame({"Year": [1914, None, 1918], "Event": ["War", "No date", "Peace"]})
    timeline = from_frame(frame)
    assert dates(timeline) == [("Peace", "1918"), ("War", "1914")]
    assert left_out(timeline) == [("row 2", "there is no date")]
    stamped = pd.DataFrame(
        {"date": pd.to_datetime(["2014-03-16", None, "2015-01-01 14:30"], format="ISO8601"), "title": list("ABC")}
    )
    assert dates(from_frame(stamped)) == [("A", "2014-03-16"), ("C", "2015-01-01T14:30:00")]
    again = from_frame(harrow_bay.to_frame(columns="all"))
    assert [(each.id, each.when, each.places) for each in again] == [
        (each.id, each.when, each.places) for each in harrow_bay
    ]


def test_a_cell_that_says_how_long_ends_no_workbook() -> None:
    book = openpyxl.Workbook()
    for row in (["Date", "Event"], [timedelta(hours=30), "Rain"], ["1911", "Snow"]):
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    timeline = loads(out.getvalue(), format="xlsx")
    assert [event.title for event in timeline] == ["Snow"]
    assert [(each.what, each.place) for each in timeline.report] == [("rows that cannot be read", "row 1")]


@pytest.mark.parametrize(("cell", "edtf"), [("1911 ca.", "1911~"), ("[ca. 1911]", "1911~"), ("1911 (?)", "1911?")])
def test_a_doubt_behind_a_date_is_kept(cell: str, edtf: str) -> None:
    assert [each.when.edtf for each in loads(f"date;event\n{cell};Rain\n", format="csv")] == [edtf]
