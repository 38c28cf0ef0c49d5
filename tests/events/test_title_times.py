"""What of a time, and of what stands beside it, belongs to a title."""

import pytest

import timeline as tl

TITLES = [
    # a time that is the subject stays
    ("1998 saw the birth of the company.", "1998 saw the birth of the company"),
    ("This past week marked the opening of a show in Leeds.", "This past week marked the opening of a show in Leeds"),
    ("It took until October to reach her in prison.", "It took until October to reach her in prison"),
    # what only says which time it was goes with it
    ("On Saturday, the opening night, the hall was full.", "The hall was full"),
    ("Yesterday, day three of the fair, Lund defeated Visby.", "Lund defeated Visby"),
    ("In 1998, her mother, Ann Lee, sold the house.", "Her mother, Ann Lee, sold the house"),
    # who is spoken to is not who did it
    ("Madam Speaker, nearly one year ago, Ada Brook left the mill.", "Ada Brook left the mill"),
    # a possessive loses its time whole
    ("Next year's fair will take place in Lahore.", "Fair will take place in Lahore"),
    # words that dashes and quotation marks are a part of
    ("A three–day conference was held at Lund in 2009.", "A three–day conference was held at Lund"),
    ("The six - member team arrived in Lund in 2009.", "The six - member team arrived in Lund"),
    ("Brook was named the best player in District 6-4A in 2005.", "Brook was named the best player in District 6-4A"),
    ("Her first works appeared in 'Cloth' in 1988 as a book.", "Her first works appeared in Cloth as a book"),
]


@pytest.mark.parametrize(("sentence", "title"), TITLES, ids=[title for _, title in TITLES])
def test_titles(sentence, title):
    assert [event.title for event in tl.extract(sentence, published="2018-03-14", headline=False)] == [title]


def test_what_was_done_next_to_several_things_was_done_to_several():
    line = tl.extract("Her lectures on weaving, delivered in 1971 and published in 1975, changed the field.")
    assert [event.title for event in line] == [
        "Her lectures on weaving [were] delivered",
        "Her lectures on weaving [were] published",
    ]
