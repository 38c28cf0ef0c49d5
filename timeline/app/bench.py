"""The steps put together: texts, the timeline with its corrections, what is taken away."""

import asyncio
from collections.abc import Callable, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

import ipywidgets as widgets

from ..curation import Curation, Misfit
from ..errors import TimelineError
from ..model import Failed, Timeline
from ..model.counted import counted
from ..views.explorer import Explorer
from .desk import Desk
from .downloading import Downloads
from .offering import Offer
from .progress import Progress
from .showing import WIDE, button, column, field, line, markup, named, row, said, step
from .sources import Sources

TITLE = "From texts to a timeline"
LEAD = "Add what you have read, look at what is dated in it, mend what is wrong, and take it away. No code is needed."


class Workbench(widgets.VBox):  # type: ignore[misc]  # ipywidgets has no types
    """The whole application. `curation` is what a person made, `timeline` what is seen of it."""

    def __init__(self, *, folder: "str | PathLike[str]") -> None:
        self._desk = Desk(Path(folder))
        self._desk.on_left = self._left
        self.explorer: Explorer | None = None
        self._running: asyncio.Task[None] | None = None
        self._forget: Callable[[], None] = lambda: None
        self.offer = Offer(self._desk, self._go_on)
        self.sources = Sources(self._desk, self._ready)
        self.name = field("Title of the timeline", name="timeline-title", hint="for example: The old mill")
        self.start = button("Make the timeline", self.extract, name="extract", style="primary")
        self.progress = Progress(self._desk.cancel)
        self.message = line(name="status")
        self.misfits = line(name="misfits")
        self.who = field("Your name", name="who", hint="kept with each change")
        self.who.continuous_update = False
        self.who.observe(self._named, "value")
        self.stage = column()
        self.downloads = Downloads(lambda: self.timeline)
        self.copy = button("Save a copy", self._copy, name="copy", tip="Correct it here, in a journal of its own")
        self._results = column(self.who, self.copy, self.stage)
        texts = step(
            1,
            "Texts",
            "They are read by the computer that runs this workbench; no other service gets them.",
            self.sources.pane,
            row(self.name, self.start),
            self.progress,
            self.message,
            self.misfits,
            name="texts",
        )
        look = step(
            2,
            "Look and correct",
            "Every event leads back to its sentence. Choose one to mend its title or date; all you do can be undone.",
            self._results,
            name="look",
        )
        away = step(
            3,
            "Take away",
            "The timeline as you have corrected it.",
            named(self.downloads, "downloads-pane"),
            name="away",
        )
        self._later = (look, away)
        head = widgets.HTML(markup("h2", TITLE, "title") + markup("p", LEAD, "lead"))
        super().__init__(children=[head, self.offer, texts, look, away], layout=widgets.Layout(**WIDE))
        self.add_class("timeline-workbench")
        self._work(running=False)
        self._wait()
        self._ready()

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
        if not self.sources.add_typed():
            return
        self._work(running=True)
        self.message.value = ""
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
            loop.call_soon_threadsafe(self.progress.show, done, total)

        self._done(await asyncio.to_thread(self._extracted, progress))

    def _extracted(self, progress: Callable[[int, int], object] | None = None) -> Timeline | TimelineError:
        try:
            return self._desk.extract(title=self.name.value.strip(), progress=progress or self.progress.show)
        except TimelineError as error:
            return error
        except Exception as error:  # whatever it is, the texts are there and the button lives
            return TimelineError(str(Failed.of(error, "the timeline could not be made")))

    def _done(self, found: Timeline | TimelineError) -> None:
        self._work(running=False)
        if isinstance(found, TimelineError):
            self.message.value = said(str(found), kind="wrong")
            return
        self.sources.fail(found.failed)
        self.sources.need(found.unresolved)
        try:
            misfits = self._desk.begin(found)
            self._open()
        except Exception as error:
            self.message.value = said(str(Failed.of(error, "the timeline could not be shown")), kind="wrong")
            return
        self.misfits.value = said(_told(misfits), kind="wrong")

    def _open(self) -> None:
        self._forget()
        if self.curation is not None:
            self._forget = self.curation.on_change(self._say_saved)
        self._explore()
        self._results.layout.display = ""
        for each in self._later:
            each.remove_class("tlw-waiting")
        if self.curation is not None and not self.curation.read_only:
            self.offer.put_away()
        self._say_saved()
        self.sources.files.show("look")

    def _explore(self) -> None:
        """The explorer in which the timeline is corrected."""
        if self.curation is None:
            return
        old = self.explorer
        self.explorer = Explorer(self.curation.timeline, curation=self.curation, by=self.who.value.strip())
        self.stage.children = [self.explorer]
        if old is not None:
            old.close()

    def _copy(self) -> None:
        try:
            self._desk.copy()
        except (TimelineError, OSError) as error:
            self.message.value = said(str(error), kind="wrong")
        else:
            self._open()

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
        found = counted(len(curation.timeline), "event")
        found += f", {counted(left, 'expression')} that could not be placed" if left else ""
        failed = len(curation.timeline.failed)
        found += f", {counted(failed, 'text')} not read to the end (see the cards)" if failed else ""
        self.copy.layout.display = "" if curation.read_only else "none"
        if curation.read_only:
            words = f"{found}. It is here to look at, since {curation.read_only}. Save a copy to correct it."
            self.message.value = said(words, kind="hint")
        elif self._desk.trouble or curation.unsaved:
            waiting = f"{curation.unsaved} change{' is' if curation.unsaved == 1 else 's are'} not on disk"
            trouble = self._desk.trouble or waiting
            self.message.value = said(f"{found}. {trouble}. Download the timeline as JSON to keep it.", kind="wrong")
        else:
            self.message.value = said(f"{found}. Every change is saved in {curation.path}.", kind="done")

    def _work(self, *, running: bool) -> None:
        self.start.disabled = running
        self.progress.begin() if running else self.progress.end()

    def _ready(self) -> None:
        """The texts are others than before: making the timeline is what comes next."""
        count = len(self._desk.documents)
        self.start.description = f"Make the timeline of {count:,} texts" if count > 1 else "Make the timeline"
        changed = "The texts have changed. Make the timeline again to see it; what you have corrected is kept."
        self.message.value = said(changed, kind="hint") if self.curation is not None else ""
        self.message.value += said(self._desk.texts_trouble, kind="wrong")

    def _wait(self) -> None:
        """There is nothing yet to look at."""
        self._results.layout.display = "none"
        for each in self._later:
            each.add_class("tlw-waiting")

    # -- going on

    def _go_on(self, path: Path) -> None:
        try:
            curation = self._desk.go_on(path)
        except TimelineError as error:
            self.message.value = said(str(error), kind="wrong")
            return
        if curation is None:  # texts without a timeline yet
            self.offer.put_away()
            self.sources.renew()
            self._ready()
            return
        self.name.value = curation.base.title
        self.sources.renew()
        self._ready()
        self.misfits.value = ""
        self._open()

    def _left(self) -> None:
        """Another workbench of this notebook goes on with it."""
        self._forget()
        self._forget = lambda: None
        self.stage.children = []
        if self.explorer is not None:
            self.explorer.close()
            self.explorer = None
        self._wait()
        self.misfits.value = ""
        self.message.value = said("This timeline is now in another workbench of this notebook.")

    def __repr__(self, **_: Any) -> str:
        return f"<Workbench: {self.curation!r}>" if self.curation else "<Workbench>"


def _told(misfits: Sequence[Misfit]) -> str:
    """Which earlier edits found no place."""
    if not misfits:
        return ""
    count = f"{len(misfits)} earlier change{' does' if len(misfits) == 1 else 's do'} not fit any more"
    return f"{count}: {'; '.join(misfit.why for misfit in misfits[:5])}. The older journal keeps them."
