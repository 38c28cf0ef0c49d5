"""When a recurring entry of a calendar takes place (RFC 5545 §3.3.10, §3.8.5), within bounds that no rule escapes."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from itertools import islice
from types import FunctionType
from typing import Any

from ..errors import FormatError

OCCURRENCES, YEARS = 500, 10
"""A recurring event is expanded to no more than so many occurrences, within so many years of its first."""

STEPS = 4000
"""A rule is followed no further than so many of its steps: one that hits nothing would be tried until the year 9999."""

_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z", re.IGNORECASE)
_TOO_OFTEN = re.compile(r"FREQ=(MINUTELY|SECONDLY)", re.IGNORECASE)

LONGEST = 1000
"""A rule longer than this, in characters, is none."""


def occurrences(component: Any, start: date, *, without: Iterable[date] = ()) -> tuple[list[date], bool]:
    """Its days or moments, in order, `start` among them; that alone where nothing recurs; and whether it goes on after
    them. `without` are those that were moved elsewhere. Raises `FormatError`.
    """
    rules, more = _several(component.get("rrule")), _several(component.get("rdate"))
    if not rules and not more:
        return [start], False
    from dateutil.rrule import rruleset, rrulestr  # type: ignore[import-untyped]

    zone = start.tzinfo if isinstance(start, datetime) else None
    first = _naive(start, zone)
    limit = first + timedelta(days=366 * YEARS) if first.year + YEARS < 9999 else datetime.max
    whole = rruleset()
    whole.rdate(first)  # it begins there, whatever the rule says
    for rule in rules:
        text = rule.to_ical().decode("utf-8", "replace")
        if len(text) > LONGEST:
            raise FormatError(f"its rule has {len(text):,} characters: {text[:60]!r} …")
        if found := _TOO_OFTEN.search(text):
            raise FormatError(f"its rule recurs {found[1].lower()}, which no timeline can show: leave the rule out")
        text = _UNTIL.sub(lambda until: f"UNTIL={_local(until[1], zone)}", text)
        found = rrulestr(text, dtstart=first, ignoretz=True)
        found.__class__ = _bounded()
        whole.rrule(found)
    for added in more:
        for each in added.dts:
            whole.rdate(_naive(each.dt[0] if isinstance(each.dt, tuple) else each.dt, zone))
    for each in without:
        whole.exdate(_naive(each, zone))
    for left_out in _several(component.get("exdate")):
        for each in left_out.dts:
            whole.exdate(_naive(each.dt, zone))
    days: list[date] = []
    for each in islice(whole, OCCURRENCES + 1):
        if each > limit or len(days) == OCCURRENCES:
            return days, True
        days.append(each.replace(tzinfo=zone) if isinstance(start, datetime) else each.date())
    return days, False


@cache
def _bounded() -> type:
    """dateutil's rule, which gives up after `STEPS`: its loop looks for an end only where it has found something."""
    from dateutil import rrule  # type: ignore[import-untyped]

    def counted(name: str) -> Any:
        plain = getattr(rrule._iterinfo, name)

        def count(self: Any, *day: int) -> Any:
            self.left -= 1
            if self.left < 0:
                raise _EnoughError
            return plain(self, *day)

        return count

    sets = {name: counted(name) for name in ("ydayset", "mdayset", "wdayset", "ddayset")}
    steps = type("Steps", (rrule._iterinfo,), {"left": STEPS, **sets})
    followed = FunctionType(rrule.rrule._iter.__code__, {**vars(rrule), "_iterinfo": steps})

    class Bounded(rrule.rrule):  # type: ignore[misc]
        def _iter(self) -> Iterator[datetime]:
            try:
                yield from followed(self)
            except _EnoughError:
                return

    return Bounded


class _EnoughError(Exception):
    """A rule was followed far enough."""


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _naive(day: date, zone: tzinfo | None) -> datetime:
    """The moment by the clock of the zone in which the entry begins: exceptions and ends may be said in another."""
    if not isinstance(day, datetime):
        return datetime(day.year, day.month, day.day)
    return (day.astimezone(zone) if day.tzinfo and zone else day).replace(tzinfo=None)


def _local(until: str, zone: tzinfo | None) -> str:
    """The end of a rule, which is said in UTC, by the clock of `zone`."""
    moment = datetime.strptime(until, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return f"{_naive(moment, zone):%Y%m%dT%H%M%S}"
