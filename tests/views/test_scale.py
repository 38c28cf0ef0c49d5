"""The axis: ticks that a reader finds round, from seconds to the age of the universe."""

from itertools import pairwise
from math import isfinite

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline.model import Day, TimeSpan
from timeline.views.lettering import measure
from timeline.views.scale import Scale, bins, domain, ticks, year_label


def day(text: str) -> float:
    return TimeSpan.parse(text).extent()[0]


AXES = [
    # from, to, width, the labels
    ("2022-09-27T12:00", "2022-09-27T12:02", 700, ["12:00:00", "12:00:15", "12:00:30", "12:00:45", "12:01:00"]),
    ("2022-09-27T12:00", "2022-09-27T13:30", 700, ["12:00", "12:15", "12:30", "12:45", "13:00", "13:15", "13:30"]),
    ("2022-09-27", "2022-09-29", 600, ["00:00", "06:00", "12:00", "18:00", "00:00", "06:00"]),
    ("2022-09-27", "2022-10-04", 600, ["27", "28", "29", "30", "1", "2", "3", "4"]),
    ("2022-02-15", "2022-08-01", 500, ["Mar", "Apr", "May", "Jun", "Jul", "Aug"]),
    ("2014", "2022", 600, ["2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"]),
    ("-0002", "0004", 600, ["3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE", "3 CE", "4 CE"]),
    ("-0299", "0301", 700, ["300 BCE", "200 BCE", "100 BCE", "1 CE", "100 CE", "200 CE", "300 CE"]),
    ("0500", "1600", 900, ["500 CE", "600 CE", "700 CE", "800 CE", "900 CE", "1000", "1100"]),
    ("Y-11999", "Y12000", 500, ["10,000 BCE", "5000 BCE", "1 CE", "5000", "10,000"]),
    ("Y-14E9", "Y1E9", 900, ["14 billion BCE", "12 billion BCE", "10 billion BCE", "8 billion BCE"]),
    ("Y-66000000", "2000", 700, ["60 million BCE", "40 million BCE", "20 million BCE", "1 CE"]),
]


@pytest.mark.parametrize(("begin", "end", "width", "labels"), AXES, ids=[row[0] for row in AXES])
def test_ticks_read_as_a_reader_counts(begin: str, end: str, width: int, labels: list[str]) -> None:
    found = ticks(Scale(day(begin), day(end), width))
    assert [tick.label for tick in found][: len(labels)] == labels


def test_the_larger_unit_is_said_once_and_where_it_changes() -> None:
    found = ticks(Scale(day("2022-09-27"), day("2022-10-04"), 600))
    assert [tick.context for tick in found] == ["Sep 2022", "", "", "", "Oct 2022", "", "", ""]


def test_each_label_stands_at_the_first_moment_of_what_it_names() -> None:
    for tick in ticks(Scale(day("-0005"), day("0005"), 800)):
        number, era = tick.label.split()
        year = int(number) if era == "CE" else 1 - int(number)
        assert tick.day == Day(year).number


def test_no_label_names_a_year_zero() -> None:
    for width in range(200, 1400, 100):
        for reach in (3, 30, 300, 3000):
            labels = [tick.label for tick in ticks(Scale(Day(-reach).number, Day(reach).number, width))]
            assert not {label for label in labels if label.split()[0] == "0"}


@pytest.mark.parametrize(
    ("year", "step", "label"),
    [
        (2022, 1, "2022"),
        (999, 1, "999 CE"),
        (1, 1, "1 CE"),
        (0, 1, "1 BCE"),
        (-43, 1, "44 BCE"),
        (12000, 1000, "12,000"),
        (-65_999_999, 1_000_000, "66 million BCE"),
        (-4_539_999_999, 10_000_000, "4.54 billion BCE"),
        (-13_799_999_999, 1, "13,800,000,000 BCE"),
    ],
)
def test_a_year_is_no_finer_than_its_step(year: int, step: int, label: str) -> None:
    assert year_label(year, step) == label


edges = st.one_of(
    st.floats(-1e5, 1e5), st.floats(-1e7, 1e7), st.floats(-5.2e12, 5.2e12), st.floats(-3.6e14, 3.6e14)
)  # fmt: skip
lengths = st.one_of(st.floats(1e-3, 10), st.floats(1, 1e5), st.floats(1e3, 1e13))


@given(edges, lengths, st.integers(60, 2000))
def test_law_ticks_are_inside_in_order_and_their_labels_keep_apart(lo: float, length: float, width: int) -> None:
    length = max(length, abs(lo) * 1e-9)
    scale = Scale(lo, lo + length, float(width))
    found = ticks(scale)
    days = [tick.day for tick in found]
    assert days == sorted(set(days))
    assert all(scale.lo <= at <= scale.hi for at in days)
    for attribute in ("label", "context"):
        shown = [(scale.x(tick.day), getattr(tick, attribute)) for tick in found if getattr(tick, attribute)]
        for (x, text), (next_x, next_text) in pairwise(shown):
            assert x + measure(text) / 2 < next_x - measure(next_text) / 2
    assert len(found) <= width / 56 + 1


@given(edges, lengths)
def test_law_an_axis_of_usual_width_has_two_ticks_at_least(lo: float, length: float) -> None:
    length = max(length, abs(lo) * 1e-9, 0.01)
    assert len(ticks(Scale(lo, lo + length, 900.0))) >= 2


@given(edges, lengths, st.floats(0, 1))
def test_law_day_is_the_inverse_of_x(lo: float, length: float, share: float) -> None:
    length = max(length, abs(lo) * 1e-9)
    scale = Scale(lo, lo + length, 900.0)
    assert scale.day(scale.x(lo + share * length)) == pytest.approx(lo + share * length, abs=length * 1e-5)


@given(edges, lengths)
def test_law_bins_cover_the_whole_axis_in_order(lo: float, length: float) -> None:
    length = max(length, abs(lo) * 1e-9, 0.01)
    found, unit = bins(Scale(lo, lo + length, 900.0), days=0)
    assert list(found) == sorted(set(found))
    assert found[0] <= lo
    assert found[-1] >= lo + length
    assert 2 <= len(found) <= 150
    assert unit


def test_the_axis_holds_every_edge_there_is() -> None:
    spans = [TimeSpan.parse(text) for text in ("2014", "2022-02/..", "../1760", "Y-13787E6~")]
    lo, hi = domain(spans) or (0, 0)
    for span in spans:
        assert all(lo < edge < hi for edge in span.extent() if isfinite(edge))


def test_an_open_end_gets_room_to_point_into() -> None:
    closed = domain([TimeSpan.parse("2020/2022"), TimeSpan.parse("2021")])
    opened = domain([TimeSpan.parse("2020/2022"), TimeSpan.parse("2021/..")])
    assert closed is not None
    assert opened is not None
    assert opened[1] > closed[1]
    assert opened[0] == closed[0]


def test_one_event_alone_is_shown_with_room_on_either_side() -> None:
    assert domain([TimeSpan.parse("2022-09-27")]) == (day("2022-09-26"), day("2022-09-29"))


def test_without_events_there_is_no_axis() -> None:
    assert domain([]) is None


def test_a_day_of_publication_far_away_does_not_stretch_the_axis() -> None:
    rome = [TimeSpan.parse("-0043-03-15"), TimeSpan.parse("-0030")]
    assert domain(rome, [day("2022-09-28")]) == domain(rome)


@given(edges, edges)
def test_law_infinite_and_far_days_stay_on_the_axis(lo: float, other: float) -> None:
    assume(abs(lo - other) > max(abs(lo), abs(other)) * 1e-9 + 1e-6)
    scale = Scale(min(lo, other), max(lo, other), 900.0)
    assert scale.x(float("-inf")) == 0
    assert scale.x(float("inf")) == 900
