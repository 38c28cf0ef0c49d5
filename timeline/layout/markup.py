"""The text as it is read: of the same length, with blanks for marks of the page, and words joined that a line broke."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ..languages.pages import page_words
from ..model import Block, Span
from .openers import either

# What must stand in a text for a mark to be looked for, and the mark: what its group `kept` holds stays. What stands
# before a mark is looked at behind its first character, which is quicker to seek.
_MARKS = tuple(
    (needle, re.compile(pattern, re.DOTALL))
    for needle, pattern in (
        (
            "](",
            (
                r"!?\[(?P<kept>(?:[^\[\]\n]|\n(?!\s*\n)|\[[^\]\n]*\]){0,400})\]"
                r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"\n]*\")?\)"
            ),
        ),
        ("][", r"(?<=[\w,;(] )!?\[(?P<kept>[^\W\d_][^\[\]\n]{0,200})\]\[[^\[\]\n]{0,60}\]"),
        ("[[", r"\[\[(?:[^|\[\]\n]*\|)?(?P<kept>[^|\[\]\n]*)\]\]"),
        ("'''", r"'{3}"),
        ("{{", r"\{\{(?![<%{])[^{}\n]{0,300}\}\}"),
        ("</ref>", r"<ref[^>]*/>|<ref[^>]*>.{0,2000}?</ref>"),
        ("<!--", r"<!--.*?-->"),
        ("<", r"</?[a-zA-Z][^<>\n]{0,200}>"),
        ("://", r"<?(?:https?|ftp)://[^\s<>\[\]]+>?"),
        ("www.", r"\bwww\.[^\s<>\[\]]+"),
        (
            "[",
            r"\[\^?\d{1,3}\](?!\()|\[(?:(?:note|n|nb|lower-alpha)\s?\d{1,3}|(?:citation|clarification) needed|sic)\]",
        ),
        ("[", r"\[(?P<kept>[A-Z][a-z]+)\](?=\s)"),
        ("*", r"\*(?<![\w*\\].)\*{0,2}(?=[^\s*])|\*(?<=[^\s*].)\*{0,2}(?![\w*])"),
        ("_", r"_(?<![\w\\].)_{0,2}(?P<kept>[^\s_](?:[^_\n]{0,200}[^\s_])?)_{1,3}(?!\w)"),
        ("`", r"`(?<!`.)(?!`)(?P<kept>[^`\n]+)`(?!`)"),
        ("~~", r"~~"),
        ("&", r"&(?:nbsp|ensp|emsp|thinsp);"),
    )
)
_RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹"
# Hyphens that are none of prose, and "3d" for the third: what is read for them has the same length.
_HYPHENS = re.compile(r"(?<=\d)[\u2010\u2011](?=\d)")
# "2009-12" is a range of years where others of the page are, and none of its days begins so.
_YEARS = re.compile(
    r"(?:1\d{3}|20\d\d)(?:\s?[-–]\s?(?:1\d{3}|20\d\d)(?!\d)|(?<![\d-]....)-(?:1[3-9]|[2-9]\d)(?![\d-]))"
)
_SHORT = re.compile(r"(?:1\d{3}|20\d\d)(?<![\d-]....)(-)(?:0[1-9]|1[0-2])(?![\d-])")
_LAST = re.compile(r"(?:1\d{3}|20\d\d)(?<![\d./-]....)(-)[1-9](?![\w/-]|\.\d)")
# Where a year is glued to what one of these asks for: one way through the text where there is none.
_GLUED = re.compile(r"[12]\d{3}(?=-\d|\d{1,2}(?:[\s.,;:)]|$))")
_ISO = re.compile(r"(?:1\d{3}|20\d\d)-\d\d-\d\d")
_THIRD = re.compile(r"\b(?:2?[23])(d)(?=\.?,?\s)")
_SUPERSCRIPT = re.compile(rf"(?<=\S)[{_RAISED}]+")
# The mark of a footnote behind a full stop, or behind the year of a date: "the sea.4 It", "5 May 19114"
_BEHIND_STOP = re.compile(r"[.,;!?”\"](\d{1,2})(?=\s+[A-Z“\"]|\s*$)", re.MULTILINE)
_BEHIND_YEAR = re.compile(r"(?:1\d{3}|20\d\d)(?<![\d.,]....)(\d{1,2})(?=[\s.,;:)]|$)")
_WORD_END = re.compile(r"[a-z]{3}$|(?:^|\D)(?:1\d{3}|20\d\d)$")
_MONTH_END = re.compile(rf"\b(?:{either(page_words().months)})\.?\s(?:\d{{1,2}},\s)?$", re.IGNORECASE)
_BESIDE_MONTH = re.compile(rf"\b(?:{either(page_words().months)})\.?,?\s$", re.IGNORECASE)
_MONTH_NEXT = re.compile(rf",?\s(?:of\s)?(?:{either(page_words().months)})\b", re.IGNORECASE)
_BREAK = re.compile(r"(?P<hyphen>(?<=[a-z])[-\u00ad\u2010])?[^\S\n]*\n[^\S\n]*(?:>[^\S\n]?)*[^\S\n]*")
_LETTER = re.compile(r"[^\W\d_]")

Edit = tuple[int, int, str]
_WRAPPED = ("paragraph", "item", "entry", "note", "caption", "citation")


def reading(text: str, blocks: Sequence[Block], beside: Iterable[Span] = ()) -> str:
    """The text as it is read, without what stands `beside` it; offsets stay those of the original.

    >>> reading("**1904** Pier, see [map](a.png)", [])
    '  1904   Pier, see  map        '
    """
    margin = ((span.start, span.end, " " * (span.end - span.start)) for span in beside)
    edits = sorted([*_marks(text), *_blocks(text, blocks), *margin])
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


def footnote_marks(text: str) -> frozenset[str]:
    """The figures that are glued to words as marks of footnotes: "the sea.4 It"."""
    found = _BEHIND_STOP.finditer(text)
    return frozenset(match[1] for match in found if _WORD_END.search(text, max(0, match.start() - 16), match.start()))


def _marks(text: str) -> Iterator[Edit]:
    for needle, pattern in _MARKS:
        if needle in text:
            for match in pattern.finditer(text):
                low, high = match.span("kept") if "kept" in pattern.groupindex else (match.end(), match.end())
                yield match.start(), low, " " * (low - match.start())
                yield high, match.end(), " " * (match.end() - high)
    if not text.isascii() and any(map(text.__contains__, _RAISED)):
        for match in _SUPERSCRIPT.finditer(text):
            yield match.start(), match.end(), " " * (match.end() - match.start())
    if "\u2010" in text or "\u2011" in text:
        yield from ((match.start(), match.end(), "-") for match in _HYPHENS.finditer(text))
    glued = _GLUED.search(text) is not None
    yield from ((*match.span(1), "–") for match in _LAST.finditer(text)) if glued else ()
    short = [match.span(1) for match in _SHORT.finditer(text)] if glued else []
    if short and _YEARS.search(text) and not _ISO.search(text):
        yield from ((start, end, "–") for start, end in short)
    if "2d" in text or "3d" in text:
        for match in _THIRD.finditer(text):
            if _BESIDE_MONTH.search(text, max(0, match.start() - 12), match.start()) or _MONTH_NEXT.match(
                text, match.end()
            ):
                yield match.start(1), match.end(1), " "
    for pattern, before in ((_BEHIND_STOP, _WORD_END), (_BEHIND_YEAR, _MONTH_END)):
        for match in pattern.finditer(text) if glued or pattern is _BEHIND_STOP else ():
            if before.search(text, max(0, match.start() - 16), match.start()):
                yield *match.span(1), " " * (match.end(1) - match.start(1))


def _blocks(text: str, blocks: Sequence[Block]) -> Iterator[Edit]:
    """Blanks where a block has no words of its own, and its lines joined."""
    for block in blocks:
        span = block.span
        if block.kind == "code":
            yield span.start, span.end, _blank(text[span.start : span.end])
            continue
        if block.kind == "furniture" and block.parent >= 0 and blocks[block.parent].span.end > span.end:
            yield from _cut(text, span) if blocks[block.parent].kind in _WRAPPED else ()
            continue
        if block.kind == "item" and block.clock:
            yield span.start, block.lead, " " * (block.lead - span.start)
        elif (block.day is not None or block.clock) and block.stamp is not None:
            yield block.stamp.start, block.stamp.end, " " * (block.stamp.end - block.stamp.start)
        elif block.kind in ("item", "note", "citation", "heading") and block.lead > span.start:
            end = block.stamp.start if block.stamp is not None else block.lead
            yield span.start, end, " " * (end - span.start)
        if block.kind in _WRAPPED and text.find("\n", block.lead, span.end) >= 0:
            yield from _joined(text, block.lead, span.end)


def _cut(text: str, span: Span) -> Iterator[Edit]:
    """What stands between the halves of a paragraph; a word that is cut moves up to its second half."""
    hyphened = text[span.start - 1] in "-\u00ad\u2010" and text[span.end].islower()
    begin = word_begin = span.start - hyphened
    while hyphened and _LETTER.match(text, word_begin - 1):
        word_begin -= 1
    word = text[word_begin:begin]
    yield word_begin, span.end, " " * (span.end - begin) + word


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
    if read[start : start + 1] == text[start : start + 1] and not text[start - 1 : start].isalpha():
        return start
    at = start
    while at > 0 and read[at - 1].isspace():
        at -= 1
    while at < start and not text[at].isalpha():
        at += 1
    return at
