"""A store as a person meets it: what is put in once is there once, and it answers as a timeline of all of it would."""

import datetime
import random

import pandas as pd
import pytest

import timeline as tl
from tests.corpus.made import articles, rows, told
from timeline.corpus import building
from timeline.corpus.schema import TABLES, arrow


@pytest.fixture(scope="module")
def documents():
    return articles(48)


@pytest.fixture(scope="module")
def store(documents, tmp_path_factory):
    store = tl.Corpus(tmp_path_factory.mktemp("corpus") / "news.store")
    store.add(documents, workers=1, progress=False)
    return store


@pytest.fixture(scope="module")
def line(documents):
    return tl.extract(documents)


def test_it_holds_what_extracting_everything_gives(store, line):
    found = store.timeline()
    assert told(found) == told(line)
    assert any(len(event.sources) > 1 for event in found)
    assert set(found.documents) == set(line.documents)
    assert {each.timex.text for each in found.unresolved} == {each.timex.text for each in line.unresolved}


def test_every_event_is_traceable_to_its_words(store):
    found = store.timeline(search="museum fire")
    texts = {document.id: document.text for document in found.documents}
    assert len(found) == 12
    for event in found:
        said = [claim.sentence.of(texts[claim.document_id]) for claim in event.claims]
        assert any("A fire destroyed" in sentence for sentence in said)
        assert all("museum" in sentence for sentence in said)


def test_what_is_there_is_not_read_again(store, documents, monkeypatch):
    before = rows(store)
    monkeypatch.setattr(building, "read_each_part", None)
    added = store.add(documents, workers=1, progress=False)
    assert (added.new, added.known, added.failed) == (0, len(documents), 0)
    assert rows(store) == before


@pytest.mark.parametrize("parts", [2, 5])
def test_neither_order_nor_parts_make_a_difference(store, documents, tmp_path, monkeypatch, parts):
    monkeypatch.setattr(building, "BATCH", 1000)
    shuffled = list(documents)
    random.Random(parts).shuffle(shuffled)
    other = tl.Corpus(tmp_path / "other.store")
    for part in range(parts):
        other.add(shuffled[part::parts], workers=1, progress=False)
    assert rows(other) == rows(store)


def test_a_new_document_touches_only_the_months_of_its_events(store, documents, tmp_path):
    other = tl.Corpus(tmp_path / "other.store")
    other.add(documents[:40], workers=1, progress=False)
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "other.store" / "events").rglob("*.parquet")}
    other.add(tl.Document("Rain flooded Cork on 3 May 2016.", published="2016-05-04"), progress=False)
    changed = [file.parent.name for file, was in before.items() if not file.exists() or file.stat().st_mtime_ns != was]
    assert len(before) > 5
    assert set(changed) <= {"month=2016-05"}


@pytest.mark.parametrize(
    "asked",
    [
        {"search": "museum"},
        {"search": "EURO 40"},
        {"between": ("2012", "2012-06")},
        {"between": ("1900", None)},
        {"between": (None, "1860")},
        {"search": "crane", "between": ("1990", "1995")},
        {"search": "bergen", "place": "Bergen"},
    ],
    ids=str,
)
def test_it_answers_as_a_timeline_does(store, line, asked):
    plain = dict(asked)
    wanted = line
    if "search" in plain:
        wanted = wanted.search(plain.pop("search"))
    if "between" in plain:
        wanted = wanted.between(*plain.pop("between"))
    if plain:
        wanted = wanted.where(**plain)
    found = store.timeline(**asked)
    assert told(found) == told(wanted)
    assert {document.id for document in found.documents} >= {key for event in wanted for key in event.sources}


@pytest.mark.parametrize("grain", ["day", "month", "year"])
@pytest.mark.parametrize("between", [None, ("2012", "2013")])
def test_the_days_that_matter_are_those_of_a_timeline(store, line, grain, between):
    wanted, found = (each.dates(7, grain=grain, between=between) for each in (line, store))
    assert [(date.when, date.weight, date.event.title) for date in found] == [
        (date.when, date.weight, date.event.title) for date in wanted
    ]
    assert [sorted(date.documents) for date in found] == [sorted(date.documents) for date in wanted]


def test_other_programs_read_it(store, tmp_path):
    import pyarrow.dataset as ds

    path = store.path
    for table in TABLES:
        if (path / table).exists():  # nothing failed, and nothing was left unresolved
            found = ds.dataset(path / table, partitioning="hive").to_table()
            assert set(arrow(table).names) <= set(found.column_names)
            assert found.num_rows
    days = ds.dataset(path / "events", partitioning="hive").to_table(columns=["earliest"])["earliest"].to_pylist()
    assert all(isinstance(day, datetime.date) for day in days)
    assert store.sql("SELECT count(*) FROM events WHERE earliest = DATE '2011-01-10'").fetchall() == [(1,)]
    query = "SELECT DISTINCT month FROM documents WHERE published BETWEEN $begin AND $end"
    assert store.sql(query, begin="2012-03-01", end="2012-03-31").fetchall() == [("2012-03",)]


def test_what_cannot_be_read_is_a_row(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("The bridge of Porto fell on 3 May 2010.")
    (folder / "b.txt").write_text("")
    (folder / "c.pdf").write_bytes(b"%PDF-nonsense")
    store = tl.Corpus(tmp_path / "news.store")
    assert (added := store.add(folder, progress=False)).failed == 2
    assert added.new == 1
    assert [source.rpartition("/")[2] for (source,) in store.sql("SELECT source FROM failed").fetchall()] == [
        "b.txt",
        "c.pdf",
    ]
    again = store.add(folder, progress=False)
    assert (again.new, again.known, again.failed) == (0, 1, 2)
    assert store.sql("SELECT count(*) FROM failed").fetchall() == [(2,)]
    assert len(store.timeline().failed) == 2


def test_two_documents_of_one_id_are_not_mixed_up(tmp_path):
    store = tl.Corpus(tmp_path / "news.store")
    both = [tl.Document("Rome burned in 64 CE.", id="a"), tl.Document("Lisbon shook in 1755.", id="a")]
    assert (added := store.add(both, progress=False)).new == 1
    assert added.failed == 1
    assert "another document has its id" in store.sql("SELECT reason FROM failed").fetchall()[0][0]


def test_days_that_no_date_holds_are_kept_in_edtf(tmp_path):
    store = tl.Corpus(tmp_path / "old.store")
    texts = ["The earth was formed 4.5 billion years ago.", "Caesar was murdered on 15 March 44 BC."]
    store.add([tl.Document(text, published="2020-01-01") for text in texts], progress=False)
    assert [event.title for event in store.timeline()] == [
        event.title for event in tl.extract([tl.Document(text, published="2020-01-01") for text in texts])
    ]
    query = "SELECT earliest, DATE '1970-01-01' + first_day::INTEGER = DATE '0044-03-15 (BC)' FROM events"
    assert store.sql(f"{query} WHERE title LIKE 'Caesar%'").fetchall() == [(None, True)]
    assert store.dates(1)[0].when.edtf == "-0043-03-15"
    assert len(pd.read_parquet(store.path / "events")) == 2  # pandas has no day before year 1


def test_a_path_with_odd_characters(tmp_path):
    store = tl.Corpus(tmp_path / "it's [1] *.store")
    store.add(tl.Document("Rome burned in 64 CE."), progress=False)
    assert len(store) == 1
    assert len(tl.Corpus(tmp_path / "it's [1] *.store").timeline()) == 1
