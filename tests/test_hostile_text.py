"""Texts that once ended in a traceback, or in a file that could not be read again. What was said is kept."""

import io
from pathlib import Path

import pytest

from timeline import Document, extract, load, read, tag
from timeline.dates import read_date
from timeline.errors import DateError
from timeline.formats import FORMATS

PUBLISHED = "2022-09-28"


@pytest.mark.parametrize("context", ["none", "narrative"])
@pytest.mark.parametrize(
    ("text", "titles"),
    [
        # what is quoted, or stands in brackets, right behind the verb of what is said
        ("She said Friday the bank was (again).", ["She said the bank was (again)"]),
        (
            'The charity said on Monday it was "concerned about a lack of funding".',
            ['The charity said it was "concerned about a lack of funding"'],
        ),
        (
            'Officials said on Monday they had "received intelligence about the plan".',
            ['Officials said they had "received intelligence about the plan"'],
        ),
        (
            "The ministry said on Tuesday that the bridge was (once more) closed to lorries.",
            ["The ministry said that the bridge was closed to lorries"],
        ),
        (
            'Marsh said in May Kim had "sunk to garner votes" and that she would go.',
            ['Marsh said Kim had "sunk to garner votes" and that she would go'],
        ),
        # no such month, and more figures than a number has
        ("On 2019-14-03 evening, it fell.", []),
        ("2019-13-01 at noon", []),
        (f"The king reigned {'9' * 400} days in all.", []),
        (f"The {'9' * 5000}th century was long.", []),
        (f"It lasted two {'billion ' * 40}years.", []),
    ],
)
def test_is_told_whole(text: str, titles: list[str], context: str) -> None:
    found = [event.title for event in extract(text, published=PUBLISHED, context=context)]
    assert [title for title in found if context == "none" or title in titles] == titles


def test_a_quotation_with_a_verb_of_its_own_is_kept_in_the_title() -> None:
    [event] = extract('Marsh said Kim had "sunk to garner votes."', published=PUBLISHED, context="narrative")
    assert event.title == 'Marsh said Kim had "sunk to garner votes."'


@pytest.mark.parametrize("text", ["2019-14-03", "2019-14-03 evening", "2019-13-01 at noon", "2019-00-10 10:30"])
def test_a_date_without_such_a_month_is_refused_where_it_is_typed(text: str) -> None:
    with pytest.raises(DateError, match="cannot read '2019-"):
        read_date(text)


def test_a_day_nought_is_kept_as_text_with_the_reason() -> None:
    [mark] = tag("on 2019-03-00")
    assert (mark.text, mark.when, mark.note) == ("2019-03-00", None, "March 2019 has 31 days")


ODD = "The bridge\x00 \ud83d fell in\x07 1950. It was \ud800 rebuilt in 1960.\ufffe"


def test_halves_of_characters_and_control_characters_are_replaced_one_for_one() -> None:
    document = Document(ODD, title="a\ud83d", source="caf\udce9.txt", author="\x1b[31m")
    assert document.text == "The bridge  \ufffd fell in  1950. It was \ufffd rebuilt in 1960.\ufffd"
    assert len(document.text) == len(ODD)
    assert (document.title, document.source, document.author) == ("a\ufffd", "caf\ufffd.txt", " [31m")
    assert [event.title for event in extract(document)] == [
        "The bridge \ufffd fell",
        "[The bridge] was \ufffd rebuilt",
    ]


WRITTEN = [each.name for each in FORMATS.values() if hasattr(each.load_module(), "write")]


@pytest.mark.parametrize("format", [name for name in WRITTEN if name not in ("png", "pdf", "svg")])
def test_an_odd_text_is_saved_in_every_format(format: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.out"
    extract(Document(ODD, published=PUBLISHED)).save(path, format=format)
    if format not in ("xlsx", "parquet"):
        assert "bridge" in path.read_bytes().decode("utf-8")
    if format == "json":
        assert next(event.title for event in load(path, format=format)) == "The bridge \ufffd fell"


def test_an_odd_text_becomes_a_frame() -> None:
    assert list(extract(ODD).to_frame()["when"]) == ["1950", "1960"]


@pytest.mark.parametrize("published", [None, PUBLISHED, "9999-12-31"])
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("1950.Minuten", "sv"),
        ("den minuten 1950", "sv"),
        ("The mill stood still in late 1919 and early 1920.", "en"),
        ("It was open from early 1919 until the flood of late 1920.", "en"),
    ],
)
def test_what_the_fuzzer_found(text: str, language: str, published: str | None) -> None:
    assert all(mark.text in text for mark in tag(text, language=language, published=published))
    assert extract(Document(text, language=language, published=published)).failed == ()


def test_a_mail_with_a_day_of_forty_figures_is_read() -> None:
    mail = f"From: a@b.example\nDate: Wed, 28 Sep 2022 {'9' * 40}0:00:00 +0000\nSubject: a\n\nIt fell in 1950."
    assert [each.published for each in read_eml(mail)] == [None]


def read_eml(text: str) -> list[Document]:
    file = io.BytesIO(text.encode())
    file.name = "a.eml"
    return read(file)


@pytest.mark.parametrize("mark", ["> ", ">", "- ", "* ", "# ", "| ", "(", "[", "<div>", "1. ", "“"])
def test_marks_within_marks_are_read_to_the_end(mark: str) -> None:
    line = extract(f"{mark * 2000}x\n\nThe bridge fell in 1950.")
    assert "The bridge fell" in [event.title for event in line]
