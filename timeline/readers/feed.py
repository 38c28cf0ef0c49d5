"""RSS and Atom files, through feedparser: one document an entry, with the text that the feed has of it."""

import calendar
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from ..errors import ReadError
from ..extras import need
from ..model import Document
from ..packed import refuse_entities
from .epub import plain
from .source import Input


def read(item: Input) -> Iterator[Document]:
    """The entries of a feed. Those without text are passed over."""
    feedparser = need("feedparser", "a feed", "web")
    data = item.bytes()
    refuse_entities(data)
    feed = feedparser.parse(data)
    if feed.bozo and not feed.entries:
        raise ReadError(f"{item.name}: not a feed that can be read: {feed.get('bozo_exception', 'no entries')}")
    language = str(feed.feed.get("language", ""))
    for entry in feed.entries:
        text = _text(entry)
        if not text:
            continue
        moment = _moment(entry)
        yield Document(
            text,
            title=plain(str(entry.get("title", ""))),
            source=str(entry.get("link", "")),
            author=str(entry.get("author", "")),
            language=str(entry.get("language", "") or language),
            published=moment,
            published_from="feed" if moment else "",
        )


def _text(entry: Any) -> str:
    contents = [each.get("value", "") for each in entry.get("content", [])]
    return max((plain(str(each)) for each in [*contents, entry.get("summary", "")]), key=len)


def _moment(entry: Any) -> datetime | None:
    # Not what was updated: "yesterday" in a text of Monday does not move when it is corrected on Friday.
    parsed = entry.get("published_parsed") or entry.get("created_parsed")
    return datetime.fromtimestamp(calendar.timegm(parsed), UTC) if parsed else None
