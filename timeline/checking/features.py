"""What of a text can be compared: stems of its words, names, numbers, and the deeds that it tells."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ..languages.en.grammar.kinship import root
from ..languages.en.grammar.lexicon import FUNCTION_WORDS, lemma
from ..languages.wordlist import words
from ..merging.deeds import deeds_in, is_light
from ..merging.frequent import FREQUENT
from ..merging.nations import nation
from ..merging.wording import stem
from ..model import Span, fold
from .amounts import Amount, amounts_in
from .synonyms import groups_of

_WORD = re.compile(r"[^\W\d_][\w'’\-.&]*[\w]|[^\W\d_]|\d+(?:[.,:]\d+)*")
_EMPTY = FUNCTION_WORDS | words(
    "s not no nor never been according reportedly allegedly planned possible reported denied yet still also just"
)
# What tells only how far a thing is, or as what it is told.
_ASPECTS = words(
    """
    begin start stop cease end finish continue remain become take make give have get do go come live keep hold see due
    plan planned scheduled expect expected intend aim hope happen occur place lead cause
    """
)
_CALENDAR = words(
    """
    january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday
    """
)
_SAME = {"u.s": "usa", "us": "usa", "u.s.a": "usa", "u.k": "uk"}
LIKE = 6
"""So many letters a word of a language without a grammar here has in common with its other forms."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word that tells something: its `key` is what its forms share, `families` are those of the deeds and things that
    other words tell too.
    """

    key: str
    text: str
    span: Span
    is_name: bool
    families: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Features:
    """The words and numbers of a stretch of text, and the keys and families among them."""

    words: tuple[Word, ...]
    amounts: tuple[Amount, ...]
    keys: frozenset[str]
    families: frozenset[str]


def features(text: str, span: Span, times: Iterable[Span] = (), *, language: str = "en") -> Features:
    """The features of `span` in `text`, the words of `times` left out."""
    times = [time for time in times if time.overlaps(span)]
    found = [
        (at.of(text), at)
        for match in _WORD.finditer(text, span.start, span.end)
        for at in _parts(match)
        if not any(at.overlaps(time) for time in times)
    ]
    lower = [_plain(word) for word, _ in found]
    english = language == "en"
    deeds = {deed.place: deed.families for deed in deeds_in(lower)} if english else {}
    heavy = {place: _heavy(families) for place, families in deeds.items()}
    told = []
    for place, ((word, at), low) in enumerate(zip(found, lower, strict=True)):
        if _tells_nothing(low, english=english):
            continue
        behind = found[place + 1][0] if place + 1 < len(found) else ""
        is_name = word[0].isupper() and (not _opens(text, at, place) or (behind[:1].isupper() and not groups_of(low)))
        alike = heavy.get(place, frozenset())
        if english and not tells_little(key(low)):
            alike |= groups_of(low)
        told.append(Word(key(low, language), word, at, is_name, alike if not is_name else frozenset()))
    amounts = amounts_in(span.of(text), times, span.start)
    return Features(
        tuple(told),
        tuple(amounts),
        frozenset(word.key for word in told),
        frozenset[str]().union(*heavy.values(), *(word.families for word in told)),
    )


def _heavy(families: Iterable[str]) -> frozenset[str]:
    return frozenset(family for family in families if not is_light(family))


def _tells_nothing(low: str, *, english: bool) -> bool:
    """Whether it is a figure, a letter, or a word that stands everywhere."""
    if english and (low in _EMPTY or low in _CALENDAR):
        return True
    return low[0].isdigit() or (len(low) < 2 and low.isascii())


def _opens(text: str, at: Span, place: int) -> bool:
    """Whether a word begins a sentence, and so has a capital that says nothing."""
    return place == 0 or text[max(0, at.start - 2) : at.start].strip(" ") in (".", "?", "!", "“", '"', ":")


def _parts(match: re.Match[str]) -> list[Span]:
    """Where a word stands, and where the words of one with a number do: "five-day"."""
    word, start = match[0], match.start()
    if "-" not in word or not word.islower() or not amounts_in(word):
        return [Span(start, match.end())]
    return [Span(start + part.start(), start + part.end()) for part in re.finditer(r"[^-]+", word)]


@lru_cache(maxsize=65536)
def key(low: str, language: str = "en") -> str:
    """What the forms of a word share.

    >>> key("bridges"), key("opened"), key("opening")
    ('bridg', 'open', 'open')
    """
    if language != "en":
        return low[:LIKE]
    base = stem(nation(low))
    kin = root(base)
    return kin if len(kin) > 3 else base


_LITTLE = words("have do make give go get take hold come become put keep happen occur")


@lru_cache(maxsize=1)
def _little() -> frozenset[str]:
    return frozenset(map(key, _LITTLE))


def tells_little(key: str) -> bool:
    """Whether a verb, by its key, tells only that something came about.

    >>> tells_little(key("took")), tells_little(key("left"))
    (True, False)
    """
    return key in _little()


@lru_cache(maxsize=65536)
def weight(low: str) -> float:
    """What a word weighs before anybody counts how rare it is."""
    return 0.4 if low in FREQUENT or low in _ASPECTS or lemma(low) in _ASPECTS else 1.0


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    folded = fold(word).replace("’", "'").removesuffix("'s").strip("'-.")
    return _SAME.get(folded, folded) or word.lower()
