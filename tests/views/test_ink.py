"""The more certain, the more ink."""

from itertools import pairwise
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import TimeSpan
from timeline.views.ink import PALE, certain, goes_on, reach, strokes
from timeline.views.scale import Scale

from .spans import spans

FAR = 1e15


def drawn(text: str, lo: float = -FAR, hi: float = FAR) -> list[tuple[float, float]]:
    return [(stroke.begin_ink, stroke.end_ink) for stroke in strokes(TimeSpan.parse(text), lo, hi)]


@pytest.mark.parametrize(
    ("edtf", "inks"),
    [
        ("2022-09-27", [(1, 1)]),
        ("2022-09-23/2022-09-27", [(1, 1)]),
        ("2014", [(PALE, PALE)]),
        ("18XX", [(PALE, PALE)]),
        ("[2014-03-11..2014-03-20]", [(PALE, PALE)]),
        ("2022-02/2022-09", [(0, 1), (1, 1), (1, 0)]),
        ("2022-02/..", [(0, 1), (1, 1)]),
        ("../1760", [(1, 1), (1, 0)]),
        ("1850~", [(0, PALE), (PALE, PALE), (PALE, 0)]),
        ("2022-09-27?", [(0, PALE), (PALE, PALE), (PALE, 0)]),
        ("2016/", [(PALE, PALE), (PALE, 0)]),
        ("/2016", [(0, PALE), (PALE, PALE)]),
        ("[..2016]", [(0, PALE)]),
        ("[2016..]", [(PALE, 0)]),
    ],
)
def test_certainty_is_drawn_as_ink(edtf: str, inks: list[tuple[float, float]]) -> None:
    assert drawn(edtf) == inks


def test_a_year_is_pale_from_january_to_december() -> None:
    (stroke,) = strokes(TimeSpan.parse("2014"), -FAR, FAR)
    assert (stroke.start, stroke.end) == (
        TimeSpan.parse("2014-01-01").extent()[0],
        TimeSpan.parse("2015-01-01").extent()[0],
    )


def test_a_fading_end_cut_at_the_edge_keeps_its_slope() -> None:
    lo, _, _, hi = TimeSpan.parse("2022-01").extent()
    middle = (lo + hi - 1) / 2
    (stroke,) = strokes(TimeSpan.parse("2022-01/2022-09"), lo, middle)
    assert (stroke.begin_ink, stroke.end_ink) == (0, pytest.approx(0.5))


@pytest.mark.parametrize(
    ("edtf", "sure"), [("2022-09-27", True), ("2022-02/..", True), ("2014", False), ("2022-09-27~", False)]
)
def test_what_is_certain(edtf: str, sure: bool) -> None:
    assert certain(TimeSpan.parse(edtf)) is sure


UNKNOWN = [
    ("/2016-05", "2016-05-02", -64, "2016-06-01", 0),
    ("[..2016-05-31]", "2016-06-01", -64, "2016-06-01", 0),
    ("2016-05/", "2016-05-01", 0, "2016-06-01", 64),
    ("[2016-05-01..]", "2016-05-01", 0, "2016-05-01", 64),
    ("2016-05", "2016-05-01", 0, "2016-06-01", 0),
]
"""A span, and from where to where it is drawn: a day, and how many pixels from it."""


@pytest.mark.parametrize(("edtf", "begin", "before", "end", "after"), UNKNOWN)
def test_an_unknown_end_is_a_stub_beside_what_is_known(
    edtf: str, begin: str, before: float, end: str, after: float
) -> None:
    day = {text: TimeSpan.parse(text).extent()[0] for text in (begin, end)}
    scale = Scale(-1_000_000, 1_000_000, 2000)
    low, high = reach(TimeSpan.parse(edtf), scale)
    assert scale.x(low) == pytest.approx(scale.x(day[begin]) + before)
    assert scale.x(high) == pytest.approx(scale.x(day[end]) + after)
    assert goes_on(TimeSpan.parse(edtf)) == (False, False)


def test_what_always_was_reaches_the_edge() -> None:
    scale = Scale(-1_000_000, 1_000_000, 2000)
    assert reach(TimeSpan.parse("../2016"), scale)[0] == scale.lo
    assert reach(TimeSpan.parse("2016/.."), scale)[1] == scale.hi
    assert goes_on(TimeSpan.parse("../2016")) == (True, False)


@given(spans, st.floats(-6e12, 6e12), st.floats(0.1, 1e13))
def test_law_strokes_are_finite_inside_and_in_order(span: TimeSpan, lo: float, length: float) -> None:
    hi = lo + length
    found = strokes(span, lo, hi)
    for stroke in found:
        assert isfinite(stroke.start)
        assert isfinite(stroke.end)
        assert lo <= stroke.start < stroke.end <= hi
        assert 0 <= stroke.begin_ink <= 1
        assert 0 <= stroke.end_ink <= 1
    for first, second in pairwise(found):
        assert first.end == second.start
    x0, _, _, x3 = span.extent()
    if x0 < hi and lo < x3 and min(x3, hi) - max(x0, lo) > 0:
        assert found


@given(spans)
def test_law_full_ink_is_kept_for_what_is_certain(span: TimeSpan) -> None:
    solid = span.solid()
    for stroke in strokes(span, -1e13, 1e13):
        if stroke.begin_ink == stroke.end_ink == 1:
            assert solid is not None
            assert solid[0] <= stroke.start
            assert stroke.end <= solid[1]
