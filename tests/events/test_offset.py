"""What a sentence places so long before or after something else."""

import pytest

from timeline.model import Document
from timeline.pipeline import extract


def told(text: str, context: str = "none") -> dict[str, str]:
    line = extract(Document(text, published="2022-09-28"), context=context, merge=False)
    return {event.title: event.when.edtf for event in line}


@pytest.mark.parametrize(
    ("text", "title", "when"),
    [
        ("The firm closed the mill on 5 May 2010, two days after a fire destroyed the roof.", "A fire destroyed the roof", "2010-05-03"),
        ("He was arrested on 1 March 2012, a day before the trial began.", "The trial began", "2012-03-02"),
        ("He was arrested in May 2010, two months before the trial began.", "The trial began", "2010-07"),
        ("She died in 1951, three years after her husband drowned.", "Her husband drowned", "1948"),
        ("The pact was signed on 5 October 1910, two days after the murder of a doctor.", "The murder of a doctor", "1910-10-03"),
        # weeks are counted roughly
        ("The strike began on 20 May 2010, two weeks after talks collapsed.", "Talks collapsed", "2010-05-06~"),
    ],
)  # fmt: skip
def test_is_counted_from_what_is_dated(text: str, title: str, when: str) -> None:
    assert told(text)[title] == when


@pytest.mark.parametrize(
    "text",
    [
        "She died in 1951, two days after her husband drowned.",  # days cannot be counted from a year
        "He was arrested in May 2010, years after the trial began.",
        "He was arrested on 5 May 2010, about two days after the trial began.",
    ],
)
def test_what_is_too_vague_is_not_counted(text: str) -> None:
    assert len(told(text)) == 1


def test_from_what_only_the_story_dates() -> None:
    text = "The crash came two days after another jet caught fire."
    assert told(text) == {}
    assert told(text, "narrative") == {"The crash came": "2022-09-28", "Another jet caught fire": "2022-09-26"}


def test_the_reason_says_what_was_counted_from() -> None:
    line = extract("The pact was signed on 5 October 1910, two days after the murder of a doctor.")
    assert line.events[0].reasons[0] == "counted from: The pact was signed, 1910-10-05"
    assert line.events[0].confidence < 0.5
