"""Files that people asked for: each holds what its case expects, where the cases lie beside the project."""

import warnings
from pathlib import Path

import pytest

from timeline import extract, tag
from timeline.errors import ReadError
from timeline.formats import load
from timeline.readers import read

FILES = Path(__file__).parents[2] / "shared" / "cases" / "files"
pytestmark = [
    pytest.mark.skipif(not FILES.exists(), reason="the cases lie beside the project"),
    pytest.mark.filterwarnings("ignore:1 recurring"),
]

TEXTS = [
    ("18-tracked.docx", ["7 June 2019", "9 August 2020"], ["3 May 2019"], "deletion"),
    ("19-footnotes.docx", ["4 March 1871", "2 May 1844"], [], ""),
    ("20-report.odt", ["3 May 1901"], [], ""),
    ("21-report.rtf", ["3 May 1901", "Müller"], ["creatim"], "the file was made on 2012-04-05"),
    ("25-article.html", ["1953", "August 1911", "last month"], ["Bus strike"], ""),
    (
        "32-twocolumns.pdf",
        ["The first dredger sank on 9 June 1902", "It was sold in 1911"],
        ["ﬁ"],
        "the file was made on",
    ),
    ("45-frontmatter.md", ["290 BC"], [], "start-date: -0300-05"),
    ("53-tables.docx", ["Report of 5 June 2023", "3 May 1905", "1953"], [], "the file was made on 2016-01-01"),
    ("54-del.html", ["7 June 2019", "5 May 1911."], ["3 May 2019", "19114"], "deletion"),
]


@pytest.mark.parametrize(("name", "held", "left_out", "told"), TEXTS, ids=[row[0] for row in TEXTS])
def test_a_text_of_the_cases(name: str, held: list[str], left_out: list[str], told: str) -> None:
    [document] = read(FILES / name)
    text = " ".join(document.text.split())
    assert [each for each in held if each not in text] == []
    assert [each for each in left_out if each in text] == []
    assert told in str(document.report)
    assert document.published is None or document.published_from in ("metadata", "front matter")


def test_a_mailbox_is_two_messages_each_on_its_day() -> None:
    documents = read(FILES / "22-thread.mbox")
    assert [str(each.day) for each in documents] == ["2024-03-04", "2024-03-11"]


def test_what_a_reply_quotes_is_read_against_the_day_of_the_quoted() -> None:
    days = {event.when.edtf for event in extract(read(FILES / "23-reply.eml"))}
    assert "2024-03-03" in days
    assert "2024-03-10" not in days


def test_an_outlook_message_says_what_to_do() -> None:
    with pytest.raises(ReadError, match=r"a message of Outlook: save it as \.eml"):
        read(FILES / "24-mail.msg")


def test_the_ranges_of_the_cases() -> None:
    text = (FILES / "07-ranges.txt").read_text(encoding="utf-8")
    found = {mark.when.edtf for mark in tag(text, published="2025-09-01") if mark.when is not None}
    assert found == {
        "1914/1918", "2025-07-26/2025-08-22", "2014-12/2015-02", "1975-11/1975-12", "2019/2020", "1939/1945",
        "1897/1903", "2021-01-21T10:00/2023-01-01T07:00",
    }  # fmt: skip


EVENTS = [
    ("26-library.bib", ["1850~", "1904-05/1904-07"], 1),
    ("27-eu.csv", ["1850~", "2022-04-03", "2022-04-25"], 1),
    ("27b-eu.csv", ["1899-12-31", "2022-04-03", "2022-04-25"], 0),
    ("27c-nd.csv", ["[..1065]", "1850", "1870~", "1914/1918"], 3),
    ("27d.csv", ["1899-12-31", "2021-02-28", "2022-04-03", "2022-04-25"], 0),
    ("28-serials.xlsx", ["1914", "2020-01-01", "2020-05-06", "2022-04-03"], 1),
    ("28b-serials.xlsx", ["1914", "2020-01-01", "2020-05-06", "2022-04-03"], 0),
    ("30-family.ged", ["1732-02-22", "[1760..1762]", "1770/1775", "1790~", "1791?", "1997-12-31"], 1),
    ("31-timeline.mw", ["-0749/-0479", "1914-07-28/1918-11-11", "2024-06"], 0),
]


@pytest.mark.parametrize(("name", "dates", "told"), EVENTS, ids=[row[0] for row in EVENTS])
def test_events_of_the_cases(name: str, dates: list[str], told: int) -> None:
    timeline = load(FILES / name)
    assert [event.when.edtf for event in timeline] == dates
    assert len([each for each in timeline.report if each.what != "fields that no event has"]) == told


def test_whole_days_of_a_calendar_end_on_their_last() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        timeline = load(FILES / "29-cal.ics")
    assert (timeline[0].title, timeline[0].when.edtf) == ("Autumn break", "2016-10-31/2016-11-04")
    assert len(timeline) == 6
