"""What a clause counts, and what its deed is done to."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..languages.word_classes import (
    ADP,
    ADV,
    AUX_BE,
    AUX_BEEN,
    DET,
    NOUN,
    NUM,
    PAST_FORM,
    VERB_BASE,
    VERB_ED,
    VERB_PRES,
)
from ..languages.wordlist import words
from .deeds import class_of
from .frequent import PERSONS, is_persons
from .wording import EMPTY, NUMBERS, stem

SMALL = 10.0  # "two people" are no mark of an incident, "31 bells" are


def numbers(lower: Sequence[str]) -> dict[float, str]:
    """Each number with the stem of what it counts."""
    found: dict[float, str] = {}
    for place, word in enumerate(lower):
        value = _number(word)
        if value is not None:
            counted = next((low for low in lower[place + 1 : place + 5] if _counts(low)), "")
            found[value] = "person" if is_persons(counted) or counted in _TOLL else stem(counted)
        elif word in _ORDINALS and lower[place + 1 : place + 2] and class_of(lower[place + 1]) == NOUN:
            found[-_ORDINALS[word]] = f"nth {stem(lower[place + 1])}"  # the first reactor is not the third
    return found


_ORDINALS = {"first": 1.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0, "seventh": 7.0}
_TOLL = frozenset({"dead", "killed", "injured", "hurt", "wounded", "died", "lives"})


@lru_cache(maxsize=65536)
def _counts(low: str) -> bool:
    return (
        low in _TOLL or low in PERSONS or (low not in EMPTY and class_of(low) in NOUN + VERB_BASE and low[0].isalpha())
    )


@lru_cache(maxsize=65536)
def _number(word: str) -> float | None:
    if word in NUMBERS:
        return float(NUMBERS[word])
    tens, _, ones = word.partition("-")
    if tens in NUMBERS and (ones in NUMBERS or ones == "one"):
        return float(NUMBERS[tens] + NUMBERS.get(ones, 1))
    head = re.match(r"\d+(?:,\d{3})*(?:\.\d+)?(?=$|-)", word)
    if head is None:
        return None
    value = float(head[0].replace(",", ""))
    return None if 1000 <= value <= 2100 and "," not in word else value


def theme(lower: list[str], named: frozenset[str]) -> str:
    """The noun behind an active verb, else the last before the verb; "" where it is a name or none is found."""
    verb = next(
        (
            i
            for i, low in enumerate(lower)
            if class_of(low) in PAST_FORM + VERB_PRES and not (i and class_of(lower[i - 1]) in DET + ADP)
        ),
        -1,
    )
    if verb < 0:
        return ""
    passive = any(class_of(low) in AUX_BE + AUX_BEEN for low in lower[max(0, verb - 3) : verb])
    nouns = _first_nouns(lower[verb + 1 :]) if not passive else []
    if not nouns:
        nouns = _first_nouns(lower[:verb])
    if not nouns or nouns[-1] in named or nouns[-1] in _NO_THING:
        return ""
    return nouns[-1]


_NO_THING = words("north south east west tens dozens hundreds thousands millions part end day night time")


def _first_nouns(lower: list[str]) -> list[str]:
    """The first run of nouns: "the old harbour bridge"."""
    found: list[str] = []
    for low in lower:
        word_class = class_of(low)
        if low in NUMBERS or low[0].isdigit():
            if found:
                break
        elif word_class in NOUN + VERB_BASE:
            found.append(low)
        elif found or word_class not in DET + NUM + VERB_ED + ADV:
            break
    return found
