"""What stood in a source and is not in what was read of it: nothing is left out in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..errors import short

LINE = 220
"""No line of a report is longer, in characters: what it is of still fits before it."""

_LISTED = 3

SHOWN = 100
"""How many characters of what was left out are kept."""


@dataclass(frozen=True, slots=True)
class Omission:
    """One thing that was left out. `what` is its kind, in the plural; `place` where it stands in the source; `text` is
    its beginning, in one line.

    >>> print(Omission("rows", "its end is before its begin", "row 7", "1945–1939"))
    row 7: its end is before its begin: “1945–1939”
    """

    what: str
    why: str
    place: str = ""
    text: str = ""

    def __post_init__(self) -> None:
        line = " ".join(self.text[: 4 * SHOWN].split())
        object.__setattr__(self, "text", line if len(line) <= SHOWN else line[: SHOWN - 1] + "…")
        object.__setattr__(self, "why", short(self.why, 2 * SHOWN))

    def __str__(self) -> str:
        said = f"“{self.text}”" if self.text else ""
        return short(": ".join(part for part in (short(self.place, SHOWN), self.why, said) if part), LINE)


@dataclass(frozen=True, slots=True)
class Report:
    """What was left out, in the order of the source. It is true where something was.

    >>> print(Report((Omission("rows", "there is no date", "row 2"), Omission("rows", "there is no date", "row 9"))))
    left out: 2 rows (row 2: there is no date; row 9: there is no date)
    """

    omissions: tuple[Omission, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """How many of each kind, by the kind's name."""
        return dict(Counter(each.what for each in self.omissions))

    def __add__(self, other: "Report | Iterable[Omission]") -> "Report":
        return Report((*self.omissions, *other)) if other else self

    def __iter__(self) -> Iterator[Omission]:
        return iter(self.omissions)

    def __len__(self) -> int:
        return len(self.omissions)

    def lines(self) -> list[str]:
        """A line for each kind: how many there are of it, and as many as fit of the first three."""
        return [_fitting([each], LINE) for each in self._kinds()]

    def __str__(self) -> str:
        return f"left out: {_fitting(self._kinds(), LINE - len('left out: '))}" if self.omissions else ""

    def _kinds(self) -> list[list[Omission]]:
        """The omissions of each kind, the kinds in the order of the source."""
        kinds: dict[str, list[Omission]] = {}
        for each in self.omissions:
            kinds.setdefault(each.what, []).append(each)
        return list(kinds.values())


def _fitting(kinds: list[list[Omission]], limit: int) -> str:
    """How many there are of each kind, with as many as fit of the first three of each."""
    shown = [0] * len(kinds)
    line = ", ".join(map(_line, kinds, shown))
    for _ in range(_LISTED if len(line) <= limit else 0):
        for turn, kind in enumerate(kinds):
            more = [*shown[:turn], min(len(kind), shown[turn] + 1), *shown[turn + 1 :]]
            longer = ", ".join(map(_line, kinds, more))
            if len(longer) <= limit:
                line, shown = longer, more
    return short(line, limit)


def _line(kind: list[Omission], shown: int) -> str:
    """How many there are of a kind, with the first of them."""
    what, count = kind[0].what, len(kind)
    head = f"{count:,} {what if count > 1 else _one(what)}"
    more = [f"and {count - shown:,} more"] if count > shown else []
    return f"{head} ({'; '.join([*map(str, kind[:shown]), *more])})" if shown else head


def _one(what: str) -> str:
    """One of a kind whose name is in the plural.

    >>> _one("dates of publication"), _one("entries"), _one("rows")
    ('date of publication', 'entry', 'row')
    """
    head, space, rest = what.partition(" ")
    single = f"{head[:-3]}y" if head.endswith("ies") else head.removesuffix("s")
    return f"{single}{space}{rest}"
