"""The log: steps and turns, only ever added. Which steps count follows from it, so undo and redo survive a restart."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeAlias

from ..errors import EditError, FormatError
from ..model.codec import from_plain, to_plain
from .edits import EDITS, NAMES, Edit


@dataclass(frozen=True, slots=True)
class Step:
    """One edit, with who made it, when and why. `undone` is known of a step in a history alone."""

    id: str
    edit: Edit
    by: str = ""
    why: str = ""
    at: datetime | None = None
    undone: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Turn:
    """A step undone, or done again."""

    step: str
    undo: bool
    by: str = ""
    at: datetime | None = None


Record: TypeAlias = Step | Turn


class Cursor:
    """Where a log has come to: its steps in order, which of them are undone, and what redo would do."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self.steps: dict[str, Step] = {}
        self.undone: set[str] = set()
        self.redoable: list[str] = []
        for record in records:
            self.take(record)

    def take(self, record: Record) -> None:
        """Go on by one record. Raises `EditError` where it does not follow from those before."""
        if isinstance(record, Step):
            if record.id in self.steps:
                raise EditError(f"edit {record.id} is there twice")
            self.steps[record.id] = record
            self.redoable.clear()
            return
        if record.step not in self.steps:
            raise EditError(f"there is no edit {record.step}")
        if record.undo == (record.step in self.undone):
            raise EditError(f"edit {record.step} {'was undone before' if record.undo else 'is not undone'}")
        if record.undo:
            self.undone.add(record.step)
            self.redoable.append(record.step)
        else:
            self.undone.remove(record.step)
            if record.step in self.redoable:
                self.redoable.remove(record.step)

    def active(self) -> list[Step]:
        """The steps that count, in order."""
        return [step for step in self.steps.values() if step.id not in self.undone]

    def last(self) -> Step | None:
        """The step that undo would take back."""
        return next((step for step in reversed(self.steps.values()) if step.id not in self.undone), None)

    def history(self) -> tuple[Step, ...]:
        """Every step, with those that are undone marked."""
        return tuple(replace(step, undone=True) if step.id in self.undone else step for step in self.steps.values())


def step_id(edit: Edit, place: int, by: str, why: str, at: datetime | None) -> str:
    """A short name for a step, that no other step in the log has."""
    plain = json.dumps([place, NAMES[type(edit)], to_plain(edit), by, why, str(at)], sort_keys=True)
    return hashlib.sha1(plain.encode()).hexdigest()[:10]


def to_line(record: Record) -> str:
    """One line of JSON, its keys always in one order, so that `git diff` reads well. Inverse of `from_line`.

    >>> from .edits import Retitle
    >>> to_line(Step("1f", Retitle("e1", "Rome burns"), by="Ada"))
    '{"step": "1f", "edit": "retitle", "event": "e1", "title": "Rome burns", "by": "Ada"}'
    """
    if isinstance(record, Step):
        plain = {"step": record.id, "edit": NAMES[type(record.edit)], **to_plain(record.edit)}
    else:
        plain = {"undo" if record.undo else "redo": record.step}
    who = {
        "by": record.by,
        "why": record.why if isinstance(record, Step) else "",
        "at": record.at.isoformat() if record.at else "",
    }
    return json.dumps(plain | {key: value for key, value in who.items() if value}, ensure_ascii=False)


def from_line(line: str | bytes) -> Record:
    """The record that a line holds. Inverse of `to_line`. Raises `FormatError`."""
    try:
        plain = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise FormatError("not JSON") from error
    if not isinstance(plain, dict):
        raise FormatError("not an edit")
    who: dict[str, Any] = {key: from_plain(str, plain.pop(key, "")) for key in ("by", "why")}
    who["at"] = from_plain(datetime, plain.pop("at")) if "at" in plain else None
    for word in ("undo", "redo"):
        if plain.keys() == {word}:
            return Turn(from_plain(str, plain[word]), word == "undo", who["by"], who["at"])
    key, name = plain.pop("step", None), plain.pop("edit", None)
    if not isinstance(key, str) or not isinstance(name, str):
        raise FormatError("not an edit")
    if name not in EDITS:
        raise FormatError(f"an edit of an unknown kind, '{name[:40]}'")
    return Step(key, from_plain(EDITS[name], plain), **who)
