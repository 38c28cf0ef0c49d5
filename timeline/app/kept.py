"""What lies in the folder of the workbench under numbers: journals, and texts of which no timeline was made yet."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..curation import Curation
from ..model import Document
from ..model.counted import counted

_NAME = re.compile(r"workbench-(\d+)\.(?:journal|texts)")
_LONGEST = 40  # characters of the title of a text


@dataclass(frozen=True, slots=True)
class Kept:
    """A journal, or texts, that one can go on with."""

    path: Path
    title: str
    events: int
    edits: int
    read_only: str
    held_here: bool = False
    """Whether another workbench of this notebook has it, which would hand it over."""
    texts: int = 0
    """How many texts were laid out, where no timeline was made of them yet."""

    @property
    def label(self) -> str:
        """In one line."""
        if self.texts:
            return f"{self.title}: {counted(self.texts, 'text')}, no timeline yet, in {self.path.name}"
        name = self.title or "Without a title"
        held = " (open elsewhere: to look at)" if self.read_only else ""
        return f"{name}: {counted(self.events, 'event')}, {counted(self.edits, 'change')}, in {self.path.name}{held}"

    @staticmethod
    def of(path: Path, curation: Curation, *, held_here: bool = False) -> "Kept":
        """A journal."""
        edits = sum(not step.undone for step in curation.history)
        return Kept(path, curation.base.title, len(curation.timeline), edits, curation.read_only, held_here)

    @staticmethod
    def of_texts(path: Path, documents: Sequence[Document], *, held_here: bool = False) -> "Kept":
        """Texts without a timeline, called by the first."""
        first = documents[0].name if documents else ""
        title = first if len(first) <= _LONGEST else f"{first[: _LONGEST - 1]}…"
        return Kept(path, title, 0, 0, "", held_here, len(documents))


def numbered(folder: Path) -> list[Path]:
    """The journals and texts in a folder, the newest first."""
    listed = folder.iterdir() if folder.is_dir() else ()
    found = [(int(match[1]), path) for path in listed if (match := _NAME.fullmatch(path.name))]
    return [path for _, path in sorted(found, reverse=True)]


def free_path(folder: Path) -> Path:
    """Where the next journal is kept, under a number that none has."""
    taken = [int(path.stem.rpartition("-")[2]) for path in numbered(folder)[:1]]
    return folder / f"workbench-{taken[0] + 1 if taken else 1}.journal"
