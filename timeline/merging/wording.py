"""The words of a clause as they are compared: without case, ending, spelling of one country, and what tells nothing."""

import re
from functools import lru_cache

from ..languages.en.grammar.lexicon import FUNCTION_WORDS
from ..languages.word_classes import PAST_FORM, VERB_GER, VERB_PRES
from ..languages.wordlist import words
from ..model import fold
from .deeds import class_of, lemma

WORD = re.compile(r"[^\W\d_][\w'’\-]*|\d+(?:[.,:]\d+)*")
EMPTY = FUNCTION_WORDS
_TEENS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred"
NUMBERS = {word: number for number, word in enumerate([*_TEENS.split(), "nineteen"], 2)} | {
    word: 10 * number for number, word in enumerate(_TENS.split(), 2)
}
CALENDAR = words(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday gmt bst est utc bc ce ad
    """
)


_SOMEBODY = re.compile(r"(?:i|we|you|my|our|mine|it|this|that|they|he|she|there)\b", re.IGNORECASE)


def is_of_somebody(title: str) -> bool:
    """Whether a title begins with a pronoun: "It came as a surprise" is of what nobody knows."""
    return bool(_SOMEBODY.match(title))


@lru_cache(maxsize=65536)
def tells(low: str) -> bool:
    """Whether a word tells anything: it is no particle, number, day or month."""
    return len(low) > 1 and low[0].isalpha() and low not in EMPTY and low not in CALENDAR and low not in NUMBERS


@lru_cache(maxsize=65536)
def plain(token: str) -> str:
    """A word in lower case, without accents, and without the ending of a genitive."""
    folded = fold(token).replace("’", "'")
    return folded.removesuffix("'s").rstrip("'-")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its ending, so that what is told of one or of many is one.

    >>> stem("bridges"), stem("opened"), stem("opening"), stem("ferries"), stem("ferry")
    ('bridg', 'open', 'open', 'ferr', 'ferr')
    >>> stem("organisation") == stem("organization"), stem("theatre") == stem("theater")
    (True, True)
    """
    base = lemma(word) if class_of(word) in PAST_FORM + VERB_PRES + VERB_GER else word
    for ending in ("ies", "ing", "ed", "es", "s", "e", "y"):
        if base.endswith(ending) and len(base) - len(ending) > 2 and not base.endswith("ss"):
            return _spelled(base[: -len(ending)])
    return _spelled(base)


def _spelled(base: str) -> str:
    """One spelling for both sides of the Atlantic."""
    for british, american in _SPELLINGS:
        if base.endswith(british) and len(base) > len(british) + 2:
            return base[: -len(british)] + american
    return base


_SPELLINGS = (("isation", "ization"), ("our", "or"), ("tr", "ter"), ("is", "iz"), ("ogu", "og"), ("ramm", "ram"))
