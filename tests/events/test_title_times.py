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
    # a preposition goes with its time, and with the word between
    ("He left on or around 4 May 1990.", "He left"),
    ("The mill was built in or after 1990 by Lund.", "The mill was built by Lund"),
    ("The wall fell at exactly 3pm on 4 May 1990.", "The wall fell"),
    # who speaks is no part of what is told
    ("MARY LEE: We left in 1990.", "We left"),
    # the time of a noun may be that of its clause, or of what was done there
    ("At the May 1990 election Lund lost his seat.", "At the election Lund lost his seat"),
    ("It followed a vote held in 1990, in which the town chose a mayor.", "The town chose a mayor"),
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
