"""What the browser is given: the columns, read back."""

import json
import struct
from array import array
from itertools import accumulate
from typing import Any

import pytest

from tests.explorer.sample import line
from timeline.model.document import Document
from timeline.model.event import Claim, Event
from timeline.model.span import Span
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.views.columns import pack, utf16

CODES = {"u1": "B", "u2": "H", "u4": "I", "f8": "d"}


def unpack(data: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """The header and the columns, texts as lists of str. The inverse that the front end has in JavaScript."""
    assert data[:4] == b"TLX1"
    (length,) = struct.unpack_from("<I", data, 4)
    header = json.loads(data[8 : 8 + length])
    columns: dict[str, Any] = {}
    for name, (kind, offset, count) in header["columns"].items():
        values = array(CODES[kind])
        start = 8 + length + offset
        assert start % 8 == 0
        values.frombytes(data[start : start + count * values.itemsize])
        columns[name] = values
    for name in [name for name in columns if f"{name}.lengths" in columns]:
        ends = list(accumulate(columns.pop(f"{name}.lengths")))
        raw = columns[name].tobytes()
        columns[name] = [raw[start:end].decode() for start, end in zip([0, *ends], ends, strict=False)]
    return header, columns


def claim_documents(header: dict[str, Any], columns: dict[str, Any]) -> list[int | None]:
    """The place of each claim's document, read as the front end does: the column is left out where it only repeats."""
    known = {document["id"]: place for place, document in enumerate(header["documents"])}
    if "claim.document" in columns:
        return [place if place < len(known) else None for place in columns["claim.document"]]
    return [known.get(columns["source.names"][value]) for value in columns["source.values"]]


def test_events_come_back_as_they_were() -> None:
    timeline = line()
    header, columns = unpack(pack(timeline))
    assert header["n"] == len(timeline.events)
    assert columns["event.title"] == [event.title for event in timeline.events]
    assert columns["event.id"] == [event.id for event in timeline.events]
    assert [columns["when.edtf"][place] for place in columns["event.when"]] == [e.when.edtf for e in timeline.events]
    edges = [tuple(columns["when.x"][place * 4 : place * 4 + 4]) for place in columns["event.when"]]
    assert edges == [event.when.extent() for event in timeline.events]
    assert sum(columns["claim.counts"]) == sum(len(event.claims) for event in timeline.events)


def test_claims_point_into_the_text() -> None:
    timeline = line()
    header, columns = unpack(pack(timeline))
    claims = [claim for event in timeline.events for claim in event.claims]
    documents = claim_documents(header, columns)
    for place, claim in enumerate(claims):
        start, end = columns["claim.sentence"][place * 2 : place * 2 + 2]
        assert columns["document.text"][documents[place]][start:end] == claim.sentence.of(
            timeline.document(claim.document_id).text
        )
        assert columns["claim.said"][columns["claim.source"][place]] == (
            claim.attribution.source if claim.attribution else ""
        )
    assert [doc["published"] for doc in header["documents"]] == ["2022-09-28", None]


def test_without_sources_no_text_of_them_is_inside() -> None:
    packed = pack(line(), sources=False)
    assert b"after four years of work" in pack(line())
    assert b"after four years of work" not in packed
    assert "The first ferry leaves at dawn" in packed.decode("utf-8", "replace")


def test_without_titles_only_what_is_drawn() -> None:
    packed = pack(line(), titles=False)
    assert b"ferry" not in packed
    assert unpack(packed)[1]["event.when"]


@pytest.mark.parametrize(
    ("text", "offset", "units"),
    [("plain", 3, 3), ("é 1914", 2, 2), ("🙂🙂 1914", 3, 5), ("🙂", 0, 0), ("🙂", 1, 2), ("𝒜 b 🙂 c", 7, 9)],
)
def test_offsets_are_counted_as_javascript_counts(text: str, offset: int, units: int) -> None:
    assert utf16(text)(offset) == units == len(text[:offset].encode("utf-16-le")) // 2


def test_wide_characters_before_the_evidence() -> None:
    text = "🙂🙂 It began in 1914."
    claim = Claim("d", Span(3, len(text)), Span(3, 11))
    timeline = Timeline((Event("e", "It began", TimeSpan.parse("1914"), (claim,)),), (Document(text, id="d"),))
    _, columns = unpack(pack(timeline))
    start, end = columns["claim.evidence"]
    assert text.encode("utf-16-le")[start * 2 : end * 2].decode("utf-16-le") == "It began"


def test_a_lone_surrogate_and_a_nul_are_carried() -> None:
    timeline = Timeline((Event("e", "odd \ud800 \0 title", TimeSpan.parse("1914"), ()),))
    assert unpack(pack(timeline))[1]["event.title"] == ["odd ? \0 title"]


def test_a_claim_of_a_document_that_is_gone() -> None:
    claim = Claim("lost", Span(0, 4), Span(0, 4))
    timeline = Timeline((Event("e", "x", TimeSpan.parse("1914"), (claim,)),))
    assert claim_documents(*unpack(pack(timeline))) == [None]


def test_two_claims_of_one_document() -> None:
    text = "It began in 1914. So it did."
    claims = tuple(Claim("d", Span(*span), Span(*span)) for span in ((0, 17), (18, 28)))
    timeline = Timeline((Event("e", "x", TimeSpan.parse("1914"), claims),), (Document(text, id="d"),))
    assert claim_documents(*unpack(pack(timeline))) == [0, 0]
