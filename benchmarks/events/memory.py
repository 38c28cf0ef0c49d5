"""How much memory streaming takes: `python -m benchmarks.events.memory`.

The peak of what Python holds (tracemalloc) while `extract_each` reads corpora that grow, of documents of one size, and
documents that grow. The first must stay flat. The tables of words read before are bounded, and are full beforehand.
"""

from tests.support.memory import corpus, peak
from timeline.pipeline import extract_each

CORPORA = (10, 50, 100)  # documents
SIZES = (5_000, 10_000, 20_000)  # characters


def main() -> None:
    for context in ("none", "narrative"):
        for _ in extract_each(corpus(CORPORA[-1], 5_000), context=context):
            pass
        for count in CORPORA:
            print(f"{context:10}{count:>5} documents of 5,000 characters: {peak(count, 5_000, context) / 1e6:6.2f} MB")
        for size in SIZES:
            print(f"{context:10}{3:>5} documents of {size:,} characters: {peak(3, size, context) / 1e6:6.2f} MB")


if __name__ == "__main__":
    main()
