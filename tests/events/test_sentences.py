import pytest

from timeline.events.boilerplate import is_boilerplate
from timeline.syntax.sentences import split

SPLITS = [
    ("He left. She stayed.", ["He left.", "She stayed."]),
    ("Mr. Smith met Dr. Jones in St. Louis. They talked.", ["Mr. Smith met Dr. Jones in St. Louis.", "They talked."]),
    ("The U.S. Supreme Court ruled. It was May.", ["The U.S. Supreme Court ruled.", "It was May."]),
    ("He moved to the U.S. The war was over.", ["He moved to the U.S.", "The war was over."]),
    ("Apple Inc. sued. J. R. Smith won.", ["Apple Inc. sued.", "J. R. Smith won."]),
    ("It cost $1.2 million. Sales rose 3.5 percent.", ["It cost $1.2 million.", "Sales rose 3.5 percent."]),
    ("It began at 9 a.m. on Sept. 5 in Ohio.", ["It began at 9 a.m. on Sept. 5 in Ohio."]),
    ('"Stop!" he cried. "Why?" Ann Lee asked.', ['"Stop!" he cried.', '"Why?" Ann Lee asked.']),
    ("A heading\n\nA sentence.", ["A heading", "A sentence."]),
    ("- one\n- two", ["- one", "- two"]),
    ("Is it? Yes! Well…", ["Is it?", "Yes!", "Well…"]),
    ("", []),
    ("   \n \n ", []),
    ("彼は1914年に生まれた。彼女は去った。", ["彼は1914年に生まれた。", "彼女は去った。"]),
]


@pytest.mark.parametrize(("text", "sentences"), SPLITS)
def test_split(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in split(text)] == sentences


def test_a_heading_above_long_paragraphs_stands_alone() -> None:
    text = (
        "The harbour bridge\n"
        "The bridge was closed on Monday. Built in 1931, it had carried trams until 1968, and now it carries nobody.\n"
        "Residents said on Tuesday that they had not been asked."
    )
    assert [span.of(text) for span in split(text)][:2] == ["The harbour bridge", "The bridge was closed on Monday."]


def test_a_margin_separates_nothing() -> None:
    text = "The bridge over the river was opened by the queen in the summer of the year\n1932 and stood until the flood carried it away one night in the month of\nNovember."
    assert len(list(split(text))) == 1


BOILERPLATE = [
    "News   /   More",
    "Home > World > Europe",
    "Politics | Sport | Weather",
    "The paper can also be accessed at the following alternate addresses:",
    "© 2024 The Example Herald. All rights reserved.",
    "Updated: 3 May 2022, 14:30",
    "Last updated on 3 May 2022",
    "Published 3 May 2022",
    "Photo: Jane Doe / Getty Images",
    "Read more: The history of the bridge (2014)",
    "Follow us on the usual channels since 2009",
    "www.example.org/2014/05",
    "By Jane Doe, 3 May 2022",
    "Subscribe",
]
STORY = [
    "The talks began in 2014.",
    "The software was updated on Monday.",
    "Published in 1859, the book sold out within one day in London.",
    "The novel was written by Jane Doe in 1984.",
    "He followed the army and/or the court until 1802.",
    "The company said 4 million people had subscribed by May.",
    "More than 300 people died in 1953.",
]


@pytest.mark.parametrize("line", BOILERPLATE)
def test_boilerplate(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize("line", STORY)
def test_story(line: str) -> None:
    assert not is_boilerplate(line)
