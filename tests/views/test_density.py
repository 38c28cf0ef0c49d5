"""Density: an event weighs one, wherever it may have been."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import TimeSpan
from timeline.views.density import density, window

from .spans import spans


def of(*texts: str, edges: list[str]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    days = [TimeSpan.parse(edge).extent()[0] for edge in edges]
    found = density([TimeSpan.parse(text) for text in texts], days)
    return tuple(round(weight, 3) for weight in found.dated), tuple(round(weight, 3) for weight in found.spread)


MONTHS = [f"2022-{month:02}" for month in range(1, 13)] + ["2023-01"]


@pytest.mark.parametrize(
    ("events", "dated", "spread"),
    [
        (["2022-02-14"], {1: 1}, {}),
        (["2022-02"], {1: 1}, {}),
        (["2022-02/.."], {1: 1}, {}),
        (["../2022-02"], {1: 1}, {}),
        (["2022-09-23/2022-09-27", "2022-09-27"], {8: 2}, {}),
        (["2022-02-14/2022-03-14"], {}, {1: 0.517, 2: 0.483}),
        (["2021-12-31/2022-01-01"], {}, {0: 0.5}),
        (["2014"], {}, {}),
        (["Y-13787E6"], {}, {}),
    ],
)
def test_each_event_weighs_one(events: list[str], dated: dict[int, float], spread: dict[int, float]) -> None:
    found = of(*events, edges=MONTHS)
    assert found == (tuple(dated.get(i, 0) for i in range(12)), tuple(spread.get(i, 0) for i in range(12)))


def test_a_year_gives_each_month_its_share_and_none_the_whole() -> None:
    dated, spread = of("2022", edges=MONTHS)
    assert set(dated) == {0}
    assert spread[0] == round(31 / 365, 3)
    assert sum(spread) == pytest.approx(1, abs=0.01)


def test_the_window_of_an_open_event_is_where_it_began() -> None:
    assert window(TimeSpan.parse("2022-02/..")) == TimeSpan.parse("2022-02").extent()[::3]


@given(st.lists(spans, max_size=30), st.integers(1, 80), st.sampled_from((3e4, 1e7, 1.1e13)))
def test_law_weights_are_shares_and_add_up(events: list[TimeSpan], count: int, reach: float) -> None:
    edges = [-reach + 2 * reach * index / count for index in range(count + 1)]
    found = density(events, edges)
    assert all(weight >= 0 for weight in found.total)
    inside = [span for span in events if edges[0] <= window(span)[0] and window(span)[1] <= edges[-1]]
    assert sum(found.total) <= len(events) + 1e-6
    assert sum(found.total) >= len(inside) - 1e-6
