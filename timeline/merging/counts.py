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
    PRESENT,
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
    """Each number with the stem of what it counts; 15 million is 15,000,000, a first is -1 and a last -99.

    >>> numbers("a 5.7 magnitude quake and 15 million dollars".split())
    {5.7: 'magnitud', 15000000.0: 'dollar'}
    """
    found: dict[float, str] = {}
    for place, word in enumerate(lower):
        value = _number(word)
        if value is not None and place and _number(lower[place - 1]) is not None and _unit(word) > 1:
            continue  # "six hundred" is told
        if value is not None:
            behind = lower[place + 1 : place + 6]
            if behind:
                value *= _unit(behind[0])
                behind = behind[_unit(behind[0]) > 1 :]
            counted = next((low for low in behind[:4] if _counts(low)), "")
            if _MAGNITUDE in lower[max(0, place - 2) : place]:
                counted = _MAGNITUDE
            found[value] = "person" if is_persons(counted) or counted in _TOLL else stem(counted)
        elif word in _ORDINALS and lower[place + 1 : place + 2]:
            ranked = (
                lower[place + 1] if class_of(lower[place + 1]) == NOUN else _ranked_of(lower[place + 1 : place + 5])
            )
            if ranked:
                found[-_ORDINALS[word]] = f"nth {stem(ranked)}"  # the first reactor is not the third
    return found


def _ranked_of(behind: Sequence[str]) -> str:
    """Of what something is the first: "of the 31 miners"."""
    return next((low for low in behind if _counts(low)), "") if behind[0] == "of" else ""


def is_mark(number: float) -> bool:
    """Whether a number marks a happening: "31 bells", "magnitude 5.7" and "the first" do, "two people" do not."""
    return number >= SMALL or number < 0 or not number.is_integer()


def written(number: float) -> str:
    """A number as people write it.

    >>> written(15_000_000.0), written(5.7), written(4200.0), written(-1.0)
    ('15 million', '5.7', '4,200', 'first')
    """
    if number < 0:
        return next(word for word, rank in _ORDINALS.items() if rank == -number)
    size, unit = next(
        ((each, name) for each, name in ((1e9, " billion"), (1e6, " million")) if number >= each), (1, "")
    )
    return f"{number / size:,.10g}{unit}"


@lru_cache(maxsize=65536)
def _unit(word: str) -> float:
    """What a word multiplies the number before it by: of a million in whatever language."""
    return next((size for size, pattern in _UNITS if pattern.fullmatch(word)), 1.0)


_UNITS = (
    (1e2, re.compile("hundred")),
    (1e3, re.compile("thousand|k")),
    (1e9, re.compile(r"(?:milliard|miliard|miljard|мільярд|миллиард)\w*|billion|bn|mrd|млрд")),
    (1e6, re.compile(r"(?:millio|milio|miljo|milho|millon|мільйон|миллион)\w*|m|mn|mio|млн")),
)
_MAGNITUDE = "magnitude"
_ORDINALS = {
    "first": 1.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0, "seventh": 7.0, "last": 99.0,
}  # fmt: skip
_TOLL = frozenset({"dead", "killed", "injured", "hurt", "wounded", "died", "lives"})


@lru_cache(maxsize=65536)
def _counts(low: str) -> bool:
    return low in _TOLL or low in PERSONS or (low not in EMPTY and class_of(low) in NOUN + PRESENT and low[0].isalpha())


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
