"""TimelineJS3's JSON. Its years know no zero (44 BCE is −44), and an end that equals its start is dropped there."""

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import chain
from typing import Any

from ..errors import DateError, FormatError
from ..model import Day, Omission, Timeline, TimeSpan, format_year
from . import embedded
from .edges import edges, moment
from .loss import flat
from .parsing import parse, unparse
from .rows import CARRIES as ROWS
from .rows import ROWS as BAD
from .rows import from_records, records, why_of
from .tables import record

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "slides; uncertain and open dates in words, and exactly in our own field"
CARRIES = ROWS | {"title"}

_OURS = "timeline_explorer"
_PLAIN = re.compile(r"(-?\d{4}|Y-?\d{5,})(-(0[1-9]|1[0-2])(-\d\d)?)?")


def write(timeline: Timeline) -> str:
    """The JSON text. Inverse of `read`."""
    title = {"title": {"text": {"headline": escape(timeline.title)}}} if timeline.title else {}
    slides = [slide(each) for each in records(timeline)]
    return unparse({**title, "events": slides})


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What TimelineJS itself shows otherwise."""
    vague = sum(not _PLAIN.fullmatch(event.when.edtf) for event in timeline.events)
    return (f"timelinejs shows {vague} uncertain, open or long dates in words, drawn by their outer days",) * bool(
        vague
    )


def slide(record: dict[str, Any]) -> dict[str, Any]:
    """One event as a slide."""
    when = embedded.span_of(record)
    sentences = dict.fromkeys(sentence for sentence in record["sentence"] if sentence)
    return {
        "unique_id": record["id"],
        **dates(when),
        "text": {
            "headline": escape(record["title"]),
            "text": "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences),
        },
        **({"group": escape(record["places"][0])} if record["places"] else {}),
        _OURS: embedded.pack(record),
    }


def dates(when: TimeSpan) -> dict[str, Any]:
    """`start_date`, `end_date` and `display_date` of a span.

    >>> dates(TimeSpan.parse("-0043-03"))
    {'start_date': {'year': -44, 'month': 3}}
    """
    if _PLAIN.fullmatch(when.edtf):
        year, *rest = (int(part) for part in re.findall(r"^-?\d{4,}|(?<=\d-)\d\d", when.edtf.removeprefix("Y")))
        return {"start_date": dict(zip(("year", "month", "day"), (_year(year), *rest), strict=False))}
    display = {"display_date": escape(when.words())}
    time = moment(when)
    if time is not None and when.granularity in ("hour", "minute", "second"):
        clock = {"hour": time.hour, "minute": time.minute, "second": time.second}
        return {"start_date": _day(Day.from_date(time)) | clock, **display}
    ends = edges(when)
    # Both ends in full: one that repeats the parts of the other would be taken for the same date, and dropped.
    end = {"end_date": _day(ends.end)} if ends.begin and ends.end and ends.begin != ends.end else {}
    return {"start_date": _day(ends.anchor), **end, **display}


def read(data: bytes) -> Timeline:
    """The timeline in TimelineJS's JSON, ours or not. Inverse of `write`."""
    plain = parse(data)
    plain = plain["timeline"] if isinstance(plain, dict) and isinstance(plain.get("timeline"), dict) else plain
    if not isinstance(plain, dict) or not isinstance(plain.get("events"), list):
        raise FormatError("not TimelineJS's JSON: it has a list of 'events'")
    title = _headline(plain.get("title"))
    eras = (_era(each, number) for number, each in enumerate(_listed(plain.get("eras")), start=1))
    return from_records(chain(_records(plain["events"]), eras), title=title)


def _era(each: Any, number: int) -> Omission:
    return Omission("eras", "they lie behind the events, and are none", f"era {number}", _headline(each))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _records(slides: list[Any]) -> Iterator[dict[str, Any] | Omission]:
    for number, each in enumerate(slides, start=1):
        if not isinstance(each, dict) or not isinstance(each.get("start_date"), dict):
            yield Omission(BAD, "it has no 'start_date'", f"event {number}", _headline(each))
            continue
        try:
            yield read_slide(each, number)
        except (DateError, ValueError, TypeError, AttributeError) as error:
            yield Omission(BAD, why_of(error), f"event {number}", _headline(each))


def read_slide(each: dict[str, Any], number: int) -> dict[str, Any]:
    """One slide as a record. Inverse of `slide`."""
    title = _headline(each)
    ours = embedded.unpack(each.get(_OURS))
    if ours is not None:
        ends = {name: each.get(name) for name in ("start_date", "end_date")}
        written = dates(embedded.span_of(ours))
        moved = ends != {name: written.get(name) for name in ends}
        retitled = title != flat(ours["title"])
        return embedded.edited(ours, title=title if retitled else None, when=_when(each) if moved else None)
    text = each.get("text") or {}
    group = plain_text(str(each.get("group") or ""))
    media = each.get("media") or {}
    return record(
        title or f"Event {number}",
        _when(each),
        number=number,
        name="TimelineJS",
        text=plain_text(str(text.get("text") or "")),
        source=str(media.get("url") or "") if isinstance(media, dict) else "",
        tags=[group] if group else [],
        id=str(each.get("unique_id") or "") or None,
    )


def _when(each: dict[str, Any]) -> TimeSpan:
    begin = _edtf(each["start_date"])
    end = _edtf(each["end_date"]) if each.get("end_date") else begin
    return TimeSpan.parse(begin if begin == end else f"{begin}/{end}")


def _edtf(plain: dict[str, Any]) -> str:
    if not str(plain.get("year") or "").strip():
        raise FormatError("a date without a year")
    year = int(plain["year"])
    month, day = (int(plain[name]) if str(plain.get(name) or "").strip() else 0 for name in ("month", "day"))
    text = format_year(year + 1 if year < 0 else year)
    if month:
        text += f"-{month:02}"
    if month and day:
        text += f"-{day:02}"
        hour, minute = (str(plain.get(name) or "").strip() for name in ("hour", "minute"))
        text += f"T{int(hour):02}:{int(minute or 0):02}" if hour else ""
    return text


def _headline(slide: Any) -> str:
    text = slide.get("text") if isinstance(slide, dict) else None
    return plain_text(str(text.get("headline") or "")) if isinstance(text, dict) else ""


def plain_text(markup: str) -> str:
    """A little HTML as plain text: tags go, entities are read.

    >>> plain_text("<p>Rain &amp; <b>wind</b></p><p>all day</p>")
    'Rain & wind all day'
    """
    return flat(unescape(re.sub(r"</?[a-zA-Z!][^>]*>", lambda tag: "" if _inline(tag[0]) else " ", markup)))


def _inline(tag: str) -> bool:
    return re.match(r"</?(a|b|i|em|strong|span|u|sub|sup|small|cite)\b", tag, re.IGNORECASE) is not None


def _day(day: Day) -> dict[str, int]:
    return {"year": _year(day.year), "month": day.month, "day": day.day}


def _year(year: int) -> int:
    return year if year > 0 else year - 1
