"""A checksum at the end of each line of a journal, so that no damage is taken for an edit.

A seal has two halves of eight figures: of the line itself, and of it behind the seal of the line before. A line that is
whole behind one that is gone says so, and still counts.
"""

import re
from dataclasses import dataclass
from hashlib import blake2b

_SEAL = re.compile(rb', "seal": "([0-9a-f]{8})([0-9a-f]{8})"\}$')


@dataclass(frozen=True, slots=True)
class Seal:
    """What the end of a line says: whether it has one, whether the line is whole, and whether it follows the last."""

    text: str
    whole: bool
    follows: bool


def sealed(line: bytes, before: str) -> bytes:
    """A line of JSON (an object, without the end of the line) with its seal. `before` is that of the line before it.

    >>> sealed(b'{"undo": "1f"}', "")
    b'{"undo": "1f", "seal": "38b57e583c0424c3"}'
    """
    own, chained = _halves(line, before)
    return line[:-1] + f', "seal": "{own}{chained}"}}'.encode()


def opened(line: bytes, before: str) -> tuple[bytes, Seal]:
    """The line without its seal, and what the seal says. Inverse of `sealed`."""
    match = _SEAL.search(line)
    if match is None:
        return line, Seal("", False, False)
    plain = line[: match.start()] + b"}"
    own, chained = _halves(plain, before)
    said = match[1].decode(), match[2].decode()
    return plain, Seal("".join(said), said[0] == own, said[1] == chained)


def seal_of(data: bytes) -> str:
    """The seal of the last line, or empty."""
    match = _SEAL.search(data.rstrip(b"\n").rpartition(b"\n")[2])
    return (match[1] + match[2]).decode() if match else ""


def _halves(line: bytes, before: str) -> tuple[str, str]:
    own = blake2b(line, digest_size=4)
    chained = blake2b(before.encode() + b"\n" + line, digest_size=4)
    return own.hexdigest(), chained.hexdigest()
