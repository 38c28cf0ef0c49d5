"""Sentences as lives are told in them."""

import pytest

import timeline as tl


def told(text):
    return [(event.when.edtf, event.title) for event in tl.extract(text, published="2018-03-14", headline=False).events]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Ada Brook (born October 30, 1895, Lagow, Germany—died April 24, 1964, Burgberg [now in Germany]) was a weaver.",
            [("1895-10-30", "Ada Brook [was born]"), ("1964-04-24", "Ada Brook [died]")],
        ),
        (
            "Brook made her debut in 2004 and as of August 2009, has made 36 looms.",
            [("2004", "Brook made her debut"), ("2009-08", "Brook has made 36 looms")],
        ),
        (
            "Brook returned to Lund, but on the final day of the 2013 Summer transfer window Visby loaned her out again.",
            [("2013-22", "Brook returned to Lund, but Visby loaned her out again")],
        ),
        (
            "Brook moved on to Lund, making her debut in 2005 and instantly becoming first weaver.",
            [("2005", "Brook moved on to Lund, [made] her debut and instantly [became] first weaver")],
        ),
        (
            "Brook briefly taught at the University of Lund (1924–25) before joining the mill.",
            [("1924/1925", "Brook briefly taught at the University of Lund before joining the mill")],
        ),
        ("Brook won 3–0 in a 3–2 series in 2004.", [("2004", "Brook won 3–0 in a 3–2 series")]),
        ("She is a weaver who currently works in Lund.", []),
        ("Her feast day is 30 September.", []),
        ("A total of 1607 players were drafted.", []),
        (
            "Brook was the winner of the 1997 Golden Loom Award, and was named the 1997 Weaver of the Valley.",
            [
                ("1997", "Brook was named the Weaver of the Valley"),
                ("1997", "Brook was the winner of the Golden Loom Award"),
            ],
        ),
        (
            "The 1997 fair was a meeting of weavers, held on June 2 and 3, 1997.",
            [
                ("1997", "The fair was a meeting of weavers"),
                ("1997-06-02/1997-06-03", "A meeting of weavers [was] held"),
            ],
        ),
        ("In 1908, he left by train for Lund.", [("1908", "He left by train for Lund")]),
        ("She painted with Karl Lind in the years 1879-1881.", [("1879/1881", "She painted with Karl Lind")]),
        ("Brook launched the mill way back in May of 2006.", [("2006-05", "Brook launched the mill")]),
        (
            "She was subsequently, from 1866 to 1871, an agent of the mill.",
            [("1866/1871", "She was subsequently an agent of the mill")],
        ),
    ],
)
def test_lives(text, events):
    assert told(text) == events


def test_a_participle_behind_what_was_fronted_is_no_verb():
    assert told("Known for its wool, Lund, founded in 1536 by a weaver named Karl Lind, gets its name from him.") == [
        ("1536", "Lund [was] founded by a weaver named Karl Lind")
    ]


def test_what_joins_times_goes_with_them():
    assert ("1730", "Similar storms laid waste to Lund") in told(
        "Similar storms in 1985, 1906, and 1730 laid waste to Lund."
    )


def test_who_refuses_has_done_so():
    (event,) = tl.extract("Karl Lind refused to return in 1990.").events
    assert event.modality == "happened"


def test_a_question_to_somebody_tells_nothing():
    assert told("Can you recite a poem that you wrote last year?") == []
