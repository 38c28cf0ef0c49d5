"""Files from the desktop, chosen or dropped on the workbench. They come in pieces: a message may only be so large."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import anywidget
import traitlets

from ..readers import SUFFIXES

LIMIT = 50_000_000
"""Bytes of the largest file that is taken. The browser knows it too, and refuses a larger one before sending it."""


class Receiver(Protocol):
    """Who is handed the files."""

    def begin(self) -> object:
        """Some files come."""

    def take(self, name: str, content: bytes) -> object:
        """One of them, whole."""

    def refuse(self, name: str, why: str) -> object:
        """One of them that cannot be had."""


class Intake(anywidget.AnyWidget):
    """The place to drop files on. It carries the stylesheet of the workbench, which is put in a page once."""

    _esm = Path(__file__).with_name("intake.js")
    _css = Path(__file__).with_name("workbench.css")
    accept = traitlets.Unicode(",".join(SUFFIXES)).tag(sync=True)
    limit = traitlets.Int(LIMIT).tag(sync=True)

    def __init__(self, receiver: Receiver, **options: Any) -> None:
        self._receiver = receiver
        self._arriving: dict[str, bytearray] = {}
        super().__init__(**options)
        self.on_msg(self._heard)

    def show(self, step: str) -> None:
        """Bring a step of the workbench into sight."""
        self.send({"show": step})

    def _heard(self, _: object, message: dict[str, Any], buffers: Sequence[bytes | memoryview]) -> None:
        key, name = str(message.get("key")), _file_name(message.get("name"))
        try:
            match message.get("kind"):
                case "begin":
                    self._receiver.begin()
                case "piece":
                    self._piece(key, name, message, buffers)
                case "too large":
                    self._receiver.refuse(name, self._too_large(message.get("size")))
                case "unreadable":
                    self._receiver.refuse(name, "the browser cannot read it; of a folder, add the files that are in it")
        finally:
            self.send({"heard": key})  # the browser then sends what comes next

    def _piece(self, key: str, name: str, message: dict[str, Any], buffers: Sequence[bytes | memoryview]) -> None:
        held = self._arriving.setdefault(key, bytearray())
        if message.get("start") != len(held):
            self._arriving.pop(key)
            self._receiver.refuse(name, "it did not arrive whole: add it again")
            return
        held += buffers[0] if buffers else b""
        if len(held) > self.limit:
            self._arriving.pop(key)
            self._receiver.refuse(name, self._too_large(len(held)))
        elif message.get("last"):
            self._receiver.take(name, bytes(self._arriving.pop(key)))

    def _too_large(self, size: object) -> str:
        held = f"{size / 1e6:,.1f} MB" if isinstance(size, int) else "it"
        return f"{held} is more than the {self.limit / 1e6:,.0f} MB that a file may have: split it into smaller files"


def _file_name(given: object) -> str:
    return (str(given or "").replace("\\", "/").rpartition("/")[2] or "a file")[:200]
