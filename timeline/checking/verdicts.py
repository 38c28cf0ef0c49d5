"""What a check says of a row: a verdict, by its name, and the sentence that it rests on."""

from dataclasses import dataclass
from typing import Literal, get_args

from ..model import Document, Modality, Span, TimeSpan

Verdict = Literal[
    "supported", "coarser", "finer", "another date", "not dated", "said, not so", "contested", "not found"
]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

WORST_FIRST: tuple[Verdict, ...] = (
    "said, not so",
    "another date",
    "not found",
    "contested",
    "not dated",
    "finer",
    "coarser",
    "supported",
)

WORDS: dict[Verdict, str] = {
    "supported": "supported",
    "coarser": "coarser than the source",
    "finer": "finer than the source",
    "another date": "another date",
    "not dated": "not dated",
    "said, not so": "said, not so",
    "contested": "contested",
    "not found": "not found",
}
"""Each verdict as it is written out."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of a document that tells a row, or, where the row is not found, the nearest.

    `sentence`, `expression` (the words of the date) and `turning` (the word that makes the verdict: "may", "denied",
    "2.4 million") are offsets in `document.text`. `when` is the date that is read there, None where there is none, and
    `how` says against what it was read. `modality` is that of the clause, `who` says so, "" for the text itself.
    """

    document: Document
    sentence: Span
    expression: Span | None = None
    turning: Span | None = None
    when: TimeSpan | None = None
    how: str = ""
    modality: Modality = "happened"
    who: str = ""

    @property
    def text(self) -> str:
        """The sentence, on one line."""
        return " ".join(self.sentence.of(self.document.text).split())


@dataclass(frozen=True, slots=True)
class Checked:
    """A row with its `verdict`. `when` and `title` are as they were given; `span` is how the date was read, or None.

    `evidence` has the sentence that decides first, then one of each other document that tells it. `note` says in words
    why the verdict is what it is; `faulty` are the words of the row that the sources don't bear out.

    >>> from timeline import Document, check
    >>> [row] = check([("1 May 1961", "The ferry was sold")], Document("The ferry was sold in 1961.")).rows
    >>> row.verdict, row.span.words()
    ('finer', '1 May 1961')
    """

    when: str
    title: str
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()
    note: str = ""
    span: TimeSpan | None = None
    faulty: tuple[str, ...] = ()

    @property
    def needs_a_look(self) -> bool:
        """Whether it is anything but supported."""
        return self.verdict != "supported"
