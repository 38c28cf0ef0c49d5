"""`jupyter nbconvert --to html` of a notebook with an explorer: the page works, without a kernel and without a network."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest

from tests.browser import STARTED, jupyterlab, offline, run_all, write_notebook
from tests.explorer.scenario import Person, everything

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
    path = tmp_path / "saved.ipynb"
    write_notebook(path, CELL)
    with jupyterlab(tmp_path) as address:
        page = browser.new_page(viewport={"width": 1500, "height": 1200})
        run_all(page, address, path.name)
        page.wait_for_selector(".timeline-explorer .label", timeout=STARTED)
        with page.expect_response(
            lambda answer: answer.request.method == "PUT" and f"contents/{path.name}" in answer.url
        ):
            page.keyboard.press("ControlOrMeta+s")
        page.close()
    [cell] = nbformat.read(path, as_version=4).cells
    [output] = cell.outputs
    assert output.output_type == "execute_result"
    assert "application/vnd.jupyter.widget-view+json" in output.data
    take_the_tour(browser, converted(path))
