"""RSS and Atom files, through feedparser: one document an entry, with the text that the feed has of it."""

import calendar
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from ..errors import ReadError, for_people
from ..extras import need
from ..model import Document, Omission, Report
from ..packed import refuse_entities
from .published import said
from .source import Input
from .tree import plain

_NUMBERED = re.compile(rb"&#([xX][0-9a-fA-F]{1,40}|[0-9]{1,40});")
_FIGURES = re.compile(r"\s*\d{1,2}[./-]\d{1,2}[./-]")


def read(item: Input) -> Iterator[Document]:
    """The entries of a feed. Those without text are passed over."""
    feedparser = need("feedparser", "a feed", "web")
    data = item.bytes()
    refuse_entities(data)
    try:
        feed = feedparser.parse(_NUMBERED.sub(_character, data))
    except Exception as error:  # feedparser lets through whatever a broken feed makes its parsers raise
        raise ReadError(f"{item.name}: not a feed that can be read: {for_people(error)}") from error
    if feed.bozo and not feed.entries:
        raise ReadError(f"{item.name}: not a feed that can be read: {feed.get('bozo_exception', 'no entries')}")
    language = str(feed.feed.get("language", ""))
    publisher = plain(str(feed.feed.get("title", "")))
    left_out = list(_beside(feed, publisher))
    for entry in feed.entries:
        text = _text(entry)
        if not text:
            continue
        published = _published(entry)
        published["report"], left_out = published.get("report", Report()) + left_out, []
        yield Document(
            text,
            title=plain(str(entry.get("title", ""))),
            source=str(entry.get("link", "")),
            author=str(entry.get("author", "") or publisher),
            language=str(entry.get("language", "") or language),
            **published,
        )


def _beside(feed: Any, publisher: str) -> Iterator[Omission]:
    """What a feed has beside the texts of its entries; it is told with the first."""
    if publisher and all(entry.get("author") for entry in feed.entries if _text(entry)):
        yield Omission("titles", "it is that of the feed", "", publisher)
    if subtitle := plain(str(feed.feed.get("subtitle", ""))):
        yield Omission("titles", "it is what the feed says of itself", "", subtitle)
    for number, entry in enumerate(feed.entries, start=1):
        text = _text(entry)
        if (shorter := plain(str(entry.get("summary", "")))) and shorter not in text:
            yield Omission("summaries", "the entry has a longer text", f"entry {number}", shorter)
        if tags := ", ".join(str(each.get("term") or "") for each in entry.get("tags", [])):
            yield Omission("categories", "no document has them", f"entry {number}", tags)
        for each in entry.get("enclosures", []):
            yield Omission("media", "what is in it is not read", f"entry {number}", str(each.get("href", "")))
        if not _text(entry):
            yield Omission(
                "entries without a text", "it is a title alone", f"entry {number}", plain(str(entry.get("title", "")))
            )


def _text(entry: Any) -> str:
    contents = [each.get("value", "") for each in entry.get("content", [])]
    return max((plain(str(each)) for each in [*contents, entry.get("summary", "")]), key=len)


def _published(entry: Any) -> dict[str, Any]:
    # Not what was updated: "yesterday" in a text of Monday does not move when it is corrected on Friday.
    text = str(entry.get("published") or entry.get("created") or "")
    parsed = entry.get("published_parsed") or entry.get("created_parsed")
    if parsed and not _FIGURES.match(text):  # feedparser takes one of the two days that figures may mean
        with suppress(ValueError, OverflowError, OSError):
            return {"published": datetime.fromtimestamp(calendar.timegm(parsed), UTC), "published_from": "feed"}
    return said(text, "feed")


def _character(match: re.Match[bytes]) -> bytes:
    """A character by its number; one that there is not is U+FFFD, and feedparser falls over it."""
    digits = match[1].lower()
    number = int(digits[1:], 16) if digits.startswith(b"x") else int(digits)
    return match[0] if number < 0x110000 else b"&#xFFFD;"
