"""Words that look like a time and date nothing, and times of something else than what they stand beside."""

import pytest

import timeline as tl

PUBLISHED = "2018-03-14"


def told(text):
    line = tl.extract(text, published=PUBLISHED, headline=False)
    return [(event.when.edtf, event.title) for event in line.events]


@pytest.mark.parametrize(
    "text",
    [
        "He wrote it with the painter Johnny Christmas.",
        "The mill adopted the Millennium Growth Goals.",
        "She drew it with Saturday Morning Pancake artist Zoe Lund.",
        "The council accepted resolution 2254 (2015) on ferries.",
        "In the second half, Karl Lind was booked for a foul in the match against Visby.",
        "The shop opens Mon-Fri 8:30 am to 7 pm, Sat 9 am to 6 pm.",
        "She was working from 6:00 am to midnight.",
        "Department of Weaving, University of Lund, 2100, Lund",
        "The mill cost £348 (equivalent to £39,756 in 2021).",
        "The clerk paid him £1 10s for the boat.",
        "The union has a total of 1607 weavers.",
        "The film “May 1990” was shown.",
        "She wrote a book about the 1950s.",
        "The lake is warmer than ever since records began in 1923.",
        "The paper has learned that according to a message posted on Friday, the site is being attacked.",
    ],
)
def test_no_event(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("At Christmas the mill closed.", [("2017-12-25", "The mill closed")]),
        ("Last Christmas the mill closed.", [("2017-12-25", "The mill closed")]),
        ("The clerk said Saturday Karl Lind would go.", [("2018-03-10", "The clerk said Karl Lind would go")]),
        (
            "The first telescopes of the valley looked up to the night sky in 1998.",
            [("1998", "The first telescopes of the valley looked up to the night sky")],
        ),
        (
            "In 2003, her last year at school, Ada Brook won the county medal.",
            [("2003", "Ada Brook won the county medal")],
        ),
        ("The mill was lost.\n1 Anna's story begins in 1998.", [("1998", "Anna's story begins")]),
        ("The election is on 30 May.", [("2018-05-30", "The election")]),
    ],
)
def test_only_what_is_dated(text, events):
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "It was not until about 170 years later, in 1896 that a doctor of Lund discovered a method.",
            [("1896", "A doctor of Lund discovered a method")],
        ),
        (
            "The army was forced to leave in November of 1776 and begin its retreat during the winter of 1776-77.",
            [
                ("1776-11", "The army was forced to leave"),
                ("[1776-12..1777-02]", "The army was forced to begin its retreat"),
            ],
        ),
        (
            "He is able, as I told the board when I named him for that office 10 months ago.",
            [("2017-05", "I named him for that office")],
        ),
        (
            "Although in 2007 and again in 2008 there were storms, the roof held.",
            [
                ("2007", "Although there were storms, the roof held"),
                ("2008", "Although there were storms, the roof held"),
            ],
        ),
        (
            '"The mill was lost," Karl Lind, editor at large of the paper, said on Friday.',
            [("2018-03-09", 'Karl Lind, editor at large of the paper, said "The mill was lost"')],
        ),
        (
            "She is best known for the novel Wool, published in 1988, and for the play Cloth.",
            [("1988", "The novel Wool [was] published")],
        ),
    ],
)
def test_which_words_tell_it(text, events):
    assert sorted(told(text)) == sorted(events)


def test_who_says_more_is_who_said_the_first():
    line = tl.extract(
        "Ada Brook claimed that an attack had occurred, and on Friday said that the site was down.",
        published=PUBLISHED,
        headline=False,
    )
    assert [event.claims[0].attribution.source for event in line.events] == ["Ada Brook"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Karl Lind will return home on Friday after a meeting with weavers in Visby in February.",
            [
                ("2018-02", "A meeting with weavers in Visby"),
                ("2018-03-16", "Karl Lind will return home after a meeting with weavers in Visby"),
            ],
        ),
        (
            "A star urged fans to give in the wake of the earthquake that struck the island on Tuesday.",
            [("2018-03-13", "The earthquake struck the island")],
        ),
        (
            "We will see a rise in the autumn and winter when the season starts.",
            [("2018-23", "We will see a rise when the season starts")],
        ),
        ("Ian Dalton, currently chief of the mill in Lund, will become director of the port.", []),
        (
            "A flight that had been due to arrive on Friday was diverted to Lund.",
            [("2018-03-09", "A flight had been due to arrive")],
        ),
        (
            "The envoy said five of its planes with food and medical supplies were turned away on Friday.",
            [("2018-03-09", "Five of its planes with food and medical supplies were turned away")],
        ),
        (
            "It was the early hours of the morning when the flight arrived in Lund on 4 May 1998.",
            [("1998-05-04", "The flight arrived in Lund")],
        ),
        (
            "The weavers voted for a strike on Friday, according to envoys in Visby, the capital of the island.",
            [("2018-03-09", "The weavers voted for a strike")],
        ),
        ("This is not 1918; and with the mill open we are well placed.", []),
        (
            "Officials said Thursday was the first day without rain.",
            [("2018-03-08", "Officials said Thursday was the first day without rain")],
        ),
        (
            "The envoy wanted him to delay his return to Lund until at least next Tuesday.",
            [("2018-03-20", "The envoy wanted him to delay his return to Lund")],
        ),
        (
            "More people died in 1990 than in the storm in Lund in 1985.",
            [("1990", "More people died than in the storm in Lund")],
        ),
    ],
)
def test_nouns_with_a_time_of_their_own(text, events):
    assert sorted(told(text)) == sorted(events)


def test_who_looks_forward_to_something_plans_it():
    (event,) = tl.extract(
        "The board looks forward to meeting them in Lund next week.", published=PUBLISHED, headline=False
    ).events
    assert event.modality == "planned"


def test_who_says_that_it_expected_more_says_both():
    line = tl.extract(
        "The firm said that it had lost two mills and expected to lose more in 2019.",
        published=PUBLISHED,
        headline=False,
    )
    assert [event.claims[0].attribution.source for event in line.events] == ["The firm"]


def test_what_you_say_with_a_question_mark_is_told():
    assert told("And the vote took place on Tuesday, you say?") == [("2018-03-13", "The vote took place")]
