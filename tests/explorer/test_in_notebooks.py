"""The explorer where people have it besides JupyterLab: in Notebook 7, and in Voilà, where there are no cells.

VS Code has the same protocol, through anywidget, and a theme of its own, which the explorer follows. It is no browser that
can be driven here: that it works there was not tried.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser import STARTED, Watch, notebook7, voila, watched, write_notebook
from tests.explorer.scenario import Person, everything
from tests.explorer.test_in_jupyterlab import CELL, held, python

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def opened(browser: "Browser", address: str, path: str) -> "tuple[Page, Watch]":
    page = browser.new_page(viewport={"width": 1900, "height": 1300})
    watch = watched(page, address, address.replace("http", "ws"))
    page.goto(f"{address}/{path}")
    return page, watch


def run_all_cells(page: "Page") -> None:
    """By the menu, and again where the notebook was shown before it could be run: nothing tells when it can."""
    from playwright.sync_api import TimeoutError as TooLateError

    for _ in range(6):
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        try:
            page.locator(".timeline-explorer").first.wait_for(timeout=STARTED / 6)
        except TooLateError:
            continue
        return
    raise AssertionError("the cells were told to run six times, and showed nothing")


@contextmanager
def in_notebook(browser: "Browser", place: Path) -> "Iterator[tuple[Page, Watch]]":
    with notebook7(place) as address:
        page, watch = opened(browser, address, "notebooks/explorer.ipynb")
        page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').wait_for(timeout=STARTED)
        watch.said.clear()  # Notebook 7 itself has warnings, with any notebook
        run_all_cells(page)
        yield page, watch
        page.close()


@contextmanager
def in_voila(browser: "Browser", place: Path) -> "Iterator[tuple[Page, Watch]]":
    with voila(place, "explorer.ipynb") as address:
        page, watch = opened(browser, address, "")
        yield page, watch
        page.close()


@pytest.mark.parametrize("place", [in_notebook, in_voila])
def test_the_whole_tour_and_back(browser: "Browser", tmp_path: Path, place: type) -> None:
    from playwright.sync_api import expect

    write_notebook(tmp_path / "explorer.ipynb", CELL)
    with place(browser, tmp_path) as (page, watch):
        explorer = page.locator(".timeline-explorer")
        explorer.locator(".label").first.wait_for(timeout=STARTED)
        everything(Person(page, explorer, lambda name, wanted: held(page, name, wanted)))
        python(page, "explorer.selected = ['storm']; explorer.theme = 'dark'")
        expect(explorer.locator(".details-title")).to_have_text("A storm breaks the new sea wall")
        expect(explorer.locator(".app")).to_have_attribute("data-theme", "dark")
        watch.said = [
            words for words in watch.said if "of shared " not in words
        ]  # Voilà's own: of the versions it brings
        watch.clean()
