"""Lines to blocks: one way down the page, each line given to what its beginning says it may be."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from ..languages.wordlist import words
from ..model import Block, Span
from ..model.block import BlockKind
from . import openers
from .citations import is_citation
from .lines import Line, lines_of, shortened
from .mail import FORWARDED, SIGNATURE, Header, header_at, is_envelope, wrote_at
from .markup import footnote_marks
from .stamps import Stamp, day_first, day_of, ends_in_stamp, moment_of, stamp_of
from .tables import cells_of, columns_of, is_columned, is_ruled, wiki_row
from .turns import Speakers, examiner_of, listed_turn, speakers_of, turn_of
from .wrapped import paragraphs

PLAIN = 8
"""The level of a heading that nothing but its place on the page marks."""
_CLOCK = re.compile(r"[\[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?[\])]?(?=\s)", re.IGNORECASE)
_FEW_CLOCKS = 3
_SPECIAL = frozenset(':#=`~-*+•·▪◦‣●○■–—|>{![(\u200e0123456789¹²³†‡_"')
_HEADING_LONGEST = 80
_HEADING_WORDS = 12


@dataclass(slots=True)
class Scan:
    """The blocks found so far, and what is open: the message, the quotation or the item that the next lines lie in."""

    blocks: list[Block] = field(default_factory=list)
    speakers: Speakers = field(default_factory=Speakers)
    clocks: bool = False
    text: str = ""
    footnotes: frozenset[str] | None = None
    examiner: str = ""
    figures: dict[int, Stamp] = field(default_factory=dict)
    pending: list[Line] = field(default_factory=list)
    pending_in: int = -1

    def flush(self) -> None:
        """Add the paragraphs of the lines that wait for what comes below them."""
        lines, self.pending = self.pending, []
        for group in paragraphs(lines) if lines else ():
            cited = len(group) < 6 and is_citation(" ".join(line.text for line in group))
            self.add(group[0].start, group[-1].end, "citation" if cited else "paragraph", parent=self.pending_in)

    def is_footnote(self, mark: str) -> bool:
        """Whether these figures are glued to words of the text as the mark of a footnote."""
        if self.footnotes is None:
            self.footnotes = footnote_marks(self.text)
        return mark in self.footnotes

    def around(self, index: int, *kinds: BlockKind) -> int:
        """The block that is open, or the one around it where it is of these kinds."""
        while index >= 0 and self.blocks[index].kind in kinds:
            index = self.blocks[index].parent
        return index

    def add(self, start: int, end: int, kind: BlockKind = "paragraph", **fields: object) -> int:
        """Add a block; its index."""
        if self.pending:
            self.flush()
        self.blocks.append(Block(Span(start, end), kind, **fields))  # type: ignore[arg-type]
        return len(self.blocks) - 1


def scan(text: str, published: date | None = None) -> list[Block]:
    """The blocks of a text, in order; a block comes before those that lie in it.

    >>> [(block.kind, block.body.of("# Pier\\n\\n- 1904 opened")) for block in scan("# Pier\\n\\n- 1904 opened")]
    [('heading', 'Pier'), ('item', '1904 opened')]
    """
    lines = lines_of(text)
    texts = [line.text for line in lines if line.text]
    page = Scan(speakers=speakers_of(text, texts), clocks=_many_clocks(texts), text=text)
    _read(page, lines[_front_matter(page, lines) :], -1)
    return _with_days(page, published)


def _many_clocks(lines: list[str]) -> bool:
    found = filter(None, map(_CLOCK.match, lines))
    return sum(1 for _, _ in zip(range(_FEW_CLOCKS), found, strict=False)) == _FEW_CLOCKS


def _front_matter(page: Scan, lines: list[Line]) -> int:
    """How many lines the block takes that says in front what is known of the text."""
    first = next((i for i, line in enumerate(lines) if line.text), len(lines))
    if first == len(lines) or lines[first].text != "---":
        return 0
    for i in range(first + 1, min(first + 60, len(lines))):
        if lines[i].text in ("---", "..."):
            pairs = sum(":" in line.text for line in lines[first + 1 : i])
            if not pairs:
                return 0
            page.add(lines[first].start, lines[i].end, "furniture")
            return i + 1
    return 0


def _read(page: Scan, lines: list[Line], parent: int) -> None:
    """Add the blocks of these lines, which lie in the block `parent`."""
    i, open_, item, blank = 0, parent, -1, True
    while i < len(lines):
        line = lines[i]
        text = line.text
        if not text:
            page.flush()
            blank = True
            i += 1
            continue
        does, size, made = _NOTHING
        if (
            text[0] in _SPECIAL
            or text[0].isupper()
            or text[1:2] == ")"
            or "\t" in text
            or " | " in text
            or "   " in text
        ):
            does, size, made = _special(page, lines, i, blank, open_, item)
        if does == "open":
            open_, item = made, -1
        elif does == "close":
            open_, item = (parent, -1) if made < 0 else (made, -1)
        elif does == "item":
            item = made
        elif does == "row":
            item = -1
        else:
            size = 1
            _plain(page, lines, i, blank, open_, item)
            if item >= 0 and page.pending and page.pending_in != item:
                item = -1
        blank = does == "close"
        i += size
    page.flush()


def _plain(page: Scan, lines: list[Line], i: int, blank: bool, open_: int, item: int) -> None:
    """A line that goes on with the item above it, or is of a paragraph: of the item's own, where it is indented."""
    line = lines[i]
    within = item >= 0 and line.indent > page.blocks[item].level
    if item >= 0 and not blank and not page.pending and (within or _reads_on(lines[i - 1], line)):
        block = page.blocks[item]
        page.blocks[item] = replace(block, span=Span(block.span.start, line.end))
        return
    if not page.pending:
        page.pending_in = item if within else open_
    page.pending.append(line)


def _reads_on(before: Line, line: Line) -> bool:
    return line.text[0].islower() or (before.text[-1] not in ".!?:;" and len(before.text) > 60)


def _depth(page: Scan, block: int) -> int:
    """How many blocks lie around what comes next."""
    depth = 0
    while block >= 0:
        block, depth = page.blocks[block].parent, depth + 1
    return depth


_DEEPEST = 20  # quotations within quotations: who marks more of them attacks
Special = tuple[str, int, int]
_NOTHING: Special = ("", 0, -1)


def _special(page: Scan, lines: list[Line], i: int, blank: bool, open_: int, item: int) -> Special:
    """What begins at a line: what it does to the lines behind it, how many lines it takes, the index of its block."""
    line, within = lines[i], bool(page.pending)
    text, first = line.text, line.text[0]
    if first in "`~" and openers.FENCE.match(text):
        size = next((k for k in range(i + 1, len(lines)) if openers.FENCE.match(lines[k].text)), len(lines) - 1) - i + 1
        page.add(line.start, lines[i + size - 1].end, "code", parent=open_)
        return "row", size, -1
    if first == ">" and openers.QUOTE.match(text) and _depth(page, open_) < _DEEPEST:
        return _quotation(page, lines, i, open_)
    if first in "#=<" and (match := openers.HEADING.match(text)):
        level = int(match["tag"]) if match["tag"] else len(match["marks"] or match["wiki"])
        end = line.start + len(text.rstrip("#= ")) if match["wiki"] or text.endswith("#") else line.end
        _heading(page, line.start, max(end, line.start + match.end()), line.start + match.end(), level)
        return "close", 1, -1
    if first == "{" and text.startswith("{|"):
        return _wiki_table(page, lines, i, open_)
    if first == "|" or " | " in text:
        if is_ruled(line):
            page.add(line.start, line.end, "furniture", parent=open_)
            return "row", 1, -1
        cells = cells_of(line)
        beside = any(0 <= k < len(lines) and " | " in lines[k].text for k in (i - 2, i - 1, i + 1, i + 2))
        if first == "|" or beside:
            _row(page, line.start, line.end, cells, open_, head=i + 1 < len(lines) and is_ruled(lines[i + 1]))
            return "row", 1, -1
    if first == ":" and text[1:2].isspace() and (page.pending or (page.blocks and page.blocks[-1].level == PLAIN)):
        if page.pending:
            term = page.pending.pop()
            _heading(page, term.start, term.end, term.start, PLAIN)
        page.add(line.start, line.end, "item", lead=shortened(line, 1).start, level=line.indent)
        return "item", 1, len(page.blocks) - 1
    if not first.isalpha() and openers.RULE.match(text):
        page.add(line.start, line.end, "furniture", parent=open_)
        return "row", 1, -1
    if first.isdigit() or first in "[(\u200e" or (first.isupper() and ends_in_stamp(text)):
        stamp = stamp_of(line)
        if stamp is not None and (page.clocks or not stamp.weak or stamp.elapsed or stamp.speaker):
            return _message(page, line, stamp, open_)
    if (first in "Pp" or not first.isalpha()) and openers.PAGE.match(text):
        page.add(line.start, line.end, "furniture", parent=open_)
        return "row", 1, -1
    if first in "-=*~" and len(text) < 80 and (mark := openers.DAY_MARK.match(text)) and openers.YEAR.search(text):
        _heading(page, line.start, line.end, line.start + mark.end(), PLAIN)
        return "close", 1, page.around(open_, "turn", "entry", "message")
    if within and first in "PpUuLlDd*_" and len(text) < 80 and (posted := openers.POSTED.match(text)):
        return _posted(page, line, posted.end(), open_)
    if first in "-F_" and (FORWARDED.match(text) or is_envelope(line)):
        page.add(line.start, line.end, "furniture", parent=open_)
        return "row", 1, -1
    if first in "-_S" and SIGNATURE.match(text) and len(text) < 60:
        size = (
            next(
                (k for k in range(i, len(lines)) if k > i and (lines[k].text.startswith(">") or header_at(lines, k))),
                len(lines),
            )
            - i
        )
        page.add(line.start, lines[i + size - 1].end, "furniture", parent=open_)
        return "row", size, -1
    if first.isupper() or first == "*":
        header = header_at(lines, i) if ":" in text and openers.FIELD.match(text.replace("*", "")) else None
        if header is not None:
            return _mail(page, lines, i, header, open_)
    if wrote := (first.isupper() and wrote_at(lines, i)):
        size, writer = wrote
        page.add(line.start, lines[i + size - 1].end, "furniture", parent=open_)
        quoted = page.add(
            line.start,
            lines[-1].end,
            "quotation",
            stamp=Span(line.start, lines[i + size - 1].end),
            speaker=writer,
            parent=open_,
        )
        return _wrote(page, lines, i + size, quoted, size)
    if page.speakers:
        examiner = examiner_of(text)
        if examiner:
            page.examiner = examiner
            page.add(line.start, line.end, "furniture", parent=open_)
            return "row", 1, -1
        turn = turn_of(text, page.speakers)
        if turn is not None:
            speaker = page.examiner if turn.asks else turn.speaker
            made = page.add(
                line.start, line.end, "turn", lead=line.start + turn.end, speaker=speaker,
                level=1 if turn.asks else 2 if turn.answers else 0, parent=page.around(open_, "turn"),
                stamp=Span(line.start + turn.begin, line.start + turn.end),
            )  # fmt: skip
            return "open", 1, _said(page, line, turn.end, made)
    if first in "[¹²³†‡*" and (match := openers.NOTE.match(text)) and not within:
        kind: BlockKind = "citation" if is_citation(text[match.end() :]) else "note"
        page.add(line.start, line.end, kind, lead=line.start + match.end(), parent=open_)
        return "item", 1, len(page.blocks) - 1
    if first.isdigit() and blank and (match := openers.FOOTNOTE.match(text)) and page.is_footnote(match["mark"]):
        page.add(line.start, line.end, "note", lead=line.start + match.end(), parent=open_)
        return "item", 1, len(page.blocks) - 1
    if not first.isupper() and (match := openers.ITEM.match(text)):
        rest = shortened(line, match.end())
        level = line.indent + len(match["bullet"] or "-") - 1
        up = item
        while (
            up >= 0 and page.blocks[up].kind in ("item", "entry", "note", "citation") and page.blocks[up].level >= level
        ):
            up = page.blocks[up].parent
        turn = listed_turn(rest.text, page.speakers) or turn_of(rest.text, page.speakers) if page.speakers else None
        kind = "citation" if is_citation(rest.text) else "item"
        lead = rest.start + (turn.end if turn else 0)
        page.add(
            line.start, line.end, kind, lead=min(lead, line.end), level=level, parent=up if item >= 0 else open_,
            speaker=turn.speaker if turn else "", stamp=Span(rest.start, lead) if turn else None,
        )  # fmt: skip
        return "item", 1, len(page.blocks) - 1
    if first == "!" and (match := openers.IMAGE.match(text)):
        page.add(line.start, line.end, "caption", lead=line.start + match.start("alt"), parent=open_)
        return "row", 1, -1
    if first in "FfPpMmIiTt(" and openers.CAPTION.match(text):
        page.add(line.start, line.end, "caption", parent=open_)
        return "row", 1, -1
    if within:
        return _dated_line(page, line, open_)
    below = lines[i + 1] if i + 1 < len(lines) else None
    if (
        below is not None
        and len(below.text) > 2
        and set(below.text) <= set("=") | set("-")
        and len(set(below.text)) == 1
        and blank
    ):
        _heading(page, line.start, line.end, line.start, 1 if below.text[0] == "=" else 2)
        return "close", 2, -1
    if is_columned(line) and len(cells := columns_of(line)) > 1 and _in_columns(lines, i):
        _row(page, line.start, line.end, cells, open_)
        return "row", 1, -1
    if _is_heading(line, lines, i, blank):
        _heading(page, line.start, line.end, line.start, PLAIN)
        return "close", 1, page.around(open_, "turn", "entry")
    return _dated_line(page, line, open_)


def _dated_line(page: Scan, line: Line, open_: int) -> Special:
    """A line that begins with a date, and so no other goes on in it."""
    text = line.text
    match = openers.DATED.match(text) if text[0] in '[(*_"0123456789' or text[:3].lower() in _MONTHS_AND_DAYS else None
    if match is None or not re.match(
        r"[\])*_\"]*(?:\s*[–—:|-]|\.?\s\s|\t|\.\s+[A-Z]|[*_]{2}|,?\s\d{4}\b[\])]?\s*[–—:.-])", text[match.end() :]
    ):
        return _NOTHING
    page.add(line.start, line.end, "entry", parent=open_, level=line.indent)
    return "item", 1, len(page.blocks) - 1


_MONTHS_AND_DAYS = words(
    """
    jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun
    """
)


def _is_heading(line: Line, lines: list[Line], i: int, blank: bool) -> bool:
    text = line.text
    if openers.DATE.match(text) and blank:
        return True
    if text[0] == "[" and text[-1] == "]" and openers.YEAR.search(text):
        return True
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    if (
        not blank
        or not (i + 1 < len(lines))
        or len(text) > _HEADING_LONGEST
        or text[-1] in ".!?,;"
        or text.count(" ") >= _HEADING_WORDS
    ):
        return False
    letters = [each for each in text if each.isalpha()]
    return bool(letters) and (not below or text.isupper())


def _heading(page: Scan, start: int, end: int, lead: int, level: int) -> None:
    page.add(start, end, "heading", lead=lead, level=level)


def _posted(page: Scan, line: Line, lead: int, open_: int) -> Special:
    """Lines with their day below them: a message that begins with the first of them."""
    lines, page.pending = page.pending, []
    made = page.add(
        lines[0].start, line.end, "message", stamp=Span(line.start + lead, line.end), lead=lines[0].start, parent=open_
    )
    page.pending, page.pending_in = lines, made
    page.flush()
    return "row", 1, -1


def _said(page: Scan, line: Line, begin: int, parent: int) -> int:
    rest = shortened(line, begin)
    if rest.text:
        page.add(rest.start, rest.end, parent=parent)
    return parent


def _message(page: Scan, line: Line, stamp: Stamp, open_: int) -> Special:
    kind: BlockKind = "furniture" if stamp.act else "message" if stamp.speaker else "entry"
    inside = page.around(open_, "turn", "message", "entry")
    made = page.add(
        line.start,
        line.end,
        kind,
        lead=min(stamp.end, line.end),
        stamp=stamp.span,
        speaker=stamp.speaker,
        parent=inside,
    )
    page.figures[made] = stamp
    if stamp.act:
        return "row", 1, -1
    rest = shortened(line, stamp.end - line.start)
    turn = turn_of(rest.text, page.speakers) if rest.text and page.speakers and not stamp.speaker else None
    if turn is not None:
        page.blocks[made] = replace(page.blocks[made], speaker=turn.speaker)
        return "open", 1, _said(page, rest, turn.end, made)
    return "open", 1, _said(page, line, stamp.end - line.start, made)


def _quotation(page: Scan, lines: list[Line], i: int, open_: int) -> Special:
    """Lines that are quoted, read without their marks; the announcement above them says by whom and when."""
    size = 0
    while i + size < len(lines) and lines[i + size].text.startswith(">"):
        size += 1
    quoted = [shortened(line, openers.QUOTE.match(line.text).end()) for line in lines[i : i + size]]  # type: ignore[union-attr]
    last = page.blocks[-1] if page.blocks else None
    announced = (
        last is not None and last.kind == "quotation" and last.stamp is not None and last.span.end >= lines[i].start
    )
    made = (
        len(page.blocks) - 1
        if announced
        else page.add(lines[i].start, lines[i + size - 1].end, "quotation", parent=open_)
    )
    page.blocks[made] = replace(page.blocks[made], span=Span(page.blocks[made].span.start, lines[i + size - 1].end))
    _read(page, quoted, made)
    return "row", size, -1


def _wrote(page: Scan, lines: list[Line], i: int, quoted: int, size: int) -> Special:
    """What an announcement opens: the marked lines below it, else all that follows."""
    below = next((k for k in range(i, len(lines)) if lines[k].text), None)
    if below is None or lines[below].text.startswith(">"):
        return "row", size, -1
    return "open", size, quoted


def _mail(page: Scan, lines: list[Line], i: int, header: Header, open_: int) -> Special:
    size, writer, dated = header.size, header.writer, header.dated
    page.add(lines[i].start, lines[i + size - 1].end, "furniture", parent=-1)
    if not writer and dated is None:
        return "row", size, -1
    quoted = open_ >= 0 and page.blocks[open_].kind == "quotation" and lines[0].start > page.blocks[open_].span.start
    made = page.add(
        lines[i].start, lines[-1].end, "quotation" if open_ >= 0 else "message",
        stamp=Span(dated.start, dated.end) if dated else None, speaker=writer, parent=open_ if quoted else -1,
    )  # fmt: skip
    return "open", size, made


def _in_columns(lines: list[Line], i: int) -> bool:
    return any(0 <= k < len(lines) and lines[k].text and is_columned(lines[k]) for k in (i - 2, i - 1, i + 1, i + 2))


def _row(page: Scan, start: int, end: int, cells: Iterable[Span], open_: int, head: bool = False) -> None:
    row = page.add(start, end, "row", parent=open_, level=1 if head else 0)
    for cell in cells:
        if cell.start < cell.end:
            page.add(cell.start, cell.end, "row", parent=row, level=2)


def _wiki_table(page: Scan, lines: list[Line], i: int, open_: int) -> Special:
    end = next((k for k in range(i, len(lines)) if lines[k].text.startswith("|}")), len(lines) - 1)
    page.add(lines[i].start, lines[i].end, "furniture", parent=open_)
    rows: list[list[Line]] = [[]]
    for line in lines[i + 1 : end]:
        if line.text.startswith("|-"):
            page.add(line.start, line.end, "furniture", parent=open_)
            rows.append([])
        elif line.text.startswith("|+"):
            page.add(line.start, line.end, "caption", lead=line.start + 2, parent=open_)
        elif line.text:
            rows[-1].append(line)
    for row in rows:
        if row:
            head = all(line.text.startswith("!") for line in row)
            _row(page, row[0].start, row[-1].end, wiki_row(row), open_, head)
    page.add(lines[end].start, lines[end].end, "furniture", parent=open_)
    return "row", end - i + 1, -1


def _with_days(page: Scan, published: date | None) -> list[Block]:
    """The blocks, those with a stamp given its day: by the form that the file's own stamps tell."""
    if not page.figures:
        return page.blocks
    first = day_first(stamp.figures for stamp in page.figures.values() if stamp.figures)
    day = published.date() if isinstance(published, datetime) else published
    clocks = [stamp.clock for stamp in page.figures.values() if stamp.clock is not None and not stamp.figures]
    counted = bool(clocks) and clocks[0].hour == 0  # what has been recorded for so long, and no time of the day
    for index, stamp in page.figures.items():
        own = moment_of(day_of(stamp.figures, first), stamp) if stamp.figures else day if stamp.elapsed else None
        clock = stamp.clock.isoformat("minutes") if stamp.clock is not None and not (stamp.figures or counted) else ""
        page.blocks[index] = replace(page.blocks[index], day=own, clock=clock, elapsed=stamp.elapsed)
    return page.blocks
