"""Meanings that are lengths, repetitions, or no more than past, present or future."""

from typing import Any

from ..model import Day, format_year
from .cell import Cell
from .placing import NEED_PUBLISHED
from .scene import Place, Scene

_CODES = {
    "second": "TXS", "minute": "TXM", "hour": "TXH", "day": "XD", "week": "XW", "weekend": "XWE", "fortnight": "XW",
    "month": "XM", "quarter": "XQ", "year": "XY", "decade": "XDE", "century": "XCE", "millennium": "XML",
    "night": "XNI", "morning": "XMO", "evening": "XEV", "afternoon": "XAF", "spring": "XSP", "summer": "XSU",
    "autumn": "XFA", "winter": "XWI",
}  # fmt: skip
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_AGES = {"decade": 10, "century": 100, "millennium": 1000}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_IN_SIXTIES = {"hour": "minute", "minute": "second"}
# Half an hour is thirty minutes, and a quarter-century 25 years.
_PARTS: dict[str, tuple[int, str]] = {
    "minute": (60, "second"), "hour": (60, "minute"), "day": (24, "hour"), "year": (12, "month"),
    "decade": (10, "year"), "century": (100, "year"), "millennium": (1000, "year"),
}  # fmt: skip


def amount(meaning: Any, direction: int, scene: Scene) -> Place:
    """A length of time; on the calendar where it is counted from the day of publication."""
    number = meaning.number
    value = length(number, meaning.unit, meaning.more)
    if number in (6, 9) and meaning.unit == "month":
        scene.mention_year()
    if not meaning.toward or number is None:
        return Place(value)
    if direction < 0 and not scene.now and scene.is_within() and scene.story is not None:
        return _from_story(value, number, meaning, scene.story)
    if scene.published is None:
        return Place(value, note=NEED_PUBLISHED)
    edtf = _bounded(number, meaning.unit, meaning.toward, scene.published)
    return Place(value, edtf=edtf, anchor=f"published {scene.published.value()}")


def _from_story(value: str, number: float, meaning: Any, story: Cell) -> Place:
    """ "For the next five years he served": from where the story is, in years where it is told in years."""
    told = f"story {story.value()}"
    if story.unit == "day":
        return Place(value, edtf=_bounded(number, meaning.unit, meaning.toward, story), anchor=told)
    years = number * {"year": 1, **_AGES}.get(meaning.unit, 0)
    if not years or years != int(years) or years > 10**5:
        return Place(value, anchor=told)
    ends = sorted((story.year, story.year + meaning.toward * int(years)))
    return Place(value, edtf="/".join(map(format_year, ends)), anchor=told)


def length(number: float | None, unit: str, more: tuple[tuple[float, str], ...] = ()) -> str:
    """A TIMEX3 duration.

    >>> length(2, "year", ((3, "month"),)), length(None, "week"), length(1.5, "hour"), length(0.5, "hour")
    ('P2Y3M', 'PXW', 'PT1H30M', 'PT30M')
    """
    if number is not None and 0 < number < 1 and unit in _PARTS:
        parts, unit = _PARTS[unit]
        number *= parts
    if unit == "X":
        return "PXX"
    if unit == "fortnight" and number is not None:
        number *= 2
    if number is not None and unit in _IN_SIXTIES and number % 1 == 0.5:
        number, more = number - 0.5, ((30, _IN_SIXTIES[unit]), *more)  # An hour and a half
    value = "P" + _CODES[unit].replace("X", "X" if number is None else _plain(number))
    for count, smaller in more:
        code = _CODES[smaller].replace("X", _plain(count))
        value += code.removeprefix("T") if "T" in value else code
    return value


def _plain(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".") if number != int(number) else str(int(number))


def _bounded(number: float, unit: str, toward: int, today: Cell) -> str | None:
    """The so many units before the day of publication, or from the day after it on."""
    if unit in _DAYS:
        length = round(number * _DAYS[unit])
        first, last = (today.index - length, today.index - 1) if toward < 0 else (today.index + 1, today.index + length)
        return f"{Day.from_number(first)}/{Day.from_number(last)}" if length < 10**7 else None
    if unit in _AGES and number * _AGES[unit] < 10**5:
        years = today.year, today.year + toward * round(number * _AGES[unit])
        return f"{format_year(min(years))}/{format_year(max(years))}"
    if unit in _MONTHS and number * _MONTHS[unit] < 10**6:
        day = today.first
        far = day.after_months(toward * round(number * _MONTHS[unit]))
        first_day, last_day = (far, day) if toward < 0 else (day, far)
        return f"{first_day}/{last_day}"
    return None


def repeat(meaning: Any, direction: int, scene: Scene) -> Place:
    """Something that recurs has no one place on the calendar."""
    return Place(meaning.value, freq=meaning.freq, quant=meaning.quant)


def unplaced(meaning: Any, direction: int, scene: Scene) -> Place:
    """What the text itself leaves open."""
    return Place(meaning.value, note=meaning.note)


def reference(meaning: Any, direction: int, scene: Scene) -> Place:
    """Past, present, future."""
    return Place(meaning.value)
