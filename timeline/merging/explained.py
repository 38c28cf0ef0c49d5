"""Why an event has the claims that it has: what they share, and what kept the nearest others apart."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..model import Document, Event
from .comparable import Comparable, comparable
from .likeness import likeness
from .merge import TOGETHER, apart

_NEAREST = 3  # others that are named
_DAYS = 31.0  # so far away in time
_SHARED = 2  # words of an event that another has at least


class Apart(NamedTuple):
    """An event that is near another and stands apart from it, and what speaks against them."""

    event: Event
    why: str


class Explained(NamedTuple):
    """An event with what its claims share, pair by pair, and the nearest of the others."""

    event: Event
    together: tuple[str, ...]
    apart: tuple[Apart, ...]


def explain(events: Sequence[Event], among: Sequence[Event], documents: Sequence[Document]) -> list[Explained]:
    """Why each of `events` is one event, and what stands apart from it `among` all of them.

    >>> explain([], [], [])
    []
    """
    texts = {document.id: document for document in documents}
    told = {event.id: [comparable(claim, texts) for claim in apart(event)] for event in (*among, *events)}
    known = {event.id: event for event in among}
    having: dict[str, set[str]] = defaultdict(set)
    for event in among:
        for stem in _stems(told[event.id]):
            having[stem].add(event.id)
    return [
        Explained(
            event,
            tuple(reason.removeprefix(TOGETHER) for reason in event.reasons if reason.startswith(TOGETHER)),
            tuple(Apart(known[key], _against(told[event.id], told[key])) for key in _nearest(event, told, having)),
        )
        for event in events
    ]


def _stems(mentions: Sequence[Comparable]) -> set[str]:
    return {stem for mention in mentions for stem in mention.stems}


def _nearest(event: Event, told: Mapping[str, Sequence[Comparable]], having: Mapping[str, set[str]]) -> list[str]:
    """The events with most words in common within a month."""
    shared: Counter[str] = Counter()
    for stem in _stems(told[event.id]):
        shared.update(having.get(stem, ()))
    near = [
        key
        for key, count in shared.items()
        if key != event.id and count >= _SHARED and _days_between(told[event.id][0], told[key][0]) <= _DAYS
    ]
    return sorted(near, key=lambda key: (-shared[key], _days_between(told[event.id][0], told[key][0]), key))[:_NEAREST]


def _days_between(one: Comparable, other: Comparable) -> float:
    (low, high), (lower, higher) = one.extent, other.extent
    return max(low - higher, lower - high, 0.0)


def _against(mine: Sequence[Comparable], theirs: Sequence[Comparable]) -> str:
    """What speaks most often against the claims of two events."""
    said = Counter(likeness(one, other).against for one in mine for other in theirs)
    said.pop("", None)
    return said.most_common(1)[0][0] if said else "other claims of theirs do not fit"
