"""Sources that break what reads them, or take for ever: each is refused in one line, or read for what it is."""

import time
import zipfile
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest

from tests.readers.making import STORY, docx, epub, page, warc
from timeline.errors import ReadError
from timeline.readers import read
from timeline.readers.kinds import reader_of
from timeline.readers.source import Input


def mail(*headers: str) -> bytes:
    return "\r\n".join([*headers, "Subject: Rain", "From: ada@example.org", "", "It rained on 3 May 2020."]).encode()


def feed(text: str = "It rained.", *, head: str = "", more: str = "") -> bytes:
    item = f"<item><title>Rain</title>{more}<description>{text}</description></item>"
    return f'<?xml version="1.0"{head}?><rss version="2.0"><channel><title>t</title>{item}</channel></rss>'.encode()


def word(body: str, **parts: str) -> bytes:
    """A DOCX file with this body, and more parts of its folder `word`."""
    old, out = zipfile.ZipFile(BytesIO(docx("x"))), BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, _body(body) if name == "word/document.xml" else content)
        for name, content in parts.items():
            new.writestr(f"word/{name}.xml", _body(content))
    return out.getvalue()


def _body(content: str) -> str:
    spaces = 'xmlns:w="urn:w" xmlns:mc="urn:mc" xmlns:pic="urn:pic"'
    return f"<w:document {spaces}><w:body>{content}</w:body></w:document>"


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


# -- a date of publication, whichever reader reads it

AMBIGUOUS = "03-02-2009"
DATED = {
    "front matter": ("a.md", "---\ndate: {}\n---\nIt rained on Tuesday."),
    "page": ("a.html", page('<meta name="date" content="{}">').decode().replace("{}", "{{}}").replace("{{}}", "{}")),
    "mail": ("a.eml", "Date: {}\r\nSubject: Rain\r\nFrom: ada@example.org\r\n\r\nIt rained on Tuesday."),
    "feed": ("a.rss", feed(more="<pubDate>{}</pubDate>").decode()),
    "table": ("a.csv", "text,date\nIt rained on Tuesday.,{}\n"),
    "lines": ("a.jsonl", '{{"text": "It rained on Tuesday.", "date": "{}"}}\n'),
    "book": ("a.epub", "{}"),
}


def dated(folder: Path, kind: str, day: str) -> Path:
    name, content = DATED[kind]
    data = content.format(day).encode()
    if kind == "book":
        old, out = zipfile.ZipFile(BytesIO(epub(("One", STORY)))), BytesIO()
        with zipfile.ZipFile(out, "w") as new:
            for each in old.namelist():
                new.writestr(each, old.read(each).replace(b"1998-05-04T00:00:00Z", day.encode()))
        data = out.getvalue()
    (folder / name).write_bytes(data)
    return folder / name


@pytest.mark.parametrize("kind", DATED)
@pytest.mark.parametrize("day", [AMBIGUOUS, "03/02/2009", "3-2-2009 10:00:00"])
def test_a_date_that_could_be_two_is_not_used_and_said(tmp_path: Path, kind: str, day: str) -> None:
    [document] = read(dated(tmp_path, kind, day))
    assert (document.published, document.published_from) == (None, "")
    [omission] = document.report
    assert omission.what == "dates of publication"
    assert omission.why.startswith("cannot tell the day from the month")
    assert omission.text == day
    given = read(dated(tmp_path, kind, day), published="2009-02-03")[0]
    assert (given.published, len(given.report)) == (date(2009, 2, 3), 0)


@pytest.mark.parametrize("kind", DATED)
@pytest.mark.parametrize("day", ["2009-02-03", "3 February 2009", "3.2.2009"])
def test_a_date_that_is_one_day_is_taken_in_every_reader(tmp_path: Path, kind: str, day: str) -> None:
    [document] = read(dated(tmp_path, kind, day))
    assert document.day == date(2009, 2, 3)
    assert not document.report


@pytest.mark.parametrize("kind", ["front matter", "table", "lines"])
@pytest.mark.parametrize(
    "day", ["when it rained", "2009", "March 2014", "99999999999999999999", "x" * 5000, "2009-14-03"]
)
def test_a_date_that_is_none_is_said_too(tmp_path: Path, kind: str, day: str) -> None:
    [document] = read(dated(tmp_path, kind, day))
    assert document.published is None
    assert len(document.report) == 1


def test_a_bad_date_ends_nothing(tmp_path: Path) -> None:
    for name, day in (("a.md", "2009-02-03"), ("b.md", AMBIGUOUS), ("c.md", "soon")):
        (tmp_path / name).write_text(f"---\ndate: {day}\n---\nIt rained.")
    assert [document.day for document in read(str(tmp_path / "*.md"))] == [date(2009, 2, 3), None, None]


def test_mail_as_it_is_dated(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail("Date: Wed, 28 Sep 2022 10:00:00 +0000"))
    [document] = read(tmp_path / "a.eml")
    assert (document.published, document.published_from) == (datetime(2022, 9, 28, 10, tzinfo=UTC), "Date header")


# -- what breaks a parser


@pytest.mark.parametrize("size", [2000, 430_000])
@pytest.mark.parametrize("header", ["From", "To", "Date", "Content-Language", "MIME-Version", "Message-ID"])
def test_a_header_of_brackets(tmp_path: Path, header: str, size: int) -> None:
    begun = time.process_time()
    path = tmp_path / "a.eml"
    path.write_bytes(f"{header}: {'(' * size}\r\n".encode() + mail())
    [document] = read(path)
    assert document.text == "It rained on 3 May 2020."
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("day", ["8 Sep 2 9999999990:0+0", "Wed, 99 Sep 2022", "1 Jan 99999 00:00:00 +9999"])
def test_a_date_header_that_overflows(tmp_path: Path, day: str) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail(f"Date: {day}"))
    [document] = read(path)
    assert (document.published, len(document.report)) == (None, 1)


@pytest.mark.parametrize("day", ["2022-[]0;TZID=Europtle", "09-28", "20209-28", "2022te"])
def test_a_column_of_what_is_no_date_takes_no_time(tmp_path: Path, day: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text,date\n" + f"It rained.,{day}\n" * 3000)
    begun = time.process_time()
    item = Input("a.csv", lambda: path.open("rb"))
    documents = list(reader_of(item)(item, encoding=None, columns=None))
    assert len(documents) == 3000
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("header", ["Content-Type", "Content-Disposition", "Content-Transfer-Encoding"])
def test_a_header_without_which_there_is_no_text(tmp_path: Path, header: str) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(f"{header}: {'(' * 2000}\r\n".encode() + mail())
    with pytest.raises(ReadError, match=r"a\.eml: not a message that can be read"):
        read(path)


@pytest.mark.parametrize("number", ["&#x110000;", "&#9999999999;", "&#xFFFFFFFFFFFF;"])
def test_a_character_that_there_is_not(number: str) -> None:
    assert read(feed(f"It rained {number} on Monday."))[0].text == "It rained \ufffd on Monday."


@pytest.mark.parametrize("encoding", ["nonesuch", "base64", "utf-7", "idna", ""])
def test_a_feed_in_an_encoding_that_there_is_not(encoding: str) -> None:
    assert read(feed(head=f' encoding="{encoding}"'))[0].text == "It rained."


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_record_of_an_archive_without_its_type() -> None:
    whole = warc(("https://example.org/a", page(), "text/html"))
    import gzip

    untyped = gzip.compress(gzip.decompress(whole).replace(b"WARC-Type: response\r\n", b""))
    assert [document.source for document in read(untyped + whole)] == ["https://example.org/a"]


@pytest.mark.parametrize("times", [60, 20_000])
def test_a_chapter_is_read_once_however_often_a_spine_names_it(times: int) -> None:
    old, out = zipfile.ZipFile(BytesIO(epub(("One", STORY), ("Two", STORY)))), BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<spine>", b"<spine>" + b'<itemref idref="c1"/>' * times))
    begun = time.process_time()
    assert [document.title.rpartition(" ")[2] for document in read(out.getvalue())] == ["Two", "One"]
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("line", ['{"text": ', '{"a": ' + "1" * 6000 + "}", "[" * 100_000, "[1]"])
def test_one_bad_row_is_listed_and_the_rest_is_read(tmp_path: Path, line: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "It rained."}}\n{line}\n{{"text": "It snowed."}}\n')
    with pytest.warns(UserWarning, match=r"1 rows or files could not be read:\n.*a\.jsonl, line 2: "):
        found = read(path)
    assert [document.text for document in found] == ["It rained.", "It snowed."]
    assert [each.reason.partition(": ")[0] for each in found.failed] == [f"{path}, line 2"]
    with pytest.raises(ReadError, match="line 2: "):
        read(path, on_error="raise")


# -- what a DOCX file holds

BOX = f"<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent></mc:Choice>"
BOX += f"<mc:Fallback><w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
CELL = "<w:tc>{}</w:tc>"
INNER = f"<w:tbl><w:tr>{CELL.format(paragraph(run('a')))}{CELL.format(paragraph(run('b')))}</w:tr></w:tbl>"


def looks(how: str, text: str) -> str:
    return f"<w:r><w:rPr><w:{how}/></w:rPr><w:t>{text}</w:t></w:r>"


def raised(text: str) -> str:
    return looks("vertAlign w:val='superscript'", text)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (paragraph(run("One"), "<w:ins>" + run(" and two") + "</w:ins>", run(".")), "One and two."),
        (paragraph(run("One"), "<w:del><w:r><w:delText> and two</w:delText></w:r></w:del>", run(".")), "One."),
        (paragraph("<w:moveFrom>" + run("Moved. ") + "</w:moveFrom>", run("One.")), "One."),
        (paragraph(run("One."), "<w:moveTo>" + run(" Moved.") + "</w:moveTo>"), "One. Moved."),
        ("<w:sdt><w:sdtContent>" + paragraph(run("Chosen.")) + "</w:sdtContent></w:sdt>", "Chosen."),
        (paragraph("<w:sdt><w:sdtContent>" + run("3 May") + "</w:sdtContent></w:sdt>", run(" 1911")), "3 May 1911"),
        (paragraph(run("Around it."), BOX), "Around it.\n\nIn a box."),
        (paragraph("<w:hyperlink>" + run("Linked") + "</w:hyperlink>", run(".")), "Linked."),
        (paragraph("<w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr>", run("A"), "<w:r><w:tab/></w:r>", run("b")), "A\tb"),
        (paragraph(run("A"), "<w:r><w:br/></w:r>", run("b"), "<w:r><w:noBreakHyphen/></w:r>", run("c")), "A\nb-c"),
        (paragraph("<w:r><w:instrText>PAGE 3</w:instrText></w:r>", run("x")), "x"),
        (f"<w:tbl><w:tr>{CELL.format(paragraph(run('x')) + INNER)}{CELL.format(paragraph(run('y')))}</w:tr></w:tbl>", "x a | b | y"),
        (paragraph(run("in 1911"), raised("4"), run(" and")), "in 1911 and"),
        (paragraph(run("the 5"), raised("th"), run(" of 10 m"), raised("2")), "the 5th of 10 m2"),
        (paragraph(run("It sank"), looks("strike", " in 1911"), looks("vanish", " twice"), run(".")), "It sank."),
        (paragraph(looks("strike w:val='0'", "It sank.")), "It sank."),
        (paragraph(run("Said"), "<w:r><w:footnoteReference w:id='2'/></w:r>", run(".")), "Said.\n\n[1] The note."),
    ],
)  # fmt: skip
def test_what_a_docx_says(body: str, text: str) -> None:
    notes = f"<w:footnote w:id='2'>{paragraph(run('The note.'))}</w:footnote>"
    data = word(body).replace(b"x", b"x")
    out = BytesIO(data)
    with zipfile.ZipFile(out, "a") as more:
        more.writestr("word/footnotes.xml", f"<w:footnotes xmlns:w='urn:w'>{notes}</w:footnotes>")
    assert read(out.getvalue())[0].text == text


def test_what_a_docx_has_beside_its_text() -> None:
    deleted = "<w:del><w:r><w:delText>3 May 2019</w:delText></w:r></w:del>"
    [document] = read(
        word(
            paragraph(run("Signed."), deleted, "<w:r><w:drawing><pic:pic/></w:drawing></w:r>"),
            header1=paragraph(run("The Gazette")),
            header2=paragraph(run("The Gazette")),
            footer1=paragraph(run("Page 1")),
            comments=paragraph(run("Is this so?")),
        )
    )
    assert document.text == "The Gazette\n\nSigned."
    assert document.report.counts == {"deletions": 1, "pictures": 1, "footers": 1, "comments": 1}
    assert [each.text for each in document.report] == ["3 May 2019", "", "Page 1", "Is this so?"]


def test_a_docx_of_thirty_thousand_paragraphs_takes_seconds() -> None:
    begun = time.process_time()
    [document] = read(word(paragraph(run("It rained.")) * 30_000))
    assert document.text.count("It rained.") == 30_000
    assert time.process_time() - begun < 4


# -- what a page has struck out, and its marks of notes


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("signed on <del>3 May 2019</del> <ins>7 June 2019</ins> by both", "signed on 7 June 2019 by both"),
        ("signed on <s>3 May 2019</s> 7 June 2019 by both", "signed on 7 June 2019 by both"),
        ("burned on 5 May 1911<sup>4</sup>. It", "burned on 5 May 1911. It"),
        ('opened in 1904,<sup><a href="#n1">3</a></sup> burned', "opened in 1904, burned"),
        ('opened in 1904<sup class="reference"><a href="#n1">[12]</a></sup> and burned', "opened in 1904 and burned"),
        ("the owners<sup>b</sup> sold it", "the owners sold it"),
        ("of 40 m<sup>2</sup> and 10<sup>6</sup> bricks", "of 40 m2 and 106 bricks"),
        ("on the 3<sup>rd</sup> of May", "on the 3rd of May"),
    ],
)
def test_what_a_page_has_struck_out_and_the_marks_of_its_notes(markup: str, text: str) -> None:
    [document] = read(page(body=f"<article><h1>The bridge</h1><p>{STORY}</p><p>It was {markup} {STORY}</p></article>"))
    assert text in " ".join(document.text.split())
    assert document.report.counts == ({"deletions": 1} if "2019" in markup else {})


def test_a_caption_that_is_not_read_is_told() -> None:
    caption = "<figure><img src='a.png'><figcaption>The pier in August 1911</figcaption></figure>"
    [document] = read(page(body=f"<article><h1>The bridge</h1><p>{STORY}</p>{caption}<p>{STORY}</p></article>"))
    told = [each.text for each in document.report]
    assert ("The pier in August 1911" in document.text) is (told == [])
    assert told in ([], ["The pier in August 1911"])
