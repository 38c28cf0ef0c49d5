"""What places share: how a cell and its anchor are told, the mask of what nobody knows, which cell is nearest."""

from .cell import Cell
from .scene import Place, Scene

NEED_PUBLISHED = "depends on the day of publication: supply published="
_CLOSE: dict[str, tuple[int, int]] = {
    "month": (20, 0),
    "monthday": (0, 0),
    "half": (0, 0),
    "quarter": (45, 0),
    "holiday": (10, 20),
}
_CLOSE_DAY = (45, 45)
"""So many days before and behind publication the nearest is meant, whatever the verb: "extended to Nov. 20", in early
November. Of months only the one just over: "figures for June are due on Monday".
"""
_MASK = {
    "day": "XX-XX",
    "week": "WXX",
    "weekend": "WXX-WE",
    "month": "XX",
    "season": "XX",
    "quarter": "QX",
    "half": "HX",
}


def placed(cell: Cell, anchor: str | None, note: str = "") -> Place:
    """A place that is a cell."""
    return Place(cell.value(), cell, anchor=anchor, note=note or None)


def anchored(scene: Scene) -> str | None:
    """How an anchor of publication is told."""
    return (
        f"{scene.against if scene.under is None else 'published'} {scene.published.value()}"
        if scene.published
        else None
    )


def unknown(unit: str, note: str = NEED_PUBLISHED) -> Place:
    """The value of a unit of which nobody knows which one."""
    mask = _MASK.get(unit)
    return Place(f"XXXX-{mask}" if mask else "XXXX", note=note)


def nearest(candidates: list[Place], now: Cell, step: int | None, direction: int, unit: str) -> Place:
    """The candidate nearest to publication; on the side of the clause's tense, or of "last" and "next"."""
    away = [(distance(place.cell, now), place) for place in candidates if place.cell]
    away.sort(key=lambda pair: (abs(pair[0]), pair[0]))
    if step == -1 and unit == "month":
        # In March, "last February" is not the one just gone: that was last month. In January, "last December" is.
        away = [(d, place) for d, place in away if d < -31] or away
    side = step or direction
    before, behind = _CLOSE.get(unit, _CLOSE_DAY)
    if side and (step or not -before <= away[0][0] <= behind):
        away = [(d, place) for d, place in away if d * side > 0 or (d == 0 and step is None)] or away
    return away[0][1]


def distance(cell: Cell | None, now: Cell) -> int:
    """Days from publication, 0 where it lies within."""
    assert cell is not None
    first, last, day = cell.first.number, cell.last.number, now.index
    return 0 if first <= day <= last else first - day if first > day else last - day
