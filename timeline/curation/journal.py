"""A journal on disk: JSON lines, a header, the timeline it starts from, then one line for each edit, undo and redo.

The timeline is in the journal itself, so that a journal is enough to go on from: no path to get lost, no other file to
change under it. It is written once, whole; from then on lines are only added, each synced before the edit counts as
saved, and `git diff` shows what was edited and nothing else.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import EditError, FormatError
from ..model import Correction, Document, Event, Failed, Timeline, Unresolved
from ..model.codec import from_plain, to_plain
from .log import Cursor, Record, from_line, to_line
from .sealing import opened, seal_of, sealed

VERSION = 2
"""Since version 2 the first line and each edit end in a seal (see `sealing`); those of version 1 have none."""

_PARTS: tuple[tuple[str, str, type], ...] = (
    ("document", "documents", Document),
    ("event", "events", Event),
    ("unresolved", "unresolved", Unresolved),
    ("failed", "failed", Failed),
    ("correction", "corrections", Correction),  # made before this journal began
)
"""The lines of the timeline: their key, the field of `Timeline`, the type."""
_OFTEN_NONE = ("failed", "corrections")
"""Where there are none the header does not count them."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal holds. `size` is where its last whole line ends; `torn` is what a crash left behind it;
    `seal` is that of the last line.
    """

    base: Timeline
    identity: str
    records: tuple[Record, ...]
    notices: tuple[str, ...]
    size: int
    torn: bytes
    version: int
    seal: str = ""


def identity(base: Timeline) -> str:
    """A name for a timeline, by all that it holds: a journal belongs to one."""
    return _identity(_base_lines(base))


def dumps(base: Timeline, records: Iterable[Record]) -> bytes:
    """A whole journal. Inverse of `loads`."""
    lines = _base_lines(base)
    counts = {name: len(getattr(base, name)) for _, name, _ in _PARTS if name not in _OFTEN_NONE or getattr(base, name)}
    header = {"journal": "timeline", "version": VERSION, "title": base.title, "base": _identity(lines), **counts}
    first = sealed(_encoded(json.dumps(header, ensure_ascii=False))[:-1], "") + b"\n"
    return b"".join([first, *lines, lines_of(records, seal_of(first))])


def lines_of(records: Iterable[Record], before: str) -> bytes:
    """The lines of some records, behind a line with the seal `before`."""
    lines = []
    for record in records:
        lines.append(sealed(_encoded(to_line(record))[:-1], before) + b"\n")
        before = seal_of(lines[-1])
    return b"".join(lines)


def seal(data: bytes) -> str:
    """The seal behind which the next edit of a journal comes: that of the last, or of the first line."""
    return seal_of(data) or seal_of(data.partition(b"\n")[0])


def loads(data: bytes, name: str) -> Contents:
    """What a journal holds; `name` is for errors. A line that is none of ours is passed over and reported.

    Raises `EditError` where there is no journal, or where the timeline that it starts from is not whole.
    """
    lines = data.split(b"\n")
    torn = lines.pop()
    if torn and _whole(torn):  # all that the crash took was the end of the line
        lines.append(torn)
        torn = b""
    header = _header(lines, torn, name)
    version, counts = header["version"], _counts(header)
    first = 1 + sum(counts)
    if len(lines) < first:
        raise EditError(
            f"{name}: truncated in the timeline that it starts from, at line {len(lines)} of {first}: "
            "restore it from a copy"
        )
    base = _base(lines[1:first], counts, header["title"], name)
    notices = []
    if version > VERSION:
        notices.append(
            f"{name} was written by a newer version ({version}; this one writes {VERSION}): update to edit it"
        )
    _, head = opened(lines[0], "")
    if not head.whole and (version > 1 or head.text):
        notices.append(f"{name}: its first line is damaged: the title may be another")
    found = _identity([line + b"\n" for line in lines[1:first]])
    if found != header["base"]:
        notices.append(f"{name}: the timeline that it starts from was changed by another program")
    records, odd, last = _records(lines[first:], first + 1, name, head.text, must=version > 1)
    size = len(data) - len(torn)
    return Contents(base, found, records, (*notices, *odd), size, torn, version, last)


def _header(lines: Sequence[bytes], torn: bytes, name: str) -> dict[str, Any]:
    if not lines:
        raise EditError(f"{name}: {'truncated in its first line' if torn[:1] == b'{' else 'not a journal'}")
    header = _json(lines[0])
    if not isinstance(header, dict) or header.get("journal") != "timeline":
        raise EditError(f'{name}: not a journal: one begins with the line {{"journal": "timeline", …}}')
    counts = [header.get("version"), *_counts(header)]
    if not all(type(count) is int and count >= 0 for count in counts) or not all(
        isinstance(header.get(name), str) for name in ("title", "base")
    ):
        raise EditError(f"{name}: its first line is damaged: restore it from a copy")
    return header


def _counts(header: Mapping[str, Any]) -> list[Any]:
    """How many lines each part of the timeline has; most journals begin with what nobody has corrected yet."""
    return [header.get(part, 0 if part in _OFTEN_NONE else None) for _, part, _ in _PARTS]


def _base(lines: Sequence[bytes], counts: Sequence[int], title: str, name: str) -> Timeline:
    parts: dict[str, Any] = {}
    at = 0
    for (key, part, kind), count in zip(_PARTS, counts, strict=True):
        values: list[Any] = []
        for line in lines[at : at + count]:
            plain = _json(line)
            try:
                if not isinstance(plain, dict) or plain.keys() != {key}:
                    raise FormatError(f"not a line of {part}")
                values.append(from_plain(kind, plain[key]))
            except FormatError as error:
                place = at + len(values) + 2
                raise EditError(f"{name}, line {place}: {error}: restore it from a copy") from error
        parts[part] = tuple(values)
        at += count
    return Timeline(**parts, title=title)


def _records(
    lines: Sequence[bytes], number: int, name: str, before: str, *, must: bool
) -> tuple[tuple[Record, ...], list[str], str]:
    """The records, what was odd, and the last seal. Where each line `must` have a seal, one without is damaged."""
    cursor = Cursor()
    records: list[Record] = []
    odd = []
    for place, line in enumerate(lines, start=number):
        if not line.strip():
            continue
        plain, seal = opened(line, before)
        try:
            if not seal.whole and (seal.text or must):
                raise FormatError("damaged: it is not as it was written")
            record = from_line(plain)
            cursor.take(record)
        except (EditError, FormatError) as error:
            odd.append(f"{name}, line {place}: {error}; it was passed over, and stays in the file")
        else:
            records.append(record)
            if seal.text and not seal.follows and not odd:
                odd.append(f"{name}, line {place}: lines before it are missing, or in another order")
        before = seal.text
    return tuple(records), odd, before


def _base_lines(base: Timeline) -> list[bytes]:
    return [
        _encoded(json.dumps({key: to_plain(value)}, ensure_ascii=False))
        for key, part, _ in _PARTS
        for value in getattr(base, part)
    ]


def _identity(lines: Iterable[bytes]) -> str:
    return hashlib.sha256(b"".join(lines)).hexdigest()[:32]


def _encoded(line: str) -> bytes:
    return line.encode("utf-8", "surrogatepass") + b"\n"


def _json(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None


def _whole(line: bytes) -> bool:
    return line.lstrip()[:1] == b"{" and _json(line) is not None
