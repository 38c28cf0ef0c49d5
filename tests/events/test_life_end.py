"""What is dated by the end of a life that the text dates elsewhere."""

import pytest

import timeline as tl

LIFE = "Ada Brook (4 May 1931 – 3 June 1999) was a weaver. "


def told(text):
    return [(event.when.edtf, event.title) for event in tl.extract(tl.Document(text, title="Ada Brook"), merge=False)]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "She took a new name shortly before her death.",
            ("1999~", "[Ada Brook] took a new name shortly before her death"),
        ),
        (
            "She wrote a letter five days before her death.",
            ("1999-05-29", "[Ada Brook] wrote a letter"),
        ),
        (
            "Two years after she died, her looms were sold.",
            ("2001", "[Ada Brook's] looms were sold"),
        ),
    ],
)
def test_beside_a_death(sentence, event):
    assert event in told(LIFE + sentence)


def test_where_two_die_nobody_knows_whose_death_is_meant():
    text = LIFE + "Karl Lind (1 May 1920 – 3 June 1989) was a weaver. He took a new name shortly before his death."
    assert not [title for _, title in told(text) if "took" in title]


def test_what_is_inferred_says_from_what():
    line = tl.extract(
        tl.Document(LIFE + "She took a new name shortly before her death.", title="Ada Brook"), merge=False
    )
    (event,) = [event for event in line if "took" in event.title]
    assert event.reasons[0] == "counted from: Ada Brook [died], 1999-06-03"
    assert event.claims[0].timex is None
