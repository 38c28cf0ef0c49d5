"""Small pictures of timelines, for the gallery: marks low above an axis, flags where there is room for them.

The same timeline gives the same picture.
"""

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from math import inf, log

from scripts.drawing import LIGHT, colored
from timeline.model import Event, Timeline
from timeline.views.glyphs import mark_svg
from timeline.views.layout import Mark
from timeline.views.lettering import measure, tidy
from timeline.views.markup import element, label
from timeline.views.rows import Item, item_of
from timeline.views.scale import Scale, domain, ticks

EDGE, AXIS, LANE, LINE, POLE = 16, 38, 12, 15, 6
WIDEST = 132.0


@dataclass(frozen=True)
class Flag:
    """A label without a place: its pole at `x`, lines of words, `width` of the longest; the heavier, the better."""

    x: float
    y: float
    when: str
    lines: tuple[str, ...]
    width: float
    weight: float

    @property
    def height(self) -> float:
        """In pixels."""
        return LINE * (1 + len(self.lines))


Box = tuple[float, float, float, float]
"""Left, right, top and bottom."""
Placed = tuple[Flag, float, float, bool]
"""A flag, the left and the top of its words, whether they stand left of the pole."""


def picture(line: Timeline, width: int = 372, height: int = 206) -> str:
    """A small picture: marks above an axis, the densest stretch, and flags where there is room for them."""
    lo, hi = densest(line)
    shown = [event for event in line if event.when.extent()[0] < hi and event.when.extent()[3] > lo]
    scale = Scale(lo, hi, width)
    base = height - AXIS
    marks = _stacked([item_of(event, scale) for event in shown], base)
    flags = [_flag(each, (lo, hi)) for each in marks]
    taken = [(each.left, each.right, each.y - 7, each.y + 5) for each in marks]
    placed = _best([flag for flag in flags if flag], width, taken)
    found = ticks(scale, size=11)
    parts = [element("path", d=f"M{scale.x(tick.day):.1f} {EDGE + 4}V{base + 10}", stroke=LIGHT.line) for tick in found]
    parts.append(element("path", d=f"M0 {base + 10}H{width}", stroke=LIGHT.edge))
    for tick in found:
        for place, words in enumerate((tick.label, tick.context)):
            half = measure(words, 11) / 2
            x = min(max(scale.x(tick.day), half), width - half)
            parts.append(label(x, base + 24 + 12 * place, words, LIGHT.muted, font_size=11, text_anchor="middle"))
    parts += (
        element("path", d=f"M{flag.x:.1f} {flag.y - 5:.1f}V{y - 9:.1f}", stroke=LIGHT.edge) for flag, _, y, _ in placed
    )
    parts += (mark_svg(each, scale, LIGHT) for each in marks)
    parts += (_words(each) for each in placed)
    parts += _edges(line, lo, hi, width)
    body = element("g", "".join(parts), font_size=12)
    told = f"{len(line)} events, {span_words(line)}"
    return colored(
        element("svg", body, viewBox=f"0 0 {width} {height}", width=width, height=height, role="img", aria_label=told)
    )


def densest(line: Timeline) -> tuple[float, float]:
    """The days between which at least half of the events are told most closely; all of them where they are even."""
    whole = domain(event.when for event in line) or (0.0, 1.0)
    days = sorted(_middle(event) for event in line if abs(_middle(event)) < inf)
    length = days[-1] - days[0] or 1.0
    best, chosen = 0.55, (days[0], days[-1])
    for first, from_ in enumerate(days):
        for last in range(first + len(days) // 2, len(days)):
            share = (last - first + 1) / len(days)
            value = share * log(length / max(days[last] - from_, 1.0))
            if value > best:
                best, chosen = value, (from_, days[last])
    if chosen == (days[0], days[-1]):
        return whole
    air = 0.09 * max(chosen[1] - chosen[0], 4)
    return max(whole[0], chosen[0] - air), min(whole[1], chosen[1] + 2 * air)


def span_words(line: Timeline) -> str:
    """From the first year to the last, in words."""
    years = [year for event in line for year in _years(event)]
    named = [f"{1 - year} BCE" if year < 1 else f"{year}" for year in (min(years), max(years))]
    return " – ".join(dict.fromkeys(named))


def _years(event: Event) -> Iterable[int]:
    when = event.when
    return (day.year for day in (when.begin_earliest, when.begin_latest, when.end_earliest, when.end_latest) if day)


def _middle(event: Event) -> float:
    begin, _, _, end = event.when.extent()
    known = [edge for edge in (begin, end) if abs(edge) < inf]
    return sum(known) / len(known) if known else inf


def _stacked(items: Sequence[Item], base: float) -> list[Mark]:
    """Each mark in the lowest lane that is free there."""
    lanes: list[float] = []
    marks = []
    for item in sorted(items, key=lambda item: item.left):
        lane = next((place for place, end in enumerate(lanes) if item.left > end + 3), len(lanes))
        lanes[lane : lane + 1] = [item.right]
        marks.append(Mark(item.event, item.left, item.right, base - LANE * lane, item.dot, None, ()))
    return marks


def _flag(mark: Mark, window: tuple[float, float]) -> Flag | None:
    event, extent = mark.event, mark.event.when.extent()
    if not window[0] <= (extent[0] if extent[0] > -inf else extent[3]) <= window[1]:
        return None  # it began elsewhere: its pole would stand at no time of its own
    x = (mark.left + mark.right) / 2 if mark.dot else mark.right if extent[0] == -inf else mark.left + 2
    words = _wrapped(tidy(event.title), WIDEST)
    when = _short(event.when.words(), window)
    width = max(measure(when, 11), *(measure(each, 12) for each in words)) * 0.9
    weight = (
        1 + (len(event.claims) + len(event.participants) + len(event.places) + (event.modality != "happened")) ** 2 / 6
    )
    return Flag(x, mark.y, when, words, width, weight)


def _short(when: str, window: tuple[float, float]) -> str:
    """Without the year, where the axis is of less than two."""
    return re.sub(r"(?<=[a-z]) \d{4}\b", "", when) if window[1] - window[0] < 500 else when


def _wrapped(title: str, width: float) -> tuple[str, ...]:
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, 12) * 0.9 <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) == 3:
            lines[-1] = lines[-1].rstrip(",;:") + " …"
            break
        else:
            lines.append(word)
    return tuple(lines)


def _best(flags: list[Flag], width: float, taken: list[Box], tries: int = 300) -> list[Placed]:
    """Many orders are tried, from a fixed seed; the one that shows most weight, low and over the whole width, wins."""
    chance = random.Random(7)
    orders = [sorted(flags, key=lambda flag: -flag.weight), sorted(flags, key=lambda flag: flag.x)]
    orders += [sorted(flags, key=lambda flag: -(flag.weight * 0.3 + chance.random() * 5)) for _ in range(tries)]
    found = [_place(order, width, taken) for order in orders]
    return max(found, key=lambda pair: pair[0])[1] if found else []


def _place(order: list[Flag], width: float, taken: list[Box]) -> tuple[float, list[Placed]]:
    boxes: list[Box] = []
    poles: list[tuple[float, float]] = []
    placed: list[Placed] = []
    score = 0.0
    for flag in order:
        for row in count():
            bottom = flag.y - 9 - row * 12
            upper = bottom - flag.height
            if upper < EDGE + 4:
                break
            side = next(
                (left for left in (False, True) if _free(flag, left, (upper, bottom), width, taken, boxes, poles)), None
            )
            if side is None:
                continue
            start = flag.x - flag.width - POLE if side else flag.x
            boxes.append((start, start + flag.width + POLE, upper, bottom))
            poles.append((flag.x, upper))
            placed.append((flag, start if side else flag.x + POLE, upper + 11, side))
            score += flag.weight - row * 0.05 - side * 0.2
            break
    return score, placed


def _free(
    flag: Flag,
    left: bool,
    rows: tuple[float, float],
    width: float,
    taken: list[Box],
    boxes: list[Box],
    poles: list[tuple[float, float]],
) -> bool:
    """Whether its words touch no mark, no others and no pole, and no words lie on its pole."""
    upper, bottom = rows
    start = flag.x - flag.width - POLE if left else flag.x
    end = start + flag.width + POLE
    if start < 0 or end > width:
        return False
    if any(start < b + 2 and end > a - 2 and upper < y1 and bottom > y0 for a, b, y0, y1 in taken):
        return False
    for a, b, y0, y1 in boxes:
        if start < b + 6 and end > a - 6 and upper < y1 + 3 and bottom > y0 - 3:
            return False
        if a - 3 < flag.x < b + 3 and y1 > bottom:
            return False
    return not any(start - 5 < x < end + 5 and y < bottom for x, y in poles)


def _words(placed: Placed) -> str:
    flag, x, y, left = placed
    anchor = "end" if left else None
    at = x + flag.width if left else x
    parts = [label(at, y, flag.when, LIGHT.muted, font_size=11, text_anchor=anchor)]
    parts += (
        label(at, y + LINE * (place + 1) - 1, words, LIGHT.text, text_anchor=anchor)
        for place, words in enumerate(flag.lines)
    )
    return "".join(parts)


def _edges(line: Timeline, lo: float, hi: float, width: float) -> Iterable[str]:
    """What lies outside, in words."""
    earlier = [event for event in line if event.when.extent()[3] <= lo]
    later = [event for event in line if event.when.extent()[0] >= hi]
    if earlier:
        first = min(year for event in earlier for year in _years(event))
        words = f"← {len(earlier)} earlier, from {f'{1 - first} BCE' if first < 1 else first}"
        yield label(0, 10, words, LIGHT.muted, font_size=11)
    if later:
        yield label(width, 10, f"{len(later)} later →", LIGHT.muted, font_size=11, text_anchor="end")
