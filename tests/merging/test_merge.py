"""Mentions of one event in several documents."""

import itertools
import time

import pytest

from tests.support.accounts import accounts, together, wanted
from timeline.merging import merge
from timeline.model import Document, Event
from timeline.pipeline import extract

A = Document("The harbour bridge collapsed on 3 May 2015, killing 12 people.", id="a", published="2016-01-01")
B = Document("The harbour bridge collapsed on 4 May 2015 after a storm.", id="b", published="2016-02-01")
C = Document("On 4 May 2015 the old harbour bridge collapsed.", id="c", published="2016-03-01")


def test_accounts_by_several_papers() -> None:
    table = accounts()
    have, want = together(table), wanted(table)
    assert len(have & want) / len(have) >= 0.97, sorted(map(sorted, have - want))
    assert len(have & want) / len(want) >= 0.93, sorted(map(sorted, want - have))


def test_the_order_of_the_accounts_is_of_no_account() -> None:
    table = accounts()
    assert together(table[::-1]) == together(table) == together(table[1::2] + table[::2])


def test_differing_dates_are_kept_and_explained() -> None:
    line = extract([A, B, C])
    assert len(line) == 1
    event = line.events[0]
    assert event.sources == ("a", "b", "c")
    assert [when.edtf for when in event.dates] == ["2015-05-03", "2015-05-04"]
    assert event.when.edtf == "2015-05-04"
    assert event.disputed
    assert event.when_reason is not None
    assert "2015-05-03 (a)" in event.when_reason
    assert "most sources" in event.when_reason


def test_the_explanation_names_the_sources_as_a_person_knows_them() -> None:
    one = Document("The bridge at Vals fell on 3 May 2015.", title="Vals mourns", published="2015-05-05")
    two = Document("The bridge at Vals fell on 4 May 2015.", source="https://news.example/vals", published="2015-05-06")
    three = Document("The bridge at Vals fell on 4 May 2015, a Monday.", published="2015-05-07")
    event = extract([one, two, three]).events[0]
    assert event.when_reason == (
        "the sources differ: 2015-05-03 (Vals mourns), 2015-05-04 (https://news.example/vals, "
        "“The bridge at Vals fell on 4 May 2015, a Monday.”); shown is 2015-05-04: most sources give it"
    )


def test_sources_of_one_name_are_told_apart() -> None:
    one = Document("The bridge at Vals fell on 3 May 2015.", title="Morning brief", published="2015-05-05")
    two = Document("The bridge at Vals fell on 4 May 2015.", title="Morning brief", published="2015-05-06")
    event = extract([one, two]).events[0]
    assert "2015-05-03 (Morning brief, 2015-05-05), 2015-05-04 (Morning brief, 2015-05-06)" in str(event.when_reason)


def test_order_of_documents_makes_no_difference() -> None:
    results = {tuple(map(repr, extract(list(order)))) for order in itertools.permutations([A, B, C])}
    assert len(results) == 1


def test_can_be_turned_off() -> None:
    assert len(extract([A, B, C], merge=False)) == 3


def test_a_year_and_a_day_within_it_agree() -> None:
    one = Document("In 2014 Crimea voted to join Russia.", id="one")
    two = Document("Crimea voted to join Russia on 16 March 2014.", id="two")
    event = extract([one, two]).events[0]
    assert event.when.edtf == "2014-03-16"
    assert not event.disputed
    assert event.when_reason is not None
    assert "most exact" in event.when_reason


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The harbour bridge collapsed on 3 May 2015.", "The harbour bridge did not collapse on 3 May 2015."),
        ("The storm killed 12 people in Oslo on 3 May 2015.", "The storm killed 12 people in Bergen on 3 May 2015."),
        ("The storm killed 12 people on 3 May 2015.", "The storm killed 40 people on 3 May 2015."),
        ("Anna Lind opened the fair on 3 May 2015.", "Eva Berg opened the fair on 3 May 2015."),
        ("The company opened a plant in 1950.", "The company opened a plant in 1990."),
        ("Alder opened a factory in Oslo in 2005.", "Alder opened a shop in Oslo in 2005."),
        ("Alder opened a factory in Oslo in 2005.", "Alder closed a factory in Oslo in 2005."),
        ("Alder Ltd bought Elm Ltd in 2003.", "Alder Ltd bought Birch Ltd in 2003."),
        (
            "The court sentenced Ivan Bell to five years on 3 May 2015.",
            "The court sentenced Ann Bell to five years on 3 May 2015.",
        ),
        (
            "The court sentenced Ivan Bell to five years on 3 May 2015.",
            "The court sentenced Ivan Bell to two years on 3 May 2015.",
        ),
        ("Police arrested two men on 3 May 2015.", "Police arrested three women on 3 May 2015."),
        ("The company was founded in 1994.", "The company was founded in 1994."),
    ],
)
def test_what_contradicts_is_not_merged(first: str, second: str) -> None:
    assert len(extract([Document(first, id="1"), Document(second, id="2")])) == 2


def test_merging_again_changes_nothing() -> None:
    line = extract([A, B, C])
    assert merge(line.events, line.documents) == list(line.events)


def test_another_document_leaves_the_id_alone() -> None:
    assert extract([A, B]).events[0].id == extract([A, B, C]).events[0].id


def test_text_elsewhere_leaves_the_id_alone() -> None:
    text = "The harbour bridge collapsed on 3 May 2015."
    alone = extract(Document(text, id="a")).events[0]
    among = extract(Document("Prices rose in 2001.\n\n" + text + " Nobody was hurt.", id="a"))
    assert alone.id in {event.id for event in among}


def test_ten_thousand_events_in_seconds() -> None:
    nouns, verbs = (
        ["bridge", "school", "bank", "treaty", "union", "court", "port", "museum", "church", "harbour"],
        ["opened", "closed", "bought", "sold"],
    )
    places = ["Paris", "London", "Rome", "Berlin", "Madrid", "Vienna", "Prague", "Warsaw", "Oslo", "Cairo"]
    seed = extract(Document("The old bridge in Paris opened on 3 May 2015.", id="s")).events[0]
    events: list[Event] = []
    documents = [Document(f"{number}", id=str(number)) for number in range(100)]
    from dataclasses import replace

    from timeline.model import TimeSpan

    for number in range(10_000):
        noun, verb, place = nouns[number % 10], verbs[number // 10 % 4], places[number // 40 % 10]
        other = nouns[number // 400 % 10]
        when = TimeSpan.parse(f"{1990 + number % 30}-{number // 30 % 12 + 1:02}-{number // 7 % 28 + 1:02}")
        claim = replace(seed.claims[0], document_id=str(number % 100), when=when)
        title = f"The {noun} and the {other} in {place} {verb}"
        events.append(replace(seed, id=f"{number:05}", title=title, when=when, claims=(claim,), places=(place,)))
    begin = time.process_time()
    merged = merge(events, documents)
    assert time.process_time() - begin < 8
    assert sum(len(event.claims) for event in merged) == 10_000


@pytest.mark.parametrize(
    ("first", "second", "shown", "disputed"),
    [
        ("in 1934", "in June 1934", "1934-06", False),
        ("in June 1934", "on 4 June 1934", "1934-06-04", False),
        ("on 4 June 1934", "on 5 June 1934", "1934-06-04", True),
        ("in May 1934", "in June 1934", "1934-05", True),
    ],
)
def test_only_dates_that_exclude_each_other_are_disputed(first: str, second: str, shown: str, disputed: bool) -> None:
    one = Document(f"The harbour bridge of Oslo collapsed {first}.", id="one", published="1950-01-01")
    two = Document(f"The harbour bridge of Oslo collapsed {second}.", id="two", published="1950-01-02")
    (event,) = extract([one, two]).events
    assert (event.when.edtf, event.disputed) == (shown, disputed)
