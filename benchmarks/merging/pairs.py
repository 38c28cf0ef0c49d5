"""Whether two sentences that tell of one happening become one event: `python -m benchmarks.merging.pairs [-v] [--all]`.

The pairs stand in `tests/merging/pairs.txt`. Every second one of either answer was set aside when they were written.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from timeline.model import Document
from timeline.pipeline import extract

TABLE = Path(__file__).parents[2] / "tests/merging/pairs.txt"


@dataclass(frozen=True)
class Pair:
    same: bool
    one: Document
    other: Document
    set_aside: bool


def pairs(path: Path = TABLE) -> list[Pair]:
    """All pairs, in the order of the table."""
    found: list[Pair] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        if not line.strip() or line.startswith("#"):
            continue
        answer, *told = line.split(" | ")
        one, other = (
            Document(told[at + 1], id=f"{number}{side}", published=told[at]) for side, at in (("a", 0), ("b", 2))
        )
        same = answer == "same"
        found.append(Pair(same, one, other, sum(pair.same == same for pair in found) % 2 == 1))
    return found


def together(pair: Pair) -> bool:
    """Whether an event has claims of both."""
    return any(len(event.sources) == 2 for event in extract([pair.one, pair.other]))


def main() -> None:
    table = [pair for pair in pairs() if "--all" in sys.argv or not pair.set_aside]
    wrong = [pair for pair in table if together(pair) != pair.same]
    for same in (True, False):
        here = [pair for pair in table if pair.same == same]
        right = sum(pair not in wrong for pair in here)
        print(f"{'same' if same else 'other'}: {right} of {len(here)} right")
    if "-v" in sys.argv:
        for pair in wrong:
            print("same " if pair.same else "other", pair.one.text, "|", pair.other.text)


if __name__ == "__main__":
    main()
