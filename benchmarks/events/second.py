"""What a second opinion adds and costs: `python -m benchmarks.events.second [PASSAGES.jsonl]`.

Needs the extra `nlp`. First the sentences of `tests/syntax/clauses.txt`, read by the reader and by the pipeline. Then,
of the events of real passages (`../shared/gold/events/passages.jsonl`, or the file given), how many are titled right
where the two agree and where they don't, what the pipeline's clauses would give if they were shown, and the time.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import timeline as tl
from tests.support.clauses import cases, found, judge
from timeline.errors import TimelineError
from timeline.events import second
from timeline.events.extract import Story
from timeline.syntax.parsed import Parsed

PIPELINE = "en_core_web_sm"
PASSAGES = Path(__file__).parents[3] / "shared/gold/events/passages.jsonl"


@contextmanager
def shown(pipeline: Any) -> Iterator[None]:
    """The pipeline's clauses in the place of the reader's."""
    own = Story._parse

    def instead(story: Story, index: int) -> Parsed:
        return second.parse(own(story, index), story.text, pipeline)

    Story._parse = instead  # type: ignore[method-assign]
    try:
        yield
    finally:
        Story._parse = own  # type: ignore[method-assign]


def read_right() -> int:
    """How many sentences of the table are read as a person reads them."""
    return sum(not judge(rows, found(sentence)) for sentence, rows in cases())


def told(passages: list[dict[str, Any]], parser: Any = None) -> Iterator[tuple[tl.Event, list[dict[str, Any]]]]:
    """Each event of the passages, with what it would be by the gold: the events of its time."""
    for line in passages:
        document = tl.Document(line["text"], published=line["published"], title=line.get("title") or "")
        for event in tl.extract(document, parser=parser).events:
            yield event, [gold for gold in line["events"] if event.when.edtf in gold["when"]]


def is_right(event: tl.Event, gold: list[dict[str, Any]]) -> bool:
    """Whether one of them has all its words in the title."""
    title = event.title.lower()
    return any(
        all(any(word.lower()[: max(4, len(word) - 2)] in title for word in must.split("|")) for must in one["must"])
        for one in gold
    )


def main() -> None:
    try:
        pipeline = second.load(PIPELINE)
    except TimelineError as error:
        print(error)
        return
    print(f"sentences of the table read right: {read_right()} of {len(list(cases()))}", end="")
    with shown(pipeline):
        print(f"; by {PIPELINE}: {read_right()}")
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else PASSAGES
    if not path.exists():
        return
    passages = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    counts: Counter[tuple[str, bool]] = Counter()
    start = time.process_time()
    for event, gold in told(passages, pipeline):
        counts[_opinion(event), is_right(event, gold)] += 1
    with_parser = time.process_time() - start
    start = time.process_time()
    reader = Counter(is_right(*one) for one in told(passages))
    alone = time.process_time() - start
    with shown(pipeline):
        parser = Counter(is_right(*one) for one in told(passages))
    for kind in sorted({kind for kind, _ in counts}):
        right, wrong = counts[kind, True], counts[kind, False]
        print(f"{kind:38}{right + wrong:5} events, {100 * right / (right + wrong):5.1f} % right")
    print(f"right by the reader {reader[True]} of {reader.total()}, by the pipeline {parser[True]} of {parser.total()}")
    print(f"processor time {alone:.1f} s, with a second opinion {with_parser:.1f} s")


def _opinion(event: tl.Event) -> str:
    return next((why.split(":")[0].split("'")[0] for why in event.reasons if why.startswith("a parser")), "none")


if __name__ == "__main__":
    main()
