"""What was begun earlier, and the offer to go on with it."""

from collections.abc import Callable
from pathlib import Path

import ipywidgets as widgets

from .desk import Desk
from .showing import WIDE, button, line, markup, named, row, said


class Offer(widgets.VBox):  # type: ignore[misc]  # ipywidgets has no types
    """Nothing where there is nothing to go on with. `go_on` is called with the journal that was chosen."""

    def __init__(self, desk: Desk, go_on: Callable[[Path], object]) -> None:
        kept = desk.kept()
        self.choice = widgets.Dropdown(
            options=[(each.label, each.path) for each in kept],
            description="Go on with",
            layout=widgets.Layout(**WIDE),
        )
        named(named(self.choice, "kept"), "field")
        head = widgets.HTML(markup("h3", "There is work from an earlier time", "heading"))
        self.buttons = row(
            button("Go on", lambda: go_on(self.choice.value), name="go-on", style="primary"),
            button("Start afresh", self.put_away, name="afresh", tip="What was done earlier is kept"),
        )
        self.note = line(name="offer-note")
        if any(each.held_here for each in kept):
            self.note.value = said("What is open further up in this notebook is taken over from there.", kind="quiet")
        elif any(each.read_only for each in kept):
            self.note.value = said(
                "What another window or notebook has open can be looked at; close it there to change it here.",
                kind="quiet",
            )
        super().__init__(children=[head, row(self.choice, self.buttons), self.note] if kept else [])
        if kept:
            self.add_class("tlw-offer")

    def put_away(self) -> None:
        """The person goes on, or begins anew; nothing kept is lost by that."""
        self.children = ()
        self.remove_class("tlw-offer")
