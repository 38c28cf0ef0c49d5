"""The days that matter."""

from math import log

import pytest

import timeline as tl

TEXTS = {
    "2010-05-01": "The Corva refinery exploded yesterday. A fair opens in Melk today.",
    "2010-05-10": "Ten days ago the refinery exploded at Corva. Police in Corva searched an office on 8 May.",
    "2010-06-30": "The Corva refinery exploded on 30 April 2010. Corva elects a mayor in July.",
}


@pytest.fixture(scope="module")
def line() -> tl.Timeline:
    return tl.extract([tl.Document(text, id=day, published=day) for day, text in TEXTS.items()])


def test_the_day_told_of_longest_comes_first(line: tl.Timeline) -> None:
    first, second, *rest = line.dates()
    assert first.when.edtf == "2010-04-30"
    assert set(first.documents) == set(TEXTS)
    assert first.weight == round(log(3) + log(12) + log(63), 4) or first.weight == round(
        log(3) + log(12) + log(2 + 61), 4
    )
    assert first.event.title.startswith("The Corva refinery exploded")
    assert (second.when.edtf, second.weight) == ("2010-05-08", round(log(4), 4))
    assert [each.weight for each in rest] == [0.0]  # what papers say of their own day


@pytest.mark.parametrize(
    ("options", "dates"),
    [
        ({"top": 1}, ["2010-04-30"]),
        ({"top": 0}, []),
        ({"grain": "month", "top": 1}, ["2010-04"]),
        ({"grain": "year"}, ["2010"]),
        ({"between": ("2010-05-02", None)}, ["2010-05-08"]),
        ({"between": ("2010-05", "2010-05-01")}, ["2010-05-01"]),
    ],
)
def test_how_many_how_coarse_and_between_what(line: tl.Timeline, options: dict, dates: list[str]) -> None:  # type: ignore[type-arg]
    assert [each.when.edtf for each in line.dates(**options)] == dates


def test_every_event_of_a_day_is_there_and_keeps_its_claims(line: tl.Timeline) -> None:
    assert {event.id for date in line.dates(grain="year") for event in date.events} <= {event.id for event in line}
    assert all(event.claims for date in line.dates() for event in date.events)


def test_before_the_common_era_and_without_a_day_of_publication() -> None:
    line = tl.extract("Caesar was murdered on 15 March 44 BC. Rome burned in 64.")
    assert [(each.when.edtf, each.weight) for each in line.dates()] == [("-0043-03-15", round(log(2), 4))]


@pytest.mark.parametrize(
    ("options", "said"),
    [({"grain": "weak"}, "unknown grain 'weak'"), ({"top": -1}, "top is how many dates to give, and not -1")],
)
def test_what_is_wrong_is_said(line: tl.Timeline, options: dict, said: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(tl.TimelineError, match=said):
        line.dates(**options)
