"""How often the date of an event is right: `python -m benchmarks.events.anchoring [FILE] [-v]`.

For each event word that people dated: the event whose evidence contains it (the tightest), else the nearest in its
sentence. It is right if its date, at the granularity of their answer, is theirs. FILE has the form of
`tests/gold/anchoring.jsonl`; without one that file is read and those beside it (of the second every second story was
not looked at, of the fourth none was), and then other people's texts where they are at hand.
"""

import sys
from pathlib import Path

from tests.support.anchoring import BLIND, FOURTH, GOLD, OURS, THIRD, is_right, rows


def report(path: Path, *, verbose: bool) -> None:
    """Print the shares that are right in a file."""
    right = [(row, is_right(row[4], row[2])) for row in rows(path)]
    for (word, own, gold, published, event, sentence), good in right:
        if verbose and not good:
            found = f"{event.when} {event.title!r}" if event else None
            print(f"{word} [{gold}] published {published}{' own' if own else ''}: {found}\n    {sentence}")
    groups = {
        "all": right,
        "with a time expression in the sentence": [pair for pair in right if pair[0][1]],
        "without one": [pair for pair in right if not pair[0][1]],
    }
    print(f"{path.name:40}{'event words':>12}{'right':>8}{'published':>11}")
    for name, pairs in groups.items():
        share = sum(good for _, good in pairs) / max(1, len(pairs))
        base = sum(row[3][: len(row[2])] == row[2] for row, _ in pairs) / max(1, len(pairs))
        print(f"{name:40}{len(pairs):>12}{share:>8.1%}{base:>11.1%}")


def main() -> None:
    given = [Path(name) for name in sys.argv[1:] if not name.startswith("-")]
    for path in given or [path for path in (OURS, BLIND, THIRD, FOURTH, GOLD) if path.is_file()]:
        report(path, verbose="-v" in sys.argv)


if __name__ == "__main__":
    main()
