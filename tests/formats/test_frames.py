"""Data frames of three libraries, and streams of Arrow: the same events in each, and back."""

import subprocess
import sys
from datetime import date

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import timeline as tl
from timeline import Timeline, TimelineError
from timeline.formats.rows import COLUMNS


@pytest.mark.parametrize(
    ("library", "kind"), [("pandas", pd.DataFrame), ("polars", pl.DataFrame), ("pyarrow", pa.Table)]
)
def test_each_library_has_its_own_and_back(harrow_bay: Timeline, library, kind) -> None:
    frame = harrow_bay.to_frame(columns="all", library=library)
    assert isinstance(frame, kind)
    back = tl.load(frame)
    assert [(each.id, each.title, each.when, each.participants) for each in back] == [
        (each.id, each.title, each.when, each.participants) for each in harrow_bay
    ]


def test_a_short_frame_of_polars(harrow_bay: Timeline) -> None:
    frame = harrow_bay.to_frame(library="polars")
    assert frame.columns == ["id", "when", "title", "who", "status", "source"]
    assert frame["when"].to_list() == ["-0043~", "2014", "2022-02/..", "2022-09-27"]
    assert Timeline().to_frame(library="polars").columns == frame.columns


def test_lists_keep_their_kind_where_all_are_empty() -> None:
    assert Timeline().to_frame(columns="all", library="polars").schema["tags"] == pl.List(pl.String)


def test_a_library_that_is_none(harrow_bay: Timeline) -> None:
    with pytest.raises(TimelineError, match="unknown library 'polar': did you mean 'polars'"):
        harrow_bay.to_frame(library="polar")


def test_a_library_that_is_not_installed() -> None:
    code = "import sys; sys.modules['polars'] = None; import timeline; timeline.Timeline().to_frame(library='polars')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "TimelineError: a data frame of polars needs polars: pip install polars" in done.stderr


def test_a_timeline_streams_arrow(harrow_bay: Timeline) -> None:
    frame = pl.DataFrame(harrow_bay)
    assert frame.columns == list(COLUMNS)
    assert frame["latest"].to_list()[-1] == date(2022, 9, 27)
    assert pa.table(harrow_bay).num_rows == len(harrow_bay)
    [(found,)] = duckdb.sql("SELECT title FROM harrow_bay WHERE earliest = '2022-09-27'").fetchall()
    assert found == harrow_bay[-1].title


def test_a_relation_of_duckdb_is_a_table_of_events() -> None:
    [event] = tl.load(duckdb.sql("SELECT DATE '2014-03-16' AS date, 'Crimea voted' AS title"))
    assert (event.when.edtf, event.title) == ("2014-03-16", "Crimea voted")


def test_articles_in_polars_and_duckdb() -> None:
    frame = pl.DataFrame({"body": ["They voted on Tuesday."], "day": [date(2022, 9, 28)]})
    for given in (frame, duckdb.sql("SELECT * FROM frame")):
        [document] = tl.from_frame(given, text="body", published="day")
        assert tl.extract(document)[0].when.edtf == "2022-09-27"
