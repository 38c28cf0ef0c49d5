"""What is of a page and tells nothing, beside what only looks like it."""

import pytest

from timeline import Document, extract

MAIL = "From: Ann Lee\nSent: Monday, 4 March 2024 09:00\nTo: Bo\nSubject: Lock\n\nThe lock failed yesterday.\n\n"

TOLD = [
    ("a signature", MAIL + "Kind regards,\nAnn Lee\nLock Society, founded 1921", {"2024-03-03"}),
    ("who signs by the whole name", MAIL + "Ann Lee | Lock Society\nCelebrating 50 years: 1972-2022", {"2024-03-03"}),
    ("a letter that goes on", MAIL + "Best of all, it was built in 1921.", {"2024-03-03", "1921"}),
    ("when it was recorded", "Date | Text\n4 May 1904 | Complaint filed (Entered: 6 May 1904)", {"1904-05-04"}),
    ("a bracket that tells", "- 4 May 1904: The pier (closed in 1901) opened", {"1904-05-04", "1901"}),
    ("a form of a wiki", "{{Infobox lock\n| opened = 4 May 1904\n| closed = 1950\n}}\nIt burned in 1911.", {"1911"}),
    ("a template in a sentence", "It burned in 1911.{{citation needed|date=May 2018}}", {"1911"}),
    (
        "lines of a site",
        "It burned in 1911.\n\nOlder posts →\n\nArchives: March 2019 (4)\n\n3 replies, May 2020",
        {"1911"},
    ),
    ("a sentence on archives", "Archives burned in 1911.", {"1911"}),
    ("below every release", "It burned in 1911.\n\nForward-looking statements\n\nSee our report of 2019.", {"1911"}),
    ("a field of references", "It burned in 1911.\n\nLiterature: P. Lund, Locks, Halden 1931, p. 4", {"1911"}),
    ("a reference of Vancouver", "It burned in 1911.\n\n[3] Lund P, Voss T. Locks. Halden: Quay; 1962.", {"1911"}),
    (
        "years of two figures on a page of another century",
        "Diary of the lock, March 1918\n\n1/3/18   The lock burned.\n2/3/18   We came.\n22/3/18  It was sold.",
        {"1918-03-22", "1918-03-02", "1918-03-01"},
    ),
    (
        "dates that open lines one after another",
        """\
Ines Ward

Her mother was a baker.

Posts
1977–1983 Baker in Venn
1983 Miller in Alby
1989 Keeper in Orrin
since 1997 Mayor of Orrin

Honours
Deane Medal
Lock Medal
Venn Prize""",
        {"1977/1983", "1983", "1989", "1997/.."},
    ),
    (
        "the day of a paper",
        "THE SANDON ADVERTISER, JUNE 7, 1884.\n\nFIRE.—On Tuesday a fire broke out in the loft. Apply to Mr. Deane.",
        {"1884-06-03"},
    ),
    (
        "a field of a report",
        "Report\nReporting period: 1–31 March 2015\n\nThe lock burned on 12 March.",
        {"2015-03-12"},
    ),
    ("a bracket behind a dated cell", "Date | Event\n1846 | Leased to a railway (until 1923)", {"1846"}),
    (
        "of when a picture is",
        "It burned in 1911.\n\nFigure 1. The lock in 1899\n\nFig. 2: The lock, 3 May 1904",
        {"1911"},
    ),
    ("a caption that tells", "It burned in 1911.\n\nFigure 1. The lock was sold in 1899.", {"1911", "1899"}),
    ("a king with a number", "It burned in 1911.\n\nHarald V. He was crowned in 1962.", {"1911", "1962"}),
    ("when a source was read", "It burned in 1911 (Lund, accessed 12 Jan 2015).", {"1911"}),
    ("a name above what it tells", "# 4 May 1904\n\n- Ann\n  - The lock burned", {"1904-05-04"}),
    (
        "the lines of a chat's program",
        """\
12/28/23, 9:14 PM - Rosa created this group
12/28/23, 9:20 PM - Rosa: the lock burned yesterday
12/29/23, 9:20 PM - Ben: it was sold today""",
        {"2023-12-27", "2023-12-29"},
    ),
]


@pytest.mark.parametrize(("text", "days"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_only_what_is_told_is_an_event(text: str, days: set[str]) -> None:
    assert {event.when.edtf for event in extract(Document(text))} == days


@pytest.mark.parametrize("foot", ["11/6/2019 - 3 - PUBLIC", "- 3 -", "Page 3 of 12"])
def test_a_sentence_goes_on_behind_the_foot_of_a_page(foot: str) -> None:
    (event,) = extract(Document(f"The mill of the town was sold and then\n\n{foot}\n\nburned in 1931 with its stock."))
    assert event.title.startswith("The mill of the town was sold and then burned")


SAID = [
    (
        "a name above a clock",
        "Tuesday, 5 March 2024\n\nMira Holt\n  9:14 AM\nthe pump failed an hour ago\n9:40\nit was repaired today",
        [("2024-03-05", "Mira Holt"), ("2024-03-05", "Mira Holt")],
    ),
    (
        "a name behind a stamp",
        "12/06/2023 08:40  Dr Amsel\nThe pump failed.\n\n13/06/2023 09:05  Dr Lund\nIt was repaired.",
        [("2023-06-12T08:40", "Dr Amsel"), ("2023-06-13T09:05", "Dr Lund")],
    ),
    (
        "a header of mail in another language",
        "Von: Lena Brandt\nGesendet: Freitag, 17. Mai 2019 14:22\nAn: Tom\nBetreff: Lock\n\nThe lock burned yesterday.",
        [("2019-05-16", "Lena Brandt")],
    ),
    (
        "minutes by another name",
        "**Weekly sync – 12 Jan 2023**\n\n*Attendees:* Ana, Bo\n\n* Ana\n    * The lock burned on Tuesday",
        [("2023-01-10", "")],
    ),
    (
        "sentences that begin with small letters",
        "Nadia, [21.04.2023 08:15]\nthe lock burned yesterday. it was sold in 2019",
        [("2023-04-20", "Nadia"), ("2019", "Nadia")],
    ),
    (
        "what stands above the day on which it was posted",
        """\
Resolved
The lock was repaired.
Posted 2 years ago. Mar 14, 2022 - 18:42 UTC

Found
The lock burned.
Posted 2 years ago. Mar 13, 2022 - 16:41 UTC""",
        [("2022-03-14", ""), ("2022-03-13", "")],
    ),
    (
        "answers that are a date alone",
        """\
Q. When did you come to Orrin?
A. In March of 2008.
Q. And you left when?
A. June 30, 2016.
Q. Why?
A. They sold the lock.""",
        [("2008-03", ""), ("2016-06-30", "")],
    ),
    (
        "a day in the year of the question before",
        "Q. Tell us what happened on 9 June 2017.\nA. The belt jammed.\nQ. And then?\nA. He came out on June 12.",
        [("2017-06-09", ""), ("2017-06-12", "")],
    ),
    (
        "a witness named on the title page",
        "Deposition of Dr. Ruth Amsel\n\nQ. Did you see it?\nA. The lock burned in 2011.\nQ. Why?\nA. It was dry.",
        [("2011", "Dr. Ruth Amsel")],
    ),
    (
        "posts of a forum",
        """\
Re: The mill
by millfan » Sun Jan 14, 2018 9:22 pm

The mill burned yesterday.

Posts: 1204   Joined: Tue May 03, 2011 4:15 pm""",
        [("2018-01-13", "millfan")],
    ),
    (
        "figures under a column of times",
        """\
LOG          Date: 11/23/2019

Time   Type                 Disposition
2312   The bell was rung    Advised
0045   A car was stopped    Warned""",
        [("2019-11-23T23:12", ""), ("2019-11-23T00:45", "")],
    ),
    (
        "an answer to a question with a day",
        "Q. Tell us what happened on 9 June 2017.\nA. The belt jammed.\nQ. Who was there?\nA. Mr. Voss was.",
        [("2017-06-09", "")],
    ),
]


@pytest.mark.parametrize(("text", "rows"), [row[1:] for row in SAID], ids=[row[0] for row in SAID])
def test_who_says_so_and_when(text: str, rows: list[tuple[str, str]]) -> None:
    found = [
        (event.when.edtf, event.claims[0].attribution.source if event.claims[0].attribution else "")
        for event in extract(Document(text))
    ]
    assert sorted(found) == sorted(rows)


def test_the_days_of_a_table_take_the_month_above_it() -> None:
    text = (
        "War diary, July 1916\n\nPlace | Date | Hour | Events\nVenn Wood | 30 | 7.30 a.m. | The battalion attacked.\n"
        "Alby | 2 | | It marched to Alby.\n"
    )
    assert {(event.when.edtf, event.title) for event in extract(Document(text))} == {
        ("1916-07-30T07:30", "The battalion attacked"),
        ("1916-08-02", "It marched to Alby"),
    }


def test_a_title_below_a_date_stands_under_it() -> None:
    text = "# Our story\n\n## 1923\n\n# A shed\n\nA captain opened it.\n\n## 1944\n\n# Bombs\n\nA raid destroyed it."
    assert {(event.when.edtf, event.title) for event in extract(Document(text))} >= {
        ("1923", "A captain opened it"),
        ("1944", "A raid destroyed it"),
    }
