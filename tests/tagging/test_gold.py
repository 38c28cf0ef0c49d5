"""The figures on whole texts whose answers were given by hand: those of other people where they are at hand, and our own."""

import pytest

from tests.support.accuracy import TESTS, Pair, f1, ours, pairs
from tests.support.gold import GOLD, Answered, read_gold, read_own

OTHERS = {"relaxed": 95.0, "strict": 91.5, "type": 92.5, "value": 84.7}
OUR_OWN = {
    "ab": {"relaxed": 96.5, "strict": 96.0, "type": 95.8, "value": 93.5},
    "c": {"relaxed": 96.5, "strict": 94.5, "type": 95.5, "value": 90.0},
    "d": {"relaxed": 99.0, "strict": 97.5, "type": 98.0, "value": 94.0},
}


def figures(documents: list[Answered]) -> dict[str, float]:
    every: list[Pair] = []
    for _, text, published, marks in documents:
        every += pairs(marks, list(ours(text, published)))
    return {name: round(f1(every, test), 1) for name, test in TESTS.items()}


@pytest.mark.skipif(not GOLD.exists(), reason="no shared gold answers here")
def test_the_figures_on_others_answers_do_not_fall() -> None:
    reached = figures(read_gold())
    assert all(reached[name] >= floor for name, floor in OTHERS.items()), reached


@pytest.mark.parametrize("letters", OUR_OWN)
def test_the_figures_on_our_own_news_do_not_fall(letters: str) -> None:
    documents = [each for each in read_own() if each[0][0] in letters]
    assert sum(len(marks) for *_, marks in documents) > 450
    reached = figures(documents)
    assert all(reached[name] >= floor for name, floor in OUR_OWN[letters].items()), reached
