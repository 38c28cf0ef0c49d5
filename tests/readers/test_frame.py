"""Articles in a data frame: each row a document, whatever its columns are called."""

from datetime import date, datetime

import pandas as pd
import pytest

import timeline as tl

ROWS = {
    "body": ["The bridge was closed on Tuesday.", "Es wurde 1950 gebaut, und niemand wusste warum.", "", None],
    "day": [datetime(2022, 9, 28), datetime(2022, 9, 29), None, None],
    "headline": ["Closed", None, "Nothing", None],
}


def test_named_columns() -> None:
    documents = tl.from_frame(pd.DataFrame(ROWS), text="body", published="day")
    assert [(each.text[:10], each.day, each.title, each.language) for each in documents] == [
        ("The bridge", date(2022, 9, 28), "Closed", "en"),
        ("Es wurde 1", date(2022, 9, 29), "", "de"),
    ]
    assert tl.extract(documents).events[-1].when.edtf == "2022-09-27"


def test_columns_that_have_a_usual_name() -> None:
    [document] = tl.from_frame(pd.DataFrame({"Content": ["It fell."], "Date": ["2020-01-02"], "URL": ["a.example"]}))
    assert (document.day, document.source, document.published_from) == (date(2020, 1, 2), "a.example", "table")


def test_a_frame_that_is_not_pandas() -> None:
    pa = pytest.importorskip("pyarrow")
    [document] = tl.from_frame(pa.table({"text": ["It fell."], "published": [date(2020, 1, 2)]}))
    assert document.day == date(2020, 1, 2)


def test_a_column_that_is_not_there() -> None:
    with pytest.raises(tl.ReadError, match="there is no column 'words': there are 'body', 'day', 'headline'"):
        tl.from_frame(pd.DataFrame(ROWS), text="words")


def test_no_column_of_texts() -> None:
    with pytest.raises(tl.ReadError, match="no column of texts among 'day'"):
        tl.from_frame(pd.DataFrame({"day": ["2020-01-02"]}))


def test_what_is_no_frame() -> None:
    with pytest.raises(tl.ReadError, match="cannot read str as a data frame"):
        tl.from_frame("It fell.")
