"""Edits carried to a timeline extracted anew: an event is the same where its evidence is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

from ..errors import EditError
from ..model import Claim, Document, Event, Timeline, fold
from .curation import Curation
from .edits import Add, Checkpoint, Edit, Merge, Prefer, SetPublished, Split
from .log import Step
from .state import State, quoted
from .words import events_of

ALIKE = 0.6
"""From so much likeness on (difflib's ratio), two pieces of evidence are taken for one that was cut otherwise."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """An edit that could not be carried over, and why."""

    step: Step
    why: str


def carry_over(curation: Curation, timeline: Timeline) -> tuple[Curation, list[Misfit]]:
    """The edits that count, on `timeline`: the same sources extracted better, or sources that changed a little.

    Returns the new `Curation`, which has no journal yet, and the edits that no longer fit. `curation` stays as it is.
    """
    carried = Curation(timeline, reextract=curation.reextract)
    documents = _same_documents(curation.state, timeline)
    ids = _same_events(curation.base, timeline, documents)
    misfits = []
    for step in curation.history:
        if step.undone:
            continue
        try:
            edit = _carried(step.edit, curation.base, curation.state, carried.state, ids, documents)
            carried.apply(edit, by=step.by, why=step.why, at=step.at)
        except EditError as error:
            misfits.append(Misfit(step, str(error)))
            continue
        for old, new in zip(_made(step.edit, curation.state), _made(edit, carried.state), strict=False):
            ids[old] = new
    return carried, misfits


def _carried(
    edit: Edit, base: Timeline, old: State, new: State, ids: Mapping[str, str], documents: Mapping[str, Document]
) -> Edit:
    """The edit, said of the new timeline. Raises `EditError` where what it speaks of is gone."""
    if isinstance(edit, SetPublished):
        return replace(edit, document=_document(edit.document, old, documents).id, events=None, unresolved=())
    if isinstance(edit, Checkpoint):
        return edit
    if isinstance(edit, Add):
        claims = tuple(_moved(claim, old, documents) for claim in edit.event.claims)
        return Add(replace(edit.event, claims=claims))
    for key in events_of(edit):
        if key not in ids:
            found = {event.id: event for event in base}.get(key) or old.entries[key].event
            raise EditError(f"{quoted(found.title)} is no longer found in the sources")
    if isinstance(edit, Merge):
        return Merge(tuple(dict.fromkeys(ids[key] for key in edit.events)))
    target = ids[edit.event]
    if isinstance(edit, (Prefer, Split)):
        places = _same_claims(old.entries[edit.event].event, new.entry(target).event, old, new)
        if isinstance(edit, Prefer):
            if edit.claim not in places:
                raise EditError("the claim that was preferred is no longer found in the sources")
            return Prefer(target, places[edit.claim])
        if len(places) < len(new.entry(target).event.claims):
            raise EditError("its claims have changed: split it anew")
        return Split(
            target, tuple(tuple(places[number] for number in group if number in places) for group in edit.groups)
        )
    changed: Edit = replace(edit, event=target)
    return changed


def _made(edit: Edit, state: State) -> tuple[str, ...]:
    """The ids of the events that came of an edit."""
    if isinstance(edit, Add):
        return (edit.event.id,)
    return state.entries[events_of(edit)[0]].into if isinstance(edit, (Merge, Split)) else ()


def _same_documents(old: State, timeline: Timeline) -> dict[str, Document]:
    """The new document for each old one: by id, else by its source, else by its title, else by its words."""
    free = {document.id: document for document in timeline.documents}
    found = {key: free.pop(key) for key in old.documents if key in free}
    for alike in (
        lambda a, b: bool(a.source) and a.source == b.source,
        lambda a, b: bool(a.title) and a.title == b.title,
        lambda a, b: SequenceMatcher(None, a.text.split(), b.text.split(), autojunk=False).quick_ratio() > ALIKE,
    ):
        for key, document in old.documents.items():
            match = next((new for new in free.values() if key not in found and alike(document, new)), None)
            if match:
                found[key] = free.pop(match.id)
    return found


def _same_events(base: Timeline, timeline: Timeline, documents: Mapping[str, Document]) -> dict[str, str]:
    """The id of the new event for each old one that is still there."""
    names = {new.id: key for key, new in documents.items()}  # the new documents by the ids of the old
    old_texts = {document.id: document.text for document in base.documents}
    new_texts = {document.id: document.text for document in timeline.documents}
    sentences: dict[tuple[str, str], list[tuple[str, Event]]] = {}
    for event in timeline.events:
        for claim in event.claims:
            text = new_texts.get(claim.document_id, "")
            key = names.get(claim.document_id, claim.document_id), _words(claim.sentence.of(text))
            sentences.setdefault(key, []).append((_words(claim.evidence.of(text)), event))
    there = {event.id for event in timeline.events}
    ids = {event.id: event.id for event in base.events if event.id in there}
    taken = set(ids.values())
    for least in (1.0, ALIKE):  # the same words go first
        for event in base.events:
            if event.id in ids:
                continue
            found = max(_candidates(event, old_texts, sentences, taken, least), default=None)
            if found:
                ids[event.id] = found[2]
                taken.add(found[2])
    return ids


def _candidates(
    event: Event,
    texts: Mapping[str, str],
    sentences: Mapping[tuple[str, str], Sequence[tuple[str, Event]]],
    taken: set[str],
    least: float,
) -> Iterator[tuple[float, float, str]]:
    """The new events in the same sentences whose evidence is alike: how much, and how alike their titles are."""
    for claim in event.claims:
        text = texts.get(claim.document_id, "")
        mine = _words(claim.evidence.of(text))
        for theirs, other in sentences.get((claim.document_id, _words(claim.sentence.of(text))), ()):
            alike = 1.0 if mine == theirs else SequenceMatcher(None, mine, theirs, autojunk=False).ratio()
            if other.id not in taken and alike >= least:
                yield alike, (event.when == other.when) + _alike(event.title, other.title), other.id


def _same_claims(old: Event, new: Event, before: State, after: State) -> dict[int, int]:
    """The place of each old claim among the new ones."""
    theirs = {_claim_words(claim, after): place for place, claim in reversed(list(enumerate(new.claims)))}
    mine = {place: _claim_words(claim, before) for place, claim in enumerate(old.claims)}
    return {place: theirs[words] for place, words in mine.items() if words in theirs}


def _claim_words(claim: Claim, state: State) -> tuple[str, str]:
    document = state.documents.get(claim.document_id)
    text = document.text if document else ""
    return _words(claim.sentence.of(text)), _words(claim.evidence.of(text))


def _moved(claim: Claim, old: State, documents: Mapping[str, Document]) -> Claim:
    """The claim, where its sentence stands now. Its time expression is kept where it moved along."""
    document = _document(claim.document_id, old, documents)
    before = old.documents[claim.document_id].text
    if before == document.text:
        return replace(claim, document_id=document.id)
    at = document.text.find(claim.sentence.of(before))
    if at < 0:
        raise EditError(f"its evidence is no longer in {quoted(document.name)}")
    shift = at - claim.sentence.start
    return _shifted(replace(claim, document_id=document.id), shift)


def _shifted(claim: Claim, shift: int) -> Claim:
    def moved(value: Any) -> Any:
        if value is None:
            return None
        return replace(value, start=value.start + shift, end=value.end + shift)

    timex = moved(claim.timex)
    if timex is not None and timex.phrase is not None:
        timex = replace(timex, phrase=moved(timex.phrase))
    said = claim.attribution
    if said is not None and said.span is not None:
        said = replace(said, span=moved(said.span))
    return replace(claim, sentence=moved(claim.sentence), evidence=moved(claim.evidence), timex=timex, attribution=said)


def _document(key: str, old: State, documents: Mapping[str, Document]) -> Document:
    if key not in documents:
        raise EditError(f"{quoted(old.documents[key].name)} is no longer among the sources")
    return documents[key]


def _alike(a: str, b: str) -> float:
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _words(text: str) -> str:
    return " ".join(fold(text).split())
