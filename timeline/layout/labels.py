"""The date at the head of a block: "**1904:** …", "May 3. …", "Monday, 4 March 1861", and how far it reaches."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import Block, Mention
from .openers import ADDRESSED, WORDS, either
from .page import Page

_GRAINS = {
    "year": 1, "half": 2, "season": 2, "quarter": 2, "month": 3, "week": 4, "weekend": 4, "day": 5, "weekday": 5,
    "holiday": 5,
}  # fmt: skip
_LEAD = re.compile(rf"[\s\[(\"'“*_–—:-]*(?:(?:{either(WORDS.heading)})\b[\s:*_]*){{0,2}}$", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,.()/–—-]{0,4}$")
_BEHIND = re.compile(
    r"[\s\])*_\"”']*(?:[:–—|;\t]|--?(?=\s)|--|,?\s{3,}|\.[–—-]|\.(?=\s*$|\s+[\W]*[A-Z0-9])|\n)[\s:–—|*_-]*"
)
_CAPITAL = re.compile(r"[\s\])*_]*\s[\"“‘'(]?(?=[A-Z0-9\u00c0-\u00de])")
_SPACE = re.compile(r"[\s\]),.:*_]*")
_EMPTY = re.compile(rf"[\W_]*(?:(?:{either(WORDS.by)})\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{0,3}}[\W_]*)?$")
_ORDINAL = re.compile(r",?\s*\d{1,2}(?:st|nd|rd|d|th)?\b")
_BARE_LEAD = re.compile(r"[\s\[(\"'“*_–—:-]*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
DAY = 5
MONTH = 3
YEAR = 1


@dataclass(frozen=True, slots=True)
class Label:
    """Which expression dates a block, which belong to it, and where the block goes on behind them.

    `end` is where it ends before a date that closes it.
    """

    mention: int
    group: tuple[int, ...]
    lead: int
    end: int = -1


def grain(mention: Mention) -> int:
    """How fine an expression is: 1 a year, 3 a month, 5 a day, 6 a time of the clock alone; 0 what dates nothing."""
    meaning = mention.value.meaning
    if meaning.kind == "clock":
        return DAY + 1 if getattr(meaning, "on", None) is None else DAY
    if meaning.kind == "figures":
        return DAY
    return _GRAINS.get(getattr(meaning, "unit", ""), 0) if meaning.kind in ("point", "fixed") else 0


def has_year(mention: Mention) -> bool:
    """Whether an expression names its year itself."""
    meaning = getattr(mention.value.meaning, "on", None) or mention.value.meaning
    return grain(mention) == YEAR or getattr(meaning, "year", None) is not None


def label_of(text: str, block: Block, inside: list[int], mentions: Sequence[Mention], *, diary: bool) -> Label | None:
    """The date at the head of a block, or None. In a diary a day needs no mark behind it."""
    if not inside or not _dates(mentions[inside[0]]):
        return None
    before = text[block.lead : mentions[inside[0]].span.start]
    if not _LEAD.match(before):
        return None
    group = _group(text, inside, mentions)
    last = mentions[group[-1]]
    label = max(group, key=lambda number: (grain(mentions[number]), -number))
    end = max(last.span.end, last.value.phrase[1] if last.value.pair else 0)
    if getattr(mentions[label].value.meaning, "unit", "") == "weekday" and (day := _ORDINAL.match(text, end)):
        end = min(day.end(), block.span.end)
    rest = text[end : block.span.end]
    if _EMPTY.match(rest):
        return Label(label, group, block.span.end)
    behind = _BEHIND.match(rest)
    if behind is not None:
        return Label(label, group, end + behind.end())
    if not _BARE_LEAD.match(before):
        return None
    capital = _CAPITAL.match(rest)
    if capital is not None and block.kind in ("item", "entry", "row", "heading"):
        return Label(label, group, end + capital.end())
    if diary and block.kind in ("paragraph", "entry") and grain(mentions[label]) >= DAY:
        space = _SPACE.match(rest)
        return Label(label, group, end + (space.end() if space else 0))
    return None


def repeated_label(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> Label | None:
    """The date at the head or at the end of a block, where others of the page begin or end in the same way."""
    start = block.lead
    while start < block.span.end and page.text[start].isspace():
        start += 1
    head, tail = page.repeated.heads.get(start), page.repeated.tails.get(start)
    if tail is None and head is None and block.kind in _LISTED:
        tail = _bracketed(page, block, inside, mentions)
        tail = _behind_comma(page, block, inside, mentions) if tail is None and block.kind == "row" else tail
    if head is not None:
        group = tuple(n for n in inside if mentions[n].span.end <= start + head.end and _dates(mentions[n]))
        lead, end = start + head.lead, block.span.end
    elif tail is not None:
        group = tuple(n for n in inside if mentions[n].span.start >= tail and _dates(mentions[n]))
        lead, end = block.lead, tail
    else:
        return None
    if not group:
        return None
    label = max(group, key=lambda number: (grain(mentions[number]), -number))
    return Label(label, group, lead, end) if grain(mentions[label]) else None


def without_writer(page: Page, block: Block, label: Label) -> Label:
    """The label, behind who wrote where nothing else follows it: "2022-10-20  Ada Lind  <ada@example.org>"."""
    alone = label.end < 0 and ADDRESSED.match(page.original, label.lead, block.span.end)
    return replace(label, lead=block.span.end) if alone else label


_RECORDED = re.compile(r"[(\[](?:[^()\[\]\s]*,)?\s*(?:[A-Z]\w+(?: \w+)?:|[a-z]+ed)\s*$")
_RECORD_ENDS = re.compile(r"\s*[)\]]\W*$")


def aside_at(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> int:
    """Where a bracket begins that closes a cell whose row is dated by another: "Leased (until 1923)"; else -1."""
    start = _bracketed(page, block, inside, mentions) if inside and block.kind == "row" else None
    return start if start is not None else -1


def record_at(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> int:
    """Where a bracket begins that closes an entry and says when it was recorded: "(Entered: 08/04/2017)"; else -1."""
    if not inside or block.kind not in (*_LISTED, "paragraph"):
        return -1
    span = mentions[inside[-1]].span
    opens = _RECORDED.search(page.text, max(block.lead, span.start - 24), span.start)
    closes = _RECORD_ENDS.match(page.text[span.end : block.span.end])
    return opens.start() if opens is not None and closes is not None else -1


_LISTED = ("item", "entry", "row")


_COMMA = re.compile(rf"(?:,|\s[–—-])\s+(?:(?:{either(WORDS.on)})\s)?$")


def _behind_comma(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> int | None:
    """Where the date begins that closes a cell behind a comma: "Sunk by a mine, 6 December 1916"."""
    if len(inside) != 1 or not has_year(mentions[inside[0]]) or mentions[inside[0]].value.pair:
        return None
    span = mentions[inside[0]].span
    comma = _COMMA.search(page.text, block.lead, span.start)
    return comma.start() if comma is not None and not page.text[span.end : block.span.end].strip(" .*") else None


def _bracketed(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> int | None:
    """Where a bracket opens that closes an entry of a list, and holds nothing but its date."""
    end = block.span.end
    while end > block.lead and page.text[end - 1] in " .;\n":
        end -= 1
    start = page.text.rfind("(", block.lead, end)
    if (
        not inside
        or end <= block.lead
        or page.text[end - 1] != ")"
        or not 0 <= start <= mentions[inside[-1]].span.start
    ):
        return None
    within = page.text[start:end]
    for number in inside:
        span = mentions[number].span
        if span.start >= start:
            within = within.replace(page.text[span.start : span.end], "", 1)
    return start if len(_WORD.findall(within)) < 2 else None


def _dates(mention: Mention) -> bool:
    return mention.type in ("DATE", "TIME")


def _group(text: str, inside: list[int], mentions: Sequence[Mention]) -> tuple[int, ...]:
    """The expressions that stand together at the head: "August 6th", "Monday", "1804"."""
    group = [inside[0]]
    for number in inside[1:]:
        before, mention = mentions[group[-1]], mentions[number]
        apart = not _BETWEEN.match(text[before.span.end : mention.span.start])
        if apart or not _figures(mention) or mention.type not in ("DATE", "TIME"):
            break
        group.append(number)
    return tuple(group)


def _figures(mention: Mention) -> bool:
    """Whether it is a date in figures, a weekday or a month, and not the name of a day: "6 June, D-Day"."""
    named = getattr(mention.value.meaning, "unit", "") in ("weekday", "month")
    return named or any(each.isdigit() for each in mention.text)
