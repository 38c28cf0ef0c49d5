"""What a person can do to a timeline: small frozen values that name an event by its id.

To add an edit, give it a class and a line in `EDITS` here, what it changes in `operations.CHANGES`, and its words in
`words.WORDS`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from ..model import Document, Event, TimeSpan, Unresolved


@dataclass(frozen=True, slots=True)
class Retitle:
    """Give an event another title."""

    event: str
    title: str


@dataclass(frozen=True, slots=True)
class Redate:
    """Give an event another date: a `TimeSpan`, or EDTF. Raises `DateError`.

    >>> Redate("e1", "2022-02/..").when.words()
    'since February 2022'
    """

    event: str
    when: TimeSpan

    def __post_init__(self) -> None:
        given: object = self.when
        if not isinstance(given, TimeSpan):
            object.__setattr__(self, "when", TimeSpan.parse(given))  # type: ignore[arg-type]  # it says what it cannot read


@dataclass(frozen=True, slots=True)
class Accept:
    """Say that an event is right as it stands."""

    event: str


@dataclass(frozen=True, slots=True)
class Reject:
    """Take an event off the timeline. It is kept, and `Restore` brings it back."""

    event: str


@dataclass(frozen=True, slots=True)
class Restore:
    """Take back that an event was rejected or accepted."""

    event: str


@dataclass(frozen=True, slots=True)
class Merge:
    """Make one event of several, with all their claims. It gets an id of its own, and title and date of the first."""

    events: tuple[str, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "events", tuple(self.events))


@dataclass(frozen=True, slots=True)
class Split:
    """Make several events of one. `groups` shares out its claims by number; without it, each claim is on its own."""

    event: str
    groups: tuple[tuple[int, ...], ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "groups", tuple(map(tuple, self.groups)))


@dataclass(frozen=True, slots=True)
class Add:
    """Put in an event that was not found, with its evidence."""

    event: Event


@dataclass(frozen=True, slots=True)
class Tag:
    """Tie a tag to an event."""

    event: str
    tag: str


@dataclass(frozen=True, slots=True)
class Untag:
    """Take a tag off an event."""

    event: str
    tag: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """Mark an event as disputed, or no longer so."""

    event: str
    disputed: bool = True


@dataclass(frozen=True, slots=True)
class Prefer:
    """Show the date of one of its claims, by the claim's number."""

    event: str
    claim: int


@dataclass(frozen=True, slots=True)
class Note:
    """Write a note beside an event, in place of the one before; an empty one takes it away."""

    event: str
    note: str


@dataclass(frozen=True, slots=True)
class SetPublished:
    """Say when a document was published, so that "on Tuesday" has a date.

    A `Curation` reads the document anew and keeps in `events` and `unresolved` what came out of it: so the log can be
    replayed without the program that read it, and gives the same however that program changes.
    """

    document: str
    published: date | datetime | None
    events: tuple[Event, ...] | None = None
    unresolved: tuple[Unresolved, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "published", Document("", id="-", published=self.published).published)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Name how everything stands, to return to it. It changes no event."""

    name: str


Edit: TypeAlias = (
    Retitle
    | Redate
    | Accept
    | Reject
    | Restore
    | Merge
    | Split
    | Add
    | Tag
    | Untag
    | Dispute
    | Prefer
    | Note
    | SetPublished
    | Checkpoint
)

EDITS: dict[str, type[Edit]] = {
    "retitle": Retitle,
    "redate": Redate,
    "accept": Accept,
    "reject": Reject,
    "restore": Restore,
    "merge": Merge,
    "split": Split,
    "add": Add,
    "tag": Tag,
    "untag": Untag,
    "dispute": Dispute,
    "prefer": Prefer,
    "note": Note,
    "set published": SetPublished,
    "checkpoint": Checkpoint,
}
"""Each edit by its name in a journal."""

NAMES: dict[type[Edit], str] = {kind: name for name, kind in EDITS.items()}
