"""The first pane: texts to read, and when each was published."""

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets

from ..errors import TimelineError
from ..model import Document
from ..readers import SUFFIXES
from .desk import Desk
from .showing import button, column, field, heading, line, named, row, said


class Sources:
    """Paste, drop, and date; `pane` is what is shown. `changed` is called when documents come or go."""

    def __init__(self, desk: Desk, changed: Callable[[], object]) -> None:
        self._desk, self._changed = desk, changed
        self.text = field("Text", name="paste", hint="Paste an article here", large=True)
        self.text.rows = 6
        self.files = named(
            widgets.FileUpload(
                accept=",".join(SUFFIXES), multiple=True, description="Add files", layout=widgets.Layout(width="auto")
            ),
            "files",
        )
        self.files.observe(self._dropped, "value")
        self.message = line(name="sources-message")
        self.list = column()
        self.pane = column(
            heading("1. Texts"),
            self.text,
            row(button("Add this text", self._pasted, name="add"), self.files),
            self.message,
            self.list,
        )
        self.show()

    def show(self) -> None:
        """The documents that lie there, each with its date."""
        self.list.children = [self._row(document) for document in self._desk.documents]

    def _pasted(self) -> None:
        try:
            self._desk.paste(self.text.value)
        except TimelineError as error:
            self.message.value = said(str(error), kind="wrong")
            return
        self.text.value = ""
        self.message.value = ""
        self.show()
        self._changed()

    def _dropped(self, change: Any) -> None:
        failed = []
        for file in change["new"]:
            try:
                self._desk.drop(file["name"], bytes(file["content"]))
            except TimelineError as error:
                failed.append(str(error))
        if change["new"]:
            self.files.value = ()
            self.message.value = said("; ".join(failed), kind="wrong")
            self.show()
            self._changed()

    def _row(self, document: Document) -> Any:
        day = field("Published", name="published", hint="not known: for example 28 September 2022")
        day.value = str(document.published or "")
        day.continuous_update = False
        day.layout.max_width = "24em"
        note = line(_found(document), kind="quiet", name="published-note")

        def dated(change: Any) -> None:
            try:
                given = self._desk.publish(document.id, change["new"])
            except TimelineError as error:  # the old date stays
                note.value = said(str(error), kind="wrong")
            else:
                note.value = said(_found(given), kind="quiet")

        day.observe(dated, "value")
        put_away = button("Remove", lambda: self._remove(document.id), tip="Take this text off the list")
        title = line(f"{document.name} ({len(document.text.split())} words)")
        return row(title, day, note, put_away)

    def _remove(self, key: str) -> None:
        self._desk.remove(key)
        self.show()
        self._changed()


def _found(document: Document) -> str:
    """Where its date comes from, so that a guess is seen to be one."""
    if document.published is None:
        return "not known: words such as “on Tuesday” cannot be placed"
    found = document.published_from
    return (
        "as you gave it" if found == "given" else f"guessed from the {found or 'document'}: correct it if it is wrong"
    )
