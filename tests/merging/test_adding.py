"""Two timelines added are merged as their documents would be; what a person corrected stays as it was left."""

import itertools
import random

import timeline as tl
from tests.support.accounts import accounts
from timeline.curation import Curation, Merge, Retitle, Split

A = tl.Document("The harbour bridge collapsed on 3 May 2015, killing 12 people.", id="a", published="2016-01-01")
B = tl.Document("On 3 May 2015 the old harbour bridge collapsed.", id="b", published="2016-02-01")
C = tl.Document("Anna Lind opened the fair in Oslo in 1990.", id="c", published="2016-03-01")


def pairs(line: tl.Timeline) -> set[tuple[str, str]]:
    return {pair for event in line for pair in itertools.combinations(sorted(event.sources), 2)}


def test_two_timelines_added_are_one_of_all_their_documents() -> None:
    added = tl.extract([A, C]) + tl.extract([B])
    (event,) = (event for event in added if "bridge" in event.title)
    assert event.sources == ("a", "b")
    assert list(added) == list(tl.extract([A, C, B]))


def test_shards_in_any_order_give_the_same_pairs() -> None:
    documents = [account.document for account in accounts()]
    want = pairs(tl.extract(documents))
    for shards in (2, 8):
        lines = [tl.extract(documents[shard::shards]) for shard in range(shards)]
        random.Random(shards).shuffle(lines)
        have = pairs(sum(lines[1:], lines[0]))
        assert 2 * len(have & want) / (len(have) + len(want)) >= 0.99


def test_adding_is_idempotent() -> None:
    line = tl.extract([A, B, C])
    assert line + line == line
    assert line + tl.extract([A]) == line


def test_what_a_person_split_stays_split() -> None:
    curation = Curation(tl.extract([A, B]))
    (event,) = curation.timeline
    curation.apply(Split(event.id))
    assert len(curation.timeline + tl.extract([C])) == 3
    assert len(tl.extract([A, B]) + curation.timeline) == 2


def test_what_a_person_merged_and_named_stays_so() -> None:
    curation = Curation(tl.extract([A, C]))
    curation.apply(Merge(tuple(event.id for event in curation.timeline)))
    (event,) = curation.timeline
    curation.apply(Retitle(event.id, "Two things of one town"))
    added = curation.timeline + tl.extract([A, C])
    assert [event.title for event in added] == ["Two things of one town"]


def test_merge_is_public() -> None:
    apart = tl.extract([A, B, C], merge=False)
    assert tl.merge(apart, apart.documents) == list(tl.extract([A, B, C]))
