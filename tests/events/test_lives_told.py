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
    ],
)
def test_lives(text, events):
    assert told(text) == events
