"""The file under a journal: made whole, held by one process, added to line by line and synced."""

import errno
import os
import secrets
import weakref
from contextlib import suppress
from pathlib import Path

from ..errors import EditError
from ..locking import lock

BINARY = getattr(os, "O_BINARY", 0)
"""Windows, unless told so, writes two bytes for the end of a line."""


class NotSavedError(EditError):
    """An edit that was made, is kept in memory, and is not on disk: the next that can be saved takes it along."""


class JournalFile:
    """An open journal of `size` bytes. `read_only` says why nothing may be added to it, or is empty."""

    def __init__(self, path: Path, handle: int, read_only: str = "") -> None:
        self.path, self.handle, self.read_only = path, handle, read_only
        self.size = 0
        self.close = weakref.finalize(self, os.close, handle)
        """Lets another process have it; happens by itself when nobody holds this object any more."""

    @staticmethod
    def create(path: Path, data: bytes) -> "JournalFile":
        """A new file that holds `data`: it is there whole or not at all. Raises `EditError`."""
        beside = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}")
        try:
            handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL | BINARY, 0o666)
        except OSError as error:
            raise EditError(f"cannot write {path}: {_reason(error)}") from error
        new = JournalFile(path, handle)
        try:
            new.append(data, checked=False)
            new.close()  # what is open cannot be moved on Windows
            _move(beside, path)
            _sync_folder(path.parent)
            file, _ = JournalFile.open(path)
        except (OSError, EditError) as error:
            new.close()
            beside.unlink(missing_ok=True)
            raise EditError(
                f"cannot write {path}: {_reason(error) if isinstance(error, OSError) else error}"
            ) from error
        if file.read_only:
            file.close()
            raise EditError(f"cannot write {path}: {file.read_only}")
        return file

    @staticmethod
    def open(path: Path) -> "tuple[JournalFile, bytes]":
        """The file and what is in it; it is opened read-only where another process holds it. Raises `EditError`."""
        read_only = ""
        try:
            try:
                handle = os.open(path, os.O_RDWR | BINARY)
            except OSError as error:
                if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                    raise
                read_only = f"it may not be written ({_reason(error)})"
                handle = os.open(path, os.O_RDONLY | BINARY)
        except OSError as error:
            raise EditError(f"cannot read {path}: {_reason(error)}") from error
        file = JournalFile(path, handle, read_only)
        if not read_only and not lock(handle):
            file.read_only = "it is open in another process, or twice in this one"
        try:
            data = Path(path).read_bytes()
        except OSError as error:
            file.close()
            raise EditError(f"cannot read {path}: {_reason(error)}") from error
        file.size = len(data)
        return file, data

    def append(self, data: bytes, *, checked: bool = True) -> None:
        """Add `data` and wait until it is on disk, or leave the file as it was. Raises `NotSavedError`."""
        if checked:
            self._check()
        try:
            os.lseek(self.handle, self.size, os.SEEK_SET)
            written = 0
            while written < len(data):
                written += os.write(self.handle, data[written:])
            os.fsync(self.handle)
        except OSError as error:
            self._cut()
            raise NotSavedError(
                f"not saved to {self.path.name}: {_reason(error)}; the edit is kept in memory"
            ) from error
        self.size += len(data)

    def set_aside(self, torn: bytes) -> str:
        """Move what a crash left behind the last whole line to a file beside it, whose name is returned."""
        beside = self.path.with_name(self.path.name + ".torn")
        try:
            with beside.open("ab") as file:
                file.write(torn + b"\n")
                file.flush()
                os.fsync(file.fileno())
            os.ftruncate(self.handle, self.size - len(torn))
        except OSError as error:
            raise NotSavedError(f"cannot set aside the torn line of {self.path.name}: {_reason(error)}") from error
        self.size -= len(torn)
        return beside.name

    def _check(self) -> None:
        kept = "the edit is kept in memory, and is not saved: save under another name, or load the journal again"
        try:
            there, mine = os.stat(self.path), os.fstat(self.handle)
        except OSError as error:
            raise NotSavedError(f"{self.path.name} is no longer there ({_reason(error)}): {kept}") from error
        if (there.st_dev, there.st_ino) != (mine.st_dev, mine.st_ino):
            raise NotSavedError(f"{self.path.name} was replaced by another program: {kept}")
        if mine.st_size != self.size:
            raise NotSavedError(f"{self.path.name} was changed by another process: {kept}")

    def _cut(self) -> None:
        with suppress(OSError):  # else what was written is a torn line, and is set aside by the next load
            os.ftruncate(self.handle, self.size)


def _move(beside: Path, path: Path) -> None:
    """To its place, where nothing may stand: two that begin in one moment must not take each other's."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except (OSError, AttributeError):  # a disk, or a system (a browser's), that gives a file one name alone
        os.replace(beside, path)
    else:
        beside.unlink()


def _sync_folder(folder: Path) -> None:
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
