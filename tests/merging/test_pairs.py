"""Pairs of sentences: half of one happening, half that only look alike."""

import pytest

from tests.support.pairs import Pair, pairs, together

TABLE = pairs()


@pytest.mark.parametrize("set_aside", [False, True])
def test_pairs_are_brought_together_or_kept_apart(set_aside: bool) -> None:
    table = [pair for pair in TABLE if pair.set_aside == set_aside]
    wrong = [pair for pair in table if together(pair) != pair.same]
    assert len(table) == 100
    assert len(wrong) <= 5, [f"{pair.same}: {pair.one.text} | {pair.other.text}" for pair in wrong]


@pytest.mark.parametrize(
    ("table", "answer", "least"),
    [
        # What is told in other words is left apart rather than put together wrongly: that is the weak side.
        ("pairs_unseen", True, 61),
        ("pairs_unseen", False, 77),
        ("pairs_hard", True, 17),
        ("pairs_hard", False, 29),
        ("pairs_crises", True, 75),
        ("pairs_crises", False, 97),
        ("pairs_crises_last", True, 24),
        ("pairs_crises_last", False, 29),
    ],
)
def test_pairs_in_quite_other_words(table: str, answer: bool, least: int) -> None:
    here = [pair for pair in pairs(table) if pair.same == answer]
    wrong = [pair for pair in here if together(pair) != answer]
    assert len(here) - len(wrong) >= least, [f"{pair.one.text} | {pair.other.text}" for pair in wrong]


@pytest.mark.parametrize("pair", TABLE[:40:7])
def test_the_order_is_of_no_account(pair: Pair) -> None:
    assert together(pair) == together(Pair(pair.same, pair.other, pair.one, pair.set_aside))
