"""The fuzzer, for a moment and always with the same seed: that it finds what is broken, and that nothing is."""

import pytest

from tests.support import fuzz
from timeline import timexes

PROSE = [
    "The old bridge was closed on Tuesday, because the river had risen. It had been built in 1934, the mayor said.",
    "In May 1914 the council met in the town hall (again) and heard a report. “We will open it,” she said, “in 2024.”",
    "- 1911: the mill burned\n- 1912: it was built anew\n\nTwo years later the dam burst. Nobody in the valley slept.",
    "Die Brücke wurde am 3. Mai 1950 eröffnet. El puente se cerró en 1961.",
]


def test_nothing_is_found_in_some_hundred_inputs() -> None:
    tried, found = fuzz.fuzz(3, seed=13, texts=PROSE)
    assert tried > 20
    assert found == {}


def test_what_is_broken_is_found_and_made_short(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = timexes.resolve

    def resolve(mentions, text, *arguments):
        if "Tuesday" in text:
            raise IndexError("oh")
        return whole(mentions, text, *arguments)

    monkeypatch.setattr(timexes, "resolve", resolve)
    _, found = fuzz.fuzz(3, seed=1, texts=PROSE[:1])
    [text] = [text for where, text in found.items() if where.startswith("IndexError at tests/test_fuzz.py:")]
    assert text.startswith("'Tuesday', published=")


def test_a_law_that_does_not_hold_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "LONGEST", 3)
    _, found = fuzz.fuzz(2, seed=1, texts=PROSE[:1])
    assert "a title is too long" in {where.partition(": ")[2] for where in found}
