"""How long a person waits: the figures that issue 6 promises, on the machine that runs the tests."""

from benchmarks.curation.speed import grown, seconds_to_append, seconds_to_load, seconds_to_undo

LOAD = 1.0
APPEND = 0.020
UNDO = 0.25


def test_ten_thousand_edits_load_in_less_than_a_second(tmp_path):
    path = grown(tmp_path / "line.journal", edits=10_000)
    assert min(seconds_to_load(path) for _ in range(3)) < LOAD


def test_an_edit_is_on_disk_in_less_than_twenty_milliseconds(tmp_path):
    path = grown(tmp_path / "line.journal", edits=1_000)
    taken = sorted(seconds_to_append(path, times=51))
    assert taken[len(taken) // 2] < APPEND


def test_undo_in_a_long_history_is_not_felt(tmp_path):
    path = grown(tmp_path / "line.journal", edits=10_000)
    assert min(seconds_to_undo(path) for _ in range(3)) < UNDO
