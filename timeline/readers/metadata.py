"""What a page says of itself: its title, author, address, language and day of publication."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from ..extras import need
from .published import said

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "article.published", "dc.date.issued",
    "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date", "parsely-pub-date",
    "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date",
    "cxenseparse:recs:publishtime", "date",
)  # fmt: skip


def described(tree: Any, url: str = "") -> dict[str, Any]:
    """What a Document has of the page beside its text. `url` is where it was, if the page does not say.

    trafilatura's `extract_metadata` looks for categories, tags and a licence too, which no Document has and which take
    a fifth of the time of a page: its parts are called one by one.
    """
    theirs = need("trafilatura.metadata", "an HTML page", "web")
    found = theirs.examine_meta(tree)
    if " " not in (found.author or ""):  # the name of an account
        found.author = None
    with suppress(Exception):  # whatever a broken JSON-LD makes its parser raise
        found = theirs.extract_meta_json(tree, found)
    found.title = found.title or theirs.extract_title(tree)
    linked = list(_linked(tree))
    found.author = found.author or _author(linked) or theirs.extract_author(tree)
    found.url = found.url or theirs.extract_url(tree, url or None)
    found.clean_and_trim()
    fields = _fields(tree)
    published = _said(linked, fields)
    if not published:
        guessed = _guessed(tree, found.url)
        published = {"published": guessed, "published_from": "page"} if guessed else {}
    return {
        "title": found.title or "",
        "author": found.author or "",
        "source": _address(tree, fields) or found.url or url,
        "language": (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip(),
        **published,
    }


def _fields(tree: Any) -> dict[str, str]:
    fields: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if key and meta.get("content"):
            fields.setdefault(key, meta.get("content").strip())
    return fields


def _address(tree: Any, fields: dict[str, str]) -> str:
    canonical = next((each.get("href", "") for each in tree.iter("link") if each.get("rel") == "canonical"), "")
    address: str = canonical or fields.get("og:url", "")
    return address if address.startswith(("http://", "https://")) else ""


def _said(linked: list[Any], fields: dict[str, str]) -> dict[str, Any]:
    """The day that the page states; where it states none that can be read, the report that says so."""
    stated = [fields[key] for key in _PUBLISHED if key in fields]
    for day in map(_day, stated):
        if day:
            return {"published": day, "published_from": "metadata"}
    if day := next(filter(None, map(_day, _values(linked, "datePublished"))), None):
        return {"published": day, "published_from": "metadata"}
    found = [said(text, "metadata") for text in stated if re.search(r"\d", text)]
    return next((each for each in found if "published" in each), found[0] if found else {})


def _guessed(tree: Any, url: str | None) -> date | datetime | None:
    """The day that htmldate finds in the marks and the address of the page.

    Its extensive search takes any number in the text: better none than a guess.
    """
    find = need("htmldate", "an HTML page", "web").find_date
    return _day(find(tree, original_date=True, extensive_search=False, url=url))


def _linked(tree: Any) -> Iterator[Any]:
    """The JSON-LD of the page; of what is broken its day."""
    for script in tree.iter("script"):
        text = script.text or ""
        if script.get("type") != "application/ld+json" or not ("datePublished" in text or "author" in text):
            continue
        try:
            yield json.loads(text)
        except (ValueError, RecursionError):
            match = re.search(r'"datePublished"\s*:\s*"([^"]+)"', text)
            yield {"datePublished": match[1]} if match else {}


def _author(linked: list[Any]) -> str:
    """Who wrote it by the JSON-LD, also where that does not say whether they are persons."""
    for each in _found(linked, "author"):
        people = each if isinstance(each, list) else [each]
        named = (one.get("name") if isinstance(one, dict) else one for one in people)
        if names := [name.strip() for name in named if isinstance(name, str) and name.strip()]:
            return "; ".join(names)
    return ""


def _values(plain: Any, name: str) -> Iterator[str]:
    return (each for each in _found(plain, name) if isinstance(each, str))


def _found(plain: Any, name: str) -> Iterator[Any]:
    """What is called so, however deep."""
    if isinstance(plain, dict):
        if name in plain:
            yield plain[name]
        for each in plain.values():
            yield from _found(each, name)
    elif isinstance(plain, list):
        for each in plain:
            yield from _found(each, name)


def _day(text: str | None) -> date | datetime | None:
    """A date as machines write it; what is only like one is not read."""
    text = (text or "").strip().replace("/", "-")
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        match = re.match(r"\d{4}-\d\d-\d\d", text)
        return _day(match[0]) if match and len(text) > 10 else None
