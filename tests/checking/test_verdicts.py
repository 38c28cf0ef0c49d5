"""What a row must be told as. A case is a text, a row, and the verdict with what its note must say."""

import pytest

import timeline as tl
from timeline.checking import VERDICTS, check

MILL = tl.Document(
    "The old mill at Ferrow burned down on 3 May 2019. Up to 40 workers lost their jobs. The owner, Ada Brent, "
    "said that she would rebuild it in 2021. The council did not approve the plan. Police said that a heater may have "
    "started the fire. A driver was allegedly seen near the gate on 2 May 2019. The wheel was made in 1874 by Tom Hale. "
    "If the river rises, the weir will be opened in June 2020. Guests come from all over the county.",
    published="2019-06-10",
    title="Fire at the mill",
)

CASES = [
    # the row as the text has it, in other words and forms
    ("2019-05-03", "The old mill at Ferrow burns down", "supported", ""),
    ("3 May 2019", "A blaze destroys the mill at Ferrow", "supported", ""),
    ("1874", "Tom Hale makes the wheel", "supported", ""),
    ("2019-05-03", "According to police, the mill burned down", "supported", ""),
    ("2019-05-02", "A driver is allegedly seen near the gate", "supported", ""),
    # another date
    ("2019-05-04", "The old mill at Ferrow burns down", "another date", "1 day"),
    ("2018-05-03", "The old mill at Ferrow burns down", "another date", "year"),
    ("1875", "The wheel is made by Tom Hale", "another date", "1 year"),
    # less and more exact
    ("May 2019", "The old mill at Ferrow burns down", "coarser", "3 May 2019"),
    ("12 August 1874", "The wheel is made", "finer", "1874"),
    # what turns a claim into another
    ("2019-05-02", "A driver is seen near the gate", "said, not so", "allegedly"),
    ("2021", "Ada Brent rebuilds the mill", "said, not so", "planned"),
    ("June 2020", "The weir is opened", "said, not so", ""),
    ("2019", "The council approves the plan", "said, not so", "denied"),
    ("May 2019", "40 workers lose their jobs", "said, not so", "Up to 40"),
    # told, with no date
    ("2019", "Guests come from all over the county", "not dated", "when is not said"),
    # not told: another doer, another number, another name, another deed, nothing like it
    ("1874", "Ada Brent makes the wheel", "not found", "Ada Brent"),
    ("2019", "Up to 60 workers lose their jobs", "not found", "40"),
    ("2019-05-03", "The old mill at Marsh burns down", "not found", "Marsh"),
    ("2019-05-03", "The old mill at Ferrow is sold", "not found", "sold"),
    ("2019-05-03", "A comet passes over the Andes", "not found", ""),
]


@pytest.mark.parametrize(("when", "title", "verdict", "note"), CASES, ids=[case[1] + " " + case[0] for case in CASES])
def test_a_row_is_told_as_what_it_is(when, title, verdict, note):
    row = check([(when, title)], MILL).rows[0]
    assert (row.verdict, note.lower() in row.note.lower()) == (verdict, True), row.note


def test_the_names_of_verdicts_are_those_promised():
    assert VERDICTS == (
        "supported", "coarser", "finer", "another date", "not dated", "said, not so", "contested", "not found",
    )  # fmt: skip


def test_a_chronology_with_each_kind_of_fault(bridge, chronology):
    found = tl.check(chronology, bridge)
    assert [row.verdict for row in found.rows] == [
        "supported", "supported", "finer", "coarser", "supported", "another date", "not dated", "not found",
        "said, not so", "supported", "said, not so", "supported",
    ]  # fmt: skip
    closed = found.rows[5].evidence[0]
    assert closed.expression.of(closed.document.text) == "on Monday evening"
    assert closed.when.edtf == "2025-03-10"
    assert "12 March 2025" in closed.how
    million = found.rows[7]
    assert million.faulty == ("4.2 million",)
    assert million.evidence[0].turning.of(million.evidence[0].document.text) == "2.4 million"
    assert found.rows[10].evidence[0].turning.of(found.rows[10].evidence[0].document.text).lower() == "may"


def test_sources_that_differ_are_told_with_their_dates():
    one = tl.Document("Russia ordered a partial mobilisation on 21 September 2022.", title="A")
    two = tl.Document("Russia ordered a partial mobilisation on 22 September 2022.", title="B")
    row = check([("2022-09-21", "Russia orders a partial mobilisation")], [one, two]).rows[0]
    assert row.verdict == "contested"
    assert "21 September 2022" in row.note
    assert "22 September 2022" in row.note
    assert {each.document.title for each in row.evidence} == {"A", "B"}


def test_never_by_time_alone():
    text = tl.Document("The choir sang in Dale on 3 May 2019. A bell was cast on 4 May 2019.")
    assert check([("3 May 2019", "Voters elect a mayor")], text).rows[0].verdict == "not found"


def test_shared_words_alone_are_never_supported():
    text = tl.Document("Nora Lind sued the bank of Ferrow on 3 May 2019.")
    assert check([("3 May 2019", "The bank of Ferrow sued Nora Lind")], text).rows[0].verdict == "not found"


def test_a_quotation_is_exact_or_told_to_differ():
    text = tl.Document('"We shall never sell the mill," said Ada Brent on 3 May 2019.')
    good, bad = check(
        [
            ("3 May 2019", "Ada Brent says “We shall never sell the mill”"),
            ("3 May 2019", "Ada Brent says “We may never sell the mill”"),
        ],
        text,
    ).rows
    assert good.verdict == "supported"
    assert bad.verdict == "not found"
    assert "word for word" in bad.note


def test_the_same_input_gives_the_same_report(bridge, chronology):
    assert tl.check(chronology, bridge).dumps("json") == tl.check(chronology, bridge).dumps("json")


def test_what_is_left_out_comes_by_weight(bridge, chronology):
    left = tl.check(chronology, bridge).left_out
    assert [each.weight for each in left] == sorted((each.weight for each in left), reverse=True)
    titles = " ".join(each.event.title for each in left)
    assert "900 people" in titles
    assert "Engineers" not in titles
    assert tl.check(chronology, bridge, leave_out=False).left_out == ()


def test_a_deed_done_to_another_thing_is_another_deed():
    text = tl.Document("Germany introduced summer time on 30 April 1916.")
    row = check([("1916", "Germany introduces the Muslim era")], text).rows[0]
    assert row.verdict == "not found"
    assert "Muslim" in row.note


HARBOUR = tl.Document(
    "The British government bought the old ferry in March 1921. Danish troops stayed on the island until May 1922. "
    "Mona Reyes, a carpenter, married Paul Ott on 3 June 1923, and the two opened a shop in July 1923. She was granted "
    "a medal in 1924. A storm broke a crane in the harbour on 9 May 1925. Police questioned a pilot on 2 June 1926. "
    "The council decided on 7 May 1927 to repair the pier. Twelve apple trees were planted on 4 April 1928. "
    "The mill adopted a week of five days in 1929. Its miller was fined in 1930.",
    title="A harbour and its people",
)
REWORDED = [
    ("March 1921", "Britain acquires the ferry", "supported"),
    ("May 1922", "The last Danish soldiers leave the island", "supported"),
    ("June 3, 1923", "Mona Reyes weds Paul Ott", "supported"),
    ("July 1923", "Mona Reyes and her husband open a store", "supported"),
    ("1924", "Mona Reyes receives a medal", "supported"),
    ("1929", "The mill introduces a five-day week", "supported"),
    ("9 May 1925", "The harbour crane is damaged by a gale", "supported"),
    ("7 May 1927", "The council opts to mend the pier", "supported"),
    # words that are near are not the same
    ("2 June 1926", "Police arrest a pilot", "not found"),
    ("7 May 1927", "The council opts to replace the pier", "not found"),
    ("March 1921", "Denmark acquires the ferry", "not found"),
    ("4 April 1928", "Twelve pear trees are planted", "not found"),
]


@pytest.mark.parametrize(("when", "title", "verdict"), REWORDED, ids=[case[1] for case in REWORDED])
def test_what_is_told_in_other_words(when, title, verdict):
    row = check([(when, title)], HARBOUR).rows[0]
    assert row.verdict == verdict, row.note
