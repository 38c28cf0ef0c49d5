"""Where a log is kept: in memory alone, or in a journal to which it is added as it grows."""

from collections.abc import Sequence
from pathlib import Path

from ..errors import EditError
from ..model import Timeline
from . import journal
from .file import JournalFile, NotSavedError
from .journal import Contents
from .log import Record
from .sealing import seal_of


class Keeper:
    """Knows the journal, if there is one, and how many of the records are in it (`saved`)."""

    def __init__(self) -> None:
        self.saved = 0
        self._file: JournalFile | None = None
        self._seal = ""  # of the last line in it

    @property
    def path(self) -> Path | None:
        """The journal's."""
        return self._file.path if self._file else None

    @property
    def read_only(self) -> str:
        """Why nothing may be added to the journal, or empty."""
        return self._file.read_only if self._file else ""

    @staticmethod
    def load(path: Path, base: Timeline | None) -> "tuple[Keeper, Contents, list[str]]":
        """A journal with what is in it, and what was odd about it. Raises `EditError`."""
        file, contents = _opened(path)
        if base is not None and journal.identity(base) != contents.identity:
            file.close()
            raise EditError(f"{path} is the journal of another timeline: load it without base=, and see carry_over")
        notices = [*contents.notices]
        if contents.torn:
            torn = f"{path.name}: the last line is torn ({len(contents.torn)} bytes)"
            try:
                notices.append(torn if file.read_only else f"{torn}: set aside in {file.set_aside(contents.torn)}")
            except NotSavedError as error:
                file.read_only = str(error)
        if file.read_only:
            notices.append(f"{path.name} is opened read-only: {file.read_only}")
        keeper = Keeper()
        keeper._file, keeper.saved, keeper._seal = file, len(contents.records), contents.seal
        return keeper, contents, notices

    def keep(self, path: Path, base: Timeline, records: Sequence[Record]) -> None:
        """From now on in this journal; one that is there must be of this log, as it was earlier. Raises `EditError`."""
        if not (self._file and not self._file.read_only and path.exists() and path.samefile(self._file.path)):
            if path.exists():
                file, saved, seal = _joined(path, base, records)
            else:
                data = journal.dumps(base, records)
                file, saved, seal = JournalFile.create(path, data), len(records), journal.seal(data)
            self.close()
            self._file, self.saved, self._seal = file, saved, seal
        self.write(records)

    def write(self, records: Sequence[Record]) -> None:
        """Add what is not there yet. Raises `NotSavedError`."""
        if self._file and not self._file.read_only and len(records) > self.saved:
            lines = journal.lines_of(records[self.saved :], self._seal)
            self._file.append(lines)
            self.saved, self._seal = len(records), seal_of(lines)

    def close(self) -> None:
        """Leave the journal to others."""
        if self._file:
            self._file.close()
            self._file, self.saved = None, 0


def _opened(path: Path) -> tuple[JournalFile, Contents]:
    file, data = JournalFile.open(path)
    try:
        contents = journal.loads(data, str(path))
    except EditError:
        file.close()
        raise
    if contents.version > journal.VERSION:
        file.read_only = f"it is of version {contents.version}, and this program writes {journal.VERSION}"
    if not file.read_only and not contents.torn and data[-1:] != b"\n":
        file.append(b"\n")
    return file, contents


def _joined(path: Path, base: Timeline, records: Sequence[Record]) -> tuple[JournalFile, int, str]:
    """The file that is there, if this log goes on from it, how many records it has, and its last seal."""
    file, contents = _opened(path)
    try:
        if file.read_only:
            raise EditError(f"cannot save to {path}: {file.read_only}")
        if contents.identity != journal.identity(base):
            raise EditError(f"{path} is the journal of another timeline: save under another name")
        if contents.records != tuple(records[: len(contents.records)]):
            raise EditError(f"{path} has edits that are not here: load it, or save under another name")
        if contents.torn:
            file.set_aside(contents.torn)
    except EditError:
        file.close()
        raise
    return file, len(contents.records), contents.seal
