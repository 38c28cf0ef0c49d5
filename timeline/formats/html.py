"""The explorer's page, one file that works offline, with the data in it."""

from typing import Any

from ..model import Timeline

__all__ = ["CARRIES", "write"]

WHAT = "the explorer as one page that works offline"
CARRIES = frozenset({
    "title", "when", "event title", "modality", "attribution", "sentence", "evidence", "documents", "text", "id",
    "document title", "document source", "published", "language", "author", "uncited", "unresolved", "disputed",
    "participants", "places", "tags", "claimed", "confidence", "reasons", "when reason", "note", "timex", "offsets",
    "corrections",
})  # fmt: skip


def write(timeline: Timeline, *, sources: bool = True, title: str | None = None) -> str:
    """The page. `sources=False` leaves the texts of the documents out."""
    from ..views import page

    options: dict[str, Any] = {"sources": sources, "title": title}
    return page.render(timeline, **options)
