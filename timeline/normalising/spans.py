"""From a place to a stretch of the calendar: what "early", "since" and "from … to" make of it."""

from ..errors import DateError
from ..model import Day, TimeSpan, format_year
from .cell import MONTHS_IN, Cell
from .scene import Place

# The parts of a unit that "early", "mid" and "late" leave, as shares of its smaller units: [first, last) thirds.
THIRDS = {"START": 0, "MID": 1, "END": 2}
_FINE = frozenset(("second", "minute", "hour", "day"))
_MONTHLY = frozenset(("month", "season", "quarter", "quadrimester", "half"))
SIDES = frozenset(("after", "before", "since"))
_SINCE = frozenset(("since",))
_UNTIL = frozenset(("until", "till", "through"))


def span_of(
    place: Place, mod: str | None, relation: str, side: int, published: Cell | None, doubtful: bool = False
) -> TimeSpan | None:
    """When an expression says that something was; None where it has no place on the calendar."""
    base = place.edtf or _cell_edtf(place.cell, mod, side, published)
    if base is None:
        return None
    if place.edtf and "/" in place.edtf:
        return _parse(base)
    if (mod == "APPROX" or doubtful) and base[-1].isalnum() and "T" not in base:
        base += "%" if mod == "APPROX" and doubtful else "?" if doubtful else "~"
    if relation.endswith("before") and "T" in place.value:
        day = _day_that_ends(base)
        return _parse(
            day if relation == "just before" else f"[..{day}]"
        )  # "before noon on Friday": Friday at the latest
    relation = {"ON_OR_AFTER": "since", "ON_OR_BEFORE": "until"}.get(mod or "", relation)
    if relation in _SINCE | _UNTIL and base.startswith("[") and place.cell is not None and mod in THIRDS:
        # Since the late 1990s: an interval of EDTF has no range for an end, and the whole unit is no finer than said.
        whole = place.cell.span()
        base = whole.edtf if whole and not whole.edtf.startswith("[") else base
    return _parse(_governed(base, relation)) or _parse(base)


def between(first: TimeSpan, second: TimeSpan) -> TimeSpan | None:
    """Throughout, from the one to the other.

    >>> between(TimeSpan.parse("1914"), TimeSpan.parse("1918")).edtf
    '1914/1918'
    """
    begin, end = first.edtf.partition("/"), second.edtf.partition("/")
    return _parse(f"{begin[0]}/{end[2] or end[0]}")


def between_sides(first: TimeSpan, second: TimeSpan) -> TimeSpan | None:
    """Some time after the one and before the other, in either order.

    >>> between_sides(TimeSpan.parse("[..1899]"), TimeSpan.parse("[1891..]")).edtf
    '[1891..1899]'
    """
    begin = next((span for span in (first, second) if span.open_end), None)
    end = next((span for span in (first, second) if span.open_begin), None)
    if begin is None or end is None:
        return None
    return _parse(f"[{begin.edtf.strip('[]./')}..{end.edtf.strip('[]./')}]")


def _governed(base: str, relation: str) -> str:
    """What a preposition makes of a date.

    "Since" says that it goes on; "until" says nothing of the begin, which is unknown rather than open; "by", "before"
    and "after" bound one moment.
    """
    if base.startswith("["):
        span = _parse(base)
        return f"[..{_coarse(span.end_latest)}]" if relation == "by" and span is not None and span.end_latest else base
    if relation in _SINCE:
        return f"{base}/.."
    if relation in _UNTIL:
        return f"/{base}"
    if relation == "by":
        return f"[..{base}]"
    span = _parse(base)
    relation = relation.removeprefix("just ")
    if relation == "before" and span is not None and span.begin_earliest is not None:
        return f"[..{_as_exact(Day.from_number(span.begin_earliest.number - 1), span)}]"
    if relation == "after" and span is not None and span.end_latest is not None and "T" not in base:
        return f"[{_as_exact(Day.from_number(span.end_latest.number + 1), span)}..]"
    return base


def _coarse(day: Day) -> str:
    """The last day of a year as that year: "by the third millennium BC" names no December.

    >>> _coarse(Day(-2000, 12, 31)), _coarse(Day(2014, 4, 30))
    ('-2000', '2014-04-30')
    """
    return format_year(day.year) if (day.month, day.day) == (12, 31) else str(day)


def _day_that_ends(base: str) -> str:
    """The day on which what comes before a time of day happens: before midnight the day that it ends.

    >>> _day_that_ends("2016-02-22T23:00"), _day_that_ends("2016-02-23T00:00")
    ('2016-02-22', '2016-02-22')
    """
    day, _, clock = base.partition("T")
    span = _parse(day)
    if not clock or clock.strip("0:") or span is None or span.begin_earliest is None:
        return day
    return str(Day.from_number(span.begin_earliest.number - 1))


def _as_exact(day: Day, span: TimeSpan) -> str:
    """The day beside a span, no finer than the span is told: "before 1939" is 1938 or before, and no December.

    >>> _as_exact(Day(1938, 12, 31), TimeSpan.parse("1939")), _as_exact(Day(1939, 8, 31), TimeSpan.parse("1939-09"))
    ('1938', '1939-08')
    """
    if span.granularity in _FINE:
        return str(day)
    return format_year(day.year) if span.granularity not in _MONTHLY else f"{format_year(day.year)}-{day.month:02}"


def _cell_edtf(cell: Cell | None, mod: str | None, side: int, published: Cell | None) -> str | None:
    if cell is None:
        return None
    whole = cell.span()
    if whole is None or cell.unit == "day":
        return whole.edtf if whole else None
    first, last = cell.first.number, cell.last.number
    if side and published is not None and first < published.index < last:
        # "Earlier this month" ends by the day of publication, "later this month" begins with it.
        first, last = (first, published.index) if side < 0 else (published.index, last)
        return TimeSpan.within(Day.from_number(first), Day.from_number(last)).edtf
    if side and cell.unit == "year":
        return whole.edtf  # "later that year": later than what, in which month?
    if mod in THIRDS:
        return _third(cell, THIRDS[mod])
    return whole.edtf


def _third(cell: Cell, which: int) -> str:
    """The first, second or last third of a unit, in whole units of the next smaller kind.

    >>> _third(Cell("month", 2014 * 12 + 2), 1)
    '[2014-03-11..2014-03-20]'
    """
    first, last = cell.first, cell.last
    if cell.unit == "month":
        begin, end = (1, 11, 21)[which], (10, 20, last.day)[which]
        return TimeSpan.within(Day(first.year, first.month, begin), Day(first.year, first.month, end)).edtf
    if MONTHS_IN.get(cell.unit, 0) >= 120:
        years = last.year - first.year + 1
        begin, end = (
            first.year + (0, years * 34 // 100, years * 67 // 100)[which],
            first.year + (years * 33 // 100, years * 66 // 100, years - 1)[which],
        )
        return TimeSpan.within(Day(begin, 1, 1), Day(end, 12, 31)).edtf
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if cell.unit in MONTHS_IN or cell.unit == "season":
        start = Cell("month", first.year * 12 + first.month - 1 + which * (months // 3))
        return TimeSpan.within(start.first, start.shifted(months // 3 - 1).last).edtf
    days = last.number - first.number + 1
    begin = first.number + which * days // 3
    return TimeSpan.within(Day.from_number(begin), Day.from_number(first.number + (which + 1) * days // 3 - 1)).edtf


def _parse(edtf: str) -> TimeSpan | None:
    try:
        return TimeSpan.parse(edtf)
    except DateError:
        return None
