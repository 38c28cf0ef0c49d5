"""Of which clause the time of a participle is told, where not of its own: "in a statement issued on Tuesday"."""

from collections.abc import Callable

from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.word_classes import ADP, DET, TIME
from ..languages.wordlist import words
from ..syntax.clause import Clause
from ..syntax.parsed import Parsed

# Participles that say no more than that there was such an event.
_LIGHT = words("held conducted staged organised organized hosted")
# "in a statement issued on Tuesday": these say when it was said.
PUBLISHING = words("issued released published posted given made sent distributed circulated")
UTTERANCES = words(
    "statement interview letter report email e-mail memo memorandum post message speech filing note release"
)
# Before the main clause these are what the speaker did meanwhile: "Speaking on Tuesday, he said".
_SPEAKING = words(
    """
    speaking addressing talking writing testifying appearing commenting responding
    """
)


def told_of_participle(parsed: Parsed, clause: int) -> int | None:
    """The number of the clause that is told at the time of this one, whose verb is a single word; None: its own."""
    told = parsed.clauses[clause]
    if told.verb is None or told.verb[1] - told.verb[0] != 1:
        return None
    readings = (reading(parsed, clause, told, told.verb[0]) for reading in _READINGS)
    return next((telling for telling in readings if telling is not None), None)


def _clause_says(parsed: Parsed, parent: int, told: Clause) -> bool:
    """Whether a participle is told of the statement in which the clause that it hangs on says something."""
    if parent < 0 or told.head is None or parsed.tokens.lower[told.head[1] - 1] not in UTTERANCES:
        return False
    verb = parsed.clauses[parent].verb
    before = parsed.tokens.classes[: told.head[0]].rstrip(DET)
    return verb is not None and lemma(parsed.tokens.lower[verb[1] - 1]) in REPORTING and before.endswith(ADP)


def _while_speaking(parsed: Parsed, clause: int, told: Clause, verb: int) -> int | None:
    """ "Speaking on Tuesday, he said"."""
    speaking = told.relation == "acl" and told.start == 0 and parsed.tokens.lower[verb] in _SPEAKING
    return 0 if speaking else None


def _when_published(parsed: Parsed, clause: int, told: Clause, verb: int) -> int | None:
    """ "said in a statement issued on Tuesday"."""
    published = parsed.tokens.lower[verb] in PUBLISHING and _clause_says(parsed, told.parent, told)
    return told.parent if published else None


def _what_was_done_there(parsed: Parsed, clause: int, told: Clause, verb: int) -> int | None:
    """ "a vote held in 2014, during which Crimea voted"."""
    if parsed.tokens.lower[verb] not in _LIGHT or parsed.tokens.classes[verb + 1 : verb + 2] not in (ADP, TIME):
        return None
    for number, item in enumerate(parsed.clauses[clause + 1 :], clause + 1):
        within = item.relation == "acl:relcl" and item.start < item.marker and item.parent in (clause, told.parent)
        if within and item.verb is not None:
            return number
    return None


_READINGS: tuple[Callable[[Parsed, int, Clause, int], int | None], ...] = (
    _while_speaking,
    _when_published,
    _what_was_done_there,
)
