"""Whether two sentences that tell of one happening become one event: `python -m benchmarks.merging.pairs [-v]`.

The pairs stand in `tests/merging/pairs*.txt`, whose heads say who had seen them when they were first run. Of the first
table every second one of either answer was set aside when it was written.
"""

import sys

from tests.support.pairs import TABLES, pairs, together


def main() -> None:
    for name in TABLES:
        table = pairs(name)
        wrong = [pair for pair in table if together(pair) != pair.same]
        for same in (True, False):
            here = [pair for pair in table if pair.same == same]
            right = sum(pair not in wrong for pair in here)
            print(f"{name}: {'same' if same else 'other'}: {right} of {len(here)} right")
        for pair in wrong if "-v" in sys.argv else ():
            print("same " if pair.same else "other", pair.one.text, "|", pair.other.text)


if __name__ == "__main__":
    main()
