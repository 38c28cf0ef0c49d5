"""Merging and splitting: what comes of it has all claims of what went into it, each once."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from ..errors import EditError
from ..model import Claim, Event
from .edits import Merge, Split
from .state import Change, Entry, State, quoted


def merge(state: State, edit: Merge) -> Change:
    """The events become one; each stays in the state, off the timeline."""
    if len(set(edit.events)) < 2 or len(set(edit.events)) < len(edit.events):
        raise EditError("to merge, name two or more different events")
    entries = [state.live(key) for key in edit.events]
    (key,) = products(edit)
    if key in state.entries:
        raise EditError(f"these events were merged before, into {quoted(state.entries[key].event.title)}")
    merged = Entry(_merged(key, [entry.event for entry in entries]), dated=entries[0].dated)
    gone = {old: replace(entry, status="merged", into=(key,)) for old, entry in zip(edit.events, entries, strict=True)}
    return Change({**gone, key: merged})


def split(state: State, edit: Split) -> Change:
    """The claims are shared out; the first event keeps the title, each other is called by the words of its evidence."""
    entry = state.live(edit.event)
    event = entry.event
    count = len(event.claims)
    if count < 2:
        raise EditError(f"{quoted(event.title)} has one claim alone, and cannot be split: retitle it and add another")
    groups = edit.groups or tuple((number,) for number in range(count))
    if len(groups) < 2 or not all(groups) or sorted(n for group in groups for n in group) != list(range(count)):
        raise EditError(f"to split, put each of the claims 0 to {count - 1} in one of two or more groups")
    keys = products(replace(edit, groups=groups))
    if any(key in state.entries for key in keys):
        raise EditError(f"{quoted(event.title)} was split in this way before")
    parts = {
        key: Entry(_part(state, event, key, tuple(event.claims[number] for number in group), first=place == 0))
        for place, (key, group) in enumerate(zip(keys, groups, strict=True))
    }
    return Change({edit.event: replace(entry, status="split", into=keys), **parts})


def products(edit: Merge | Split) -> tuple[str, ...]:
    """The ids of the events that an edit makes: the same edit makes the same ids. A split must name its groups."""
    if isinstance(edit, Merge):
        return (_digest("merge", *edit.events),)
    return tuple(_digest("split", edit.event, str(list(group))) for group in edit.groups)


def _merged(key: str, events: list[Event]) -> Event:
    first = events[0]
    dates = {event.when for event in events}
    return replace(
        first,
        id=key,
        claims=_each_once(claim for event in events for claim in event.claims),
        participants=_each_once(name for event in events for name in event.participants),
        places=_each_once(name for event in events for name in event.places),
        tags=_each_once(name for event in events for name in event.tags),
        reasons=_each_once(reason for event in events for reason in event.reasons),
        confidence=max(event.confidence for event in events),
        when_reason=first.when_reason
        if len(dates) == 1
        else f"the date of {quoted(first.title)}, the first of those merged",
        disputed=any(event.disputed for event in events),
        note="\n".join(_each_once(event.note for event in events if event.note)) or None,
    )


def _part(state: State, event: Event, key: str, claims: tuple[Claim, ...], *, first: bool) -> Event:
    when = next((claim.when for claim in claims if claim.when is not None), event.when)
    title = event.title if first else _evidence(state, claims[0]) or event.title
    return replace(event, id=key, title=title, when=when, claims=claims, when_reason=None)


def _evidence(state: State, claim: Claim) -> str:
    document = state.documents.get(claim.document_id)
    return " ".join(claim.evidence.of(document.text).split()) if document else ""


def _each_once(values: Iterable[object]) -> tuple:  # type: ignore[type-arg]  # of whatever goes in
    return tuple(dict.fromkeys(values))


def _digest(*parts: str) -> str:
    return hashlib.sha1("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
