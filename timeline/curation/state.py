"""What edits act on: every event that there ever was, with what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from ..errors import EditError
from ..model import Correction, Document, Event, Failed, Timeline, Unresolved

Status = Literal["open", "accepted", "rejected", "merged", "split"]

ACCEPTED = "accepted by a person"


@dataclass(frozen=True, slots=True)
class Entry:
    """An event and what became of it. `into` are the events it was merged or split into; `dated` says that a person
    gave its date, which reading its source again leaves alone; `name` is its title at first, for histories.
    """

    event: Event
    status: Status = "open"
    into: tuple[str, ...] = ()
    dated: bool = False
    name: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", self.name or self.event.title)

    @property
    def shown(self) -> bool:
        """Whether it is on the timeline."""
        return self.status in ("open", "accepted")


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit makes different: the entries and documents that it replaces or adds. Nothing is ever taken away."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    unresolved: tuple[Unresolved, ...] | None = None


@dataclass(frozen=True, slots=True)
class State:
    """All entries and documents by id, at one point of the log."""

    entries: Mapping[str, Entry]
    documents: Mapping[str, Document]
    unresolved: tuple[Unresolved, ...] = ()
    title: str = ""
    failed: tuple[Failed, ...] = ()

    @staticmethod
    def of(base: Timeline) -> "State":
        """The state before any edit. Inverse of `timeline`."""
        return State(
            {event.id: Entry(event) for event in base.events},
            {document.id: document for document in base.documents},
            base.unresolved,
            base.title,
            base.failed,
        )

    def timeline(
        self,
        before: "State | None" = None,
        line: Timeline | None = None,
        corrections: tuple[Correction, ...] = (),
    ) -> Timeline:
        """What a reader sees: without what was rejected, merged or split. What a person accepted is certain.

        Made out of the `line` of the state `before` where there are the two, since most events are the same.
        """
        before, line = before or State({}, {}), line or Timeline(title=self.title)
        documents = tuple(self.documents.values())
        new = {key: entry for key, entry in self.entries.items() if before.entries.get(key) is not entry}
        gone = before.entries.keys() - self.entries.keys()
        shown = [_as_shown(entry) for entry in new.values() if entry.shown]
        fields = {
            "documents": documents,
            "unresolved": self.unresolved,
            "failed": self.failed,
            "corrections": corrections,
        }
        return line.changed(shown, without={*gone, *new}, **fields)

    def with_change(self, change: Change) -> "State":
        """The state after `change`."""
        return replace(
            self,
            entries={**self.entries, **change.entries},
            documents={**self.documents, **change.documents},
            unresolved=self.unresolved if change.unresolved is None else change.unresolved,
        )

    def entry(self, key: str) -> Entry:
        """The entry of an event, on the timeline or off it. Raises `EditError`."""
        if key not in self.entries:
            raise EditError(f"there is no event '{key}' in this timeline")
        return self.entries[key]

    def live(self, key: str) -> Entry:
        """The entry of an event that is on the timeline. Raises `EditError`, which says what became of it."""
        entry = self.entry(key)
        if entry.shown:
            return entry
        title = quoted(entry.event.title)
        if entry.status == "rejected":
            raise EditError(f"{title} was rejected: restore it first")
        into = ", ".join(quoted(self.entries[other].event.title) for other in entry.into)
        raise EditError(f"{title} was {entry.status} into {into}: undo that first, or edit what came of it")


def quoted(text: str, limit: int = 60) -> str:
    """A text in one short line, for errors and histories.

    >>> quoted("Rome  burned\\nfor six days")
    '“Rome burned for six days”'
    """
    line = " ".join(text[: 4 * limit].split())
    return f"“{line if len(line) <= limit else line[: limit - 1] + '…'}”"


def _as_shown(entry: Entry) -> Event:
    if entry.status != "accepted":
        return entry.event
    return replace(entry.event, confidence=1.0, reasons=(*entry.event.reasons, ACCEPTED))
