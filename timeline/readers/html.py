"""Pages saved from the web, through trafilatura: the main text, and what the page says of itself."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from ..errors import ReadError
from ..extras import need
from ..model import Document
from .source import Input

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "article.published", "dc.date.issued",
    "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date",
    "cxenseparse:recs:publishtime", "date",
)  # fmt: skip


def read(item: Input, *, encoding: str | None = None) -> Iterator[Document]:
    """The one document in a page."""
    yield extract(item.bytes(), item.name, encoding=encoding)


def extract(data: bytes, name: str, *, encoding: str | None = None, url: str = "") -> Document:
    """The document in the bytes of a page. `url` is where it was, if the page does not say."""
    trafilatura = need("trafilatura", "an HTML page", "web")
    page: Any = data.decode(encoding, "replace") if encoding else data
    tree = trafilatura.load_html(page)
    if tree is None:
        raise ReadError(f"{name}: there is no text in it: not a page of HTML")
    known = metadata(tree)
    # Its extensive search for a date takes any number in the text: better none than a guess.
    guess = {"original_date": True, "extensive_search": False}
    found = trafilatura.bare_extraction(
        tree, url=url or None, with_metadata=True, include_comments=False, date_extraction_params=guess
    )
    text = (found.text or "").strip() if found is not None else ""
    if not text:
        raise ReadError(f"{name}: there is no text in it: no article among the links and menus of the page")
    published = known.get("published") or _day(found.date)
    return Document(
        text,
        title=found.title or "",
        author=found.author or "",
        source=known.get("address", "") or found.url or url,
        language=known.get("language", ""),
        published=published,
        published_from="" if published is None else "metadata" if "published" in known else "page",
    )


def metadata(tree: Any) -> dict[str, Any]:
    """The day of publication, the language and the address, as the head of the page has them."""
    known: dict[str, Any] = {}
    if language := (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip():
        known["language"] = language
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if key and meta.get("content"):
            found.setdefault(key, meta.get("content").strip())
    address = next((each.get("href", "") for each in tree.iter("link") if each.get("rel") == "canonical"), "")
    address = address or found.get("og:url", "")
    if address.startswith(("http://", "https://")):
        known["address"] = address
    said = (_day(found[key]) for key in _PUBLISHED if key in found)
    published = next((day for day in said if day), None) or _linked(tree)
    return known | ({"published": published} if published else {})


def _linked(tree: Any) -> date | datetime | None:
    """`datePublished` in the JSON-LD of the page."""
    for script in tree.iter("script"):
        if script.get("type") != "application/ld+json" or "datePublished" not in (script.text or ""):
            continue
        try:
            plain = json.loads(script.text)
        except ValueError:
            match = re.search(r'"datePublished"\s*:\s*"([^"]+)"', script.text)
            plain = {"datePublished": match[1]} if match else {}
        if day := next(filter(None, map(_day, _values(plain))), None):
            return day
    return None


def _values(plain: Any) -> Iterator[str]:
    if isinstance(plain, dict):
        if isinstance(plain.get("datePublished"), str):
            yield plain["datePublished"]
        for each in plain.values():
            yield from _values(each)
    elif isinstance(plain, list):
        for each in plain:
            yield from _values(each)


def _day(text: str | None) -> date | datetime | None:
    """A date as machines write it; what is only like one is not read."""
    text = (text or "").strip().replace("/", "-")
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        match = re.match(r"\d{4}-\d\d-\d\d", text)
        return _day(match[0]) if match and len(text) > 10 else None
