"""What no careful writer would send: no crash, readable titles, nothing from navigation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events.titles import LONGEST
from timeline.model import Document
from timeline.pipeline import extract

ROUGH = {
    "headline without a verb": "Floods in Bangladesh, 1998",
    "table as text": "Year | Event | Place\n1914 | War begins | Sarajevo\n1918 | War ends | Compiègne\n",
    "all capitals": "PARLIAMENT VOTES TO LEAVE THE UNION IN 2016",
    "list": "- 1961: first shop\n- 1972: second shop\n- 1980",
    "quotation that never closes": 'He said on 3 May 2014: "We will never give up. The bridge fell in 1950. And so on',
    "curly quotation that never closes": "“The bridge fell in 1950, the mayor said in 1951.",
    "transcript": "HOST: When was it?\nGUEST: In 1989, uh, no, in 1990, I think.\nHOST: Thanks.",
    "only dates": "1914\n\n1918\n\n3 May 2014",
    "only punctuation": '.,;:!?()[]"“”«»–—…' * 30,
    "brackets": "((((The bridge (fell) in 1950))))",
    "no space": "in1914theybuiltit.1918.1920-1930",
    "null bytes": "The bridge\x00 fell in 1950.\x00",
    "right to left": "بني الجسر in 1950 وسقط.",
    "emoji": "🎉 The bridge opened in 1950 🎉🎉",
    "surrogate": "The bridge \ud800 opened in 1950.",
    "combining": "The brid̂̂̂ge opened in 1950.",
    "one word": "1950",
    "commas": "In 1950, " + "the bridge, " * 400 + "fell.",
}


@pytest.mark.parametrize("name", ROUGH)
@pytest.mark.parametrize("context", ["none", "narrative"])
def test_no_crash_and_readable(name: str, context: str) -> None:
    text = ROUGH[name]
    for event in extract(Document(text, published="2022-09-28"), context=context):
        assert 3 <= len(event.title) <= LONGEST
        assert any(char.isalpha() for char in event.title)
        assert event.title.count('"') % 2 == 0
        for claim in event.claims:
            assert (
                0
                <= claim.sentence.start
                <= claim.evidence.start
                < claim.evidence.end
                <= claim.sentence.end
                <= len(text)
            )


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Floods in Bangladesh, 1998", ["Floods in Bangladesh"]),
        ("Year | Event | Place\n1914 | War begins | Sarajevo\n", ["War begins"]),
        ("PARLIAMENT VOTES TO LEAVE THE UNION IN 2016", ["PARLIAMENT VOTES TO LEAVE THE UNION"]),
        ("- 1961: first shop\n- 1972: second shop\n- 1980", ["First shop", "Second shop"]),
        ("1914\n\n1918\n\n3 May 2014", []),
    ],
)
def test_rough_titles(text: str, titles: list[str]) -> None:
    assert [event.title for event in extract(text)] == titles


PAGE = """Home > World > Europe
Skip to main content
Subscribe now for 3 euros a month until 31 December 2022!
Sign in | Register | My account
By Anna Lind, 28 September 2022, 10:14
Updated 28 September 2022 12:30
4 min read
Floods hit Norvik valley
The river Aas burst its banks on 26 September 2022. At least four people died.
Read more: Floods of 2013 in pictures
Advertisement
The mayor said on 27 September 2022 that help was on its way.
© 2022 Norvik Post. All rights reserved.
This site can also be accessed at the following alternate addresses: norvikpost.example (since 2014)
Terms of use (last changed 1 May 2021) | Privacy policy
Related: 2010: The year of the flood
Most read in September 2022
Copyright 1998-2022 Norvik Post
Photo: Storm damage in May 2020 (Reuters)
Comments (12)
"""


def test_of_a_whole_page_only_the_story_is_told() -> None:
    assert [event.title for event in extract(PAGE, published="2022-09-28")] == [
        "The river Aas burst its banks",
        "The mayor said that help was on its way",
        "Floods hit Norvik valley",  # on or before the day of publication
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # lists of every kind of mark
        (
            (
                "The mill:\n• 1871 – Founded by Ada Grey\n• 1902 - Fire destroys the north wing\n• 1940–1945 closed\n"
                "a) In 1960, the chimney was felled.\n2) In 1971, the yard was sold."
            ),
            [
                ("1871", "Founded by Ada Grey"),
                ("1902", "Fire destroys the north wing"),
                ("1940/1945", "Closed"),
                ("1960", "The chimney was felled"),
                ("1971", "The yard was sold"),
            ],
        ),
        # headlines: the present tense has happened
        (
            (
                "Minister resigns\nLind wins 2022 election, vows reform\n1989: Wall falls\nQuake kills 7 in 2012\n"
                "Norvik to cut 500 jobs by 2025\n"
            ),
            [
                ("1989", "Wall falls"),
                ("2012", "Quake kills 7"),
                ("2022", "Lind wins election, vows reform"),
                ("[..2025]", "Norvik to cut 500 jobs"),
            ],
        ),
        # the head of a table dates nothing
        ("Revenue 2019 2020 2021\nEurope 12 14 15\n", []),
        # who speaks, in a transcript
        (
            "HOST: In 2014 you left the party. Why?\nLIND: They asked me to sign. No. I signed it in 2015.\n(CROSSTALK)",
            [("2014", "You left the party"), ("2015", "I signed it")],
        ),
        # all in capitals
        (
            "THE RIVER BURST ITS BANKS ON 26 SEPTEMBER 2022. THE TOWN HAD BEEN FLOODED IN 2013.",
            [("2013", "THE TOWN HAD BEEN FLOODED"), ("2022-09-26", "THE RIVER BURST ITS BANKS")],
        ),
        # a quotation that never closes
        (
            'The mayor said on Monday: "We knew of it in 2019.\n\nThe council met on Tuesday. Roth resigned in May 2022.',
            [
                ("2019", "We knew of it"),
                ("2022-05", "Roth resigned"),
                ("2022-09-26", "The mayor said: We knew of it"),
                ("2022-09-27", "The council met"),
            ],
        ),
    ],
)
def test_rough_texts_as_people_meet_them(text: str, rows: list[tuple[str, str]]) -> None:
    found = [(event.when.edtf, event.title) for event in extract(text, published="2022-09-28")]
    assert sorted(found) == sorted(rows)


def test_a_headline_in_the_present_has_happened() -> None:
    assert extract("Lind wins 2022 election", published="2022-09-28").events[0].modality == "happened"
    assert extract("The dam is leaking this year.", published="2022-09-28").events[0].modality == "ongoing"


def test_sentence_of_ten_thousand_words() -> None:
    text = "In 1950 the bridge fell and " + "the river rose and " * 2500 + "the town was flooded in 1951."
    line = extract(text)
    assert {event.when.edtf for event in line} == {"1950", "1951"}
    assert all(len(event.title) <= LONGEST for event in line)


TEXTS = st.text(max_size=300) | st.lists(
    st.sampled_from(
        [
            "He",
            "she",
            "said",
            "that",
            "which",
            '"when',
            "in",
            "2014",
            "on",
            "Tuesday",
            "since",
            "February",
            ",",
            ".",
            ";",
            ":",
            "(",
            ")",
            '"',
            "'",
            "–",
            "and",
            "or",
            "the",
            "vote",
            "was",
            "held",
            "to",
            "by",
            "of",
            "after",
            "had",
            "Russia's",
            "will",
            "not",
            "if",
            "Apple",
            "began",
            "begin",
            "voted",
            ",",
            ",",
            ".",
            "\n",
            "\n\n",
            "who",
            "3",
            "May",
            "1998",
            "over",
            "the",
            "past",
            "five",
            "days",
        ]
    ),
    max_size=60,
).map(" ".join)


@settings(max_examples=150)
@given(TEXTS, st.sampled_from(["none", "narrative"]), st.sampled_from([None, "2022-09-28"]))
def test_any_text_at_all(text: str, context: str, published: str | None) -> None:
    if not Document(text).text.strip():
        return
    line = extract(Document(text, published=published), context=context)
    for event in line:
        assert event.title.strip() == event.title != ""
        assert len(event.title) <= LONGEST
        for claim in event.claims:
            assert claim.sentence.contains(claim.evidence)
            assert claim.sentence.end <= len(text)
    assert len({event.id for event in line}) == len(line)
