"""Named columns in one run of bytes, as the browser reads them: no parsing, just views into the buffer."""

import json
import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

_TYPES = {"B": "u1", "H": "u2", "I": "u4", "d": "f8"}
MAGIC = b"TLX1"


class Packer:
    """Collects columns; `packed()` lays them out: magic, header length, header (JSON), columns at multiples of 8."""

    __slots__ = ("_columns", "_offset", "_parts", "header")

    def __init__(self, **header: Any) -> None:
        self.header = header
        self._columns: dict[str, list[Any]] = {}
        self._parts: list[bytes] = []
        self._offset = 0

    def numbers(self, name: str, values: "array[int] | array[float]") -> None:
        """A column of numbers, as wide as the array's type."""
        if sys.byteorder == "big":
            values = values[:]
            values.byteswap()
        self._add(name, _TYPES[values.typecode], values.tobytes(), len(values))

    def whole(self, name: str, values: Sequence[int]) -> None:
        """A column of whole numbers from 0, in the narrowest type that holds them."""
        top = max(values, default=0)
        self.numbers(name, array("B" if top < 1 << 8 else "H" if top < 1 << 16 else "I", values))

    def strings(self, name: str, values: Iterable[str]) -> None:
        """A column of texts: their UTF-8, and the length of each in bytes."""
        encoded = [value.encode("utf-8", "replace") for value in values]
        self._add(name, "u1", b"".join(encoded), sum(map(len, encoded)))
        self.whole(f"{name}.lengths", [len(text) for text in encoded])

    def packed(self) -> bytes:
        """All of it."""
        header = json.dumps({**self.header, "columns": self._columns}, ensure_ascii=True).encode()
        header += b" " * (-(len(header) + 8) % 8)
        return b"".join((MAGIC, len(header).to_bytes(4, "little"), header, *self._parts))

    def _add(self, name: str, kind: str, data: bytes, count: int) -> None:
        padding = b"\0" * (-len(data) % 8)
        self._columns[name] = [kind, self._offset, count]
        self._parts += (data, padding)
        self._offset += len(data) + len(padding)
