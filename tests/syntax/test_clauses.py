"""Sentences to clauses: the verbs, how each hangs on the rest, and who does it, as a person reads them."""

from pathlib import Path

import pytest

from tests.support.clauses import cases, found, judge

CASES = list(cases())
# Read wrongly today. A sentence that comes right is taken out of this file.
KNOWN = set(Path(__file__).with_name("clauses_known.txt").read_text("utf-8").splitlines())


@pytest.mark.parametrize(("sentence", "rows"), CASES, ids=[sentence[:60] for sentence, _ in CASES])
def test_clauses(sentence, rows):
    wrong = judge(rows, found(sentence))
    if sentence in KNOWN:
        assert wrong, "comes right: take it out of clauses_known.txt"
    else:
        assert not wrong


def test_what_is_known_to_be_wrong_is_in_the_table():
    assert {sentence for sentence, _ in CASES} >= KNOWN
