"""CSV, XLSX, Parquet: ours for spreadsheets and data frames, and the tables that others have made."""

import csv
import io
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import FormatError, TimelineError
from timeline.formats import dumps, load, loads, save
from timeline.formats.csv import harmful, harmless
from timeline.formats.rows import COLUMNS
from timeline.formats.xlsx import escape, unescape
from timeline.model import Event, Timeline, TimeSpan


def rows_of(timeline: Timeline) -> list[dict[str, str]]:
    data = dumps(timeline, format="csv")
    assert isinstance(data, bytes)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_an_event(harrow_bay: Timeline) -> None:
    rows = rows_of(harrow_bay)
    assert [row["when"] for row in rows] == ["'-0043~", "2014", "2022-02/..", "2022-09-27"]
    assert [(row["earliest"], row["latest"]) for row in rows[1:3]] == [
        ("2014-01-01", "2014-12-31"),
        ("2022-02-01", ""),
    ]
    assert rows[2]["words"] == "since February 2022"
    assert (rows[2]["attribution"], rows[2]["cue"]) == ("the mayor", "said")
    assert rows[3]["sentence"].splitlines() == [
        "The council voted on 27 September 2022.",
        "The council of Harrow Bay voted on 26 September 2022 to close the bridge.",
    ]
    assert rows[3]["claimed"].splitlines() == ["2022-09-27", "2022-09-26"]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1", "''+1", "＝1"])
def test_formulas_are_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmful(harmless(cell)) == cell


@pytest.mark.parametrize("cell", ["It rained", "'quoted'", "", "1+1", "2014", " =1"])
def test_other_cells_are_left_alone(cell: str) -> None:
    assert harmless(cell) == harmful(cell) == cell


@given(st.text())
def test_any_cell_comes_back(cell: str) -> None:
    assert harmful(harmless(cell)) == cell
    assert harmless(cell)[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert unescape(escape(cell)) == cell


def test_no_cell_of_a_workbook_is_a_formula(harrow_bay: Timeline) -> None:
    data = dumps(harrow_bay, format="xlsx")
    assert isinstance(data, bytes)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    assert "=HYPERLINK vote" in {cell.value for cell in cells}
    assert sheet.freeze_panes == "A2"


def test_duckdb_and_pandas_read_parquet(tmp_path: Path, harrow_bay: Timeline) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / "line.parquet"
    save(harrow_bay, path)
    query = f"select title, len(sentence) from '{path}' where earliest >= date '2014-01-01' and not disputed order by earliest"
    assert duckdb.sql(query).fetchall() == [("The pier burned", 1), ("The bridge is closed", 1)]
    frame = pd.read_parquet(path)
    assert list(frame.columns) == list(COLUMNS)
    assert frame["confidence"].tolist() == [1.0, 0.9, 1.0, 1.0]
    assert list(frame.iloc[3]["document"]) == ["gazette", "herald"]


def test_a_data_frame(harrow_bay: Timeline) -> None:
    frame = harrow_bay.to_frame(columns="all")
    assert frame["when"].tolist() == ["-0043~", "2014", "2022-02/..", "2022-09-27"]
    assert frame["disputed"].tolist() == [False, False, False, True]
    assert list(Timeline().to_frame(columns="all").columns) == list(COLUMNS)


def test_a_short_frame_tells_what_a_reader_must_know(harrow_bay: Timeline) -> None:
    frame = harrow_bay.to_frame()
    assert list(frame.columns) == ["when", "title", "who", "status", "source"]
    assert list(frame.index) == [event.id for event in harrow_bay]
    assert frame["when"].tolist() == ["-0043~", "2014", "2022-02/..", "2022-09-27"]
    assert frame["status"].iloc[3].endswith("sources differ")
    assert "; " in frame["source"].iloc[3]
    assert list(Timeline().to_frame().columns) == list(frame.columns)
    with pytest.raises(TimelineError, match="unknown columns 'al': did you mean 'all'"):
        harrow_bay.to_frame(columns="al")


@pytest.mark.parametrize(
    ("table", "events"),
    [
        ("date,event\n1914-07-28,War\n", [("1914-07-28", "War")]),
        ("\ufeffDate;Title;Place\n2014;Vote;Harrow Bay\n", [("2014", "Vote")]),
        ("Year\tWhat\n-43\tMurder\n476\tFall\n", [("-0043", "Murder"), ("0476", "Fall")]),
        ("Start date,End date,Headline\n1914,1918,War\n", [("1914/1918", "War")]),
        ("start,end,name\n2014-03-16T00:00:00,,Vote\n", [("2014-03-16", "Vote")]),
        ("when,title\n12 March 2014,Vote\nMarch 2015,Snow\n", [("2014-03-12", "Vote"), ("2015-03", "Snow")]),
        ("when,title\n,No date\n2014,Vote\n\n", [("2014", "Vote")]),
        ("edtf,label\n18XX,Steam\n2022-02/..,Closed\n", [("18XX", "Steam"), ("2022-02/..", "Closed")]),
    ],
)
def test_tables_that_others_have_made(tmp_path: Path, table: str, events: list[tuple[str, str]]) -> None:
    path = tmp_path / "events.csv"
    path.write_text(table)
    assert [(event.when.edtf, event.title) for event in load(path)] == events


def test_a_table_with_tabs_is_told_by_its_head(tmp_path: Path) -> None:
    (tmp_path / "events.tsv").write_text("date\tevent\n2014\tVote\n")
    assert load(tmp_path / "events.tsv")[0].title == "Vote"


def test_what_a_table_says_is_the_evidence(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("date,event,description,source,url,place\n2014,Vote,They voted.,Gazette,https://e.org/a,Bay;Cove\n")
    [event] = load(path)
    [claim] = event.claims
    document = load(path).document(claim.document_id)
    assert claim.sentence.of(document.text) == "They voted."
    assert (document.title, document.source) == ("Gazette", "https://e.org/a")
    assert event.places == ("Bay", "Cove")


def test_a_table_in_an_old_encoding(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes("date;titre;title\n2014;x;Été à Zürich\n".encode("cp1252"))
    assert load(path)[0].title == "Été à Zürich"


def test_lists_of_unequal_length_are_named(tmp_path: Path, harrow_bay: Timeline) -> None:
    rows = rows_of(harrow_bay)
    rows[3]["sentence"] += "\nA third that no document has."
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    line = loads(out.getvalue(), format="csv")
    assert len(line) == 3  # one bad row does not end the load
    assert "row 4: 'sentence' has 3 lines and 'document' 2" in str(line.report)


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_that_others_have_made() -> None:
    data = workbook(
        ("Date", "Event", "Notes"),
        (date(2014, 3, 16), "Vote", None),
        (datetime(2022, 9, 27, 14, 30), "Talk", "Long."),
        (1914, "War", ""),
        ("-0043-03-15", "Murder", ""),
    )
    assert [event.when.edtf for event in loads(data, format="xlsx")] == [
        "-0043-03-15", "1914", "2014-03-16", "2022-09-27T14:30:00",
    ]  # fmt: skip


def test_a_day_that_excel_alone_knows() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(("Date", "Event"))
    sheet.append((60, "The day that never was"))
    sheet["A2"].number_format = "yyyy-mm-dd"
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(FormatError, match=r"cell A2 is a date before March 1900.*write it as text"):
        loads(out.getvalue(), format="xlsx")
    with pytest.raises(FormatError, match="row 1: cannot read '1900-02-29'"):
        loads(workbook(("Date", "Event"), ("1900-02-29", "Never")), format="xlsx")


def test_a_long_cell_is_cut_off_and_said_so(tmp_path: Path) -> None:
    timeline = Timeline((Event("e", "x" * 40_000, TimeSpan.parse("2014"), ()),))
    report = save(timeline, tmp_path / "line.xlsx")
    assert report.notes == ("cells of more than 32,767 characters are cut off in 1 rows",)
    assert len(load(tmp_path / "line.xlsx")[0].title) == 32_767
