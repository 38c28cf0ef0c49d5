"""Correcting in the explorer: what the browser asks goes to the curation, and what became of it goes back.

Nothing here imports the curation: it is any object that can do what `Curated` says. When an edit was made is the
browser's to say, since the library reads no clock. To add a request, give it a line in `ANSWERS`.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from operator import attrgetter
from typing import Any

from ...errors import EditError, FormatError, TimelineError
from ...model.codec import from_plain
from ...model.timespan import TimeSpan
from .curated import Curated
from .selecting import selection

LISTED = 200
"""How many of the latest edits the browser is told of unasked."""


class Editing:
    """Answers what the browser asks of a curation. `changed` is called whenever there is something new to show."""

    def __init__(self, curation: Curated, by: str, changed: Callable[[], None]) -> None:
        self.curation, self.by = curation, by
        self._changed = changed
        self._problem = ""
        self._changes = 0
        self._held = False
        self.leave = curation.on_change(self._heard)

    def answer(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        """The reply to one request, and the id of the event that should be chosen after it."""
        kind = str(message.get("kind"))
        if kind not in ANSWERS:
            raise TimelineError(f"the explorer knows no action '{kind}'")
        return ANSWERS[kind](self, message)

    def shown(self) -> dict[str, Any]:
        """What the browser shows beside the timeline: the latest edits, what is done, and whether it is saved."""
        curation = self.curation
        history = curation.history
        entries = curation.state.entries
        counts = Counter(map(attrgetter("status"), entries.values()))
        last = next((step for step in reversed(history) if not step.undone), None)
        return {
            "steps": self._lines(history[-LISTED:]),
            "count": len(history),
            "now": last.id if last else "",
            "undo": curation.describe(last) if last else "",
            "redo": curation.can_redo,
            "accepted": [key for key, entry in entries.items() if entry.status == "accepted"]
            if counts["accepted"]
            else [],
            "rejected": counts["rejected"],
            "journal": curation.path.name if curation.path else "",
            "unsaved": curation.unsaved,
            "problem": self._problem,
            "read_only": curation.read_only,
        }

    # -- the answers

    def _edit(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        name, body = str(message.get("edit")), dict(message["body"])
        if name not in self.curation.kinds:
            raise EditError(f"there is no edit '{name}'")
        if name == "redate":
            body["when"] = _read(body["when"]).edtf
        return self._apply(_made(self.curation.kinds[name], body), message)

    def _add(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        found = selection(self.curation.timeline, int(message["document"]), int(message["start"]), int(message["end"]))
        title = " ".join(str(message["title"]).split())
        event = found.event(title, _read(str(message["when"])))
        return self._apply(self.curation.kinds["add"](event), message)

    def _propose(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        found = selection(self.curation.timeline, int(message["document"]), int(message["start"]), int(message["end"]))
        when = found.timex.when if found.timex else None
        said = {"from": found.timex.text} if found.timex else {}
        return {"title": found.title, **said, **({"when": when.edtf} if when else {})}, None

    def _date(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        when = _read(str(message["text"]))
        return {"edtf": when.edtf, "words": when.words(), "granularity": when.granularity}, None

    def _undo(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        turn = self.curation.undo if message["kind"] == "undo" else self.curation.redo
        return {}, self._made_by(lambda: turn(message.get("step"), by=self.by, at=_at(message)))

    def _step(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        """To how it was right after a step, or at first: undo and redo, as often as that takes."""
        target, curation = str(message["step"]), self.curation
        known = {step.id: place for place, step in enumerate(curation.history)}
        if target and target not in known:
            raise EditError(f"there is no edit {target}")
        at = _at(message)

        def go() -> None:
            while target and _undone(curation, target) and curation.can_redo:
                curation.redo(by=self.by, at=at)
            last = _last(curation)
            while last and (not target or known[last] > known[target]):
                curation.undo(by=self.by, at=at)
                last = _last(curation)

        self._held = True  # the browser draws the end of the way, not each step of it
        try:
            self._safely(go)
        finally:
            self._held = False
            self._changed()
        return {}, None

    def _history(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        if "event" in message:
            return {"steps": self._lines(self.curation.history_of(str(message["event"]))[-LISTED:])}, None
        before = int(message["before"])
        return {"steps": self._lines(self.curation.history[max(0, before - LISTED) : before])}, None

    def _rejected(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        """What was taken off the timeline, the latest first, from a place on."""
        entries, reject = self.curation.state.entries, self.curation.kinds["reject"]
        latest = {
            step.edit.event: step
            for step in self.curation.history
            if isinstance(step.edit, reject) and not step.undone and entries[step.edit.event].status == "rejected"
        }
        places = {step.id: place for place, step in enumerate(self.curation.history)}
        listed = sorted(latest.items(), key=lambda item: -places[item[1].id])
        after = max(0, int(message["after"]))
        return {
            "events": [
                {"id": key, "title": entries[key].event.title, "when": entries[key].event.when.words(), **_who(step)}
                for key, step in listed[after : after + LISTED]
            ]
        }, None

    def _published(self, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        published = str(message["published"]).strip()
        if not published:
            raise TimelineError("say when it was published, as in 2022-09-28")
        return self._apply(self.curation.kinds["set published"](str(message["document"]), published), message)

    # -- how

    def _apply(self, edit: Any, message: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
        made = self._made_by(lambda: self.curation.apply(edit, by=self.by, at=_at(message)))
        return {}, str(message["then"]) if message.get("then") else made

    def _made_by(self, act: Callable[[], object]) -> str | None:
        """The first event that was not there before: a part of what was split, what was merged, added, brought back."""
        ids = attrgetter("id")
        before = set(map(ids, self.curation.timeline.events))
        self._safely(act)
        after = list(map(ids, self.curation.timeline.events))
        new = set(after) - before
        return next(filter(new.__contains__, after), None) if new else None

    def _safely(self, act: Callable[[], object]) -> None:
        """An edit that was made and could not be saved is no failure: it counts, and is shown as not saved."""
        before = self._changes
        try:
            act()
        except EditError as error:
            if self._changes == before or not self.curation.unsaved:
                raise
            self._problem = str(error)
            self._changed()
        else:
            if self._problem:
                self._problem = ""
                self._changed()

    def _heard(self) -> None:
        self._changes += 1
        if not self._held:
            self._changed()

    def _lines(self, steps: Iterable[Any]) -> list[dict[str, Any]]:
        describe = self.curation.describe
        return [
            {
                "id": step.id,
                "words": describe(step),
                **_who(step),
                "undone": step.undone,
                "named": isinstance(step.edit, self.curation.kinds["checkpoint"]),
            }
            for step in steps
        ]


ANSWERS: dict[str, Callable[[Editing, dict[str, Any]], tuple[dict[str, Any], str | None]]] = {
    "edit": Editing._edit,
    "add": Editing._add,
    "propose": Editing._propose,
    "date": Editing._date,
    "undo": Editing._undo,
    "redo": Editing._undo,
    "step": Editing._step,
    "history": Editing._history,
    "rejected": Editing._rejected,
    "published": Editing._published,
}
"""Each request of the browser, by its `kind`: see frontend/src/edit/asking.js."""


def _read(text: str) -> TimeSpan:
    from ...dates import read_date

    return read_date(text)


def _made(kind: type[Any], body: dict[str, Any]) -> Any:
    try:
        return from_plain(kind, body)
    except FormatError as error:
        raise EditError(f"cannot make this edit: {error}") from error


def _who(step: Any) -> dict[str, str]:
    return {"by": step.by, "why": step.why, "at": step.at.isoformat() if step.at else ""}


def _at(message: dict[str, Any]) -> datetime | None:
    said = message.get("at")
    return datetime.fromisoformat(str(said)) if said else None


def _undone(curation: Curated, key: str) -> bool:
    return any(step.id == key and step.undone for step in curation.history)


def _last(curation: Curated) -> str | None:
    return next((step.id for step in reversed(curation.history) if not step.undone), None)
