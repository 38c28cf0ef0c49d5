"""Events and the claims that carry them."""

from dataclasses import dataclass
from typing import Literal

from .span import Span
from .timespan import TimeSpan
from .timex import Timex

Modality = Literal["happened", "ongoing", "planned", "possible", "denied", "hypothetical"]
MODALITIES: tuple[Modality, ...] = ("happened", "ongoing", "planned", "possible", "denied", "hypothetical")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so: `source` as named in the text, the `cue` ("said", "according to"), and where the cue stands.

    `source` is empty where the text has only scare quotes or an agentless "reportedly".

    >>> from timeline import extract
    >>> [event] = extract("The ferry was sold in 1961, the mayor said.")
    >>> event.claims[0].attribution.source, event.claims[0].attribution.cue
    ('the mayor', 'said')
    """

    source: str
    cue: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What one document says of an event. `evidence` is the clause, `sentence` what it stands in.

    `timex` is None where the time was inferred; `when` is None where the document gives none.

    >>> from timeline import extract
    >>> text = "It was cold. The ferry was sold in 1961."
    >>> [claim] = extract(text).events[0].claims
    >>> claim.sentence.of(text), claim.when.edtf, claim.asserted
    ('The ferry was sold in 1961.', '1961', True)
    """

    document_id: str
    sentence: Span
    evidence: Span
    timex: Timex | None = None
    when: TimeSpan | None = None
    attribution: Attribution | None = None

    @property
    def asserted(self) -> bool:
        """True where the document itself says so, False where it only reports what somebody says."""
        return self.attribution is None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, goes on, or is said to. The same input gives the same `id`.

    `when` is what is displayed; `when_reason` says why where the claims differ. `confidence` runs from 0 to 1, with its
    `reasons`. A word in `title` that is not in the text stands in square brackets.

    >>> from timeline import extract
    >>> [event] = extract("The ferry may be sold in 1961.")
    >>> event.title, event.when.words(), event.modality
    ('The ferry may be sold', '1961', 'possible')
    """

    id: str
    title: str
    when: TimeSpan
    claims: tuple[Claim, ...]
    modality: Modality = "happened"
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    when_reason: str | None = None
    disputed: bool = False
    note: str | None = None

    @property
    def dates(self) -> tuple[TimeSpan, ...]:
        """Each date that a claim gives, once, earliest first. More than one: the sources differ."""
        return tuple(sorted({claim.when for claim in self.claims if claim.when is not None}, key=TimeSpan.sort_key))

    def sort_key(self) -> tuple[tuple[float, float, str], str, str]:
        """By which events stand in a timeline: by time, then by title."""
        return self.when.sort_key(), self.title, self.id

    @property
    def sources(self) -> tuple[str, ...]:
        """The documents that speak of it, by id, each once."""
        return tuple(dict.fromkeys(claim.document_id for claim in self.claims))


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A time expression that could not be placed, with the `reason` and what to supply.

    >>> from timeline import extract
    >>> [left] = extract("They voted on Tuesday.").unresolved
    >>> left.timex.text, left.reason
    ('Tuesday', 'depends on the day of publication: supply published=')
    """

    document_id: str
    sentence: Span
    timex: Timex
    reason: str
