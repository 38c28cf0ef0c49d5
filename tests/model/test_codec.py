"""The model as plain values: exact both ways, and clear where a file is not what it should be."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import FormatError
from timeline.model import Attribution, Claim, Document, Event, Span, Timeline, TimeSpan, Timex, Unresolved
from timeline.model.codec import from_plain, to_plain

TEXT = "They have been talking since February, the mayor said. Talks go on."
MARK = Timex(
    25, 33, "February", "DATE", "2022-02", when=TimeSpan.parse("2022-02/.."), anchor="published", phrase=Span(19, 33)
)
CLAIM = Claim("d", Span(0, 54), Span(0, 33), MARK, MARK.when, Attribution("the mayor", "said", Span(49, 53)))
EVENT = Event(
    "e",
    "They talk",
    MARK.when,
    (CLAIM, replace(CLAIM, timex=None, when=None, attribution=None)),
    "ongoing",
    participants=("the mayor",),
    confidence=0.5,
    reasons=("a bare month",),
    disputed=True,
)

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(min(pair), max(pair)))
moments = st.sampled_from(["2014", "2022-02/..", "-0043-03-15", "[1667,1668]", "2022-09-27T14:30"]).map(TimeSpan.parse)
texts = st.text(max_size=20)
attributions = st.none() | st.builds(Attribution, texts, texts, st.none() | spans)
marks = st.builds(
    Timex,
    st.integers(0, 9),
    st.integers(0, 9),
    texts,
    st.sampled_from(["DATE", "SET"]),
    texts,
    when=st.none() | moments,
    phrase=st.none() | spans,
    note=st.none() | texts,
)
claims = st.builds(Claim, texts, spans, spans, st.none() | marks, st.none() | moments, attributions)
events = st.builds(
    Event,
    texts,
    texts,
    moments,
    st.lists(claims, max_size=3).map(tuple),
    st.sampled_from(["happened", "planned"]),
    tags=st.lists(texts, max_size=2).map(tuple),
    confidence=st.floats(0, 1),
    note=st.none() | texts,
    disputed=st.booleans(),
)
documents = st.builds(Document, texts, id=texts, published=st.none() | st.dates() | st.datetimes(), title=texts)
timelines = st.builds(
    Timeline,
    st.lists(events, max_size=3).map(tuple),
    st.lists(documents, max_size=2).map(tuple),
    st.lists(st.builds(Unresolved, texts, spans, marks, texts), max_size=2).map(tuple),
    title=texts,
)


@given(timelines)
def test_a_timeline_comes_back_exactly_through_json(line):
    assert from_plain(Timeline, json.loads(json.dumps(to_plain(line)))) == line


def test_what_is_written_can_be_read_by_a_person():
    assert to_plain(EVENT)["when"] == "2022-02/.."
    assert to_plain(EVENT)["claims"][0]["attribution"] == {"source": "the mayor", "cue": "said", "span": [49, 53]}
    assert "tags" not in to_plain(EVENT)  # at its default


@pytest.mark.parametrize("published", [date(2022, 9, 28), datetime(2022, 9, 28), datetime(2022, 9, 28, 10, 30)])
def test_a_day_stays_a_day_and_a_moment_a_moment(published):
    document = Document(TEXT, published=published)
    back = from_plain(Document, json.loads(json.dumps(to_plain(document))))
    assert back == document
    assert type(back.published) is type(published)


BROKEN = [
    ({"events": [{"id": 3}]}, "Timeline.events: Event.id: a text was expected, not 3"),
    ({"events": {}}, "a list was expected"),
    ({"evnts": []}, "a Timeline has no 'evnts'"),
    ([], "an object was expected"),
    ({"events": [{**to_plain(EVENT), "when": "2014-13"}]}, "no month 13"),
    ({"events": [{**to_plain(EVENT), "modality": "certain"}]}, "not one of happened"),
    ({"events": [{**to_plain(EVENT), "claims": [{"sentence": [4]}]}]}, "Claim.sentence"),
    ({"events": [{**to_plain(EVENT), "confidence": True}]}, "a number was expected"),
    ({"documents": [{"title": "no text"}]}, "not a Document"),
    ({"documents": [{"text": "x", "published": "2022-99-99"}]}, "Document.published"),
]


@pytest.mark.parametrize(("plain", "complaint"), BROKEN)
def test_what_is_not_of_the_model_is_refused_by_name(plain, complaint):
    with pytest.raises(FormatError) as error:
        from_plain(Timeline, plain)
    assert complaint in str(error.value)
