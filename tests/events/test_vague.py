"""Times that only say on which side of another they are."""

import pytest

import timeline as tl

PUBLISHED = "2018-03-14"
TOLD = [
    ("The site is currently unreachable.", "2018-03-14", "ongoing", "The site is unreachable"),
    ("At the moment the mill is closed.", "2018-03-14", "ongoing", "The mill is closed"),
    ("The mill closed several years ago.", "[..2018]", "happened", "The mill closed"),
    ("The mill closed a few weeks ago.", "[..2018-03-14]", "happened", "The mill closed"),
    (
        "The committee will meet in Lund in the coming weeks.",
        "[2018-03-14..]",
        "planned",
        "The committee will meet in Lund",
    ),
]


@pytest.mark.parametrize(("text", "when", "modality", "title"), TOLD)
def test_beside_the_day_of_publication(text, when, modality, title):
    (event,) = tl.extract(text, published=PUBLISHED, headline=False).events
    assert (event.when.edtf, event.modality, event.title) == (when, modality, title)


@pytest.mark.parametrize("text", [text for text, *_ in TOLD])
def test_without_a_day_of_publication_nobody_knows(text):
    assert not tl.extract(text).events


def test_after_what_was_dated_before():
    line = tl.extract("Ada Brook moved to Lund in 2009. A few years later she married Karl Lind.")
    assert [(event.when.edtf, event.title) for event in line] == [
        ("2009", "Ada Brook moved to Lund"),
        ("[2009..]", "[Ada Brook] married Karl Lind"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council recently closed the mill.",
        "Now it is remarkable that the mill stands.",
        "A rabbi formed the bond decades ago.",
    ],
)
def test_what_could_be_any_time_is_no_event(text):
    assert not tl.extract(text, published=PUBLISHED, headline=False).events


def test_the_same_season_is_that_of_the_year_before():
    line = tl.extract("Brook moved to Lund in 2009. She ran the mill. In the same season, she was named to the team.")
    assert [event.when.edtf for event in line] == ["2009", "2009"]


def test_later_in_a_year_says_not_in_which_months():
    line = tl.extract("In 1348 Ada Brook died. Her son left Lund later that year.", published=PUBLISHED, headline=False)
    assert [event.when.edtf for event in line] == ["1348", "1348"]


def test_a_life_says_currently_of_how_things_stand():
    life = "Ada Brook was born in 1970. She moved to Leeds in 1990. The firm she founded currently has two offices."
    said = [
        event.title
        for event in tl.extract(tl.Document(life, published="2022-09-28", title="Ada Brook"), headline=False)
    ]
    assert not any("offices" in title for title in said)
    news = "The church's website is currently unreachable."
    assert (
        len(tl.extract(tl.Document(news, published="2022-09-28", title="Website attacked"), headline=False).events) == 1
    )


def test_a_time_that_is_spoken_of_dates_nothing():
    line = tl.extract(tl.Document("She told us about the winter of 1947. He wrote a book about the 1950s in 2003."))
    assert [event.when.edtf for event in line] == ["2003"]


def test_now_stays_where_another_time_dates():
    [event] = tl.extract(tl.Document("The lighthouse was automated in 1972 and is now a museum."))
    assert event.title == "The lighthouse was automated and is now a museum"


def test_years_ago_in_a_text_of_the_first_years():
    [event] = tl.extract("The mill burned down several years ago.", published="0009-05-01", headline=False)
    assert event.when.edtf == "[..0009]"
