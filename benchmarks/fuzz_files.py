"""Mutated files of every reader and format: `python -m benchmarks.fuzz_files SECONDS [SEED]`.

What is not a `TimelineError` of one line, what takes longer than a few seconds, and what our own lines raise behind a
`FormatError`, is printed with the smallest input that does it. Each such input becomes a test.
"""

import random
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterator

from tests.support.fuzz_files import attempt, mutated, seeds, smallest


def run(seconds: float, seed: int) -> Iterator[tuple[str, str, bytes]]:
    """What was found: the name, what is wrong, the smallest input. Prints how many were tried."""
    dice, tried, known = random.Random(seed), Counter[str](), set[tuple[str, str]]()
    files = seeds()
    for name, data in files.items():
        assert not attempt(name, data), name
    until = time.monotonic() + seconds
    names = list(files)
    while time.monotonic() < until:
        name = names[sum(tried.values()) % len(names)]
        data = mutated(files[name], dice)
        tried[name] += 1
        wrong = attempt(name, data)
        if wrong and (name, wrong) not in known:
            known.add((name, wrong))
            packed = data.startswith(b"PK")
            yield (
                name,
                wrong,
                data
                if packed or wrong.endswith(" s")
                else smallest(data, lambda each, n=name, w=wrong: attempt(n, each) == w),
            )  # type: ignore[misc]
    print(f"{sum(tried.values()):,} files tried, of {len(names)} kinds; {len(known)} faults")


def main(seconds: float = 60, seed: int = 1) -> int:
    """Print what was found; the exit status says whether anything was."""
    warnings.simplefilter("ignore")
    found = 0
    for name, wrong, data in run(seconds, seed):
        found += 1
        print(f"{name}: {wrong}\n    {data[:400]!r}")
    return min(found, 1)


if __name__ == "__main__":
    sys.exit(main(*(float(sys.argv[1]),) if len(sys.argv) > 1 else (), *map(int, sys.argv[2:3])))
