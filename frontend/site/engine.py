"""What the try page asks of the library: it runs in the browser, in a worker, and speaks in plain values and bytes."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from markup import read_page

import timeline as tl
from timeline.curation import Curation
from timeline.dates import read_published
from timeline.formats import dumps
from timeline.model import Document, Timeline
from timeline.views.columns import pack
from timeline.views.explorer.answers import answer
from timeline.views.explorer.editing import ANSWERS, Editing
from timeline.views.explorer.patch import Patching
from timeline.views.explorer.state import places_of

FOLDER = Path(mkdtemp(prefix="timeline-"))


class Session:
    """One timeline, from texts to corrections: what the widget's Python half is in a notebook."""

    def __init__(self) -> None:
        self.curation: Curation | None = None

    def make(self, text: str, files: list[tuple[str, bytes]], published: str) -> dict[str, object]:
        """Reads what was pasted and dropped, and makes a timeline of it. A file that can't be read does not end it."""
        day = _day(published)
        documents: list[Document] = []
        problems: list[str] = []
        if text.strip():
            documents.append(tl.Document(text, published=day, published_from="given" if day else ""))
        for name, data in files:
            path = FOLDER / Path(name).name
            path.write_bytes(data)
            try:
                if path.suffix == ".json":
                    return self.open(tl.load(path), problems)
                read = [read_page(data, path.name)] if path.suffix in (".html", ".htm") else tl.read(path)
            except (tl.TimelineError, ValueError) as error:
                problems.append(str(error).replace(f"{FOLDER}/", ""))
                continue
            for each in read:
                named = replace(each, source=path.name, title=each.title or path.name)
                documents.append(named if named.published or not day else replace(named, published=day))
        line = tl.extract(documents)
        return self.open(line, problems)

    def open(self, line: Timeline, problems: list[str]) -> dict[str, object]:
        """Begins to correct a timeline; what the page shows beside it."""
        self._begin(Curation(line, reextract=tl.extract))
        failed = [f"{each.source or each.place}: {each.reason}" for each in line.failed]
        return {**self.shown(), "problems": problems + failed}

    def resume(self, journal: bytes) -> dict[str, object]:
        """Goes on with what was kept in this browser."""
        path = FOLDER / "kept.journal"
        path.write_bytes(journal)
        self._begin(Curation.load(path, reextract=tl.extract))
        return {**self.shown(), "problems": []}

    def _begin(self, curation: Curation) -> None:
        if self.curation is not None:
            self.edits.leave()
            self.curation.close()
        self.curation = curation
        if curation.path is None:
            path = FOLDER / "work.journal"
            path.unlink(missing_ok=True)
            curation.save(path)
        self.patching = Patching(curation.timeline)
        self.columns, self.patch = self._pack(), b""
        self.edits = Editing(curation, "", self._follow)

    @property
    def line(self) -> Timeline:
        """The timeline as it is corrected now."""
        assert self.curation is not None
        return self.curation.timeline

    def shown(self) -> dict[str, object]:
        """The traits of the widget that Python holds."""
        return {
            "_columns": self.columns,
            "_patch": self.patch,
            "_editing": json.dumps(self.edits.shown()),
            "title": self.line.title,
            "events": len(self.line),
            "unplaced": len(self.line.unresolved),
            "journal": self.curation.path.read_bytes() if self.curation and self.curation.path else b"",
        }

    def answer(self, asked: str) -> dict[str, object]:
        """The reply to one request of the explorer, and the traits as they are then."""
        message = json.loads(asked)
        reply: dict[str, object] = {}
        buffers: list[bytes] = []
        chosen: dict[str, object] = {}
        then: str | None = None
        try:
            if message.get("kind") in ANSWERS:
                reply, then = self.edits.answer(message)
            else:
                buffers = answer(self.line, message)
            places = {event.id: place for place, event in enumerate(self.line.events)}
            chosen = {"_chosen": places_of(places, [then])} if then in places else {}
            told = {"re": message.get("id"), "ok": True, **reply}
        except (tl.TimelineError, TypeError, ValueError, LookupError) as error:
            told = {"re": message.get("id"), "ok": False, "error": str(error)}
        return {"reply": json.dumps(told), "buffers": buffers, "traits": {**self.shown(), **chosen}}

    def _follow(self) -> None:
        changed = self.patching.patch(self.line)
        if changed is None:
            self.patching = Patching(self.line)
            self.columns, self.patch = self._pack(), b""
        else:
            self.patch = changed

    def _pack(self) -> bytes:
        assert self.curation is not None
        return pack(self.curation.timeline.changed((), corrections=()))

    def download(self, suffix: str) -> bytes:
        """The timeline as a file."""
        made = dumps(self.line, format={"md": "markdown"}.get(suffix, suffix))
        return made if isinstance(made, bytes) else made.encode("utf-8")


def _day(published: str) -> object:
    """The day of publication as it was typed. Dates in other languages need dateparser, which is not here."""
    try:
        return read_published(published) if published.strip() else None
    except ImportError:
        raise tl.DateError(f"cannot read '{published.strip()}' as a day: write it like 16 May 2024") from None


session = Session()
