"""How often the date of an event is right: `python -m benchmarks.events.anchoring [FILE] [-v]`.

For each event word that people dated: the event whose evidence contains it (the tightest), else the nearest in its
sentence. It is right if its date, at the granularity of their answer, is theirs. FILE has the form of
`tests/gold/anchoring.jsonl`; without one that file is read and those beside it (of the second every second story was
not looked at, of the fourth none was), and then other people's texts where they are at hand.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from timeline.model import Document, Event, Span
from timeline.pipeline import extract, tag

OURS = Path(__file__).parents[2] / "tests/gold/anchoring.jsonl"
BLIND = OURS.with_name("anchoring_2.jsonl")
THIRD = OURS.with_name("anchoring_3.jsonl")
FOURTH = OURS.with_name("anchoring_4.jsonl")
GOLD = Path(__file__).parents[3] / "shared/gold/anchoring/apple.jsonl"


def at_granularity(event: Event, date: str) -> str:
    """The beginning of the event as `date` would write it, or the end where that alone is named ("by 2012").

    Shorter where the event knows less.
    """
    edtf = event.when.edtf.strip("[]{}").replace("..", "/").strip("/").partition("/")[0].rstrip("?~%")
    return edtf[: len(date)]


def position(text: str, sentence: Span, word: str) -> Span:
    """Where an event word stands in its sentence: the whole of it, or its first word where it is split up."""
    for wanted in (word, word.split()[0]):
        at = text.find(wanted, sentence.start, sentence.end)
        if at >= 0:
            return Span(at, at + len(wanted))
    return sentence


def answer(events: list[Event], sentence: Span, word: Span) -> Event | None:
    inside = [event for event in events if event.claims[0].evidence.contains(word)]
    if inside:
        return min(inside, key=lambda event: event.claims[0].evidence.end - event.claims[0].evidence.start)
    near = [event for event in events if event.claims[0].evidence.overlaps(sentence)]
    return min(near, key=lambda event: _distance(event.claims[0].evidence, word), default=None)


def _distance(span: Span, word: Span) -> int:
    return max(span.start - word.end, word.start - span.end, 0)


def rows(path: Path, stories: slice = slice(None)) -> Iterator[tuple[str, bool, str, str, Event | None, str]]:
    """For each event word: word, whether its sentence has a time of its own, gold, published, event, sentence."""
    for line in path.read_text("utf-8").splitlines()[stories]:
        item = json.loads(line)
        text = item["text"]
        document = Document(text, id=str(item["id"]), published=item["published"])
        events = list(extract(document, context="narrative", merge=False))
        times = [mark for mark in tag(text, published=item["published"]) if mark.when is not None]
        for gold in item["events"]:
            sentence = Span(*item["sentences"][gold["sentence"]])
            word = position(text, sentence, gold["text"])
            own = any(sentence.contains(mark.span) for mark in times)
            yield gold["text"], own, gold["date"], item["published"], answer(events, sentence, word), sentence.of(text)


def is_right(event: Event | None, date: str) -> bool:
    """Whether an event has the date, at the granularity of the answer."""
    return event is not None and at_granularity(event, date) == date


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
