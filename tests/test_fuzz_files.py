"""The fuzzer of files, for a moment and always with the same seed: that it sees what is wrong, and that nothing is."""

import random

import pytest

from tests.support import fuzz_files
from timeline.errors import FormatError


@pytest.mark.filterwarnings("ignore")
def test_mutated_files_of_every_reader_and_format_raise_nothing_of_their_own() -> None:
    files, dice = fuzz_files.seeds(), random.Random(13)
    found = []
    for name, data in files.items():
        for _ in range(4):
            broken = fuzz_files.mutated(data, dice)
            if wrong := fuzz_files.attempt(name, broken):
                found.append((name, wrong, broken[:200]))
    assert found == []


class TwoLinesError(FormatError):
    """An error of ours that forgets to be one line, as `TimelineError` is."""

    def __str__(self) -> str:
        return "one\ntwo"


@pytest.mark.parametrize(
    ("error", "seen"),
    [
        (RecursionError("deep"), "RecursionError at "),
        (TwoLinesError(), "more than one line: "),
        (FormatError("'list' object has no attribute 'dt'"), "in Python's words: "),
        (FormatError("one line"), ""),
    ],
)
def test_what_is_wrong_is_seen(monkeypatch: pytest.MonkeyPatch, error: Exception, seen: str) -> None:
    def loads(data: bytes, *, format: str) -> None:
        raise error

    monkeypatch.setattr(fuzz_files, "loads", loads)
    assert fuzz_files.attempt("format json", b"{}").startswith(seen)
    assert bool(fuzz_files.attempt("format json", b"{}")) is bool(seen)


def test_an_input_is_made_small() -> None:
    assert fuzz_files.smallest(b"It rained and rained on Monday.", lambda data: b"on" in data) == b"on"
