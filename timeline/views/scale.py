"""The axis: numeric, in days since 1970-01-01, for any span from seconds to the age of the universe.

plotly's and the browser's own date axes end at the year 9999, know no BCE and shift with the reader's time zone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, inf, isfinite, log10

from ..model import Day, TimeSpan
from .lettering import measure
from .shared import shared

YEAR = 365.2425


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `lo` to `hi` on `width` pixels.

    >>> Scale(0, 10, 100).x(5)
    50.0
    """

    lo: float
    hi: float
    width: float

    def x(self, day: float) -> float:
        """The pixel of a day, infinite ones and those beyond an edge at that edge."""
        return (min(max(day, self.lo), self.hi) - self.lo) / (self.hi - self.lo) * self.width

    def day(self, x: float) -> float:
        """The day at a pixel. Inverse of `x`."""
        return self.lo + x / self.width * (self.hi - self.lo)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis at `day`; `context` is the larger unit, where it changes ("Sep 2022" below "27")."""

    day: float
    label: str
    context: str = ""


def domain(spans: Iterable[TimeSpan], days: Iterable[float] = ()) -> tuple[float, float] | None:
    """The days to show so that every finite edge is inside, with room for open ends; None without any.

    `days` (of publication, say) widen it a little, never by more than a tenth.

    >>> domain([TimeSpan.parse("1970-01-02")])
    (0.0, 3.0)
    """
    extents = {span.extent() for span in set(spans)}
    edges = [edge for extent in extents for edge in extent if isfinite(edge)]
    if not edges:
        return None
    lo, hi = min(edges), max(edges)
    # A double cannot tell the hours of the first billion years apart; a minute is the least that is shown otherwise.
    span = max(hi - lo, 1 / 1440, max(abs(lo), abs(hi)) * 1e-9)
    near = [day for day in days if lo - 0.1 * span <= day <= hi + 0.1 * span]
    lo, hi = min([lo, *near]), max([hi, *near])
    # One event alone gets as much room again on either side, that its length can be seen.
    margin = span if len(extents) == 1 else 0.03 * span
    before = any(extent[0] == -inf for extent in extents)
    after = any(extent[3] == inf for extent in extents)
    return lo - margin - 0.05 * span * before, hi + margin + 0.05 * span * after


def ticks(scale: Scale, *, size: float = 12, least: float = 56) -> tuple[Tick, ...]:
    """The finest ticks whose labels, in letters of this `size`, keep apart; `least` pixels lie between two.

    >>> [tick.label for tick in ticks(Scale(Day(-2).number, Day(4).number, 600))]
    ['3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE', '4 CE']
    """
    found: tuple[Tick, ...] = ()
    for unit, step, days in _STEPS:
        if days / (scale.hi - scale.lo) * scale.width < least:
            continue
        coarser = tuple(_ticks(scale, unit, step))
        if not coarser and found:
            return found[:1]
        found = coarser
        if _apart(found, scale, size):
            return found
    return found[:1]


def bins(scale: Scale, *, pixels: float = 7, days: float = 1) -> tuple[tuple[float, ...], str]:
    """The edges of the narrowest units of the calendar that take these `pixels` and `days` at least; and the unit.

    >>> edges, unit = bins(Scale(0, 364, 100))
    >>> len(edges) - 1, unit
    (12, 'month')
    """
    shortest = max(pixels / scale.width * (scale.hi - scale.lo), days)
    unit, step, length = next((row for row in _STEPS if row[2] >= shortest * 0.999), _STEPS[-1])
    wide = Scale(scale.lo - 2 * length, scale.hi + 2 * length, scale.width)
    edges = [tick.day for tick in _ticks(wide, unit, step)]
    first, last = bisect_right(edges, scale.lo) - 1, bisect_left(edges, scale.hi)
    said = {7: "week", 14: "2 weeks"}.get(step) if unit == "day" else None
    return tuple(edges[max(first, 0) : last + 1]), said or (unit if step == 1 else f"{_large(step)} {unit}s")


def _large(count: int) -> str:
    for scale in shared()["words"]["scales"]:
        if count >= scale["from"]:
            return f"{count / scale['from']:g} {scale['word']}"
    return f"{count:,}"


def _apart(found: tuple[Tick, ...], scale: Scale, size: float) -> bool:
    for lines in ([(tick.day, tick.label) for tick in found], [(t.day, t.context) for t in found if t.context]):
        for (day, text), (next_day, next_text) in pairwise(lines):
            if scale.x(next_day) - scale.x(day) < (measure(text, size) + measure(next_text, size)) / 2 + size:
                return False
    return True


def _years() -> Iterator[tuple[str, int, float]]:
    for exponent in range(13):
        for digit in (1, 2, 5):
            years = digit * 10**exponent
            yield "year", years, years * YEAR


_STEPS: tuple[tuple[str, int, float], ...] = (
    *(("second", n, n / 86400) for n in (1, 5, 15, 30)),
    *(("minute", n, n / 1440) for n in (1, 5, 15, 30)),
    *(("hour", n, n / 24) for n in (1, 3, 6, 12)),
    *(("day", n, float(n)) for n in (1, 2, 7, 14)),
    *(("month", n, n * YEAR / 12) for n in (1, 3, 6)),
    *_years(),
)
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def _ticks(scale: Scale, unit: str, step: int) -> Iterator[Tick]:
    last, shown = -inf, ""
    for day, label, context in _candidates(scale, unit, step):
        if not scale.lo <= day <= scale.hi or day <= last:
            continue
        last = day
        yield Tick(day, label, context if context != shown else "")
        shown = context


def _candidates(scale: Scale, unit: str, step: int) -> Iterator[tuple[float, str, str]]:
    if unit in _SECONDS:
        length = _SECONDS[unit] * step
        for second in range(ceil(scale.lo * 86400 / length) * length, floor(scale.hi * 86400) + 1, length):
            number, clock = divmod(second, 86400)
            day = Day.from_number(number)
            time = f"{clock // 3600:02}:{clock // 60 % 60:02}" + (f":{clock % 60:02}" if unit == "second" else "")
            yield second / 86400, time, f"{day.day} {_month(day)} {year_label(day.year)}"
    elif unit == "day":
        for number in range(floor(scale.lo), ceil(scale.hi) + 1):
            if (number + (3 if step % 7 == 0 else 0)) % step == 0:  # weeks begin on Monday
                day = Day.from_number(number)
                yield float(number), str(day.day), f"{_month(day)} {year_label(day.year)}"
    elif unit == "month":
        first, last = Day.from_number(floor(scale.lo)), Day.from_number(ceil(scale.hi))
        for month in range((first.year * 12 + first.month - 1) // step * step, last.year * 12 + last.month, step):
            day = Day(month // 12, month % 12 + 1)
            yield float(day.number), _month(day), year_label(day.year)
    else:
        for year in _round_years(Day.from_number(floor(scale.lo)).year, Day.from_number(ceil(scale.hi)).year, step):
            yield float(Day(year).number), year_label(year, step), ""


def _round_years(first: int, last: int, step: int) -> Iterator[int]:
    """Years that readers find round: …, 200 BCE, 100 BCE, 1 CE, 100 CE, … There is no year zero."""
    if step == 2 and first <= 1 <= last:
        step = 5  # 1 CE and 2 CE would stand too near
    for multiple in range(floor(first / step) * step, last + step, step):
        if step == 1 or multiple > 0:
            yield multiple
        else:
            yield multiple + 1


def _month(day: Day) -> str:
    name: str = shared()["words"]["months_short"][day.month - 1]
    return name


def year_label(year: int, step: int = 1) -> str:
    """An astronomical year as readers count, no finer than `step` asks.

    >>> year_label(0), year_label(476), year_label(2014), year_label(-13_799_999_999, 10**8)
    ('1 BCE', '476 CE', '2014', '13.8 billion BCE')
    """
    words = shared()["words"]
    count = year if year > 0 else 1 - year
    text = f"{count:,}" if count > 9999 else str(count)
    for scale in words["scales"]:
        if count >= scale["from"] and step >= 1000:
            digits = max(0, ceil(log10(scale["from"] / step)))
            text = f"{count / scale['from']:,.{digits}f}"
            text = f"{text.rstrip('0').rstrip('.') if '.' in text else text} {scale['word']}"
            break
    if year <= 0:
        return str(words["bce"]).format(year=text)
    return str(words["ce"]).format(year=text) if year < 1000 else text
