"""Where each event stands: nothing overlaps, nothing is lost without a word."""

import time
from itertools import combinations, pairwise
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.model import Timeline, TimeSpan
from timeline.views.layout import LANE_NAMES, ROW, Layout, layout
from timeline.views.rows import MORE

from .making import EVERYTHING, HOSTILE, NEWS, event, line, many, spread_out
from .spans import spans


def boxes(placed: Layout) -> list[tuple[float, float, float, float]]:
    """Labels and "+n more", as left, right, top, bottom."""
    found = [(m.label.left, m.label.right, m.label.y - 7, m.label.y + 7) for m in placed.marks if m.label]
    found += [(m.x - 40, m.x + 40, m.y - 7, m.y + 7) for lane in placed.lanes for m in lane.more]
    return found


def bars(placed: Layout) -> list[tuple[float, float, float, float]]:
    return [(mark.left, mark.right, mark.y - 4, mark.y + 4) for mark in placed.marks]


def overlap(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3]


def assert_sound(placed: Layout, timeline: Timeline) -> None:
    assert placed.scale is not None
    width = placed.scale.width
    labels, marks = boxes(placed), bars(placed)
    for box in labels + marks:
        assert all(isfinite(edge) for edge in box)
        assert box[0] >= -0.01
        assert box[1] <= width + 0.01
        assert box[2] >= 0
        assert box[3] <= placed.height
    assert not [pair for pair in combinations(labels, 2) if overlap(*pair)]
    assert not [pair for pair in combinations(marks, 2) if overlap(*pair)]
    assert not [(label, mark) for label in labels for mark in marks if overlap(label, mark)]
    assert len(placed.marks) + placed.left_out == sum(lane.count for lane in placed.lanes)


timelines = st.lists(
    st.tuples(
        st.text(max_size=60), spans, st.sampled_from(("", "Rome", "Kyiv")), st.sampled_from(("happened", "planned", "denied"))
    ),
    min_size=1, max_size=40,
).map(lambda rows: line(*(
    event(f"{number} {title}", span.edtf, places=(place,) if place else (), modality=modality)
    for number, (title, span, place, modality) in enumerate(rows)
)))  # fmt: skip


@settings(max_examples=120)
@given(timelines, st.sampled_from(("none", "place", "modality")), st.sampled_from((240.0, 600.0, 900.0)), st.booleans())
def test_law_nothing_overlaps_and_nothing_is_lost(timeline: Timeline, lanes: str, width: float, labels: bool) -> None:
    placed = layout(timeline, lanes=lanes, width=width, labels=labels, rows=8)
    assert_sound(placed, timeline)
    assert placed == layout(timeline, lanes=lanes, width=width, labels=labels, rows=8)


@pytest.mark.parametrize("timeline", [NEWS, EVERYTHING, many(1), many(1000), spread_out(1000)])
@pytest.mark.parametrize("lanes", LANE_NAMES)
def test_usual_and_odd_timelines_are_laid_out(timeline: Timeline, lanes: str) -> None:
    placed = layout(timeline, lanes=lanes)
    assert_sound(placed, timeline)
    assert placed.height < 1200


def test_a_thousand_on_one_day_are_shown_as_some_and_n_more() -> None:
    placed = layout(many(1000))
    assert placed.left_out > 900
    assert [more.count for lane in placed.lanes for more in lane.more] == [placed.left_out]


def test_where_there_is_no_room_for_all_labels_every_time_gets_some() -> None:
    marks = [mark for mark in layout(spread_out(1000)).marks if mark.label]
    assert len({mark.event.when for mark in marks}) > 10


def test_of_events_on_one_day_the_better_attested_are_shown() -> None:
    known = event("Known to all", "2022-09-15", says={"a": "2022-09-15", "b": "2022-09-15", "c": "2022-09-15"})
    placed = layout(line(*many(300), known))
    assert known in [mark.event for mark in placed.marks if mark.label]


def test_the_whole_range_of_the_world_beside_an_hour() -> None:
    placed = layout(EVERYTHING)
    shown = {mark.event.title: mark for mark in placed.marks}
    assert shown["Big Bang"].right < 100
    assert shown["A lunch hour"].left > 800
    assert all(mark.label for mark in placed.marks)
    assert all(mark.dot for mark in placed.marks)


def test_a_title_without_end_is_cut_and_all_of_it_stays_on_the_picture() -> None:
    for title in HOSTILE:
        placed = layout(line(event(title, "2014"), event("other", "2022")))
        assert_sound(placed, line())
        assert all(mark.label and mark.label.title for mark in placed.marks)


def test_lanes_by_source_carry_the_documents_names() -> None:
    both = event("Told twice", "2022-09-27", says={"a": "2022-09-27", "b": "2022-09-27"})
    placed = layout(line(both, event("Told once", "2022-09-28")), lanes="source")
    assert [(lane.name, lane.count) for lane in placed.lanes] == [("Morning paper", 2), ("Evening paper", 1)]


def test_in_the_lane_of_a_source_an_event_has_the_date_that_it_gives() -> None:
    told = event("Order", "2022-09-21", says={"a": "2022-09-21", "b": "2022-09-22", "c": "2022-09-21"})
    placed = layout(line(told), lanes="source")
    assert {lane.name: [mark.event.when.edtf for mark in lane.marks] for lane in placed.lanes} == {
        "Morning paper": ["2022-09-21"],
        "Evening paper": ["2022-09-22"],
        "Radio": ["2022-09-21"],
    }
    assert layout(line(told)).marks[0].event is told


def test_what_has_no_value_has_a_lane_that_says_so() -> None:
    assert [lane.name for lane in layout(NEWS, lanes="place").lanes][-1] == "no place"


def test_the_smallest_lanes_are_put_together() -> None:
    events = [event(f"{number}", "2022-09-27", places=(f"Place {number}",)) for number in range(40)]
    placed = layout(line(*events), lanes="place", most_lanes=5)
    assert [lane.name for lane in placed.lanes][-1] == "36 others"
    assert placed.lanes[-1].count == 36


def test_dates_that_sources_give_stand_below_their_event_and_make_room() -> None:
    placed = layout(NEWS)
    (mark,) = [mark for mark in placed.marks if mark.event.disputed]
    assert [span.edtf for span in mark.others] == ["2022-09-22/2022-09-27", "2022-09-23/2022-09-27"]
    below = [other.y for other in placed.marks if other.y > mark.y]
    assert min(below) - mark.y > ROW


def test_sources_that_agree_leave_no_marks_of_their_own() -> None:
    agreed = event("Agreed", "2022-09-27", says={"a": "2022-09-27", "b": "2022-09-27"})
    assert layout(line(agreed)).marks[0].others == ()


def test_without_labels_there_are_only_marks() -> None:
    placed = layout(NEWS, labels=False)
    assert len(placed.marks) == len(NEWS)
    assert not [mark for mark in placed.marks if mark.label]


def test_no_events_no_layout() -> None:
    assert layout(Timeline()) == Layout(None)


def test_an_unknown_lane_names_the_nearest() -> None:
    with pytest.raises(TimelineError, match="unknown lane 'sorce': did you mean 'source'"):
        layout(NEWS, lanes="sorce")


def test_more_labels_have_room_between_them() -> None:
    placed = layout(spread_out(2000), width=500)
    xs = [more.x for lane in placed.lanes for more in lane.more]
    assert len(xs) > 2
    assert all(right - left >= MORE for left, right in pairwise(xs))


def test_a_hundred_thousand_events_take_seconds_at_most() -> None:
    days = [TimeSpan.from_date(day).edtf for day in _days(2000)]
    timeline = Timeline(tuple(event(f"Event {number}", days[number * 37 % 2000]) for number in range(100_000)))
    start = time.process_time()
    placed = layout(timeline)
    assert time.process_time() - start < 6  # 1 s on an idle machine of 2026
    assert len(placed.marks) + placed.left_out == 100_000


def _days(count: int):  # type: ignore[no-untyped-def]
    from datetime import date, timedelta

    return (date(2020, 1, 1) + timedelta(days=number) for number in range(count))
