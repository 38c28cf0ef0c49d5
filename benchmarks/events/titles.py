"""How many events are as a careful editor would put them: `python -m benchmarks.events.titles [-v]`.

The answers stand in `tests/events/titles.txt`. Titles are compared without case, articles in front, and brackets.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.model import Event
from timeline.pipeline import extract

TABLE = Path(__file__).parents[2] / "tests/events/titles.txt"


@dataclass(frozen=True)
class Row:
    when: str
    titles: tuple[str, ...]
    modality: str
    attribution: str


@dataclass(frozen=True)
class Case:
    style: str
    published: str | None
    sentence: str
    rows: tuple[Row, ...]


def cases(path: Path = TABLE) -> Iterator[Case]:
    """The table, a sentence at a time."""
    style = ""
    for block in re.split(r"\n\s*\n", path.read_text("utf-8")):
        lines = [line for line in block.splitlines() if not line.startswith("# ") and line != "#"]
        if lines and lines[0].startswith("## "):
            style, lines = lines[0][3:], lines[1:]
        if not lines:
            continue
        published, sentence = lines[0].split(" | ", 1)
        rows = []
        for line in lines[1:]:
            if line.strip() != "none":
                when, titles, modality, attribution = line.split(" | ")
                rows.append(Row(when, tuple(titles.split(" // ")), modality, attribution.strip()))
        yield Case(style, None if published == "-" else published, sentence, tuple(rows))


def plain(title: str) -> str:
    """A title as it is compared."""
    return re.sub(
        r"^(?:the|a|an|its|his|her|their) ", "", title.translate(str.maketrans("", "", '[]"')).lower()
    ).rstrip(".,")


def attributed(event: Event) -> str:
    said = event.claims[0].attribution
    return f"{said.source} / {said.cue}".strip() if said else "-"


def found(case: Case) -> list[Event]:
    return list(extract(case.sentence, published=case.published, merge=False))


def judge(row: Row, event: Event) -> dict[str, bool]:
    """What of a row an event has right."""
    return {
        "title": plain(event.title) in {plain(title) for title in row.titles},
        "date": event.when.edtf == row.when,
        "modality": event.modality == row.modality,
        "attribution": attributed(event).lower() == row.attribution.lower(),
    }


def pair(case: Case, events: list[Event]) -> list[tuple[Row | None, Event | None]]:
    """Each row with the event that has most of it right; what is left over on either side with None."""
    left = list(events)
    pairs: list[tuple[Row | None, Event | None]] = []
    for row in case.rows:
        best = max(
            left, key=lambda event: 2 * judge(row, event)["date"] + sum(judge(row, event).values()), default=None
        )
        if best is not None and (judge(row, best)["date"] or judge(row, best)["title"]):
            left.remove(best)
            pairs.append((row, best))
        else:
            pairs.append((row, None))
    return pairs + [(None, event) for event in left]


def main() -> None:
    counts = dict.fromkeys(("title", "date", "modality", "attribution", "all four"), 0)
    styles: dict[str, list[int]] = {}
    rows = extra = sentences = 0
    for case in cases():
        sentences += 1
        good = True
        for row, event in pair(case, found(case)):
            if row is None:
                extra += 1
                good = False
                continue
            rows += 1
            verdict = judge(row, event) if event else dict.fromkeys(counts, False)
            for name in ("title", "date", "modality", "attribution"):
                counts[name] += verdict[name]
            whole = event is not None and all(verdict.values())
            counts["all four"] += whole
            styles.setdefault(case.style, []).append(whole)
            good &= whole
        if "-v" in sys.argv and not good:
            print(case.sentence)
            for row in case.rows:
                print(f"      want {row.when} | {row.titles[0]} | {row.modality} | {row.attribution}")
            for event in found(case):
                print(f"      have {event.when} | {event.title} | {event.modality} | {attributed(event)}")
    print(f"{sentences} sentences, {rows} events wanted, {extra} too many")
    for name, count in counts.items():
        print(f"{name:12}{count / rows:8.1%}")
    for style, wholes in styles.items():
        print(f"  {style:30}{sum(wholes) / len(wholes):8.1%} of {len(wholes)}")


if __name__ == "__main__":
    main()
