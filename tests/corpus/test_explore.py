"""The explorer on a store holds an outline; words, claims and what a search finds come from the store."""

from array import array

import pytest

import timeline as tl
from tests.corpus.made import articles

pytest.importorskip("anywidget")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = tl.Corpus(tmp_path_factory.mktemp("explored") / "news.store")
    store.add(articles(40), workers=1, progress=False)
    return store


def ask(explorer, **message):
    """What the browser is answered."""
    replies = []
    explorer.send = lambda content, buffers=(): replies.append((content, buffers))
    explorer._heard(None, {"id": 1, **message}, [])
    [(content, buffers)] = replies
    assert content["ok"], content
    return bytes(buffers[0])


def test_what_is_drawn_is_that_of_the_whole_timeline(store):
    outline, whole = store.explore().timeline, store.timeline()
    for told in ("id", "title", "when", "modality", "participants", "places", "tags", "sources", "disputed"):
        assert [getattr(event, told) for event in outline] == [getattr(event, told) for event in whole]
    for lane in ("source", "attribution"):
        assert list(outline.lanes(lane)) == list(whole.lanes(lane))
    assert [document.id for document in outline.documents] == [document.id for document in whole.documents]
    assert not any(document.text for document in outline.documents)


def test_no_words_are_sent_before_somebody_looks(store):
    explorer = store.explore()
    assert b"harbour" not in explorer._columns
    place = next(n for n, event in enumerate(explorer.timeline) if "burned" in event.title)
    sent = ask(explorer, kind="rows", places=[place])
    told = store.timeline().events[place]
    assert told.title.encode() in sent
    texts = {document.id: document.text for document in store.timeline().documents}
    for claim in told.claims:
        assert claim.sentence.of(texts[claim.document_id]).encode() in sent
    others = {document.text for document in store.timeline().documents if document.id not in told.sources}
    assert not any(text.encode() in sent for text in others)


@pytest.mark.parametrize("query", ["cran", "PORTO museum", "nowhere", "40 mill", ""])
def test_a_search_finds_what_a_timeline_finds(store, query):
    explorer, whole = store.explore(), store.timeline()
    found = {event.id for event in whole.search(query)}
    places = array("I", ask(explorer, kind="search", query=query))
    assert {explorer.timeline.events[place].id for place in places} == found
    explorer.query = query
    assert {event.id for event in explorer.visible} == found


def test_what_is_selected_comes_whole(store):
    explorer, chosen = store.explore(), []
    explorer.on_select(chosen.append)
    key = explorer.timeline.events[3].id
    explorer.selected = [key]
    [event] = chosen[-1].events
    assert event == next(each for each in store.timeline() if each.id == key)
    assert all(document.text for document in chosen[-1].documents)


def test_between_two_bounds(store):
    bounds = ("2011", "2012")
    assert [e.id for e in store.explore(between=bounds).timeline] == [e.id for e in store.timeline(between=bounds)]
