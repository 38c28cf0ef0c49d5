"""The front doors: what they take, what they refuse, and in whose words."""

from datetime import date

import pytest

import timeline as tl
from timeline.errors import DateError, TimelineError
from timeline.model import Document
from timeline.pipeline import extract, extract_each, tag


def test_published_in_words_and_as_a_date() -> None:
    for published in ("2022-09-28", "28 September 2022", date(2022, 9, 28)):
        assert tag("They met on Tuesday.", published=published)[0].value == "2022-09-27"


def test_public_names_are_these() -> None:
    assert tl.extract is extract
    assert tl.tag is tag


@pytest.mark.parametrize("wrong", [5, None, b"The bridge fell in 1950.", ["text"], [5]])
def test_wrong_types(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"Document|decode"):
        extract(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="str"):
        tag(wrong)  # type: ignore[arg-type]


def test_published_must_be_a_day() -> None:
    with pytest.raises(DateError, match="March 2014"):
        extract("The bridge fell in 1950.", published="March 2014")
    with pytest.raises(TypeError, match="published"):
        extract("The bridge fell in 1950.", published=2014)  # type: ignore[arg-type]


@pytest.mark.parametrize("empty", ["", "  \n", [], [Document("")]])
def test_empty_source(empty: object) -> None:
    with pytest.raises(TimelineError, match="no text"):
        extract(empty)  # type: ignore[arg-type]


def test_unknown_context_names_the_nearest() -> None:
    with pytest.raises((TypeError, ValueError, TimelineError), match="narrative"):
        extract("The bridge fell in 1950.", context="narative")


def test_a_documents_own_day_comes_first() -> None:
    own = Document("They met on Tuesday.", id="a", published="2022-09-28")
    bare = Document("They met on Tuesday.", id="b")
    line = extract([own, bare], published="2020-01-01", merge=False)
    assert sorted(event.when.edtf for event in line) == ["2019-12-31", "2022-09-27"]


def test_streaming_keeps_nothing() -> None:
    drawn: list[int] = []

    def corpus():  # type: ignore[no-untyped-def]
        for number in range(3):
            drawn.append(number)
            yield Document(f"The bridge fell in {1950 + number}.", id=str(number))

    stream = extract_each(corpus())
    document, events, unresolved = next(stream)
    assert drawn == [0]
    assert (document.id, [event.when.edtf for event in events], unresolved) == ("0", ["1950"], [])


def test_progress_ends_at_the_whole() -> None:
    seen: list[tuple[int, int]] = []
    documents = [Document("The bridge fell in 1950.", id="a"), Document("It was rebuilt in 1951.", id="b")]
    extract(documents, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (47, 47)


def test_same_input_same_ids() -> None:
    text = "The bridge fell in 1950. It was rebuilt in 1951."
    assert [event.id for event in extract(text)] == [event.id for event in extract(text)]


def test_one_document_gives_the_title() -> None:
    assert extract(Document("The bridge fell in 1950.", title="The bridge")).title == "The bridge"
    assert extract(Document("The bridge fell in 1950.", title="The bridge"), title="Mine").title == "Mine"
