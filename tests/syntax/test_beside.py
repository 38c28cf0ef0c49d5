"""Each correction's own examples: what a word is beside its neighbours."""

import pytest

from timeline.languages import word_classes
from timeline.model import Span
from timeline.syntax.beside import CORRECTIONS
from timeline.syntax.tokens import read

EXAMPLES = [
    pytest.param(sentence, word, of, id=sentence)
    for each in CORRECTIONS
    for sentence, (word, of) in each.examples.items()
]


def tokens_of(sentence):
    """The tokens of a sentence in which a time expression stands in angle brackets."""
    before, _, rest = sentence.partition("<")
    time, _, after = rest.partition(">")
    text = before + time + after
    phrases = [Span(len(before), len(before) + len(time))] if time else []
    return read(text, Span(0, len(text)), phrases)


@pytest.mark.parametrize(("sentence", "word", "of"), EXAMPLES)
def test_example(sentence, word, of):
    tokens = tokens_of(sentence)
    assert tokens.classes[tokens.words.index(word)] == getattr(word_classes, of.upper())


def test_every_correction_has_an_example():
    assert all(each.examples for each in CORRECTIONS)
