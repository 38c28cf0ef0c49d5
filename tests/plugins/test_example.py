"""The example under docs/plugin, installed as a reader would install it, in a folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import seconds

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """Where it is installed: without a network, and without touching the environment of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    command = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--target"]
    subprocess.run(
        [sys.executable, *command, str(folder), str(ROOT / "docs" / "plugin")], check=True, timeout=seconds(300)
    )
    return folder


def run(installed: Path, folder: Path, *arguments: str, code: str = "") -> str:
    """What the command, or some code, prints where the plugin is installed."""
    path = os.pathsep.join([str(installed), str(ROOT)])
    given = ["-c", code] if code else ["-m", "timeline", *arguments]
    done = subprocess.run(
        [sys.executable, *given], cwd=folder, env={**os.environ, "PYTHONPATH": path, "COLUMNS": "200"},
        capture_output=True, text=True, check=False, timeout=seconds(120),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_reader(installed, tmp_path) -> None:
    (tmp_path / "notes.org").write_text("#+TITLE: The bridge\n#+DATE: <2022-09-28 Wed>\n\nIt was closed on Tuesday.\n")
    (tmp_path / "more.txt").write_text("It was built in 1950.\n")
    code = "import timeline as tl; print([(d.title, str(d.day), d.text) for d in tl.read(['notes.org'])], len(tl.read('.')))"
    assert run(installed, tmp_path, code=code).strip() == (
        "[('The bridge', '2022-09-28', 'It was closed on Tuesday.\\n')] 2"
    )
    assert "27 September 2022" in run(installed, tmp_path, "extract", "notes.org")


def test_a_format(installed, tmp_path) -> None:
    (tmp_path / "text.txt").write_text("Crimea voted to join Russia in 2014: it was a surprise.\n")
    run(installed, tmp_path, "extract", "text.txt", "-o", "line.mmd", "--title", "Crimea")
    written = (tmp_path / "line.mmd").read_text()
    assert written.splitlines()[:2] == ["timeline", "    title Crimea"]
    assert "    2014 : Crimea voted to join Russia" in written
    assert "mermaid" in run(installed, tmp_path, "formats")


def test_a_format_that_cannot_be_read_says_so(installed, tmp_path) -> None:
    (tmp_path / "line.mmd").write_text("timeline\n")
    code = """
import timeline as tl
try:
    tl.load("line.mmd")
except tl.FormatError as error:
    print(error)
"""
    assert run(installed, tmp_path, code=code).strip() == "line.mmd: mermaid can be written, not read"


def test_a_language(installed, tmp_path) -> None:
    text = "La ponto malfermiĝos en majo 2030. Laŭ la polico, la ponto estis fermita la 3-an de marto 2022."
    code = f"""
import timeline as tl
line = tl.extract({text!r}, language="eo", published="2022-09-28")
print([(event.when.edtf, event.modality, event.claims[0].attribution is not None) for event in line])
"""
    assert run(installed, tmp_path, code=code).strip() == (
        "[('2022-03-03', 'happened', True), ('2030-05', 'planned', False)]"
    )
    assert "Esperanto" in run(installed, tmp_path, "languages")


def test_the_examples_of_its_rules(installed, tmp_path) -> None:
    code = """
from timeline_esperanto.eo.language import EXAMPLES
import timeline as tl
for rule, examples in EXAMPLES.items():
    for text, value in examples.items():
        marks = tl.tag(text, published="2022-09-28", language="eo")
        assert [(mark.rule, mark.value) for mark in marks] == [(rule, value)], (rule, text, marks)
print("all")
"""
    assert run(installed, tmp_path, code=code).strip() == "all"


def test_without_it_nothing_is_known(tmp_path) -> None:
    code = "import timeline as tl; print(tl.extract('Tio estis en majo 2022.', language='eo').failed[0].reason)"
    assert run(tmp_path, tmp_path, code=code).strip() == "no rules for Esperanto yet: only dates in figures are read"


@pytest.fixture
def broken(tmp_path) -> Path:
    """A plugin that cannot be imported, beside one that claims a suffix of ours."""
    (tmp_path / "unsound.py").write_text("import nothing_of_the_kind\n")
    (tmp_path / "greedy.py").write_text(
        "SUFFIXES = ('.txt',)\ndef read(item):\n    raise RuntimeError('never asked')\n"
    )
    info = tmp_path / "unsound-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: unsound\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[timeline.formats]\nunsound = unsound\n[timeline.readers]\nunsound = unsound\ngreedy = greedy\n"
    )
    return tmp_path


def test_a_broken_plugin_stops_nothing_and_is_told(broken) -> None:
    (broken / "texts").mkdir()
    (broken / "texts" / "text.txt").write_text("It was built in 1950.\n")
    code = """
import logging
import timeline as tl
logging.basicConfig(format="%(name)s: %(message)s")
print(len(tl.read("texts")))
try:
    tl.load("texts/text.txt", format="unsound")
except tl.TimelineError as error:
    print(error)
"""
    said = (
        "the plugin 'unsound' of unsound cannot be loaded: ModuleNotFoundError: No module named 'nothing_of_the_kind'"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=broken, env={**os.environ, "PYTHONPATH": f"{broken}{os.pathsep}{ROOT}"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["1", said]
    assert done.stderr.splitlines() == [f"timeline.plugins: left out: {said}"]
