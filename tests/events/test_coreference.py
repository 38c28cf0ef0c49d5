"""What a document dates in one place and speaks of again in another."""

import pytest

from timeline.languages.en.grammar.kinship import root
from timeline.model import Document
from timeline.pipeline import extract


def told(text: str, evidence: str, published: str = "2014-03-10") -> str | None:
    """The date of the event whose evidence is `evidence`."""
    line = extract(Document(text, published=published), context="narrative", merge=False)
    return next((event.when.edtf for event in line if event.claims[0].evidence.of(text) == evidence), None)


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("The ferry service was launched on 4 May 2009. Fares rose soon after its launch.", "its launch", "2009-05-04"),
        ("Oakfield acquired the mill in 2001. Workers feared the acquisition.", "the acquisition", "2001"),
        ("A tram crashed into a bakery on 2 June 2013. Nobody was hurt in the crash.", "the crash", "2013-06-02"),
        ("Both towns signed a treaty in 1911. The treaty is kept in a museum.", "The treaty", "1911"),
        ("Ruth Cole died in August 2012. Cole's death surprised her readers.", "Cole's death", "2012-08"),
        (
            "Hale presented the Kestrel on 7 June 2010. When Hale first presented the Kestrel, the hall was full.",
            "When Hale first presented the Kestrel",
            "2010-06-07",
        ),
        # of two, the one that the words beside it tell of
        (
            "The Elm line opened in 1950. The Oak line opened in 1970. Many came to the opening of the Elm line.",
            "the opening",
            "1950",
        ),
    ],
)  # fmt: skip
def test_is_dated_by_where_it_was_told_with_its_date(text: str, evidence: str, when: str) -> None:
    assert told(text, evidence) == when


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Hale launched the Kestrel in 2003. Hale hopes for another launch.", "another launch"),
        ("Hale launched the Kestrel in 2003. The next launch was a failure.", "The next launch"),
        ("Hale launched the Kestrel in 2003. A launch takes years.", "A launch"),
        ("Hale launched the Kestrel in 2003. Rivals copied the launch of the Merlin.", "the launch"),
        ("Ivan Roth resigned in 2003. After Ann Bell resigned from Hale, shares fell.", "After Ann Bell resigned from Hale"),
        ("Hale launched the Kestrel in 2003. Tomorrow's launch is cancelled.", "'s launch"),
    ],
)  # fmt: skip
def test_another_of_its_kind_is_not_meant(text: str, evidence: str) -> None:
    assert told(text, evidence) is None


def test_since_its_launch_goes_on_from_there() -> None:
    text = "The shop was launched on 28 April 2003. Since its launch it has sold three million songs."
    assert told(text, "Since its launch it has sold three million songs") == "2003-04-28/.."


def test_mentions_become_one_event_with_a_claim_each() -> None:
    text = "Oakfield launched the Kestrel in 2001. Rivals feared the launch."
    line = extract(text, published="2014-03-10", context="narrative")
    event = next(event for event in line if event.title == "Oakfield launched the Kestrel")
    assert [claim.evidence.of(text) for claim in event.claims] == [
        "Oakfield launched the Kestrel in 2001",
        "the launch",
    ]


def test_the_reason_quotes_what_it_rests_on() -> None:
    text = "Oakfield launched the Kestrel in 2001. Rivals feared the launch."
    line = extract(text, published="2014-03-10", context="narrative", merge=False)
    event = next(event for event in line if event.claims[0].timex is None and event.when.edtf == "2001")
    assert event.reasons[0] == "dated by what the document tells elsewhere: Oakfield launched the Kestrel"
    assert event.confidence < 0.5


def test_without_narrative_context_nothing_is_dated_by_another_place() -> None:
    assert len(extract("Oakfield launched the Kestrel in 2001. Rivals feared the launch.")) == 1


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("acquired", "acquisition"), ("resigns", "resignation"), ("delivered", "delivery"), ("investigated", "investigation"),
        ("agreed", "agreement"), ("failed", "failure"), ("arrived", "arrival"), ("died", "death"), ("sold", "sale"),
        ("expanded", "expansion"), ("announced", "announcement"), ("appeared", "appearance"), ("flew", "flight"),
    ],
)  # fmt: skip
def test_a_noun_and_its_verb_have_one_root(verb: str, noun: str) -> None:
    assert root(verb) == root(noun)
