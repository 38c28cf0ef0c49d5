"""What people corrected, so that a timeline that is handed on says how its events came to be as they are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from .event import Event


@dataclass(frozen=True, slots=True)
class Correction:
    """One edit in words, with who made it, why and when. `events` are the ids of those that it changed, `made` of those
    that came of them (merged or split); `document` is the one whose publication date it gave.
    """

    words: str
    events: tuple[str, ...] = ()
    made: tuple[str, ...] = ()
    document: str = ""
    by: str = ""
    why: str = ""
    at: datetime | None = None


def histories(corrections: Iterable[Correction], events: Iterable[Event]) -> Mapping[str, tuple[Correction, ...]]:
    """What was done to each event, and before to those that it was merged or split from; in order, by its id.

    >>> from .timespan import TimeSpan
    >>> fire = Event("e1", "Rome burned", TimeSpan.parse("0064"), ())
    >>> [each.words for each in histories([Correction("Tag it", ("e1",), by="Ada")], [fire])["e1"]]
    ['Tag it']
    """
    ordered = tuple(corrections)
    places: dict[str, set[int]] = {}
    dated: dict[str, set[int]] = {}
    for place, correction in enumerate(ordered):
        if correction.document:
            dated.setdefault(correction.document, set()).add(place)
        before = set().union(*(places.get(key, ()) for key in correction.events))
        for key in correction.made:
            places[key] = {*before, place}
        for key in () if correction.made else correction.events:
            places.setdefault(key, set()).add(place)
    found = {}
    for event in events if places or dated else ():
        own = places.get(event.id, set()).union(*(dated.get(key, ()) for key in _read_against(event)))
        if own:
            found[event.id] = tuple(ordered[place] for place in sorted(own))
    return found


def _read_against(event: Event) -> Iterator[str]:
    """The documents whose publication date decides what the event's words mean."""
    return (claim.document_id for claim in event.claims if claim.timex and claim.timex.anchor)
