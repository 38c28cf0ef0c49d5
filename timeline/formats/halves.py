"""Halves of characters (lone surrogates), which titles that people paste may hold, and only JSON and XLSX can."""

from dataclasses import replace
from typing import Any

from ..model import Event, Timeline
from ..model.document import readable
from .parsing import HALF


def count(timeline: Timeline) -> int:
    """In how many events there are some."""
    return sum(HALF.search("\0".join(_texts(event))) is not None for event in timeline.events)


def without(timeline: Timeline) -> Timeline:
    """The timeline with U+FFFD for each of them."""
    return replace(timeline, title=readable(timeline.title), events=tuple(map(_whole, timeline.events)))


def _texts(event: Event) -> tuple[str, ...]:
    said = [
        each
        for claim in event.claims
        if claim.attribution
        for each in (claim.attribution.source, claim.attribution.cue)
    ]
    lists = (*event.participants, *event.places, *event.tags, *event.reasons)
    return (event.id, event.title, event.note or "", event.when_reason or "", *lists, *said)


def _whole(event: Event) -> Event:
    if not HALF.search("\0".join(_texts(event))):
        return event
    claims = tuple(
        replace(claim, attribution=replace(who, source=readable(who.source), cue=readable(who.cue)))
        if (who := claim.attribution)
        else claim
        for claim in event.claims
    )
    lists: dict[str, Any] = {
        name: tuple(map(readable, getattr(event, name))) for name in ("participants", "places", "tags", "reasons")
    }
    names = ("id", "title", "note", "when_reason")
    texts: dict[str, Any] = {name: readable(value) for name in names if (value := getattr(event, name))}
    return replace(event, claims=claims, **lists, **texts)
