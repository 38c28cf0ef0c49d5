"""EDTF in and out: what is accepted, what it says of the calendar, what is refused and with which words."""

import warnings
from contextlib import suppress
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import DateError
from timeline.model import Day, TimeSpan

# EDTF: begin earliest, begin latest, end earliest, end latest, granularity, qualifier
ACCEPTED = [
    # level 0
    ("2014", "2014-01-01", "2014-12-31", "2014-01-01", "2014-12-31", "year", None),
    ("0000", "0000-01-01", "0000-12-31", "0000-01-01", "0000-12-31", "year", None),
    ("2014-03", "2014-03-01", "2014-03-31", "2014-03-01", "2014-03-31", "month", None),
    ("2024-02", "2024-02-01", "2024-02-29", "2024-02-01", "2024-02-29", "month", None),
    ("2014-03-16", "2014-03-16", "2014-03-16", "2014-03-16", "2014-03-16", "day", None),
    ("2022-09-27T14:30:05", "2022-09-27", "2022-09-27", "2022-09-27", "2022-09-27", "second", None),
    ("2022-09-27T14:30:05Z", "2022-09-27", "2022-09-27", "2022-09-27", "2022-09-27", "second", None),
    ("2022-09-27T14:30:05+05:30", "2022-09-27", "2022-09-27", "2022-09-27", "2022-09-27", "second", None),
    ("2004-06/2006-08", "2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31", "month", None),
    ("1964/2008", "1964-01-01", "1964-12-31", "2008-01-01", "2008-12-31", "year", None),
    ("2004-06/2004-06-20", "2004-06-01", "2004-06-20", "2004-06-20", "2004-06-20", "day", None),
    ("2014/2014", "2014-01-01", "2014-12-31", "2014-01-01", "2014-12-31", "year", None),
    # level 1
    ("Y17000", "Y17000-01-01", "Y17000-12-31", "Y17000-01-01", "Y17000-12-31", "year", None),
    ("Y-17000", "Y-17000-01-01", "Y-17000-12-31", "Y-17000-01-01", "Y-17000-12-31", "year", None),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", "-0043-03-15", "-0043-03-15", "day", None),
    ("2001-21", "2001-03-01", "2001-05-31", "2001-03-01", "2001-05-31", "season", None),
    ("2001-24", "2001-01-01", "2002-02-28", "2001-01-01", "2002-02-28", "season", None),
    ("1984?", "1984-01-01", "1984-12-31", "1984-01-01", "1984-12-31", "year", "uncertain"),
    ("1984-06~", "1984-06-01", "1984-06-30", "1984-06-01", "1984-06-30", "month", "approximate"),
    ("1984-06-02%", "1984-06-02", "1984-06-02", "1984-06-02", "1984-06-02", "day", "both"),
    ("201X", "2010-01-01", "2019-12-31", "2010-01-01", "2019-12-31", "decade", None),
    ("20XX", "2000-01-01", "2099-12-31", "2000-01-01", "2099-12-31", "century", None),
    ("-04XX", "-0499-01-01", "-0400-12-31", "-0499-01-01", "-0400-12-31", "century", None),
    ("2004-XX", "2004-01-01", "2004-12-31", "2004-01-01", "2004-12-31", "month", None),
    ("1985-04-XX", "1985-04-01", "1985-04-30", "1985-04-01", "1985-04-30", "day", None),
    ("1985-XX-XX", "1985-01-01", "1985-12-31", "1985-01-01", "1985-12-31", "day", None),
    ("2022-02/..", "2022-02-01", "2022-02-28", None, None, "month", None),
    ("../1760", None, None, "1760-01-01", "1760-12-31", "year", None),
    ("1985/", "1985-01-01", "1985-12-31", None, None, "year", None),
    ("/2016", None, None, "2016-01-01", "2016-12-31", "year", None),
    ("1984?/2004-06~", "1984-01-01", "1984-12-31", "2004-06-01", "2004-06-30", "month", "both"),
    ("1979-08~/..", "1979-08-01", "1979-08-31", None, None, "month", "approximate"),
    # level 2
    ("Y17E8", *["Y1700000000-01-01", "Y1700000000-12-31"] * 2, "year", None),
    ("2014-33", "2014-01-01", "2014-03-31", "2014-01-01", "2014-03-31", "quarter", None),
    ("2014-41", "2014-07-01", "2014-12-31", "2014-07-01", "2014-12-31", "half", None),
    ("2014-39", "2014-09-01", "2014-12-31", "2014-09-01", "2014-12-31", "quadrimester", None),
    ("1XXX", "1000-01-01", "1999-12-31", "1000-01-01", "1999-12-31", "millennium", None),
    ("156X-12-25", "1560-12-25", "1569-12-25", "1560-12-25", "1569-12-25", "day", None),
    ("190X-02-29", "1904-02-29", "1908-02-29", "1904-02-29", "1908-02-29", "day", None),
    ("1984-1X", "1984-10-01", "1984-12-31", "1984-10-01", "1984-12-31", "month", None),
    ("2004-06-2X", "2004-06-20", "2004-06-29", "2004-06-20", "2004-06-29", "day", None),
    ("?2004-06-~11", *["2004-06-11"] * 4, "day", "both"),
    ("2004?-06", "2004-06-01", "2004-06-30", "2004-06-01", "2004-06-30", "month", "uncertain"),
    ("2004-~06-11", *["2004-06-11"] * 4, "day", "approximate"),
    ("1950S2", "1900-01-01", "1999-12-31", "1900-01-01", "1999-12-31", "century", None),
    ("Y171010000S3", *["Y171000000-01-01", "Y171999999-12-31"] * 2, "millennium", None),
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "1667-01-01", "1672-12-31", "year", None),
    ("[..1760-12-03]", None, "1760-12-03", None, "1760-12-03", "day", None),
    ("[1760-12..]", "1760-12-01", None, "1760-12-01", None, "month", None),
    ("[2014-03-11..2014-03-20]", "2014-03-11", "2014-03-20", "2014-03-11", "2014-03-20", "day", None),
    ("{1667,1668,1670..1672}", "1667-01-01", "1667-12-31", "1672-01-01", "1672-12-31", "year", None),
    # ours: times of day that stop earlier, and in intervals
    ("2022-09-27T14", "2022-09-27", "2022-09-27", "2022-09-27", "2022-09-27", "hour", None),
    ("2022-09-27T09:00/2022-09-27T17:30", "2022-09-27", "2022-09-27", "2022-09-27", "2022-09-27", "minute", None),
]

# EDTF: words of the error that say what to do
REFUSED = [
    ("", "empty"),
    ("1984??", "use one of ? ~ %"),
    ("04-06-2004", "write a date as"),
    ("2004-13", "no month 13"),
    ("2004-00", "no month 00"),
    ("2004-42", "no month 42"),
    ("2004-02-30", "no day 30"),
    ("1900-02-29", "no day 29"),
    ("2001-21-03", "a season has no days"),
    ("-0000", "written 0000"),
    ("12000", "Y12000"),
    ("Y2014", "five digits or more"),
    ("Y00012014", "five digits or more"),
    ("Y99E99", "10^12"),
    ("Y9999999999999999", "10^12"),
    ("02014", "as in 2014"),
    ("20140601", "as in 2014-06-01"),
    ("123456789012345", "10^12"),
    ("2004-06S2", "as in 1950S2"),
    ("?2004-~0?6", "before or behind"),
    ("190X-02-30", "no day 30"),
    ("2014-02-3X", "no day 3X"),
    ("2014-06-01T10:00+14:30", "-14:00 to +14:00"),
    ("2014-06-01T10:00-15:00", "-14:00 to +14:00"),
    ("XXXX-12-25", "without a year"),
    ("20X4", "only the last digits"),
    ("2004-2X", "only the last digits"),
    ("2004-XX-05", "a day needs its month"),
    ("2014/2013", "ends before it begins"),
    ("2014-05-02T10:00/2014-05-02T09:00", "ends before it begins"),
    ("2012/2013/2014", "one slash"),
    ("/", "a date on one side"),
    ("../..", "a date on one side"),
    ("[1667,1668", "closes with ']'"),
    ("[]", "closes with"),
    ("[1667,..,1668]", "may be open"),
    ("{1667..,1668}", "may be open"),
    ("2022-09-27T24:00", "no such time"),
    ("2022-09-27T14:30?", "without ? ~ %"),
    ("201", "four digits"),
    ("last Tuesday", "write a date as"),
    ("２０１４", "write a date as"),
]


def iso(day: Day | None) -> str | None:
    return None if day is None else str(day)


@pytest.mark.parametrize(("text", "be", "bl", "ee", "el", "granularity", "qualifier"), ACCEPTED, ids=lambda v: str(v))
def test_accepted(text, be, bl, ee, el, granularity, qualifier):
    span = TimeSpan.parse(text)
    assert span.edtf == text
    assert [iso(d) for d in (span.begin_earliest, span.begin_latest, span.end_earliest, span.end_latest)] == [
        be,
        bl,
        ee,
        el,
    ]
    assert (span.granularity, span.qualifier) == (granularity, qualifier)


@pytest.mark.parametrize(("text", "advice"), REFUSED)
def test_refused_with_advice(text, advice):
    with pytest.raises(DateError) as error:
        TimeSpan.parse(text)
    assert advice in str(error.value)
    assert "\n" not in str(error.value)
    assert text in str(error.value)


def test_a_wrong_type_is_named():
    with pytest.raises(TypeError, match="not int"):
        TimeSpan.parse(2014)


def test_canonical_form_takes_out_spaces():
    assert TimeSpan.parse(" [1667, 1668] ").edtf == "[1667,1668]"
    assert TimeSpan.parse(" 2014 ") == TimeSpan.parse("2014")


# -- laws

days = st.builds(Day.from_number, st.integers(-4_000_000, 4_000_000))
clocks = st.builds("T{:02}:{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
qualifiers = st.sampled_from(["", "", "?", "~", "%"])
years = st.one_of(
    st.integers(1, 9999).map("{:04}".format),
    st.integers(1, 9999).map("-{:04}".format),
    st.integers(10_000, 10**12).map("Y{}".format),
    st.integers(10_000, 10**12).map("Y-{}".format),
    st.builds("{:03}X".format, st.integers(0, 999)),
    st.builds("{:02}XX".format, st.integers(0, 99)),
    st.builds("-{:02}XX".format, st.integers(1, 99)),
    st.builds("Y{}E{}".format, st.integers(1, 999), st.integers(1, 9)),
)
plain_years = st.integers(0, 9999).map("{:04}".format)
parts = st.one_of(
    years,
    st.builds("{}-{:02}".format, plain_years, st.integers(1, 12)),
    st.builds("{}-{:02}".format, plain_years, st.integers(21, 41)),
    st.builds("{}-{}".format, plain_years, st.sampled_from(["XX", "XX-XX", "04-XX"])),
    days.map(str),
)
dates = st.builds("{}{}".format, parts, qualifiers)


def ordered(pair: tuple[str, str]) -> bool:
    first, second = (TimeSpan.parse(text) for text in pair)
    return first.begin_earliest <= second.end_latest


pairs = st.tuples(dates, dates).filter(ordered)
edtf_texts = st.one_of(
    dates,
    st.builds("{}{}".format, days, clocks),
    pairs.map("/".join),
    st.builds("{}/..".format, dates),
    st.builds("../{}".format, dates),
    st.builds("{}/".format, dates),
    st.builds("/{}".format, dates),
    st.lists(dates, min_size=1, max_size=4).map(lambda members: f"[{','.join(members)}]"),
    st.lists(dates, min_size=1, max_size=4).map(lambda members: f"{{{','.join(members)}}}"),
    pairs.map(lambda pair: f"[{'..'.join(pair)}]"),
    st.builds("[..{}]".format, dates),
)


@given(edtf_texts)
def test_format_is_the_inverse_of_parse(text):
    assert TimeSpan.parse(text).edtf == text


@given(edtf_texts)
def test_bounds_hold(text):
    span = TimeSpan.parse(text)
    if span.begin_earliest and span.begin_latest and not text.startswith("{"):
        assert span.begin_earliest <= span.begin_latest
    if span.end_earliest and span.end_latest and not text.startswith("{"):
        assert span.end_earliest <= span.end_latest
    if span.begin_earliest and span.end_latest and not text.startswith("{"):
        assert span.begin_earliest <= span.end_latest
    x0, x1, x2, x3 = span.extent()
    assert x0 < x3 or text.startswith("{")
    assert (x0 <= x1 and x2 <= x3) or text.startswith("{")
    assert (span.begin_earliest is None) == (x0 == -inf)
    assert (span.end_latest is None) == (x3 == inf)


@given(edtf_texts)
def test_words_name_the_year_and_never_a_year_zero(text):
    words = TimeSpan.parse(text).words()
    assert words
    assert "None" not in words
    assert " 0 " not in f" {words} "


@given(st.text(max_size=30) | st.text(alphabet="0123456789-/.XY?~%[]{},TZ:E+", max_size=20))
def test_any_text_is_read_or_refused_in_our_words(text):
    with suppress(DateError):
        assert TimeSpan.parse(text).edtf


@given(days)
def test_a_day_and_its_number_are_inverse(day):
    assert Day.from_number(day.number) == day


# -- a second opinion, for strict bounds, where python-edtf is known to be right

second_opinion = st.one_of(
    st.integers(1, 9999).map("{:04}".format),
    st.builds("{:04}-{:02}".format, st.integers(1, 9999), st.integers(1, 12)),
    st.dates().map(lambda day: f"{day.year:04}-{day.month:02}-{day.day:02}"),
    st.builds("{:03}X".format, st.integers(1, 999)),
    st.builds("{:02}XX".format, st.integers(1, 99)),
)


@given(second_opinion)
def test_python_edtf_agrees_on_the_bounds(text):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        edtf = pytest.importorskip("edtf")
        theirs = edtf.parse_edtf(text)
        low, high = theirs.lower_strict(), theirs.upper_strict()
    span = TimeSpan.parse(text)
    assert (low.tm_year, low.tm_mon, low.tm_mday) == (
        span.begin_earliest.year,
        span.begin_earliest.month,
        span.begin_earliest.day,
    )
    assert (high.tm_year, high.tm_mon, high.tm_mday) == (
        span.end_latest.year,
        span.end_latest.month,
        span.end_latest.day,
    )
