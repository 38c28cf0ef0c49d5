"""Bytes to text: byte order mark, declared encoding, UTF-8, then the likely legacy encodings."""

import codecs

from ..errors import ReadError
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


def decode(data: bytes, name: str, *, encoding: str | None = None) -> str:
    """The text in `data`, its lines ended by a newline alone. `name` is for errors. Raises `ReadError`.

    >>> decode("café".encode("cp1252") * 9, "menu.txt")[:4]
    'café'
    """
    text = _decode(data, name, encoding)
    if "\0" in text:
        raise ReadError(f"{name}: a binary file, not a text")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decode(data: bytes, name: str, encoding: str | None) -> str:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _strict(data, marked, name)
    if encoding is not None:
        return _strict(data, encoding, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data[:_SAMPLE]:
            raise ReadError(f"{name}: a binary file, not a text") from error
        if _mostly_utf8(data):
            raise ReadError(
                f"{name}: {_where(data, error)} is not UTF-8, though the rest of the file is: "
                "repair it, or say the encoding"
            ) from error
        return _guess(data, name, error)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise ReadError(f"{name}: there is no encoding {encoding!r}: try 'utf-8' or 'cp1252'") from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{name}: {_where(data, error)} is not {encoding.removesuffix('-sig').upper()}") from error


def _guess(data: bytes, name: str, error: UnicodeDecodeError) -> str:
    from charset_normalizer import from_bytes

    start = max(0, error.start - _SAMPLE // 2)
    sample = data[start : start + _SAMPLE]
    found = from_bytes(sample, cp_isolation=_LIKELY)
    best = found.best()
    if best is not None:
        fitting = {name for match in found if match.chaos <= best.chaos + 0.02 for name in match.could_be_from_charset}
        try:
            return data.decode(_western(sample) if {"cp1252", best.encoding} <= fitting & _LATIN else best.encoding)
        except UnicodeDecodeError:
            pass
    if _few_accents(data):
        return data.decode("cp1252")
    raise ReadError(
        f"{name}: {_where(data, error)} is not UTF-8, and no likely encoding fits: say the encoding"
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


def _where(data: bytes, error: UnicodeDecodeError) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return f"byte {data[error.start]:#04x} at offset {error.start} (line {line})"
