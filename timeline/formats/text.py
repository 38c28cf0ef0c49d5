"""A chronology as plain text: for a report or a mail. It is not read back."""

from ..model import Timeline
from .chronology import entries
from .loss import flat

__all__ = ["CARRIES", "write"]

WHAT = "a chronology with its sources"
CARRIES = frozenset({
    "title", "when", "event title", "modality", "attribution", "sentence", "documents", "document title",
    "document source", "published", "disputed", "claimed", "unresolved",
})  # fmt: skip


def write(timeline: Timeline) -> str:
    """Each event under its date, with the sentences that say so."""
    lines = [*([timeline.title, "=" * len(timeline.title), ""] if timeline.title else [])]
    for entry in entries(timeline):
        lines += [entry.when, f"  {entry.what}"]
        lines += [f"    [{number}] {said}" for number, said in entry.sayings]
        lines.append("")
    sources = [f"[{number}] {words}" for number, words in sources_of(timeline)]
    lines += ["Sources", "", *sources, ""] if sources else []
    lines += unplaced(timeline)
    return "\n".join(lines).rstrip() + "\n"


def sources_of(timeline: Timeline) -> list[tuple[int, str]]:
    """The documents with the numbers they are cited by."""
    from .chronology import citation

    return [(number, citation(document)) for number, document in enumerate(timeline.documents, start=1)]


def unplaced(timeline: Timeline) -> list[str]:
    """What could not be placed on the calendar, and why."""
    if not timeline.unresolved:
        return []
    items = [f"  {flat(item.timex.text)}: {flat(item.reason)}" for item in timeline.unresolved]
    return ["Not placed on the calendar", "", *items, ""]
