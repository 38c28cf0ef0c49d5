"""What a reader may set, checked at once, and what of the timeline it leaves: the same rules as the browser's."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import ceil, floor, isinf
from typing import get_args

from ...errors import DateError, TimelineError
from ...model.day import Day
from ...model.event import MODALITIES, Event
from ...model.nearest import unknown
from ...model.options import Axis, ExplorerTheme, View
from ...model.timeline import LANES, Timeline
from ...model.timespan import TimeSpan
from ..shared import certainty, shared

THEMES = get_args(ExplorerTheme)
VIEWS = get_args(View)
AXES = get_args(Axis)


def window_text(text: str) -> str:
    """A window in the plain form that both sides read: days, or minutes where it is shorter than three days.

    >>> window_text("2014/2022-02"), window_text("")
    ('2014-01-01/2022-02-28', '')
    """
    if not text:
        return ""
    low, _, _, high = TimeSpan.parse(text).extent()
    if isinf(low) or isinf(high):
        raise DateError(f"a window has two ends, and '{text}' is open: write 2014/2022, or '' for everything")
    if "T" not in text:
        return f"{Day.from_number(floor(low))}/{Day.from_number(ceil(high) - 1)}"
    return f"{_minute(floor(low * 1440 + 1e-6))}/{_minute(ceil(high * 1440 - 1e-6) - 1)}"


def _minute(number: int) -> str:
    day, minute = divmod(number, 1440)
    return f"{Day.from_number(day)}T{minute // 60:02}:{minute % 60:02}"


def check_lanes(name: str, option: str = "lanes") -> str:
    """The name of a way to make lanes or colours, or `TimelineError` with the nearest."""
    names = [lane["name"] for lane in shared()["lanes"]]
    if name not in names:
        raise unknown(option, name, names)
    return name


def check_theme(name: str) -> str:
    """The name of a theme, or `TimelineError` with the nearest."""
    if name not in THEMES:
        raise unknown("theme", name, THEMES)
    return name


def check_view(name: str) -> str:
    """The name of a view, or `TimelineError` with the nearest."""
    if name not in VIEWS:
        raise unknown("view", name, VIEWS)
    return name


def check_axis(name: str) -> str:
    """The name of an axis, or `TimelineError` with the nearest."""
    if name not in AXES:
        raise unknown("axis", name, AXES)
    return name


def check_filters(timeline: Timeline, filters: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Filters by facets and values that exist, or `TimelineError` with the nearest."""
    facets = [facet["name"] for facet in shared()["facets"]]
    for facet, values in filters.items():
        if facet not in facets:
            raise unknown("filter", facet, facets)
        known = values_of(timeline, facet)
        for value in values:
            if value not in known:
                raise unknown(facet, value, sorted(known - {""}))
    return {facet: list(values) for facet, values in filters.items() if values}


def facet_values(event: Event, facet: str) -> tuple[str, ...]:
    """The values of a facet that an event has."""
    return (certainty(event.confidence),) if facet == "certainty" else LANES[facet](event)


def values_of(timeline: Timeline, facet: str) -> set[str]:
    """All values of a facet; "" stands for "none"."""
    fixed = {
        "modality": set(MODALITIES),
        "granularity": set(shared()["granularities"]),
        "certainty": {band["name"] for band in shared()["certainties"]},
    }
    return fixed.get(facet) or {value for event in timeline.events for value in facet_values(event, facet)} | {""}


def places_of(by_id: Mapping[str, int], ids: Sequence[str]) -> list[int]:
    """Where the events with these ids stand, or `TimelineError`."""
    for key in ids:
        if key not in by_id:
            raise unknown("event", key, by_id) if len(by_id) < 1000 else TimelineError(f"unknown event '{key}'")
    return [by_id[key] for key in ids]


def visible(timeline: Timeline, window: str, query: str, filters: Mapping[str, Sequence[str]]) -> Timeline:
    """What window, search and filters leave. Values of one facet are alternatives, and "" is "none"."""
    found = timeline
    if window:
        low, _, _, high = _edges(window)
        found = _with(found, tuple(event for event in found.events if event.when.meets(low, high)))
    for facet, values in filters.items():
        wanted = set(values)
        kept = (
            e
            for e in found.events
            for own in (facet_values(e, facet),)
            if wanted & set(own) or ("" in wanted and not own)
        )
        found = _with(found, tuple(kept))
    return found.search(query) if query.strip() else found


@lru_cache(maxsize=64)
def _edges(window: str) -> tuple[float, float, float, float]:
    return TimeSpan.parse(window).extent()


def _with(timeline: Timeline, events: tuple[Event, ...]) -> Timeline:
    return Timeline(events, timeline.documents, timeline.unresolved, timeline.failed, title=timeline.title)
