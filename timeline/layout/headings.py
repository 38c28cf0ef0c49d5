"""Headings that date what stands under them, and the heads of minutes that say when the meeting was."""

import re
from collections.abc import Sequence
from datetime import date

from ..model import Block, Mention
from .labels import DAY, Label, grain, has_year, label_of, without_writer
from .openers import COUNTED, WORDS, either
from .page import Page

OPENING = 16
"""So many blocks are the head of a page."""
_TITLE_LONGEST = 120
_RIGHT = 20
"""What begins in this column, or behind it, stands to the right."""
_PLACE = 4
_BESIDE = 60
"""So near to a day it is said that a voyage began on it, in characters."""
_REACH = 200
_GREETED = re.compile(r"[A-Z][^\n.?!]{2,40}[,:—–-]+")
_PLACED = re.compile(r"\W*[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?, [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?[,.]?\s")
_CLOSING = re.compile(r"[\s\])*_.:\"=~#-]*$")
_APART = re.compile(r"(?:[-–—,:(|·./\n]|\b\w\w)\s*(?:\w+,?\s*)?$")
_MEETING = re.compile(rf"\b(?:{either(WORDS.meeting)})\b", re.IGNORECASE)
_PRESENT = re.compile(rf"\W*(?:{either(WORDS.present)})\b", re.IGNORECASE)
_HELD = re.compile(rf"\b(?:{either(WORDS.held)})\b", re.IGNORECASE)
_DATE = re.compile(rf"\W*(?:{either(WORDS.dated)})\b[\W_]*(?:\w\w\s)?$", re.IGNORECASE)
_AT = re.compile(
    rf"(?:[ \t]{{3,}}|\s?[,;–—-]\s|\s(?:{either(WORDS.at)})\s)\W?(?:[a-z]{{2,3}}\s)?"
    r"[A-Z][\w.'’-]*(?:,?\s[\w.'’-]+){0,6}[\s.]*$"
)
"""Behind the day of a meeting: where it was."""
_REVISED = re.compile(rf"\W*(?:{either(WORDS.revised)})\b[\W_]*(?:(?:{either(WORDS.on)})\s)?$", re.IGNORECASE)
_OLDER = re.compile(rf"\b(?:{either(WORDS.older)})", re.IGNORECASE)
_ISSUED = re.compile(rf"\b(?:{either(WORDS.issued | WORDS.meeting)})\b", re.IGNORECASE)
_SENT_FROM = re.compile(r"\s*(?:[A-Z][\w.'’-]*(?:,\s|\s)){1,5}")
_DASH = re.compile(r"\)?\.?(?:,?\s\([A-Z][^()\n]{1,40}\))?\s*(?:--|—|–|-)\s*(?=\S)")
_ASIDE = re.compile(r"[ \t]*\([^()]*\)[ \t:.]*$")
_LAUNCHED = re.compile(rf"\b(?:{either(WORDS.launched)})\b", re.IGNORECASE)
_NAMED = re.compile(r"\[(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?),?\s")
_MARKED = re.compile(r"[-=*~]{2,}\s")


def is_minutes(page: Page) -> bool:
    """Whether the head of a page says that it tells of a meeting."""
    heads = [block.body.of(page.text) for block in page.blocks[: 2 * OPENING]]
    named = any(len(text) < 120 and text[-1:] not in ".!?" and _MEETING.search(text) for text in heads[:3])
    named = named or any(len(text) < 120 and text.isupper() and _MEETING.search(text) for text in heads)
    return named or any(len(text) < 200 and _PRESENT.match(text) for text in heads)


def meeting(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention], minutes: bool) -> int:
    """The expression that says at the head of a page of which day it tells or was written; -1 for none."""
    if not inside or block.kind not in ("paragraph", "heading", "row") or block.span.end - block.lead > 120:
        return -1
    first = next((number for number in inside if grain(mentions[number])), inside[0])  # "Weekly sync, 12 Jan"
    head = page.text[block.lead : mentions[first].span.start]
    if grain(mentions[first]) != DAY or _OLDER.search(head):
        return -1
    behind = page.text[mentions[first].span.end : block.span.end]
    if _OLDER.search(behind):
        return -1
    alone = not head.strip() and _CLOSING.match(behind)
    if alone and block.kind == "paragraph" and has_year(mentions[first]) and _is_below_a_line(page, block):
        return first
    if block.kind == "row":
        return first if _DATE.match(head) and head.strip() and _CLOSING.match(behind) else -1
    held = _HELD.search(head) or alone or (_MEETING.search(head) and (_CLOSING.match(behind) or _AT.match(behind)))
    return first if _DATE.match(head) or (minutes and held) else -1


def _is_below_a_line(page: Page, block: Block) -> bool:
    """Whether a block stands right below a line and above a blank one, as the day does below the name of a paper."""
    text, span = page.original, block.span
    above = text[max(0, span.start - _REACH) : span.start].rstrip(" \t").split("\n")
    below = text[span.end : span.end + _REACH].split("\n")
    return len(above) > 1 and bool(above[-2].strip()) and len(below) > 1 and not below[1].strip()


def heading_label(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> tuple[Label | None, str]:
    """The date of a heading that dates what stands under it, and who writes there ("[Clark, August 6, 1804]")."""
    label = label_of(page.text, block, inside, mentions, diary=True)
    if label is not None or not inside:
        return (without_writer(page, block, label) if label is not None else None), ""
    first, last = inside[0], inside[-1]
    aside = _ASIDE.match(page.text, mentions[first].span.end, block.span.end)
    if aside and not page.text[block.lead : mentions[first].span.start].strip() and grain(mentions[first]):
        return Label(first, tuple(inside), block.span.end), ""
    closes = _CLOSING.match(page.text[mentions[last].span.end : block.span.end])
    if closes and not page.text[block.lead : mentions[first].span.start].strip() and _are_days(mentions, inside):
        return Label(first, tuple(inside), block.span.end), ""  # "1st and 2nd March 1771"
    before = page.text[block.lead : mentions[last].span.start]
    named = _NAMED.match(page.text, block.lead, block.span.end)
    if named is not None and closes and page.original[block.span.end - 1] == "]":
        return Label(inside[0], tuple(inside), block.span.end), named["name"]
    if _MARKED.match(page.original[block.span.start : block.lead] + " "):
        return Label(inside[0], tuple(inside), block.span.end), ""
    few = len(re.findall(r"\w+", before)) < 5 and block.level >= 8
    if closes and grain(mentions[last]) == DAY and few and not _MEETING.search(before):
        return Label(last, tuple(inside), block.span.end), ""
    if closes and grain(mentions[last]) == DAY and _APART.search(before) and not _MEETING.search(before):
        return Label(last, (last,), block.span.end if _ISSUED.search(before) else block.lead), ""
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
    return day is not None and named_day(mention) == date(day.year, day.month, day.day)


def is_masthead(page: Page, block: Block, mention: Mention) -> bool:
    """Whether a line bears the day of publication and little else: "ORRIN, THURSDAY, MAY 14, 1891. NO. 20"."""
    rest = page.text[block.lead : mention.span.start] + page.text[mention.span.end : block.span.end]
    words = [
        each for each in re.findall(r"[^\W\d_]{3,}", rest) if each.lower() not in WORDS.posted and not each.isupper()
    ]
    return len(rest) < 60 and (rest.isupper() or len(words) < 3) and not rest.rstrip().endswith(("said", "wrote"))


_FIELD = re.compile(rf"\W*(?:{either(WORDS.fields)})\W*:\W*$", re.IGNORECASE)


def is_field(page: Page, block: Block, mention: Mention | None) -> bool:
    """Whether a line of the head of a report names of which time it is: "Reporting period: 1–31 March 2015"."""
    return mention is not None and _FIELD.match(page.text[block.lead : mention.span.start]) is not None


def _are_days(mentions: Sequence[Mention], inside: Sequence[int]) -> bool:
    """Whether expressions are days of one month, told together."""
    return len(inside) > 1 and all(mentions[number].rule in ("days_of_month", "list_of_days") for number in inside)


def is_revised(page: Page, block: Block, mention: Mention) -> bool:
    """Whether a line only says when the page was last worked on: "Revised Jun 29 2021"."""
    head, behind = page.text[block.lead : mention.span.start], page.text[mention.span.end : block.span.end]
    return block.kind in ("heading", "paragraph") and bool(_REVISED.match(head) and _CLOSING.match(behind))


def names_a_paper(page: Page, index: int, mention: Mention) -> bool:
    """Whether the first line of a page is all capitals, and names more than a day: "THE COURIER, JUNE 7, 1884"."""
    block = page.blocks[index]
    before = page.text[block.lead : mention.span.start]
    return (
        index == 0 and before.isupper() and len(re.findall(r"[^\W\d_]{3,}", before)) > 1 and not _ISSUED.search(before)
    )


def is_of_references(page: Page, block: Block) -> bool:
    """Whether a list of references or what is the same below every text stands under a heading."""
    return block.body.of(page.text).strip(" \n\t:.*_=#").lower() in WORDS.references | WORDS.boilerplate


def is_title(page: Page, block: Block) -> bool:
    """Whether a paragraph is a line that stands above others, and no sentence."""
    text = block.body.of(page.text).strip()
    if block.kind != "paragraph" or len(text) >= _TITLE_LONGEST or text[-1:] in "!?;,":
        return False
    return not text.endswith(".") or text.isupper() or _is_capitalised(text)


def _is_capitalised(text: str) -> bool:
    """Whether all longer words have capitals, as those of a title: "Many Things That Happened During 1890."."""
    longer = re.findall(r"[^\W\d_]{4,}", text)
    return len(longer) > 2 and all(word[0].isupper() for word in longer)


def is_above_a_letter(page: Page, index: int, inside: list[int], mentions: Sequence[Mention]) -> bool:
    """Whether a line says where and on which day what follows was written: "Lisbon, 14th May 1823".

    It stands to the right, or somebody is greeted below it, or it names a place in its country above what is written.
    """
    block = page.blocks[index]
    marked = block.kind == "heading" and 0 < block.level < 8  # "boats 1.4 (2023-09-01)" over "Bug fixes:"
    if block.kind not in ("paragraph", "heading") or marked or len(inside) != 1 or not has_year(mentions[inside[0]]):
        return False
    span = mentions[inside[0]].span
    before = page.text[block.lead : span.start]
    if not _CLOSING.match(page.text[span.end : block.span.end]) or len(before.split()) > _PLACE:
        return False
    indent = page.original[page.original.rfind("\n", 0, block.span.start) + 1 : block.span.start]
    below = page.blocks[index + 1] if index + 1 < len(page.blocks) else None
    told = below.body.of(page.original).strip() if below is not None else ""
    placed = _PLACED.fullmatch(before) and below is not None and below.kind in ("paragraph", "heading") and told
    return (len(indent) >= _RIGHT and not indent.strip()) or bool(_GREETED.fullmatch(told) or placed)


def is_of_another(page: Page, block: Block) -> bool:
    """Whether a heading names the meeting before or after: "Next meeting: 3 March"."""
    return bool(_OLDER.search(block.body.of(page.text)))


def day_number(page: Page, block: Block) -> int | None:
    """The number of the day of a voyage or mission that a heading gives: "Day 3 (Tuesday)", "Sol 45"."""
    match = COUNTED.match(page.text, block.lead, block.span.end)
    return int(match["number"]) if match is not None else None


def first_day(page: Page, mentions: Sequence[Mention]) -> date | None:
    """When a voyage began whose days are numbered, where the page says that before them."""
    headings = (block.lead for block in page.blocks if block.kind == "heading")
    counted = next((lead for lead in headings if COUNTED.match(page.text, lead)), None)
    if counted is None:
        return None
    days = [(mention, day) for mention in mentions[:OPENING] if (day := named_day(mention)) is not None]
    said = (
        day
        for mention, day in days
        if _LAUNCHED.search(page.text, max(0, mention.span.start - _BESIDE), mention.span.end + _BESIDE)
    )
    return next(said, days[0][1] if days and days[0][0].span.start < counted else None)


def named_day(mention: Mention) -> date | None:
    """The day that an expression names with its month and year, None for any other."""
    meaning = getattr(mention.value.meaning, "on", None) or mention.value.meaning
    try:
        return date(meaning.year, meaning.number, meaning.day) if meaning.kind == "point" else None
    except (AttributeError, TypeError, ValueError):
        return None


def dateline(page: Page, block: Block, inside: list[int], mentions: Sequence[Mention]) -> int:
    """Where a report begins behind the place and day from which it was sent: "ORRIN, June 2.--Fire …"; -1 for none."""
    if block.kind != "paragraph" or not inside or grain(mentions[inside[0]]) != DAY or mentions[inside[0]].value.pair:
        return -1
    span = mentions[inside[0]].span
    if not _SENT_FROM.fullmatch(page.text, block.lead, span.start):
        return -1
    dash = _DASH.match(page.text, span.end, block.span.end)
    return dash.end() if dash is not None else -1
