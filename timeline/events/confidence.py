"""How far an event can be trusted, with the reasons: for the triage of doubtful ones.

What each doubt takes off was read from real passages, and from pages that were new when they were read: there
participles, relative clauses, long titles and names put for pronouns were wrong most often (docs/quality.md has the
figures by confidence).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..languages.word_classes import PRON, PROPN
from ..model import Modality, Timex
from ..syntax.clause import Clause
from .modality import AFTER_PUBLICATION
from .titles import Title

_CERTAIN = 0.95
_INFERRED = 0.35
_ANCHORED = 0.15  # read against a day: which Friday was meant?
_PAGE = 0.05  # the day stands elsewhere on the page
_VAGUE = 0.1
_NOUN = 0.4
_NO_VERB = 0.46
_BESIDE = 0.06  # told in a clause that hangs on another
_BY_THE_WAY = 0.16  # told of a noun before it: is it of that one?
_LONG = 0.16  # a title of more than so many characters is hardly one event
_GUESSED = 0.16  # a pronoun has the name of what stands before
_SHORT_ENOUGH = 110
_UNNAMED = 0.25  # nobody knows who "they" are
_NO_NAME = 0.05
_NOT_HAPPENED = 0.2
_REPORTED = 0.1
_FALLBACK = 0.15
_CONTRARY = 0.3
_IN = {
    "ccomp": "complement clause",
    "ccomp:quote": "quotation",
    "acl:relcl": "relative clause",
    "acl": "participle clause",
    "advcl": "subordinate clause",
    "parataxis": "aside clause",
}
_POINTING = frozenset(PRON)
_OWNING = frozenset(("his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "there"))


@dataclass(frozen=True, slots=True)
class Basis:
    """What an event rests on. `classes` are the classes of the words of its title, `past` whether it is in the past.

    `inferred` says why it has its time where no expression gives it, `under` where on the page that stands, `about`
    whom the document is titled for.
    """

    clause: Clause
    timex: Timex | None
    title: Title
    classes: str
    modality: Modality
    nominal: bool
    cue: str
    attributed: bool
    inferred: str
    past: bool = False
    under: str = ""
    about: str = ""


Doubts = Iterator[tuple[float, str]]  # what each takes off, and the reason that is shown; "" where none is


def confidence_of(basis: Basis) -> tuple[float, tuple[str, ...]]:
    """A figure from 0 to 1, and what it rests on."""
    figure = _INFERRED if basis.inferred else _CERTAIN
    reasons: list[str] = []
    for doubts in DOUBTS:
        for doubt, reason in doubts(basis):
            figure -= doubt
            if reason:
                reasons.append(reason)
    return round(max(0.05, figure), 2), tuple(reasons)


def _of_date(basis: Basis) -> Doubts:
    timex = basis.timex
    if basis.inferred:
        yield 0, basis.inferred
    elif basis.under:
        yield _PAGE, basis.under
    elif timex is not None and timex.anchor:
        yield _ANCHORED, f"'{timex.text}' read against: {timex.anchor}"
    elif timex is not None:
        yield 0, f"dated by '{timex.text}'"
    if timex is not None and timex.when is not None and timex.when.qualifier:
        yield _VAGUE, f"the date is {timex.when.qualifier}"


def _of_clause(basis: Basis) -> Doubts:
    if basis.nominal:
        yield _NOUN, "told by a noun alone"
    elif basis.clause.verb is None and not basis.under:
        yield _NO_VERB, "no verb in the clause"
    elif basis.clause.relation not in ("root", "conj"):
        aside = basis.clause.relation in ("acl", "acl:relcl", "parataxis")
        yield _BY_THE_WAY if aside else _BESIDE, f"told in a {_IN[basis.clause.relation]}"


def _of_modality(basis: Basis) -> Doubts:
    if basis.past and basis.cue == AFTER_PUBLICATION:
        yield _CONTRARY, "told in the past, and dated after publication"
    elif basis.modality != "happened" and not basis.inferred:
        yield _NOT_HAPPENED, ""


def _of_title(basis: Basis) -> Doubts:
    if basis.title.fallback and not basis.nominal:
        yield _FALLBACK, "no better title than the sentence"
    if basis.inferred:
        return
    if len(basis.title.text) > _SHORT_ENOUGH:
        yield _LONG, "more than one thing in the title"
    if basis.title.text.startswith("[") and not basis.title.text.startswith(f"[{basis.about or ']'}"):
        yield _GUESSED, "a name put for a pronoun"
    if basis.classes[:1] in _POINTING or basis.title.text.lower().split()[0] in _OWNING:
        yield _UNNAMED, "who is meant stands elsewhere"
    elif PROPN not in basis.classes and "[" not in basis.title.text and not basis.under:
        yield _NO_NAME, ""


def _of_source(basis: Basis) -> Doubts:
    if basis.attributed:
        yield 0 if basis.inferred else _REPORTED, "reported, not asserted by the document"
    if basis.cue:
        yield 0, f"read from '{basis.cue}'"


DOUBTS: tuple[Callable[[Basis], Doubts], ...] = (_of_date, _of_clause, _of_modality, _of_title, _of_source)
