"""Options fail a type checker before they fail a reader: mypy and pyright, on snippets that are good and bad."""

import inspect
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import pytest

from timeline.formats import FORMATS
from timeline.model import LANES, options
from timeline.model.key_date import GRAINS
from timeline.views.explorer import Explorer
from timeline.views.figure import KINDS, OPTIONS
from timeline.views.images import FORMATS as IMAGES
from timeline.views.layout import LANE_NAMES
from timeline.views.shared import shared

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SNIPPETS = ("good.py", "bad.py")


@cache
def mypy() -> dict[str, set[int]]:
    """The lines of each snippet that mypy refuses."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--no-incremental", "--follow-imports=silent"]
    found: dict[str, set[int]] = {name: set() for name in SNIPPETS}
    for name, line in re.findall(r"([\w.]+):(\d+): error:", _run([*command, *(str(HERE / name) for name in SNIPPETS)])):
        found[name].add(int(line))
    return found


@cache
def pyright() -> dict[str, set[int]]:
    """The same of pyright, in the edition that comes whole from PyPI (basedpyright), by pyright's own rules."""
    rules = {
        "typeCheckingMode": "standard",
        "extraPaths": [str(ROOT)],
        "include": [str(HERE / name) for name in SNIPPETS],
    }
    with TemporaryDirectory() as folder:
        project = Path(folder) / "pyrightconfig.json"
        project.write_text(json.dumps(rules))
        said = json.loads(_run([sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(project)]))
    errors = [each for each in said["generalDiagnostics"] if each["severity"] == "error"]
    found: dict[str, set[int]] = {name: set() for name in SNIPPETS}
    for each in errors:
        found[Path(each["file"]).name].add(each["range"]["start"]["line"] + 1)
    return found


def _run(command: list[str]) -> str:
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode in (0, 1), found.stdout + found.stderr
    return found.stdout


@pytest.mark.slow
@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_good_is_taken(checker):
    assert checker()["good.py"] == set()


@pytest.mark.slow
@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_bad_is_refused_where_it_stands(checker):
    lines = (HERE / "bad.py").read_text().splitlines()
    assert checker()["bad.py"] == {number for number, line in enumerate(lines, start=1) if line.endswith("# refused")}


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        (options.FormatName, FORMATS),
        (options.Lane, LANES),
        (options.Grain, GRAINS),
        (options.FigureKind, KINDS),
        (options.ImageFormat, IMAGES),
        (options.Rows, LANE_NAMES),
        (options.Rows, [lane["name"] for lane in shared()["lanes"]]),
        (options.Theme, (*shared()["themes"], "print")),
    ],
)
def test_the_types_are_what_there_is(typed, there):
    assert set(get_args(typed)) == set(there)


@pytest.mark.parametrize(
    ("typed", "there"),
    [(options.Criteria, LANES), (options.FigureOptions, {*OPTIONS} - {"kind"})],
)
def test_the_options_are_those_that_are_taken(typed, there):
    assert set(typed.__annotations__) == set(there)


def test_what_the_formats_take_can_be_typed():
    """Every option with which a format of ours is written."""
    written = {
        name
        for each in FORMATS.values()
        if hasattr(each.load_module(), "write")
        for name in list(inspect.signature(each.load_module().write).parameters)[1:]
    }
    assert written == set(options.SaveOptions.__annotations__)


def test_what_the_explorer_takes_can_be_typed():
    taken = {
        name
        for name in options.ExplorerOptions.__annotations__
        if name not in ("resolve", "curation", "by", "images", "links", "language")
    }
    for name in taken - {"layout"}:
        assert name in Explorer.class_trait_names(), name
