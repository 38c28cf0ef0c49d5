"""Where on the calendar an expression lies: `when` as EDTF, against which anchor, and what stays open."""

from datetime import date

import pytest

from timeline.model import Timex
from timeline.normalising import explain, resolve
from timeline.tagging import find

PUBLISHED = date(2022, 9, 28)

# Sentence, and each expression with its EDTF (None: no place on the calendar).
PLACED = [
    ("Crimea held a vote in 2014.", [("2014", "2014")]),
    ("Voting went on over the past five days.", [("the past five days", "2022-09-23/2022-09-27")]),
    ("It has been at war since February.", [("February", "2022-02/..")]),
    ("Also on Tuesday, he spoke of the bomb.", [("Tuesday", "2022-09-27")]),
    ("They had asked for years on end.", [("years on end", None)]),
    ("In mid-March 2014 it was over.", [("mid-March 2014", "[2014-03-11..2014-03-20]")]),
    ("The early 20th century was calm.", [("The early 20th century", "[1900..1933]")]),
    ("It was built in the fifth century BC.", [("the fifth century BC", "[-0499..-0400]")]),
    ("He left earlier this month.", [("earlier this month", "[2022-09-01..2022-09-28]")]),
    ("She will leave later this month.", [("later this month", "[2022-09-28..2022-09-30]")]),
    ("It was said last week.", [("last week", "[2022-09-19..2022-09-25]")]),
    ("It rained over the past two weeks.", [("the past two weeks", "2022-09-14/2022-09-27")]),
    ("It should be done by 1992.", [("1992", "[..1992]")]),
    ("It stood there until May 1998.", [("May 1998", "/1998-05")]),
    ("It stood there before 1990.", [("1990", "[..1989]")]),
    ("It stood there before May 1990.", [("May 1990", "[..1990-04]")]),
    ("Police came shortly before noon on Friday.", [("noon on Friday", "2022-09-23")]),
    ("Bids had to be in before noon on Friday.", [("noon on Friday", "[..2022-09-23]")]),
    ("The last train left minutes before midnight on Friday.", [("midnight on Friday", "2022-09-23")]),
    ("They crossed the river before dawn on Friday.", [("dawn on Friday", "[..2022-09-23]")]),
    ("Work is due to begin in spring 2024.", [("spring 2024", "2024-21")]),
    ("It had to close in winter 2012-13.", [("winter 2012-13", "[2012-12..2013-02]")]),
    ("They failed to meet the deadline on Tuesday.", [("Tuesday", "2022-09-27")]),
    ("He wants to cut prices on Friday.", [("Friday", "2022-09-30")]),
    ("It was sold after the 1950s.", [("the 1950s", "[1960..]")]),
    ("It was sold after Jan. 1, 1990.", [("Jan. 1, 1990", "[1990-01-02..]")]),
    ("From March 1990 on, it was empty.", [("March 1990", "1990-03/..")]),
    ("The war lasted from 1914 to 1918.", [("1914", "1914/1918"), ("1918", "1914/1918")]),
    ("The war (1914–18) was long.", [("1914", "1914/1918"), ("18", "1914/1918")]),
    ("It ran from 3 to 5 March 2014.", [("3", "2014-03-03/2014-03-05"), ("5 March 2014", "2014-03-03/2014-03-05")]),
    ("It was cold between November and March.", [("November", "2021-11/2022-03"), ("March", "2021-11/2022-03")]),
    ("Rome fought from 264 to 146 BC.", [("264", "-0263/-0145"), ("146 BC", "-0263/-0145")]),
    ("It was in the summer of 1914.", [("the summer of 1914", "1914-22")]),
    ("It was in the third quarter of 1990.", [("the third quarter of 1990", "1990-35")]),
    ("It was cut in the 1990s.", [("the 1990s", "199X")]),
    ("He was born about 1850.", [("about 1850", "1850~")]),
    ("It began at 2:30 p.m. on Monday.", [("2:30 p.m. on Monday", "2022-09-26T14:30")]),
    ("It began at 14:00 GMT on 3 October.", [("14:00 GMT on 3 October", "2022-10-03T14:00Z")]),
    ("He spoke on Easter Monday 2021.", [("Easter Monday 2021", "2021-04-05")]),
    ("He spoke on 31 February 2020.", [("31 February 2020", None)]),
    ("The mill burned two weeks ago.", [("two weeks ago", "[2022-09-11..2022-09-17]")]),
    ("The mill burned a year ago today.", [("a year ago today", "2021-09-28")]),
    ("The first stones were laid 4,000 years ago.", [("4,000 years ago", "-1978~")]),
    ("Ferns grew here 310 million years ago.", [("310 million years ago", "Y-31E7~")]),
    ("It has been shut since the late 1990s.", [("the late 1990s", "199X/..")]),
    ("It will be done by the end of the month.", [("the end of the month", "[..2022-09-30]")]),
    ("They searched through the weekend.", [("the weekend", "[2022-09-24..2022-09-25]")]),
    ("They searched through Saturday.", [("Saturday", "/2022-10-01")]),
    ("Caesar died on 15 March 44 BC.", [("15 March 44 BC", "-0043-03-15")]),
]  # fmt: skip

# A story, told from within itself: each expression with its value.
STORIES = [
    (
        "In June 1944 they landed. In August they reached Paris. In January they stood at the Rhine.",
        ["1944-06", "1944-08", "1945-01"],
    ),
    ("The abbey was sacked in 1539. The following year it burned. Three years later it was sold.", ["1539", "1540", "1543"]),
    ("By 1939 they were poor. On 8 May 1945 it was over. The next day people danced. On Friday they slept.", ["1939", "1945-05-08", "1945-05-09", "1945-05-11"]),
    ("He was elected in 1832. That summer he fell ill, and in the autumn he died.", ["1832", "1832-SU", "1832-FA"]),
    ("The town fell on 3 May 1812. A week later the king fled. Two months later peace was signed.", ["1812-05-03", "1812-05-10", "1812-07"]),
    ("In 1846 the harvest failed. The following spring they sailed.", ["1846", "1847-SP"]),
    ("She left in 1790. Today the house is a museum.", ["1790", "PRESENT_REF"]),
    ("She left in 1790. Today the house was sold.", ["1790", "2022-09-28"]),
    ("The mill burned down in 1890. A bridge opens there in November.", ["1890", "2022-11"]),
    ("The mill burned down in 1890. Work on the new one is expected to begin in November.", ["1890", "2022-11"]),
    ("In 1890 the mill burned down. A new one was expected to open in November.", ["1890", "1890-11"]),
]  # fmt: skip

# Without a day of publication: what stays unresolved, with its value.
OPEN = [
    ("Also on Tuesday he spoke.", "Tuesday", "XXXX-WXX-2"),
    ("The war has gone on since February.", "February", "XXXX-02"),
    ("They met last week.", "last week", "XXXX-WXX"),
    ("They met yesterday.", "yesterday", "XXXX-XX-XX"),
    ("They meet on 3 May.", "3 May", "XXXX-05-03"),
    ("Voting went on over the past five days.", "the past five days", "P5D"),
    ("They met at noon.", "noon", "XXXX-XX-XXT12:00"),
    ("They met in the third quarter.", "the third quarter", "XXXX-Q3"),
    ("They met at the weekend.", "the weekend", "XXXX-WXX-WE"),
]


def tag(text: str, published: date | None = PUBLISHED) -> list[Timex]:
    return resolve(find(text), text, published)


@pytest.mark.parametrize(("text", "wanted"), PLACED, ids=[text for text, _ in PLACED])
def test_a_place_on_the_calendar(text: str, wanted: list[tuple[str, str | None]]) -> None:
    found = tag(text)
    assert [(t.text, t.when and t.when.edtf) for t in found] == wanted, "\n".join(map(explain, found))


@pytest.mark.parametrize(("text", "values"), STORIES, ids=[text for text, _ in STORIES])
def test_a_story_is_told_from_within(text: str, values: list[str]) -> None:
    found = tag(text)
    assert [t.value for t in found] == values, "\n".join(map(explain, found))


@pytest.mark.parametrize(("text", "expression", "value"), OPEN, ids=[text for text, _, _ in OPEN])
def test_without_publication_it_stays_open_and_says_what_to_supply(text: str, expression: str, value: str) -> None:
    [timex] = tag(text, None)
    assert (timex.text, timex.value, timex.when) == (expression, value, None)
    assert timex.note is not None
    assert "published=" in timex.note


def test_without_publication_a_year_is_still_a_year() -> None:
    found = tag("It voted in 2014 and has been at war since February. On Tuesday it voted again.", None)
    assert [(t.text, t.when and t.when.edtf) for t in found] == [
        ("2014", "2014"),
        ("February", None),
        ("Tuesday", None),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A vote was held in 2014. They had fled earlier in the month.", "XXXX-XX"),
        ("A vote was held in 2014. They had fled later in the week.", "XXXX-WXX"),
        ("The club was founded in 2014. The mayor left in March.", "XXXX-03"),
        ("In 2014 the club split. Its head will go in September.", "XXXX-09"),
        ("In 2014 the club split. It has been in debt since February.", "XXXX-02"),
        ("In 2014 the club split. Over the past five days it met.", "P5D"),
        ("In 2014 the club split. On Tuesday it met.", "XXXX-WXX-2"),
    ],
)
def test_without_publication_a_year_in_passing_lends_itself_to_nothing(text: str, value: str) -> None:
    [year, other] = tag(text, None)
    assert (year.value, other.value, other.when) == ("2014", value, None)
    assert other.note


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The party was founded in 2003. Its leader will stand down in November.", "2022-11"),
        ("In 2003 the party split. Its leader will stand down in November.", "2022-11"),
        ("In 2003 the party split. It has had no leader since February.", "2022-02"),
        ("In 2003 the party split. As of February it had 300 members.", "2022-02"),
        ("The party was founded in 2003. In February it lost a vote.", "2022-02"),
        ("In 2003 the party split. In February it lost a vote.", "2003-02"),
    ],
)
def test_what_will_be_and_what_has_been_count_from_publication(text: str, value: str) -> None:
    [year, other] = tag(text)
    assert (year.value, other.value) == ("2003", value)


def test_a_time_of_day_in_a_story_is_not_of_the_day_of_publication() -> None:
    [_, timex] = tag("In 1812 the town fell. The gates were shut at noon.")
    assert (timex.value, timex.when, timex.note) == ("XXXX-XX-XXT12:00", None, "the story only says 1812")


def test_last_december_in_january() -> None:
    assert [t.value for t in tag("He left last December.", date(2022, 1, 10))] == ["2021-12"]


def test_that_month_of_a_year_is_no_month_that_one_could_name() -> None:
    [_, timex] = tag("A vote was held in 2014. They had retaken the town earlier that month.", None)
    assert (timex.text, timex.value, timex.when) == ("earlier that month", "XXXX-XX", None)
    assert timex.note == "the story only says 2014"


def test_it_says_by_which_rule_and_against_what() -> None:
    [timex] = tag("They met on Tuesday.")
    assert (timex.rule, timex.anchor) == ("weekday", "published 2022-09-28")
    assert explain(timex) == (
        "'Tuesday' is DATE 2022-09-27 by weekday, against published 2022-09-28; 27 September 2022 (2022-09-27)"
    )


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It has been so since February.", "since February"),
        ("Held over the past five days, it ended.", "over the past five days"),
        ("It was held in 2014.", "in 2014"),
        ("It lasted from 1914 to 1918.", "from 1914 to 1918"),
        ("It ran between 1985 and 1987.", "between 1985 and 1987"),
        ("As of Friday it stood.", "As of Friday"),
        ("He left the day before, and slept.", "the day before"),
        ("From March on it stood.", "From March on"),
    ],
)
def test_the_phrase_has_the_governing_words(text: str, phrase: str) -> None:
    found = tag(text)
    assert {t.phrase.of(text) for t in found if t.phrase} == {phrase}


@pytest.mark.parametrize(
    ("text", "freq", "quant"),
    [
        ("They meet twice a week.", "2X", None),
        ("They meet every Monday.", None, "every"),
        ("They meet each year.", None, "each"),
    ],
)
def test_a_set_has_its_freq_and_quant(text: str, freq: str | None, quant: str | None) -> None:
    [timex] = tag(text)
    assert (timex.type, timex.freq, timex.quant) == ("SET", freq, quant)


def test_a_day_in_figures_that_could_be_two_is_not_placed_and_says_why() -> None:
    [timex] = tag("It was on 3/4/2020.")
    assert (timex.when, timex.note) == (None, "cannot tell the day from the month: 3 April or 4 March 2020")
    assert [t.when and t.when.edtf for t in tag("It was on 23/4/2020.")] == ["2020-04-23"]
    [timex] = tag("It was on 3/4/2020 at 10:00.")
    assert (timex.when, timex.note) == (None, "cannot tell the day from the month: 3 April or 4 March 2020")


def test_a_time_of_the_clock_behind_a_day_in_figures_is_of_that_day() -> None:
    marks = tag("Between 01/21/2021 10:00 and 02/03/2023 07:00 the mast was down.")
    assert {mark.when and mark.when.edtf for mark in marks} == {"2021-01-21T10:00/2023-02-03T07:00"}
