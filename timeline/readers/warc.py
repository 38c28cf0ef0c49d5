"""WARC files of saved pages, through warcio: streamed, one document a page."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..errors import ReadError
from ..extras import need
from ..model import Document
from .html import LARGEST, extract
from .source import Input


def read(item: Input) -> Iterator[Document]:
    """The HTML pages of an archive that have a text. The rest of what a crawler saves is passed over."""
    archives = need("warcio.archiveiterator", "a WARC file", "web")
    with item.open() as file:
        try:
            for record in archives.ArchiveIterator(file):
                if record.rec_type not in ("response", "resource") or not _is_page(record):
                    continue
                yield from _page(record, item.name)
        except ReadError:
            raise
        except Exception as error:  # warcio lets through what a broken record makes its parsers raise
            raise ReadError(f"{item.name}: a broken or cut off WARC file: {error}") from error


def _page(record: Any, name: str) -> Iterator[Document]:
    headers = record.rec_headers
    url = headers.get_header("WARC-Target-URI") or ""
    data = record.content_stream().read(LARGEST + 1)
    try:
        document = extract(data, f"{name}, {url}", url=url)
    except ReadError:
        return  # a page of links alone, or too large for a page
    yield replace(document, source=url or document.source)


def _is_page(record: Any) -> bool:
    headers = record.http_headers or record.rec_headers
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    kind = headers.get_header("Content-Type") or ""
    return bool(status == "200" and "html" in kind)
