"""How long it takes to save and load 100,000 events, and to read 1,000 pages: `python -m benchmarks.formats.speed`.

The bars: JSON, CSV and Parquet under 5 s each way; pages at no less than 0.9 of trafilatura's own speed.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

from timeline.formats import load, save
from timeline.model import Attribution, Claim, Day, Document, Event, Span, Timeline, TimeSpan, Timex
from timeline.printing import table
from timeline.readers import read

EVENTS, PER_DOCUMENT, PAGES, TURNS = 100_000, 100, 1_000, 5
LIMIT, SHARE = 5.0, 0.9
PLACES = ("Harrow Bay", "Cold Ford", "Lower Mill", "Saint Anne", "Northport")
DEEDS = (
    "voted to close the bridge",
    "opened a school",
    "lost its mayor",
    "signed the water treaty",
    "counted the dead",
)


def sample() -> Timeline:
    """A timeline of our own making, the same each time."""
    chance = random.Random(7)
    documents, events = [], []
    for number in range(EVENTS // PER_DOCUMENT):
        key, parts, length = f"d{number}", [], 0
        for turn in range(PER_DOCUMENT):
            day = str(Day.from_number(chance.randrange(-80_000, 20_000)))
            place, deed = chance.choice(PLACES), chance.choice(DEEDS)
            sentence = f"On {day} the town of {place} {deed}, as the council said."
            span, when = Span(length, length + len(sentence)), TimeSpan.parse(day)
            mark = Timex(length + 3, length + 13, day, "DATE", day, when=when, anchor="the text", rule="iso")
            claim = Claim(key, span, Span(span.start, span.end - 21), mark, when, Attribution("the council", "said"))
            events.append(Event(f"{key}-{turn}", f"{place} {deed}", when, (claim,), places=(place,)))
            parts.append(sentence)
            length += len(sentence) + 1
        address = f"https://example.org/{number}"
        documents.append(
            Document(" ".join(parts), id=key, title=f"Annals {number}", source=address, published="2022-09-28")
        )
    return Timeline(tuple(events), tuple(documents), title="Annals")


def page(chance: random.Random) -> str:
    """A page as a newspaper has it: an article among menus."""
    menu = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in ("home", "world", "sport", "culture") * 10)
    teasers = "".join(f'<div class="teaser"><a href="/{n}">More about {n}</a></div>' for n in range(30))
    sentences = (
        f"The town of {chance.choice(PLACES)} {chance.choice(DEEDS)} in {chance.randrange(1700, 2022)}."
        for _ in range(6 * chance.randrange(5, 30))
    )
    paragraphs = "".join(f"<p>{' '.join(six)}</p>" for six in zip(*[sentences] * 6, strict=True))
    day = f"2022-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    head = f'<title>News of {day}</title><meta property="article:published_time" content="{day}">'
    return (
        f'<!doctype html><html lang="en"><head>{head}<meta name="author" content="Ada Byrne"></head>'
        f"<body><nav><ul>{menu}</ul></nav><article><h1>News of {day}</h1>{paragraphs}</article>"
        f"<aside>{teasers}</aside><footer>All rights reserved.</footer></body></html>"
    )


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds: what else the machine does counts for nothing."""
    start = time.process_time()
    work()
    return time.process_time() - start


def formats(folder: Path) -> tuple[list[list[str]], bool]:
    timeline, rows, good = sample(), [], True
    for name in ("json", "csv", "parquet"):
        path = folder / f"line.{name}"
        times = [seconds(lambda path=path: save(timeline, path)), seconds(lambda path=path: load(path))]  # type: ignore[misc]
        good &= max(times) < LIMIT
        size = f"{path.stat().st_size / 1e6:.0f} MB"
        rows.append([name, f"{times[0]:.1f} s", f"{times[1]:.1f} s", size, "" if max(times) < LIMIT else "too slow"])
    return rows, good


def pages(folder: Path) -> tuple[list[list[str]], bool]:
    chance = random.Random(7)
    paths = [folder / f"{number:04}.html" for number in range(PAGES)]
    for path in paths:
        path.write_text(page(chance), encoding="utf-8")

    def theirs() -> None:
        for path in paths:
            assert trafilatura.bare_extraction(path.read_bytes(), with_metadata=True)

    def ours() -> None:
        assert len(read(folder)) == PAGES

    read(paths[0])
    turns = [(seconds(theirs), seconds(ours)) for _ in range(TURNS)]
    their_time, our_time = min(turn[0] for turn in turns), min(turn[1] for turn in turns)
    share = their_time / our_time
    rows = [
        ["trafilatura", f"{their_time:.1f} s", ""],
        ["timeline.read", f"{our_time:.1f} s", f"{share:.2f} of its speed" + ("" if share >= SHARE else ": too slow")],
    ]
    return rows, share >= SHARE


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        rows, fast = formats(Path(folder))
    print(table([f"{EVENTS:,} events", "Saved", "Loaded", "Size", ""], rows))
    with tempfile.TemporaryDirectory() as folder:
        rows, as_fast = pages(Path(folder))
    print()
    print(table([f"{PAGES:,} pages", "Read", ""], rows))
    return 0 if fast and as_fast else 1


if __name__ == "__main__":
    sys.exit(main())
