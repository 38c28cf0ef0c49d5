"""How far the reading has come, and the button that stops it."""

from collections.abc import Callable

import ipywidgets as widgets

from .showing import button, named, said


class Progress(widgets.HBox):  # type: ignore[misc]  # ipywidgets has no types
    """Seen while something is read. `cancel` is called by its button."""

    def __init__(self, cancel: Callable[[], object]) -> None:
        self._cancel = cancel
        self.bar = named(widgets.HTML(), "bar")
        self.said = named(widgets.HTML(), "bar-said")
        self.stop = button("Stop", self._stopped, name="stop", tip="Nothing is changed then")
        super().__init__(children=[self.bar, self.said, self.stop])
        self.add_class("tlw-progress")

    def begin(self) -> None:
        """Nothing is read yet."""
        self.stop.disabled = False
        self.show(0, 1)
        self.layout.display = ""

    def end(self) -> None:
        """No more to be seen."""
        self.layout.display = "none"

    def show(self, done: int, total: int) -> None:
        """This much of it is read."""
        percent = 100 * done // max(total, 1)
        self.bar.value = (
            f'<div class="tlw-track" role="progressbar" aria-label="Reading" aria-valuenow="{percent}">'
            f'<div style="width:{percent}%"></div></div>'
        )
        if not self.stop.disabled:
            self.said.value = said(f"Reading: {percent} %" if percent < 100 else "Bringing the accounts together …")

    def _stopped(self) -> None:
        self.stop.disabled = True
        self.said.value = said("Stopping …")
        self._cancel()
