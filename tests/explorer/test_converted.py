"""`jupyter nbconvert --to html` of a notebook with an explorer: the page works, without a kernel and without a network."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest

from tests.browser import offline, write_notebook
from tests.explorer.sample import line
from tests.explorer.scenario import Person, everything
from timeline.views.explorer import Explorer

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CELL = (
    "from tests.explorer.sample import line\nfrom timeline.views.explorer import Explorer\nExplorer(line(), height=900)"
)


def converted(path: Path, *options: str) -> str:
    """The address of the HTML that a notebook becomes."""
    root = Path(__file__).parents[2]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(root), os.environ.get("PYTHONPATH", "")))}
    command = [sys.executable, "-m", "nbconvert", "--to", "html", *options, path.name]
    subprocess.run(command, cwd=path.parent, env=env, check=True, capture_output=True, timeout=300)
    return path.with_suffix(".html").as_uri()


def take_the_tour(browser: "Browser", address: str) -> None:
    context = offline(browser, width=1500, height=1200)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    root = page.frame_locator("iframe[title=Timeline]").locator("#timeline")
    root.locator(".label").first.wait_for()
    everything(Person(page, root, lambda name, wanted: None))
    context.close()
    assert [error for error in errors if "require" not in error] == []  # nbconvert's own template asks for require.js


def test_a_notebook_that_a_program_ran(browser: "Browser", tmp_path: Path) -> None:
    write_notebook(tmp_path / "ran.ipynb", CELL)
    take_the_tour(browser, converted(tmp_path / "ran.ipynb", "--execute"))


def test_a_notebook_that_jupyterlab_saved(browser: "Browser", tmp_path: Path) -> None:
    # JupyterLab saves an output as it came, with the widget's view first, and by default no state of widgets.
    path = tmp_path / "saved.ipynb"
    data, _ = Explorer(line(), height=900)._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in data
    output = nbformat.v4.new_output("execute_result", data, execution_count=1)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CELL, outputs=[output], execution_count=1)])
    nbformat.write(notebook, path)
    take_the_tour(browser, converted(path))
