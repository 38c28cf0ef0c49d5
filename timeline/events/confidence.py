"""How far an event can be trusted, with the reasons: for the triage of doubtful ones.

What each doubt takes off was read from real passages. Of the events in those, 0.8 or more were right in date, title,
source and modality in 90 of 100 cases, less than 0.5 in a third of them.
"""

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


def confidence_of(
    clause: Clause,
    timex: Timex | None,
    title: Title,
    classes: str,
    modality: Modality,
    *,
    nominal: bool,
    cue: str,
    attributed: bool,
    inferred: str,
    past: bool = False,
    under: str = "",
) -> tuple[float, tuple[str, ...]]:
    """A figure from 0 to 1, and what it rests on. `classes` are the classes of the words of the title."""
    reasons: list[str] = []
    figure = _CERTAIN
    if inferred:
        figure = _INFERRED
        reasons.append(inferred)
    elif under:
        figure -= _PAGE
        reasons.append(under)
    elif timex is not None and timex.anchor:
        figure -= _ANCHORED
        reasons.append(f"'{timex.text}' read against: {timex.anchor}")
    elif timex is not None:
        reasons.append(f"dated by '{timex.text}'")
    if timex is not None and timex.when is not None and timex.when.qualifier:
        figure -= _VAGUE
        reasons.append(f"the date is {timex.when.qualifier}")
    if nominal:
        figure -= _NOUN
        reasons.append("told by a noun alone")
    elif clause.verb is None and not under:
        figure -= _NO_VERB
        reasons.append("no verb in the clause")
    elif clause.relation not in ("root", "conj"):
        figure -= _BESIDE
        reasons.append(f"told in a {_IN[clause.relation]}")
    if past and cue == AFTER_PUBLICATION:
        figure -= _CONTRARY
        reasons.append("told in the past, and dated after publication")
    elif modality != "happened" and not inferred:
        figure -= _NOT_HAPPENED
    if title.fallback and not nominal:
        figure -= _FALLBACK
        reasons.append("no better title than the sentence")
    if (classes[:1] in _POINTING or title.text.lower().split()[0] in _OWNING) and not inferred:
        figure -= _UNNAMED
        reasons.append("who is meant stands elsewhere")
    elif PROPN not in classes and "[" not in title.text and not under and not inferred:
        figure -= _NO_NAME
    if attributed:
        figure -= 0 if inferred else _REPORTED
        reasons.append("reported, not asserted by the document")
    if cue:
        reasons.append(f"read from '{cue}'")
    return round(max(0.05, figure), 2), tuple(reasons)
