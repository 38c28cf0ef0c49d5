"""What no careful writer would send: no crash, readable titles, nothing from navigation."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events.render import LONGEST
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
    if not text.strip():
        return
    line = extract(Document(text, published=published), context=context)
    for event in line:
        assert event.title.strip() == event.title != ""
        assert len(event.title) <= LONGEST
        for claim in event.claims:
            assert claim.sentence.contains(claim.evidence)
            assert claim.sentence.end <= len(text)
    assert len({event.id for event in line}) == len(line)
