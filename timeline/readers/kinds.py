"""What kind of file it is, by its content first: a suffix may be wrong."""

import re
import zlib
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from ..errors import ReadError
from ..model import Document
from ..plugins import plugin, plugin_for, plugin_suffixes
from .source import Input

Reader = Callable[..., Iterator[Document | ReadError]]

KINDS: dict[str, tuple[str, ...]] = {
    "text": (".txt", ".text", ".md", ".markdown"),
    "html": (".html", ".htm", ".xhtml"),
    "pdf": (".pdf",),
    "docx": (".docx",),
    "odt": (".odt",),
    "rtf": (".rtf",),
    "epub": (".epub",),
    "mail": (".eml",),
    "mbox": (".mbox", ".mbx"),
    "subtitles": (".srt", ".vtt"),
    "telegram": ("result.json",),
    "slack": tuple(f"-{day:02}.json" for day in range(1, 32)),
    "feed": (".rss", ".atom"),
    "articles": (".jsonl", ".ndjson", ".csv", ".tsv"),
    "warc": (".warc", ".warc.gz"),
}
"""A reader's module, and the suffixes of its files."""

SUFFIXES = tuple(suffix for suffixes in KINDS.values() for suffix in suffixes)
"""The suffixes of ours."""


def every_suffix() -> tuple[str, ...]:
    """Those of plugins too."""
    return (*SUFFIXES, *plugin_suffixes("readers"))


def _of_plugin(item: Input) -> str | None:
    """The plugin that reads this file: one whose suffix it has, if that is none of ours."""
    name = item.name.lower()
    return None if not item.suffix or name.endswith(SUFFIXES) else plugin_for("readers", name)


_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"WEBVTT", "subtitles"),
    (b"WARC/", "warc"),
    (b"<!doctype html", "html"),
    (b"<html", "html"),
    (b"<rss", "feed"),
    (b"<feed", "feed"),
    (b"<rdf:rdf", "feed"),
)
_TEXTS = next(number for number, (mark, _) in enumerate(_MARKS) if mark.startswith(b"<"))
_CHAT = b'class="pull_right date details"'
_DAY_OF_SLACK = re.compile(rb"\s*\[\s*\{")
_MAILBOX = re.compile(rb"From \S.*\d{4}\r?\n[\w-]+:")
_BINARY = ("pdf", "docx", "odt", "epub", "warc")
_PACKED: tuple[tuple[bytes, str], ...] = (
    (b"word/", "docx"),
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/epub+zip", "epub"),
    (b"META-INF/", "epub"),
)


_ENCODED = ("text", "html", "articles", "subtitles")
"""The readers to which a caller may say the encoding."""


def reader_of(item: Input) -> Reader:
    """The reader for this file. Its package is imported when it is first needed."""
    if (added := _of_plugin(item)) is not None:
        reader = plugin("readers", added).read
        return lambda item, **_: reader(item)
    name = kind_of(item)
    read = import_module(f".{name}", __package__).read

    def with_options(item: Input, *, encoding: str | None, columns: Any) -> Iterator[Document | ReadError]:
        options: dict[str, Any] = {"encoding": encoding} if name in _ENCODED else {}
        return read(item, **options, **({"columns": columns} if name == "articles" else {}))  # type: ignore[no-any-return]

    return with_options


def kind_of(item: Input) -> str:
    """A key of `KINDS`. Raises `ReadError` where the content is of no kind that can be read."""
    head = item.head(65536)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:2048].lower()
    if _CHAT in head:
        return "telegram"
    if _DAY_OF_SLACK.match(start) and re.search(rb'"ts":\s*"\d{9,}\.\d+"', head):
        return "slack"
    for mark, kind in _MARKS:
        if start.startswith(mark.lower()):
            return kind
    if _MAILBOX.match(head):
        return "mbox"
    if start.startswith((b"<?xml", b"<!--")):
        for mark, kind in _MARKS[_TEXTS:]:
            if mark in start:
                return kind
    if head.startswith(b"\x1f\x8b"):
        if item.suffix == ".warc" or _unpacked(head).startswith(b"WARC/"):
            return "warc"
        raise ReadError(f"{item.name}: a compressed file: unpack it first")
    if head.startswith(b"PK\x03\x04"):
        return _packed(item, head)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        if item.suffix == ".msg" or "__substg1.0_".encode("utf-16-le") in head:
            raise ReadError(
                f"{item.name}: a message of Outlook: save it as .eml, or as text (its .txt); or use msgconvert"
            )
        raise ReadError(f"{item.name}: an old or password-protected Office file: save it as .docx without a password")
    name = item.name.lower()
    by_suffix = next((kind for kind, suffixes in KINDS.items() if name.removesuffix(".gz").endswith(suffixes)), "text")
    if by_suffix == "text" and item.suffix == ".bib":
        raise ReadError(f"{item.name}: a bibliography: its works are a timeline by timeline.load")
    # a .pdf or .docx that does not begin as one is broken, or a text by another name; the others are texts anyway
    if by_suffix in _BINARY and not _is_text(head):
        raise ReadError(f"{item.name}: not a {by_suffix.upper()} file, though its name says so")
    if by_suffix in (*_BINARY, "rtf") or (by_suffix in ("html", "feed") and b"<" not in head):
        return "text"
    return by_suffix


def _packed(item: Input, head: bytes) -> str:
    if b"application/vnd.oasis.opendocument." in head and b"opendocument.text" not in head:
        raise ReadError(f"{item.name}: no text of OpenDocument: save a table as .xlsx, and slides as PDF")
    for mark, kind in _PACKED:
        if mark in head:
            return kind
    if item.suffix in (".docx", ".odt", ".epub"):
        return item.suffix[1:]
    if b"xl/" in head or item.suffix == ".xlsx":
        raise ReadError(f"{item.name}: a workbook: for a table of events use timeline.load; articles go in CSV")
    raise ReadError(f"{item.name}: an archive: unpack it, and read the folder")


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head, 16)
    except zlib.error:
        return b""


def _is_text(head: bytes) -> bool:
    return b"\0" not in head and bool(head.strip())
