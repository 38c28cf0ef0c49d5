"""Characters a second on one core, text to merged timeline: `python -m benchmarks.events.speed [FILE.jsonl]`.

Without a file, the news texts in shared/gold where they are; else prose made from the sample documents in `data/` and
`tests/events/titles.txt`, which is five times as full of dates as news is.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.titles import cases
from timeline.events import extract_events
from timeline.merging import merge as merge_events
from timeline.model import Document
from timeline.pipeline import extract, tag

ROOT = Path(__file__).parents[2]
GOLD = ROOT.parent / "shared" / "gold" / "timex" / "timebank.jsonl"
SIZE = 1_000_000
REPEATS = 5  # the best counts: the rest is what else the machine was doing


def corpus() -> list[Document]:
    """About a million characters, in documents of the size of a news text."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD
    if path.exists() or len(sys.argv) > 1:
        rows = map(json.loads, path.read_text("utf-8").splitlines())
        documents = [Document(row["text"], id=str(row["id"]), published=row["published"]) for row in rows]
    else:
        samples = [
            path.read_text("utf-8") for path in sorted((ROOT / "data").glob("*.*")) if path.suffix in (".md", ".txt")
        ]
        samples.append(" ".join(case.sentence for case in cases()))
        documents = [Document(text, id=str(number), published="2022-09-28") for number, text in enumerate(samples)]
    total = sum(len(document.text) for document in documents)
    copies = max(1, SIZE // total)
    return [
        Document(document.text, id=f"{document.id}/{copy}", published=document.published)
        for copy in range(copies)
        for document in documents
    ]


def main() -> None:
    documents = corpus()
    size = sum(len(document.text) for document in documents)
    for document in documents[:5]:  # warm up: tables and caches
        extract_events(document, tag(document.text, published=document.published))
    marks = [tag(document.text, published=document.published) for document in documents]
    pairs = list(zip(documents, marks, strict=True))
    events = [event for document, found in pairs for event in extract_events(document, found)[0]]
    merged = merge_events(events, documents)
    stages = {
        "tag": lambda: [tag(document.text, published=document.published) for document in documents],
        "events": lambda: [extract_events(document, found) for document, found in pairs],
        "merge": lambda: merge_events(events, documents),
        "text to timeline": lambda: extract(documents),
        "text to timeline, narrative": lambda: extract(documents, context="narrative"),
    }
    count = sum(map(len, marks))
    print(f"{size:,} characters, {count:,} time expressions, {len(events):,} events, {len(merged):,} merged")
    for name, stage in stages.items():
        seconds = min(_seconds(stage) for _ in range(REPEATS))
        print(f"{name:30}{seconds:8.2f} s{size / seconds / 1e6:8.2f} million characters a second")


def _seconds(stage: Callable[[], object]) -> float:
    begin = time.process_time()
    stage()
    return time.process_time() - begin


if __name__ == "__main__":
    main()
