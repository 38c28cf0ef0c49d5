"""Where a page turns: paragraphs that are cut there are whole, and what runs over all pages tells nothing."""

import pytest

from timeline import Document, extract, tag
from timeline.layout import page_of

BOOK = """The company bought the quay in 1904 and the harbour

- 12 -

THE HISTORY OF ORRIN, 1850

was closed on 3 May 1905. A barge sank in Decem-

13
THE HISTORY OF ORRIN, 1850

ber 1906, and its crew

THE HISTORY OF ORRIN, 1850

was saved by the cutter on 4 July 1907.
"""


def test_a_paragraph_that_a_page_cuts_is_one() -> None:
    page = page_of(Document(BOOK))
    whole = [block for block in page.blocks if block.kind == "paragraph"]
    assert len(whole) == 1
    assert whole[0].span.of(BOOK).startswith("The company")
    assert whole[0].span.of(BOOK).endswith("4 July 1907.")
    assert {block.parent for block in page.blocks if block.kind == "furniture"} == {0}


def test_its_events_are_those_of_whole_sentences() -> None:
    found = {(event.when.edtf, event.title) for event in extract(Document(BOOK))}
    assert found == {
        ("1904", "The company bought the quay"),
        ("1905-05-03", "The harbour was closed"),
        ("1906-12", "A barge sank"),
        ("1907-07-04", "[A barge's] crew was saved by the cutter"),
    }
    assert [BOOK[mark.start : mark.end].split()[0] for mark in tag(BOOK)] == ["1904", "3", "Decem-", "4"]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("The quay was sold and", "closed in 1904.", True),
        ("The quay was sold.", "Closed in 1904.", False),
        ("The quay was sold to", "Halden in 1904.", True),
        ("The quay was sold", "Closed in 1904.", False),
    ],
    ids=["cut", "ended", "cut before a name", "begun anew"],
)
@pytest.mark.parametrize("turn", ["\n\n7\n\n", "\n\n- 7 -\n\n", "\n\n\f", "\n\nPage 7 of 12\n\n"])
def test_only_what_reads_on_is_joined(above: str, below: str, turn: str, whole: bool) -> None:
    page = page_of(Document(above + turn + below))
    assert sum(block.kind != "furniture" for block in page.blocks) == (1 if whole else 2)


def test_chapters_and_lines_that_come_again_in_verse_are_no_heads() -> None:
    text = "\n\n".join(f"Chapter {n}\n\nThe quay was sold in 190{n}." for n in range(1, 6))
    kinds = [block.kind for block in page_of(Document(text)).blocks]
    assert kinds == ["heading", "paragraph"] * 5


def test_heads_of_two_pages_are_known_by_their_numbers() -> None:
    text = (
        "THE GAZETTE, 11 MAY, 1917.        4519\n\nThe lock was sold on 3 April, 1917.\n\n"
        "4520      THE GAZETTE, 11 MAY, 1917.\n\nThe mill burned on 2 May, 1917.\n"
    )
    assert {event.when.edtf for event in extract(Document(text))} == {"1917-04-03", "1917-05-02"}


def test_no_date_crosses_the_number_of_a_page_or_the_end_of_a_line() -> None:
    text = "Page 9\nMay 1904 saw the flood. The canal ended at lock 12\nMarch came late in 1905.\n"
    assert "May 1904" in [mark.text for mark in tag(text)]
    assert not any("\n" in mark.text or mark.text.startswith(("9", "12")) for mark in tag(text))
