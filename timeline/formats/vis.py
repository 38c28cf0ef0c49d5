"""vis-timeline's items as a JSON list, for `new vis.DataSet(items)`. Years outside 0–9999 have six digits, as in
JavaScript; what lies beyond its dates (271,821 BCE, 275,760 CE) cannot be shown there at all.
"""

import re
from collections.abc import Iterator
from html import escape
from itertools import chain
from typing import Any

from ..errors import DateError, FormatError
from ..model import Day, Event, Omission, Timeline, TimeSpan, format_year
from . import embedded
from .beyond import beyond
from .edges import edges, moment
from .markup import beside_words
from .parsing import parse, unparse
from .rows import CARRIES, ROWS, from_records, records, why_of
from .tables import read_when, record
from .timelinejs import plain_text

__all__ = ["CARRIES", "fits", "notes", "read", "write"]

WHAT = "items; uncertain and open dates by their outer days, and exactly in our own field"
HALVES = True
"""Halves of characters are written as they are."""

_OURS = "timelineExplorer"
_USED = frozenset({"id", "content", "title", "start", "end", "group", "type", _OURS})
_FURTHEST = 271_820
_ISO = re.compile(
    r"(?P<year>[+-]\d{6}|\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[T ](?P<clock>\d\d:\d\d)(?P<second>:\d\d)?(?:\.\d+)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?.*"
)


def write(timeline: Timeline) -> str:
    """The JSON text. Inverse of `read`."""
    return unparse([item(each) for each in records(timeline)])


def fits(event: Event) -> bool:
    """Whether JavaScript has dates for it."""
    ends = edges(event.when)
    return all(abs(day.year) <= _FURTHEST for day in (ends.begin, ends.end) if day)


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What vis-timeline shows otherwise."""
    half = sum(not (each.begin and each.end) for each in (edges(event.when) for event in timeline.events))
    return (f"vis shows {half} dates with an open or unknown end as points at the other end",) * bool(half)


def item(record: dict[str, Any]) -> dict[str, Any]:
    """One event as an item."""
    when = embedded.span_of(record)
    return {
        "id": record["id"],
        "content": escape(record["title"]),
        "title": escape(": ".join([when.words(), *record["sentence"][:1]])),
        **dates(when),
        _OURS: embedded.pack(record),
    }


def dates(when: TimeSpan) -> dict[str, str]:
    """`start`, `end` and `type` of a span; its last day ends where the next begins.

    >>> dates(TimeSpan.parse("-0043-03-15"))
    {'start': '-000043-03-15T00:00:00', 'end': '-000043-03-16T00:00:00', 'type': 'range'}
    """
    time = moment(when)
    if time is not None:
        return {"start": f"{time.replace(tzinfo=None).isoformat()}{'Z' if time.tzinfo else ''}", "type": "box"}
    ends = edges(when)
    if ends.begin is None or ends.end is None:
        return {"start": _iso(ends.anchor), "type": "point"}
    return {"start": _iso(ends.begin), "end": _iso(Day.from_number(ends.end.number + 1)), "type": "range"}


def read(data: bytes) -> Timeline:
    """The items of a vis-timeline, ours or not, with the names of its groups. Inverse of `write`."""
    plain = parse(data)
    items = plain.get("items") if isinstance(plain, dict) else plain
    if not isinstance(items, list) or not all(isinstance(each, dict) for each in items):
        raise FormatError("not vis-timeline's JSON: it is a list of items")
    groups = plain.get("groups") if isinstance(plain, dict) else None
    groups = [each for each in groups if isinstance(each, dict)] if isinstance(groups, list) else []
    names = {str(each.get("id")): plain_text(str(each.get("content") or each.get("id"))) for each in groups}
    taken = {str(each.get("group")) for each in items}
    empty = (Omission("groups", "there is nothing in it", "", name) for key, name in names.items() if key not in taken)
    rest = [plain] if isinstance(plain, dict) else []
    foreign = [each for each in items if _OURS not in each]
    more = (beyond(foreign, _USED), beyond(groups, ("id", "content")), beyond(rest, ("items", "groups")), empty)
    return from_records(chain(_records(items, names), *more))


def _records(items: list[dict[str, Any]], groups: dict[str, str]) -> Iterator[dict[str, Any] | Omission]:
    for number, each in enumerate(items, start=1):
        if not each.get("start"):
            yield Omission(ROWS, "it has no 'start'", f"item {number}", str(each.get("content") or ""))
            continue
        title = plain_text(str(each.get("content") or ""))
        ours = embedded.unpack(each.get(_OURS))
        try:
            if ours is None:
                yield _foreign(each, title, number, groups)
                yield from beside_words((each.get("content"), each.get("title")), f"item {number}")
                continue
            written = item(ours)
            moved = any(each.get(name) != written.get(name) for name in ("start", "end"))
            retitled = title != plain_text(written["content"])
            yield embedded.edited(ours, title=title if retitled else None, when=_when(each) if moved else None)
        except (DateError, ValueError, OverflowError) as error:
            yield Omission(ROWS, why_of(error), f"item {number}", title)


def _foreign(each: dict[str, Any], title: str, number: int, groups: dict[str, str]) -> dict[str, Any]:
    text = plain_text(str(each.get("title") or ""))
    group = str(each.get("group") or "")
    key = str(each["id"]) if each.get("id") is not None else None
    tags = [groups.get(group, group)]
    return record(
        title or f"Item {number}", _when(each), number=number, name="vis-timeline", text=text, tags=tags, id=key
    )


def _when(each: dict[str, Any]) -> TimeSpan:
    begin, begin_clock = _read(each["start"])
    if not each.get("end"):
        return TimeSpan.parse(begin + begin_clock)
    end, end_clock = _read(each["end"])
    if not begin_clock and not end_clock and (days := _days(begin, end)):
        return days
    return read_when(begin + begin_clock, end + end_clock)


def _days(begin: str, end: str) -> TimeSpan | None:
    """The whole days up to the midnight at which `end` begins."""
    first, last = TimeSpan.parse(begin).begin_earliest, TimeSpan.parse(end).begin_earliest
    if first is None or last is None or last.number <= first.number:
        return None
    return TimeSpan.between(first, Day.from_number(last.number - 1))


def _read(value: Any) -> tuple[str, str]:
    """A date of JavaScript as an EDTF day and a time of day, where it is not midnight."""
    if isinstance(value, (int, float)):
        number, milliseconds = divmod(int(value), 86_400_000)
        minutes = milliseconds // 60_000
        clock = f"T{minutes // 60:02}:{minutes % 60:02}Z" if milliseconds else ""
        return str(Day.from_number(number)), clock
    match = _ISO.fullmatch(str(value))
    if match is None:
        return read_when(str(value)).edtf, ""
    day = f"{format_year(int(match['year']))}-{match['month']}-{match['day']}"
    if match["clock"] in (None, "00:00"):
        return day, ""
    second = match["second"] if match["second"] not in (None, ":00") else ""
    zone = match["zone"] or ""
    zone = f"{zone[:3]}:{zone[3:]}" if len(zone) == 5 else zone
    return day, f"T{match['clock']}{second}{zone}"


def _iso(day: Day) -> str:
    year = f"{day.year:04}" if 0 <= day.year <= 9999 else f"{'-' if day.year < 0 else '+'}{abs(day.year):06}"
    return f"{year}-{day.month:02}-{day.day:02}T00:00:00"
