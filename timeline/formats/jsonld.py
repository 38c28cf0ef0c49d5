"""JSON-LD: schema.org Events, with the documents that tell of them. The context is in the file: nothing is fetched."""

from typing import Any

from ..errors import FormatError
from ..model import Day, Timeline, TimeSpan, format_year
from . import embedded
from .edges import edges, moment
from .parsing import parse, unparse
from .rows import CARRIES as ROWS
from .rows import from_records, records
from .tables import read_when, record
from .timelinejs import plain_text

__all__ = ["CARRIES", "read", "write"]

WHAT = "schema.org Events; exact dates in our own terms"
CARRIES = ROWS | {"title"}

OURS = "https://timeline-explorer.readthedocs.io/terms#"
CONTEXT = {
    "@vocab": "https://schema.org/",
    "tl": OURS,
    "tl:row": {"@type": "@json"},
    "url": {"@type": "@id"},
}
_STATUS = {"planned": "https://schema.org/EventScheduled", "denied": "https://schema.org/EventCancelled"}


def write(timeline: Timeline) -> str:
    """The JSON-LD text; safe to stand in a `<script>`. Inverse of `read`."""
    graph = {
        "@context": CONTEXT,
        "@id": "urn:timeline:timeline",
        "@type": "Dataset",
        "name": timeline.title,
        **_coverage(timeline),
        "hasPart": [_event(each) for each in records(timeline)],
    }
    return unparse(graph)


def _event(row: dict[str, Any]) -> dict[str, Any]:
    when = embedded.span_of(row)
    sources = dict.fromkeys(zip(row["document"], row["article"], row["source"], row["published"], strict=True))
    return {
        "@type": "Event",
        "@id": f"urn:timeline:event:{row['id']}",
        "identifier": row["id"],
        "name": row["title"],
        **_dates(when),
        "tl:edtf": when.edtf,
        **({"description": row["sentence"][0]} if row["sentence"] and row["sentence"][0] else {}),
        **({"location": [{"@type": "Place", "name": each} for each in row["places"]]} if row["places"] else {}),
        **({"keywords": row["tags"]} if row["tags"] else {}),
        "subjectOf": [_article(*source) for source in sources],
        "tl:row": embedded.pack(row),
    }


def _article(document: str, title: str, source: str, published: str) -> dict[str, Any]:
    known = {"headline": title, "datePublished": published, "url": source if "://" in source else ""}
    return {"@type": "CreativeWork", "identifier": document} | {key: value for key, value in known.items() if value}


def _dates(when: TimeSpan) -> dict[str, str]:
    """`startDate` and `endDate`, as ISO 8601 writes them; a year or month stays what it is."""
    if len(when.edtf) in (4, 7, 10) and when.edtf.replace("-", "").isdigit() and when.granularity != "season":
        return {"startDate": when.edtf, "endDate": when.edtf}
    time = moment(when)
    if time is not None:
        return {"startDate": when.edtf}
    ends = edges(when)
    return {name: _iso(day) for name, day in (("startDate", ends.begin), ("endDate", ends.end)) if day is not None}


def _coverage(timeline: Timeline) -> dict[str, str]:
    ends = [edges(event.when) for event in timeline.events]
    if not ends:
        return {}
    begins, finishes = [each.begin for each in ends], [each.end for each in ends]
    begin = _iso(min(day for day in begins if day)) if all(begins) else ".."
    end = _iso(max(day for day in finishes if day)) if all(finishes) else ".."
    return {"temporalCoverage": f"{begin}/{end}"}


def read(data: bytes) -> Timeline:
    """The Events in JSON-LD, ours or others' with schema.org's terms. Inverse of `write`."""
    plain = parse(data)
    if not isinstance(plain, (dict, list)):
        raise FormatError("not JSON-LD: it is an object or a list")
    nodes = list(_nodes(plain))
    found = []
    for number, node in enumerate(nodes, start=1):
        title, ours = str(node.get("name") or ""), embedded.unpack(node.get("tl:row"))
        if ours is not None:
            written = _dates(embedded.span_of(ours))
            moved = any(node.get(name) != written.get(name) for name in ("startDate", "endDate"))
            retitled = title != ours["title"]
            when = _when(node) if moved and node.get("startDate") else None
            found.append(embedded.edited(ours, title=title if retitled else None, when=when))
        elif node.get("startDate"):
            places = node.get("location") or []
            places = places if isinstance(places, list) else [places]
            found.append(
                record(
                    title or f"Event {number}",
                    _when(node),
                    number=number,
                    name="JSON-LD",
                    text=plain_text(str(node.get("description") or "")),
                    source=str(node.get("url") or ""),
                    places=[str(each.get("name") or "") if isinstance(each, dict) else str(each) for each in places],
                )
            )
    if not found and not (isinstance(plain, dict) and plain.get("hasPart") == []):
        raise FormatError("no schema.org Event with a startDate in it")
    return from_records(found, title=str(plain.get("name") or "") if isinstance(plain, dict) else "")


def _nodes(plain: Any) -> Any:
    """Every Event, wherever it is nested; a document that tells of one is not looked into."""
    if isinstance(plain, list):
        for each in plain:
            yield from _nodes(each)
    elif isinstance(plain, dict):
        kinds = plain.get("@type") or ""
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(str(kind).endswith("Event") for kind in kinds):  # MusicEvent, schema:Event, https://schema.org/Event
            yield plain
        for name in ("@graph", "hasPart", "subEvent", "itemListElement", "item", "about"):
            yield from _nodes(plain.get(name))


def _when(node: dict[str, Any]) -> TimeSpan:
    return read_when(str(node["startDate"]), str(node.get("endDate") or ""))


def _iso(day: Day) -> str:
    """ISO 8601 with as many digits as it takes."""
    return f"{format_year(day.year).lstrip('Y')}-{day.month:02}-{day.day:02}"
