"""One document tells of one happening once: a stamp beside the clause's own day, and a restatement, are no events."""

import pytest

from timeline.model import Document
from timeline.pipeline import extract

TWICE = [
    # a stamp of the page beside the clause's own day
    (
        "Last updated: 14 January, 2010 - 17:26 GMT Two barges collided off Skagen on Tuesday evening.",
        "2010-01-14",
        [("2010-01-12", 1)],
    ),
    (
        "08:17 UK time, Tuesday, 30 June 2009 The Orne footbridge collapsed on Sunday, hurting two people.",
        "2009-06-30",
        [("2009-06-28", 1)],
    ),
    ("1858 Around a dozen choirs will meet on 22 January for a concert.", "2010-01-15", [("2010-01-22", 1)]),
    # a restatement at another precision
    (
        "Matilda Sand died on 25 June 2009 in Turku. She had written 40 books. Sand died in June 2009, aged 50.",
        "2010-01-01",
        [("2009-06-25", 2)],
    ),
    (
        "In 2014 the Orne dam burst. The Orne dam burst on 3 May 2014 after rain. The dam at Orne burst in May 2014.",
        "2015-01-15",
        [("2014-05-03", 3)],
    ),
    # two happenings of one document stay two
    (
        "Matilda Sand was born in June 1959. Sand married in June 1979. Sand died in June 2009.",
        "2010-01-01",
        [("1959-06", 1), ("1979-06", 1), ("2009-06", 1)],
    ),
    (
        "The ferry sailed from Turku on 3 May 2010 and reached Mariehamn on 4 May 2010.",
        "2010-06-01",
        [("2010-05-03", 1), ("2010-05-04", 1)],
    ),
]


@pytest.mark.parametrize(("text", "published", "events"), TWICE)
def test_one_document_tells_a_happening_once(text: str, published: str, events: list[tuple[str, int]]) -> None:
    line = extract(Document(text, published=published), headline=False)
    assert [(event.when.edtf, len(event.claims)) for event in line] == events


def test_the_bridge_is_the_one_that_its_document_names_in_full():
    one = Document("The Old Harbour Bridge was closed to all traffic on 10 March 2025.", title="one")
    other = Document("They mean to repair the Old Harbour Bridge. The bridge has been closed since 10 March 2025.")
    third = Document("They mean to repair the New Railway Bridge. The bridge has been closed since 10 March 2025.")
    assert [len(event.claims) for event in extract([one, other]) if event.when.edtf.startswith("2025-03-10")] == [2]
    assert [len(event.claims) for event in extract([one, third]) if event.when.edtf.startswith("2025-03-10")] == [
        1,
        1,
    ]


def test_a_day_within_the_month_that_another_tells_is_of_one_opening():
    one = Document("The Old Harbour Bridge was closed. The bridge was opened on 4 June 1934.", title="one")
    other = Document("They rejected a plan to replace the Old Harbour Bridge, which was opened in June 1934.")
    [opened] = [event for event in extract([one, other]) if event.when.edtf.startswith("1934")]
    assert (opened.when.edtf, len(opened.claims), opened.disputed) == ("1934-06-04", 2, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Old Harbour Bridge was closed on 10 March 2025.", "The New Railway Bridge was closed on 10 March 2025."),
        ("Fire destroyed the Ulvik Mill on 3 May 2019.", "Fire destroyed the Corin Mill on 3 May 2019."),
        ("The Lisle Hospital opened on 3 May 2019.", "The Penmark Hospital opened on 3 May 2019."),
    ],
)
def test_a_word_for_a_kind_of_place_is_no_shared_name(one: str, other: str):
    assert len(extract([Document(one, title="one"), Document(other, title="other")]).events) == 2
