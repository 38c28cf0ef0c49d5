"""WARC files of saved pages, through warcio: streamed, one document a page."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..errors import ReadError, for_people
from ..extras import need
from ..model import Document, Omission
from .html import LARGEST, extract
from .source import Input


def read(item: Input) -> Iterator[Document]:
    """The HTML pages of an archive that have a text. The rest of what a crawler saves is passed over, and told with the
    page before it.
    """
    archives = need("warcio.archiveiterator", "a WARC file", "web")
    held: Document | None = None
    passed: list[Omission] = []
    others = 0
    with item.open() as file:
        try:
            for record in archives.ArchiveIterator(file):
                if record.rec_type not in ("response", "resource"):
                    continue
                if not _is_page(record):
                    others += 1
                    continue
                found = _page(record, item.name)
                if isinstance(found, Omission):
                    passed.append(found)
                    continue
                if held is not None:
                    yield held
                held, passed = replace(found, report=found.report + passed), []
            if held is not None:
                passed += [Omission("files of an archive", f"{others:,} are no pages")] if others else []
                yield replace(held, report=held.report + passed)
        except ReadError:
            raise
        except Exception as error:  # warcio lets through what a broken record makes its parsers raise
            raise ReadError(f"{item.name}: a broken or cut off WARC file: {for_people(error)}") from error


def _page(record: Any, name: str) -> Document | Omission:
    headers = record.rec_headers
    url = headers.get_header("WARC-Target-URI") or ""
    data = record.content_stream().read(LARGEST + 1)
    try:
        document = extract(data, f"{name}, {url}", url=url)
    except ReadError as error:
        why = str(error).removeprefix(f"{name}, {url}: ")  # a page of links alone, or too large for a page
        return Omission("pages without a text", why, url)
    return replace(document, source=url or document.source)


def _is_page(record: Any) -> bool:
    headers = record.http_headers or record.rec_headers
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    kind = headers.get_header("Content-Type") or ""
    return bool(status == "200" and "html" in kind)
