"""What kind of file it is, by its content first: a suffix may be wrong."""

import zlib
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from ..errors import ReadError
from ..model import Document
from .source import Input

Reader = Callable[..., Iterator[Document | ReadError]]

KINDS: dict[str, tuple[str, ...]] = {
    "text": (".txt", ".text", ".md", ".markdown"),
    "html": (".html", ".htm", ".xhtml"),
    "pdf": (".pdf",),
    "docx": (".docx",),
    "epub": (".epub",),
    "mail": (".eml",),
    "feed": (".rss", ".atom"),
    "articles": (".jsonl", ".ndjson", ".csv", ".tsv"),
    "warc": (".warc", ".warc.gz"),
}
"""A reader's module, and the suffixes of its files."""

SUFFIXES = tuple(suffix for suffixes in KINDS.values() for suffix in suffixes)

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"),
    (b"WARC/", "warc"),
    (b"<!doctype html", "html"),
    (b"<html", "html"),
    (b"<rss", "feed"),
    (b"<feed", "feed"),
    (b"<rdf:rdf", "feed"),
)
_PACKED: tuple[tuple[bytes, str], ...] = ((b"word/", "docx"), (b"application/epub+zip", "epub"), (b"META-INF/", "epub"))


def reader_of(item: Input) -> Reader:
    """The reader for this file. Its package is imported when it is first needed."""
    name = kind_of(item)
    read = import_module(f".{name}", __package__).read

    def with_options(item: Input, *, encoding: str | None, columns: Any) -> Iterator[Document | ReadError]:
        options: dict[str, Any] = {"encoding": encoding} if name in ("text", "html", "articles") else {}
        return read(item, **options, **({"columns": columns} if name == "articles" else {}))  # type: ignore[no-any-return]

    return with_options


def kind_of(item: Input) -> str:
    """A key of `KINDS`. Raises `ReadError` where the content is of no kind that can be read."""
    head = item.head(65536)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:2048].lower()
    for mark, kind in _MARKS:
        if start.startswith(mark.lower()):
            return kind
    if start.startswith((b"<?xml", b"<!--")):
        for mark, kind in _MARKS[3:]:
            if mark in start:
                return kind
    if head.startswith(b"\x1f\x8b"):
        if item.suffix == ".warc" or _unpacked(head).startswith(b"WARC/"):
            return "warc"
        raise ReadError(f"{item.name}: a compressed file: unpack it first")
    if head.startswith(b"PK\x03\x04"):
        return _packed(item, head)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise ReadError(f"{item.name}: an old or password-protected Office file: save it as .docx without a password")
    by_suffix = next((kind for kind, suffixes in KINDS.items() if item.suffix in suffixes), "text")
    # a .pdf or .docx that does not begin as one is broken, or a text by another name; the others are texts anyway
    if by_suffix in ("pdf", "docx", "epub", "warc") and not _is_text(head):
        raise ReadError(f"{item.name}: not a {by_suffix.upper()} file, though its name says so")
    if by_suffix in ("pdf", "docx", "epub", "warc") or (by_suffix in ("html", "feed") and b"<" not in head):
        return "text"
    return by_suffix


def _packed(item: Input, head: bytes) -> str:
    for mark, kind in _PACKED:
        if mark in head:
            return kind
    if item.suffix in (".docx", ".epub"):
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
