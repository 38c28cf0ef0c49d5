"""The sentences of `tests/syntax/clauses.txt` and what is read of them: `python -m benchmarks.syntax.table [-v]`."""

import sys

from tests.support.clauses import cases, found, judge


def main() -> None:
    total = right = 0
    for sentence, rows in cases():
        wrong = judge(rows, found(sentence))
        total += 1
        right += not wrong
        if wrong and "-v" in sys.argv:
            print(sentence, *wrong, sep="\n    ")
    print(f"{right} of {total} sentences are read as a person reads them")


if __name__ == "__main__":
    main()
