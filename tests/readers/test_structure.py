"""What the tags of a page know comes out as blocks: its events are dated as a person sees them on the page."""

from pathlib import Path

from timeline import extract, read

PAGE = """<html><head><title>Storm Edda: live</title>
<meta property="article:published_time" content="2023-02-19T15:00:00Z"></head><body>
<nav><ul><li>Home</li><li>1 May 1999</li></ul></nav><article><h1>Storm Edda: as it happened</h1>
<p>Follow our updates on the storm that has battered the coast, with reports from the towns on both shores.</p>
<div><time datetime="2023-02-19T14:05:00Z">14:05</time><p>A tree fell on the coast road near Sandon.</p></div>
<div><time datetime="2023-02-18T22:40:00Z">22:40</time><p>Two men were rescued from a boat an hour ago.</p></div>
<h2>1904</h2><ul><li>The pier opened.</li><li>3 May: A barge sank.<ul><li>The captain drowned.</li></ul></li></ul>
<table><tr><th>Year</th><th>Event</th></tr><tr><td>1911</td><td>Pier burned</td></tr></table>
<dl><dt>12 May 1960</dt><dd>Last steamer calls</dd></dl>
<blockquote><p>We lost the barge last night.</p></blockquote>
</article><footer>Copyright 2024</footer></body></html>"""


def test_the_tags_of_a_page_date_what_stands_in_them(tmp_path: Path) -> None:
    path = tmp_path / "live.html"
    path.write_text(PAGE, encoding="utf-8")
    (document,) = read(path)
    found = {(event.when.edtf, event.title) for event in extract(document, headline=False)}
    assert found >= {
        ("2023-02-19T14:05Z", "A tree fell on the coast road near Sandon"),
        ("2023-02-18T21Z", "Two men were rescued from a boat"),
        ("1904", "The pier opened"),
        ("1904-05-03", "A barge sank"),
        ("1904-05-03", "The captain drowned"),
        ("1911", "Pier burned"),
        ("1960-05-12", "Last steamer calls"),
        ("2023-02-18", "We lost the barge"),
    }, found
    assert not any(when in ("1999-05-01", "2024") for when, _ in found)


def test_blocks_stand_where_their_words_do(tmp_path: Path) -> None:
    path = tmp_path / "live.html"
    path.write_text(PAGE, encoding="utf-8")
    (document,) = read(path)
    said = {(block.kind, block.span.of(document.text)) for block in document.blocks}
    assert {
        ("heading", "1904"),
        ("item", "3 May: A barge sank."),
        ("row", "1911 | Pier burned"),
        ("quotation", "We lost the barge last night."),
    } <= said
    for block in document.blocks:
        assert block.parent < document.blocks.index(block)
        around = document.blocks[block.parent].span if block.parent >= 0 else None
        assert (
            around is None
            or block.kind == "item"
            or (around.start <= block.span.start and block.span.end <= around.end)
        )


def test_a_page_of_paragraphs_is_read_as_its_text_is_laid_out(tmp_path: Path) -> None:
    path = tmp_path / "plain.html"
    text = "The pier at Sandon opened in May 1904, and the town was glad of it for many years to come."
    path.write_text(f"<html><body><p>{text}</p><p>{text.replace('1904', '1905')}</p></body></html>", encoding="utf-8")
    (document,) = read(path)
    assert document.blocks == ()


def test_a_heading_with_a_time_of_the_clock_stands_over_an_entry(tmp_path: Path) -> None:
    path = tmp_path / "headed.html"
    page = """<html><head><meta property="article:published_time" content="2024-01-03T07:00:00Z"></head><body><article>
    <h1>The River Venn keeps rising in the towns and villages along both of its banks</h1>
    <h3>20:45 Army arrives</h3><p>The bridge at Alby broke an hour ago, the council of the town said in the evening.</p>
    <h3>16:30 Bridge closed</h3><p>The road to Orrin was closed to all traffic at 4pm by the police of the county.</p>
    </article></body></html>"""
    path.write_text(page, encoding="utf-8")
    (document,) = read(path)
    found = {(event.when.edtf, event.title) for event in extract(document, headline=False)}
    assert ("2024-01-03T20:45", "Army arrives") in found
    assert any(when == "2024-01-03T16:00" and title.startswith("The road to Orrin was closed") for when, title in found)
