"""The pane in which a person corrects what is selected, goes through what is doubtful, and takes things back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import ipywidgets as widgets

from ..curation import Accept, Curation, Dispute, Edit, Merge, Note, Prefer, Redate, Reject, Retitle, Split, Tag, Untag
from ..dates import read_date
from ..errors import TimelineError
from ..model import Event
from .showing import WIDE, button, column, field, heading, line, named, row, said


class Correcting:
    """Fields and buttons for the selected events. `pane` is what is shown; `select` is asked to select others."""

    def __init__(self, clock: Callable[[], datetime], select: Callable[[Sequence[str]], object]) -> None:
        self._clock, self._select = clock, select
        self._curation: Curation | None = None
        self._chosen: tuple[Event, ...] = ()
        self._failed = False
        self.who = field("Your name", name="who", hint="kept with each edit")
        self.who.layout.max_width = "24em"
        self.title = field("Title", name="title")
        self.date = field("Date", name="date", hint="2022-09-27, March 2014, since 2022 as 2022/..")
        self.preview = line(name="preview")
        self.tags = field("Tags", name="tags", hint="separated by commas")
        self.note = field("Note", name="note", large=True)
        self.prefer = named(
            widgets.Dropdown(description="Date as in", layout=widgets.Layout(**WIDE, max_width="60em")), "prefer"
        )
        self.message = line(name="message")
        self.meter = named(widgets.IntProgress(description="Checked", layout=widgets.Layout(max_width="24em")), "meter")
        self.count = line(kind="quiet", name="count")
        self.history = named(
            widgets.Select(description="History", rows=6, layout=widgets.Layout(**WIDE, max_width="60em")), "history"
        )
        self.undo = button("Undo", lambda: self._turn("undo"), name="undo")
        self.redo = button("Redo", lambda: self._turn("redo"), name="redo")
        self.undo_one = button("Undo or redo the chosen edit", self._turn_chosen, name="turn")
        self._act = {
            "keep": button("Keep changes", self._keep, name="keep", style="primary"),
            "accept": button("Accept", lambda: self._each(Accept), name="accept", style="success"),
            "reject": button("Reject", lambda: self._each(Reject), name="reject", style="warning"),
            "merge": button("Merge", self._merge, name="merge", tip="Make one event of those that are selected"),
            "split": button(
                "Split", lambda: self._each(Split), name="split", tip="Give each source's claim its own event"
            ),
            "dispute": button("Disputed", self._dispute, name="dispute", tip="Mark as disputed, or no longer so"),
        }
        self.date.observe(lambda _: self._preview(), "value")
        self.prefer.observe(self._preferred, "value")
        self.fields = column(self.title, self.date, self.preview, self.prefer, self.tags, self.note)
        self.pane = column(
            heading("3. Correct"),
            row(self.who, button("Next doubtful", self.next, name="next"), self.meter, self.count),
            self.message,
            self.fields,
            row(*self._act.values(), self.undo, self.redo),
            self.history,
            row(self.undo_one),
        )

    def open(self, curation: Curation) -> None:
        """Correct this one from now on."""
        self._curation = curation
        self.choose(())

    def choose(self, keys: Sequence[str]) -> None:
        """Show these events in the fields."""
        shown = {event.id: event for event in self._curation.timeline} if self._curation else {}
        self._chosen = tuple(shown[key] for key in keys if key in shown)
        self.show()

    def show(self) -> None:
        """Everything as it is now."""
        one = self._chosen[0] if len(self._chosen) == 1 else None
        self.fields.layout.display = "" if one else "none"
        self.title.value = one.title if one else ""
        self.date.value = one.when.edtf if one else ""
        self.tags.value = ", ".join(one.tags) if one else ""
        self.note.value = (one.note or "") if one else ""
        self._show_claims(one)
        for name, each in self._act.items():
            each.disabled = not {
                "keep": one is not None,
                "merge": len(self._chosen) > 1,
                "split": one is not None and len(one.claims) > 1,
                "dispute": one is not None,
            }.get(name, bool(self._chosen))
        curation = self._curation
        self.undo.disabled = curation is None or not curation.can_undo
        self.redo.disabled = curation is None or not curation.can_redo
        if curation is not None:
            self._show_progress(curation)

    def next(self) -> None:
        """Select the event that one can be least sure of and that nobody has looked at."""
        waiting = [event for event in self._waiting() if event not in self._chosen]
        if not waiting:
            self.message.value = said("Everything has been looked at.")
            return
        self._select((min(waiting, key=lambda event: (event.confidence, event.when.sort_key())).id,))

    # -- how

    def _waiting(self) -> list[Event]:
        curation = self._curation
        return [event for event in curation.timeline if curation.status(event.id) == "open"] if curation else []

    def _show_claims(self, one: Event | None) -> None:
        claims = [(number, claim.when) for number, claim in enumerate(one.claims) if claim.when] if one else []
        names = {each.id: each.name for each in self._curation.timeline.documents} if self._curation else {}
        self.prefer.layout.display = "" if len({when for _, when in claims}) > 1 else "none"
        self.prefer.unobserve_all("value")
        self.prefer.options = [("as it is", None)] + [
            (f"{names.get(one.claims[number].document_id, '')[:60]}: {when.words()}", number)
            for number, when in claims
            if one
        ]
        self.prefer.value = None
        self.prefer.observe(self._preferred, "value")

    def _show_progress(self, curation: Curation) -> None:
        waiting, total = len(self._waiting()), len(curation.timeline)
        self.meter.max, self.meter.value = max(total, 1), total - waiting
        self.count.value = said(f"{total - waiting} of {total}", kind="quiet")
        steps = curation.history[::-1][:200]
        self.history.options = [
            (("(undone) " if step.undone else "") + curation.describe(step), step.id) for step in steps
        ]
        if curation.read_only:
            self.message.value = said(f"This can only be looked at: {curation.read_only}", kind="wrong")

    def _preview(self) -> None:
        one = self._chosen[0] if len(self._chosen) == 1 else None
        if one is None or self.date.value == one.when.edtf:
            self.preview.value = said(one.when.words() if one else "", kind="quiet")
            return
        try:
            self.preview.value = said(f"means {read_date(self.date.value).words()}", kind="quiet")
        except TimelineError as error:
            self.preview.value = said(f"{error} The date stays {one.when.words()}.", kind="wrong")

    def _keep(self) -> None:
        one = self._chosen[0]
        edits: list[Edit] = []
        wrong = ""
        if self.title.value.strip() != one.title:
            edits.append(Retitle(one.id, self.title.value))
        if self.date.value.strip() != one.when.edtf:
            try:
                when = read_date(self.date.value)
            except TimelineError as error:
                wrong = f"{error} The date stays {one.when.words()}."
            else:
                edits += [Redate(one.id, when)] if when != one.when else []
        tags = list(dict.fromkeys(tag.strip() for tag in self.tags.value.split(",") if tag.strip()))
        edits += [Untag(one.id, tag) for tag in one.tags if tag not in tags]
        edits += [Tag(one.id, tag) for tag in tags if tag not in one.tags]
        if self.note.value != (one.note or ""):
            edits.append(Note(one.id, self.note.value))
        self._apply(edits)
        if wrong:
            self.message.value = said(wrong, kind="wrong")

    def _each(self, kind: Callable[[str], Edit]) -> None:
        judged = kind in (Accept, Reject)
        self._apply([kind(event.id) for event in self._chosen])
        if judged and not self._failed:
            self.next()

    def _merge(self) -> None:
        self._apply([Merge(tuple(event.id for event in self._chosen))])

    def _dispute(self) -> None:
        self._apply([Dispute(event.id, not event.disputed) for event in self._chosen])

    def _preferred(self, change: Any) -> None:
        if change["new"] is not None:
            self._apply([Prefer(self._chosen[0].id, change["new"])])

    def _apply(self, edits: Sequence[Edit]) -> None:
        if self._curation is None:
            return
        self.message.value = ""
        self._failed = False
        keys: list[str] = [event.id for event in self._chosen]
        for edit in edits:
            try:
                self._curation.apply(edit, by=self.who.value.strip(), at=self._clock())
            except TimelineError as error:
                self.message.value = said(str(error), kind="wrong")
                self._failed = True
        entries = self._curation.state.entries
        after = [into for key in keys for into in (entries[key].into or (key,))]
        self._select(tuple(dict.fromkeys(key for key in after if entries[key].shown)))

    def _turn(self, way: str, step: str | None = None) -> None:
        if self._curation is None:
            return
        self.message.value = ""
        try:
            getattr(self._curation, way)(step, by=self.who.value.strip(), at=self._clock())
        except TimelineError as error:
            self.message.value = said(str(error), kind="wrong")
        self._select(tuple(event.id for event in self._chosen))

    def _turn_chosen(self) -> None:
        step = (
            next((each for each in self._curation.history if each.id == self.history.value), None)
            if self._curation
            else None
        )
        if step is not None:
            self._turn("redo" if step.undone else "undo", step.id)
