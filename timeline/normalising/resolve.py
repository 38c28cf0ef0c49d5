"""Mentions to time expressions, in the order of the text, each against what the scene knows by then."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from ..errors import DateError
from ..model import Day, Mention, Span, TimeSpan, Timex
from . import amounts, points, shifts
from .cell import Cell
from .scene import Place, Scene

_RESOLVERS: dict[str, Callable[[Any, int, Scene], Place]] = {
    "fixed": points.fixed,
    "point": points.point,
    "shift": shifts.shift,
    "clock": shifts.clock,
    "story": shifts.story,
    "amount": amounts.amount,
    "repeat": amounts.repeat,
    "reference": amounts.reference,
}


def resolve(mentions: Iterable[Mention], text: str, published: date | datetime | None = None) -> list[Timex]:
    """Place each mention on the calendar where that can be done without guessing.

    Without `published`, what depends on it keeps a value such as `XXXX-WXX-2`, has no `when`, and a `note` says what
    to supply.
    """
    day = None if published is None else Cell.of_day(Day(published.year, published.month, published.day))
    scene = Scene(day)
    return [_resolve(mention, scene) for mention in mentions]


def _resolve(mention: Mention, scene: Scene) -> Timex:
    reading = mention.value
    scene.at = mention.span.start
    place = _RESOLVERS[reading.meaning.kind](reading.meaning, reading.direction, scene)
    if place.cell is not None and mention.type in ("DATE", "TIME"):
        scene.mention(place.cell)
        if reading.meaning.kind == "point" and place.cell.unit in ("quarter", "half"):
            scene.report(place.cell)
    start, end = mention.span.start, mention.span.end
    return Timex(
        start,
        end,
        mention.text,
        mention.type,
        place.value,
        mention.mod,
        _when(place, reading.relation),
        place.anchor,
        mention.rule,
        Span(*reading.phrase),
        place.freq,
        place.quant,
        place.note,
    )


def _when(place: Place, relation: str) -> TimeSpan | None:
    span = place.cell.span() if place.cell is not None else None
    if span is None and place.edtf is None:
        return None
    edtf = place.edtf or (span.edtf if span else "")
    if relation == "since":
        edtf = f"{edtf}/.."
    elif relation in ("until", "till", "through"):
        edtf = f"../{edtf}"
    try:
        return TimeSpan.parse(edtf)
    except DateError:
        return span
