"""Texts that were laid out and are in no timeline yet, on disk as they are added: nobody has to add them twice."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..curation.file import JournalFile
from ..errors import EditError, FormatError
from ..model import Document
from ..model.codec import from_plain, to_plain

NAME = re.compile(r"workbench-(\d+)\.texts")
_HEAD = {"texts": "timeline", "version": 1}


class Draft:
    """A file of what was done with texts, line by line: added, dated, put away. One process holds it."""

    def __init__(self, file: JournalFile) -> None:
        self._file = file

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._file.path

    @staticmethod
    def begin(path: Path, documents: Iterable[Document]) -> "Draft":
        """A new one. Raises `EditError`."""
        lines = [_HEAD, *({"add": to_plain(each)} for each in documents)]
        return Draft(JournalFile.create(path, b"".join(map(_line, lines))))

    @staticmethod
    def load(path: Path) -> "tuple[Draft, list[Document]]":
        """One that is there, and the texts in it. Raises `EditError` where another process holds it, or it is none."""
        file, data = JournalFile.open(path)
        try:
            if file.read_only:
                raise EditError(f"{path}: {file.read_only}")
            documents, torn = _documents(data, path)
            if torn:
                file.set_aside(torn)
        except EditError:
            file.close()
            raise
        return Draft(file), documents

    def add(self, document: Document) -> None:
        """A text was laid out, or is another than before."""
        self._file.append(_line({"add": to_plain(document)}))

    def remove(self, key: str) -> None:
        """A text was put away."""
        self._file.append(_line({"remove": key}))

    def close(self) -> None:
        """Leave it to others."""
        self._file.close()

    def discard(self) -> None:
        """Its texts are in a timeline, or put away."""
        self._file.close()
        self.path.unlink(missing_ok=True)


def _documents(data: bytes, path: Path) -> tuple[list[Document], bytes]:
    *lines, torn = data.split(b"\n")
    if not lines or _plain(lines[0]).get("texts") != "timeline":
        raise EditError(f"{path}: no texts of a workbench")
    found: dict[str, Document] = {}
    for plain in map(_plain, lines[1:]):
        try:
            if "add" in plain:
                document = from_plain(Document, plain["add"])
                found[document.id] = document
            else:
                found.pop(str(plain.get("remove")), None)
        except FormatError:  # a line that is damaged: the others are there
            continue
    return list(found.values()), torn


def _line(plain: dict[str, Any]) -> bytes:
    return json.dumps(plain, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def _plain(line: bytes) -> dict[str, Any]:
    try:
        plain = json.loads(line.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return {}
    return plain if isinstance(plain, dict) else {}
