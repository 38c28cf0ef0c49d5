"""What a merged event shows: its claims and why they are together, its title, its date; and that shards change nothing."""

import itertools
import time
from dataclasses import replace

import pytest

from tests.support.accounts import accounts
from timeline.merging import merge
from timeline.merging.candidates import blocks, pairs
from timeline.merging.comparable import comparable, comparables
from timeline.model import Document, Event
from timeline.pipeline import extract


def told(*texts: str, published: str = "2010-06-01") -> list[Event]:
    documents = [Document(text, id=f"d{number}", published=published) for number, text in enumerate(texts)]
    return list(extract(documents))


@pytest.mark.parametrize("count", [40, 41, 120])
def test_what_very_many_tell_is_one(count: int) -> None:
    text = "The Corva refinery exploded on 20 April 2010, killing 11 workers. Note {} follows."
    (event,) = told(*(text.format(number) for number in range(count)))
    assert len(event.sources) == count
    assert not event.disputed


def test_many_wordings_of_one_happening_are_one() -> None:
    openings = ["The Corva refinery exploded", "A blast tore through the Corva refinery", "The Corva refinery blew up"]
    middles = ["on 20 April 2010", "in the night of 20 April 2010", "on Tuesday, 20 April 2010"]
    ends = [", killing 11 workers", ", and 11 workers died", ", which killed 11 people", ""]
    texts = [f"{a} {b}{c}." for a, b, c in itertools.product(openings, middles, ends)]
    events = told(*texts)
    assert max(len(event.sources) for event in events) >= 0.9 * len(texts)


def test_one_text_in_two_papers_is_two_claims_of_one_event() -> None:
    text = "The mayor of Porto opened the fish market on 3 May 2010."
    documents = [Document(text, source=paper, published="2010-05-04") for paper in ("Correio", "Diario")]
    (event,) = extract(documents).events
    assert len(event.claims) == len(event.sources) == 2
    assert documents[0].id != documents[1].id
    assert (
        "printed again on 2010-05-04 (Diario)" in event.reasons
        or "printed again on 2010-05-04 (Correio)" in event.reasons
    )


def test_the_same_paper_on_another_day_is_another_document() -> None:
    first, second = (Document("Rain.", source="Correio", published=day) for day in ("2010-05-04", "2010-05-05"))
    assert first.id != second.id
    assert first.id == Document("Rain.", source="Correio", published="2010-05-04").id
    assert Document("Rain.").id == Document("Rain.").id


def test_a_sentence_printed_again_keeps_its_first_reading() -> None:
    text = "The harbour board of Melk dismissed all its pilots yesterday after a quarrel about the tariffs for barges."
    documents = [Document(text, id=day, published=day) for day in ("2010-05-04", "2010-05-19", "2010-06-02")]
    (event,) = extract(documents).events
    assert event.when.edtf == "2010-05-03"
    assert event.dates == (event.when,)
    assert not event.disputed
    assert [reason for reason in event.reasons if "printed again" in reason] == [
        "printed again on 2010-05-19 (2010-05-19), 2010-06-02 (2010-06-02)"
    ]


def test_what_is_reported_each_month_is_not_printed_again() -> None:
    text = "The bank left its rate at 2 percent yesterday."
    documents = [Document(text, id=day, published=day) for day in ("2010-05-04", "2010-06-02")]
    assert len(extract(documents)) == 2


def test_the_reason_names_what_is_shared() -> None:
    (event,) = told("The Corva refinery exploded on 20 April 2010.", "On 20 April 2010 the refinery at Corva blew up.")
    (reason,) = (reason for reason in event.reasons if "brought together" in reason)
    assert reason == "brought together because both tell of: explode, corva, refinery, the same time"


@pytest.mark.parametrize(
    ("texts", "title", "modality"),
    [
        (
            ["The ferry Ana will sail from Brest on 3 May 2010.", "The ferry Ana sailed from Brest on 3 May 2010."],
            "The ferry Ana sailed from Brest",
            "happened",
        ),
        (
            [
                "The mine at Kells was closed on 3 April 2010 after a fire.",
                "The mine at Kells was closed on 3 April 2010.",
                "They closed the mine at Kells on 3 April 2010.",
            ],
            "The mine at Kells was closed",
            "happened",
        ),
    ],
)
def test_the_title_of_a_group(texts: list[str], title: str, modality: str) -> None:
    (event,) = told(*texts)
    assert (event.title, event.modality) == (title, modality)


@pytest.mark.parametrize(
    ("texts", "shown", "disputed"),
    [
        (["in 1979", "in March 1979"], "1979-03", False),
        (["in 1979", "30 years ago"], "1979", False),
        (["on 20 April 2010", "on 20 April 2010", "on 21 April 2010"], "2010-04-20", True),
        (["on 20 April 2010", "the night before 22 April 2010"], "2010-04-20", False),
    ],
)
def test_the_date_of_a_group(texts: list[str], shown: str, disputed: bool) -> None:
    events = told(*(f"The Corva refinery exploded {text}." for text in texts))
    event = max(events, key=lambda event: len(event.claims))
    assert (event.when.edtf, event.disputed) == (shown, disputed)


def test_a_chain_is_not_one_event() -> None:
    """A is like B and B like C; A is unlike C: B goes with the one that it is more like."""
    events = told(
        "Police in Corva shot 12 dogs in the harbour on 20 April 2010.",
        "Police in Corva shot dogs in the harbour on 20 April 2010.",
        "Police in Corva shot 40 dogs in the harbour on 20 April 2010.",
    )
    assert sorted(len(event.claims) for event in events) == [1, 2]


@pytest.mark.parametrize("shards", [2, 8, 32])
def test_shards_make_no_difference(shards: int) -> None:
    documents = [account.document for account in accounts()]
    texts = {document.id: document for document in documents}
    mentions = [comparable(event, texts) for event in extract(documents, merge=False)]
    found = blocks(mentions)
    whole = {pair for key, members in found.items() for pair in pairs(key, members, mentions)}
    parts: list[set[tuple[int, int]]] = [set() for _ in range(shards)]
    for number, (key, members) in enumerate(sorted(found.items(), key=repr, reverse=True)):
        parts[number % shards].update(pairs(key, members, mentions))
    assert set().union(*parts) == whole


@pytest.mark.parametrize("shards", [2, 8, 32])
def test_merging_what_was_merged_in_parts_is_merging_all(shards: int) -> None:
    documents = [account.document for account in accounts()]
    events = list(extract(documents, merge=False))
    parts = [[event for event in events if hash_of(event) % shards == shard] for shard in range(shards)]
    merged = merge([event for part in parts for event in merge(part, documents)], documents)
    have, want = together(merged), together(merge(events, documents))
    assert 2 * len(have & want) / (len(have) + len(want)) >= 0.99


def hash_of(event: Event) -> int:
    return int(event.id, 16)


def together(events: list[Event]) -> set[frozenset[str]]:
    return {frozenset(pair) for event in events for pair in itertools.combinations(sorted(event.sources), 2)}


# -- bad input


def test_ten_thousand_copies_of_one_sentence() -> None:
    text = "The Corva refinery exploded on 20 April 2010, killing 11 workers."
    seed = extract(Document(text, id="0")).events[0]
    documents = [Document(text, id=str(number)) for number in range(10_000)]
    events = [
        replace(seed, id=f"{number:05}", claims=(replace(seed.claims[0], document_id=str(number)),))
        for number in range(10_000)
    ]
    begin = time.process_time()
    (event,) = merge(events, documents)
    assert time.process_time() - begin < 15
    assert len(event.claims) == 10_000


def test_a_document_listed_twice_is_one() -> None:
    document = Document("The Corva refinery exploded on 20 April 2010.", id="a")
    line = extract([document, document])
    assert len(line.documents) == 1
    assert [len(event.claims) for event in line] == [1]


def test_events_without_words_or_text_are_left_alone() -> None:
    seed = extract(Document("The Corva refinery exploded on 20 April 2010.", id="a")).events[0]
    odd = [
        replace(seed, id="1", title=""),
        replace(seed, id="2", title="…"),
        replace(seed, id="3", title="[]", claims=()),
        replace(seed, id="4", title="Corva", claims=(replace(seed.claims[0], document_id="gone"),)),
    ]
    assert sum(max(1, len(event.claims)) for event in merge(odd, [])) == 4


def test_merging_keeps_what_a_person_merged() -> None:
    one, other = told("The Corva refinery exploded on 20 April 2010.", "Anna Lind opened the fair in Oslo in 1990.")
    merged = replace(one, claims=(*one.claims, *other.claims))
    documents = [Document("The Corva refinery exploded on 20 April 2010.", id="d0")]
    (event,) = merge([merged], documents)
    assert set(event.claims) == set(merged.claims)


# -- what speaks for and against


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a noun that dates is of its own deed, not of the sentence that it stands in
        (
            "Volunteers have rested little since the quake struck Corva on 20 April 2010.",
            "On 20 April 2010 a quake struck Corva.",
        ),
        # what stands before a clause is what it tells of
        ("Many died in the quake which struck Corva on 20 April 2010.", "On 20 April 2010 a quake struck Corva."),
        # a name and its initials, on both sides of the Atlantic
        (
            "The Global Harvest Organisation declared a famine on 20 April 2010.",
            "On 20 April 2010 the GHO declared a famine.",
        ),
        # as many of one thing, in one town, on one day
        (
            "The trader Ole Nass was given a fine of 175 guilders in Corva on 20 April 2010.",
            "On 20 April 2010 the trader Ole Nass had to pay 175 guilders in Corva.",
        ),
        # what was begun was done
        (
            "Divers started repairing the pier at Corva on 20 April 2010.",
            "Divers repaired Corva's pier on 20 April 2010.",
        ),
    ],
)
def test_what_is_told_otherwise_comes_together(one: str, other: str) -> None:
    assert max(len(event.sources) for event in told(one, other)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the noun that dates is not what the sentence tells of
        (
            "On 20 April 2010 a quake struck Corva.",
            "Forty doctors reached Corva on 20 April 2010, ten days after a quake.",
        ),
        (
            "On 20 April 2010 a bishop held a mass for victims of the Corva quake.",
            "On 20 April 2010 a quake struck Corva.",
        ),
        # the same words of two places
        (
            "Health officials in Corva confirmed 12 new cases of measles on 20 April 2010.",
            "Health officials in Brest confirmed 12 new cases of measles on 20 April 2010.",
        ),
        # what a body says twice in a day
        (
            "The Tax Office said on 20 April 2010 that 270 firms had paid.",
            "The Tax Office said on 20 April 2010 that 310 firms had paid.",
        ),
    ],
)
def test_what_only_looks_alike_stays_apart(one: str, other: str) -> None:
    assert all(len(event.sources) == 1 for event in told(one, other))


def test_features_are_those_of_each_mention_in_the_order_of_the_mentions() -> None:
    documents = [
        Document(f"The quay was sold in {year}. The Old Quay Inn closed in May {year}.") for year in (1961, 1975)
    ]
    texts = {document.id: document for document in documents}
    events = list(extract(documents, merge=False))[::-1]
    assert len({event.claims[0].document_id for event in events}) == 2
    assert [each.event for each in comparables(events, texts)] == events
    assert [each.names for each in comparables(events, texts)] == [comparable(event, texts).names for event in events]
