"""What stood in a source and is not in what was read of it: nothing is left out in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SHOWN = 100
"""How many characters of what was left out are kept."""

_LISTED = 3


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

    def __str__(self) -> str:
        said = f"“{self.text}”" if self.text else ""
        return ": ".join(part for part in (self.place, self.why, said) if part)


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

    def __str__(self) -> str:
        parts = []
        for what, count in self.counts.items():
            listed = [str(each) for each in self.omissions if each.what == what]
            more = f"; and {count - _LISTED:,} more" if count > _LISTED else ""
            parts.append(f"{count:,} {what if count > 1 else _one(what)} ({'; '.join(listed[:_LISTED])}{more})")
        return f"left out: {', '.join(parts)}" if parts else ""


def _one(what: str) -> str:
    """One of a kind whose name is in the plural.

    >>> _one("dates of publication"), _one("entries"), _one("rows")
    ('date of publication', 'entry', 'row')
    """
    head, space, rest = what.partition(" ")
    single = f"{head[:-3]}y" if head.endswith("ies") else head.removesuffix("s")
    return f"{single}{space}{rest}"
