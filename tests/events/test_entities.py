"""Who and where."""

import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from tests.support.names import measure
from timeline.errors import MissingExtraError, TimelineError
from timeline.model import Document
from timeline.pipeline import extract, extract_each

NAMES = [
    ("President Anna Lind met Eva Berg in Paris in 1998.", {"Anna Lind", "Eva Berg"}, {"Paris"}),
    ("The Bank of England raised rates in 1998.", {"Bank of England"}, set()),
    ("British Prime Minister Tom Okafor visited Kenya in 1998.", {"Tom Okafor"}, {"Kenya"}),
    ("General Motors closed a plant in Lordstown, Ohio, in 2019.", {"General Motors"}, {"Ohio"}),
    (
        "The General Conference on Weights and Measures met in 2018.",
        {"General Conference on Weights and Measures"},
        set(),
    ),
    ("The Ministry of Defence and Boeing agreed in 2018.", {"Ministry of Defence", "Boeing"}, set()),
    ("General Miller left the Committee for Safety in 2018.", {"Miller", "Committee for Safety"}, set()),
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
    event = extract(document, names=finding(("Lordstown", "GPE"), ("1998", "DATE"))).events[0]
    assert event.places == ("Lordstown",)
    assert extract(document).events[0].places == ()


def finding(*entities: tuple[str, str]) -> Callable[[str], SimpleNamespace]:
    """A pipeline that knows these names and no others."""

    def read(text: str) -> SimpleNamespace:
        found = [(text.find(name), name, label) for name, label in entities if name in text]
        return SimpleNamespace(
            ents=[
                SimpleNamespace(text=name, label_=label, start_char=at, end_char=at + len(name))
                for at, name, label in found
            ]
        )

    return read


def test_a_pipeline_does_not_rename_what_the_rules_have_named() -> None:
    document = Document("Anna Lind met the makers of Lincoln in 1998.")
    event = extract(document, names=finding(("Anna Lind", "GPE"), ("the makers of Lincoln", "ORG"))).events[0]
    assert event.participants == ("Anna Lind",)
    assert event.places == ("Lincoln",)


def test_a_name_of_another_clause_is_not_added() -> None:
    document = Document("The fort fell in 1998, and the Zalk moved on in 2001.")
    first, second = extract(document, names=finding(("Zalk", "PERSON"))).events
    assert "Zalk" not in first.participants
    assert "Zalk" in second.participants


def test_streaming_names_too() -> None:
    document = Document("Lordstown makers met in 1998.")
    _, events, _ = next(extract_each([document], names=finding(("Lordstown", "GPE"))))
    assert events[0].places == ("Lordstown",)


def test_without_spacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError, match=r"timeline-explorer\[nlp\]"):
        extract("Rome burned in 64 CE.", names="no_such_pipeline")


def test_without_the_pipeline_the_error_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str, **options: object) -> None:
        raise OSError(f"[E050] Can't find model '{name}'.")

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    with pytest.raises(TimelineError, match=r"no pipeline 'en_core_web_xl' here: python -m spacy download"):
        extract("Rome burned in 64 CE.", names="en_core_web_xl")


def test_the_table_of_names() -> None:
    counts, differing = measure("rules")
    for right, found, wanted in counts.values():
        assert 2 * right / (found + wanted) >= 0.9, "\n".join(differing)
