"""Streaming holds one document at a time."""

import pytest

from tests.support.memory import corpus, document, peak
from timeline.pipeline import extract_each


@pytest.mark.parametrize("context", ["none", "narrative"])
def test_memory_is_bounded_by_a_document_and_not_by_the_corpus(context: str) -> None:
    for _ in extract_each(corpus(24, 1_500), context=context):  # fills the tables of words, which are bounded
        pass
    assert peak(24, 1_500, context) < 2.5 * peak(4, 1_500, context)  # kept events would make it six


def test_documents_are_read_when_they_are_asked_for() -> None:
    made = []

    def documents():  # type: ignore[no-untyped-def]
        for number in range(3):
            made.append(number)
            yield document(number, 200)

    stream = extract_each(documents())
    assert made == []
    next(stream)
    assert made == [0]
