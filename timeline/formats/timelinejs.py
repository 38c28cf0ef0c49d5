"""TimelineJS3's JSON. Its years know no zero (44 BCE is −44), and an end that equals its start is dropped there."""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator
from html import escape, unescape
from itertools import chain
from typing import Any

from ..errors import DateError, FormatError, short
from ..model import Day, Omission, Timeline, TimeSpan, format_year
from . import embedded
from .beyond import beyond
from .edges import edges, moment
from .loss import flat
from .markup import beside_words
from .parsing import parse, unparse
from .rows import CARRIES as ROWS
from .rows import ROWS as BAD
from .rows import from_records, records, why_of
from .tables import read_when, record

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "slides; uncertain and open dates in words, and exactly in our own field"
HALVES = True
"""Halves of characters are written as they are."""
CARRIES = ROWS | {"title"}

_OURS = "timeline_explorer"
_FEW = 5
_USED = frozenset({
    "unique_id", "group", "era", "display_date", "text.headline", "text.text", "media.url", "media.caption",
    "media.credit", _OURS,
    *(f"{end}_date.{part}" for end in ("start", "end") for part in ("year", "month", "day")),
    *(f"{end}_date.{part}" for end in ("start", "end") for part in ("hour", "minute", "second")),
})  # fmt: skip
_FIELDS = {
    name: {field.partition(".")[2] for field in _USED if field.startswith(f"{name}.")}
    for name in dict.fromkeys(field.partition(".")[0] for field in _USED)
}
_HANGS_ON = {"day": "month", "hour": "day", "minute": "day"}
_PLAIN = re.compile(r"(-?\d{4}|Y-?\d{5,})(-(0[1-9]|1[0-2])(-\d\d)?)?")


def write(timeline: Timeline) -> str:
    """The JSON text. Inverse of `read`."""
    title = {"title": {"text": {"headline": escape(timeline.title)}}} if timeline.title else {}
    rows, groups = list(records(timeline)), groups_of(timeline)
    return unparse({**title, "events": [slide(each, groups) for each in rows]})


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What TimelineJS itself shows otherwise."""
    vague = sum(not _PLAIN.fullmatch(event.when.edtf) for event in timeline.events)
    placed = any(event.places for event in timeline.events) and not groups_of(timeline)
    return (
        *(
            (f"timelinejs shows {vague} uncertain, open or long dates in words, drawn by their outer days",)
            * bool(vague)
        ),
        *(("timelinejs gets no groups: those of the places would cover its slides",) * placed),
    )


def groups_of(timeline: Timeline) -> frozenset[str]:
    """The places that slides are grouped by: none where they, or the events of one, are more than a few, for each takes
    a line of its own, and together they would cover the slides.
    """
    counts = Counter(event.places[0] for event in timeline.events if event.places)
    few = len(counts) <= _FEW and all(count <= _FEW for count in counts.values())
    return frozenset(map(flat, counts)) if few else frozenset()


def slide(record: dict[str, Any], groups: Collection[str] = ()) -> dict[str, Any]:
    """One event as a slide, in the group of its place if that is one of `groups`."""
    group = next((each for each in record["places"][:1] if each in groups), "")
    when = embedded.span_of(record)
    sentences = dict.fromkeys(sentence for sentence in record["sentence"] if sentence)
    return {
        "unique_id": record["id"],
        **dates(when),
        "text": {
            "headline": escape(record["title"]),
            "text": "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences),
        },
        **({"group": escape(group)} if group else {}),
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
    """The timeline in TimelineJS's JSON, ours or not; its eras are events with that tag. Inverse of `write`."""
    plain = parse(data)
    plain = plain["timeline"] if isinstance(plain, dict) and isinstance(plain.get("timeline"), dict) else plain
    if not isinstance(plain, dict) or not isinstance(plain.get("events"), list):
        raise FormatError("not TimelineJS's JSON: it has a list of 'events'")
    eras = [each | {"era": True} if isinstance(each, dict) else each for each in _listed(plain.get("eras"))]
    found = chain(_records(plain["events"], "event"), _records(eras, "era"), _title(plain.get("title")))
    slides = (each for each in (*plain["events"], *eras) if isinstance(each, dict) and _OURS not in each)
    rows = [_flat(each) for each in slides if not _plain(each)]
    rest = beyond([plain], ("events", "eras", "title"))
    return from_records(chain(found, beyond(rows, _USED), rest), title=_headline(plain.get("title")))


def _title(slide: Any) -> Iterator[Omission]:
    """What the slide of the title has beside its headline."""
    if isinstance(slide, dict):
        yield from beyond([_flat(slide)], {"text.headline"})


def _plain(slide: dict[str, Any]) -> bool:
    """Whether a slide has nothing that is not read; most have not."""
    return slide.keys() <= _FIELDS.keys() and all(
        value.keys() <= _FIELDS[name] for name, value in slide.items() if isinstance(value, dict)
    )


def _flat(slide: dict[str, Any]) -> dict[str, Any]:
    """A slide with the fields of what it holds beside its own."""
    plain = {name: value for name, value in slide.items() if not isinstance(value, dict)}
    within = ((name, value) for name, value in slide.items() if isinstance(value, dict))
    return plain | {f"{name}.{key}": each for name, value in within for key, each in value.items()}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _records(slides: list[Any], what: str) -> Iterator[dict[str, Any] | Omission]:
    for number, each in enumerate(slides, start=1):
        place = f"{what} {number}"
        if not isinstance(each, dict) or not isinstance(each.get("start_date"), dict):
            yield Omission(BAD, "it has no 'start_date'", place, _headline(each))
            continue
        try:
            yield read_slide(each, number)
        except (DateError, ValueError, TypeError, AttributeError, OverflowError) as error:
            yield Omission(BAD, why_of(error), place, _headline(each) or json.dumps(each))
            continue
        if _OURS not in each:
            yield from _loose(each, place)
            yield from pictured(each, place)
        if told := untold(each):
            yield Omission("dates in words", "they are no date that can be read beside that of the slide", place, told)


def _loose(each: dict[str, Any], place: str) -> Iterator[Omission]:
    """The parts of a slide's dates that hang in the air: a day without its month, a clock without its day."""
    for end in ("start_date", "end_date"):
        said = each.get(end)
        parts = said.items() if isinstance(said, dict) else ()
        told = {name: str(value) for name, value in parts if str(value or "").strip()}
        for name, above in _HANGS_ON.items():
            if name in told and above not in told:
                yield Omission("parts of dates", f"its {name}, without a {above}", place, told[name])


def pictured(each: dict[str, Any], place: str) -> Iterator[Omission]:
    """What the texts of a slide hold beside their words."""
    within = [each.get(name) for name in ("text", "media")]
    texts = (value for part in within if isinstance(part, dict) for name, value in part.items() if name != "url")
    return beside_words(tuple(texts), place)


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
    media = each.get("media") if isinstance(each.get("media"), dict) else {}
    beside = (plain_text(str(media.get(name) or "")) for name in ("caption", "credit"))  # type: ignore[union-attr]
    return record(
        title or f"Event {number}",
        displayed(each) or _when(each),
        number=number,
        name="TimelineJS",
        text=plain_text(str(text.get("text") or "")),
        source=str(media.get("url") or ""),  # type: ignore[union-attr]
        tags=[each for each in (group, "era" if each.get("era") else "") if each],
        note=" — ".join(filter(None, beside)),
        id=str(each.get("unique_id") or "") or None,
    )


def displayed(each: dict[str, Any]) -> TimeSpan | None:
    """The date that a slide shows in words, where they are one that its own date lies in: "Around 1950"."""
    words = plain_text(str(each.get("display_date") or ""))
    if not words:
        return None
    drawn = _when(each)
    try:
        shown = read_when(words)
    except DateError:
        return None
    first, last, begin, end = drawn.begin_earliest, drawn.end_latest, shown.begin_earliest, shown.end_latest
    if first is None or last is None:
        return None
    apart = (end is not None and end.number < first.number) or (begin is not None and begin.number > last.number)
    return None if apart else shown


def untold(each: dict[str, Any]) -> str:
    """The words of a date that a slide shows and no event has."""
    return "" if each.get(_OURS) or displayed(each) else plain_text(str(each.get("display_date") or ""))


def _when(each: dict[str, Any]) -> TimeSpan:
    begin = _edtf(each["start_date"])
    end = _edtf(each["end_date"]) if each.get("end_date") else begin
    return TimeSpan.parse(begin if begin == end else f"{begin}/{end}")


def _edtf(plain: dict[str, Any]) -> str:
    def number(name: str) -> int | None:
        said = plain.get(name)
        return figure("" if said is None else str(said), name)

    year, month, day = (number(name) for name in ("year", "month", "day"))
    if year is None:
        raise FormatError("a date without a year")
    text = format_year(year + 1 if year < 0 else year)
    if month:
        text += f"-{month:02}"
    if month and day:
        text += f"-{day:02}"
        hour, minute, second = (number(name) for name in ("hour", "minute", "second"))
        clock = f"T{hour or 0:02}:{minute or 0:02}" + (f":{second:02}" if second else "")
        text += clock if hour is not None or minute else ""
    return text


def figure(said: str, name: str) -> int | None:
    """A year, month, day or part of a clock as it is written, or None where nothing is. Raises `FormatError`.

    >>> figure("1,066", "year"), figure("7.0", "day"), figure(" ", "day")
    (1066, 7, None)
    """
    if said.isdecimal() and len(said) < 5:
        return int(said)
    plain = said.strip().replace(",", "")
    if not re.fullmatch(r"([+-]?\d{1,15}(\.0*)?)?", plain):
        raise FormatError(f"its {name} is no figure: {short(said, 60)!r}")
    return int(plain.partition(".")[0]) if plain else None


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
