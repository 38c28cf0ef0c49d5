"""Patterns over classes of words read aloud, and say so where a class has no such name."""

import pytest

from timeline.languages.word_classes import (
    ADP,
    ADV,
    AUX_BE,
    AUX_HAVE,
    CLOSE,
    COMMA,
    DET,
    NOUN,
    OPEN,
    PRON_NOM,
    PROPN,
    TIME,
    VERB_ED,
    VERB_PART,
    clause_pattern,
)

CASES = [  # a pattern, classes of words, and of how many of them it reads from the first
    ("{det}? {noun}", NOUN, 1),
    ("{det}? {noun}", DET + NOUN + NOUN, 2),
    ("{participle} {time}?", VERB_PART + TIME, 2),
    ("{participle} {time}?", VERB_ED + ADP, 1),
    ("{not comma}* ,", DET + NOUN + COMMA + NOUN, 3),
    ("{not comma}* ,", DET + NOUN, None),
    ("{aux past}", AUX_HAVE, 1),
    ("{aux past}", VERB_PART, None),
    (r"\( {time} \)", OPEN + TIME + CLOSE, 3),
    ("({det} {noun} | {propn})+ (?={aux})", DET + NOUN + PROPN + AUX_BE, 3),
    ("{adv}{1,2} {pron_nom}", ADV + ADV + ADV + PRON_NOM, None),
]


@pytest.mark.parametrize(("pattern", "classes", "read"), CASES)
def test_pattern(pattern, classes, read):
    found = clause_pattern(pattern).match(classes)
    assert (found and found.end()) == read


def test_what_is_named_is_kept():
    found = clause_pattern("{aux} (?P<subject>{det}? {noun propn}+)").match(AUX_BE + DET + NOUN + NOUN)
    assert found.span("subject") == (1, 4)


def test_a_class_that_has_no_such_name():
    with pytest.raises(ValueError, match="no class of words is named 'adjective'"):
        clause_pattern("{noun adjective}")
