"""iCalendar (RFC 5545). A calendar knows whole days of the years 1 to 9999 and no doubt: what it cannot say is in the
description, and exactly in X- properties. An event outside of those years is a journal entry without a date.
"""

import re
import uuid
import warnings
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..errors import FormatError, for_people
from ..extras import need
from ..model import Event, Omission, Timeline, TimeSpan
from . import embedded
from .beyond import beyond
from .edges import as_date, edges, is_plain, moment
from .loss import flat
from .recurrence import OCCURRENCES, YEARS, occurrences
from .rows import CARRIES as CARRIED
from .rows import ROWS, from_records, records
from .tables import record

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "calendar entries; uncertain and open ends in the description and X- properties"
CARRIES = CARRIED | {"title"}

_OURS = "X-TIMELINE-EVENT"
_ZONE = re.compile(rb";TZID=\"?([^\":;\r\n]*)\"?", re.IGNORECASE)
_ZONES = ("VTIMEZONE", "STANDARD", "DAYLIGHT")
_TECHNICAL = frozenset({
    "PRODID", "VERSION", "CALSCALE", "METHOD", "X-WR-CALNAME", "X-WR-TIMEZONE", "UID", "DTSTAMP", "SEQUENCE", "CREATED",
    "LAST-MODIFIED", "TRANSP", "CLASS",
})  # fmt: skip
_USED = _TECHNICAL | {
    "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "URL", "STATUS", "DTSTART", "DTEND", "DURATION", "DUE", "RRULE",
    "RDATE", "EXDATE", "RECURRENCE-ID", "X-TIMELINE-WHEN",
}  # fmt: skip
_STATUS = {"CANCELLED": "denied", "TENTATIVE": "possible"}
_SPACE = uuid.UUID("6f6a1c1e-5d5f-5c52-9f4b-3f8a0c1f7f10")


def write(timeline: Timeline) -> bytes:
    """The calendar. Inverse of `read`."""
    icalendar = need("icalendar", "a calendar", "calendar")
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//timeline-explorer//EN")
    calendar.add("version", "2.0")
    if timeline.title:
        calendar.add("x-wr-calname", flat(timeline.title))
    published = {document.id: document.day for document in timeline.documents}
    for event, row in zip(timeline.events, records(timeline), strict=True):
        stamp = next((day for key in event.sources if (day := published.get(key))), date(1970, 1, 1))
        calendar.add_component(_component(icalendar, event, row, stamp))
    data: bytes = calendar.to_ical()
    return data


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What a calendar shows otherwise."""
    beyond = sum(_days(event.when) is None for event in timeline.events)
    vague = sum(not is_plain(event.when) and "T" not in event.when.edtf for event in timeline.events) - beyond
    return (
        *((f"ics shows {vague} uncertain, open or long dates by their outer days",) * (vague > 0)),
        *((f"ics has no dates for {beyond} events outside of the years 1 to 9999: they are notes",) * bool(beyond)),
    )


def _component(icalendar: Any, event: Event, row: dict[str, Any], stamp: date) -> Any:
    days = _days(event.when)
    component = icalendar.Event() if days else icalendar.Journal()
    component.add("uid", str(uuid.uuid5(_SPACE, event.id)))
    component.add("dtstamp", datetime(stamp.year, stamp.month, stamp.day, tzinfo=UTC))
    component.add("summary", event.title)
    if days:
        component.add("dtstart", days[0])
        if days[1] is not None:
            component.add("dtend", days[1])
    said = [] if is_plain(event.when) else [f"When: {event.when.words()} ({event.when.edtf})"]
    component.add("description", "\n".join([*said, *dict.fromkeys(row["sentence"])]))
    if row["places"] and days:
        component.add("location", ", ".join(row["places"]))
    if row["tags"]:
        component.add("categories", row["tags"])
    component.add("x-timeline-when", event.when.edtf)
    component.add(_OURS, embedded.dumps(row))
    return component


def _days(when: TimeSpan) -> tuple[date, date | None] | None:
    """DTSTART and DTEND, which is the day after the last; None where a calendar has no such days."""
    time = moment(when)
    if time is not None:
        return time, None
    ends = edges(when)
    first, last = as_date(ends.anchor), as_date(ends.end) if ends.end else None
    if first is None or (ends.end and last is None) or last == date.max:
        return None
    return first, last + timedelta(days=1) if last and ends.begin else None


def read(data: bytes) -> Timeline:
    """The entries of a calendar, ours or not. Recurring ones are expanded, with a warning. Inverse of `write`."""
    icalendar = need("icalendar", "a calendar", "calendar")
    try:
        calendars = icalendar.Calendar.from_ical(_ZONE.sub(_known_zone, data), multiple=True)
    except (ValueError, KeyError, IndexError) as error:
        raise FormatError(f"not a calendar that can be read: {for_people(error)}") from error
    begun = len(re.findall(rb"^BEGIN:VCALENDAR\s*$", data, re.IGNORECASE | re.MULTILINE))
    if not calendars:
        raise FormatError("not a calendar that can be read: it is cut off, or there is none in it")
    every = [each for calendar in calendars for each in calendar.walk()]
    components = [each for each in every if each.name in ("VEVENT", "VJOURNAL", "VTODO")]
    moved = _moved(components)
    expanded: list[str] = []
    unfollowed: list[str] = []
    numbered = enumerate(components, start=1)
    found = [row for number, each in numbered for row in _rows(each, number, expanded, unfollowed, moved)]
    found += [Omission("calendars", "it is cut off", f"calendar {begun}")] * (begun > len(calendars))
    found += _beyond(calendars, every, components)
    if unfollowed:
        warnings.warn(
            f"{len(unfollowed)} recurring events have a rule that cannot be followed, and are kept once: "
            f"{'; '.join(unfollowed[:5])}",
            stacklevel=2,
        )
    if expanded:
        warnings.warn(
            f"{len(expanded)} recurring events are expanded, to no more than {OCCURRENCES} occurrences "
            f"within {YEARS} years: {', '.join(expanded[:5])}",
            stacklevel=2,
        )
    titles = [title for calendar in calendars if (title := str(calendar.get("x-wr-calname", "")))]
    found += [Omission("titles", "the file has another calendar's", "", title) for title in titles[1:]]
    return from_records(_distinct(found), title=titles[0] if titles else "")


def _beyond(calendars: list[Any], every: list[Any], components: list[Any]) -> Iterator[Omission]:
    """What no event has a place for: properties, alarms, times when somebody is free."""
    foreign = [each for each in components if _OURS not in each]
    read = set(map(id, components))  # not the list: components are compared by what they hold
    others = [each for each in every if id(each) not in read and each.name not in ("VCALENDAR", *_ZONES)]
    for each in others:
        said = ", ".join(f"{name} {_shown(value)}" for name, value in each.items() if name not in _TECHNICAL)
        yield Omission("parts beside the events", each.name or "a part without a name", "", said)
    yield from beyond([{name: _shown(value) for name, value in each.items()} for each in foreign], _USED)
    yield from beyond([{name: _shown(value) for name, value in each.items()} for each in calendars], _TECHNICAL)


def _shown(value: Any) -> str:
    """A property's value as a person reads it, with who is named beside it."""
    values = value if isinstance(value, list) else [value]
    names = [str(each.params["CN"]) for each in values if "CN" in getattr(each, "params", {})]
    plain = [each.to_ical() if hasattr(each, "to_ical") else each for each in values]
    texts = [each.decode("utf-8", "replace") if isinstance(each, bytes) else str(each) for each in plain]
    return " ".join([*names, *texts])


def _distinct(rows: list[dict[str, Any] | Omission]) -> Iterator[dict[str, Any] | Omission]:
    """With an id for each: calendars that stand in one file may use one twice."""
    seen: set[str] = set()
    for number, row in enumerate(rows, start=1):
        if isinstance(row, dict) and row["id"] in seen:
            row = row | {"id": f"{row['id']}-{number}"}
        if isinstance(row, dict):
            seen.add(row["id"])
        yield row


def _moved(components: list[Any]) -> dict[str, list[date]]:
    """The occurrences that stand in entries of their own, by the id of both: they are there once."""
    found: dict[str, list[date]] = {}
    for each in components:
        instead_of = getattr(each.get("recurrence-id"), "dt", None)
        if isinstance(instead_of, date):
            found.setdefault(str(each.get("uid", "")), []).append(instead_of)
    return found


def _known_zone(match: re.Match[bytes]) -> bytes:
    """The zone; left out where it is the name of a folder of zones, which the packages that read them fall over."""
    try:
        ZoneInfo(match[1].decode("utf-8", "replace"))
    except (ZoneInfoNotFoundError, ValueError):
        return match[0]  # it may be described in the file itself
    except OSError:
        return b""
    return match[0]


def _rows(
    component: Any, number: int, expanded: list[str], unfollowed: list[str], moved: dict[str, list[date]]
) -> Iterator[dict[str, Any] | Omission]:
    titles = component.get("summary", "")
    title = " / ".join(map(str, titles)) if isinstance(titles, list) else str(titles)
    ours = embedded.unpack(str(component.get(_OURS, "")))
    try:
        start, end = _ends(component)
        if ours is not None:
            written = _days(embedded.span_of(ours))
            redated = written != ((start, end) if start else None)
            retitled = flat(title) != flat(ours["title"])
            when = _when(start, end) if redated and start else None
            yield embedded.edited(ours, title=title if retitled else None, when=when)
        elif start is None:
            yield Omission("entries without a date", "there is no DTSTART", f"entry {number}", title)
        else:
            title = title or f"Event {number}"
            instead = [] if "recurrence-id" in component else moved.get(str(component.get("uid", "")), [])
            yield from _foreign(component, title, number, (start, end), expanded, unfollowed, instead)
    except (ValueError, TypeError, AttributeError) as error:
        why = for_people(error).rpartition("): ")[2]  # behind the names of the package that read it
        yield Omission(ROWS, why, f"entry {number}", title)


def _foreign(
    component: Any,
    title: str,
    number: int,
    ends: tuple[date, date | None],
    expanded: list[str],
    unfollowed: list[str],
    instead: list[date],
) -> Iterator[dict[str, Any] | Omission]:
    start, end = ends
    try:
        starts, goes_on = occurrences(component, start, without=instead)
    except (ValueError, TypeError, AttributeError) as error:  # its rule is none: what it begins with stays
        starts, goes_on = [start], False
        why = for_people(error, "its rule is none that can be followed")
        unfollowed.append(f"{title} ({why})")
        yield Omission("recurrences", why, f"entry {number}", title)
    if len(starts) > 1:
        expanded.append(title)
    yield from _untold(component, number, title, len(starts) if goes_on else 0)
    categories = component.get("categories", [])
    categories = [categories] if not isinstance(categories, list) else categories
    for turn, each in enumerate(starts):
        last = each + (end - start) if end else None
        uid = str(component.get("uid", "")) or None
        if uid and "recurrence-id" in component:
            uid = f"{uid}-moved-{number}"
        yield record(
            title,
            _when(each, last),
            number=number * 1000 + turn,
            name="calendar",
            text=str(component.get("description", "")),
            source=str(component.get("url", "")),
            places=[str(component["location"])] if component.get("location") else [],
            tags=[str(tag) for group in categories for tag in getattr(group, "cats", [])],
            modality=_STATUS.get(str(component.get("status", "")).upper(), "happened"),
            id=f"{uid}-{turn}" if uid and len(starts) > 1 else uid,
        )


def _untold(component: Any, number: int, title: str, first: int) -> Iterator[Omission]:
    """What an entry says of its times and no event has. Of one that goes on, the `first` so many are kept."""
    place = f"entry {number}"
    if first:
        yield Omission("recurrences", f"it goes on after the first {first:,}, which alone are kept", place, title)
    instead = component.get("recurrence-id")
    if instead is not None and "RANGE" in instead.params:
        yield Omission("recurrences", "those after it are changed with it, and kept as they were", place, title)
    added = component.get("rdate", [])
    periods = [each.dt for group in (added if isinstance(added, list) else [added]) for each in group.dts]
    if any(isinstance(each, tuple) for each in periods):
        yield Omission("recurrences", "those that are added last as long as the first", place, title)
    begin = component.get("dtstart")
    zone = str(begin.params.get("TZID", "")) if begin is not None else ""
    if zone and isinstance(begin.dt, datetime) and begin.dt.tzinfo is None:
        yield Omission("zones", f"there is no zone {zone!r}, and its clock stands without one", place, title)


def _ends(component: Any) -> tuple[date | None, date | None]:
    start = component.get("dtstart") or component.get("due")  # of what is to do, if it says no begin
    if start is None:
        return None, None
    due = component.get("due")
    if due is not None and due is not start:
        return start.dt, due.dt if isinstance(due.dt, datetime) else due.dt + timedelta(days=1)  # on that day, still
    if component.get("dtend") is not None:
        return start.dt, component["dtend"].dt
    if component.get("duration") is not None:
        return start.dt, start.dt + component["duration"].dt
    return start.dt, None


def _when(start: date, end: date | None) -> TimeSpan:
    begin = _edtf(start)
    if end is None or end == start:
        return TimeSpan.parse(begin)
    if not isinstance(end, datetime):
        end -= timedelta(days=1)  # DTEND is the day after
    last = _edtf(end)
    if last < begin:
        raise FormatError("it ends before it begins")
    return TimeSpan.parse(begin if last <= begin else f"{begin}/{last}")


def _edtf(moment: date) -> str:
    if not isinstance(moment, datetime):
        return moment.isoformat()
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
        return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
    return moment.isoformat(timespec="seconds")
