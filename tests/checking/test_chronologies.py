"""Chronologies as people and programs write them: each gives the same two rows, in the order given."""

import json

import pytest

import timeline as tl
from timeline.checking import placing
from timeline.checking.chronology import rows_of
from timeline.errors import TimelineError

ROWS = [("2014", "Crimea votes"), ("1806", "A calendar is abolished")]
TEXTS = {
    "markdown": "# Title\n\n- **2014**: Crimea votes[^1]\n- **1 January 1806** – A calendar is abolished\n\n[^1]: A note",
    "plain": "2014 – Crimea votes\n1806: A calendar is abolished",
    "tabs": "2014\tCrimea votes\n1806\tA calendar is abolished",
    "brackets": "* Crimea votes (2014)\n* A calendar is abolished (1806)",
    "sentences": "In 2014, Crimea votes\nIn 1806, a calendar is abolished",
    "numbered": "Here is the timeline:\n\n1. **2014** - Crimea votes\n2. **1806** - A calendar is abolished\n",
    "headings": "## 2014\n\n- Crimea votes\n\n## 1806\n\n- A calendar is abolished",
    "table": "| Year | Event |\n|---|---|\n| 2014 | Crimea votes |\n| 1806 | A calendar is abolished |",
    "json in a fence": 'Sure!\n```json\n[{"date": "2014", "event": "Crimea votes"}, {"date": "1806", "event": "A calendar is abolished"}]\n```',
    "pairs in json": '[["2014", "Crimea votes"],\n ["1806", "A calendar is abolished"]]',
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text(name):
    rows = rows_of(TEXTS[name]).rows
    assert [row.title for row in rows] == ["Crimea votes", "A calendar is abolished"]
    assert [row.when.edtf[:4] for row in rows] == ["2014", "1806"]


PLACED = {
    "days under a heading": "# Story\n\n## 1914\n* **28 June** – A shot\n* August: War\n",
    "items in items": "- 1914\n    - 28 June: A shot\n    - August – War\n",
    "bold headings": "**1914**\n\n- June 28: A shot\n- In August: War\n",
    "the year in the title": "The summer of 1914\n\n* 28 June: A shot\n* August: War\n",
    "the year first": "1914, 28 June: A shot\n1914, August: War\n",
    "bytes of windows": "\ufeff28 June 1914: A shot\r\nAugust 1914: War\r\n",
    "a table of HTML": "<table><tr><th>Date</th><th>Event</th></tr>\n<tr><td>28 June 1914</td><td>A <b>shot</b></td></tr>"
    "<tr><td>August 1914</td><td>War</td></tr></table>",
    "a table with other heads": "| Day | What took place |\n|---|---|\n| 28 June 1914 | A shot |\n| August 1914 | War |",
    "figures that one row explains": "28/06/1914: A shot\nAugust 1914: War\n",
}


@pytest.mark.parametrize("name", PLACED)
def test_a_date_is_completed_by_what_it_stands_under(name):
    rows = rows_of(PLACED[name]).rows
    assert [(row.when.edtf, row.title) for row in rows] == [("1914-06-28", "A shot"), ("1914-08", "War")]


@pytest.mark.parametrize(
    ("line", "when", "title"),
    [
        ("c. 1900 – A mill is built", "1900~", "A mill is built"),
        ("about 638: An era begins", "0638~", "An era begins"),
        ("1914–18: War", "1914/1918", "War"),
        ("May 14–16, 2024: A fair", "2024-05-14/2024-05-16", "A fair"),
        ("20 May 2024, 6 p.m. – A meeting", "2024-05-20T18:00", "A meeting"),
        ("nineteen fourteen – War", "1914", "War"),
        ("- The bridge was opened on 4 June 1934.", "1934-06-04", "The bridge was opened on 4 June 1934."),
    ],
)
def test_a_line(line, when, title):
    (row,) = rows_of(f"{line}\n\n").rows
    assert (row.when.edtf, row.title) == (when, title)


def test_no_clause_of_an_event_is_tried_as_a_date(monkeypatch):
    tried = []
    real = placing.read_when
    monkeypatch.setattr(placing, "read_when", lambda *text: tried.append(text[0]) or real(*text))
    (row,) = rows_of("5 May 1904: The bridge number 4 is opened, and people, 40 or more, cross it\n\n").rows
    assert (row.when.edtf, row.title[:10]) == ("1904-05-05", "The bridge")
    assert set(tried) == {"5 May 1904"}


def test_prose_is_read_sentence_by_sentence():
    found = rows_of("Ada was born in 1815. She liked sums.\nShe died in London on 27 November 1852.\n")
    assert [row.when.edtf for row in found.rows] == ["1815", "1852-11-27"]
    assert found.passed_over == ("She liked sums.",)


def test_a_heading_gives_no_year_to_a_date_that_has_its_own():
    (row,) = rows_of("## 2024\n\n- 1887: The hall is built\n").rows
    assert row.when.edtf == "1887"


@pytest.mark.parametrize(
    "text",
    [
        "Datum;Was geschah\n28.06.1914;A shot\n01.08.1914;War\n",
        "28 June 1914,A shot\n1 August 1914,War\n",
        "Nr,Happening,On\n1,A shot,1914-06-28\n2,War,1914-08-01\n",
    ],
)
def test_a_csv_with_odd_heads_or_none(tmp_path, text):
    path = tmp_path / "rows.csv"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    rows = rows_of(path).rows
    assert [(row.when.edtf, row.title) for row in rows] == [("1914-06-28", "A shot"), ("1914-08-01", "War")]


def test_a_range_is_one_date():
    (row,) = rows_of("- 23 – 27 September 2022 – Voting in four regions\n\n").rows
    assert (row.when.edtf, row.title) == ("2022-09-23/2022-09-27", "Voting in four regions")


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.json", "a.timelinejs.json", "a.md", "a.docx"])
def test_a_file(tmp_path, name):
    path = tmp_path / name
    if name == "a.docx":
        from docx import Document

        made = Document()
        table = made.add_table(rows=0, cols=2)
        for cells in [("When", "What"), *ROWS]:
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
        made.save(path)
    else:
        events = [tl.Event(str(n), title, tl.TimeSpan.parse(when), ()) for n, (when, title) in enumerate(ROWS)]
        tl.Timeline(tuple(events)).save(path)
    assert {(row.when.edtf, row.title) for row in rows_of(path).rows} == set(ROWS)
    assert rows_of(path).title == name


def test_a_csv_keeps_its_order_and_its_rows_without_a_date(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text("Date,Event\n2014,Crimea votes\n,Nobody knows when\nsoon,Something\n1806,A calendar\n")
    rows = rows_of(path).rows
    assert [row.title for row in rows] == ["Crimea votes", "Nobody knows when", "Something", "A calendar"]
    assert [row.when is None for row in rows] == [False, True, True, False]
    assert "soon" in rows[2].reason


def test_a_timelinejs_of_others(tmp_path):
    path = tmp_path / "slides.json"
    slide = {"start_date": {"year": 2014, "month": "3"}, "text": {"headline": "<b>Crimea</b> votes"}}
    path.write_text(json.dumps({"events": [slide]}))
    (row,) = rows_of(path).rows
    assert (row.when.edtf, row.title) == ("2014-03", "Crimea votes")


def test_a_timeline():
    line = tl.extract("Crimea will vote in 2030, the envoy said.", published="2022-09-28")
    (row,) = rows_of(line).rows
    assert (row.modality, row.who) == ("planned", "the envoy")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([], "no rows"),
        ("Nothing here\nis dated\n", "no rows"),
        ("nowhere.md", "there is no file"),
        ('[{"a": 1}]\n\n', "no column"),
    ],
)
def test_what_is_no_chronology_is_said_so(rows, words):
    with pytest.raises(TimelineError, match=words):
        tl.check(rows, tl.Document("It rained in 2014."))


def test_what_is_no_pair_is_said_so():
    with pytest.raises(TypeError, match="a pair"):
        tl.check([("2014",)], tl.Document("It rained in 2014."))


def test_sources_that_are_empty_are_said_so():
    for documents in ([], [tl.Document("  ")]):
        with pytest.raises(TimelineError, match="sources are empty"):
            tl.check([("2014", "It rained")], documents)


def test_rows_in_another_language_are_said_so():
    rows = [
        ("2014", "Die Krim stimmte für den Beitritt zu Russland"),
        ("1806", "Der Kalender wurde abgeschafft und ist vergessen"),
    ]
    found = tl.check(rows, tl.Document("Crimea voted to join Russia in 2014. The calendar was abolished in 1806."))
    assert {row.verdict for row in found.rows} == {"not found"}
    assert all("German" in row.note and "English" in row.note for row in found.rows)


def test_german_rows_are_held_against_german_texts():
    text = tl.Document("Die Brücke wurde am 4. Juni 1934 eröffnet.", language="de")
    good, bad = tl.check([("4. Juni 1934", "Brücke eröffnet"), ("5. Juni 1934", "Brücke eröffnet")], text).rows
    assert (good.verdict, bad.verdict) == ("supported", "another date")


def test_a_row_without_a_date_is_held_against_the_texts_all_the_same():
    text = tl.Document("Crimea voted to join Russia in 2014. The sea is blue.")
    first, second = tl.check(
        [("", "Crimea votes to join Russia"), ("whenever", "Crimea votes to join Russia")], text
    ).rows
    assert (first.verdict, second.verdict) == ("coarser", "coarser")
    assert "no date" in first.note
    assert "cannot be read" in second.note
    assert "2014" in second.note


def test_ten_thousand_rows(bridge):
    rows = [(str(1000 + n % 1000), f"The bridge number {n} is opened by the council") for n in range(10_000)]
    found = tl.check(rows, bridge)
    assert len(found) == 10_000
    assert found.rows[9_999].title.startswith("The bridge number 9999")
    assert found.dumps("html").count('class="row"') == 10_000
