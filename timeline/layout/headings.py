"""Headings that date what stands under them, and the heads of minutes that say when the meeting was."""

import re
from collections.abc import Sequence
from datetime import date

from ..model import Block, Mention
from .labels import DAY, Label, grain, label_of
from .page import Page

OPENING = 10
"""So many blocks are the head of a page."""
_CLOSING = re.compile(r"[\s\])*_.:\"=~#-]*$")
_APART = re.compile(r"(?:[-–—,:(|·\n]|\bon|\bof)\s*(?:\w+,?\s*)?$")
_MEETING = re.compile(r"\b(?:minutes|meeting|hearing|session|deposition|proceedings)\b", re.IGNORECASE)
_PRESENT = re.compile(r"\W*(?:attendees|attending|present|apologies|absent|agenda|in attendance)\b", re.IGNORECASE)
_HELD = re.compile(r"\b(?:minutes|meeting|hearing|session|deposition|held|convened|taken|date)\b", re.IGNORECASE)
_DATE = re.compile(r"\W*(?:date|dated|day|when|held|written)\b[\W_]*(?:on\s)?$", re.IGNORECASE)
_OLDER = re.compile(r"\b(?:approv|adopt|amend|read|last|previous|next)", re.IGNORECASE)
_NAMED = re.compile(r"\[(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?),?\s")
_MARKED = re.compile(r"[-=*~]{2,}\s")


def is_minutes(page: Page) -> bool:
    """Whether the head of a page says that it tells of a meeting."""
    heads = [block.body.of(page.text) for block in page.blocks[: 2 * OPENING]]
    named = any(len(text) < 120 and text[-1:] not in ".!?" and _MEETING.search(text) for text in heads[:3])
    return named or any(len(text) < 200 and _PRESENT.match(text) for text in heads)


def meeting(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention], minutes: bool) -> int:
    """The expression that says at the head of a page of which day it tells or was written; -1 for none."""
    if not inside or block.kind not in ("paragraph", "heading") or block.span.end - block.lead > 120:
        return -1
    first = inside[0]
    head = page.text[block.lead : mentions[first].span.start]
    if grain(mentions[first]) != DAY or _OLDER.search(head):
        return -1
    behind = page.text[mentions[first].span.end : block.span.end]
    alone = not head.strip() and _CLOSING.match(behind)
    return first if _DATE.match(head) or (minutes and (_HELD.search(head) or alone)) else -1


def heading_label(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> tuple[Label | None, str]:
    """The date of a heading that dates what stands under it, and who writes there ("[Clark, August 6, 1804]")."""
    label = label_of(page.text, block, inside, mentions, diary=True)
    if label is not None or not inside:
        return label, ""
    last = inside[-1]
    closes = _CLOSING.match(page.text[mentions[last].span.end : block.span.end])
    before = page.text[block.lead : mentions[last].span.start]
    named = _NAMED.match(page.text, block.lead, block.span.end)
    if named is not None and closes and page.original[block.span.end - 1] == "]":
        return Label(inside[0], tuple(inside), block.span.end), named["name"]
    if _MARKED.match(page.original[block.span.start : block.lead] + " "):
        return Label(inside[0], tuple(inside), block.span.end), ""
    few = len(re.findall(r"\w+", before)) < 3 and block.level >= 8
    if closes and grain(mentions[last]) == DAY and few and not _MEETING.search(before):
        return Label(last, tuple(inside), block.span.end), ""
    if closes and grain(mentions[last]) == DAY and _APART.search(before) and not _MEETING.search(before):
        return Label(last, (last,), block.lead), ""
    return None, ""


def closes(page: Page, block: Block, mention: Mention) -> bool:
    """Whether a heading ends with a date, or is that of a meeting."""
    behind = page.text[mention.span.end : block.span.end]
    return bool(_CLOSING.match(behind)) or is_of_meeting(page, block)


def is_of_meeting(page: Page, block: Block) -> bool:
    """Whether a heading is that of a meeting."""
    return bool(_MEETING.search(block.body.of(page.text)))


def is_day(mention: Mention, day: date | None) -> bool:
    """Whether a date names the very day of publication, with its year."""
    meaning = getattr(mention.value.meaning, "on", None) or mention.value.meaning
    named = tuple(getattr(meaning, name, None) for name in ("year", "number", "day"))
    return day is not None and meaning.kind == "point" and named == (day.year, day.month, day.day)


def is_masthead(page: Page, block: Block, mention: Mention) -> bool:
    """Whether a line bears the day of publication and little else: "ORRIN, THURSDAY, MAY 14, 1891. NO. 20"."""
    rest = page.text[block.lead : mention.span.start] + page.text[mention.span.end : block.span.end]
    words = re.findall(r"[^\W\d_]{3,}", rest)
    return len(rest) < 60 and (rest.isupper() or len(words) < 3) and not rest.rstrip().endswith(("said", "wrote"))
