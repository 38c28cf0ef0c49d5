"""A timeline under correction: what it started from, the log of edits, and what follows from the two."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Unpack

from ..errors import EditError
from ..model import Correction, Timeline
from ..model.counted import counted
from ..model.options import ExplorerOptions
from .edits import EDITS, Checkpoint, Edit, SetPublished
from .keeping import Keeper
from .log import Cursor, Record, Step, Turn, step_id
from .operations import change_of, replay
from .state import State, Status
from .words import correction, describe, events_of

if TYPE_CHECKING:
    from ..views.explorer import Explorer

Reextract = Callable[..., Timeline]


class Curation:
    """A base `Timeline`, which never changes, and an append-only list of edits; `timeline` is the fold of the two.

    `reextract` makes a timeline of one document (`tl.extract` does), for `SetPublished`. No clock is read: who wants
    an edit to say when it was made gives `at`.

    >>> from timeline.model import Event, TimeSpan
    >>> from timeline.curation import Retitle
    >>> curation = Curation(Timeline((Event("e1", "Rome burned", TimeSpan.parse("0064"), ()),)))
    >>> step = curation.apply(Retitle("e1", "Rome burns"), by="Ada")
    >>> curation.timeline.event("e1").title, curation.undo().by, curation.timeline == curation.base
    ('Rome burns', 'Ada', True)
    """

    kinds: ClassVar[Mapping[str, type[Edit]]] = EDITS
    """Each edit by its name: for views, which are handed a curation and import nothing of it."""

    def __init__(self, base: Timeline, *, reextract: Reextract | None = None) -> None:
        _check_ids(base)
        self.base = base
        self.reextract = reextract
        self.notices: tuple[str, ...] = ()
        self._origin = State.of(base)
        self._state = self._origin
        self._records: list[Record] = []
        self._cursor = Cursor()
        self._timeline: Timeline | None = base
        self._last = self._state, base  # which events are the same now
        self._corrections: dict[str, Correction] = {}
        self._keeper = Keeper()
        self._callbacks: list[Callable[[], object]] = []

    # -- what there is

    @property
    def timeline(self) -> Timeline:
        """The timeline with all edits that are not undone; its `corrections` say which, for pages to show them."""
        if self._timeline is None:
            corrections = (*self.base.corrections, *map(self._correction, filter(_corrects, self._cursor.active())))
            before, line = self._last
            self._timeline = self._state.timeline(before, line, corrections)
            self._last = self._state, self._timeline
        return self._timeline

    @property
    def state(self) -> State:
        """Every event that there ever was, with what became of it."""
        return self._state

    @property
    def history(self) -> tuple[Step, ...]:
        """Every edit in order, with those that are undone marked so."""
        return self._cursor.history()

    def history_of(self, event: str) -> tuple[Step, ...]:
        """The edits of one event and of those that it was merged or split from."""
        kin = {event}
        for _ in range(len(self._state.entries)):
            older = {key for key, entry in self._state.entries.items() if not kin.isdisjoint(entry.into)}
            if older <= kin:
                break
            kin |= older
        return tuple(step for step in self.history if not kin.isdisjoint(events_of(step.edit)))

    def status(self, event: str) -> Status:
        """What became of an event: open, accepted, rejected, merged or split. Raises `EditError`."""
        return self._state.entry(event).status

    def describe(self, step: Step) -> str:
        """An edit in words: "Retitle “Rome burned” to “Rome burns”". Events have the titles that they had at first."""
        return describe(step.edit, self._state)

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        return self._cursor.last() is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to do again."""
        return bool(self._cursor.redoable)

    # -- what a person does

    def apply(self, edit: Edit, *, by: str = "", why: str = "", at: datetime | None = None) -> Step:
        """Make an edit. Raises `EditError` where it does not fit, and then nothing has changed.

        Where the edit was made and could not be written to the journal it raises `NotSavedError`: it counts, and is
        written with the next one that can be.
        """
        self._check_writable()
        if isinstance(edit, SetPublished) and edit.events is None:
            edit = self._read_anew(edit)
        change = change_of(self._state, edit)
        place = len(self._records)
        while (key := step_id(edit, place, by, why, at)) in self._cursor.steps:  # behind a line that was passed over
            place += 1
        step = Step(key, edit, by, why, at)
        self._take(step, self._state.with_change(change))
        return step

    def undo(self, step: str | None = None, *, by: str = "", at: datetime | None = None) -> Step:
        """Undo the last edit, or the one with this id; the error then says which later ones stand in the way."""
        self._check_writable()
        target = self._cursor.last() if step is None else self._cursor.steps.get(step)
        if target is None:
            raise EditError("there is nothing to undo" if step is None else f"there is no edit {step}")
        return self._turn(target, undo=True, by=by, at=at)

    def redo(self, step: str | None = None, *, by: str = "", at: datetime | None = None) -> Step:
        """Do again what was undone last, or the undone edit with this id, in its old place."""
        self._check_writable()
        if step is None and not self._cursor.redoable:
            raise EditError("there is nothing to redo")
        target = self._cursor.steps.get(self._cursor.redoable[-1] if step is None else step)
        if target is None:
            raise EditError(f"there is no edit {step}")
        return self._turn(target, undo=False, by=by, at=at)

    def on_change(self, callback: Callable[[], object]) -> Callable[[], None]:
        """Calls `callback` after every edit, undo and redo; what is returned ends that."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def explore(self, **options: Unpack[ExplorerOptions]) -> "Explorer":
        """The explorer with everything to correct by hand. What is done there is here at once, and the reverse."""
        corrected: ExplorerOptions = {**options, "curation": self}
        return self.timeline.explore(**corrected)

    # -- the journal

    @property
    def path(self) -> Path | None:
        """The journal to which edits are written as they are made."""
        return self._keeper.path

    @property
    def read_only(self) -> str:
        """Why no edit can be made, or empty: the journal is newer, held by another process, or not writable."""
        return self._keeper.read_only

    @property
    def unsaved(self) -> int:
        """How many edits, undos and redos are in memory alone."""
        return len(self._records) - self._keeper.saved

    def save(self, path: "str | os.PathLike[str]") -> None:
        """Write the journal; from then on each edit is on disk when `apply` returns.

        A file that is there is never written over: it must be this journal, as it was earlier. Raises `EditError`.
        """
        self._keeper.keep(Path(path), self.base, self._records)

    @classmethod
    def load(
        cls, path: "str | os.PathLike[str]", *, base: Timeline | None = None, reextract: Reextract | None = None
    ) -> "Curation":
        """Go on with a journal. `notices` say what was odd about it, `read_only` why it can only be looked at.

        With `base`, the journal must be of that timeline. Inverse of `save`. Raises `EditError`.
        """
        keeper, contents, notices = Keeper.load(Path(path), base)
        curation = cls(contents.base, reextract=reextract)
        curation._keeper = keeper
        curation.notices = (*notices, *curation._replay(contents.records))
        return curation

    def close(self) -> None:
        """Leave the journal to others; edits made after this are in memory alone."""
        self._keeper.close()

    # -- how

    def _turn(self, target: Step, *, undo: bool, by: str, at: datetime | None) -> Step:
        if undo == (target.id in self._cursor.undone):
            raise EditError(f"{self.describe(target)}: {'undone before' if undo else 'not undone'}")
        steps = [
            step
            for step in self._cursor.steps.values()
            if (step.id not in self._cursor.undone) != (step.id == target.id)  # as now, but for the target
        ]
        state, misfits = replay(self._origin, [step.edit for step in steps])
        if misfits:
            ways = "; ".join(self.describe(steps[place]) for place, _ in misfits[:3])
            more = f"; and {len(misfits) - 3} more" if len(misfits) > 3 else ""
            verb = "undo" if undo else "redo"
            raise EditError(f"cannot {verb} “{self.describe(target)}”: in the way stands {ways}{more}. Undo that first")
        self._take(Turn(target.id, undo, by, at), state)
        return replace(target, undone=undo)

    def _take(self, record: Record, state: State) -> None:
        self._cursor.take(record)
        self._records.append(record)
        self._state, self._timeline = state, None
        try:
            self._keeper.write(self._records)
        finally:
            for callback in tuple(self._callbacks):
                callback()

    def _correction(self, step: Step) -> Correction:
        """A step as the timeline tells of it; what it says does not change by later ones."""
        known = self._corrections.get(step.id)
        if known is None:
            known = self._corrections[step.id] = correction(step, self._state)
        return known

    def _replay(self, records: Iterable[Record]) -> list[str]:
        """Take over what a journal holds; an edit that does not fit any more is left out, and reported."""
        self._records = list(records)
        self._cursor = Cursor(self._records)
        steps = self._cursor.active()
        self._state, misfits = replay(self._origin, [step.edit for step in steps])
        self._timeline = None
        for place, _ in misfits:
            self._cursor.undone.add(steps[place].id)
        return [f"edit {steps[place].id} does not fit and counts as undone: {error}" for place, error in misfits]

    def _read_anew(self, edit: SetPublished) -> SetPublished:
        document = self._state.documents.get(edit.document)
        if self.reextract is None or document is None:
            return edit  # `apply` says what is wrong
        read = self.reextract(replace(document, published=edit.published, published_from="given"))
        return replace(edit, events=read.events, unresolved=read.unresolved)

    def _check_writable(self) -> None:
        if self.read_only:
            raise EditError(f"the journal is open read-only: {self.read_only}. Save under another name to go on")

    def __repr__(self) -> str:
        edits = len(self._cursor.active())
        where = f", in {self.path.name}" if self.path else ""
        return f"<Curation of {repr(self.timeline)[1:-1]}; {counted(edits, 'edit')}{where}>"


def _corrects(step: Step) -> bool:
    """Whether a step says something of the timeline: a checkpoint only says where one was."""
    return not isinstance(step.edit, Checkpoint)


def _check_ids(base: Timeline) -> None:
    for what, things in (("events", base.events), ("documents", base.documents)):
        seen: set[str] = set()
        for thing in things:
            if thing.id in seen:
                raise EditError(f"two {what} have the id '{thing.id}': an edit could not say which it means")
            seen.add(thing.id)
