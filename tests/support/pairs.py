"""Pairs of sentences, and whether they become one event: `tests/merging/pairs*.txt`.

The heads of the tables say who had seen them when they were first run. Of the first table every second one of either
answer was set aside when it was written.
"""

from dataclasses import dataclass
from pathlib import Path

from timeline.model import Document
from timeline.pipeline import extract

FOLDER = Path(__file__).parents[2] / "tests/merging"
TABLES = (
    *("pairs", "pairs_unseen", "pairs_hard", "pairs_crises", "pairs_crises_last"),
    *("pairs_across", "pairs_across_unseen", "pairs_across_last"),
)


@dataclass(frozen=True)
class Pair:
    same: bool
    one: Document
    other: Document
    set_aside: bool


def pairs(name: str = "pairs") -> list[Pair]:
    """All pairs of a table, in its order."""
    found: list[Pair] = []
    for number, line in enumerate((FOLDER / f"{name}.txt").read_text("utf-8").splitlines()):
        if not line.strip() or line.startswith("#"):
            continue
        answer, *told = line.split(" | ")
        one, other = (
            Document(text, id=f"{number}{side}", published=None if day == "-" else day, language=language)
            for side, (language, day, text) in zip("ab", _sides(told), strict=True)
        )
        same = answer == "same"
        found.append(Pair(same, one, other, sum(pair.same == same for pair in found) % 2 == 1))
    return found


def _sides(told: list[str]) -> list[tuple[str, str, str]]:
    """Language, day and sentence of either side: English where the table names no language."""
    told = told if len(told) == 6 else ["en", *told[:2], "en", *told[2:]]
    return [(told[at], told[at + 1], told[at + 2]) for at in (0, 3)]


def together(pair: Pair) -> bool:
    """Whether an event has claims of both."""
    return any(len(event.sources) == 2 for event in extract([pair.one, pair.other]))
