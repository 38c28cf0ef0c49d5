"""W3C Web Annotations: one for each claim, its quote and position in the document, the event as its body."""

from typing import Any
from urllib.parse import quote as percent
from urllib.parse import unquote

from ..errors import DateError, FormatError
from ..model import MODALITIES, Claim, Document, Event, Omission, Span, Timeline, TimeSpan
from .beyond import beyond
from .loss import flat
from .parsing import parse, unparse
from .rows import PARALLEL, from_records

__all__ = ["CARRIES", "fits", "read", "write"]

WHAT = "the evidence, by quote and position in each document"
HALVES = True
"""Halves of characters are written as they are."""
CARRIES = frozenset({
    "title", "id", "event title", "when", "modality", "documents", "document source", "evidence", "claimed",
    "attribution", "tags",
})  # fmt: skip

_PURPOSES = frozenset({"describing", "identifying", "classifying", "assessing", "tagging", "commenting"})
_ITEM = frozenset({"@context", "id", "type", "motivation", "body", "target"})
_PAGE = frozenset({"@context", "id", "type", "label", "items", "body", "target", "motivation"})
_AROUND = 32
_DOCUMENT, _SOURCE, _EVENT = "urn:timeline:document:", "urn:timeline:source:", "urn:timeline:event:"
_IN_AN_IRI = ":/?#[]@!$&'()*+,;=%~"


def fits(event: Event) -> bool:
    """Whether there is a text to annotate."""
    return bool(event.claims)


def write(timeline: Timeline) -> str:
    """An AnnotationPage. Inverse of `read`, which has no more of the texts than is quoted here."""
    documents = {document.id: document for document in timeline.documents}
    items = [
        _annotation(event, claim, number, documents.get(claim.document_id) or Document("", id=claim.document_id))
        for event in timeline.events
        for number, claim in enumerate(event.claims, start=1)
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:timeline:annotations",
        "type": "AnnotationPage",
        **({"label": timeline.title} if timeline.title else {}),
        "items": items,
    }
    return unparse(page)


def _annotation(event: Event, claim: Claim, number: int, document: Document) -> dict[str, Any]:
    """The event describes, its date identifies it; the date that this claim gives classifies, its tags tag."""
    bodies = [_body("describing", event.title), _body("identifying", event.when.edtf)]
    if claim.when:
        bodies.append(_body("classifying", claim.when.edtf))
    if event.modality != "happened":
        bodies.append(_body("assessing", event.modality))
    bodies += [_body("tagging", tag) for tag in event.tags]
    if claim.attribution:
        said = _body("commenting", claim.attribution.cue)
        bodies.append({**said, "creator": {"type": "Agent", "name": claim.attribution.source}})
    return {
        "id": f"{_EVENT}{percent(event.id, safe='')}:claim:{number}",
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": {
            "source": _address(document),
            "scope": f"{_DOCUMENT}{percent(document.id, safe='')}",
            "selector": [quote(document.text, claim.evidence), position(claim.evidence)],
        },
    }


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _address(document: Document) -> str:
    """Where the document is, as an IRI."""
    if not document.source:
        return f"{_DOCUMENT}{percent(document.id, safe='')}"
    plain = percent(document.source, safe=_IN_AN_IRI) == document.source
    return document.source if plain else f"{_SOURCE}{percent(document.source, safe='')}"


def quote(text: str, span: Span) -> dict[str, str]:
    """A TextQuoteSelector: the words, and some on either side, so that they are found in an edited text too."""
    return {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }


def position(span: Span) -> dict[str, str | int]:
    """A TextPositionSelector, in code points."""
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}


def read(data: bytes) -> Timeline:
    """The annotations that a date stands in, ours or others': a body that identifies or classifies. Inverse of `write`.

    A document consists of what is quoted from it.
    """
    plain = parse(data)
    page = plain if isinstance(plain, dict) else {"items": plain}
    items = page.get("items", [page])
    if not isinstance(items, list):
        raise FormatError("not an AnnotationPage: its items are no list")
    rows: dict[str, dict[str, Any]] = {}
    left_out: list[Omission] = []
    for number, item in enumerate(items, start=1):
        if not isinstance(item, dict) or not _add(rows, item, number):
            shown = _strings(item)
            left_out.append(Omission("annotations without a date", "no body of it is one", f"item {number}", shown))
    if items and not rows:
        raise FormatError("no annotation has a date in it: an EDTF text as a body that identifies or classifies")
    foreign = [each for each in items if isinstance(each, dict) and not str(each.get("id")).startswith(_EVENT)]
    left_out += [*beyond(map(_beside, foreign), ()), *beyond([page] if foreign else [], _PAGE)]
    return from_records([*rows.values(), *left_out], title=str(page.get("label") or ""))


def _strings(plain: Any) -> str:
    """The words of a part of JSON, without its names and types."""
    if isinstance(plain, dict):
        return " ".join(_strings(each) for name, each in plain.items() if name not in ("type", "@context", "purpose"))
    return " ".join(map(_strings, plain)) if isinstance(plain, list) else str(plain)


def _beside(item: dict[str, Any]) -> dict[str, Any]:
    """What an annotation of others says that is not read."""
    known = {name: value for name, value in item.items() if name not in _ITEM}
    for each in _listed(item.get("body")):
        if not isinstance(each, dict) or each.get("purpose") not in _PURPOSES:
            known[f"body {each.get('purpose') or each.get('type') if isinstance(each, dict) else ''}"] = each
        elif each["purpose"] == "commenting" and "creator" not in each:
            known["body commenting"] = each.get("value")
    for target in _listed(item.get("target")):
        for selector in _listed(target.get("selector")) if isinstance(target, dict) else ():
            if isinstance(selector, dict):
                known |= {f"selector {key}": each for key, each in selector.items() if key not in ("type", "exact")}
    return known


def _add(rows: dict[str, dict[str, Any]], item: dict[str, Any], number: int) -> bool:
    """Add the claim that an annotation is to the row of its event; whether it has a date."""
    bodies = [body for body in _listed(item.get("body")) if isinstance(body, dict)]
    targets = [{"source": each} if isinstance(each, str) else each for each in _listed(item.get("target"))]
    target = next((each for each in targets if isinstance(each, dict)), {})
    claim = _claim(bodies, target)
    when = _date(bodies, "identifying") or claim["claimed"]
    if not when:
        return False
    name = str(item.get("id") or number)
    event = unquote(name.removeprefix(_EVENT).partition(":claim:")[0])
    if event not in rows:
        rows[event] = {
            "id": event, "when": when, "title": _value(bodies, "describing") or claim["evidence"] or name,
            "modality": next((each for each in _values(bodies, "assessing") if each in MODALITIES), ""),
            "participants": [], "places": [], "tags": _values(bodies, "tagging"), "confidence": 1.0, "reasons": [],
            "when_reason": "", "disputed": False, "note": "", **{field: [] for field in PARALLEL},
        }  # fmt: skip
    for field in PARALLEL:
        rows[event][field].append(claim[field])
    return True


def _claim(bodies: list[dict[str, Any]], target: dict[str, Any]) -> dict[str, str]:
    source = str(target.get("source") or "")
    evidence = flat(_exact(target))
    said = next((body for body in bodies if isinstance(body.get("creator"), dict)), {})
    return {
        "document": unquote(str(target.get("scope") or source).removeprefix(_DOCUMENT)) or "document",
        "article": "",
        "source": "" if source.startswith(_DOCUMENT) else _source(source),
        "published": "",
        "sentence": evidence,
        "evidence": evidence,
        "claimed": _date(bodies, "classifying"),
        "attribution": str((said.get("creator") or {}).get("name") or ""),
        "cue": str(said.get("value") or ""),
    }


def _source(address: str) -> str:
    return unquote(address.removeprefix(_SOURCE)) if address.startswith(_SOURCE) else address


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _values(bodies: list[dict[str, Any]], purpose: str) -> list[str]:
    """What the bodies of one purpose say."""
    return [str(body.get("value") or "") for body in bodies if body.get("purpose") == purpose]


def _value(bodies: list[dict[str, Any]], purpose: str) -> str:
    return next(iter(_values(bodies, purpose)), "")


def _date(bodies: list[dict[str, Any]], purpose: str) -> str:
    """The first date that a body of this purpose holds, or nothing."""
    for text in _values(bodies, purpose):
        try:
            return TimeSpan.parse(text.strip()).edtf
        except DateError:
            continue
    return ""


def _exact(target: dict[str, Any]) -> str:
    quotes = (each for each in _listed(target.get("selector")) if isinstance(each, dict))
    return next((str(each["exact"]) for each in quotes if each.get("exact")), "")
