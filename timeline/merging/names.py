"""The names of people, bodies, things and places in a clause, by their words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from .frequent import FREQUENT
from .wording import CALENDAR, EMPTY, WORD, plain

_HYPHEN = re.compile(r"[A-Z]\w+(?=-[A-Z])|(?<=-)[A-Z]\w+")  # the Osten-Kreuz railway is that from Osten to Kreuz
_ELIDED = re.compile(r"[a-zA-Z]{1,5}['’](?![A-Z]['’])([A-ZÀ-Ý]\w+)")  # d'Izioum, dell'Aquila
_LONG = 3  # words whose initials stand for a name: who, nato


def capitals(tokens: Sequence[str]) -> set[str]:
    """What has a capital amid a clause, and what is in capitals throughout: WHO is no pronoun."""
    elided = [name[1] for token in tokens if (name := _ELIDED.fullmatch(token))]
    named = [token for token in tokens[1:] if token[0].isupper()] + elided
    lower = [plain(part) for token in named for part in {token, *_HYPHEN.findall(token)}]
    return {_written(low) for low in lower if len(low) > 1 and _is_name(low)} | {
        plain(token) for token in tokens if is_acronym(token)
    }


def located(tokens: Sequence[str]) -> frozenset[str]:
    """The names of where it was: the words with a capital behind "in", "near" and their like.

    >>> sorted(located("a mass in Bani near Old Kells on Monday".split()))
    ['bani', 'kells']
    """
    found: set[str] = set()
    inside = False
    for token in tokens:
        if token in _WHERE:
            inside = True
        elif inside and token[0].isupper():
            found |= {_written(plain(token))} if _is_name(plain(token)) else set()
        else:
            inside = False
    return frozenset(found)


_WHERE = frozenset({"in", "near", "off", "outside", "at"})


_FULL = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+")


@lru_cache(maxsize=4)  # it holds the texts: mentions are looked at document by document
def full_names(text: str) -> Mapping[str, tuple[tuple[int, frozenset[str]], ...]]:
    """The last word of each name of several, with where such names stand, and the words of each.

    >>> full_names("The Old Harbour Bridge was closed.")["bridge"] == ((0, frozenset({"harbour", "bridge"})),)
    True
    """
    found: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for match in _FULL.finditer(text):
        words = tuple(word for word in name_words(match[0]) if word != "the")
        if len(words) > 1:
            found.setdefault(words[-1], []).append((match.start(), frozenset(words)))
    return {noun: tuple(named) for noun, named in found.items()}


def meant(lower: Sequence[str], text: str, place: int) -> set[str]:
    """The words of the name that a noun behind "the" stands for: "the bridge", of the Old Harbour Bridge.

    Of several it is the last before `place`, where the noun stands; of one told shorter and longer, the longer.
    """
    nouns = [noun for before, noun in pairwise(lower) if before == "the"]
    return {word for noun in nouns for word in _named_last(full_names(text).get(noun, ()), place)} if nouns else set()


def _named_last(named: Sequence[tuple[int, frozenset[str]]], place: int) -> frozenset[str]:
    before = [words for start, words in named if start < place] or [words for _, words in named]
    if not before:
        return frozenset()
    return max((words for _, words in named if before[-1] <= words), key=len)


@lru_cache(maxsize=65536)
def is_acronym(token: str) -> bool:
    """Whether a word is the initials of a name: WHO, Nato is not."""
    return 1 < len(token) < 6 and token.isalpha() and token.isupper() and plain(token) not in CALENDAR


def initials(tokens: Sequence[str]) -> set[str]:
    """The initials of each name of three words and more.

    >>> sorted(initials("The World Health Organization and the Office of National Statistics".split()))
    ['ons', 'who']
    """
    return {"".join(word[0] for word in run).lower() for run in _runs(tokens) if len(run) >= _LONG}


def _runs(tokens: Sequence[str]) -> Iterator[list[str]]:
    """Words with a capital side by side; "of" and "for" may stand between them."""
    run: list[str] = []
    for token in (*tokens, ""):
        if token[:1].isupper() and not is_acronym(token) and token.lower() not in EMPTY:
            run.append(token)
        elif token not in ("of", "for"):
            yield run
            run = []


@lru_cache(maxsize=32768)
def person_words(name: str) -> frozenset[str]:
    """The words of a participant's name."""
    return frozenset(_written(plain(word)) for word in name.split())


@lru_cache(maxsize=32768)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others."""
    return tuple(
        _written(word)
        for token in WORD.findall(name)
        for word in (plain(token),)
        if _is_name(word) or is_acronym(token)
    )


def _is_name(low: str) -> bool:
    return low not in CALENDAR and low not in EMPTY and low not in FREQUENT


@lru_cache(maxsize=32768)
def _written(low: str) -> str:
    """One spelling of a word of a name."""
    return _SAME.get(low) or low.replace("isation", "ization")


_SAME = {"u.s": "us", "usa": "us", "america": "us", "states": "us", "britain": "uk", "kingdom": "uk", "u.k": "uk"}


def is_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names can be of one: a part of it, or its initials.

    >>> is_one(frozenset({"world", "health", "organization"}), frozenset({"who"}))
    True
    """
    return one <= other or other <= one or _are_initials(one, other) or _are_initials(other, one)


def _are_initials(short: frozenset[str], long: frozenset[str]) -> bool:
    """Whether the one word of a name is made of the first letters of another's, in any order: sets have none."""
    if len(short) != 1 or len(long) < _LONG:
        return False
    (word,) = short
    return len(word) == len(long) and sorted(word) == sorted(each[0] for each in long)
