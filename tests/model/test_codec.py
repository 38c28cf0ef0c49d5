"""The plain form of the model's types: exact, through JSON, and clear about what is wrong with it."""

import json
from datetime import date, datetime, timedelta, timezone

import pytest

from timeline import FormatError
from timeline.model import Attribution, Claim, Document, Event, Span, Timeline, TimeSpan, Timex, Unresolved
from timeline.model.codec import from_plain, to_plain

WHEN = TimeSpan.parse("2022-02/..")
TIMEX = Timex(
    3, 7, "2014", "DATE", "2014", "APPROX", TimeSpan.parse("2014~"), "here", "year", Span(0, 7), "2X", "EVERY", "why"
)
CLAIM = Claim("a", Span(0, 30), Span(3, 20), TIMEX, WHEN, Attribution("the mayor", "said", Span(4, 8)))

VALUES = [
    WHEN,
    Span(3, 7),
    Document(""),
    Document("Zürich\r\n\x00\u2028<b>", id="a", published=date(2022, 9, 28), title="T", source="s", language="de", author="A", published_from="dateline", pages=(0, 4)),
    Document("x", published=datetime(2022, 9, 28)),
    Document("x", published=datetime(2022, 9, 28, 14, 30, tzinfo=timezone(timedelta(hours=2)))),
    TIMEX,
    Timex(0, 1, "x", "SET", "P1D"),
    CLAIM,
    Event("e", "T", WHEN, (CLAIM,), "denied", ("Ada",), ("Rome",), ("t", "u"), 0.1 + 0.2, ("r",), "because", True, "note"),
    Event("e", "T", TimeSpan.parse("-0043-03-15"), ()),
    Unresolved("a", Span(0, 9), TIMEX, "too vague"),
    Timeline(),
    Timeline((Event("e", "T", WHEN, (CLAIM,)),), (Document("x"),), (Unresolved("a", Span(0, 9), TIMEX, "r"),), title="T"),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_it_comes_back_as_it_was(value):
    back = from_plain(type(value), json.loads(json.dumps(to_plain(value))))
    assert back == value
    assert repr(back) == repr(value)


def test_what_is_there_by_default_is_left_out():
    assert to_plain(Event("e", "T", WHEN, ())) == {"id": "e", "title": "T", "when": "2022-02/..", "claims": []}


EVENT = to_plain(Event("e", "T", WHEN, (CLAIM,)))

WRONG = [
    ({"events": [EVENT, 3]}, "events[1]: 3 is not an object"),
    ({"events": 3}, "events: 3 is not a list"),
    ({"events": [{}]}, "events[0]: field 'id' is missing"),
    ({"events": [EVENT | {"colour": "red"}]}, "events[0]: unknown field 'colour'"),
    ({"events": [EVENT | {"title": 5}]}, "events[0].title: 5 is not text"),
    ({"events": [EVENT | {"modality": "sure"}]}, "events[0].modality: 'sure' is not one of happened, ongoing"),
    ({"events": [EVENT | {"confidence": True}]}, "events[0].confidence: True is not a number"),
    ({"events": [EVENT | {"disputed": 1}]}, "events[0].disputed: 1 is not true or false"),
    ({"events": [EVENT | {"when": "soon"}]}, "events[0].when: cannot read 'soon' as EDTF"),
    ({"events": [EVENT | {"claims": [to_plain(CLAIM) | {"sentence": [9, 3]}]}]}, "events[0].claims[0].sentence: not a span: 9"),
    ({"events": [EVENT | {"claims": [to_plain(CLAIM) | {"sentence": [True, 3]}]}]}, "is not a span [start, end]"),
    ({"documents": [{"text": "x", "published": "someday"}]}, "documents[0].published: 'someday' is not a date in ISO 8601"),
    ({"documents": [{"text": "x", "pages": [1.5]}]}, "documents[0].pages[0]: 1.5 is not a whole number"),
    ([], "[] is not an object"),
]  # fmt: skip


@pytest.mark.parametrize(("plain", "said"), WRONG, ids=[said for _, said in WRONG])
def test_what_is_wrong_is_said_with_its_place(plain, said):
    with pytest.raises(FormatError) as caught:
        from_plain(Timeline, plain)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_has_no_plain_form_is_an_error():
    with pytest.raises(TypeError, match="no plain form"):
        to_plain({1, 2})
