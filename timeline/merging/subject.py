"""Who stands before the verb: the one who does it, or to whom it is done."""

from collections.abc import Sequence, Set
from typing import NamedTuple

from ..languages.word_classes import ADP, AUX_BE, AUX_BEEN, PAST_FORM, VERB_PRES
from .deeds import class_of
from .nations import nation
from .wording import plain

_REACH = 3  # words between "was" and "arrested"


class Subject(NamedTuple):
    """The names of a subject, and whether the deed is done to it."""

    names: frozenset[str] = frozenset()
    passive: bool = False


def subject(tokens: Sequence[str], named: Set[str]) -> Subject:
    """The names before the first verb, without those behind a preposition.

    >>> sorted(subject("The UN in Geneva promised aid".split(), {"un", "geneva"}).names)
    ['un']
    >>> subject("Voss was convicted on Monday".split(), {"voss"}).passive
    True
    """
    lower = [plain(token) for token in tokens]
    verb = next((place for place, low in enumerate(lower) if place and _is_finite(low)), 0)
    found: set[str] = set()
    for token, low in zip(tokens[:verb], lower, strict=False):
        if class_of(low) in ADP and low != "of":  # the government of Peru
            break
        if token[:1].isupper() and low in named and not token.endswith(("'s", "’s")):  # "Jaffar's son" is not Jaffar
            found.add(nation(low))
    near = [class_of(low) for low in lower[max(0, verb - _REACH) : verb + _REACH + 1]]
    be = next((place for place, each in enumerate(near) if each in AUX_BE + AUX_BEEN), len(near))
    return Subject(frozenset(found), any(each in PAST_FORM for each in near[be + 1 :]))


def _is_finite(low: str) -> bool:
    return class_of(low) in PAST_FORM + VERB_PRES + AUX_BE
