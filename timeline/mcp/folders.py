"""Which files an agent may have read: those under the folders that a person allowed, wherever links point."""

import os
from collections.abc import Iterable
from pathlib import Path

from ..errors import ReadError


class Folders:
    """The folders that are allowed; none, if none was given.

    >>> Folders([]).file("/etc/passwd")
    Traceback (most recent call last):
    timeline.errors.ReadError: no folder is allowed: give the text itself, or start 'timeline mcp FOLDER'
    """

    def __init__(self, folders: Iterable[str | os.PathLike[str]]) -> None:
        self.roots = [Path(folder).expanduser().resolve() for folder in folders]
        for root in self.roots:
            if not root.is_dir():
                raise ReadError(f"cannot allow {root}: there is no such folder")

    def file(self, path: str) -> Path:
        """The file or folder at `path`, absolute or under a folder that is allowed. Raises `ReadError`."""
        if not self.roots:
            raise ReadError("no folder is allowed: give the text itself, or start 'timeline mcp FOLDER'")
        if "\0" in path or "://" in path:
            raise ReadError(f"not a path under a folder that is allowed: {path!r:.80}")
        for root in self.roots:
            found = (root / Path(path).expanduser()).resolve()
            if found.is_relative_to(root) and found.exists():
                return found
        raise ReadError(
            f"there is no {path!r:.80} under the folders that are allowed: {', '.join(map(str, self.roots))}"
        )
