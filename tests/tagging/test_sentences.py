"""Sentences of our own: each alone, and in the middle of a running text. A failing row prints which rule fired."""

import pytest

from timeline.model import Timex
from timeline.normalising import explain, resolve
from timeline.tagging import find

from . import sentences

BLOCKS = ("WIRE", "COMPANY", "HISTORY", "DAILY", "COURT", "SPORT", "REPORT")
MARKED = [pytest.param(row, id=row.text) for name in BLOCKS for row in sentences.rows(getattr(sentences, name))]
UNMARKED = [pytest.param(row.text, id=row.text) for row in sentences.rows(sentences.NOTHING)]

BEFORE = "The room was full. Nobody had read the paper, and the clerk said so. "
AFTER = " The clerk nodded. It was a small room."


def tag(text: str) -> list[Timex]:
    return resolve(find(text), text, sentences.PUBLISHED)


def show(timexes: list[Timex]) -> str:
    return "\n".join(map(explain, timexes)) or "nothing was found"


@pytest.mark.parametrize("row", MARKED)
def test_a_sentence(row: sentences.Row) -> None:
    found = tag(row.text)
    assert [(t.text, t.type, t.value, t.mod or "") for t in found] == list(row.marks), show(found)


@pytest.mark.parametrize("row", MARKED)
def test_a_sentence_in_running_text(row: sentences.Row) -> None:
    text = BEFORE + row.text + AFTER
    found = tag(text)
    assert [(text[t.start : t.end], t.type, t.value, t.mod or "") for t in found] == list(row.marks), show(found)
    assert all(
        t.phrase is not None and len(BEFORE) <= t.phrase.start and t.phrase.end <= len(BEFORE + row.text) for t in found
    )


@pytest.mark.parametrize("text", UNMARKED)
def test_what_is_no_time(text: str) -> None:
    assert tag(text) == [], show(tag(text))


@pytest.mark.parametrize("text", UNMARKED)
def test_what_is_no_time_in_running_text(text: str) -> None:
    assert tag(BEFORE + text + AFTER) == [], show(tag(BEFORE + text + AFTER))


def test_the_two_tables_are_about_as_long() -> None:
    assert len(UNMARKED) > len(MARKED) / 3
    assert len(MARKED) >= 150
