"""Times of the clock, on a day that is named, or on the one that the text has come to."""

from typing import Any

from .amounts import length
from .cell import Cell
from .figures import figures
from .placing import anchored, unknown
from .points import fixed, point
from .scene import Place, Scene
from .shifts import shift, story

_BY_CONVENTION = "published"
"""TIMEX3 gives such a time the day of publication for its value; it is no place on the calendar."""
_BESIDE = 60
"""Where the page itself gives a day, another one must stand so near to a time of the clock to be its day."""
_DAYS = {"point": point, "shift": shift, "story": story, "fixed": fixed, "figures": figures}


def clock(meaning: Any, direction: int, scene: Scene) -> Place:
    """A time of day, on a day that is known, else on that of publication."""
    if meaning.of_now:
        return _from_now(meaning, scene)
    if meaning.minutes and (last := scene.recent_time()) is not None:
        return _later(*last, meaning.minutes)
    day, told, other = _on_day(meaning, direction, scene)
    if day is not None and day == scene.published and _was_at_night(meaning, direction):
        day, told = day.shifted(-1), anchored(scene)
    if other is not None and other.value == _BY_CONVENTION and scene.published is not None:
        return Place(f"{scene.published.value()}T{meaning.value}", anchor=anchored(scene), note=other.note)
    if other is not None:
        return Place(f"{other.value}T{meaning.value}", note=other.note)
    if day is None:
        return Place(f"XXXX-XX-XXT{meaning.value}", note=unknown("day").note)
    if day.unit == "day" and meaning.value[:1].isdigit():
        scene.tell_time(day, meaning.value)
    value = f"{day.value()}T{meaning.value}"
    return Place(value, day, edtf=_edtf(day, meaning.value, meaning.zone), anchor=told)


def _from_now(meaning: Any, scene: Scene) -> Place:
    """So long before publication, or after it, where the text has the time of that: no finer than it was counted."""
    hour = 60 if meaning.unit == "hour" else 1
    if scene.published is None or scene.moment is None or (meaning.length and scene.past() is not None):
        value = length(abs(meaning.minutes) / hour, meaning.unit) if meaning.length else ""
        today = scene.published.value() if scene.published else "XXXX-XX-XX"
        place = None if meaning.length or scene.published is None else scene.published
        note = unknown("day").note if scene.published is None and not meaning.length else None
        return Place(value or f"{today}TXX:XX", place, anchor=anchored(scene), note=note)
    minute, zone = scene.moment
    days, rest = divmod(minute + round(meaning.minutes), 1440)
    day, time = scene.published.shifted(days), f"{rest // 60:02}:{rest % 60:02}"
    value = length(abs(meaning.minutes) / hour, meaning.unit) if meaning.length else f"{day.value()}T{time}"
    shown = time[:2] if hour > 1 else time
    told = f"published {scene.published.value()}T{minute // 60:02}:{minute % 60:02}{zone}"
    return Place(value, day, edtf=f"{day.first}T{shown}{zone}", anchor=told)


_On = tuple[Cell | None, str | None, Place | None]
"""The day, what it was counted from, and where there is none the place that says why."""


def _on_day(meaning: Any, direction: int, scene: Scene) -> _On:
    if meaning.on is None:
        return _on_no_day(meaning, direction, scene)
    if meaning.on.kind == "story" and meaning.on.step == 0 and direction < 0 and scene.is_ahead():
        return _on_no_day(meaning, direction, scene)  # "It closed at dawn" is not of the Friday that is to come.
    # "This morning" is never "nowadays".
    place = _DAYS[meaning.on.kind](meaning.on, direction or (1 if meaning.on.kind == "shift" else 0), scene)
    if place.cell is not None:
        return place.cell, place.anchor, None
    if meaning.on.kind == "story" and meaning.on.step == 0 and not meaning.value.startswith("XX"):
        recent = scene.recent_day()
        day = recent or scene.published
        if day is not None:
            return day, f"story {day.value()}" if recent else anchored(scene), None
    return None, None, place


def _on_no_day(meaning: Any, direction: int, scene: Scene) -> _On:
    if scene.story is not None and scene.story.unit == "day" and scene.narrative:
        return scene.story, f"story {scene.story.value()}", None
    of_page = scene.against != "published" and scene.published is not None
    beside = scene.at - scene.day_at < _BESIDE
    if (not of_page or beside) and (recent := scene.recent_day(direction)) is not None:
        return recent, f"story {recent.value()}", None
    if (past := scene.past()) is not None:
        return None, None, Place("XXXX-XX-XX", note=f"the story only says {past.value()}")
    if scene.is_within() and scene.published is not None and not of_page:
        return None, None, Place("XXXX-XX-XX", note="the story names no day for it")
    if scene.published is not None and not of_page and direction < 0 and meaning.value[:1].isdigit():
        return None, None, Place(_BY_CONVENTION, note="the text names no day for it")
    return scene.published, anchored(scene), None


def _was_at_night(meaning: Any, direction: int) -> bool:
    """What fell overnight, what was done through the night: in the night before."""
    vague = meaning.on is None or (meaning.on.kind == "story" and meaning.on.step == 0)
    return meaning.value == "NI" and direction <= 0 and vague


def _later(day: Cell, time: str, minutes: float) -> Place:
    """So many minutes after a time of the clock, or before it."""
    hour, minute = time.split(":")[:2]
    days, rest = divmod(int(hour) * 60 + int(minute) + round(minutes), 1440)
    cell, value = day.shifted(days), f"{rest // 60:02}:{rest % 60:02}"
    return Place(f"{cell.value()}T{value}", cell, edtf=_edtf(cell, value, ""), anchor=f"story {day.value()}T{time}")


def _edtf(day: Cell, value: str, zone: str) -> str | None:
    if day.unit != "day":
        return None
    if not value[:1].isdigit():
        return str(day.first)
    if value.startswith("24"):
        return f"{day.shifted(1).first}T00:00{zone}"
    return f"{day.first}T{value}{zone}"
