"""Where sentences begin and end."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from ..languages.wordlist import words
from ..model import Span
from .run_on import without_run_on

# A full stop behind one of these ends no sentence.
ABBREVIATIONS = words(
    """
    mr mrs ms dr prof st sen rep gov gen col lt capt cmdr sgt
    maj adm rev revd hon pres supt fr messrs mt ft vs v no
    cllr brig cpl pvt insp
    nos vol fig pp ca c cf al e.g i.e viz approx est d jan feb mar apr jun jul aug sep sept oct nov dec mon tue
    tues wed thu thur thurs fri sat sun
    """
)
# Behind one of these it does where a word follows that opens sentences.
PERHAPS = words(
    """
    inc corp co ltd plc llc bros jr sr u.s u.k u.n e.u a.m p.m b.c a.d b.c.e c.e d.c etc dept b r
    """
)
OPENERS = words(
    """
    The A An This That These Those He She It They We I In On At By For From After Before During While When As If
    But And However Since Its His Her Their There Although Though Some Many Both Each No One Two Three
    """
)
_SPEAKS_ON = re.compile(
    r"\s+(?:[A-Z][\w.'’-]+\s+){0,3}(?:said|says|asked|told|added|wrote|replied|shouted|declared|claimed|announced)\b"
)

_BLOCK = re.compile(r"[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”]*")
_LIST_MARK = re.compile(r"\s*(?:[•*·▪–—-]\s|\(?\d{1,3}[.)]\s|\|)")
_WORD = re.compile(r"\w+|[^\w\s]")
MOST = 400  # words and marks of a sentence
LONGEST = 3000  # characters of it
_WIDEST = 140
_RAGGED = 10
_WRAPPED = 55  # an average line longer than this, without full stops at its end, was broken by a machine


def split(text: str) -> Iterator[Span]:
    """The sentences of a text, in order: a heading or a list item counts as one.

    >>> [span.of("Mr. Smith left. He was 43.\\n\\nNews") for span in split("Mr. Smith left. He was 43.\\n\\nNews")]
    ['Mr. Smith left.', 'He was 43.', 'News']
    """
    for span in _split(text):
        yield from _pieces(text, span)


def split_within(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a stretch of text in which line ends separate nothing.

    >>> [part.of("He left. She stayed") for part in split_within("He left. She stayed", Span(0, 19))]
    ['He left.', 'She stayed']
    """
    for part in _split_line(text, span.start, span.end):
        yield from _pieces(text, part)


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """The sentence, or, where no reader would finish it, its pieces: what is done for one sentence stays bounded.

    It is cut at a semicolon, else at a comma, else between two words.
    """
    if span.end - span.start <= MOST:
        yield span
        return
    words = list(_WORD.finditer(text, span.start, span.end))
    ends = [word.end() for word in words]
    begin, first = span.start, 0
    while first < len(ends):
        last = min(first + MOST, max(bisect_right(ends, begin + LONGEST), first + 1), len(ends))
        if last < len(ends):
            later = range(last - 1, (first + last) // 2, -1)
            last = next((i + 1 for mark in ";," for i in later if words[i][0] == mark), last)
        piece = _stripped(text, begin, ends[last - 1] if last < len(ends) else span.end)
        if piece is not None:
            yield piece
        begin, first = ends[last - 1], last


def _split(text: str) -> Iterator[Span]:
    for block in _BLOCK.finditer(text):
        if "\n" not in block[0] or _is_wrapped(block[0]):
            yield from _split_line(text, block.start(), block.end())
        else:
            for line in _LINE.finditer(text, block.start(), block.end()):
                yield from _split_line(text, line.start(), line.end())


def _is_wrapped(block: str) -> bool:
    """Whether line ends are only where the margin was, so that they separate nothing."""
    lines = block.split("\n")
    if any(_LIST_MARK.match(line) for line in lines):
        return False
    inner = lines[:-1]
    ended = sum(line.rstrip().endswith((".", "!", "?", '."', ".”", ":")) for line in inner)
    if ended > len(inner) // 2 or sum(map(len, inner)) / len(inner) < _WRAPPED or max(map(len, inner)) > _WIDEST:
        return False
    # The next word did not fit: a heading above a paragraph has room for it.
    width = max(map(len, inner)) - _RAGGED
    full = sum(len(line) + len(after.split(maxsplit=1)[0]) >= width for line, after in pairwise(lines))
    return full >= 0.8 * len(inner)


def _split_line(text: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for stop in _STOP.finditer(text, start, end):
        at = stop.end()
        if _ends(text, begin, stop, end):
            span = _stripped(text, begin, at)
            if span is not None:
                yield from without_run_on(text, span)
            begin = at
    span = _stripped(text, begin, end)
    if span is not None:
        yield from without_run_on(text, span)


def _ends(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    """Whether a sentence ends at this full stop."""
    at = stop.end()
    ahead = text[at : at + 40].lstrip()
    following = ahead[:1]
    if following.islower():
        return False
    mark = stop[0]
    if mark[0] == ".":
        word = text[max(begin, stop.start() - 24) : stop.start()].rpartition(" ")[2].lstrip("([\"“‘'\n")
        low = word.lower()
        if low in ("no", "nos") and not ahead[:1].isdigit():
            return True  # "No. I signed it", and not "No. 7"
        if low.rpartition("-")[2] in ABBREVIATIONS or (
            len(word) == 1 and word.isalpha() and word.isupper() and word != "I"
        ):
            return False
        if mark == "." and (low in PERHAPS or (len(word) > 2 and word[1] == "." and word[-2] == ".")):
            return ahead.split(maxsplit=1)[0].strip('"“,') in OPENERS if ahead else True
    return not (len(mark) > 1 and mark[-1] in "\"”'’" and _SPEAKS_ON.match(text, at, min(end, at + 90)))


def _stripped(text: str, start: int, end: int) -> Span | None:
    line = text[start:end]
    start = end - len(line.lstrip())
    end = start + len(line.strip())
    return Span(start, end) if start < end else None
