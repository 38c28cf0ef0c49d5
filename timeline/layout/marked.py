"""Blocks that a mark at the beginning of their line opens: headings, quotations, items, notes, rules, captions."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Block, Span
from ..model.block import BlockKind
from . import openers
from .citations import is_citation
from .heads import Head, head_of, is_day
from .lines import Line, shortened
from .scan import DEEPEST, PLAIN, Scan
from .stamps import clock_of
from .turns import listed_turn, turn_of

_WIDE = 200
"""So many characters of a line that is drawn are looked at one by one."""
_DRAWN = "-*_=~·•#+ \t"


def fence(page: Scan, lines: Sequence[Line], i: int) -> int:
    """Code between fences."""
    if not openers.FENCE.match(lines[i].text):
        return 0
    end = next((k for k in range(i + 1, len(lines)) if openers.FENCE.match(lines[k].text)), len(lines) - 1)
    page.apart(lines[i], lines[end], "code")
    return end - i + 1


def quotation(page: Scan, lines: Sequence[Line], i: int) -> int:
    """Lines that are quoted, read without their marks; the announcement above them says by whom and when."""
    if page.depth >= DEEPEST:
        return 0
    end = next((k for k in range(i, len(lines)) if not lines[k].text.startswith(">")), len(lines))
    quoted = [shortened(line, openers.QUOTE.match(line.text).end()) for line in lines[i:end]]  # type: ignore[union-attr]
    while end < len(lines) and lines[end].text[:1].islower() and quoted[-1].text[-1:] not in ".!?:":
        quoted.append(lines[end])  # its sentence goes on without the mark
        end += 1
    last = page.blocks[-1] if page.blocks else None
    announced = last is not None and last.kind == "quotation" and last.stamp and last.span.end >= lines[i].start
    below = lines[end - 1].end
    made = len(page.blocks) - 1 if announced else page.add(lines[i].start, below, "quotation", parent=page.open)
    page.blocks[made] = replace(page.blocks[made], span=Span(page.blocks[made].span.start, below))
    page.read(quoted, made)
    page.item = -1
    return end - i


def heading(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A heading with its mark: "# …", "== … ==", "<h2>"."""
    line = lines[i]
    match = openers.HEADING.match(line.text)
    if match is None:
        return 0
    level = int(match["tag"]) if match["tag"] else len(match["marks"] or match["wiki"])
    end = line.start + len(line.text.rstrip("#= ")) if match["wiki"] or line.text.endswith("#") else line.end
    lead = line.start + match.end()
    page.head(line.start, max(end, lead), lead, level)
    return 1


def definition(page: Scan, lines: Sequence[Line], i: int) -> int:
    """What a term above means: ": …"."""
    line = lines[i]
    termed = page.blocks and page.blocks[-1].level == PLAIN
    beside = page.blocks and page.item >= 0 and page.blocks[page.item].level == -1
    if not line.text[1:2].isspace() or not (page.pending or termed or beside):
        return 0
    if page.pending:
        term = page.pending.pop()
        page.head(term.start, term.end, term.start, PLAIN)
    page.item = page.add(line.start, line.end, "item", lead=shortened(line, 1).start, level=-1)
    return 1


def rule(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A line that is drawn."""
    text = lines[i].text
    if not openers.RULE.match(text[:_WIDE]) or text[_WIDE:].strip(_DRAWN):
        return 0
    page.apart(lines[i], lines[i], "furniture")
    return 1


def page_number(page: Scan, lines: Sequence[Line], i: int) -> int:
    """The number of a page."""
    return page.turn_page(lines[i]) if openers.PAGE.match(lines[i].text) else 0


def running_head(page: Scan, lines: Sequence[Line], i: int) -> int:
    """What stands at the head of every page."""
    return page.turn_page(lines[i]) if lines[i].start in page.running else 0


_ADDRESS = re.compile(r"<?(?:https?://|www\.|mailto:|\.{0,2}/|#)\S*>?(?:\s+[\"'(].*)?$")
"""Where a link of Markdown leads, with its title."""


def note(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A note with its mark: "[4] …", "† …"."""
    line = lines[i]
    match = openers.NOTE.match(line.text) if not page.pending else None
    if match is None:
        return 0
    if _ADDRESS.match(line.text, match.end()):
        page.apart(line, line, "furniture")
        return 1
    kind: BlockKind = "citation" if is_citation(line.text[match.end() :]) else "note"
    page.item = page.add(line.start, line.end, kind, lead=line.start + match.end(), parent=page.open)
    return 1


def footnote(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A note whose number is glued to a word of the text."""
    line = lines[i]
    match = openers.FOOTNOTE.match(line.text) if page.blank else None
    if match is None or not page.is_footnote(match["mark"]):
        return 0
    page.item = page.add(line.start, line.end, "note", lead=line.start + match.end(), parent=page.open)
    return 1


def item(page: Scan, lines: Sequence[Line], i: int) -> int:
    """An item of a list, in the item above it where it stands deeper; somebody may speak in it."""
    line = lines[i]
    match = None if line.text[0].isupper() else openers.ITEM.match(line.text)
    if match is None or (match["number"] and is_day(line.text, page.words)):
        return 0
    rest = shortened(line, match.end())
    level = line.indent + len(match["bullet"] or "-") - 1
    up = page.item
    if up >= 0 and _stands_over(page, page.blocks[up], line, level):
        level = page.blocks[up].level + 1
    while up >= 0 and page.blocks[up].kind in openers.LISTED and page.blocks[up].level >= level:
        up = page.blocks[up].parent
    page.item = page.add(
        line.start, line.end, "citation" if is_citation(rest.text) else "item", lead=min(rest.start, line.end),
        level=level, parent=up if page.item >= 0 else page.open,
    )  # fmt: skip
    page.blocks[page.item] = told(page, page.blocks[page.item], rest, page.head_at(line))
    return 1


_MARKS = frozenset("*-+•")


def _stands_over(page: Scan, above: Block, line: Line, level: int) -> bool:
    """Whether the item above is a date with another mark than this one has: "* June 25, 2003" and "- Added …"; or one
    like this that stands under such a date.
    """
    mark = page.text[above.span.start]
    if mark == line.text[0] and above.parent >= 0:
        over = page.blocks[above.parent]
        return over.kind == "item" and over.level == level and page.text[over.span.start] != mark
    if above.kind != "item" or above.level != level or mark == line.text[0] or not {mark, line.text[0]} <= _MARKS:
        return False
    head = head_of(page.text[above.lead : above.span.end], page.words)
    return head is not None and head.is_date


def told(page: Scan, block: Block, rest: Line, head: Head | None) -> Block:
    """An item with its time of the clock and who speaks in it, by the words behind its bullet."""
    turn = listed_turn(rest.text, page.speakers) or turn_of(rest.text, page.speakers) if page.speakers else None
    if turn is not None:
        lead = rest.start + turn.end
        block = replace(block, speaker=turn.speaker, stamp=Span(rest.start, lead), lead=min(lead, block.span.end))
    clock = clock_of(rest.text[: head.end]) if head is not None and head.is_clock else ""
    if head is not None and clock:
        stamp, lead = Span(rest.start, rest.start + head.end), rest.start + head.lead
        block = replace(block, clock=clock, stamp=stamp, lead=min(lead, block.span.end))
    return block


_STRONG = re.compile(r"(\*\*|__)\s+(?P<date>[^*_]{4,80}?)\s*\1[:.]?$")


def strong(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A date set in bold on a line of its own, though spaces stand within the marks: "** 7-8-2013 **"."""
    line = lines[i]
    match = _STRONG.match(line.text)
    head = head_of(match["date"], page.words) if match is not None else None
    if match is None or head is None or not head.is_date or head.closer != "end":
        return 0
    page.head(line.start, line.end, line.start + match.start("date"), PLAIN, page.around("turn", "entry"))
    return 1


def picture(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A picture by its name, which is its caption."""
    match = openers.IMAGE.match(lines[i].text)
    if match is None:
        return 0
    page.apart(lines[i], lines[i], "caption", lead=lines[i].start + match.start("alt"))
    return 1


_COUNTS = re.compile(rf"\W*\d[\d,.]*\s(?:{openers.either(openers.WORDS.counts)})\b")
_SITE_LONGEST = 120


def of_a_site(page: Scan, lines: Sequence[Line], i: int) -> int:
    """What a site prints around its texts: "Older posts →", "3 comments | Leave a comment"."""
    text = lines[i].text
    if len(text) > _SITE_LONGEST or not (openers.SITE.match(text) or _COUNTS.match(text)):
        return 0
    page.apart(lines[i], lines[i], "furniture")
    return 1


def caption(page: Scan, lines: Sequence[Line], i: int) -> int:
    """What stands under a picture."""
    if not openers.CAPTION.match(lines[i].text):
        return 0
    page.apart(lines[i], lines[i], "caption")
    return 1
