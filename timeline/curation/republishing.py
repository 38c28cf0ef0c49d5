"""A document's date changes: what was read from it anew goes to the events that are there, by their evidence."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from ..errors import EditError
from ..model import Claim, Event, Span
from .edits import SetPublished
from .state import Change, Entry, State, quoted

_Key: TypeAlias = tuple[Span, Span | None]
_Read: TypeAlias = Mapping[_Key, tuple[Claim, Event]]


def set_published(state: State, edit: SetPublished) -> Change:
    """Dates that a person gave stay; all others follow their claims. What could not be dated before is added."""
    if edit.document not in state.documents:
        raise EditError(f"there is no document '{edit.document}' in this timeline")
    document = state.documents[edit.document]
    if edit.events is None:
        raise EditError(
            f"{quoted(document.name)} has to be read anew: make the curation with Curation(line, reextract=tl.extract)"
        )
    read = {
        _key(claim): (claim, event)
        for event in edit.events
        for claim in event.claims
        if claim.document_id == document.id
    }
    changed: dict[str, Entry] = {}
    known: set[_Key] = set()
    for key, entry in state.entries.items():
        mine = {_key(claim) for claim in entry.event.claims if claim.document_id == document.id}
        if mine:
            known |= mine
            changed[key] = replace(entry, event=_followed(entry, read, document.id))
    for event in edit.events:
        if not any(_key(claim) in known for claim in event.claims):
            changed[_free(event.id, state, changed)] = Entry(replace(event, id=_free(event.id, state, changed)))
    others = tuple(each for each in state.unresolved if each.document_id != document.id)
    published = replace(document, published=edit.published, published_from="given")
    return Change(changed, {document.id: published}, (*others, *edit.unresolved))


def _followed(entry: Entry, read: _Read, document: str) -> Event:
    event = entry.event
    claims = tuple(
        read[_key(claim)][0] if claim.document_id == document and _key(claim) in read else claim
        for claim in event.claims
    )
    changed = replace(event, claims=claims)
    if not entry.dated:
        moved = {old.when: new.when for old, new in zip(event.claims, claims, strict=True) if old.when != new.when}
        changed = replace(changed, when=moved.get(event.when) or event.when)
    if event.sources == (document,) and _key(claims[0]) in read:  # nobody else speaks of it
        fresh = read[_key(claims[0])][1]
        changed = replace(changed, modality=fresh.modality, confidence=fresh.confidence, reasons=fresh.reasons)
    return changed


def _key(claim: Claim) -> _Key:
    return claim.evidence, claim.timex.span if claim.timex else None


def _free(key: str, state: State, changed: Mapping[str, Entry]) -> str:
    """An id that no other event has: the old date may have given it away already."""
    while key in state.entries or key in changed:
        key += "+"
    return key
