"""The names that two mentions in two languages share, and those that only one of them has."""

import re
from collections.abc import Mapping
from itertools import pairwise

from .comparable import Comparable
from .listed import is_thing
from .spelling import skeletons
from .wording import tells

SHORT_NAME = 2  # consonants: "Kyiv"
_JOINED = re.compile(r"[-'’ʼ]")  # "нью-йорку", "d'izioum"
_LONG = 3  # letters of a first word that may be a name: no preposition
# Where every noun has a capital, a name is sure only behind one of these.
_BEFORE_NAMES = {"de": frozenset({"in", "bei", "aus", "nach", "von", "vor", "uber"})}


def keys(mention: Comparable) -> Mapping[str, str]:
    """The names of a mention by what is left of them in any spelling, each with the word as it stands."""
    return _keyed(mention, mention.names | mention.places | _beside_a_name(mention))


def sought(mention: Comparable) -> frozenset[str]:
    """The keys by which a mention is found: those of its names, and of its first word, which may be one."""
    return frozenset(keys(mention)) | frozenset(_first(mention))


def shared_names(a: Comparable, b: Comparable) -> dict[str, str]:
    """The names of the one that the other has too, each once, with its key.

    The first word of a clause may be a name or none: it is one where the other says so, or begins in the same way.
    """
    mine, theirs = keys(a), keys(b)
    first, other = _first(a), _first(b)
    shared = [key for key in mine if key in theirs or key in other]
    shared += [key for key in first if key in theirs or (key in other and len(key) > SHORT_NAME)]
    by_theirs = {{**other, **theirs}[key]: key for key in shared}
    return {{**first, **mine}[key]: key for key in by_theirs.values()}


def name_others(a: Comparable, b: Comparable) -> bool:
    """Whether either has a name that the other has not: another bank, another town."""
    return _has_more(a, b) and _has_more(b, a)


def are_of_others(a: Comparable, b: Comparable) -> bool:
    """Whether each has a person whom the other does not name at all, or they are two of one family name."""
    return (_has_another(a, b) and _has_another(b, a)) or _are_of_one_family(a, b)


def _are_of_one_family(a: Comparable, b: Comparable) -> bool:
    """Whether a name stands behind one first name here and behind another there: Giulia and Marta Moretti."""
    mine, theirs = _before(a), _before(b)
    both = mine.keys() & theirs.keys()
    return any(mine[key].isdisjoint(theirs[key]) for key in both) and not any(mine[key] & theirs[key] for key in both)


def _before(mention: Comparable) -> Mapping[str, frozenset[str]]:
    """The keys of names that stand behind a name, each with the keys of that one."""
    named = mention.names | mention.places | _beside_a_name(mention)
    return {
        key: frozenset(_keyed(mention, frozenset({first})))
        for first, second in pairwise(mention.wording)
        if first in named and second in named and _keyed(mention, frozenset({first}))
        for key in skeletons(second, mention.language)
    }


def _has_more(mention: Comparable, other: Comparable) -> bool:
    named = sought(other)
    found: dict[str, bool] = {}
    for key, word in keys(mention).items():
        found[word] = found.get(word, False) or key in named
    return any(not known and _is_sure(mention, word) for word, known in found.items())


def _is_sure(mention: Comparable, word: str) -> bool:
    """Whether a word is a name where every noun has a capital: behind a preposition, or with another name beside it."""
    before = _BEFORE_NAMES.get(mention.language)
    return before is None or any(
        (two == word and one in before) or (word in (one, two) and _are_names(mention, one, two))
        for one, two in pairwise(mention.wording)
    )


def _are_names(mention: Comparable, *words: str) -> bool:
    return all(word in mention.names and _keyed(mention, frozenset({word})) for word in words)


def _has_another(mention: Comparable, other: Comparable) -> bool:
    named = sought(other)
    people = (_keyed(mention, person) for person in mention.people)
    return any(keyed and named.isdisjoint(keyed) for keyed in people)


def _keyed(mention: Comparable, words: frozenset[str]) -> Mapping[str, str]:
    return {
        key: word
        for word in words
        if not is_thing(word, mention.language)
        for part in _JOINED.split(word)
        if tells(part) and not is_thing(part, mention.language)
        for key in skeletons(part, mention.language)
    }


def _first(mention: Comparable) -> Mapping[str, str]:
    """The keys of the word with which a sentence begins."""
    words = mention.wording[:1] if mention.wording[:1] == mention.sentence[:1] else ()
    return _keyed(mention, frozenset(word for word in words if len(word) > _LONG))


def _beside_a_name(mention: Comparable) -> frozenset[str]:
    """The word with which a sentence begins, where a name stands behind it: "Rolf Amberg"."""
    follows = len(mention.wording) > 1 and mention.wording[1] in mention.names
    return frozenset(_first(mention).values()) if follows else frozenset()
