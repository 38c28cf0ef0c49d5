"""Every kind of file that is read, with what it says of itself, and how each can be broken."""

import csv
import gzip
import io
import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import trafilatura
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.making import SECOND, STORY, archive, docx, epub, locked_pdf, page, pdf, warc
from timeline.errors import MissingExtraError, ReadError
from timeline.model.document import readable
from timeline.readers import SUFFIXES, read
from timeline.readers.html import extract
from timeline.readers.kinds import KINDS, reader_of
from timeline.readers.source import Input


def write(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# -- pages


def test_a_page_is_its_article(tmp_path: Path) -> None:
    head = (
        '<meta property="article:published_time" content="2022-09-28T10:30:00+02:00"><meta name="author" content="Ada Byrne">'
        '<link rel="canonical" href="https://example.org/bridge">'
    )
    [document] = read(write(tmp_path, "saved.html", page(head)))
    assert STORY in document.text
    assert SECOND in document.text
    assert "Sport" not in document.text
    assert "rights reserved" not in document.text
    assert (document.title, document.author, document.language) == ("The bridge", "Ada Byrne", "en")
    assert document.source == "https://example.org/bridge"
    assert document.published == datetime(2022, 9, 28, 10, 30, tzinfo=timezone(timedelta(hours=2)))
    assert document.published_from == "metadata"


@pytest.mark.parametrize(
    ("head", "published", "found"),
    [
        ('<meta name="date" content="2022-09-28">', date(2022, 9, 28), "metadata"),
        ('<meta itemprop="datePublished" content="2022/09/28">', date(2022, 9, 28), "metadata"),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2022-09-28"}]}</script>',
            date(2022, 9, 28),
            "metadata",
        ),
        (
            '<script type="application/ld+json">{"datePublished": "2022-09-28", cut</script>',
            date(2022, 9, 28),
            "metadata",
        ),
        ('<meta property="og:url" content="https://example.org/2022/09/28/b">', date(2022, 9, 28), "page"),
        ("", None, ""),
        ('<meta name="date" content="yesterday">', None, ""),
    ],
)
def test_where_a_page_has_its_date(head: str, published: date | None, found: str) -> None:
    [document] = read(page(head))
    assert document.published == published
    assert document.published_from == found


@pytest.mark.parametrize(
    "head",
    [
        "",
        '<meta name="author" content="ada">',
        '<meta name="author" content="Ada Byrne"><meta property="og:title" content="A bridge &amp;amp; a ferry">',
        '<link rel="canonical" href="/b"><meta property="og:url" content="https://example.org/b">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "A. Love</script>',
        '<script type="application/ld+json">[1, "x", {"@type": 7, "author": 5}]</script>',
        '<meta name="twitter:url" content="https://example.org/t"><meta itemprop="headline" content="Headline">',
    ],
)
def test_a_page_says_what_trafilatura_finds(head: str) -> None:
    data = page(head, body=f"<article><p class='byline author'>By Ada King</p><p>{STORY}</p><p>{SECOND}</p></article>")
    theirs = trafilatura.bare_extraction(
        data, url="https://example.org/given", with_metadata=True, include_comments=False
    )
    assert theirs is not None
    ours = extract(data, "a.html", url="https://example.org/given")
    assert ours.text == (theirs.text or "").strip()
    assert (ours.title, ours.author, ours.source) == (theirs.title or "", theirs.author or "", theirs.url or "")


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ('{"name": "A. Lovelace"}', "A. Lovelace"),
        ('[{"name": "A. Lovelace"}, "B. Ross", 5]', "A. Lovelace; B. Ross"),
        ('{"url": "x"}', "Ada King"),
    ],
)
def test_who_wrote_a_page_by_its_data_that_trafilatura_passes_over(author: str, name: str) -> None:
    """It takes an author of JSON-LD who is said to be a person or an organisation, and else the line in the page."""
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {author}}}</script>'
    data = page(head, body=f"<article><p class='byline author'>By Ada King</p><p>{STORY}</p><p>{SECOND}</p></article>")
    assert extract(data, "a.html").author == name


def test_the_language_of_a_page(tmp_path: Path) -> None:
    german = f"<article><p>{'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zwei Jahre lang zu schließen. ' * 5}</p></article>"
    assert read(page(body=german, attributes=""))[0].language == "de"
    assert read(page(attributes='lang="en-GB"'))[0].language == "en"


@pytest.mark.parametrize(
    "content",
    [page(body="<p></p>").replace(b"Home", b"").replace(b"Sport", b""), b"<html><body></body></html>", b"<html>"],
)
def test_a_page_without_text(tmp_path: Path, content: bytes) -> None:
    content = content.replace(b"All rights reserved. Copyright 2031 The Gazette.", b"")
    with pytest.raises(ReadError, match=r"empty\.html: there is no text in it"):
        read(write(tmp_path, "empty.html", content))


# -- documents


def test_a_pdf_keeps_its_pages(tmp_path: Path) -> None:
    data = pdf(
        "The coun-\ncil voted\non Tuesday.",
        "It rained.",
        information="/Title (The bridge) /CreationDate (D:20220928103000Z)",
    )
    [document] = read(write(tmp_path, "a.pdf", data))
    assert document.text == "The council voted on Tuesday.\n\nIt rained."
    assert [document.text[start:][:3] for start in document.pages] == ["The", "It "]
    assert (document.title, document.published) == ("The bridge", None)
    assert "the file was made on 2022-09-28: say so if that was the day" in str(document.report)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (locked_pdf("Secret."), "protected by a password"),
        (pdf("It rained.")[:200], "a broken or cut off PDF"),
        (b"%PDF-1.4\n", "a broken or cut off PDF"),
        (pdf("", ""), "there is no text in it: 2 pages of pictures need OCR"),
        (b"\x00\x01\x02 not at all", "not a PDF file, though its name says so"),
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_broken_pdfs(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=rf"a\.pdf: {message}"):
        read(write(tmp_path, "a.pdf", data))


def test_a_docx_in_order(tmp_path: Path) -> None:
    data = docx(STORY, SECOND, table=(("1998", "Asked"), ("2022", "Voted")), title="The bridge", author="A. W.",
                language="en-GB", created=datetime(2022, 9, 28, 9))  # fmt: skip
    [document] = read(write(tmp_path, "a.docx", data))
    assert document.text == f"{STORY}\n\n{SECOND}\n\n1998 | Asked\n\n2022 | Voted"
    assert (document.title, document.author, document.language) == ("The bridge", "A. W.", "en")
    assert document.published is None
    assert "the file was made on 2022-09-28: say so if that was the day" in str(document.report)
    assert not read(data, published="2022-10-01")[0].report
    assert not read(docx(STORY))[0].report


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (docx(STORY)[:2000], "a broken or cut off archive"),
        (archive(**{"word/document.xml": ENTITIES}), "its XML declares entities"),
        (archive(**{"word/document.xml": "<w/>"}), "there is no text in it"),
        (archive(**{"word/document.xml": "<w><p>"}), "not a DOCX file that can be read"),
        (archive(**{"word/other.xml": "<w/>"}), r"word/document\.xml is missing in it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "an old or password-protected Office file"),
        (docx(), "there is no text in it"),
    ],
)
def test_broken_docx(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=rf"a\.docx: {message}"):
        read(write(tmp_path, "a.docx", data))


def test_a_book_is_its_chapters(tmp_path: Path) -> None:
    first, second = read(write(tmp_path, "a.epub", epub(("One", f"<i>{STORY}</i>"), ("Two &amp; a half", SECOND))))
    assert first.text == f"One\n\n{STORY}"
    assert second.title == "A history of the bay — Two & a half"
    assert (second.author, second.language, second.published) == ("A. Writer", "en", date(1998, 5, 4))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (archive(mimetype="application/epub+zip"), "META-INF/container.xml is missing"),
        (archive(mimetype="application/epub+zip", **{"META-INF/container.xml": "<x"}), "not an EPUB that can be read"),
        (archive(mimetype="application/epub+zip", **{"META-INF/container.xml": ENTITIES}), "declares entities"),
        (epub(), "there is no text in it"),
    ],
)
def test_broken_books(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(write(tmp_path, "a.epub", data))


# -- mail and feeds

MAIL = (
    "From: Ada Byrne <ada@example.org>\nSubject: =?utf-8?q?The_bridge=2C_d=C3=A9j=C3=A0_vu?=\nDate: Wed, 28 Sep 2022 10:30:00 +0200\n"
    'Content-Type: multipart/alternative; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\n\n<p>HTML</p>\n--x\n'
    f"Content-Type: text/plain; charset=utf-8\n\n{STORY}\n--x--\n"
)


def test_a_mail(tmp_path: Path) -> None:
    [document] = read(write(tmp_path, "a.eml", MAIL))
    assert document.text == STORY
    assert (document.title, document.author) == ("The bridge, déjà vu", "Ada Byrne <ada@example.org>")
    assert document.published == datetime(2022, 9, 28, 8, 30, tzinfo=UTC)
    assert document.published_from == "Date header"
    html = f"Subject: x\nContent-Type: text/html\n\n<p>{STORY}</p><p>Bye.</p>"
    assert read(write(tmp_path, "b.eml", html))[0].text == f"{STORY}\n\nBye."


@pytest.mark.parametrize(
    "content", ["no message at all", "Subject: x\nContent-Type: text/plain; charset=klingon\n\n\xff"]
)
def test_broken_mail(tmp_path: Path, content: str) -> None:
    with pytest.raises(ReadError, match=r"a\.eml: "):
        read(write(tmp_path, "a.eml", content.encode("latin-1")))


def test_feeds(tmp_path: Path) -> None:
    rss = (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>G</title><language>en-gb</language><item><title>The &amp; bridge</title>'
        f"<link>https://example.org/b</link><description>&lt;p&gt;{STORY}&lt;/p&gt;</description>"
        "<pubDate>Wed, 28 Sep 2022 10:30:00 GMT</pubDate></item><item><title>No text</title></item></channel></rss>"
    )
    [document] = read(write(tmp_path, "feed.xml.rss", rss))
    assert (document.text, document.title, document.source) == (STORY, "The & bridge", "https://example.org/b")
    assert (document.published, document.published_from) == (datetime(2022, 9, 28, 10, 30, tzinfo=UTC), "feed")
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Two</title><updated>2022-10-01T00:00:00Z</updated>'
        f'<published>2022-09-28T00:00:00Z</published><content type="text">{STORY}</content></entry></feed>'
    )
    [document] = read(atom.encode())
    assert document.published == datetime(2022, 9, 28, tzinfo=UTC)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"<rss", "not a feed that can be read"),
        (b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "a">]><rss>&a;</rss>', "declares entities"),
        (b'<rss version="2.0"><channel></channel></rss>', "there is no text in it"),
    ],
)
def test_broken_feeds(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(write(tmp_path, "a.rss", content))


# -- many articles in one file


def test_json_lines(tmp_path: Path) -> None:
    lines = '{"headline": "One", "body": "It rained.", "url": "https://e.org/1", "date": "2022-09-28"}\n\n{"body": ""}\n{"body": "Snow."}\n'
    first, second = read(write(tmp_path, "a.jsonl", lines))
    assert (first.text, first.title, first.source, first.published) == (
        "It rained.",
        "One",
        "https://e.org/1",
        date(2022, 9, 28),
    )
    assert (first.published_from, second.published_from) == ("table", "")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_of_articles(tmp_path: Path, mark: str, encoding: str) -> None:
    text = f'Title{mark}Text{mark}Published at\r\nThe café{mark}"It ""rained""{mark}\nall day."{mark}2022-09-28\r\n'
    [document] = read(write(tmp_path, "a.csv", text.encode(encoding)))
    assert (document.title, document.text) == ("The café", f'It "rained"{mark}\nall day.')
    assert document.published == date(2022, 9, 28)


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1e"])
@pytest.mark.parametrize("quote", ["", '"'])
def test_what_ends_a_line_elsewhere_ends_no_row(tmp_path: Path, mark: str, quote: str) -> None:
    said = f"It rained{mark}all day."
    table = f"title,text,date\nOne,{quote}{said}{quote},2022-09-28\nTwo,It snowed.,2022-09-29\n"
    documents = read(write(tmp_path, "a.csv", table))
    assert [(each.title, each.text, each.published) for each in documents] == [
        ("One", readable(said), date(2022, 9, 28)),
        ("Two", "It snowed.", date(2022, 9, 29)),
    ]
    lines = f'{{"text": "{said}"}}\n' if mark > "\x1f" else ""
    assert [each.text for each in read(write(tmp_path, "a.jsonl", lines + '{"text": "It snowed."}'))] == [
        *([said] if lines else []),
        "It snowed.",
    ]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20), min_size=1, max_size=5))
def test_any_texts_come_back_from_a_table_and_from_json_lines(texts: list[str]) -> None:
    table, lines = io.StringIO(newline=""), io.StringIO(newline="")
    csv.writer(table).writerows([["number", "text"], *enumerate(texts), ["last", "It rained."]])
    for text in (*texts, "It rained."):
        lines.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")
    ends = [readable(text.replace("\r\n", "\n").replace("\r", "\n").strip()) for text in texts]
    plain = [readable(text.strip()) for text in texts]
    for name, written, wanted in (("a.csv", table, ends), ("a.jsonl", lines, plain)):
        item = Input(name, lambda written=written: io.BytesIO(written.getvalue().encode("utf-8-sig")))
        found = [document.text for document in reader_of(item)(item, encoding=None, columns=None)]
        assert [*filter(None, found)] == [*filter(None, wanted), "It rained."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_table_may_end_its_rows_as_any_system_does(tmp_path: Path, end: str) -> None:
    table = f'{end}{end}"the{end}title",text{end}One,"It rained{end}all day."{end}'
    [document] = read(write(tmp_path, "a.csv", table), columns={"title": "the\ntitle"})
    assert (document.title, document.text) == ("One", "It rained\nall day.")


def test_columns_are_mapped(tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "what,said,day\nOne,It rained.,2022-09-28\n")
    [document] = read(path, columns={"text": "said", "title": "what", "published": "day"})
    assert (document.text, document.title, document.published) == ("It rained.", "One", date(2022, 9, 28))


@pytest.mark.parametrize(
    ("name", "content", "columns", "message"),
    [
        ("a.csv", "when,what\n2014,Vote\n", None, r"row 2: no column of texts among 'when', 'what': .* timeline\.load"),
        ("a.csv", "text\nx\n", {"text": "body"}, "there is no column 'body': there are 'text'"),
        ("a.csv", "text\nx\n", {"texts": "body"}, "unknown column 'texts': did you mean 'text'"),
        ("a.csv", "text\n", None, "there is no text in it"),
        ("a.jsonl", '{"text": "x"}\n{"text": ', None, "line 2: not JSON"),
        ("a.jsonl", "[1]\n", None, "line 1: an object with the fields of an article"),
    ],
)
def test_broken_tables(tmp_path: Path, name: str, content: str, columns: dict[str, str] | None, message: str) -> None:
    with pytest.raises(ReadError, match=message) as raised:
        read(write(tmp_path, name, content), columns=columns, on_error="raise")
    assert str(tmp_path / name) in str(raised.value)


def test_a_web_archive(tmp_path: Path) -> None:
    data = warc(
        ("https://example.org/2022/09/28/bridge", page(), "text/html; charset=utf-8"),
        ("https://example.org/logo.png", b"\x89PNG", "image/png"),
        ("https://example.org/menu", b"<html><body></body></html>", "text/html"),
    )
    [document] = read(write(tmp_path, "a.warc.gz", data))
    assert STORY in document.text
    assert document.source == "https://example.org/2022/09/28/bridge"
    assert document.published == date(2022, 9, 28)
    assert read(tmp_path)[0] == document
    with pytest.raises(ReadError, match=r"cut\.warc"):
        read(write(tmp_path, "cut.warc", data[:300]))


# -- whatever the name


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.txt", page()),
        ("page.pdf", page()),
        ("word.txt", docx(STORY)),
        ("word.html", docx(STORY)),
        ("paper.docx", pdf(STORY[:60])),
        ("plain.pdf", STORY.encode()),
        ("plain.html", STORY.encode()),
        ("crawl.gz", warc(("https://e.org/b", page(), "text/html"))),
        ("book.zip", epub(("One", STORY))),
    ],
)
def test_a_wrong_suffix_does_no_harm(tmp_path: Path, name: str, content: bytes) -> None:
    assert STORY[:50] in read(write(tmp_path, name, content))[0].text


def test_a_compressed_file_is_to_be_unpacked(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"a\.txt\.gz: a compressed file: unpack it first"):
        read(write(tmp_path, "a.txt.gz", gzip.compress(STORY.encode())))


def test_a_workbook_is_for_load(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"a\.xlsx: a workbook: for a table of events use timeline\.load"):
        read(write(tmp_path, "a.xlsx", archive(**{"xl/workbook.xml": "<x/>"})))


def test_a_missing_package_names_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    with pytest.raises(
        ReadError, match=r"a PDF needs the extra 'documents': pip install 'timeline-explorer\[documents\]'"
    ) as raised:
        read(write(tmp_path, "a.pdf", pdf("x")))
    assert isinstance(raised.value.__cause__, MissingExtraError)


def test_every_suffix_has_a_reader() -> None:
    assert set(SUFFIXES) == {suffix for suffixes in KINDS.values() for suffix in suffixes}


def test_a_folder_of_everything(tmp_path: Path) -> None:
    for name, content in {
        "a.txt": STORY, "b.html": page(), "c.pdf": pdf("It rained."), "d.docx": docx(STORY), "e.epub": epub(("One", STORY)),
        "f.eml": MAIL, "g.jsonl": '{"text": "Snow."}', "h.pdf": pdf("x")[:90], "i.xlsx": "not read",
    }.items():  # fmt: skip
        write(tmp_path, name, content)
    errors: list[ReadError] = []
    assert len(read(tmp_path, on_error=errors.append)) == 7
    assert [Path(str(error).partition(": ")[0]).name for error in errors] == ["h.pdf"]
