"""What the library says of its work: under the name "timeline", and nowhere unless a program asks."""

import logging
import subprocess
import sys
import warnings

import timeline as tl
from timeline.cli import main


def test_reading_and_writing_are_told(tmp_path, caplog) -> None:
    caplog.set_level("DEBUG", logger="timeline")
    (tmp_path / "bridge.txt").write_text("The bridge was built in 1950.")
    (tmp_path / "empty.txt").write_text("")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        line = tl.extract(tl.read(tmp_path))
    line.save(tmp_path / "line.json")
    tl.load(tmp_path / "line.json")
    assert [(each.name, each.levelname, each.getMessage()) for each in caplog.records] == [
        ("timeline.readers", "INFO", f"read {tmp_path}/bridge.txt: 1 document"),
        ("timeline.readers", "WARNING", f"left out: {tmp_path}/empty.txt: there is no text in it"),
        ("timeline.parts", "DEBUG", f"{tmp_path}/bridge.txt: 1 events, 0 expressions not placed"),
        ("timeline.pipeline", "INFO", "1 events from 1 documents"),
        ("timeline.formats", "INFO", f"wrote {tmp_path}/line.json: 1 events as json"),
        ("timeline.formats", "INFO", f"loaded {tmp_path}/line.json: 1 events from json"),
    ]


def test_nothing_is_printed_unless_a_program_asks(tmp_path) -> None:
    code = "import timeline as tl; tl.read(['nowhere.txt'], on_error=print)"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "no such file: 'nowhere.txt'"
    assert done.stderr == ""


def test_the_command_says_it_with_v(tmp_path) -> None:
    (tmp_path / "bridge.txt").write_text("The bridge was built in 1950.")
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "-vv", "extract", "bridge.txt"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "timeline.readers: read bridge.txt: 1 document" in done.stderr
    assert "timeline.parts: bridge.txt: 1 events" in done.stderr
    assert "timeline.readers" not in done.stdout


def test_without_it_the_command_leaves_logging_alone(capsys) -> None:
    before = list(logging.getLogger().handlers)
    assert main(["tag", "nowhere.txt"]) == 2
    assert logging.getLogger().handlers == before
    assert "timeline.readers" not in capsys.readouterr().err
