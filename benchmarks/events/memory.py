"""How much memory streaming takes: `python -m benchmarks.events.memory`.

The peak of what Python holds (tracemalloc) while `extract_each` reads corpora that grow, of documents of one size, and
documents that grow. The first must stay flat. The tables of words read before are bounded, and are full beforehand.
"""

import tracemalloc
from collections.abc import Iterator

from timeline.model import Document
from timeline.pipeline import extract_each

CORPORA = (10, 50, 100)  # documents
SIZES = (5_000, 10_000, 20_000)  # characters
_WHO = ("Firm", "Council", "Union", "Museum", "Harbour board", "Parish", "Guild", "Academy")
_DID = ("bought", "opened", "closed", "sold", "rebuilt", "inspected", "visited", "painted")


def document(number: int, size: int) -> Document:
    """A document of about so many characters, of words that no other has."""
    lines: list[str] = []
    length = k = 0
    while length < size:
        day, month, year = 1 + k % 28, 1 + k % 12, 1900 + (number + k) % 120
        who, did = f"The {_WHO[k % 8]} of Town{number}x{k % 50}", _DID[k // 8 % 8]
        line = (
            f"{who} {did} mill {number}-{k} on {year}-{month:02}-{day:02}. "
            f"Its workers feared the worst, and their leader Ann{number} Roth said so."
        )
        lines.append(line)
        length += len(line) + 1
        k += 1
    return Document("\n".join(lines), id=f"d{number}", published="2021-01-01")


def corpus(count: int, size: int) -> Iterator[Document]:
    """So many documents, made as they are asked for."""
    return (document(number, size) for number in range(count))


def peak(count: int, size: int, context: str) -> int:
    """The most bytes held while a corpus is streamed, beyond what was held before."""
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for _ in extract_each(corpus(count, size), context=context):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most - before


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
