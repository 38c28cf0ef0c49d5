"""Each cue's own examples: what one word tells of the tense of its clause."""

import pytest

from timeline.languages.en.tense_cues import CUES, told
from timeline.tagging.tokens import tokenise

EXAMPLES = [pytest.param(sentence, tense, id=sentence) for each in CUES for sentence, tense in each.examples.items()]


@pytest.mark.parametrize(("sentence", "tense"), EXAMPLES)
def test_example(sentence, tense):
    before, word, after = sentence.split("*")
    tokens = tokenise(before + word + after, 0, lambda _: "x")
    index = next(i for i in range(len(tokens.raw)) if tokens.start(i) == len(before))
    assert (told(tokens, index, word.lower()) or 0) == tense


def test_every_cue_has_an_example():
    assert all(each.examples for each in CUES)
