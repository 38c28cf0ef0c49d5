"""What each edit changes: a table of pure functions from a state and an edit to a change."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from ..errors import EditError
from .combining import merge, split
from .edits import (
    Accept,
    Add,
    Checkpoint,
    Dispute,
    Edit,
    Merge,
    Note,
    Prefer,
    Redate,
    Reject,
    Restore,
    Retitle,
    SetPublished,
    Split,
    Tag,
    Untag,
)
from .republishing import set_published
from .state import Change, Entry, State, Status, quoted


def apply(state: State, edit: Edit) -> State:
    """The state after one edit; `state` itself stays as it is. Raises `EditError` where the edit does not fit.

    >>> from timeline.model import Event, Timeline, TimeSpan
    >>> line = Timeline((Event("e1", "Rome burned", TimeSpan.parse("0064"), ()),))
    >>> apply(State.of(line), Retitle("e1", "Rome burns")).timeline()[0].title
    'Rome burns'
    """
    return state.with_change(change_of(state, edit))


def fold(state: State, edits: Iterable[Edit]) -> State:
    """The state after all of them: as `apply`, one after the other. Raises the `EditError` of the first misfit."""
    folded, misfits = replay(state, edits)
    for _, error in misfits:
        raise error
    return folded


def replay(state: State, edits: Iterable[Edit]) -> tuple[State, list[tuple[int, EditError]]]:
    """The state after those that fit, without a copy for each; and the place and the error of each that does not."""
    entries, documents = dict(state.entries), dict(state.documents)
    working = replace(state, entries=entries, documents=documents)
    misfits = []
    for place, edit in enumerate(edits):
        try:
            change = change_of(working, edit)
        except EditError as error:
            misfits.append((place, error))
            continue
        entries.update(change.entries)
        documents.update(change.documents)
        if change.unresolved is not None:
            working = replace(working, unresolved=change.unresolved)
    return working, misfits


def change_of(state: State, edit: Edit) -> Change:
    """What `edit` makes different. Raises `EditError` where it does not fit."""
    if type(edit) not in CHANGES:
        raise TypeError(f"not an edit: {type(edit).__name__}")
    change: Change = CHANGES[type(edit)](state, edit)
    return change


def _with(state: State, key: str, *, dated: bool | None = None, **fields: Any) -> Change:
    entry = state.live(key)
    dated = entry.dated if dated is None else dated
    return Change({key: replace(entry, event=replace(entry.event, **fields), dated=dated)})


def _retitle(state: State, edit: Retitle) -> Change:
    title = _text("title", edit.title).strip()
    if not title:
        raise EditError("a title needs at least one letter")
    return _with(state, edit.event, title=title)


def _redate(state: State, edit: Redate) -> Change:
    return _with(state, edit.event, dated=True, when=edit.when, when_reason="as a person gave it")


def _prefer(state: State, edit: Prefer) -> Change:
    event = state.live(edit.event).event
    if not 0 <= edit.claim < len(event.claims):
        raise EditError(f"{quoted(event.title)} has no claim {edit.claim}: they run from 0 to {len(event.claims) - 1}")
    claim = event.claims[edit.claim]
    if claim.when is None:
        raise EditError(f"claim {edit.claim} of {quoted(event.title)} gives no date to prefer")
    document = state.documents.get(claim.document_id)
    name = document.name if document else claim.document_id
    return _with(
        state, edit.event, dated=False, when=claim.when, when_reason=f"as in {quoted(name)}, which a person preferred"
    )


def _tag(state: State, edit: Tag) -> Change:
    tag = _text("tag", edit.tag).strip()
    if not tag:
        raise EditError("a tag needs at least one letter")
    return _with(state, edit.event, tags=tuple(dict.fromkeys((*state.live(edit.event).event.tags, tag))))


def _untag(state: State, edit: Untag) -> Change:
    event = state.live(edit.event).event
    if edit.tag not in event.tags:
        tags = ", ".join(map(quoted, event.tags)) or "none"
        raise EditError(f"{quoted(event.title)} has no tag {quoted(edit.tag)}: its tags are {tags}")
    return _with(state, edit.event, tags=tuple(tag for tag in event.tags if tag != edit.tag))


def _dispute(state: State, edit: Dispute) -> Change:
    return _with(state, edit.event, disputed=bool(edit.disputed))


def _note(state: State, edit: Note) -> Change:
    return _with(state, edit.event, note=_text("note", edit.note) or None)


def _judge(status: Status) -> Callable[[State, Any], Change]:
    def judge(state: State, edit: Accept | Reject) -> Change:
        entry = state.entry(edit.event)
        if entry.status in ("merged", "split"):
            state.live(edit.event)  # says into what
        return Change({edit.event: replace(entry, status=status)})

    return judge


def _restore(state: State, edit: Restore) -> Change:
    entry = state.entry(edit.event)
    if entry.status == "open":
        raise EditError(f"{quoted(entry.event.title)} was neither rejected nor accepted")
    if entry.status in ("merged", "split"):
        state.live(edit.event)
    return Change({edit.event: replace(entry, status="open")})


def _add(state: State, edit: Add) -> Change:
    event = edit.event
    if event.id in state.entries:
        raise EditError(f"there is an event '{event.id}' already: {quoted(state.entries[event.id].event.title)}")
    if not event.id or not event.title.strip():
        raise EditError("an event to add needs an id and a title")
    if not event.claims:
        raise EditError(f"{quoted(event.title)} has no evidence: select the words of a source that speak of it")
    for claim in event.claims:
        document = state.documents.get(claim.document_id)
        if document is None:
            raise EditError(f"the evidence is in a document that is not here: '{claim.document_id}'")
        if max(claim.evidence.end, claim.sentence.end) > len(document.text):
            raise EditError(f"the evidence lies beyond the end of {quoted(document.name)}")
    return Change({event.id: Entry(event, dated=True)})


def _checkpoint(state: State, edit: Checkpoint) -> Change:
    if not _text("name", edit.name).strip():
        raise EditError("a checkpoint needs a name")
    return Change({})


def _text(what: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a {what} is a str, not {type(value).__name__}")
    return value


CHANGES: dict[type[Edit], Callable[[State, Any], Change]] = {
    Retitle: _retitle,
    Redate: _redate,
    Accept: _judge("accepted"),
    Reject: _judge("rejected"),
    Restore: _restore,
    Merge: merge,
    Split: split,
    Add: _add,
    Tag: _tag,
    Untag: _untag,
    Dispute: _dispute,
    Prefer: _prefer,
    Note: _note,
    SetPublished: set_published,
    Checkpoint: _checkpoint,
}
