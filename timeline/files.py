"""Files replaced whole or left whole."""

import os
import stat
import sys
import tempfile
from contextlib import suppress
from glob import escape
from pathlib import Path

from .errors import FormatError
from .locking import lock


def waits(path: str | os.PathLike[str]) -> bool:
    """Whether reading `path` may wait for ever: a named pipe or a socket, those aside that a shell has made."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)) and not os.fspath(path).startswith(("/dev/", "/proc/"))


def replace_file(path: str | os.PathLike[str], data: str | bytes) -> None:
    """Write `data` beside `path`, then put it in its place, so that a failure leaves the old file as it was."""
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if os.fspath(path) == "-":
        sys.stdout.buffer.write(raw)
        return
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise FormatError(f"cannot write {path}: it is a folder")
        if target.exists() and not target.is_file():  # a pipe or a device, as /dev/stdout
            target.write_bytes(raw)
            return
        _replace(target, raw)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FormatError(f"cannot write {path}: {reason[:1].lower()}{reason[1:]}") from error


def _replace(target: Path, raw: bytes) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "permission denied")  # os.replace would put a new file in the place of a locked one
    _clear(target)
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            lock(handle)
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(target))
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _clear(target: Path) -> None:
    """Remove what a process left beside this file that was killed while it wrote it. One at work holds its part."""
    for stale in target.parent.glob(f".{escape(target.name[:40])}.????????.part"):
        with suppress(OSError), stale.open("rb") as part:
            if stale.stat().st_size and lock(part.fileno()):  # an empty one is not held yet by who has just made it
                stale.unlink()


def _mode(target: Path) -> int:
    """The permissions of the old file, or those of any new file here."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
