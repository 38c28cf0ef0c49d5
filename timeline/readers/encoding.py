"""Bytes to text: byte order mark, declared encoding, UTF-8, then the likely legacy encodings."""

import codecs
from contextlib import suppress
from dataclasses import dataclass, replace

from ..errors import ReadError
from ..model import Omission
from .language import detect

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LIKELY = [
    "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "iso8859_2", "iso8859_5",
    "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
]  # fmt: skip
_LATIN = {"cp1250", "cp1252", "iso8859_2"}
_CENTRAL = {"pl", "cs", "sk", "hu", "hr", "bs", "sl", "ro", "sq"}
_SAMPLE = 100_000


@dataclass(frozen=True, slots=True)
class Before:
    """What came before a piece of a file: bytes, ends of lines, and whether some of it was UTF-8 beyond ASCII."""

    size: int = 0
    lines: int = 0
    utf8: bool = False

    def more(self, piece: bytes) -> "Before":
        """This, and `piece` after it."""
        return Before(self.size + len(piece), self.lines + piece.count(b"\n"), self.utf8 or not piece.isascii())

    def less(self, pending: int) -> "Before":
        """This without its last `pending` bytes, which belong to the next piece."""
        return replace(self, size=self.size - pending)


START = Before()


def decoded(data: bytes, name: str, *, encoding: str | None = None) -> tuple[str, tuple[Omission, ...]]:
    """The text in `data`, its lines ended by a newline alone, and the encoding where it was guessed. `name` is for
    errors. Raises `ReadError`.

    >>> text, [told] = decoded("café".encode("cp1252") * 9, "menu.txt")
    >>> text[:4], told.why
    ('café', 'no encoding is said, and CP1252 was taken for it')
    """
    text, guessed = _decoded(data, name, encoding)
    if "\0" in text:
        raise ReadError(f"{name}: a binary file, not a text")
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return text, told(guessed)


def told(guessed: str) -> tuple[Omission, ...]:
    """What a report says of an encoding that was guessed; "" was not."""
    said = f"no encoding is said, and {shown(guessed)} was taken for it"
    return (Omission("certainties of encoding", said),) if guessed else ()


def _decoded(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
    if known := marked(data) or encoding:
        return strict(data, known, name), ""
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        found = guess(data, name, error)
        return data.decode(found), found


def marked(data: bytes) -> str | None:
    """The encoding that a byte order mark tells."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def strict(data: bytes, encoding: str, name: str) -> str:
    """The text, if all of it is in `encoding`. Raises `ReadError` that names the byte which is not."""
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise ReadError(f"{name}: there is no encoding {encoding!r}: try 'utf-8' or 'cp1252'") from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{name}: {_where(data, error)} is not {shown(encoding)}") from error


def shown(encoding: str) -> str:
    """The encoding as a message names it."""
    return encoding.removesuffix("-sig").upper()


def guess(data: bytes, name: str, error: UnicodeDecodeError, before: Before = START) -> str:
    """The encoding in which all of `data` can be read, though it is not UTF-8. Raises `ReadError`."""
    from charset_normalizer import from_bytes

    if b"\0" in data[:_SAMPLE]:
        raise ReadError(f"{name}: a binary file, not a text") from error
    if before.utf8 or _mostly_utf8(data):
        raise ReadError(
            f"{name}: {_where(data, error, before)} is not UTF-8, though the rest of the file is: "
            "repair it, or say the encoding"
        ) from error
    start = max(0, error.start - _SAMPLE // 2)
    sample = data[start : start + _SAMPLE]
    found = from_bytes(sample, cp_isolation=_LIKELY)
    best = found.best()
    if best is not None:
        fitting = {name for match in found if match.chaos <= best.chaos + 0.02 for name in match.could_be_from_charset}
        likely = _western(sample) if {"cp1252", best.encoding} <= fitting & _LATIN else best.encoding
        with suppress(UnicodeDecodeError):
            data.decode(likely)
            return likely
    if _few_accents(data):
        return "cp1252"
    raise ReadError(
        f"{name}: {_where(data, error, before)} is not UTF-8, and no likely encoding fits: say the encoding"
    ) from error


def _few_accents(data: bytes) -> bool:
    """Whether it is mostly ASCII with a letter of cp1252 here and there: too little for statistics to tell."""
    marks = [character for character in data.decode("cp1252", "replace") if character > "\x7f"]
    return "\ufffd" not in marks and len(marks) * 3 < len(data) and all(map(str.isalpha, marks))


def _western(sample: bytes) -> str:
    """cp1250 or cp1252, which share most of their bytes: the language tells."""
    return "cp1250" if detect(sample.decode("cp1250", "replace")) in _CENTRAL else "cp1252"


def _mostly_utf8(data: bytes) -> bool:
    """Whether a good part of what is not ASCII is well-formed UTF-8, which legacy encodings hardly ever are."""
    text = data[: 10 * _SAMPLE].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(character > "\x7f" for character in text) - broken > broken


def _where(data: bytes, error: UnicodeDecodeError, before: Before = START) -> str:
    line = before.lines + data.count(b"\n", 0, error.start) + 1
    return f"byte {data[error.start]:#04x} at offset {before.size + error.start} (line {line})"
