"""Where the subject stands behind the verb: questions, conditions, "not until then were they", "then came war"."""

import re
from collections.abc import Iterator

from ..languages.word_classes import (
    AUX,
    clause_pattern,
)
from ..languages.wordlist import words
from .clause import Clause
from .tokens import Tokens

# "Not until 1994 were black citizens allowed to vote", "Only in May did the council agree"
INVERSION = clause_pattern(
    "{adv adp sconj}* {time} (, {not comma}* ,)? {aux} (?P<subject>{det}? {maybe_nominal num}{1,5} | "
    "{pron_nom}) (?={past_form verb_ger verb_base adp part})"
)
_COME = clause_pattern(
    "{cconj}? {adv}* {time} ,? {verb_past} (?P<subject>{det} {noun_like verb_ed}+ ({adp} {nominal det}+)*)"
)  # "Six years ago came the plague"
TURNING = words("not only never rarely seldom hardly scarcely")

# "Was the letter written in 1604?"
_QUESTION = clause_pattern(
    "{aux} (?P<subject>{det}? {noun_like}{1,5}? | {pron_nom}) (?={adv}* {past_form verb_ger verb_base})"
)


# "Had the valve been replaced in 2009, …"
_CONDITION = clause_pattern(
    "(?P<had>{aux_have})? {aux_be}? (?P<subject>{det}? {noun_like}{1,5}? | {pron_nom}) (?={adv}* "
    "(?(had){aux_been}) {past_form}) {not comma}* ,"
)


def _is_turned_round(tokens: Tokens, clause: Clause) -> re.Match[str] | None:
    """The beginning of a question or of a condition, where the auxiliary stands before the subject."""
    if not clause.start and tokens.lower[:1] in (["had"], ["were"]):
        condition = _CONDITION.match(tokens.classes)
        if condition is not None:
            return condition
    return asked(tokens, clause)


def asked(tokens: Tokens, clause: Clause) -> re.Match[str] | None:
    """The beginning of a question that is answered by yes or no."""
    if clause.start or tokens.classes[:1] not in tuple(AUX):
        return None
    line = tokens.text.find("?", tokens.ends[-1], tokens.ends[-1] + 2)
    return _QUESTION.match(tokens.classes) if line >= 0 else None


def is_turned(tokens: Tokens, clause: Clause, i: int) -> bool:
    """Whether the verb form at `i` goes with the auxiliary before the subject: "Not until 1994 were they allowed"."""
    question = _is_turned_round(tokens, clause)
    if question is not None and clause.verb is not None:
        end = question.end("subject")
        return question.start("subject") == clause.verb[1] and end <= i < end + 3
    turned = INVERSION.match(tokens.classes, clause.start)
    begins = clause.verb is not None and turned is not None and turned.start("subject") == clause.verb[1]
    return begins and turned is not None and turned.end() == i and tokens.lower[clause.start] in TURNING


def inversions(tokens: Tokens, clause: Clause) -> Iterator[re.Match[str] | None]:
    """What turns a clause round: a question or a condition, "not only", and what came at a time."""
    yield _is_turned_round(tokens, clause)
    if tokens.lower[clause.start] in TURNING:
        yield INVERSION.match(tokens.classes, clause.start)
    if clause.verb is not None and tokens.lower[clause.verb[0]] in ("came", "followed"):
        yield _COME.match(tokens.classes, clause.start)
