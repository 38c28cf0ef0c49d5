"""What each language lists for itself: words for deeds and for things, by names that are one in all languages.

A language has them in `deeds.py` and `things.py`; English deeds are those of `families`.
"""

from functools import lru_cache
from typing import NamedTuple

from ..languages.tables import table_of
from ..model import fold
from .comparable import Comparable

ENGLISH = "en"
_JOINING, _LONG = frozenset({"de", "nl", "da", "sv"}), 5  # words are joined to one, and how long a part is at least
_ALSO = {"sentence": "convict", "travel": "visit", "arrive": "visit"}  # one deed in another language


def families(mention: Comparable) -> frozenset[str]:
    """The deeds of a mention by family, in whatever language it is."""
    found = mention.heads | mention.deeds if mention.language == ENGLISH else _listed(mention, "deeds")
    return frozenset(_ALSO.get(family, family) for family in found)


def things(mention: Comparable) -> frozenset[str]:
    """The things and kinds of people that a mention is of."""
    return _listed(mention, "things")


@lru_cache(maxsize=65536)
def is_thing(word: str, language: str) -> bool:
    """Whether a word is of a kind of things, and no name: "Banca", "Bürgermeister"."""
    return bool(_rows(word, language, "things"))


def _listed(mention: Comparable, table: str) -> frozenset[str]:
    """The rows of a language's table that have a word or a phrase of a mention."""
    found = {row for word in mention.wording for row in _rows(word, mention.language, table)}
    text = f" {' '.join(mention.wording)} "
    return frozenset(found.union(row for row, phrase in _table(mention.language, table).phrases if phrase in text))


@lru_cache(maxsize=65536)
def _rows(word: str, language: str, table: str) -> tuple[str, ...]:
    joined = table == "things" and language in _JOINING
    return tuple(row for row, start in _table(language, table).words if _is_of(word, start, joined))


def _is_of(word: str, start: str, joined: bool) -> bool:
    """Whether a word begins so, is the whole one where a point says so, or has it for a part: "Krankenhausfahrer"."""
    if start.endswith("."):
        return word == start[:-1]
    return word.startswith(start) or (joined and len(start) >= _LONG and start in word)


class _Table(NamedTuple):
    """The words and the phrases of a table, each behind the name of its row."""

    words: tuple[tuple[str, str], ...]
    phrases: tuple[tuple[str, str], ...]


@lru_cache(maxsize=32)
def _table(language: str, table: str) -> _Table:
    """A table of a language, written as a mention's words are; an empty one where the language has none."""
    rows = [line.partition(":") for line in (table_of(language, table) or "").strip().splitlines()]
    entries = [(row.strip(), fold(start)) for row, _, starts in rows for start in starts.split()]
    return _Table(
        tuple(entry for entry in entries if "_" not in entry[1]),
        tuple((row, f" {phrase.replace('_', ' ')} ") for row, phrase in entries if "_" in phrase),
    )
