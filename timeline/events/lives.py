"""Births and deaths that stand in brackets: "Hans Brenner (1823–1899)", "(4 May 1861 in Kiel – 2 June 1930)"."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..languages.word_classes import ADP, BREAK, CCONJ, CLOSE, COMMA, DET, NOMINAL, OPEN, PROPN
from ..languages.wordlist import words
from ..model import TimeSpan, Timex
from ..syntax.nominal import is_happening
from ..syntax.parsed import Parsed
from ..syntax.tokens import Tokens
from .entities import LINKS, ORGANISED

_YOUNGEST, _OLDEST = 12, 112  # years between two dates that may be a life's
_BORN = words("b b. born")
_DIED = words("d d. died † +")
_DASHES = frozenset("–—-")
# What has years in brackets as people have.
_NO_PERSON = words("dynasty empire kingdom republic war period era age ages reign century movement club band series")

_LINKS = LINKS | {"of"}


@dataclass(frozen=True, slots=True)
class LifeDate:
    """When somebody was born or died: the tokens of the name and of the place, and the one of the time."""

    name: list[int]
    born: bool
    token: int
    timex: Timex
    when: TimeSpan
    place: list[int]


def life_dates(parsed: Parsed) -> list[LifeDate]:
    """The births and deaths that a sentence gives in brackets behind a name."""
    if OPEN not in parsed.tokens.classes:
        return []
    return [date for first, last in _brackets(parsed.tokens.classes) for date in _in_bracket(parsed, first, last)]


def _brackets(classes: str) -> Iterator[tuple[int, int]]:
    depth, first = 0, 0
    for i, kind in enumerate(classes):
        if kind == OPEN:
            first = first if depth else i
            depth += 1
        elif kind == CLOSE and depth:
            depth -= 1
            if not depth:
                yield first, i


def _in_bracket(parsed: Parsed, first: int, last: int) -> Iterator[LifeDate]:
    times = [i for i in range(first + 1, last) if any(timex.when for timex in parsed.times.get(i, ()))]
    if not 0 < len(times) <= 2:
        return iter(())
    sides = _marked(parsed.tokens, times)
    return _by_marks(parsed, first, last, sides) if sides else _by_range(parsed, first, last, times)


def _marked(tokens: Tokens, times: list[int]) -> list[tuple[int, bool]]:
    """The times, and whether each is of a birth, where words say so of all: "(b. 1861, d. 1930)"."""
    sides = []
    for i in times:
        before = tokens.lower[i - 1]
        word = before.rstrip(".") + "." * before.endswith(".")
        if word not in _BORN and word not in _DIED:
            return []
        sides.append((i, word in _BORN))
    return sides


def _by_marks(parsed: Parsed, first: int, last: int, sides: list[tuple[int, bool]]) -> Iterator[LifeDate]:
    """ "Hans Brenner (born 4 May 1861 in Kiel)"."""
    name = _name_before(parsed.tokens, first, behind=True)
    for i, born in sides:
        timex = parsed.times[i][0]
        if name and timex.when is not None and not timex.when.is_interval:
            yield LifeDate(name, born, i, timex, timex.when, _place(parsed.tokens, i, last))


def _by_range(parsed: Parsed, first: int, last: int, times: list[int]) -> Iterator[LifeDate]:
    """ "Hans Brenner (1823–1899)": two dates that may be a life's."""
    tokens = parsed.tokens
    name = _name_before(tokens, first)
    whens = _ends(parsed, times)
    if not name or whens is None or not _is_life(*whens) or not _is_range(tokens, times, first):
        return
    for born, when in zip((True, False), whens, strict=True):
        token = times[0] if born else times[-1]
        timex = parsed.times[token][0 if born or len(times) == 2 else -1]
        end = times[1] if born and len(times) == 2 else last
        yield LifeDate(name, born, token, timex, when, _place(tokens, token, end))


def _ends(parsed: Parsed, times: list[int]) -> tuple[TimeSpan, TimeSpan] | None:
    """The two dates of a bracket, in one time expression or in two."""
    whens = [timex.when for i in times for timex in parsed.times[i]]
    if len(times) == 1 and whens[0] is not None and whens[0].is_interval:
        begin, _, end = whens[0].edtf.partition("/")
        if begin.strip(".") and end.strip("."):
            return TimeSpan.parse(begin), TimeSpan.parse(end)
    if len(times) == 2 and len(whens) == 2 and whens[0] is not None and whens[1] is not None:
        return (whens[0], whens[1]) if not whens[0].is_interval and not whens[1].is_interval else None
    return None


def _is_life(born: TimeSpan, died: TimeSpan) -> bool:
    first, last = born.begin_earliest, died.end_latest
    return first is not None and last is not None and _YOUNGEST <= last.year - first.year <= _OLDEST


def _is_range(tokens: Tokens, times: list[int], first: int) -> bool:
    """Whether the bracket says no more than from when to when, and other names: "(Latin: Hieronymus; 1347 – 1420)"."""
    lead = tokens.words[first + 1 : times[0]]
    if (
        lead
        and BREAK not in tokens.classes[first + 1 : times[0]]
        and lead[-1].lower() not in ("c", "c.", "ca", "ca.", "born")
    ):
        return False
    return len(times) == 1 or any(word in _DASHES for word in tokens.words[times[0] : times[1]])


def _name_before(tokens: Tokens, first: int, *, behind: bool = False) -> list[int]:
    """The name of a person right before token `first`, or, `behind` an apposition, the last name before it."""
    classes = tokens.classes
    end = first
    if behind:
        while end and not (classes[end - 1] == PROPN and classes[end : end + 1] in (COMMA, OPEN)):
            end -= 1
        start = len(classes[:end].rstrip(PROPN))
        if (
            start and classes[start - 1] == DET and not tokens.lower[start].endswith(".")
        ):  # "a dancer at the Odeon (d. 1990)"
            return _name_before(tokens, start - 1, behind=True) if start < end else []
    if end > 2 and tokens.words[end - 1].isupper() and tokens.words[end - 2] == "," and len(tokens.words[end - 1]) < 5:
        end -= 2  # "Deborah Kerr, CBE (1921–2007)"
    begin = end
    while begin and _in_name(tokens, begin - 1, end):
        begin -= 1
    if begin == end or (begin and tokens.lower[begin - 1] in ("the", "at", "in") and not behind):
        return []
    return [] if _names_no_person(tokens.lower[begin:end]) else list(range(begin, end))


def _in_name(tokens: Tokens, i: int, end: int) -> bool:
    """ "Ann", the "T." of "Ann T. Lee", the "de" of "Maria de Lund"."""
    word = tokens.words[i]
    if tokens.classes[i] == PROPN or (len(word.rstrip(".")) == 1 and word[0].isupper()):
        return True
    return tokens.lower[i] in _LINKS and 0 < i < end - 1 and tokens.classes[i - 1] == PROPN


def _names_no_person(name: list[str]) -> bool:
    words = [low.rstrip(".") for low in name]
    return any(word in ORGANISED or word in _NO_PERSON or is_happening(word) for word in words)


def _place(tokens: Tokens, token: int, end: int) -> list[int]:
    """Where it was: "in Kiel, Holstein" behind the date."""
    if tokens.lower[token + 1 : token + 2] not in (["in"], ["at"], ["near"]):
        return []
    stop = token + 1
    while stop < end and tokens.classes[stop] in NOMINAL + ADP + DET + CCONJ + COMMA:
        stop += 1
    return list(range(token + 1, stop))
