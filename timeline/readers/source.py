"""Where documents come from: a path, a pattern, a folder, an open file, bytes, standard input, or several of these."""

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from glob import glob, has_magic
from os import PathLike, fspath, strerror
from pathlib import Path
from typing import IO, Any, BinaryIO, TypeAlias

from ..errors import ReadError

Source: TypeAlias = "str | bytes | PathLike[str] | IO[Any] | Iterable[str | bytes | PathLike[str] | IO[Any]]"

LARGEST = 200_000_000
"""A file larger than this, in bytes, is refused where it would have to be held in memory whole."""


@dataclass(frozen=True, slots=True)
class Input:
    """One thing to read: its `name` for errors, its `path` if it has one, and how to open it."""

    name: str
    opener: Callable[[], BinaryIO]
    path: Path | None = None

    @property
    def suffix(self) -> str:
        """The suffix in lower case, `.gz` left out: ".html", or "" where there is none."""
        return Path(self.name.lower().removesuffix(".gz")).suffix

    def open(self) -> BinaryIO:
        """The bytes, from the beginning. Raises `ReadError`."""
        try:
            return self.opener()
        except OSError as error:
            raise ReadError(f"{self.name}: {strerror(error.errno) if error.errno else error}") from error

    def head(self, size: int = 4096) -> bytes:
        """The first bytes."""
        with self.open() as file:
            return file.read(size)

    def bytes(self, limit: int | None = None) -> bytes:
        """All of it. Raises `ReadError` where that is more than `limit` bytes, or `LARGEST`, before it is read."""
        limit = limit or LARGEST
        with self.open() as file:
            if _length(file) > limit:
                raise too_large(self.name, limit)
            data = file.read(limit + 1)  # a pipe or a device does not say how much will come
        if len(data) > limit:
            raise too_large(self.name, limit)
        return data


def too_large(name: str, limit: int) -> ReadError:
    """The error that says what to do with a file that does not fit."""
    return ReadError(
        f"{name}: larger than {limit // 1_000_000} MB: split it into smaller files, "
        "or put its articles into JSON lines or CSV, which are read one at a time"
    )


def _length(file: BinaryIO) -> int:
    """How much there is to read, as far as that is known before reading."""
    try:
        here = file.tell()
        end = file.seek(0, io.SEEK_END)
        file.seek(here)
    except OSError:
        return 0
    return end - here


Suffixes = Callable[[], tuple[str, ...]]


def inputs(source: Source, suffixes: Suffixes) -> list[Input]:
    """What `source` names, in order. A folder gives the files below it that have one of `suffixes`, which are
    asked for where there is a folder.

    Raises `ReadError` where it names nothing; where it is one of several, only its own input does, when it is opened.

    >>> [each.name for each in inputs(b"It rained on Monday.", lambda: (".txt",))]
    ['bytes']
    """
    if isinstance(source, bytes):
        return [_memory("bytes", source)]
    if isinstance(source, str) and source == "-":
        return [_opened(sys.stdin.buffer, "standard input")]
    if isinstance(source, (str, PathLike)):
        return list(_paths(fspath(source), suffixes))
    if hasattr(source, "read"):
        return [_opened(source)]
    if isinstance(source, Iterable):
        return [found for each in source for found in _one_of_several(each, suffixes)]
    raise TypeError(f"a source is a path, a pattern, a folder, an open file or bytes, not {type(source).__name__}")


def passed_over(source: Source, suffixes: Suffixes) -> Iterator[Path]:
    """The files that the folders in `source` hold and no reader takes; those that are hidden are nobody's."""
    if isinstance(source, (str, PathLike)):
        name = fspath(source)
        folder = Path(name).expanduser()
        if name.strip() and "\0" not in name and _exists(folder) and folder.is_dir():
            wanted = suffixes()
            yield from (each for each in sorted(folder.rglob("*")) if each.is_file() and _left(each, folder, wanted))
    elif isinstance(source, Iterable) and not isinstance(source, bytes) and not hasattr(source, "read"):
        for each in source:
            yield from passed_over(each, suffixes)


def _left(path: Path, folder: Path, suffixes: tuple[str, ...]) -> bool:
    if path.name == "users.json" and any(path.parent.glob("*/????-??-??.json")):
        return False  # the reader of Slack takes its names
    return _wanted(path, folder, ("",)) and not _wanted(path, folder, suffixes)


def _one_of_several(source: Source, suffixes: Suffixes) -> list[Input]:
    """Its inputs; where there are none, one that says so when it is opened, so that the rest can be read."""
    try:
        return inputs(source, suffixes)
    except ReadError as error:
        return [_missing(error, str(source))]


def _missing(error: ReadError, name: str) -> Input:
    def fail() -> BinaryIO:
        raise error

    return Input(name[:200], fail)


def _paths(text: str, suffixes: Suffixes) -> Iterator[Input]:
    if text.startswith(("http://", "https://")):
        raise ReadError(f"{text}: web addresses are not fetched: save the page, and read the file")
    path = Path(text).expanduser()
    if not text.strip() or "\0" in text:
        raise ReadError(f"no such file: {text!r}")
    exists = _exists(path)
    if exists and not path.is_dir():
        yield _file(path) if path.is_file() else _stream(path, text)
    elif exists:
        wanted = suffixes()
        found = sorted(each for each in path.rglob("*") if each.is_file() and _wanted(each, path, wanted))
        if not found:
            raise ReadError(f"{text}: a folder without documents: none of its files ends in {' '.join(wanted)}")
        yield from map(_file, found)
    elif has_magic(text):
        matches = sorted(Path(each) for each in glob(str(path), recursive=True))
        if not matches:
            raise ReadError(f"no file matches {text!r}")
        yield from (_file(each) for each in matches if each.is_file())
    else:
        raise ReadError(f"no such file: {text[:200]!r}")


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a whole article given in place of its path: "File name too long"
        return False


def _wanted(path: Path, folder: Path, suffixes: tuple[str, ...]) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.name.lower().endswith(suffixes)


def _file(path: Path) -> Input:
    return Input(str(path), lambda: path.open("rb"), path)


def _stream(path: Path, text: str) -> Input:
    """A pipe of the shell or a device, which may be read but once. A named pipe could be waited for, for ever."""
    if not text.startswith(("/dev/", "/proc/")):
        raise ReadError(f"{text}: a pipe or a device: save what it gives, or pass it on standard input, as -")
    with path.open("rb") as file:
        return _opened(file, text)


def _memory(name: str, data: bytes) -> Input:
    return Input(name, lambda: io.BytesIO(data))


def _opened(file: Any, name: str = "") -> Input:
    """What an open file has left to read. It is held in memory, since it may be read but once."""
    called = getattr(file, "name", "")
    name = name or (called if isinstance(called, str) and called else "open file")
    data = file.read(LARGEST + 1)
    data = data.encode() if isinstance(data, str) else data
    if len(data) > LARGEST:
        raise too_large(name, LARGEST)
    return _memory(name, data)
