"""Mentions of one event, in one document or many, become one event with several claims.

Compared are only events that share words and lie near in time, so the work grows with the number of events and not with
its square. The result does not depend on the order in which documents or events come.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from ..model import Document, Event
from .likeness import YEARS_APART, Comparable, comparable, contradicts, likeness
from .preferred_date import Source, preferred_date, rank, sources_of

_COMMON = 40  # a word that so many events of one block share tells none of them apart
_MONTH = 31.0
_YEAR = 365.25


def merge(events: Iterable[Event], documents: Sequence[Document]) -> list[Event]:
    """Events with the mentions of each brought together, in order of time.

    Where claims date an event differently all dates are kept, and `when_reason` says which is displayed and why.
    """
    sources = sources_of(documents)
    mentions = sorted(map(comparable, events), key=lambda mention: _order(mention.event))
    groups: list[list[int]] = [[i] for i in range(len(mentions))]
    group_of = list(range(len(mentions)))
    pairs = [(likeness(mentions[i], mentions[j]), i, j) for i, j in _candidates(mentions)]
    for _, i, j in sorted((-score, i, j) for score, i, j in pairs if score > 0):
        mine, others = group_of[i], group_of[j]
        if mine == others or any(contradicts(mentions[a], mentions[b]) for a in groups[mine] for b in groups[others]):
            continue
        keep, lose = min(mine, others), max(mine, others)
        groups[keep] += groups[lose]
        for member in groups[lose]:
            group_of[member] = keep
        groups[lose] = []
    merged = [_one([mentions[i].event for i in sorted(group)], sources) for group in groups if group]
    return sorted(merged, key=_order)


def _order(event: Event) -> tuple[tuple[float, float, str], str, str]:
    return event.when.sort_key(), event.title, event.id


def _candidates(mentions: list[Comparable]) -> set[tuple[int, int]]:
    """Pairs that share two words, or all they have, in one stretch of time."""
    blocks: dict[tuple[str, int, str], list[int]] = defaultdict(list)
    coarse_years = {slot for mention in mentions if mention.coarse for _, slot in _slots(mention)}
    for number, mention in enumerate(mentions):
        for scale, slot in _slots(mention):
            if scale == "y" and slot not in coarse_years:
                continue
            for word in mention.words:
                blocks[scale, slot, word].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for (scale, _, _), members in blocks.items():
        if not 1 < len(members) <= _COMMON:
            continue
        if scale == "m":
            shared.update(combinations(members, 2))
        elif any(mentions[i].coarse for i in members):
            shared.update(
                pair for pair in combinations(members, 2) if mentions[pair[0]].coarse or mentions[pair[1]].coarse
            )
    return {pair for pair, count in shared.items() if count >= 2}


def _slots(mention: Comparable) -> Iterable[tuple[str, int]]:
    """The stretches of time in which an event is looked for: months for a day, years for a year."""
    low = mention.extent[0] if mention.extent[0] > float("-inf") else mention.extent[1]
    if low == float("inf") or low == float("-inf"):
        return
    year = int(low // _YEAR)
    if mention.coarse:
        span = range(year - YEARS_APART, year + YEARS_APART + 1)
        yield from (("y", slot) for slot in span)
        return
    yield "y", year
    month = int(low // _MONTH)
    yield from (("m", slot) for slot in (month, month + 1))


def _one(events: list[Event], sources: Mapping[str, Source]) -> Event:
    """One event of several."""
    if len(events) == 1:
        return events[0]
    ranked = sorted(events, key=lambda event: rank(event.claims[0], sources))
    claims = sorted((claim for event in events for claim in event.claims), key=lambda claim: rank(claim, sources))
    when, reason, disputed = preferred_date(claims, sources)
    lead = max(ranked, key=lambda event: (event.claims[0].asserted, event.confidence, len(event.title)))
    told = len({claim.document_id for claim in claims})
    reasons = list(dict.fromkeys(reason for event in ranked for reason in event.reasons))
    if told > 1:
        reasons.append(f"told by {told} documents")
    return replace(
        lead,
        id=ranked[0].id,
        when=when,
        claims=tuple(claims),
        participants=tuple(dict.fromkeys(name for event in ranked for name in event.participants)),
        places=tuple(dict.fromkeys(name for event in ranked for name in event.places)),
        tags=tuple(dict.fromkeys(tag for event in ranked for tag in event.tags)),
        confidence=min(0.99, round(max(event.confidence for event in events) + 0.02 * (told - 1), 2)),
        reasons=tuple(reasons),
        when_reason=reason,
        disputed=disputed,
    )
