"""What an expression is resolved against: the day of publication, and what the story has mentioned so far."""

from dataclasses import dataclass, field

from .cell import Cell


@dataclass(slots=True)
class Scene:
    """`published` is a day; `hour` is known where publication has a time. `story` is what was last mentioned."""

    published: Cell | None
    hour: int | None = None
    story: Cell | None = None
    spans: dict[str, Cell] = field(default_factory=dict)

    def mention(self, cell: Cell) -> None:
        """The story has come to this."""
        self.story = cell
        self.spans[cell.unit] = cell


@dataclass(frozen=True, slots=True)
class Place:
    """Where a meaning came to lie: its TIMEX3 value, its cell or EDTF if it has one, and how that was decided."""

    value: str
    cell: Cell | None = None
    edtf: str | None = None
    anchor: str | None = None
    note: str | None = None
    mod: str | None = None
    freq: str | None = None
    quant: str | None = None
    clock: str = ""
