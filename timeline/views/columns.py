"""A timeline as binary columns: what the front end draws from, in the widget and in the file.

Offsets into texts are counted in UTF-16 units, as JavaScript counts them. Dates stand once in a table (`when.*`), and
events, claims and expressions point into it. Its words come from Python, so that there is one way to say a date.
"""

import json
import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter

from ..model.brief import entitled
from ..model.correction import Correction, histories
from ..model.event import MODALITIES, Claim, Event
from ..model.span import Span
from ..model.timeline import LANES, Timeline
from ..model.timespan import TimeSpan
from ..model.timex import Timex
from .packing import Packer
from .shared import shared

NONE = 0xFFFFFFFF
LISTED = ("source", "attribution", "participant", "place", "tag")
"""The facets of which an event can have several values, or none."""


def pack(
    timeline: Timeline,
    *,
    sources: bool = True,
    titles: bool = True,
    documents: bool = True,
    runs: "array[int] | None" = None,
    attached: Mapping[str, Mapping[str, str]] | None = None,
    spoken: Sequence[str] = (),
) -> bytes:
    """The columns of `timeline`. Without `sources` they hold no document's text; without `titles`, no claims either.

    Without `documents` they say nothing of these: they are a patch, whose `runs` `explorer.patch` explains.

    `spoken` are languages in which dates are said too, beside English: columns `when.words.de` and so on.

    `attached` is what `views.attached` made of pictures and links.

    >>> pack(Timeline())[:4]
    b'TLX1'
    """
    whens = _Whens()
    title, n = entitled(timeline), len(timeline.events)
    packer = Packer(version=1, title=title, n=n, sources=sources and titles, titles=titles)
    _marks(packer, timeline.events, whens)
    for facet in LISTED:
        _facet(packer, facet, timeline.events)
    packer.header["documents"] = [
        {
            "id": document.id,
            "title": document.title,
            "source": _shown(document.source),
            "published": str(document.published or "").replace(" ", "T") or None,
            "day": document.day.toordinal() - 719163 if document.day else None,
            "language": document.language,
            "author": document.author,
        }
        for document in (timeline.documents if documents else ())
    ]
    if spoken:
        packer.header["spoken"] = list(spoken)
    if attached:
        packer.header["attached"] = attached
    if runs is not None:
        packer.numbers("runs", runs)
    if titles:
        _words(packer, timeline)
    evidence = _Evidence(timeline, timeline.events if titles else (), whens, sources and titles)
    evidence.write(packer)
    if documents and sources and titles:
        packer.strings("document.text", (document.text for document in timeline.documents))
    whens.write(packer, spoken)
    return packer.packed()


def _shown(source: str) -> str:
    """Where a document is from, without the folders of somebody's disk.

    >>> _shown("/home/ida/secret/gazette.html"), _shown("https://example.org/a/b")
    ('gazette.html', 'https://example.org/a/b')
    """
    return source if "://" in source or source.startswith("urn:") else re.split(r"[/\\]", source.rstrip("/\\"))[-1]


class _Whens:
    """Each time span once."""

    __slots__ = ("_places", "_spans")

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._spans: list[TimeSpan] = []

    def place(self, span: TimeSpan | None) -> int:
        if span is None:
            return NONE
        place = self._places.get(span.edtf)
        if place is None:
            place = self._places[span.edtf] = len(self._spans)
            self._spans.append(span)
        return place

    def all(self, spans: Sequence[TimeSpan]) -> "array[int]":
        """The place of each; a million take half a second, since only the different ones are looked at."""
        keys = [span.edtf for span in spans]
        for span in dict(zip(keys, spans, strict=True)).values():
            self.place(span)
        return array("I", map(self._places.__getitem__, keys))

    def write(self, packer: Packer, spoken: Sequence[str] = ()) -> None:
        names = shared()["granularities"]
        packer.numbers("when.x", array("d", (edge for span in self._spans for edge in span.extent())))
        packer.numbers("when.granularity", array("B", (names.index(span.granularity) for span in self._spans)))
        packer.strings("when.edtf", (span.edtf for span in self._spans))
        packer.strings("when.words", (span.words() for span in self._spans))
        for code in spoken:
            packer.strings(f"when.words.{code}", (span.words(code) for span in self._spans))


def _marks(packer: Packer, events: Sequence[Event], whens: _Whens) -> None:
    """What is drawn of each event."""
    modality = {name: number for number, name in enumerate(MODALITIES)}
    packer.numbers("event.when", whens.all([event.when for event in events]))
    packer.numbers("event.modality", array("B", [modality[event.modality] for event in events]))
    packer.numbers("event.confidence", array("B", [round(event.confidence * 100) for event in events]))
    packer.numbers("event.disputed", array("B", [event.disputed for event in events]))


def _facet(packer: Packer, facet: str, events: Sequence[Event]) -> None:
    """The values of one facet: how many each event has, then all of them in order, as places among the names."""
    lists = list(map(_values_of(facet), events))
    flat = list(chain.from_iterable(lists))
    places = {value: place for place, value in enumerate(dict.fromkeys(flat))}
    packer.whole(f"{facet}.counts", list(map(len, lists)))
    packer.whole(f"{facet}.values", list(map(places.__getitem__, flat)))
    packer.strings(f"{facet}.names", places)


def _values_of(facet: str) -> Callable[[Event], tuple[str, ...]]:
    plain = {"participant": "participants", "place": "places", "tag": "tags"}
    return attrgetter(plain[facet]) if facet in plain else LANES[facet]


def _words(packer: Packer, timeline: Timeline) -> None:
    done = histories(timeline.corrections, timeline.events)
    packer.strings("event.id", (event.id for event in timeline.events))
    packer.strings("event.title", (event.title for event in timeline.events))
    packer.strings("event.more", (_more(event, done.get(event.id, ())) for event in timeline.events))


def _more(event: Event, history: Sequence[Correction]) -> str:
    """What only the details show, as JSON; empty where there is nothing."""
    if not (event.reasons or event.when_reason or event.note or history):
        return ""
    steps = [_step(correction) for correction in history]
    said = {"reasons": event.reasons, "why": event.when_reason, "note": event.note, "history": steps}
    return json.dumps({name: value for name, value in said.items() if value}, ensure_ascii=False)


def _step(correction: Correction) -> dict[str, str]:
    at = correction.at.isoformat() if correction.at else ""
    return {"words": correction.words, "by": correction.by, "why": correction.why, "at": at}


class _Evidence:
    """The claims, the expressions they rest on, what is unresolved, and the texts."""

    def __init__(self, timeline: Timeline, events: Sequence[Event], whens: _Whens, sources: bool) -> None:
        self._timeline, self._events, self._whens, self._sources = timeline, events, whens, sources
        self._documents = {document.id: number for number, document in enumerate(timeline.documents)}
        self._units: dict[int, Callable[[int], int]] = {}
        self._timexes: dict[tuple[int, Timex], int] = {}

    def write(self, packer: Packer) -> None:
        claims = [claim for event in self._events for claim in event.claims]
        packer.whole("claim.counts", [len(event.claims) for event in self._events])
        self._claims(packer, claims)
        # What is told of no event has a place on the calendar: by that it is known from what has none.
        unresolved = (*self._timeline.unresolved, *self._timeline.unused)
        packer.numbers("unresolved.timex", array("I", [self._timex(u.document_id, u.timex) for u in unresolved]))
        self._spans(packer, "unresolved.sentence", ((u.document_id, u.sentence) for u in unresolved))
        packer.strings("unresolved.reason", (u.reason for u in unresolved))
        self._expressions(packer)

    def _claims(self, packer: Packer, claims: Sequence[Claim]) -> None:
        said: dict[str, int] = {"": 0}
        attributions = [claim.attribution for claim in claims]
        documents = [self._documents.get(claim.document_id, NONE) for claim in claims]
        # Where each event has one claim of each of its sources, the facet already says all: it is not said twice.
        if [claim.document_id for claim in claims] != [key for event in self._events for key in event.sources]:
            packer.whole("claim.document", documents)
        packer.whole("claim.when", [self._whens.place(claim.when) for claim in claims])
        packer.whole("claim.source", [said.setdefault(a.source if a else "", len(said)) for a in attributions])
        packer.whole("claim.cue", [said.setdefault(a.cue if a else "", len(said)) for a in attributions])
        packer.numbers("claim.attributed", array("B", [a is not None for a in attributions]))
        timexes = (self._timex(c.document_id, c.timex) if c.timex else NONE for c in claims)
        packer.whole("claim.timex", list(timexes))
        packer.strings("claim.said", said)
        if self._sources:
            self._spans(packer, "claim.sentence", ((claim.document_id, claim.sentence) for claim in claims))
            self._spans(packer, "claim.evidence", ((claim.document_id, claim.evidence) for claim in claims))

    def _spans(self, packer: Packer, name: str, spans: Iterable[tuple[str, Span]]) -> None:
        edges = []
        for document_id, span in spans:
            place = self._documents.get(document_id)
            unit = self._unit(place) if place is not None else int
            edges += [unit(span.start), unit(span.end)]
        packer.whole(name, edges)

    def _unit(self, place: int) -> Callable[[int], int]:
        """For a document that is spoken of: to look through the texts of all takes longer than an edit may."""
        known = self._units.get(place)
        if known is None:
            known = self._units[place] = utf16(self._timeline.documents[place].text)
        return known

    def _timex(self, document_id: str, timex: Timex) -> int:
        place = self._documents.get(document_id)
        return NONE if place is None else self._timexes.setdefault((place, timex), len(self._timexes))

    def _expressions(self, packer: Packer) -> None:
        edges, said = [], []
        for place, timex in self._timexes:
            unit = self._unit(place)
            phrase = timex.phrase or timex.span
            edges += [unit(timex.start), unit(timex.end), unit(phrase.start), unit(phrase.end)]
            said.append([timex.text, timex.type, timex.value, timex.anchor or "", timex.rule, timex.note or ""])
        packer.whole("timex.document", [place for place, _ in self._timexes])
        packer.whole("timex.when", [self._whens.place(timex.when) for _, timex in self._timexes])
        packer.whole("timex.edges", edges)
        packer.strings("timex.said", (json.dumps(fields, ensure_ascii=False) for fields in said))


def utf16(text: str) -> Callable[[int], int]:
    """From an offset in code points to the same place in UTF-16 units.

    >>> utf16("1914 🙂 1918")(7)
    8
    """
    wide = [place for place, char in enumerate(text) if char > "\uffff"] if not text.isascii() else []
    return (lambda offset: offset + bisect_left(wide, offset)) if wide else int
