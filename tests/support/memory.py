"""Documents of any size, and how much memory streaming them takes at most."""

import tracemalloc
from collections.abc import Iterator

from timeline.model import Document
from timeline.pipeline import extract_each

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
