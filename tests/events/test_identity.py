"""Ids that last: what stands elsewhere in a text changes none, and no two events have the same."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from timeline import Document, extract
from timeline.curation import Curation, Retitle, carry_over
from timeline.events.identity import origin

TEXT = "The mill burned in June 1911. The council met on 3 May 1912, and the dam burst in 1913. Nobody was hurt."
OTHER = "A ferry sank in 1890."


def ids(text: str, **known: str) -> dict[str, str]:
    return {event.when.edtf: event.id for event in extract(Document(text, **known))}


@pytest.mark.parametrize("text", [f"{OTHER}\n\n{TEXT}", f"{TEXT} {OTHER}", TEXT.replace("Nobody", "Nobody at all")])
def test_a_sentence_that_is_added_or_changed_elsewhere_changes_no_id(text: str) -> None:
    before, after = ids(TEXT), ids(text)
    assert set(before) == {"1911-06", "1912-05-03", "1913"}
    assert {when: after[when] for when in before} == before


def test_the_sentence_and_the_time_make_the_id() -> None:
    before = ids(TEXT)
    assert ids(TEXT.replace("1913", "1914"))["1914"] not in before.values()
    assert ids(TEXT.replace("mill burned", "mill fell"))["1911-06"] != before["1911-06"]


def test_the_day_of_publication_is_part_of_a_document_and_not_of_what_it_dates_itself() -> None:
    first, second = (Document(TEXT, published=day) for day in ("2022-09-28", "2022-09-29"))
    assert first.id != second.id != Document(TEXT).id
    assert extract(TEXT, published="2022-09-28").documents[0].id == first.id
    assert ids(TEXT, published="2022-09-28")["1911-06"] == ids(TEXT)["1911-06"]


def test_a_folder_is_no_part_of_it() -> None:
    assert ids(TEXT, source="/home/ada/notes/mill.txt") == ids(TEXT, source="mill.txt")
    assert ids(TEXT, source="C:\\notes\\mill.txt") == ids(TEXT, source="mill.txt")
    assert ids(TEXT, source="https://a.example/mill") != ids(TEXT, source="https://b.example/mill")


def test_two_texts_in_the_same_words_have_events_of_their_own() -> None:
    documents = [Document(TEXT, published=day) for day in ("2022-09-28", "2022-09-29")]
    found = [event.id for event in extract(documents, merge=False, headline=False)]
    assert len(found) == len(set(found)) == 6
    twice = [event.id for event in extract("The mill burned in 1911.\n\nThe mill burned in 1911.", merge=False)]
    assert len(twice) == len(set(twice)) == 2


def test_a_name_that_was_given_is_where_it_comes_from() -> None:
    assert origin(Document(TEXT, id="gazette", source="a.txt")) == "gazette"
    assert "a.txt" in origin(Document(TEXT, source="folder/a.txt"))


def test_a_journal_with_the_ids_of_earlier_days_is_loaded_and_carried_over(tmp_path: Path) -> None:
    new = extract(Document(TEXT))
    old = replace(new, events=tuple(replace(event, id=f"old-{k}") for k, event in enumerate(new)))
    path = tmp_path / "line.journal"
    with closing(Curation(old)) as earlier:
        earlier.save(path)
        earlier.apply(Retitle("old-0", "Fire at the mill"))
    with closing(Curation.load(path)) as loaded:
        assert loaded.timeline.events[0].id == "old-0"
        carried, misfits = carry_over(loaded, new)
    assert misfits == []
    assert [(event.id, event.title) for event in carried.timeline][:1] == [(new.events[0].id, "Fire at the mill")]
