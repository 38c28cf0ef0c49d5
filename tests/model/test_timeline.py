"""The timeline as a set of events that can be asked."""

from dataclasses import FrozenInstanceError, replace

import pytest

from timeline.errors import TimelineError
from timeline.model import Attribution, Claim, Document, Event, Span, Timeline, TimeSpan, Timex, Unresolved

NORTH = Document(
    "The Zürich council voted in 2014. It will vote again in 2031.", title="Northern Post", source="north.txt"
)
SOUTH = Document("Bridges have been closed since February, the mayor said.", id="south", published="2022-09-28")


def event(key: str, title: str, when: str, document: Document = NORTH, **options) -> Event:
    who = options.pop("who", None)
    claim = Claim(
        document.id,
        Span(0, document.text.index(".") + 1),
        Span(0, document.text.index(".")),
        when=TimeSpan.parse(when),
        attribution=Attribution(who, "said") if who else None,
    )
    return Event(key, title, TimeSpan.parse(when), (claim,), **options)


VOTE = event("a", "Zürich council voted", "2014", places=("Zürich",))
AGAIN = event("b", "Council votes again", "2031", modality="planned", participants=("council",))
CLOSED = event("c", "Bridges closed", "2022-02/..", SOUTH, modality="ongoing", who="the mayor", tags=("traffic",))
LINE = Timeline((AGAIN, CLOSED, VOTE), (NORTH, SOUTH), title="Votes and bridges")


def ids(line: Timeline) -> str:
    return "".join(event.id for event in line)


def test_events_stand_in_order_of_time_whatever_order_they_came_in():
    assert ids(LINE) == "acb"
    assert Timeline((VOTE, AGAIN, CLOSED), LINE.documents, title=LINE.title) == LINE


BETWEEN = [
    (("2014", "2014"), "a"),
    (("2015", None), "cb"),
    ((None, "2014-06"), "a"),
    (("2025", "2026"), "c"),  # it goes on
    (("2021", "2021"), ""),
    (("2014-12-31", "2022-02-01"), "ac"),  # some time in 2014 may be its last day
    ((TimeSpan.parse("2031"), TimeSpan.parse("2031")), "cb"),
]


@pytest.mark.parametrize(("bounds", "found"), BETWEEN)
def test_between(bounds, found):
    assert ids(LINE.between(*bounds)) == found


SEARCHES = [
    ("vote", "ab"),
    ("zurich", "ab"),
    ("ZÜR counc", "ab"),
    ("uncil", ""),
    ("bridges mayor", "c"),
    ("", "acb"),
    ("(", ""),
]


@pytest.mark.parametrize(("query", "found"), SEARCHES)
def test_search_reads_titles_and_sentences_by_the_start_of_words(query, found):
    assert ids(LINE.search(query)) == found


WHERE = [
    ({"modality": "planned"}, "b"),
    ({"modality": ["planned", "ongoing"]}, "cb"),
    ({"place": "zurich"}, "a"),
    ({"participant": "council"}, "b"),
    ({"source": "Northern Post"}, "ab"),
    ({"source": "north.txt"}, "ab"),
    ({"source": "south"}, "c"),
    ({"attribution": "the mayor"}, "c"),
    ({"tag": "traffic"}, "c"),
    ({"granularity": "year"}, "ab"),
    ({"granularity": "year", "modality": "planned"}, "b"),
    ({"place": "Bern"}, ""),
]


@pytest.mark.parametrize(("criteria", "found"), WHERE)
def test_where(criteria, found):
    assert ids(LINE.where(**criteria)) == found


def test_an_unknown_criterion_or_lane_names_the_nearest():
    with pytest.raises(TimelineError, match="did you mean 'source'"):
        LINE.where(sources="x")
    with pytest.raises(TimelineError, match="did you mean 'modality'"):
        LINE.lanes("modalty")


def test_lanes_give_one_timeline_for_each_value():
    assert {name: ids(lane) for name, lane in LINE.lanes("source").items()} == {"Northern Post": "ab", "south": "c"}
    assert {name: ids(lane) for name, lane in LINE.lanes("place").items()} == {"": "cb", "Zürich": "a"}


def test_slicing_adding_and_looking_up():
    assert LINE[0] == VOTE
    assert ids(LINE[1:]) == "cb"
    assert LINE[:1] + LINE[1:] == LINE
    assert ids(LINE + LINE) == "acb"
    assert LINE.event("c") == CLOSED
    assert LINE.document("south") == SOUTH
    assert "c" in LINE
    assert VOTE in LINE
    assert "nothing" not in LINE
    with pytest.raises(KeyError):
        LINE.event("nothing")


def test_nothing_can_be_changed_in_place():
    for frozen, name in ((LINE, "title"), (VOTE, "title"), (NORTH, "text"), (VOTE.when, "edtf")):
        with pytest.raises(FrozenInstanceError):
            setattr(frozen, name, "other")


def test_repr_says_how_many_when_and_what_is_missing():
    timex = Timex(0, 6, "Friday", "DATE", "XXXX-WXX-5")
    line = replace(LINE, unresolved=(Unresolved("south", Span(0, 10), timex, "needs the publication date"),))
    assert repr(line) == "<Timeline 'Votes and bridges': 3 events, 2014 … 2031, 1 unresolved>"
    assert repr(Timeline()) == "<Timeline: no events>"


def test_the_table_in_a_notebook_is_escaped():
    hostile = replace(CLOSED, title="<script>alert(1)</script>", id="x")
    html = replace(LINE, events=(hostile,))._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "the mayor" in html
    assert "since February 2022" in html


def test_the_table_in_a_notebook_is_short_and_scrolls():
    html = LINE._repr_html_()
    for head in ("When", "What", "Who says so", "Status", "Source"):
        assert f"<th scope='col'>{head}</th>" in html
    assert "happened" not in html  # what happened needs no word
    assert "overflow:auto" in html
    assert "<b>a</b>" in html  # few texts are letters, with their names below
    many = replace(LINE, events=tuple(replace(CLOSED, id=str(k)) for k in range(501)))._repr_html_()
    assert many.count("<tr>") == 501
    assert "and 1 more" in many


def test_an_event_keeps_each_date_that_a_claim_gives():
    other = replace(CLOSED.claims[0], document_id=NORTH.id, when=TimeSpan.parse("2022-01-30"))
    merged = replace(CLOSED, claims=(*CLOSED.claims, other))
    assert [span.edtf for span in merged.dates] == ["2022-01-30", "2022-02/.."]
    assert merged.sources == ("south", NORTH.id)


def test_a_document_without_an_id_is_known_by_its_text():
    assert Document("Same.").id == Document("Same.", title="other").id != Document("Else.").id
    assert Document("\ud800 a lone surrogate").id
    with pytest.raises(TypeError, match="not bytes"):
        Document(b"bytes")


def test_published_takes_dates_and_iso_texts():
    assert str(Document("", published="2022-09-28").published) == "2022-09-28"
    assert str(Document("", published="2022-09-28T10:00").published) == "2022-09-28 10:00:00"
    assert str(Document("", published="2022-09-28T10:00").day) == "2022-09-28"
    assert Document("").day is None
    with pytest.raises(TypeError, match="not int"):
        Document("", published=20220928)
