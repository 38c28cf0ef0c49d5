"""Who and where, as `tests/events/names.txt` has them, and as they are found."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline.pipeline import extract

TABLE = Path(__file__).parents[2] / "tests/events/names.txt"


@dataclass(frozen=True)
class Case:
    sentence: str
    participants: frozenset[str]
    places: frozenset[str]


def cases() -> Iterator[Case]:
    """The table, a sentence at a time."""
    for line in TABLE.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            sentence, participants, places = line.split(" | ")
            yield Case(sentence, _names(participants), _names(places))


def _names(cell: str) -> frozenset[str]:
    return frozenset(name.strip() for name in cell.split(";")) - {"-"}


def measure(names: str) -> tuple[dict[str, tuple[int, int, int]], list[str]]:
    """For participants and places: right, found, wanted; and the sentences in which something differs."""
    counts = {"participants": [0, 0, 0], "places": [0, 0, 0]}
    differing = []
    for case in cases():
        events = list(extract(case.sentence, published="2024-01-01", merge=False, names=names))
        for kind, wanted in (("participants", case.participants), ("places", case.places)):
            found = {name for event in events for name in getattr(event, kind)}
            if kind == "participants":
                found -= case.places  # who acts may be a place too
            for place, number in enumerate((len(found & wanted), len(found), len(wanted))):
                counts[kind][place] += number
            if found != wanted:
                differing.append(f"{case.sentence}\n      {kind}: want {sorted(wanted)}, have {sorted(found)}")
    return {kind: (a, b, c) for kind, (a, b, c) in counts.items()}, differing
