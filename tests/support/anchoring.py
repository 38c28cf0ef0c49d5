"""Words with the day of what they tell, and whether the event that is found there has it."""

import json
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
