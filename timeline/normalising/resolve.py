"""Mentions to time expressions, in the order of the text, each against what the scene knows by then."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ..model import Anchor, Day, Mention, Span, TimeSpan, Timex
from ..model.breaks import SENTENCE
from . import amounts, calendars, clocks, figures, halves, pieces, points, shifts
from .cell import Cell
from .discourse import Discourse, Walk, is_history
from .scene import Place, Scene
from .spans import SIDES, THIRDS, between, between_sides, span_of

_RESOLVERS: dict[str, Callable[[Any, int, Scene], Place]] = {
    "fixed": points.fixed,
    "point": points.point,
    "shift": shifts.shift,
    "clock": clocks.clock,
    "story": shifts.story,
    "amount": amounts.amount,
    "half": halves.half,
    "figures": figures.figures,
    "foreign": calendars.foreign,
    "repeat": amounts.repeat,
    "reference": amounts.reference,
    "unplaced": amounts.unplaced,
}


def _counted(meaning: Any, direction: int, scene: Scene) -> Place:
    """So long after something dated, or before it."""
    value = amounts.length(abs(meaning.number), meaning.unit)
    base = _RESOLVERS[meaning.of.kind](meaning.of, direction, scene)
    if base.cell is None:
        return Place(value if meaning.length else base.value, note=base.note)
    if meaning.grain == "regnal":
        return shifts.of_a_reign(base.cell, int(meaning.number))
    place = shifts.from_cell(
        base.cell, meaning.number, meaning.unit, meaning.grain, f"counted from {base.cell.value()}"
    )
    if meaning.grain == "within" and place.cell is not None:
        first, last = sorted((base.cell, place.cell), key=lambda cell: cell.first)
        place = replace(place, edtf=TimeSpan.within(first.first, last.last).edtf)
    return replace(place, value=value) if meaning.length else place


def _piece(meaning: Any, direction: int, scene: Scene) -> Place:
    place = pieces.piece(meaning, _RESOLVERS[meaning.of.kind](meaning.of, direction, scene))
    return replace(place, value=amounts.length(meaning.number, meaning.unit)) if meaning.length else place


def _ending(meaning: Any, direction: int, scene: Scene) -> Place:
    base = _RESOLVERS[meaning.of.kind](meaning.of, direction, scene)
    if meaning.fiscal and base.cell is not None:
        scene.fiscal_end = base.cell
    value = meaning.value or amounts.length(meaning.number, meaning.unit)
    return replace(pieces.ending(meaning, base), value=value)


_RESOLVERS |= {"counted": _counted, "piece": _piece, "ending": _ending}


def resolve(
    mentions: Iterable[Mention],
    text: str,
    published: date | datetime | None = None,
    anchors: Sequence[Anchor | None] = (),
) -> list[Timex]:
    """Place each mention on the calendar where that can be done without guessing.

    `anchors` are those that the page gives, one for each mention: what has one is read against it, and not against
    the day of publication.

    Without `published`, what depends on it keeps a value such as `XXXX-WXX-2`, has no `when`, and a `note` says what
    to supply.
    """
    mentions = list(mentions)
    day = None if published is None else _cell_of(published)
    scene = Scene(day, narrative=is_history(mentions, None if published is None else published.year))
    if isinstance(published, datetime):
        scene.moment = _moment_of(published)
    scene.day_first = figures.days_first(mentions, day)
    walk = Walk(text)
    scenes: dict[Anchor | None, Scene] = {None: scene}
    resolved: list[Timex] = []
    cells: list[Cell | None] = []
    for number, mention in enumerate(mentions):
        anchor = anchors[number] if anchors else None
        if anchor not in scenes:
            scenes[anchor] = _scene_at(anchor, cells, mentions, scene)
        second = number > 0 and 0 != mention.value.pair == mentions[number - 1].value.pair
        if anchor is None and scene.narrative and number + 1 < len(mentions):
            mention = _dated_by_next(mention, mentions[number + 1], text, scene)
        timex, cell = _resolve(mention, scenes[anchor], walk, after=resolved[-1].when if second else None)
        if second:
            resolved[-1], timex = _join(mentions[number - 1], mention)(resolved[-1], timex)
        resolved.append(timex)
        cells.append(cell)
    return resolved


def _dated_by_next(mention: Mention, following: Mention, text: str, scene: Scene) -> Mention:
    """With the year of the day that its sentence names next, where a history has told none yet.

    "The ship left on 3 May and reached Goa on 9 October 1554".
    """
    meaning, later = mention.value.meaning, following.value.meaning
    if scene.discourse.time is not None or not meaning.kind == later.kind == "point":
        return mention
    yearless = points.lacks_only_the_year(meaning) and meaning.year is None and mention.value.direction <= 0
    dated = points.lacks_only_the_year(later) and later.year is not None and following.value.stance != "aside"
    if not yearless or not dated:
        return mention
    begin, end = mention.span.end, following.span.start
    ordered = (meaning.number, meaning.day or 0) < (later.number, later.day or 0)
    if not ordered or "\n" in text[begin:end] or SENTENCE.search(text, begin, end + 2):
        return mention
    return replace(mention, value=replace(mention.value, meaning=replace(meaning, year=later.year)))


_ALWAYS = 10**9  # what the page says is near to all that stands under it


def _cell_of(day: date) -> Cell:
    return Cell.of_day(Day.from_date(day))


def _moment_of(published: datetime) -> tuple[int, str]:
    """The minutes of its day, and its zone."""
    zone = published.isoformat()[-6:] if published.tzinfo else ""
    return published.hour * 60 + published.minute, "Z" if zone == "+00:00" else zone


def _scene_at(anchor: Anchor | None, cells: list[Cell | None], mentions: list[Mention], base: Scene) -> Scene:
    """What the page says a mention is read against: a day as if published on it, else what completes it."""
    if anchor is None:
        return base
    cell: Cell | None
    if anchor.day is not None:
        cell = _cell_of(anchor.day)
    elif anchor.mention < len(cells):
        cell = cells[anchor.mention]
    else:
        cell = _resolve(mentions[anchor.mention], Scene(base.published), Walk(""), None)[1]
    if cell is None:
        return base
    if cell.unit == "day" and not anchor.carries:
        said = Scene(
            cell, story=cell, told=cell, day=cell, day_at=_ALWAYS, against=anchor.told, day_first=base.day_first
        )
        if isinstance(anchor.day, datetime):  # the stamp of a message
            said.moment = _moment_of(anchor.day)
        return said
    return Scene(
        base.published, narrative=True, story=cell, discourse=Discourse(cell), told=cell, under=cell,
        against=anchor.told, day_first=base.day_first,
    )  # fmt: skip


def _resolve(mention: Mention, scene: Scene, walk: Walk, after: TimeSpan | None) -> tuple[Timex, Cell | None]:
    reading = mention.value
    scene.come_to(mention.span.start, walk.to(mention.span.start, mention.span.end))
    scene.now = reading.now
    place = _RESOLVERS[reading.meaning.kind](reading.meaning, reading.direction, scene)
    if after is not None and after.begin_earliest is not None and reading.meaning.kind == "point":
        place = points.not_before(place, reading.meaning, after.begin_earliest)
    if place.cell is not None and mention.type in ("DATE", "TIME"):
        by_published = bool(place.anchor and place.anchor.startswith("published"))
        scene.mention(place.cell, reading.meaning, reading.direction, reading.stance, by_published=by_published)
    # An interval of EDTF has no range for an end: "from early 1914 to late 1918" is told in whole years.
    mod = None if reading.pair and mention.mod in THIRDS else mention.mod
    relation = "" if reading.pair and reading.relation not in SIDES else reading.relation
    timex = Timex(
        mention.span.start,
        mention.span.end,
        mention.text,
        mention.type,
        place.value,
        mention.mod,
        span_of(place, mod, relation, reading.side, scene.published, reading.doubtful),
        place.anchor,
        mention.rule,
        Span(*reading.phrase),
        place.freq,
        place.quant,
        place.note,
    )
    return timex, place.cell


def _join(first: Mention, second: Mention) -> Callable[[Timex, Timex], tuple[Timex, Timex]]:
    """What two expressions of one phrase make together."""
    if first.value.meaning.kind in ("counted", "piece", "ending"):
        return _as_counted
    return _as_window if first.value.relation != second.value.relation else _as_range


def _as_counted(length: Timex, base: Timex) -> tuple[Timex, Timex]:
    """ "Three days after 12 January 2019": both say when that was."""
    return _united(length, base, lambda counted, _: counted) if length.when is not None else (length, base)


def _as_range(first: Timex, second: Timex) -> tuple[Timex, Timex]:
    """The two ends of a range: both carry the phrase and the `when` of the whole."""
    return _united(first, second, between)


def _as_window(first: Timex, second: Timex) -> tuple[Timex, Timex]:
    """ "After 1890 and before 1900"."""
    return _united(first, second, between_sides)


def _united(first: Timex, second: Timex, unite: Callable[[TimeSpan, TimeSpan], TimeSpan | None]) -> tuple[Timex, Timex]:
    if first.when is None or second.when is None or first.phrase is None or second.phrase is None:
        return first, second
    whole = unite(first.when, second.when)
    if whole is None:
        return first, second
    phrase = Span(min(first.phrase.start, second.phrase.start), max(first.phrase.end, second.phrase.end))
    return replace(first, when=whole, phrase=phrase), replace(second, when=whole, phrase=phrase)
