"""The text as it is read: of the same length, with blanks for marks of the page, and words joined that a line broke."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ..model import Block

# Each alternative keeps what its groups hold, and blanks the rest.
_MARKS = re.compile(
    r"!?\[(?P<link>(?:[^\[\]\n]|\n(?!\s*\n)|\[[^\]\n]*\]){0,400})\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\)"
    r"|\[\[(?:[^|\[\]\n]*\|)?(?P<wiki>[^|\[\]\n]*)\]\]"
    r"|(?P<quotes>'{2,3})(?=\S)"
    r"|'{2,3}"
    r"|<ref[^>]*/>|<ref[^>]*>.{0,2000}?</ref>|<!--.*?-->|</?[a-zA-Z][^<>\n]{0,200}>"
    r"|<?(?:https?|ftp)://[^\s<>\[\]]+>?|\bwww\.[^\s<>\[\]]+"
    r"|\[\^?\d{1,3}\](?!\()|\[(?:note|n|nb|lower-alpha)\s?\d{1,3}\]|\[(?:citation needed|clarification needed|sic)\]"
    r"|(?<=\S)[¹²³⁰⁴-⁹]+"
    r"|(?<![\w*\\])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\w*])"
    r"|(?<![\w\\])_{1,3}(?P<under>[^\s_](?:[^_\n]{0,200}[^\s_])?)_{1,3}(?!\w)"
    r"|`+|~~"
    r"|&(?:nbsp|ensp|emsp|thinsp);"
    r"|(?:(?<=[a-z]{3}[.,;!?”\"])|(?<=[ (]1\d\d\d[.,])|(?<=[ (]20\d\d[.,]))\d{1,2}(?=\s+[A-Z“\"]|\s*$)",
    re.MULTILINE,
)
_LIKELY = re.compile(r"[*_`\[<'&~¹²³⁰⁴-⁹]|://|www\.|[a-z\d][.,;!?”\"]\d")
_GLUED = re.compile(
    r"(?<=(?:ary|rch|ril|May|une|uly|ust|ber|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:1\d\d\d|20\d\d))"
    r"(\d{1,2})(?=[\s.,;:)]|$)"
    r"|(?<=(?:ary|rch|ril|May|une|uly|ust|ber) \d, (?:1\d\d\d|20\d\d))(\d{1,2})(?=[\s.,;:)]|$)"
)
_BREAK = re.compile(r"(?P<hyphen>(?<=[a-z])[-\u00ad\u2010])?[^\S\n]*\n[^\S\n]*(?:>[^\S\n]?)*[^\S\n]*")
_LETTER = re.compile(r"[^\W\d_]")

Edit = tuple[int, int, str]


def reading(text: str, blocks: Sequence[Block]) -> str:
    """The text as it is read; offsets stay those of the original.

    >>> reading("**1904** Pier, see [map](a.png)", [])
    '  1904   Pier, see  map        '
    """
    edits = sorted([*_marks(text), *_blocks(text, blocks)])
    pieces: list[str] = []
    at = 0
    for start, end, new in edits:
        if start < at:
            if end <= at:
                continue
            start, new = at, " " * (end - at)
        pieces += [text[at:start], new]
        at = end
    pieces.append(text[at:])
    return "".join(pieces) if edits else text


def _marks(text: str) -> Iterator[Edit]:
    if _LIKELY.search(text):
        for match in _MARKS.finditer(text):
            kept = match.lastgroup if match.lastgroup in ("link", "wiki", "under") else None
            if kept is None:
                yield match.start(), match.end(), " " * (match.end() - match.start())
                continue
            low, high = match.span(kept)
            yield match.start(), low, " " * (low - match.start())
            yield high, match.end(), " " * (match.end() - high)
            for inner in _MARKS.finditer(text, low, high):
                yield inner.start(), inner.end(), " " * (inner.end() - inner.start())
    for match in _GLUED.finditer(text):
        yield match.start(), match.end(), " " * (match.end() - match.start())


def _blocks(text: str, blocks: Iterable[Block]) -> Iterator[Edit]:
    """Blanks where a block has no words of its own, and its lines joined."""
    for block in blocks:
        span = block.span
        if block.kind == "code":
            yield span.start, span.end, _blank(text[span.start : span.end])
            continue
        if (block.day is not None or block.clock) and block.stamp is not None:
            yield block.stamp.start, block.stamp.end, " " * (block.stamp.end - block.stamp.start)
        elif block.kind in ("item", "note", "citation", "heading") and block.lead > span.start:
            end = block.stamp.start if block.stamp is not None else block.lead
            yield span.start, end, " " * (end - span.start)
        if (
            block.kind in ("paragraph", "item", "entry", "note", "caption", "citation")
            and text.find("\n", block.lead, span.end) >= 0
        ):
            yield from _joined(text, block.lead, span.end)


def _joined(text: str, start: int, end: int) -> Iterator[Edit]:
    for match in _BREAK.finditer(text, start, end):
        size = match.end() - match.start()
        head = text[match.end() : match.end() + 1]
        if not match["hyphen"] or not head.islower():
            yield match.start(), match.end(), " " * size
            continue
        # "Decem-⏎ber": what comes before the break moves up to what comes behind it
        begin = match.start()
        while begin > start and _LETTER.match(text, begin - 1):
            begin -= 1
        yield begin, match.end(), " " * size + text[begin : match.start()]


def _blank(piece: str) -> str:
    return "".join("\n" if each == "\n" else " " for each in piece)


def word_start(text: str, read: str, start: int) -> int:
    """Where in the original a word begins that moved up to its second half."""
    while start > 0 and read[start - 1].isspace() and text[start - 1].isalpha():
        start -= 1
    return start
