"""Each cue's own examples: which words are finite verbs."""

import pytest

from timeline.syntax import finite, past, present, reader

from .test_beside import tokens_of

EXAMPLES = [
    pytest.param(sentence, wanted, id=sentence)
    for cues in (finite.CUES, past.CUES, present.CUES, present.BARE)
    for each in cues
    for sentence, wanted in each.examples.items()
]


@pytest.mark.parametrize(("sentence", "wanted"), EXAMPLES)
def test_example(sentence, wanted):
    verb = sentence.split("*")[1]
    tokens = tokens_of(sentence.replace("*", ""))
    at = tokens.words.index(verb)
    groups = [clause.verb for clause in reader.read(tokens) if clause.verb and clause.relation != "acl"]
    assert any(first <= at < last for first, last in groups) == wanted


def test_every_cue_has_an_example():
    assert all(each.examples for each in (*finite.CUES, *past.CUES, *present.CUES, *present.BARE))
