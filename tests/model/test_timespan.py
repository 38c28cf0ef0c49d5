"""A span on the calendar: its words, its edges for drawing, and making one from days."""

from datetime import date, datetime
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Day, TimeSpan

WORDS = [
    ("2014", "2014"),
    ("0476", "476 CE"),
    ("0000", "1 BCE"),
    ("-0043", "44 BCE"),
    ("-0043-03-15", "15 March 44 BCE"),
    ("Y-17000", "17,001 BCE"),
    ("Y17E8", "1,700,000,000 CE"),
    ("Y-138E8", "13,800,000,000 BCE"),
    ("2014~", "about 2014"),
    ("2014?", "2014 (uncertain)"),
    ("2014-03%", "about March 2014 (uncertain)"),
    ("196X", "the 1960s"),
    ("18XX", "the 1800s"),
    ("-04XX", "the 5th century BCE"),
    ("00XX", "the 1st century CE"),
    ("1XXX", "1000–1999 CE"),
    ("2014-XX", "some month in 2014"),
    ("2014-03-XX", "some day in March 2014"),
    ("2014-XX-XX", "some day in 2014"),
    ("2014-21", "spring 2014"),
    ("2014-33", "first quarter of 2014"),
    ("2022-09-27T14:30", "27 September 2022, 14:30"),
    ("2022-09-27T14:30:00Z", "27 September 2022, 14:30:00 UTC"),
    ("2022-09-27T14:30+05:30", "27 September 2022, 14:30 UTC+05:30"),
    ("2022-09-27T14", "27 September 2022, 14:00"),
    ("2022-09-23/2022-09-27", "23–27 September 2022"),
    ("2022-08-30/2022-09-02", "30 August – 2 September 2022"),
    ("2022-02/2022-04", "February – April 2022"),
    ("2021-12-30/2022-01-02", "30 December 2021 to 2 January 2022"),
    ("1914/1918", "1914–1918"),
    ("-0058/-0049", "59 BCE – 50 BCE"),
    ("2022-02/..", "since February 2022"),
    ("../1760", "until 1760"),
    ("1985/", "from 1985, end unknown"),
    ("/1985", "until 1985"),
    ("[1667,1668]", "1667 or 1668"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672"),
    ("{1667,1668}", "1667 and 1668"),
    ("[2014-03-11..2014-03-20]", "mid-March 2014"),
    ("[..1760-12]", "by December 1760"),
    ("[2024-06-21..2024-06-30]", "late June 2024"),
    ("[2000..2003]", "the early 2000s"),
    ("[1400..1433]", "the early 15th century"),
    ("[2014-03-12..2014-03-20]", "some time between 12 March 2014 and 20 March 2014"),
    ("-0048/1003", "49 BCE – 1003 CE"),
]


@pytest.mark.parametrize(("edtf", "words"), WORDS)
def test_words(edtf, words):
    assert TimeSpan.parse(edtf).words() == words


def number(text: str) -> int:
    return date.fromisoformat(text).toordinal() - date(1970, 1, 1).toordinal()


EDGES = [
    ("2014", ("2014-01-01", "2014-12-31", "2014-01-02", "2015-01-01"), None),
    ("2022-09-27", ("2022-09-27", "2022-09-27", "2022-09-28", "2022-09-28"), ("2022-09-27", "2022-09-28")),
    ("2022-09-23/2022-09-27", ("2022-09-23", "2022-09-23", "2022-09-28", "2022-09-28"), ("2022-09-23", "2022-09-28")),
    ("[2014-03-11..2014-03-20]", ("2014-03-11", "2014-03-20", "2014-03-12", "2014-03-21"), None),
    ("1914/1918", ("1914-01-01", "1914-12-31", "1918-01-02", "1919-01-01"), ("1914-12-31", "1918-01-02")),
]


@pytest.mark.parametrize(("edtf", "edges", "solid"), EDGES)
def test_edges_for_drawing(edtf, edges, solid):
    span = TimeSpan.parse(edtf)
    assert span.extent() == tuple(number(edge) for edge in edges)
    assert span.solid() == (solid and tuple(number(edge) for edge in solid))


def test_open_and_unknown_ends():
    assert TimeSpan.parse("2022-02/..").extent()[2:] == (inf, inf)
    assert TimeSpan.parse("2022-02/..").solid() == (number("2022-02-28"), inf)
    assert TimeSpan.parse("../1760").extent()[:2] == (-inf, -inf)
    assert TimeSpan.parse("1985/").extent()[3] == inf
    assert TimeSpan.parse("1985/").solid() is None  # it may have ended at once
    assert (TimeSpan.parse("1985/").open_end, TimeSpan.parse("1985/..").open_end) == (False, True)


def test_a_time_of_day_is_drawn_at_its_hour():
    x0, x1, x2, x3 = TimeSpan.parse("2022-09-27T12:00").extent()
    assert (x0, x1) == (number("2022-09-27") + 0.5,) * 2
    assert x2 == x3 == pytest.approx(x0 + 1 / 1440)


def test_a_year_that_is_later_than_a_day_in_another_sorts_after_it():
    texts = ["2022-02/..", "2014", "-0043-03-15", "2014-01-01", "../1760"]
    ordered = sorted((TimeSpan.parse(text) for text in texts), key=TimeSpan.sort_key)
    assert [span.edtf for span in ordered] == ["-0043-03-15", "../1760", "2014-01-01", "2014", "2022-02/.."]


def test_overlap_and_containment():
    year, day, ongoing = (TimeSpan.parse(text) for text in ("2014", "2014-03-16", "2022-02/.."))
    assert year.contains(day)
    assert not day.contains(year)
    assert year.overlaps(day)
    assert not year.overlaps(ongoing)


WITHIN = [
    ("2014-01-01", "2014-12-31", "2014"),
    ("2014-02-01", "2014-02-28", "2014-02"),
    ("2014-03-16", "2014-03-16", "2014-03-16"),
    ("1901-01-01", "1933-12-31", "[1901..1933]"),
    ("2014-02-01", "2014-04-30", "[2014-02..2014-04]"),
    ("2014-03-11", "2014-03-20", "[2014-03-11..2014-03-20]"),
]


@pytest.mark.parametrize(("first", "last", "edtf"), WITHIN)
def test_within_takes_the_shortest_edtf(first, last, edtf):
    days = [Day.from_date(date.fromisoformat(text)) for text in (first, last)]
    span = TimeSpan.within(*days)
    assert span.edtf == edtf
    assert (span.begin_earliest, span.end_latest) == tuple(days)
    assert days[0] == days[1] or span.solid() is None


def test_between_leaves_a_side_open():
    day = Day(2022, 9, 23)
    assert [TimeSpan.between(day, None).edtf, TimeSpan.between(None, day).edtf] == ["2022-09-23/..", "../2022-09-23"]


@given(st.dates())
def test_from_a_standard_date(day):
    span = TimeSpan.from_date(day)
    assert span.edtf == day.isoformat()
    assert span.extent()[0] == number(day.isoformat())
    assert span.begin_earliest.weekday == day.weekday()


def test_from_a_standard_datetime():
    assert TimeSpan.from_date(datetime(2022, 9, 28, 14, 30)).edtf == "2022-09-28T14:30:00"


def test_a_day_that_is_none_is_refused():
    with pytest.raises(ValueError, match="no such day: year 2023, month 2, day 29"):
        Day(2023, 2, 29)
