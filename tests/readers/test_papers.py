"""Papers of other programs than Word: RTF and ODT, in order, with what they hold beside the text."""

import time
from datetime import date
from pathlib import Path

import pytest

from tests.readers.everything import ODT, OPEN, RTF
from tests.readers.making import archive
from timeline.errors import ReadError
from timeline.readers import read


def rtf(body: bytes) -> bytes:
    return (
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Gothic;}}"
        + body
        + b"}"
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"It rained.\par It snowed.\line Still.", "It rained.\n\nIt snowed.\nStill."),
        (rb"M\'fcller \'96 \'93caf\'e9\'94", "Müller – “café”"),
        (rb"{\f1\'cc\'ee\'f1\'ea\'e2\'e0} 1917", "Москва 1917"),
        (rb"{\f2\'93\'8c\'8b\'9e} 1945", "東京 1945"),
        (rb"\u8212?\uc2\u233 xx\u55357?\u56832?", "—é"[:2]),
        (rb"\uc1\u55357?\u56832? smiles", "\U0001f600 smiles"),
        (rb"a\~b\_c \{d\} \\e", "a b-c {d} \\e"),
        (rb"\trowd\intbl 1904\cell Opened\cell\row 1953\cell Flood\cell\row", "1904 | Opened\n\n1953 | Flood"),
        (rb"{\*\bkmkstart x}{\*\unknown hidden{\b deep}}seen", "seen"),
        (rb"One{\footnote Two.} three{\footnote Four.}.", "One[1] three[2].\n\n[1] Two.\n\n[2] Four."),
        (b"A\\bin5 \x00{}}\\B", "AB"),
        (rb"\ansicpg12 caf\'e9 1901", "café 1901"),
        (rb"\pard\plain\fs24 3 May\tab 1901", "3 May 1901"),
        (rb"unfinished {group", "unfinished group"),
        (rb"in 1911{\super 4} and {\strike in 1912}the 5{\super th}", "in 1911 and the 5th"),
        (rb"too } many } ends", "too  many  ends".replace("  ", " ")),
    ],
)
def test_what_rich_text_says(body: bytes, text: str) -> None:
    assert read(rtf(body))[0].text.startswith(text)


def test_rich_text_tells_of_itself() -> None:
    [document] = read(RTF)
    assert (document.title, document.author, document.published) == ("Zq1", "Zq2", None)
    assert document.report.counts == {
        "dates of publication": 1, "footers": 1, "comments": 1, "deletions": 1, "texts out of sight": 1, "pictures": 1, "objects": 1,
    }  # fmt: skip
    assert "the file was made on 2012-04-05" in str(document.report)
    assert document.text.startswith("Zq3\n\nZq5 Müller —dash Москва café")


@pytest.mark.parametrize(
    "body",
    [
        b"{" * 200_000,
        b"}" * 200_000,
        b"\\b" * 200_000,
        b"{\\footnote " * 20_000,
        b"\\bin2000000000 x",
        b"\\u99999999 x",
    ],
)
def test_rich_text_that_is_broken_takes_no_time(body: bytes) -> None:
    begun = time.process_time()
    assert read(rtf(b"It rained. " + body))[0].text.startswith("It rained.")
    assert time.process_time() - begun < 3


def test_a_text_by_the_name_of_rich_text_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_text("It rained on 3 May 1901.")
    assert read(tmp_path / "a.rtf")[0].text == "It rained on 3 May 1901."


def test_an_odt_in_order() -> None:
    [document] = read(ODT)
    assert document.text.split("\n\n")[:3] == ["Zq17", "Zq2", "Zq3   Zq4\tZq5Zq6Zq7\nend\n        [1] tail Zq9"]
    assert document.text.endswith("[1] Zq8")
    assert (document.title, document.author, document.published) == ("Zq19", "Zq20", None)
    assert document.report.counts == {
        "dates of publication": 1, "deletions": 2, "pictures": 1, "comments": 1, "texts out of sight": 5, "footers": 1,
        "conditional texts": 1,
    }  # fmt: skip
    assert document.report.omissions[0].why.startswith("the file was made on 2012-03-04")


MIME = "application/vnd.oasis.opendocument."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (ODT[:600], "a broken or cut off archive"),
        (archive(mimetype=f"{MIME}text", **{"content.xml": "<x"}), "not an ODT file that can be read"),
        (archive(mimetype=f"{MIME}text"), r"content\.xml is missing in it"),
        (archive(mimetype=f"{MIME}spreadsheet"), "no text of OpenDocument: save a table as .xlsx"),
        (
            archive(mimetype=f"{MIME}text", **{"META-INF/manifest.xml": "<encryption-data/>", "content.xml": "\1"}),
            "protected by a password",
        ),
    ],
)
def test_broken_odt(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "a.odt").write_bytes(data)
    with pytest.raises(ReadError, match=rf"a\.odt: {message}"):
        read(tmp_path / "a.odt")


@pytest.mark.parametrize("repeated", ["<s c='2000000000'/>", "<span>" * 20_000 + "</span>" * 20_000])
def test_an_odt_that_would_grow_or_is_deep(repeated: str) -> None:
    data = archive(mimetype=f"{MIME}text", **{"content.xml": f"<x><p>It rained.{repeated} Still.</p></x>"})
    begun = time.process_time()
    assert read(data)[0].text.startswith("It rained.")
    assert time.process_time() - begun < 3


def test_no_file_is_dated_by_the_day_on_which_it_was_made() -> None:
    assert [each.published for each in read([ODT, RTF])] == [None, None]
    assert read(RTF, published="2012-04-05")[0].published == date(2012, 4, 5)


STYLES = """<office:automatic-styles>
<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T3"><style:text-properties style:text-line-through-style="none"/></style:style>
</office:automatic-styles>"""


def test_an_odt_without_what_is_struck_out_and_the_marks_of_notes() -> None:
    def styled(name: str, text: str) -> str:
        return f'<text:span text:style-name="{name}">{text}</text:span>'

    paragraph = f"It sank {styled('T1', 'in 1912 ')}in 1911{styled('T2', '4')}, on the 5{styled('T2', 'th')}, {styled('T3', 'twice')}."
    content = f"<office:document-content {OPEN}>{STYLES}<office:body><text:p>{paragraph}</text:p></office:body></office:document-content>"
    data = archive(**{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})
    [document] = read(data)
    assert document.text == "It sank in 1911, on the 5th, twice."
    assert [(each.what, each.text) for each in document.report] == [("deletions", "in 1912")]
