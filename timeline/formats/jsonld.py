"""JSON-LD: schema.org Events, with the documents that tell of them. The context is in the file: nothing is fetched."""

from typing import Any

from ..errors import DateError, FormatError
from ..model import Day, Omission, Timeline, TimeSpan, format_year
from . import embedded
from .beyond import beyond
from .edges import edges, moment
from .parsing import parse, unparse
from .rows import CARRIES as ROWS
from .rows import ROWS as BAD
from .rows import from_records, records, why_of
from .tables import read_when, record
from .timelinejs import plain_text

__all__ = ["CARRIES", "read", "write"]

WHAT = "schema.org Events; exact dates in our own terms"
HALVES = True
"""Halves of characters are written as they are."""
CARRIES = ROWS | {"title"}

OURS = "https://timeline-explorer.readthedocs.io/terms#"
CONTEXT = {
    "@vocab": "https://schema.org/",
    "tl": OURS,
    "tl:row": {"@type": "@json"},
    "url": {"@type": "@id"},
}
_NESTING = ("@graph", "hasPart", "subEvent", "itemListElement", "item", "about")
_TOLD = frozenset({"@context", "@type", "name"})
_USED = _TOLD | {
    "startDate", "endDate", "description", "url", "location", "location.@type", "location.name", "keywords",
    "eventStatus",
}  # fmt: skip
_MODALITIES = {"EventScheduled": "happened", "EventCancelled": "denied", "EventPostponed": "possible"}


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
    nodes: list[dict[str, Any]] = []
    others: list[dict[str, Any]] = []
    _sort(plain, nodes, others)
    found = [_row(node, number) for number, node in enumerate(nodes, start=1)]
    if not nodes and not (isinstance(plain, dict) and plain.get("hasPart") == []):
        raise FormatError("no schema.org Event with a startDate in it")
    foreign = [_flat(node) for node in nodes if "tl:row" not in node]
    beside = [] if any("tl:row" in node for node in nodes) else others
    found += [Omission("things beside the events", _kind(each), "", str(each.get("name") or "")) for each in beside]
    title = str(plain.get("name") or "") if isinstance(plain, dict) else ""
    return from_records([*found, *beyond(foreign, _USED), *beyond(map(_flat, beside), _TOLD)], title=title)


def _row(node: dict[str, Any], number: int) -> dict[str, Any] | Omission:
    title, ours = str(node.get("name") or ""), embedded.unpack(node.get("tl:row"))
    try:
        if ours is not None:
            written = _dates(embedded.span_of(ours))
            moved = any(node.get(name) != written.get(name) for name in ("startDate", "endDate"))
            retitled = title != ours["title"]
            when = _when(node) if moved and node.get("startDate") else None
            return embedded.edited(ours, title=title if retitled else None, when=when)
        if not node.get("startDate"):
            return Omission("events without a date", "there is no startDate", f"event {number}", title)
        places = node.get("location") or []
        places = places if isinstance(places, list) else [places]
        tags = node.get("keywords") or []
        return record(
            title or f"Event {number}",
            _when(node),
            number=number,
            name="JSON-LD",
            text=plain_text(str(node.get("description") or "")),
            source=str(node.get("url") or ""),
            places=[str(each.get("name") or "") if isinstance(each, dict) else str(each) for each in places],
            tags=tags.split(",") if isinstance(tags, str) else [str(each) for each in tags],
            modality=_MODALITIES.get(str(node.get("eventStatus") or "").rpartition("/")[2], "happened"),
        )
    except (DateError, ValueError) as error:
        return Omission(BAD, why_of(error), f"event {number}", title)


def _sort(plain: Any, nodes: list[dict[str, Any]], others: list[dict[str, Any]]) -> None:
    """Every Event, wherever it is nested, and what stands beside; a document that tells of one is not looked into."""
    if isinstance(plain, list):
        for each in plain:
            _sort(each, nodes, others)
    elif isinstance(plain, dict):
        kinds = plain.get("@type") or ""
        kinds = kinds if isinstance(kinds, list) else [kinds]
        # MusicEvent, schema:Event, https://schema.org/Event
        (nodes if any(str(kind).endswith("Event") for kind in kinds) else others).append(plain)
        for name in _NESTING:
            _sort(plain.get(name), nodes, others)


def _kind(node: dict[str, Any]) -> str:
    kind = node.get("@type") or "a thing without a type"
    return ", ".join(map(str, kind)) if isinstance(kind, list) else str(kind)


def _flat(node: dict[str, Any]) -> dict[str, Any]:
    """A node with the fields of what it holds beside its own."""
    plain = {name: value for name, value in node.items() if not isinstance(value, dict) and name not in _NESTING}
    within = ((name, value) for name, value in node.items() if isinstance(value, dict) and name not in _NESTING)
    return plain | {f"{name}.{key}": each for name, value in within for key, each in value.items()}


def _when(node: dict[str, Any]) -> TimeSpan:
    return read_when(str(node["startDate"]), str(node.get("endDate") or ""))


def _iso(day: Day) -> str:
    """ISO 8601 with as many digits as it takes."""
    return f"{format_year(day.year).lstrip('Y')}-{day.month:02}-{day.day:02}"
