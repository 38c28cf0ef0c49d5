"""Blocks to passages: once every time is placed, each block with its day and its speaker."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from ..model import UNREAD, Block, Passage, Span, TimeSpan, Timex
from .bare_days import with_days
from .openers import WORDS
from .page import Page
from .sources import LED, LOGGED, MET, STAMPED, WRITTEN, Dated, Source
from .within import is_leaf


def passages(page: Page, dated: Dated, marks: Sequence[Timex], published: date | None = None) -> list[Passage]:
    """What of a page is read, in order. A clock without a day is of that which stands above it, else of `published`."""
    told = _told_cells(page, dated.blocks)
    made = [
        passage
        for index, block in enumerate(dated.blocks)
        if is_leaf(block)
        and block.kind not in UNREAD
        and block.lead < block.span.end
        and (block.kind != "row" or index in told)
        for passage in [_passage(page, dated, marks, index, block, published)]
    ]
    return list(with_days(page.text, page.original, [each for one in made for each in _sentences(page, one)]))


_OF_A_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")
_SMALL = re.compile(r"(?<=[a-z]{3}[.!?]) (?=[a-z])|(?<=[a-z]{3}[.!?]{2}) (?=[a-z])")


def _sentences(page: Page, passage: Passage) -> Iterator[Passage]:
    """A passage, cut where a sentence begins with a small letter, as people write messages."""
    start = passage.span.start
    if passage.told == STAMPED or (passage.speaker and passage.kind == "paragraph"):
        for match in _SMALL.finditer(page.text, passage.span.start, passage.span.end):
            if (
                page.text[max(0, match.start() - 30) : match.start()].rsplit(maxsplit=1)[-1].rstrip(".").lower()
                not in WORDS.shortened
            ):
                yield replace(passage, span=Span(start, match.start()))
                start = match.end()
    yield passage if start == passage.span.start else replace(passage, span=Span(start, passage.span.end))


def stamps(page: Page, dated: Dated) -> Iterator[Timex]:
    """The time expressions that are stamps, as the page gives them."""
    for block in dated.blocks:
        if block.day is not None and block.stamp is not None and block.kind != "furniture" and not block.elapsed:
            yield _stamp(page, block)


def _passage(
    page: Page, dated: Dated, marks: Sequence[Timex], index: int, block: Block, published: date | None
) -> Passage:
    own = dated.own.get(index)
    above = dated.above.get(index) if block.kind != "heading" else None
    source = own or above
    time = _time_of(page, dated, marks, source) if source is not None else None
    clocked = _clocked(dated, index)
    if clocked is not None:
        day = time.when.edtf if time is not None and time.when is not None else published and published.isoformat()
        if day and _OF_A_DAY.fullmatch(day):
            day = day[:10]
            source = Source(LED, block=clocked)
            hours = "/".join(f"{day}T{clock}" for clock in dated.blocks[clocked].clock.split("/"))
            time = _mark(page, dated.blocks[clocked], hours)
            own = own or (source if dated.blocks[clocked].kind in ("entry", "row", "item") else None)
    speaker, named, asks = _speaker(dated, index)
    for each in (own, above):
        speaker = speaker or (each.speaker if each is not None else "")
    return Passage(
        block.body,
        block.kind,
        time if time is not None and time.when is not None else None,
        source.how if source is not None else "",
        own is not None or (source is not None and _leads(dated, block, source)),
        source is None or source.strict,
        speaker,
        named,
        asks,
        _day(time) if source is not None and source.how in (STAMPED, LOGGED, MET, WRITTEN) else None,
    )


def _leads(dated: Dated, block: Block, source: Source) -> bool:
    """Whether what dates the block around is as good as its own: the stamp of an entry, the date beside a cell."""
    around = dated.blocks[block.parent] if block.parent >= 0 else None
    logged = around is not None and around.kind == "entry" and around.stamp is not None
    return source.how == LOGGED or logged or (source.how == LED and block.kind in ("item", "row"))


def _day(time: Timex | None) -> date | None:
    """The day that a time is, or is on."""
    when = time.when if time is not None else None
    first, last = (when.begin_earliest, when.end_latest) if when is not None else (None, None)
    one = first is not None and first == last and 1 <= first.year <= 9999
    return date(first.year, first.month, first.day) if one and first is not None else None


def _time_of(page: Page, dated: Dated, marks: Sequence[Timex], source: Source) -> Timex | None:
    if source.block >= 0:
        block = dated.blocks[source.block]
        return _stamp(page, block) if block.day is not None else None
    return marks[source.mention]


def _stamp(page: Page, block: Block) -> Timex:
    day = block.day
    if not isinstance(day, datetime):
        return _mark(page, block, day.isoformat() if day is not None else "")
    exact = "seconds" if day.second else "minutes"
    return _mark(page, block, day.isoformat(timespec=exact).replace("+00:00", "Z"))


def _mark(page: Page, block: Block, value: str) -> Timex:
    span = block.stamp or block.span
    return Timex(
        span.start, span.end, page.original[span.start : span.end], "TIME" if "T" in value else "DATE",
        value, when=TimeSpan.parse(value), rule="elapsed" if block.elapsed else "stamp",
    )  # fmt: skip


def _clocked(dated: Dated, index: int) -> int | None:
    """The block around this one that has a time of the clock and no day."""
    while index >= 0:
        if dated.blocks[index].clock:
            return index
        index = dated.blocks[index].parent
    return None


def _speaker(dated: Dated, index: int) -> tuple[str, Span | None, bool]:
    """Who speaks in a block, where that is said, and whether it is asked."""
    asks = False
    while index >= 0:
        block = dated.blocks[index]
        asks = asks or (block.kind == "turn" and block.level == 1)
        if block.speaker:
            named = block.stamp if block.kind in ("turn", "item") else Span(block.span.start, block.lead)
            return block.speaker, named, asks
        index = block.parent
    return "", None, asks


def _told_cells(page: Page, blocks: Sequence[Block]) -> set[int]:
    """Of each row the cell that tells: the one under "Event", else the longest that is no date; of a head row none."""
    rows: dict[int, list[int]] = {}
    for index, block in enumerate(blocks):
        if block.kind == "row" and block.level == 2:
            rows.setdefault(block.parent, []).append(index)
    found = set()
    column, size = -1, 0
    for row, cells in rows.items():
        if blocks[row].level == 1:
            names = [blocks[index].body.of(page.text).strip(" *_").lower() for index in cells]
            column, size = next((n for n, name in enumerate(names) if name in WORDS.told), -1), len(names)
            continue
        telling = [index for index in cells if blocks[index].lead < blocks[index].span.end]
        if column >= 0 and len(cells) >= size and cells[column] in telling:
            found.add(cells[column])
        elif telling:
            found.add(max(telling, key=lambda index: blocks[index].span.end - blocks[index].lead))
    return found
