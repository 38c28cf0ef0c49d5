"""TimeML 1.2.1 with TIMEX3 inline. Without its tags the text is the same, to the character."""

import re
import xml.etree.ElementTree as ElementTree
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from ..errors import DateError, FormatError
from ..model import (
    Claim,
    Day,
    Document,
    Event,
    Omission,
    Report,
    Span,
    Timeline,
    TimeSpan,
    Timex,
    Unresolved,
    format_year,
)
from .loss import Loss, flat
from .parsing import parse_xml

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "the texts with their time expressions as TIMEX3"
CARRIES = frozenset({
    "text", "uncited", "document title", "document source", "published", "language", "author", "timex",
})  # fmt: skip

_WITHOUT = {"DURATION": "it says how long, and not when", "SET": "it says how often, and not when"}
_UNPLACED = "its value has no place on the calendar"
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PLACEABLE = re.compile(r"-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?")
_SEASONS = {
    "SP": 21, "SU": 22, "FA": 23, "AU": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41,
}  # fmt: skip
_READ = frozenset({"DOCID", "DCT", "TITLE", "EXTRAINFO", "TEXT", "corpus"})
_ATTRIBUTES = frozenset({"tid", "type", "value", "mod", "freq", "quant", "functionInDocument"})
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-ZÀ-Þ0-9])|\n\s*\n")


def write(timeline: Timeline) -> str:
    """The XML: one TimeML element a document, in a `corpus` where there are several. Inverse of `read`."""
    marks, _ = _placed(timeline)
    parts = [_document(each, marks[each.id]) for each in timeline.documents]
    body = parts[0] if len(parts) == 1 else f"<corpus>\n{''.join(parts)}</corpus>\n"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What XML has no characters for."""
    illegal = sum(len(_ILLEGAL.findall(document.text)) for document in timeline.documents)
    return (f"timeml: {illegal} control characters of the texts, which XML cannot hold, are written as U+FFFD",) * bool(
        illegal
    )


def lost(timeline: Timeline) -> tuple[Loss, ...]:
    """The expressions that overlap others: elements cannot."""
    _, left_out = _placed(timeline)
    return (Loss("overlapping", left_out),) * bool(left_out)


def _placed(timeline: Timeline) -> tuple[dict[str, list[Timex]], int]:
    """The expressions of each document, the first of those that overlap, and how many are left out."""
    said: dict[str, dict[tuple[Any, ...], Timex]] = {document.id: {} for document in timeline.documents}
    claims = (claim for event in timeline.events for claim in event.claims)
    items: Iterator[Claim | Unresolved] = chain(claims, timeline.unresolved)
    for item in items:
        if item.timex is not None and item.document_id in said:
            said[item.document_id].setdefault(_written(item.timex), item.timex)
    placed: dict[str, list[Timex]] = {}
    for key, marks in said.items():
        taken = placed[key] = []
        for mark in sorted(marks.values(), key=lambda each: (each.start, -each.end)):
            if not taken or mark.start >= taken[-1].end:
                taken.append(mark)
    return placed, sum(map(len, said.values())) - sum(map(len, placed.values()))


def _written(mark: Timex) -> tuple[Any, ...]:
    return (mark.start, mark.end, mark.type, mark.value, mark.mod, mark.freq, mark.quant)


def _document(document: Document, marks: Iterable[Timex]) -> str:
    known = {"source": document.source, "language": document.language, "author": document.author}
    lines = "\n".join(f"{key}: {_text(flat(value))}" for key, value in known.items() if value)
    title = f"<TITLE>{_text(document.title)}</TITLE>\n" if document.title else ""
    published = document.published.isoformat() if document.published else ""  # type: ignore[union-attr]
    created = (
        f'<DCT><TIMEX3 tid="t0" type="{"TIME" if "T" in published else "DATE"}" value="{published}" '
        f'functionInDocument="CREATION_TIME">{published}</TIMEX3></DCT>\n'
    )
    return (
        f"<TimeML>\n<DOCID>{_text(document.id)}</DOCID>\n<EXTRAINFO>{lines}</EXTRAINFO>\n"
        f"{created if published else ''}{title}<TEXT>{_marked(document.text, marks)}</TEXT>\n</TimeML>\n"
    )


def _marked(text: str, marks: Iterable[Timex]) -> str:
    """The text with its expressions as elements."""
    parts: list[str] = []
    done = 0
    for mark in marks:
        attributes = {"tid": f"t{len(parts) + 1}", "type": mark.type, "value": mark.value}
        attributes |= {name: each for name in ("mod", "freq", "quant") if (each := getattr(mark, name))}
        tag = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())
        parts.append(f"{_text(text[done : mark.start])}<TIMEX3 {tag}>{_text(text[mark.start : mark.end])}</TIMEX3>")
        done = mark.end
    return "".join([*parts, _text(text[done:])])


def _text(text: str) -> str:
    return escape(_ILLEGAL.sub("\ufffd", text), {"\r": "&#13;"})


def read(data: bytes) -> Timeline:
    """The documents, and an event for each expression that has a place on the calendar. Inverse of `write`."""
    root = parse_xml(data)
    roots = [root] if root.tag == "TimeML" else list(root.iter("TimeML"))
    if not roots and root.tag != "corpus":
        raise FormatError(f"not TimeML: its root is <{root.tag}>")
    documents: list[Document] = []
    events: list[Event] = []
    unresolved: list[Unresolved] = []
    left_out: list[Omission] = []
    for each in roots:
        document, marks = read_document(each)
        left_out += _beyond(each, document.id)
        documents.append(document)
        found = list(_events(document, marks))
        events += [each for each in found if isinstance(each, Event)]
        unresolved += [each for each in found if isinstance(each, Unresolved)]
    return Timeline(tuple(events), tuple(documents), tuple(unresolved), report=Report(tuple(left_out)))


def _beyond(root: ElementTree.Element, name: str) -> Iterator[Omission]:
    """The annotations that are of no time, and what those of times say beside their values, by their kind. The words
    that are annotated are in the text.
    """
    found: dict[str, list[str]] = {}
    for each in root.iter():
        said = " ".join(f"{key}={value}" for key, value in each.attrib.items())
        if each.tag not in ("TimeML", "TIMEX3") and (said or each.tag not in _READ):
            found.setdefault(each.tag, []).append(said or " ".join("".join(each.itertext()).split()))
        for key in each.keys() if each.tag == "TIMEX3" else ():
            if key not in _ATTRIBUTES:
                found.setdefault(f"TIMEX3 {key}", []).append(each.attrib[key])
    pairs = (line.partition(": ") for line in (root.findtext("EXTRAINFO") or "").split("\n"))
    if more := " ".join(key for key, _, _ in pairs if key.strip() not in ("", "source", "language", "author")):
        found["EXTRAINFO"] = [more]
    for tag, values in found.items():
        place = " ".join(filter(None, (name, tag)))
        yield Omission("annotations of no time", f"{len(values):,} times", place, values[0])


def read_document(root: ElementTree.Element) -> tuple[Document, list[Timex]]:
    """One TimeML element as a document and its time expressions."""
    body = root.find("TEXT")
    if body is None:
        raise FormatError("not TimeML: an element without TEXT")
    pieces: list[str] = []
    marks: list[Timex] = []
    _walk(body, pieces, marks)
    created = root.find("DCT/TIMEX3")
    pairs = (line.partition(": ") for line in (root.findtext("EXTRAINFO") or "").split("\n"))
    known: dict[str, Any] = {name: value for name, _, value in pairs if name in ("source", "language", "author")}
    title = root.findtext("TITLE") or ""
    published = (created.get("value") or None) if created is not None else None
    key, text = (root.findtext("DOCID") or "").strip(), "".join(pieces)
    try:
        document = Document(text, id=key, title=title, published=published, **known)
    except DateError as error:  # it is read without one, and says so
        left_out = Report((Omission("dates of publication", str(error).partition(";")[0], "DCT", str(published)),))
        document = Document(text, id=key, title=title, report=left_out, **known)
    return document, marks


def _walk(element: ElementTree.Element, pieces: list[str], marks: list[Timex]) -> None:
    start = sum(map(len, pieces))
    pieces.append(element.text or "")
    for child in element:
        _walk(child, pieces, marks)
        pieces.append(child.tail or "")
    if element.tag != "TIMEX3":
        return
    text = "".join(pieces)[start:]
    kind: Any = element.get("type") or "DATE"
    mark = Timex(start, start + len(text), text, kind, element.get("value") or "", mod=element.get("mod"))
    marks.append(replace(mark, freq=element.get("freq"), quant=element.get("quant"), when=span_of(mark)))


def span_of(mark: Timex) -> TimeSpan | None:
    """Where a TIMEX3 value lies on the calendar; None for durations, sets, and what has no year.

    >>> span_of(Timex(0, 0, "", "DATE", "2022-SU")).words()
    'summer 2022'
    """
    if mark.type not in ("DATE", "TIME"):
        return None
    value = mark.value.removesuffix("Z")
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        return _week(int(match[1]), int(match[2]), weekend=bool(match[3]))
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])", value):
        value = f"{match[1]}-{_SEASONS[match[2]]}"
    elif match := re.fullmatch(r"BC(\d{4})", value):
        value = f"-{int(match[1]) - 1:04}" if int(match[1]) > 1 else "0000"
    elif re.fullmatch(r"\d{2,3}", value):
        value += "X" * (4 - len(value))
    elif match := re.fullmatch(r"(\d{4}-\d\d-\d\d)T\D\D", value):
        value = match[1]  # morning, evening, night: some time on that day
    elif not _PLACEABLE.fullmatch(value):
        return None
    try:
        return _modified(TimeSpan.parse(value), mark.mod or "") if "T" not in value else TimeSpan.parse(value)
    except DateError:
        return None


def _modified(span: TimeSpan, mod: str) -> TimeSpan:
    """Where a span lies by TimeML's `mod`: before, after or about it, or in a third of it.

    >>> _modified(TimeSpan.parse("1998"), "START").edtf, _modified(TimeSpan.parse("1998-02-06"), "BEFORE").edtf
    ('[1998-01..1998-04]', '[..1998-02-05]')
    """
    first, last = span.begin_earliest, span.end_latest
    if mod == "APPROX":
        return TimeSpan.parse(f"{span.edtf}~")
    if first is None or last is None:
        return span
    match mod:
        case "BEFORE":
            return TimeSpan.parse(f"[..{Day.from_number(first.number - 1)}]")
        case "AFTER":
            return TimeSpan.parse(f"[{Day.from_number(last.number + 1)}..]")
        case "ON_OR_BEFORE":
            return TimeSpan.parse(f"[..{span.edtf}]")
        case "ON_OR_AFTER":
            return TimeSpan.parse(f"[{span.edtf}..]")
        case "START" | "MID" | "END":
            return _third(span, first, last, ("START", "MID", "END").index(mod))
    return span


def _third(span: TimeSpan, first: Day, last: Day, turn: int) -> TimeSpan:
    """The early, middle or late part of a year, a month, a decade or a century, as prose means them."""
    match span.granularity:
        case "year":
            return TimeSpan.parse(f"[{span.edtf}-{4 * turn + 1:02}..{span.edtf}-{4 * turn + 4:02}]")
        case "month":
            end = 10 * turn + 10 if turn < 2 else last.day
            return TimeSpan.parse(f"[{span.edtf}-{10 * turn + 1:02}..{span.edtf}-{end:02}]")
        case "decade" | "century":
            part = (last.year - first.year) // 3
            begin = first.year + part * turn
            return TimeSpan.parse(f"[{format_year(begin)}..{format_year(begin + part)}]")
    return span


def _week(year: int, week: int, *, weekend: bool) -> TimeSpan | None:
    """Some time within a week, or its Saturday and Sunday."""
    try:
        first = date.fromisocalendar(year, week, 6 if weekend else 1)
        last = date.fromisocalendar(year, week, 7)
    except ValueError:
        return None
    return TimeSpan.within(Day.from_date(first), Day.from_date(last))


def _events(document: Document, marks: list[Timex]) -> Iterator[Event | Unresolved]:
    """An event for each expression that has a place on the calendar; what has none is not placed, and says why."""
    text = document.text
    starts = [0, *(match.end() for match in _SENTENCE.finditer(text))]
    for number, mark in enumerate(marks):
        turn = bisect_right(starts, mark.start) - 1
        end = starts[turn + 1] if turn + 1 < len(starts) else len(text)
        raw = text[starts[turn] : end]
        begin = starts[turn] + len(raw) - len(raw.lstrip())
        sentence = Span(begin, max(mark.end, begin + len(raw.strip())))
        if mark.when is None:
            yield Unresolved(document.id, sentence, mark, _WITHOUT.get(mark.type, _UNPLACED))
            continue
        claim = Claim(document.id, sentence, sentence, mark, mark.when)
        title = flat(sentence.of(text))
        yield Event(f"{document.id}-{number}", title if len(title) <= 120 else f"{title[:117]}…", mark.when, (claim,))
