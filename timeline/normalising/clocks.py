"""Times of the clock, on a day that is named, or on the one that the text has come to."""

from typing import Any

from .cell import Cell
from .points import anchored, fixed, point, unknown
from .scene import Place, Scene
from .shifts import shift, story

_DAYS = {"point": point, "shift": shift, "story": story, "fixed": fixed}


def clock(meaning: Any, direction: int, scene: Scene) -> Place:
    """A time of day, on a day that is known, else on that of publication."""
    on = meaning.on
    if on is None:
        told, day = anchored(scene), scene.published
        if scene.story is not None and scene.story.unit == "day" and scene.narrative:
            told, day = f"story {scene.story.value()}", scene.story
        elif (recent := scene.recent_day(direction)) is not None:
            told, day = f"story {recent.value()}", recent
        elif (past := scene.past()) is not None:
            return Place(f"XXXX-XX-XXT{meaning.value}", note=f"the story only says {past.value()}")
    else:
        place = _DAYS[on.kind](on, direction, scene)
        day, told = place.cell, place.anchor
        if day is None and on.kind == "story" and on.step == 0 and not meaning.value.startswith("XX"):
            recent = scene.recent_day()
            told, day = (f"story {recent.value()}", recent) if recent else (anchored(scene), scene.published)
        if day is None:
            return Place(f"{place.value}T{meaning.value}", note=place.note)
    if day is None:
        return Place(f"XXXX-XX-XXT{meaning.value}", note=unknown("day").note)
    value = f"{day.value()}T{meaning.value}"
    return Place(value, day, edtf=_edtf(day, meaning.value, meaning.zone), anchor=told)


def _edtf(day: Cell, value: str, zone: str) -> str | None:
    if day.unit != "day":
        return None
    if not value[:1].isdigit():
        return str(day.first)
    if value.startswith("24"):
        return f"{day.shifted(1).first}T00:00{zone}"
    return f"{day.first}T{value}{zone}"
