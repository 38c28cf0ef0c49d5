"""The figures on answers that other people gave; skipped where they are not at hand."""

import pytest

from benchmarks.tagging.accuracy import GOLD, TESTS, Pair, f1, ours, pairs, read_gold

FLOORS = {"relaxed": 95.0, "strict": 91.5, "type": 92.0, "value": 84.0}


@pytest.mark.skipif(not GOLD.exists(), reason="no shared gold answers here")
def test_the_figures_do_not_fall() -> None:
    every: list[Pair] = []
    for _, text, published, marks in read_gold():
        every += pairs(marks, list(ours(text, published)))
    reached = {name: round(f1(every, test), 1) for name, test in TESTS.items()}
    assert all(reached[name] >= floor for name, floor in FLOORS.items()), reached
