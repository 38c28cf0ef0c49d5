"""What dates a block: a date at its head, the heading it stands under, the stamp of its message.

Nothing is placed on the calendar here. It is only said which expression is read against which, and which expression
gives a block its day.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ..model import Anchor, Block, Mention, Span
from .page import Page
from .scan import PLAIN

HEADED, LED, STAMPED, MET = "under the heading", "dated by", "sent on", "at the meeting of"
_ANOTHER = "named beside"
_ENTRY_LEVEL = 30
_GRAINS = {
    "millennium": 0,
    "century": 0,
    "decade": 0,
    "year": 1,
    "half": 2,
    "season": 2,
    "quarter": 2,
    "month": 3,
    "week": 4,
    "day": 5,
    "weekend": 4,
    "weekday": 5,
    "holiday": 5,
}
_DECORATION = re.compile(r"[\s\[(\"'“*_–—:-]*$")
_BETWEEN = re.compile(r"[\s,.()/–—-]{0,4}$")
_BEHIND = re.compile(r"[\s\])*_\"”']*(?:[:–—|;\t]|-(?=\s)|,?\s{3,}|\.(?=\s*$|\s+[\W]*[A-Z0-9])|\n)[\s:–—|*_-]*")
_CAPITAL = re.compile(r"[\s\])*_]*\s[\"“‘'(]?(?=[A-Z0-9\u00c0-\u00de])")
_SPACE = re.compile(r"[\s\]),.:*_]*")
_EMPTY = re.compile(r"[\W_]*$")
_CLOSING = re.compile(r"[\s\])*_.:\"]*$")
_MEETING = re.compile(r"\b(?:minutes|meeting|hearing|session|deposition|proceedings)\b", re.IGNORECASE)
_HELD = re.compile(r"\b(?:minutes|meeting|hearing|session|deposition|held|convened|taken|date)\b", re.IGNORECASE)
_OTHER = re.compile(r"\bminutes (?:of|from) (?:the )?(?:[\w-]+ ){0,4}$", re.IGNORECASE)
_NAMED = re.compile(r"\[(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?),?\s")
_OPENING = 8  # blocks: minutes say at their head when the meeting was


@dataclass(frozen=True, slots=True)
class Source:
    """What gives a block its day: a time expression by its index, or a stamp; `how` tells it as evidence does.

    `strict`: it dates what the block tells, and is not only what its times are read against.
    """

    how: str
    mention: int = -1
    block: int = -1
    strict: bool = True
    speaker: str = ""


@dataclass(slots=True)
class Dated:
    """The blocks with their leads moved behind their dates, and what dates each; the anchor of each time expression.

    `own[i]` is what stands at the head of block `i` itself, `above[i]` what stands over it. `idle` says of an
    expression why it makes no event.
    """

    blocks: list[Block]
    anchors: list[Anchor | None]
    own: dict[int, Source] = field(default_factory=dict)
    above: dict[int, Source] = field(default_factory=dict)
    idle: dict[int, str] = field(default_factory=dict)
    speakers: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Scope:
    level: int
    source: Source


def is_leaf(block: Block) -> bool:
    """Whether a block has words of its own, and is not only what others lie in."""
    if block.kind in ("message", "quotation", "turn") or (block.kind == "entry" and block.stamp is not None):
        return False
    return block.kind != "row" or block.level == 2


def date_blocks(page: Page, mentions: Sequence[Mention], published: date | None = None) -> Dated:
    """What dates each block of a page. A page may bear the day on which it was published: that dates no more."""
    dated = Dated(list(page.blocks), [None] * len(mentions))
    within = _mentions_of(page.blocks, mentions)
    diary = _is_diary(page, mentions, within)
    minutes = _is_minutes(page)
    scopes: list[_Scope] = []
    before = -1
    for index, block in enumerate(page.blocks):
        inside = within.get(index, [])
        if not is_leaf(block):
            _date_stamp(page, dated, index, inside, scopes)
            continue
        met = _meeting(page, block, index, inside, mentions, minutes)
        if met >= 0:
            dated.anchors[met] = _anchor(_over(dated, index, scopes), dated)
            scopes[:] = [_Scope(0, Source(MET, met, strict=False))]
            dated.blocks[index] = replace(block, lead=block.span.end)
            dated.idle |= dict.fromkeys(inside, "the day of the meeting")
            continue
        if block.kind == "heading":
            if not (inside and index < _OPENING and _is_day(mentions[inside[0]], published)):
                _open_heading(page, dated, index, inside, mentions, scopes)
            elif _label(page, block, inside, mentions, True)[0] >= 0:
                dated.blocks[index] = replace(block, lead=block.span.end)
                dated.idle |= dict.fromkeys(inside, "the day of publication")
            continue
        if block.kind in ("furniture", "citation", "code"):
            why = {"furniture": "in the furniture of the page", "citation": "in a citation", "code": "in code"}[
                block.kind
            ]
            dated.idle |= {number: dated.idle.get(number, why) for number in inside}
            for number in inside:
                dated.anchors[number] = _anchor(_over(dated, index, scopes), dated)
            continue
        over = _over(dated, index, scopes)
        label, end, lead = _label(page, block, inside, mentions, diary)
        if label >= 0:
            carry = before >= 0 and (over is None or not over.strict) and _grain(mentions[label]) >= 3
            _anchor_label(dated, inside[: inside.index(end) + 1], label, over, before if carry else -1, mentions)
            source = Source(LED, label)
            dated.own[index] = source
            dated.blocks[index] = replace(block, lead=lead)
            dated.idle |= dict.fromkeys(inside[: inside.index(end) + 1], "")
            before = label
            if block.kind == "row":
                dated.own.setdefault(block.parent, source)
            elif (
                block.kind in ("paragraph", "entry")
                and (diary or lead >= block.span.end)
                and _grain(mentions[label]) >= 3
            ):
                _close(scopes, _ENTRY_LEVEL)
                scopes.append(_Scope(_ENTRY_LEVEL, source))
            inside = inside[inside.index(end) + 1 :]
        if over is not None:
            dated.above[index] = over
        for number in inside:
            dated.anchors[number] = _anchor(dated.own.get(index) or over, dated)
            if _OTHER.search(page.text, block.lead, mentions[number].span.start):
                dated.idle[number] = "names another meeting"
                dated.anchors[number] = Anchor(_ANOTHER, mention=over.mention) if over is not None else None
    _date_rows(page, dated)
    return dated


def _mentions_of(blocks: Sequence[Block], mentions: Sequence[Mention]) -> dict[int, list[int]]:
    """The expressions of each block that has any: of the innermost that they stand in, or of a stamp's."""
    found: dict[int, list[int]] = {}
    stamps = [
        (block.stamp.start, block.stamp.end, i)
        for i, block in enumerate(blocks)
        if block.stamp is not None and not is_leaf(block)
    ]
    leaves = [(block.span.start, block.span.end, i) for i, block in enumerate(blocks) if is_leaf(block)]
    for spans in (stamps, leaves):
        spans.sort()
        at = 0
        for number, mention in enumerate(mentions):
            while at < len(spans) and spans[at][1] <= mention.span.start:
                at += 1
            if (
                at < len(spans)
                and spans[at][0] <= mention.span.start
                and (spans is leaves or mention.span.end <= spans[at][1] + 1)
            ):
                found.setdefault(spans[at][2], []).append(number)
    return found


def _over(dated: Dated, index: int, scopes: list[_Scope]) -> Source | None:
    """What dates a block from outside: what it lies in, else the heading that it stands under."""
    parent = dated.blocks[index].parent
    while parent >= 0:
        if parent in dated.own:
            return dated.own[parent]
        parent = dated.blocks[parent].parent
    return scopes[-1].source if scopes else None


def _anchor(source: Source | None, dated: Dated) -> Anchor | None:
    if source is None:
        return None
    if source.block >= 0:
        return Anchor(source.how, day=dated.blocks[source.block].day)
    return Anchor(source.how, mention=source.mention)


def _date_stamp(page: Page, dated: Dated, index: int, inside: list[int], scopes: list[_Scope]) -> None:
    """Date a block that others lie in, by its stamp."""
    block = page.blocks[index]
    over = _over(dated, index, scopes)
    if block.day is not None:
        dated.own[index] = Source(STAMPED, block=index)
    elif block.stamp is not None and inside and block.kind in ("message", "quotation"):
        label = inside[0]
        dated.own[index] = Source(STAMPED, label)
        dated.idle |= dict.fromkeys(inside, "")
        dated.anchors[label] = _anchor(over, dated)
    if over is not None:
        dated.above[index] = over


def _close(scopes: list[_Scope], level: int) -> None:
    while scopes and scopes[-1].level >= level:
        scopes.pop()


def _open_heading(
    page: Page, dated: Dated, index: int, inside: list[int], mentions: Sequence[Mention], scopes: list[_Scope]
) -> None:
    """Date what stands under a heading, if the heading is or holds a date."""
    block = page.blocks[index]
    label, end, lead = _label(page, block, inside, mentions, True)
    speaker = ""
    if label < 0 and inside:
        named = _NAMED.match(page.text, block.lead, block.span.end)
        closes = _CLOSING.match(page.text[mentions[inside[-1]].span.end : block.span.end])
        if named is not None and closes and page.original[block.span.end - 1] == "]":
            label, end, lead, speaker = inside[0], inside[-1], block.span.end, named["name"]
    level = block.level if block.level < PLAIN else PLAIN + (_grain(mentions[label]) if label >= 0 else 0)
    _close(scopes, level)
    over = _over(dated, index, scopes)
    if label >= 0:
        _anchor_label(dated, inside[: inside.index(end) + 1], label, over, -1, mentions)
        source = Source(HEADED, label, strict=True, speaker=speaker)
        scopes.append(_Scope(level, source))
        dated.own[index] = source
        dated.blocks[index] = replace(block, lead=lead)
        dated.idle |= dict.fromkeys(inside[: inside.index(end) + 1], "a heading")
    elif inside:
        last = inside[-1]
        for number in inside:
            dated.anchors[number] = _anchor(over, dated)
        if _CLOSING.match(page.text[mentions[last].span.end : block.span.end]) or _MEETING.search(
            block.body.of(page.text)
        ):
            met = _MEETING.search(block.body.of(page.text)) and _grain(mentions[last]) >= 5
            scopes.append(_Scope(level, Source(MET if met else HEADED, last, strict=False)))
        if block.level == PLAIN:
            dated.blocks[index] = replace(block, kind="paragraph")
    if over is not None:
        dated.above[index] = over


def _label(
    page: Page, block: Block, inside: list[int], mentions: Sequence[Mention], diary: bool
) -> tuple[int, int, int]:
    """The expression that dates a block from its head, the last that belongs to it, and where the block goes on."""
    none = (-1, -1, -1)
    if not inside or mentions[inside[0]].type not in ("DATE", "TIME"):
        return none
    text, first = page.text, mentions[inside[0]]
    if not _DECORATION.match(text[block.lead : first.span.start]):
        return none
    label = last = inside[0]
    for number in inside[1:]:
        if not _BETWEEN.match(text[mentions[last].span.end : mentions[number].span.start]):
            break
        if not _figures(mentions[number]):
            break
        if mentions[number].value.pair != mentions[last].value.pair and mentions[number].type not in ("DATE", "TIME"):
            break
        last = number
        if _grain(mentions[number]) > _grain(mentions[label]):
            label = number
    end = max(mentions[last].span.end, mentions[last].value.phrase[1] if mentions[last].value.pair else 0)
    rest = text[end : block.span.end]
    if _EMPTY.match(rest):
        return label, last, block.span.end
    behind = _BEHIND.match(rest)
    if behind is not None:
        return label, last, end + behind.end()
    listed = (
        block.kind in ("item", "entry", "row", "heading")
        or "\n" not in page.original[max(0, block.span.start - 2) : block.span.start]
    )
    capital = _CAPITAL.match(rest)
    if capital is not None and listed and block.kind != "paragraph":
        return label, last, end + capital.end()
    if diary and block.kind in ("paragraph", "entry") and _grain(mentions[label]) >= 5:
        return label, last, end + _SPACE.match(rest).end()  # type: ignore[union-attr]
    return none


def _figures(mention: Mention) -> bool:
    """Whether it is a date in figures or a weekday, and not the name of a day: "6 June, D-Day"."""
    weekday = getattr(mention.value.meaning, "unit", "") == "weekday"
    return weekday or any(each.isdigit() for each in mention.text)


def _is_diary(page: Page, mentions: Sequence[Mention], within: dict[int, list[int]]) -> bool:
    """Whether paragraphs begin with days, so that a day holds until the next."""
    days = 0
    for index, inside in within.items():
        block = page.blocks[index]
        if block.kind in ("paragraph", "entry") and is_leaf(block):
            label = _label(page, block, inside, mentions, True)[0]
            days += label >= 0 and _grain(mentions[label]) >= 5
    return days > 1


def _anchor_label(
    dated: Dated, group: list[int], label: int, over: Source | None, before: int, mentions: Sequence[Mention]
) -> None:
    """What a date at the head of a block is read against: its own year, the heading's, or the entry's before."""
    year = next((n for n in group if n != label and _grain(mentions[n]) == 1 and mentions[n].value.pair == 0), -1)
    for number in group:
        if year >= 0 and number != year:
            dated.anchors[number] = Anchor(LED, mention=year)
        elif before >= 0:
            dated.anchors[number] = Anchor(LED, mention=before, carries=True)
        else:
            dated.anchors[number] = _anchor(over, dated)


def _is_day(mention: Mention, day: date | None) -> bool:
    """Whether a date names the very day of publication, with its year."""
    meaning = getattr(mention.value.meaning, "on", None) or mention.value.meaning
    named = tuple(getattr(meaning, name, None) for name in ("year", "number", "day"))
    return day is not None and meaning.kind == "point" and named == (day.year, day.month, day.day)


def _is_minutes(page: Page) -> bool:
    """Whether the head of a page says that it tells of a meeting."""
    heads = [block.body.of(page.text) for block in page.blocks[:_OPENING] if block.kind in ("heading", "paragraph")]
    return any(len(text) < 120 and text[-1:] not in ".!?" and _MEETING.search(text) for text in heads[:3])


def _meeting(
    page: Page, block: Block, index: int, inside: list[int], mentions: Sequence[Mention], minutes: bool
) -> int:
    """The expression that says at the head of minutes when the meeting was; -1 for none."""
    if index >= _OPENING or not inside or not minutes or block.kind not in ("paragraph", "heading"):
        return -1
    head = page.text[block.lead : mentions[inside[0]].span.start]
    if block.span.end - block.lead > 120 or not _HELD.search(head) or _grain(mentions[inside[0]]) < 5:
        return -1
    return inside[0]


def _grain(mention: Mention) -> int:
    meaning = mention.value.meaning
    on = getattr(meaning, "on", None)
    if meaning.kind == "clock":
        return 6 if on is None else 5
    return _GRAINS.get(getattr(meaning, "unit", ""), 0) if meaning.kind in ("point", "fixed") else 0


def _date_rows(page: Page, dated: Dated) -> None:
    """The cells beside a date are dated by it."""
    for index, block in enumerate(page.blocks):
        if block.kind == "row" and block.level == 2 and index not in dated.own and block.parent in dated.own:
            dated.above[index] = dated.own[block.parent]


def label_span(page: Page, mention: Mention) -> Span:
    """Where a date stands that dates a block."""
    return mention.span
