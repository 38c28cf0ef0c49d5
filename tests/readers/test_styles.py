"""What the styles of a Word file and the tags of a book know comes out as blocks, and dates the events under them."""

import io
from pathlib import Path
from typing import Any

import docx as library
import pytest

from tests.readers.making import archive, epub
from timeline import Document, extract, read


def written(*paragraphs: tuple[str, str], rows: tuple[tuple[str, ...], ...] = ()) -> bytes:
    """A Word file of paragraphs with their styles, and a table at its end."""
    word: Any = library.Document()
    word.sections[0].header.paragraphs[0].text = "Lock Society, report of 5 June 2023"
    for style, text in paragraphs:
        word.add_paragraph(text, style=style)
    if rows:
        grid = word.add_table(rows=len(rows), cols=len(rows[0]))
        for row, cells in zip(grid.rows, rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def found(document: Document) -> set[tuple[str, str]]:
    return {(event.when.edtf, event.title) for event in extract(document, headline=False)}


STYLED = written(
    ("Title", "The lock at Venn"),
    ("Heading 1", "1904"),
    ("Normal", "The gates were hung in May. The keeper's house burned."),
    ("List Bullet", "3 July: A barge sank in the chamber"),
    ("List Bullet 2", "Its mate drowned"),
    ("Heading 1", "1911"),
    ("Normal", "The lock closed in March."),
    ("Caption", "Figure 1. The lock in 1899"),
    rows=(("Year", "Event", "Source"), ("1931", "Steel gates hung", "Deeds"), ("1953", "Last barge passes", "Log")),
)


def test_the_styles_of_word_date_what_stands_under_them() -> None:
    (document,) = read(STYLED)
    kinds = [(block.kind, block.level, block.span.of(document.text)) for block in document.blocks]
    assert ("heading", 1, "1904") in kinds
    assert ("item", 2, "Its mate drowned") in kinds
    assert ("furniture", 0, "Lock Society, report of 5 June 2023") in kinds
    events = found(document)
    assert events >= {
        ("1904-05", "The gates were hung"),
        ("1904", "The keeper's house burned"),
        ("1904-07-03", "A barge sank in the chamber"),
        ("1904-07-03", "Its mate drowned"),
        ("1911-03", "The lock closed"),
        ("1931", "Steel gates hung"),
        ("1953", "Last barge passes"),
    }, events
    assert not any(when == "2023-06-05" for when, _ in events), events


@pytest.mark.parametrize(
    "own",
    [
        {"style": "Heading 2"},
        {"outline": "1"},
    ],
    ids=["by its style", "by its level in the outline"],
)
def test_a_heading_is_known(own: dict[str, str]) -> None:
    word: Any = library.Document()
    heading = word.add_paragraph("1904 and no more than that year of the harbour", style=own.get("style"))
    if "outline" in own:
        level = heading._p.get_or_add_pPr().makeelement(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}outlineLvl",
            {"{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val": own["outline"]},
        )
        heading._p.pPr.append(level)
    word.add_paragraph("The gates were hung.")
    out = io.BytesIO()
    word.save(out)
    (document,) = read(out.getvalue())
    assert [(block.kind, block.level) for block in document.blocks] == [("heading", 2), ("paragraph", 0)]


def test_a_diary_in_word_and_minutes_are_read_as_they_are_laid_out() -> None:
    diary = written(
        ("Heading 1", "1861"),
        ("Normal", "Monday, 4 March. Rain all day. The cutter came in."),
        ("Normal", "Tuesday, 5 March. We buried old Harker."),
    )
    assert ("1861-03-05", "We buried old Harker") in found(read(diary)[0])
    chat = written(
        ("Heading 1", "Export"),
        ("Normal", "[07.03.26, 21:22:39] Mira: The pump failed an hour ago."),
        ("Normal", "[08.03.26, 07:02:11] Jost: It was repaired last night."),
    )
    (document,) = read(chat)
    days = {event.when.edtf[:10] for event in extract(document, headline=False)}
    assert days == {"2026-03-07"}


def test_the_tags_of_a_book_date_what_stands_in_them(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    chapter = (
        "</p><h2>1904</h2><ul><li>3 May: A barge sank.<ul><li>Its mate drowned.</li></ul></li></ul>"
        "<table><tr><th>Year</th><th>Event</th></tr><tr><td>1911</td><td>Pier burned</td></tr></table>"
        "<blockquote><p>We lost the barge&nbsp;in 1904.</p></blockquote><p>"
    )
    path.write_bytes(epub(("The lock", chapter)))
    (document,) = read(path)
    assert document.title == "A history of the bay — The lock"
    assert {("heading", "1904"), ("quotation", "We lost the barge in 1904.")} <= {
        (block.kind, block.span.of(document.text)) for block in document.blocks
    }
    assert found(document) >= {("1904-05-03", "A barge sank"), ("1911", "Pier burned")}


ODT_TEXT = """<office:document-content xmlns:text="t" xmlns:office="o" xmlns:table="b"><office:body><office:text>
<text:h text:outline-level="1">1904</text:h><text:p>The gates were hung in May.</text:p>
<text:list><text:list-item><text:p>3 July: A barge sank in the chamber</text:p>
<text:list><text:list-item><text:p>Its mate drowned</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>
<table:table-cell><text:p>Event</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>1931</text:p></table:table-cell>
<table:table-cell><text:p>Steel gates hung</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""


def test_the_headings_lists_and_rows_of_opendocument_date_what_stands_in_them() -> None:
    files = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ODT_TEXT}
    (document,) = read(archive(**files))
    assert [(block.kind, block.level) for block in document.blocks] == [
        ("heading", 1), ("paragraph", 0), ("item", 0), ("item", 1),
        ("row", 1), ("row", 2), ("row", 2), ("row", 0), ("row", 2), ("row", 2),
    ]  # fmt: skip
    assert found(document) >= {
        ("1904-05", "The gates were hung"),
        ("1904-07-03", "A barge sank in the chamber"),
        ("1904-07-03", "Its mate drowned"),
        ("1931", "Steel gates hung"),
    }
