"""Whether what a clause tells goes on: a progressive, or a present that reaches to the day of publication."""

from datetime import date

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import (
    ADV,
    AUX_HAVE,
    PRESENT,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PART,
)
from ..languages.wordlist import words
from ..model import Day, TimeSpan
from ..syntax.clause import Clause
from ..syntax.tokens import Tokens

_IS = words("is are am isn't aren't it's he's she's they're we're")


def goes_on(tokens: Tokens, clause: Clause, when: TimeSpan, published: date | None) -> bool:
    """A progressive, or a present that reaches to the day of publication: "has been fighting", "is under way since"."""
    if clause.verb is None:
        return False
    classes = tokens.classes[clause.verb[0] : clause.verb[1]].replace(ADV, "").replace(TIME, "")
    first = tokens.lower[clause.verb[0]]
    if classes[0] in PRESENT and _is_headline(tokens):
        return False
    if when.open_end and _is_open(clause, classes, first):
        return True
    if not ((classes[0] in PRESENT + AUX_HAVE and first != "had") or first in _IS):
        still = classes[-1] == VERB_GER and "still" in tokens.lower[slice(*clause.verb)]
        return still and _reaches(when, published, days=1)
    if when.open_end or classes[-1] == VERB_GER:
        return True
    if classes[0] == AUX_HAVE and len(classes) > 1:
        return False
    return _is_so(lemma(tokens.lower[clause.verb[1] - 1]), classes, when, published)


def _is_open(clause: Clause, classes: str, first: str) -> bool:
    """ "talks suspended since May", "reported that the glacier had retreated since 1990"."""
    suspended = clause.relation == "acl" and classes in (VERB_ED, VERB_PART)
    return suspended or (clause.relation == "ccomp" and first == "had")


def _is_so(verb: str, classes: str, when: TimeSpan, published: date | None) -> bool:
    """Whether a present tells what is so, at a time that reaches to the day of publication."""
    if _is_day(when) and verb not in _STATES and classes[-1] in PRESENT:
        return False  # "We end today a time of misfortune"
    return verb not in SAYING and _reaches(when, published, days=_LATELY * _is_day(when))


# What is so, and not done. A state "as of" a day goes on if that day is not long past.
_STATES = words(
    """
    be have remain stay live know stand mean need want like love believe own hold lie exist contain include seem appear
    belong cost depend work use
    """
)
_LATELY = 7


def _is_day(when: TimeSpan) -> bool:
    return when.begin_earliest is not None and when.begin_earliest == when.end_latest


def _reaches(when: TimeSpan, published: date | None, days: int = 0) -> bool:
    """Whether a time goes on to the day of publication, or ends so many `days` before it."""
    if published is None or when.end_latest is None:
        return False
    return when.end_latest.number >= Day.from_date(published).number - days


def _is_headline(tokens: Tokens) -> bool:
    """Whether a line ends without a full stop: "Lind wins election" has happened."""
    behind = tokens.text[tokens.ends[-1] : tokens.ends[-1] + 1]
    return behind in ("", "\n")
