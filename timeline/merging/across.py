"""Mentions in two languages: of one happening where day, deed, names and numbers agree; never by time alone.

Names are compared by what is left of them in any spelling, deeds by families that each language lists for itself.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from .comparable import Comparable
from .counts import SMALL
from .families import SAYING
from .likeness_type import Likeness
from .spelling import skeletons
from .times import relation

ENGLISH = "en"
_JOINED = re.compile(r"[-'’ʼ]")
_DEED, _NAME, _SHORT, _NUMBER = 1.5, 1.0, 0.5, 1.0
_NEEDED = 3.0
_WITHOUT_DEED = 4.0  # where one language's table does not know the deed
_SHORT_NAME = 2  # consonants: "Kyiv"
_GENERAL = frozenset({"say", "begin", "end", "happen", "have", "make", "take"}) | SAYING


def across(a: Comparable, b: Comparable) -> Likeness:
    """What two mentions in two languages share, if it is enough and nothing speaks against it."""
    against = conflict_across(a, b)
    if against:
        return Likeness(0.0, against=against)
    mine, theirs = keys(a), keys(b)
    names = mine.keys() & theirs.keys()
    numbers = _counts(a) & _counts(b)
    deeds = (families(a) & families(b)) - _GENERAL
    told = sum(_SHORT if len(name) <= _SHORT_NAME else _NAME for name in names) + _NUMBER * len(numbers)
    points = told + _DEED * bool(deeds)
    if not names:
        return Likeness(0.0, against="no name is shared")
    if points < (_NEEDED if deeds else _WITHOUT_DEED):
        return Likeness(0.0, against="too little is shared")
    shared = (*sorted(deeds), *sorted(mine[name] for name in names), *(f"{n:g}" for n in sorted(numbers)))
    return Likeness(points, (*shared, "the same time"))


def conflict_across(a: Comparable, b: Comparable) -> str:
    """What speaks against two mentions in two languages; "" where nothing does."""
    if relation(a, b) not in ("same", "within a week"):
        return "the times are others"
    if a.status != b.status:
        return "the one is planned"
    mine, theirs = families(a) - _GENERAL, families(b) - _GENERAL
    if mine and theirs and not mine & theirs:
        return "the deeds are others"
    counts, others = _counts(a), _counts(b)
    if counts and others and not counts & others:
        return "the numbers are others"
    if not counts & others and _are_of_others(a, b):
        return "the names are others"
    return ""


def keys(mention: Comparable) -> Mapping[str, str]:
    """The names of a mention by what is left of them in any spelling, each with the word as it stands."""
    return {
        key: word
        for word in mention.names | mention.places
        for part in _JOINED.split(word)  # "нью-йорку", "d'izioum"
        for key in skeletons(part, mention.language)
    }


def families(mention: Comparable) -> frozenset[str]:
    """The deeds of a mention by family, in whatever language it is."""
    if mention.language == ENGLISH:
        return mention.heads | mention.deeds
    return frozenset(family for word in mention.wording for family in _families(word, mention.language))


def _counts(mention: Comparable) -> set[float]:
    """The numbers that mark a happening, without those of its date: a title may keep it."""
    claim = mention.event.claims[0] if mention.event.claims else None
    dated = set(map(float, re.findall(r"\d+", claim.timex.text))) if claim and claim.timex else set()
    return {number for number in mention.numbers if number >= SMALL and number not in dated}


def _are_of_others(a: Comparable, b: Comparable) -> bool:
    """Whether each has a person whom the other does not name at all."""
    mine, theirs = keys(a).keys(), keys(b).keys()
    return _has_another(a, theirs) and _has_another(b, mine)


def _has_another(mention: Comparable, named: object) -> bool:
    return any(
        not any(key in named for word in person for key in skeletons(word, mention.language))  # type: ignore[operator]
        for person in mention.people
    )


@lru_cache(maxsize=65536)
def _families(word: str, language: str) -> tuple[str, ...]:
    return tuple(family for family, starts in _table(language) if any(_is_of(word, start) for start in starts))


def _is_of(word: str, start: str) -> bool:
    return word == start[:-1] if start.endswith(".") else word.startswith(start)


@lru_cache(maxsize=16)
def _table(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The deeds of a language, each family with its words; none where the language has no table."""
    try:
        listed = import_module(f"...languages.{language}.deeds", __package__ + ".across").DEEDS
    except ModuleNotFoundError:
        return ()
    rows = (line.partition(":") for line in listed.strip().splitlines())
    return tuple((family.strip(), tuple(starts.split())) for family, _, starts in rows)
