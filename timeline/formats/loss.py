"""What a format cannot carry. A format names the `FIELDS` it carries; what a timeline has beyond them is its loss."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from ..errors import short
from ..model import Claim, Event, Timeline, Timex

LINE = 280
"""No line of a report is longer, in characters: the name of the program still fits before it."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One field of `FIELDS`, and how many values of it are lost."""

    field: str
    count: int

    def __str__(self) -> str:
        return f"{FIELDS[self.field].words} ({self.count:,})"


@dataclass(frozen=True, slots=True)
class LossReport:
    """What saving lost. It is true where something was. `notes` say what is there, but changed for other programs.

    >>> print(LossReport("ics", (Loss("confidence", 12),)))
    ics cannot carry: how confident the reading is (12)
    """

    format: str
    losses: tuple[Loss, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that are lost."""
        return frozenset(loss.field for loss in self.losses)

    def __bool__(self) -> bool:
        return bool(self.losses or self.notes)

    def lines(self) -> list[str]:
        """All of it, in lines that are short enough to be read."""
        lines: list[str] = []
        for each in map(str, self.losses):
            if lines and len(lines[-1]) + len(each) + 2 <= LINE:
                lines[-1] += f", {each}"
            else:
                lines.append(f"{self.format} cannot carry: {each}")
        return [*lines, *(short(note, LINE) for note in self.notes)]

    def __str__(self) -> str:
        lines = self.lines()
        whole = "; ".join(lines)
        if len(whole) <= LINE:
            return whole
        return f"{short(lines[0], LINE - 30)}; and {len(lines) - 1} more line{'s' * (len(lines) > 2)}"


@dataclass(frozen=True, slots=True)
class Field:
    """What a field is called in a report, and its values: one an event or a document, falsy where there is nothing."""

    words: str
    values: Callable[[Timeline], list[Any]]


def losses(timeline: Timeline, carried: Collection[str]) -> tuple[Loss, ...]:
    """What `timeline` has in the fields that are not `carried`."""
    counts = {name: sum(map(bool, field.values(timeline))) for name, field in FIELDS.items() if name not in carried}
    return tuple(Loss(name, count) for name, count in counts.items() if count)


def _events(words: str, value: Callable[[Event], Any]) -> Field:
    return Field(words, lambda timeline: [value(event) for event in timeline.events])


def _documents(words: str, value: Callable[[Any], Any]) -> Field:
    return Field(words, lambda timeline: [(each.id, found) for each in timeline.documents if (found := value(each))])


def _claims(words: str, value: Callable[[Claim], Any]) -> Field:
    def values(timeline: Timeline) -> list[Any]:
        listed = [[value(claim) for claim in event.claims] for event in timeline.events]
        return [each if any(each) else None for each in listed]

    return Field(words, values)


def _quoted(words: str, span: Callable[[Claim], Any]) -> Field:
    def values(timeline: Timeline) -> list[Any]:
        texts = {document.id: document.text for document in timeline.documents}
        listed = [
            [flat(span(claim).of(texts.get(claim.document_id, ""))) for claim in event.claims]
            for event in timeline.events
        ]
        return [each if any(each) else None for each in listed]

    return Field(words, values)


def _uncited(timeline: Timeline) -> list[str]:
    cited = {claim.document_id for event in timeline.events for claim in event.claims}
    return [document.id for document in timeline.documents if document.id not in cited]


def _timex(timex: Timex | None) -> Any:
    return (timex.text, timex.type, timex.value, timex.mod, timex.freq, timex.quant) if timex else None


def flat(text: str) -> str:
    """`text` on one line: runs of white space are one space, which is layout and counts for no loss."""
    return " ".join(text.split())


def _flat(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(flat, texts))


FIELDS: dict[str, Field] = {
    "events": Field("events that have no place there", lambda timeline: []),
    "overlapping": Field("time expressions that overlap others", lambda timeline: []),
    "title": Field("the title of the timeline", lambda timeline: [flat(timeline.title)]),
    "unresolved": Field("expressions that could not be placed", lambda timeline: list(timeline.unresolved)),
    "failed": Field("what could not be read", lambda timeline: list(timeline.failed)),
    "corrections": Field("who corrected what, and why", lambda timeline: list(timeline.corrections)),
    "uncited": Field(
        "documents without events",
        lambda timeline: _uncited(timeline),
    ),
    "text": _documents("the texts of the documents", lambda document: document.text),
    "document title": _documents("the titles of the documents", lambda document: flat(document.title)),
    "document source": _documents("the addresses of the documents", lambda document: flat(document.source)),
    "published": _documents("when the documents were published", lambda document: document.published),
    "published from": _documents("where that date was found", lambda document: document.published_from),
    "author": _documents("who wrote the documents", lambda document: flat(document.author)),
    "language": _documents(
        "the languages of the documents", lambda document: document.language if document.language != "en" else ""
    ),
    "report": _documents("what was left out on reading", lambda document: document.report.omissions),
    "pages": _documents("where pages begin", lambda document: document.pages),
    "id": _events("the ids of the events", lambda event: event.id),
    "event title": _events("what happened", lambda event: flat(event.title)),
    "when": _events("when", lambda event: event.when.edtf),
    "modality": _events(
        "whether it happened, is planned, possible or denied",
        lambda event: event.modality if event.modality != "happened" else "",
    ),
    "participants": _events("participants", lambda event: _flat(event.participants)),
    "places": _events("places", lambda event: _flat(event.places)),
    "tags": _events("tags", lambda event: _flat(event.tags)),
    "confidence": _events(
        "how confident the reading is", lambda event: str(event.confidence) if event.confidence != 1 else ""
    ),
    "reasons": _events("the reasons for the confidence", lambda event: _flat(event.reasons)),
    "when reason": _events("why that date is shown", lambda event: flat(event.when_reason or "")),
    "disputed": _events("disputed marks", lambda event: event.disputed),
    "note": _events("notes", lambda event: flat(event.note or "")),
    "documents": _claims("which document says so", lambda claim: claim.document_id),
    "sentence": _quoted("the sentences", lambda claim: claim.sentence),
    "evidence": _quoted("the clauses that are the evidence", lambda claim: claim.evidence),
    "claimed": _claims("the dates that each source gives", lambda claim: claim.when.edtf if claim.when else ""),
    "attribution": _claims(
        "who is quoted as saying so",
        lambda claim: (flat(claim.attribution.source), flat(claim.attribution.cue)) if claim.attribution else None,
    ),
    "timex": _claims("the time expressions", lambda claim: _timex(claim.timex)),
    "rule": _claims(
        "how the time expressions were read",
        lambda claim: claim.timex and (claim.timex.anchor, claim.timex.rule, claim.timex.note),
    ),
    "offsets": _claims(
        "where in the texts the evidence stands",
        lambda claim: (
            claim.sentence,
            claim.evidence,
            claim.attribution and claim.attribution.span,
            claim.timex and (claim.timex.start, claim.timex.end, claim.timex.phrase),
        ),
    ),
}
"""Everything a timeline holds, by name."""

ALL = frozenset(FIELDS)
