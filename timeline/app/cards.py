"""A laid-out text as a card: what it is, how it begins, and when it was published."""

from collections.abc import Callable
from datetime import date
from typing import Any

import ipywidgets as widgets

from ..errors import TimelineError
from ..model import Document
from ..model.counted import counted
from .desk import Desk
from .showing import WIDE, badge, button, field, markup, named, said

EXCERPT = 200
"""How many characters of a text a card shows."""


class Card(widgets.VBox):  # type: ignore[misc]  # ipywidgets has no types
    """One text. `put_away` is called when the person takes it off the list, `changed` when it has another date."""

    def __init__(
        self, document: Document, desk: Desk, put_away: Callable[[], object], changed: Callable[[], object]
    ) -> None:
        self._key, self._desk, self._changed = document.id, desk, changed
        self.day = field("Published", name="published", hint="not known")
        self.day.value = str(document.published or "")
        self.day.continuous_update = False
        self.day.observe(self._dated, "value")
        picker = widgets.DatePicker(description="or pick the day", layout=widgets.Layout(**WIDE))
        self.pick = named(named(picker, "field"), "pick")
        self.pick.value = document.day
        self.pick.observe(self._picked, "value")
        self.needed = named(widgets.HTML(), "needed")
        self.note = named(widgets.HTML(), "published-note")
        self.remove = button("Remove", put_away, name="remove", tip=f"Take “{document.name}” off the list")
        self.title = named(widgets.HTML(_head(document)), "card-head")
        self.trouble = named(widgets.HTML(), "card-trouble")
        self._tell(document)
        super().__init__(children=[self.title, self.trouble, self.needed, self.day, self.pick, self.note, self.remove])
        self.add_class("tlw-card")

    def fail(self, reason: str) -> None:
        """Say why the text was not read, or not to its end; nothing where it was."""
        self.trouble.value = said(reason[:1].upper() + reason[1:], kind="wrong")

    def need(self, count: int) -> None:
        """Say how many times wait for the day of publication; nothing where none does."""
        words = f"{numbered(count)} {'time needs' if count == 1 else 'times need'} the day of publication"
        self.needed.value = said(words[:1].upper() + words[1:], kind="hint") if count else ""

    def discard(self) -> None:
        """Take it out of the notebook's memory."""
        for widget in (*self.children, self):
            widget.close()

    def _picked(self, change: Any) -> None:
        if change["new"] is not None and str(change["new"]) != self.day.value:
            self.day.value = str(change["new"])

    def _dated(self, change: Any) -> None:
        try:
            self._tell(self._desk.publish(self._key, change["new"]))
        except TimelineError as error:  # the old date stays
            old = next(each for each in self._desk.documents if each.id == self._key)
            self._tell(old, said(str(error), kind="wrong"))
        else:
            self.need(0)
            self._changed()

    def _tell(self, document: Document, problem: str = "") -> None:
        """Where its date comes from, so that a guess is seen to be one."""
        day, found = document.published, document.published_from
        if not isinstance(day, date):
            mark = badge("Date not known", kind="unknown")
            words = "Without it, words such as “on Tuesday” have no place on the calendar."
        else:
            given = found == "given"
            guessed = found in GUESSED
            how = "Guessed from" if guessed else "Stated in"
            label = "Given by you" if given else f"{how} the {found or 'document'}"
            mark = badge(label, kind="guessed" if guessed else "given")
            words = f"{day:%A}, {day.day} {day:%B} {day.year}"
        left_out = (
            said(str(document.report)[:1].upper() + str(document.report)[1:], kind="hint") if document.report else ""
        )
        self.note.value = problem + mark + said(words, kind="quiet") + left_out


GUESSED = ("", "dateline", "page", "file name", "text")
"""Where a day was found that the text does not state as its own."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def numbered(count: int) -> str:
    """A number in words, up to ten.

    >>> numbered(4), numbered(12)
    ('four', '12')
    """
    return _NUMBERS[count] if count < len(_NUMBERS) else f"{count:,}"


def _head(document: Document) -> str:
    words = len(document.text.split())
    title = document.name if document.title else document.source or "A text without a title"
    facts = [document.source if document.source != title else "", counted(words, "word")]
    return (
        markup("h4", title, "title")
        + markup("p", _beginning(document.text, title), "excerpt")
        + markup("p", " · ".join(fact for fact in facts if fact), "facts")
    )


def _beginning(text: str, title: str) -> str:
    """How it begins, the title left out where the text repeats it.

    >>> _beginning("A fire\\n\\nThe mill  burned.", "A fire"), _beginning("The dam burst.", "The dam …")
    ('The mill burned.', '… burst.')
    """
    flat = " ".join(text[: len(title) + 3 * EXCERPT].split())
    begun = title.removesuffix(" …")
    rest = flat.removeprefix(begun).lstrip() or flat
    if begun != title and rest != flat:
        rest = f"… {rest}"
    return rest if len(rest) <= EXCERPT else rest[:EXCERPT].rpartition(" ")[0] + " …"
