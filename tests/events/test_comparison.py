"""What a figure is compared with, as an event of its own time."""

import pytest

import timeline as tl


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Two ferries carried 300 people in 2013, up from 200 in 2012.",
            [("2012", "Two ferries carried 200"), ("2013", "Two ferries carried 300 people, up from 200")],
        ),
        (
            "Profit was $3 million in 2013, up from a loss of $2 million in 2012.",
            [("2012", "A loss of $2 million"), ("2013", "Profit was $3 million, up from a loss of $2 million")],
        ),
        (
            "Sales rose to 3 percent in 2013, up from 2 percent in 2012.",
            [("2013", "Sales rose to 3 percent, up from 2 percent")],
        ),
        ("Prices jumped - up 4 percent in 2013.", [("2013", "Prices jumped - up 4 percent")]),
    ],
)
def test_what_a_figure_is_compared_with(sentence, told):
    assert [(e.when.edtf, e.title) for e in tl.extract(tl.Document(sentence, published="2015-06-01")).events] == told
