"""What the sources tell and the chronology leaves out, by weight."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Event, Span, Timeline
from .features import features
from .row import Row
from .verdicts import Checked

_COVERED = 0.5
_HEAD = 400
"""Characters of a text that are its head."""
_SMALLEST = 2
"""Words that an event must have to be missed."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An event of the sources that no row tells; its `weight` runs to 1, and `dated` says whether a text dates it."""

    event: Event
    weight: float
    dated: bool


def left_out(rows: Sequence[Row], checked: Sequence[Checked], timeline: Timeline) -> tuple[LeftOut, ...]:
    """The events that no row tells, the heaviest first: told by more than one, at a text's head, or of its own."""
    told: dict[tuple[str, int], list[frozenset[str]]] = {}
    index: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for key in row.features.keys:
            index.setdefault(key, []).append(number)
    for row, verdict in zip(rows, checked, strict=True):
        for evidence in verdict.evidence if verdict.verdict != "not found" else ():
            told.setdefault((evidence.document.id, evidence.sentence.start), []).append(row.features.keys)
    found = []
    for event in timeline.events:
        keys = features(event.title, Span(0, len(event.title))).keys
        if len(keys) < _SMALLEST or event.modality == "hypothetical" or _is_headline(event):
            continue
        rivals = [row for claim in event.claims for row in told.get((claim.document_id, claim.sentence.start), ())]
        rivals += [rows[number].features.keys for key in keys for number in index.get(key, ())[:50]]
        if not any(len(keys & row) >= _COVERED * min(len(keys), len(row)) for row in rivals):
            dated = any(claim.timex is not None for claim in event.claims)
            found.append(LeftOut(event, _weight(event, dated), dated))
    return tuple(sorted(found, key=lambda each: (-each.weight, each.event.when.sort_key(), each.event.title)))


def _is_headline(event: Event) -> bool:
    """Whether it was made of a text's title or first words, to say what the text is about."""
    return all(claim.sentence.start == claim.sentence.end for claim in event.claims) or not event.claims


def _weight(event: Event, dated: bool) -> float:
    heads = sum(claim.sentence.start < _HEAD for claim in event.claims)
    own = any(claim.asserted for claim in event.claims)
    weight = 0.25 + 0.25 * (len(event.sources) > 1) + 0.2 * bool(heads) + 0.2 * own + 0.1 * dated
    return round(weight * (0.8 if event.modality in ("planned", "possible") else 1.0), 2)
