"""How many events are as a careful editor would put them: `python -m benchmarks.events.titles [-v]`.

The answers stand in `tests/events/titles.txt`, and in `titles_unseen.txt` those of sentences that the program was not
developed on. The later lots, `titles_unseen_2.txt` and so on, were each written by somebody who had not seen the rules.
There the editor names who says so without the word that tells it ("the ministry", and not "the ministry / said"), and
the name alone is compared. Their brief had them write "until 2004" as `../2004`, which stands in the files as `/2004`.

Titles are compared without case, articles in front, and brackets; a title is "near" where it shares four fifths of its
words with the editor's (F1).
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.model import Event
from timeline.pipeline import extract

TABLE = Path(__file__).parents[2] / "tests/events/titles.txt"
UNSEEN = TABLE.with_name("titles_unseen.txt")
LOTS = [TABLE.with_name(f"titles_unseen_{number}.txt") for number in (2, 3, 4, 5)]
NEAR = 0.8


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
    context: str
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
        published, text = lines[0].split(" | ", 1)
        context, _, sentence = text.rpartition(" || ")
        rows = []
        for line in lines[1:]:
            if line.strip() != "none":
                when, titles, modality, attribution = line.split(" | ")
                rows.append(Row(when, tuple(titles.split(" // ")), modality, attribution.strip()))
        yield Case(style, None if published == "-" else published, context, sentence, tuple(rows))


def plain(title: str) -> str:
    """A title as it is compared."""
    return re.sub(
        r"^(?:the|a|an|its|his|her|their) ", "", title.translate(str.maketrans("", "", '[]"')).lower()
    ).rstrip(".,")


def attributed(event: Event) -> str:
    said = event.claims[0].attribution
    return f"{said.source} / {said.cue}".strip() if said else "-"


def found(case: Case) -> list[Event]:
    """The events of the sentence, read behind its context."""
    text = f"{case.context} {case.sentence}".lstrip()
    begin = len(text) - len(case.sentence)
    events = extract(text, published=case.published, merge=False)
    return [event for event in events if event.claims[0].evidence.start >= begin]


def likeness(one: str, other: str) -> float:
    """How many of their words two titles share (F1)."""
    mine, others = Counter(_words(one)), Counter(_words(other))
    return 2 * sum((mine & others).values()) / max(1, sum(mine.values()) + sum(others.values()))


def _words(title: str) -> list[str]:
    return re.findall(r"\w+", plain(title))


def says_so(row: Row, event: Event) -> bool:
    """Whether an event names who the editor names, with the same word where the editor gives one."""
    mine = attributed(event)
    return (mine if " / " in row.attribution else mine.split(" / ")[0]).lower() == row.attribution.lower()


def judge(row: Row, event: Event) -> dict[str, bool]:
    """What of a row an event has right."""
    return {
        "title": plain(event.title) in {plain(title) for title in row.titles},
        "date": event.when.edtf == row.when,
        "modality": event.modality == row.modality,
        "attribution": says_so(row, event),
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


def report(name: str, table: list[Case], *, verbose: bool) -> None:
    """Print the shares that are right."""
    counts = dict.fromkeys(("title", "title near", "date", "modality", "attribution", "all four", "all four, near"), 0)
    styles: dict[str, list[bool]] = {}
    rows = extra = 0
    for case in table:
        good = True
        for row, event in pair(case, found(case)):
            if row is None:
                extra += 1
                good = False
                continue
            rows += 1
            verdict = judge(row, event) if event else dict.fromkeys(counts, False)
            near = event is not None and max(likeness(event.title, title) for title in row.titles) >= NEAR
            others = verdict["date"] and verdict["modality"] and verdict["attribution"]
            whole = verdict["title"] and others
            for aspect in ("title", "date", "modality", "attribution"):
                counts[aspect] += verdict[aspect]
            counts["title near"] += near
            counts["all four"] += whole
            counts["all four, near"] += near and others
            styles.setdefault(case.style, []).append(whole)
            good &= whole
        if verbose and not good:
            print(case.sentence)
            for row in case.rows:
                print(f"      want {row.when} | {row.titles[0]} | {row.modality} | {row.attribution}")
            for event in found(case):
                print(f"      have {event.when} | {event.title} | {event.modality} | {attributed(event)}")
    print(f"{name}: {len(table)} sentences, {rows} events wanted, {extra} too many")
    for aspect, count in counts.items():
        print(f"{aspect:16}{count / rows:8.1%}")
    for style, wholes in styles.items():
        print(f"  {style:38}{sum(wholes) / len(wholes):8.1%} of {len(wholes)}")


def main() -> None:
    report("developed on", list(cases()), verbose="-v" in sys.argv)
    report("not seen before", list(cases(UNSEEN)), verbose=False)
    second, third, fourth, fifth = (list(cases(path)) for path in LOTS)
    report("a second lot, looked at", second, verbose=False)
    report("a third lot, looked at", third, verbose=False)
    report("a fourth lot, the half that was looked at", fourth[::2], verbose=False)
    report("the other half", fourth[1::2], verbose=False)
    report("a fifth lot, looked at", fifth, verbose=False)


if __name__ == "__main__":
    main()
