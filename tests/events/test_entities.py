"""Who and where."""

import sys
from types import SimpleNamespace

import pytest

from timeline.errors import MissingExtraError
from timeline.events.nlp import with_names
from timeline.model import Document
from timeline.pipeline import extract

NAMES = [
    ("President Anna Lind met Eva Berg in Paris in 1998.", {"Anna Lind", "Eva Berg"}, {"Paris"}),
    ("The Bank of England raised rates in 1998.", {"Bank of England"}, set()),
    ("British Prime Minister Tom Okafor visited Kenya in 1998.", {"Tom Okafor"}, {"Kenya"}),
    ("General Motors closed a plant in Lordstown, Ohio, in 2019.", {"General Motors"}, {"Ohio"}),
    ("Ukraine's army retook Kherson in November 2022.", set(), {"Ukraine", "Kherson"}),
    ("Prices rose in 1998.", set(), set()),
    ("In May 1998 the treaty was signed.", set(), set()),
    ("Russia annexed Crimea in 2014.", {"Russia"}, {"Russia", "Crimea"}),
    ("He was born in Lincoln in 1931.", set(), {"Lincoln"}),
    ("Lincoln was shot in 1865.", set(), set()),
]


@pytest.mark.parametrize(("text", "participants", "places"), NAMES)
def test_names(text: str, participants: set[str], places: set[str]) -> None:
    event = extract(text).events[0]
    assert participants <= set(event.participants)
    assert set(event.places) == places


def test_no_month_or_title_is_a_participant() -> None:
    for text, _, _ in NAMES:
        for event in extract(text):
            assert not {"May", "November", "President", "Minister", "He", "The", "In"} & set(event.participants)


def test_a_pipeline_adds_what_it_finds() -> None:
    document = Document("Lordstown makers met in 1998.")
    found = SimpleNamespace(
        ents=[SimpleNamespace(text="Lordstown", label_="GPE"), SimpleNamespace(text="1998", label_="DATE")]
    )
    event = with_names(extract(document).events, [document], pipeline=lambda text: found)[0]
    assert event.places == ("Lordstown",)


def test_without_spacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError, match=r"timeline-explorer\[nlp\]"):
        with_names([], [], pipeline="no_such_pipeline")
