"""Where another `timeline` is found before ours, the command says which, and what to do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    path = os.pathsep.join([str(folder), str(ROOT)])
    return subprocess.run(
        [sys.executable, "-m", "timeline_explorer", *arguments], cwd=folder, env={**os.environ, "PYTHONPATH": path},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_second_name_is_the_command(tmp_path) -> None:
    done = run(tmp_path, "--version")
    assert (done.returncode, done.stdout.startswith("timeline-explorer ")) == (0, True)


@pytest.mark.parametrize(
    "files",
    [
        {"timeline.py": "events = []\n"},
        {"timeline/__init__.py": "'''Somebody else's.'''\n"},
        {"timeline/__init__.py": "", "timeline/cli.py": "from . import __version__\n"},  # installed over ours
    ],
    ids=["file", "package", "over ours"],
)
def test_another_timeline_is_named(tmp_path, files) -> None:
    for name, code in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(code)
    done = run(tmp_path, "--version")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("timeline-explorer: another 'timeline' is imported in place of ours, from ")
    assert str(tmp_path / next(iter(files))) in done.stderr
    assert "Traceback" not in done.stderr


def test_what_else_goes_wrong_is_told_as_it_is(tmp_path) -> None:
    (tmp_path / "argparse.py").write_text("import nothing_of_the_kind\n")
    assert "No module named 'nothing_of_the_kind'" in run(tmp_path, "--version").stderr
