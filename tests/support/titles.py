"""Titles as a careful editor would put them, and what of them an event has right.

The answers stand in `tests/events/titles.txt`, and in `titles_unseen.txt` those of sentences that the program was not
developed on. The later lots, `titles_unseen_2.txt` and so on, were each written by somebody who had not seen the rules.
There the editor names who says so without the word that tells it ("the ministry", and not "the ministry / said"), and
the name alone is compared. Their brief had them write "until 2004" as `../2004`, which stands in the files as `/2004`.

A title tells an event where it has every telling word of the editor's shortest title for it, and none that only the
editor's titles for other events of the sentence have. Words are compared by how they begin, without case.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.model import Event
from timeline.pipeline import extract

TABLE = Path(__file__).parents[2] / "tests/events/titles.txt"
UNSEEN = TABLE.with_name("titles_unseen.txt")
LOTS = [TABLE.with_name(f"titles_unseen_{number}.txt") for number in (2, 3, 4, 5)]
# Words that tell nothing by themselves, and those for which a name may stand.
_MERE = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "or",
        "to",
        "in",
        "at",
        "on",
        "by",
        "for",
        "with",
        "from",
        "that",
        "which",
        "who",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "his",
        "her",
        "its",
        "their",
        "he",
        "she",
        "it",
        "they",
        "him",
        "them",
        "had",
        "has",
        "have",
        "will",
        "would",
        "when",
        "after",
        "before",
        "as",
        "some",
        "no",
        "not",
        "said",
        "about",
        "over",
        "than",
        "more",
    ]
)


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


def stems(title: str) -> set[str]:
    """How the telling words of a title begin."""
    words = re.findall(r"\w+", plain(title))
    return {word[: max(4, len(word) - 2)] if len(word) > 4 else word for word in words if word not in _MERE}


def tells(title: str, row: Row, rows: tuple[Row, ...]) -> bool:
    """Whether a title holds what the editor's says, and nothing of another event of the sentence."""
    mine = re.findall(r"\w+", plain(title))
    own = set().union(*(stems(given) for given in row.titles))
    others = set().union(*(stems(min(other.titles, key=len)) for other in rows if other is not row)) - own
    wanted = any(all(any(word.startswith(stem) for word in mine) for stem in stems(given)) for given in row.titles)
    return wanted and not any(word.startswith(stem) for word in mine for stem in others)


def says_so(row: Row, event: Event) -> bool:
    """Whether an event names who the editor names, with the same word where the editor gives one."""
    mine = attributed(event)
    return (mine if " / " in row.attribution else mine.split(" / ")[0]).lower() == row.attribution.lower()


def judge(row: Row, event: Event, rows: tuple[Row, ...]) -> dict[str, bool]:
    """What of a row an event has right; `rows` are all of its sentence."""
    return {
        "title": tells(event.title, row, rows),
        "date": event.when.edtf == row.when,
        "modality": event.modality == row.modality,
        "attribution": says_so(row, event),
    }


def pair(case: Case, events: list[Event]) -> list[tuple[Row | None, Event | None]]:
    """Each row with the event that has most of it right; what is left over on either side with None."""
    left = list(events)
    pairs: list[tuple[Row | None, Event | None]] = []
    for row in case.rows:

        def right(event: Event, row: Row = row) -> tuple[bool, int]:
            verdict = judge(row, event, case.rows)
            return verdict["date"], sum(verdict.values())

        best = max(left, key=right, default=None)
        if best is not None and (right(best)[0] or judge(row, best, case.rows)["title"]):
            left.remove(best)
            pairs.append((row, best))
        else:
            pairs.append((row, None))
    return pairs + [(None, event) for event in left]
