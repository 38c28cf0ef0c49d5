"""Mentions of one event, in one document or many, become one event with several claims.

The way of a mention: `comparable` (its features) → `reissues` (the same sentence again) → `candidates` (whom it is
compared with) → `likeness` (how sure, and why) → `groups` → `preferred_title`, `preferred_date`. The result depends
neither on the order of documents or events nor on where the work is done.
"""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from ..model import Claim, Document, Event
from .candidates import all_pairs, blocks
from .comparable import Comparable, comparables
from .groups import group
from .likeness import likeness
from .likeness_type import Likeness
from .preferred_date import preferred_date
from .preferred_title import preferred
from .reissues import printings
from .sources import Source, rank, source_of, sources_of
from .wording import stem

TOGETHER = "brought together because both tell of: "
"""How the reason begins for which claims are of one event."""
_TOLD = 4  # so many claims of a group have their reason told


@contextmanager
def without_collector() -> Iterator[None]:
    """Features are a million small sets and no circles: to look for circles among them takes a third of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@without_collector()
def merge(
    events: Iterable[Event], documents: Sequence[Document], *, linked: Iterable[tuple[str, str]] | None = None
) -> list[Event]:
    """Events with the mentions of each brought together, in order of time.

    Where claims date an event differently all dates are kept, and `when_reason` says which is displayed and why;
    `reasons` say why the claims were brought together. An event that comes with several claims keeps them. Where it is
    known already who is to be compared, `linked` are the pairs of their ids.

    >>> from timeline import Document, extract
    >>> told = ("Crimea voted to join Russia in 2014.", "Crimea voted to join Russia in March 2014.")
    >>> texts = [Document(text) for text in told]
    >>> apart = extract(texts, merge=False)
    >>> [event] = merge(apart.events, texts)
    >>> [date.edtf for date in event.dates]
    ['2014', '2014-03']
    """
    texts = {document.id: document for document in documents}
    sources = sources_of(documents)
    given = list({event.id: event for event in sorted(events, key=Event.sort_key)}.values())
    mentions, whole = _mentions(given, texts, sources)
    printed = printings(mentions, texts)
    firsts = [members[0] for members in printed]
    shown = [mentions[first] for first in firsts]
    place = {member: number for number, members in enumerate(printed) for member in members}
    pairs = scored(shown, None if linked is None else _placed(linked, mentions, place))
    kept = [list(dict.fromkeys(place[member] for member in members)) for members in whole if len(members) > 1]
    groups = group(shown, pairs, kept)
    links = _links(groups, pairs, shown)
    merged = [
        _one([[mentions[number] for number in printed[member]] for member in members], why, sources)
        for members, why in zip(groups, links, strict=True)
    ]
    return sorted(merged, key=Event.sort_key)


def _placed(
    linked: Iterable[tuple[str, str]], mentions: Sequence[Comparable], place: Mapping[int, int]
) -> set[tuple[int, int]]:
    """Pairs of ids as pairs of those that were printed again."""
    numbers = {mention.event.id: place[number] for number, mention in enumerate(mentions)}
    pairs = ((numbers[one], numbers[other]) for one, other in linked)
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}


def scored(
    mentions: Sequence[Comparable], pairs: Iterable[tuple[int, int]] | None = None
) -> dict[tuple[int, int], Likeness]:
    """The pairs of mentions that are alike, of all that lie in one block or of these."""
    found = {}
    for one, other in all_pairs(blocks(mentions), mentions) if pairs is None else pairs:
        like = likeness(mentions[one], mentions[other])
        if like.points > 0:
            found[one, other] = like
    return found


def _mentions(
    events: Sequence[Event], documents: Mapping[str, Document], sources: Mapping[str, Source]
) -> tuple[list[Comparable], list[list[int]]]:
    """Each claim as a mention, those of one wording side by side, the first first; and which were one event."""
    found = comparables([each for event in events for each in apart(event)], documents)
    order = sorted(range(len(found)), key=lambda number: _place(found[number], sources))
    at = {old: new for new, old in enumerate(order)}
    whole, begin = [], 0
    for event in events:
        count = max(1, len(event.claims))
        whole.append(sorted(at[number] for number in range(begin, begin + count)))
        begin += count
    return [found[number] for number in order], whole


def apart(event: Event) -> list[Event]:
    """An event of several claims as one of each."""
    if len(event.claims) < 2:
        return [event]
    return [replace(event, claims=(claim,), when=claim.when or event.when) for claim in event.claims]


def _place(mention: Comparable, sources: Mapping[str, Source]) -> tuple[object, ...]:
    claims = mention.event.claims
    published = rank(claims[0], sources) if claims else ("9999", "", 0, 0)
    return mention.wording, published, mention.event.when.sort_key(), mention.event.title, mention.event.id


def _one(claimed: Sequence[Sequence[Comparable]], why: Sequence[str], sources: Mapping[str, Source]) -> Event:
    """One event of several printings."""
    firsts = [printing[0] for printing in claimed]
    if len(claimed) == 1 and len(claimed[0]) == 1:
        return firsts[0].event
    lead = preferred([mention for printing in claimed for mention in printing]).event
    claims: list[Claim] = []
    again: dict[str, None] = {}
    for printing in claimed:
        first = printing[0].event
        claims += first.claims
        for mention in printing[1:]:
            claims += [replace(claim, when=first.when) for claim in mention.event.claims]
            again[_again(mention, sources)] = None
    claims = sorted(dict.fromkeys(claims), key=lambda claim: rank(claim, sources))
    events = sorted(
        {mention.event.id: mention.event for printing in claimed for mention in printing}.values(),
        key=lambda event: (rank(event.claims[0], sources) if event.claims else ("9999", "", 0, 0), event.id),
    )
    when, reason, disputed = preferred_date([claim for first in firsts for claim in first.event.claims], sources)
    told = len({claim.document_id for claim in claims})
    reasons = dict.fromkeys(reason for event in events for reason in event.reasons)
    several = f"told by {told} documents"
    more = 0.02 * (told - 1) if several not in reasons else 0.0  # what is merged already does not gain again
    if told > 1:
        reasons[several] = None
    reasons.update(dict.fromkeys(why))
    if again:
        reasons[f"printed again on {', '.join(again)}"] = None
    return replace(
        lead,
        id=events[0].id,
        when=when,
        claims=tuple(claims),
        participants=tuple(dict.fromkeys(name for event in events for name in event.participants)),
        places=tuple(dict.fromkeys(name for event in events for name in event.places)),
        tags=tuple(dict.fromkeys(tag for event in events for tag in event.tags)),
        confidence=min(0.99, round(max(event.confidence for event in events) + more, 2)),
        reasons=tuple(reasons),
        when_reason=reason,
        disputed=disputed,
    )


def _again(mention: Comparable, sources: Mapping[str, Source]) -> str:
    source = source_of(mention.event.claims[0], sources)
    return f"{source.published} ({source.name})" if source.number is not None else source.name


def _links(
    groups: Sequence[Sequence[int]], pairs: Mapping[tuple[int, int], Likeness], mentions: Sequence[Comparable]
) -> list[list[str]]:
    """Why the claims of each group are together, the surest pairs first."""
    group_of = {member: number for number, members in enumerate(groups) for member in members}
    found: list[dict[str, None]] = [{} for _ in groups]
    for _, one, other in sorted((-like.points, *pair) for pair, like in pairs.items()):
        told = found[group_of[one]]
        if group_of[one] == group_of[other] and len(told) < _TOLD:
            told[_reason(pairs[one, other], mentions[one], mentions[other])] = None
    return [list(told) for told in found]


def _reason(like: Likeness, one: Comparable, other: Comparable) -> str:
    """What two claims share, in words as they stand in the one or the other."""
    spelled = {stem(word): word for mention in (other, one) for word in mention.wording}
    shared = (spelled.get(each, each) for each in like.shared)
    return f"{TOGETHER}{', '.join(dict.fromkeys(shared))}"
