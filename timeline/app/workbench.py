"""The panes put together: texts, the timeline with its corrections, downloads."""

import asyncio
from collections.abc import Callable, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

import ipywidgets as widgets

from ..curation import Curation, Misfit
from ..errors import TimelineError
from ..model import Timeline
from ..views.explorer import Explorer
from .desk import Desk
from .downloading import Downloads
from .showing import WIDE, button, column, field, heading, line, named, row, said
from .sources import Sources


class Workbench(widgets.VBox):  # type: ignore[misc]  # ipywidgets has no types
    """The whole application. `curation` is what a person made, `timeline` what is seen of it."""

    def __init__(self, *, folder: "str | PathLike[str]") -> None:
        self._desk = Desk(Path(folder))
        self.explorer: Explorer | None = None
        self._running: asyncio.Task[None] | None = None
        self._forget: Callable[[], None] = lambda: None
        self.sources = Sources(self._desk, self._ready)
        self.who = field("Your name", name="who", hint="kept with each change")
        self.who.continuous_update = False
        self.who.observe(self._named, "value")
        self.name = field("Title", name="timeline-title", hint="what to call the timeline")
        self.start = button("Make the timeline", self.extract, name="extract", style="primary")
        self.stop = button("Stop", self._desk.cancel, name="stop")
        self.bar = named(widgets.IntProgress(max=1, layout=widgets.Layout(max_width="24em")), "bar")
        self.message = line(name="status")
        self.misfits = line(name="misfits")
        self.stage = column()
        self.downloads = Downloads(lambda: self.timeline)
        self.offer = column()
        self._results = column(
            heading("2. Look and correct"), self.who, self.stage, heading("3. Download"), self.downloads
        )
        self._results.layout.display = "none"
        super().__init__(
            children=[
                self.offer,
                self.sources.pane,
                self.name,
                row(self.start, self.stop, self.bar),
                self.message,
                self.misfits,
                self._results,
            ],
            layout=widgets.Layout(**WIDE),
        )
        self.add_class("timeline-workbench")
        self._work(running=False)
        self._offer()

    @property
    def curation(self) -> Curation | None:
        """What is corrected now, or None before there is a timeline."""
        return self._desk.curation

    @property
    def timeline(self) -> Timeline | None:
        """What is seen now, or None before there is a timeline."""
        return self.curation.timeline if self.curation else None

    def extract(self) -> None:
        """Make the timeline of the texts that lie there; in a notebook it can be stopped."""
        self._work(running=True)
        self.message.value = said("Reading…")
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # no kernel: at once
            self._done(self._extracted())
            return
        self._running = loop.create_task(self._extract_beside(loop))

    # -- making

    async def _extract_beside(self, loop: asyncio.AbstractEventLoop) -> None:
        """In another thread, so that the button that stops it is heard."""

        def progress(done: int, total: int) -> None:
            loop.call_soon_threadsafe(self._show_progress, done, total)

        self._done(await asyncio.to_thread(self._extracted, progress))

    def _extracted(self, progress: Callable[[int, int], object] | None = None) -> Timeline | TimelineError:
        try:
            return self._desk.extract(title=self.name.value.strip(), progress=progress or self._show_progress)
        except TimelineError as error:
            return error

    def _done(self, found: Timeline | TimelineError) -> None:
        self._work(running=False)
        if isinstance(found, TimelineError):
            self.message.value = said(str(found), kind="wrong")
            return
        misfits = self._desk.begin(found)
        self._open()
        self.misfits.value = said(_told(misfits), kind="wrong")

    def _open(self) -> None:
        self._forget()
        if self.curation is not None:
            self._forget = self.curation.on_change(self._say_saved)
        self._explore()
        self._results.layout.display = ""
        self.offer.children = []
        self._say_saved()

    def _explore(self) -> None:
        """The explorer in which the timeline is corrected."""
        if self.curation is None:
            return
        old = self.explorer
        self.explorer = Explorer(self.curation.timeline, curation=self.curation, by=self.who.value.strip())
        self.stage.children = [self.explorer]
        if old is not None:
            old.close()

    def _named(self, change: Any) -> None:
        # not by another explorer: what is selected in this one, and its zoom, would be lost
        if self.explorer is not None and self.explorer._edits is not None:
            self.explorer._edits.by = change["new"].strip()

    # -- saying how things are

    def _say_saved(self) -> None:
        curation = self.curation
        if curation is None:
            return
        left = len(curation.timeline.unresolved)
        found = f"{len(curation.timeline)} events" + (f", {left} expressions that could not be placed" if left else "")
        if self._desk.trouble or curation.unsaved:
            waiting = f"{curation.unsaved} change{' is' if curation.unsaved == 1 else 's are'} not on disk"
            trouble = self._desk.trouble or waiting
            self.message.value = said(f"{found}. {trouble}. Download the timeline as JSON to keep it.", kind="wrong")
        else:
            self.message.value = said(f"{found}. Every change is saved in {curation.path}.")

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.max, self.bar.value = max(total, 1), done

    def _work(self, *, running: bool) -> None:
        self.start.disabled = running
        self.stop.layout.display = self.bar.layout.display = "" if running else "none"
        self.bar.value = 0

    def _ready(self) -> None:
        self.message.value = said(f"{len(self._desk.documents)} texts.") if self._desk.documents else ""

    # -- going on

    def _offer(self) -> None:
        kept = self._desk.kept()
        if not kept:
            return
        choice = widgets.Dropdown(
            options=[(each.label, each.path) for each in kept],
            description="Go on with",
            layout=widgets.Layout(**WIDE, max_width="60em"),
        )
        self.offer.children = [
            line("There is work from an earlier time."),
            row(
                named(choice, "kept"),
                button("Go on", lambda: self._go_on(choice.value), name="go-on", style="info"),
                button("Start afresh", self._start_afresh, name="afresh", tip="What was done earlier is kept"),
            ),
        ]

    def _go_on(self, path: Path) -> None:
        try:
            curation = self._desk.go_on(path)
        except TimelineError as error:
            self.message.value = said(str(error), kind="wrong")
            return
        self.name.value = curation.base.title
        self.sources.show()
        self.misfits.value = ""
        self._open()

    def _start_afresh(self) -> None:
        self.offer.children = []

    def __repr__(self, **_: Any) -> str:
        return f"<Workbench: {self.curation!r}>" if self.curation else "<Workbench>"


def _told(misfits: Sequence[Misfit]) -> str:
    """Which earlier edits found no place."""
    if not misfits:
        return ""
    count = f"{len(misfits)} earlier change{' does' if len(misfits) == 1 else 's do'} not fit any more"
    return f"{count}: {'; '.join(misfit.why for misfit in misfits[:5])}. The older journal keeps them."
