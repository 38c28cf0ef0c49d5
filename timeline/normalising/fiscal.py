"""Years as a company counts them: known where the text says when one ends."""

from typing import Any

from ..model import format_year
from .cell import MONTHS_IN, Cell, year_value
from .scene import Place, Scene

NOTE = "a fiscal year begins when its company says, and the text does not"


def fiscal(meaning: Any, scene: Scene) -> Place:
    """A fiscal year, a quarter or a half of one, by the name that the company gives it; unplaced where none is told."""
    named = meaning.year
    year = named if named is not None else scene.fiscal_end.year if scene.fiscal_end else None
    if year is None:
        year = scene.published.year if scene.published else None
    value = _value(meaning, year)
    if scene.fiscal_end is None:
        if meaning.number and year is not None:
            scene.report(Cell(meaning.unit, year * (12 // MONTHS_IN[meaning.unit]) + meaning.number - 1))
            scene.unplaced_period = NOTE
        return Place(value, note=NOTE)
    end = scene.fiscal_end.last
    last = Cell("month", (year or end.year) * 12 + end.month - 1)
    length = MONTHS_IN[meaning.unit]
    parts = 12 // length
    last = last.shifted((meaning.number - parts) * length if meaning.number else 0)
    first = last.shifted(1 - length).first
    edtf = f"{format_year(first.year)}-{first.month:02}/{format_year(last.first.year)}-{last.first.month:02}"
    return Place(value, edtf=edtf, anchor=f"fiscal year ended {scene.fiscal_end.value()}")


def _value(meaning: Any, year: int | None) -> str:
    named = "XXXX" if year is None else year_value(year)
    return f"{named}-{meaning.unit[0].upper()}{meaning.number}" if meaning.number else named
