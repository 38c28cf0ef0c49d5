"""The explorer's page, one file that works offline, with the data in it."""

from collections.abc import Mapping
from os import PathLike
from typing import Any

from ..model import Timeline

__all__ = ["CARRIES", "notes", "write"]

WHAT = "the explorer as one page that works offline"
CARRIES = frozenset({
    "title", "when", "event title", "modality", "attribution", "sentence", "evidence", "documents", "text", "id",
    "document title", "document source", "published", "language", "author", "uncited", "unresolved", "disputed",
    "participants", "places", "tags", "claimed", "confidence", "reasons", "when reason", "note", "timex", "offsets",
    "corrections",
})  # fmt: skip


def write(
    timeline: Timeline,
    *,
    sources: bool = True,
    title: str | None = None,
    images: Mapping[str, str | PathLike[str]] | None = None,
    links: Mapping[str, str] | None = None,
    language: str = "en",
) -> str:
    """The page. `sources=False` leaves the texts of the documents out; `images` and `links` are of events, by id.

    `language` is that of the interface: "en", "de", "es", "fr", "uk", or "auto" for the browser's.
    """
    from ..views import page

    options: dict[str, Any] = {"sources": sources, "title": title, "images": images, "links": links}
    options["language"] = language
    return page.render(timeline, **options)


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What the page has no place for of the time expressions."""
    found = [claim.timex for event in timeline.events for claim in event.claims if claim.timex]
    found += [item.timex for item in timeline.unresolved]
    count = sum(bool(timex.mod or timex.freq or timex.quant) for timex in found)
    return (f"html does not say of {count:,} time expressions that they are rough or recur",) if count else ()
