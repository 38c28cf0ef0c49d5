"""What the workbench does, without a widget: sources laid out, a timeline made of them, its journal kept."""

import io
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Event as Flag
from weakref import WeakSet

from ..curation import Curation, Misfit, carry_over
from ..dates import read_published
from ..errors import EditError, TimelineError
from ..model import Document, Timeline
from ..pipeline import extract
from ..readers import read
from ..readers.published import from_address
from .draft import Draft
from .kept import Kept, free_path, numbered

Progress = Callable[[int, int], object]


class CancelledError(TimelineError):
    """The person stopped it."""


class Desk:
    """The documents that a person has laid out, and the curation of what was made of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.documents: list[Document] = []
        self.curation: Curation | None = None
        self.trouble = ""
        self.texts_trouble = ""
        """Why the texts that lie there are not on disk, or empty."""
        self._draft: Draft | None = None
        self.on_left: Callable[[], object] = lambda: None
        """Called when another workbench has taken over what was corrected here."""
        self._stop = Flag()
        _AT_WORK.add(self)

    # -- sources

    def paste(self, text: str) -> Document:
        """Lay out a pasted text. Raises `TimelineError`."""
        if not text.strip():
            raise TimelineError("there is no text: paste the words of an article first")
        found = read(text.encode("utf-8", "replace"))
        return self._lay_out([replace(each, title=each.title or _first_words(each.text)) for each in found])[0]

    def drop(self, name: str, content: bytes) -> list[Document]:
        """Lay out the documents of a file, whatever the readers take. Raises `ReadError`."""
        file = io.BytesIO(content)
        file.name = name
        found = [replace(each, source=each.source or name) for each in read(file)]
        return self._lay_out([_dated_by_name(each, name) for each in found])

    def _lay_out(self, found: Sequence[Document]) -> list[Document]:
        new = [each for each in found if each.id not in {other.id for other in self.documents}]
        if not new:
            raise TimelineError("this text is there already")
        self.documents += new
        self._keep(new)
        return new

    def remove(self, key: str) -> None:
        """Put a document away."""
        self.documents = [each for each in self.documents if each.id != key]
        if self.documents or self.curation is not None:
            self._keep([], removed=key)
        else:
            self._leave_draft(discard=True)

    def _keep(self, changed: Sequence[Document], *, removed: str = "") -> None:
        """Write down what lies there, which is in no timeline yet."""
        try:
            if self._draft is None:
                self.folder.mkdir(parents=True, exist_ok=True)
                self._draft = Draft.begin(self._draft_path(), self.documents)
            else:
                for each in changed:
                    self._draft.add(each)
                if removed:
                    self._draft.remove(removed)
            self.texts_trouble = ""
        except (EditError, OSError) as error:
            self.texts_trouble = f"The texts are not on disk: {error}"

    def _journal_path(self) -> Path:
        """Under the number that the texts have, or a new one."""
        beside = self._draft.path.with_suffix(".journal") if self._draft else None
        return beside if beside is not None and not beside.exists() else free_path(self.folder)

    def _draft_path(self) -> Path:
        """Beside the journal that is open, or under a number of its own."""
        beside = self.curation.path.with_suffix(".texts") if self.curation and self.curation.path else None
        return beside if beside is not None and not beside.exists() else free_path(self.folder).with_suffix(".texts")

    def _leave_draft(self, *, discard: bool) -> None:
        if self._draft is not None:
            self._draft.discard() if discard else self._draft.close()
            self._draft = None

    def publish(self, key: str, text: str) -> Document:
        """Say when a document was published, in words; nothing said is not known. Raises `DateError`."""
        day = read_published(text) if text.strip() else None
        self.documents = [
            replace(each, published=day, published_from="given" if day else "") if each.id == key else each
            for each in self.documents
        ]
        dated = next(each for each in self.documents if each.id == key)
        self._keep([dated])
        return dated

    # -- making the timeline

    def extract(self, *, title: str = "", progress: Progress | None = None) -> Timeline:
        """The timeline of what lies there. Raises `CancelledError` after `cancel`, and then nothing has changed."""
        self._stop.clear()

        def on(done: int, total: int) -> None:
            if self._stop.is_set():
                raise CancelledError("stopped: nothing was changed")
            if progress is not None:
                progress(done, total)

        if not self.documents:
            raise TimelineError("there is nothing to read yet: paste a text or add a file")
        found = extract(self.documents, title=title, progress=on)
        on(1, 1)  # it may have been stopped while the accounts were brought together
        return found

    def cancel(self) -> None:
        """Stop `extract`, which takes a moment."""
        self._stop.set()

    def begin(self, timeline: Timeline) -> list[Misfit]:
        """Correct this timeline from now on, in a journal of its own.

        What was corrected before is carried over; what no longer fits is returned, and stays in the older journal.
        """
        misfits: list[Misfit] = []
        begun = Curation(timeline, reextract=extract)
        if self.curation is not None:
            begun, misfits = carry_over(self.curation, timeline)
        self._leave()
        self.curation = begun
        self.trouble = ""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.curation.save(self._journal_path())
        except (EditError, OSError) as error:
            self.trouble = f"this is not saved: {error}"
        else:
            self._leave_draft(discard={each.id for each in self.documents} <= {each.id for each in timeline.documents})
        return misfits

    # -- going on

    def kept(self) -> list[Kept]:
        """The journals that one can go on with, the newest first."""
        found = []
        for path in numbered(self.folder)[:10]:
            if path.suffix == ".texts":
                found += self._kept_texts(path)
                continue
            holder = self._holder(path)
            if holder is not None and holder.curation is not None:
                found.append(Kept.of(path, holder.curation, held_here=True))
                continue
            try:
                curation = Curation.load(path)
            except EditError:
                continue
            found.append(Kept.of(path, curation))
            curation.close()
        return found

    def _kept_texts(self, path: Path) -> list[Kept]:
        """Texts without a timeline; those beside a journal are offered with it, those of another window are not."""
        if path.with_suffix(".journal").exists():
            return []
        holder = self._drafter(path)
        if holder is not None:
            return [Kept.of_texts(path, holder.documents, held_here=True)]
        try:
            draft, documents = Draft.load(path)
        except EditError:
            return []
        draft.close()
        return [Kept.of_texts(path, documents)] if documents else []

    def _drafter(self, path: Path) -> "Desk | None":
        return next(
            (each for each in _AT_WORK if each is not self and each._draft and _same(each._draft.path, path)), None
        )

    def _take_draft(self, path: Path) -> list[Document]:
        """The texts in a draft, which is this desk's from now on. Raises `EditError`."""
        holder = self._drafter(path)
        if holder is not None:
            holder._leave_draft(discard=False)
            holder.on_left()
        draft, documents = Draft.load(path)
        self._leave_draft(discard=False)
        self._draft = draft
        return documents

    def go_on(self, path: Path) -> Curation | None:
        """Open a journal, with its documents, or take it over from another workbench; or texts of which no timeline was
        made yet, and then there is none. Raises `EditError`.
        """
        if path.suffix == ".texts":
            self.documents = self._take_draft(path)
            return None
        holder = self._holder(path)
        if holder is not None and holder.curation is not None:
            curation, trouble, holder.curation = holder.curation, holder.trouble, None
            holder.on_left()
        else:
            curation = Curation.load(path, reextract=extract)
            trouble = "; ".join(curation.notices)
        self._leave()
        self.curation, self.trouble = curation, trouble
        self.documents = list(curation.timeline.documents)
        beside = path.with_suffix(".texts")
        if beside.exists():  # laid out since the timeline was made
            with suppress(EditError):
                self.documents = self._take_draft(beside) or self.documents
        return curation

    def copy(self) -> None:
        """Go on with a journal that another program holds, in one of its own. Raises `EditError` or `OSError`."""
        if self.curation is not None:
            self.curation.save(free_path(self.folder))
            self.trouble = ""

    def _holder(self, path: Path) -> "Desk | None":
        """Another desk of this process that holds this journal: the old one, after a page was loaded anew."""
        return next(
            (
                desk
                for desk in _AT_WORK
                if desk is not self and desk.curation and desk.curation.path and _same(desk.curation.path, path)
            ),
            None,
        )

    def _leave(self) -> None:
        if self.curation is not None:
            self.curation.close()
            self.curation = None


_AT_WORK: WeakSet[Desk] = WeakSet()
"""The desks of this process."""


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


def _dated_by_name(document: Document, name: str) -> Document:
    """With the day in the name of its file, where nothing else says when it was published."""
    day = None if document.published else from_address(name)
    return replace(document, published=day, published_from="file name") if day else document


def _first_words(text: str) -> str:
    """What to call a text that has no title.

    >>> _first_words("The dam burst on 3 May 1911, and nobody in the valley slept.")
    'The dam burst on 3 May 1911, and …'
    """
    words = text.split()
    return " ".join(words[:8])[:60] + (" …" if len(words) > 8 else "")
