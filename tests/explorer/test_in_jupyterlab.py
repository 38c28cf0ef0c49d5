"""The same tour in JupyterLab, and after each step what Python holds; then the other way, from Python to the browser."""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser import STARTED, Watch, jupyterlab, run_all, watched, write_notebook
from tests.explorer.scenario import Person, everything

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

EXPLORER = ".jp-Cell:first-child .timeline-explorer"
CELL = """
import json
import ipywidgets
from tests.explorer.sample import line, placed
from timeline.views.explorer import Explorer

explorer = Explorer(line(), resolve=placed)
mirror = ipywidgets.HTML().add_class("mirror")   # what Python holds, where the test can read it
code, run, answer = ipywidgets.Text().add_class("code"), ipywidgets.Button(description="run").add_class("run"), ipywidgets.HTML().add_class("answer")
heard = []
explorer.on_select(lambda chosen: heard.append([event.id for event in chosen]))

def show(*_):
    held = {name: getattr(explorer, name) for name in ("selected", "window", "query", "filters", "lanes", "theme", "height", "view", "axis")}
    mirror.value = json.dumps({**held, "visible": len(explorer.visible), "heard": heard[-1:], "unresolved": len(explorer.timeline.unresolved)})

def execute(_):
    try:
        exec(code.value)
        answer.value = f"done {code.value.partition('#')[2]}"
    except Exception as error:
        answer.value = f"{type(error).__name__}: {error} {code.value.partition('#')[2]}".replace("<", "(")

def noticed(change):  # while the kernel works, what is typed may come after a click: the test waits for it
    answer.value = "heard " + change["new"].partition("#")[2]

code.observe(noticed, "value")
run.on_click(execute)
explorer.observe(show)
show()
ipywidgets.VBox([explorer, mirror, ipywidgets.HBox([code, run, answer])])
"""
LEAN = """
import timeline.views.explorer.widget as widget
widget.FETCHED = 5   # as if there were a million: words are fetched for the rows in sight
lean = Explorer(line()).add_class("lean")
widget.FETCHED = 200_000
lean
"""


@pytest.fixture(scope="module")
def lab(browser: "Browser", tmp_path_factory: pytest.TempPathFactory) -> "Iterator[tuple[Page, Watch]]":
    place: Path = tmp_path_factory.mktemp("lab")
    write_notebook(place / "explorer.ipynb", CELL, LEAN)
    with jupyterlab(place) as address:
        page = browser.new_page(viewport={"width": 1900, "height": 1300})
        watch = watched(page, address, address.replace("http", "ws"))
        run_all(page, address, "explorer.ipynb")
        page.wait_for_selector(f"{EXPLORER} .label", timeout=STARTED)
        yield page, watch
        page.close()


@pytest.fixture(autouse=True)
def fresh(lab: "tuple[Page, Watch]") -> None:
    python(
        lab[0],
        "explorer.selected = []; explorer.filters = {}; explorer.query = explorer.window = ''; explorer.lanes = 'none'; explorer.theme = 'auto'; explorer.view = 'chart'; explorer.axis = ''",
    )


def held(page: "Page", name: str, wanted: object) -> None:
    """Waits until Python holds it."""
    page.wait_for_function(
        "([name, wanted]) => JSON.stringify(JSON.parse(document.querySelector('.mirror .widget-html-content').textContent)[name]) === wanted",
        arg=[name, json.dumps(wanted, separators=(",", ":"), ensure_ascii=False)],
    )


_turns = count(1)


def python(page: "Page", line: str) -> str:
    """Runs a line in the kernel; what it raised, or that it is done."""
    turn = f"turn {next(_turns)}."
    page.locator(".code input").fill(f"{line}  #{turn}")
    page.locator(".code input").press("Tab")
    answer = page.locator(".answer .widget-html-content", has_text=turn)
    answer.filter(has_text="heard").wait_for()
    page.locator(".run").click()
    answer = answer.filter(has_not_text="heard")
    answer.wait_for()
    return answer.text_content() or ""


def test_the_whole_tour(lab: "tuple[Page, Watch]") -> None:
    page, watch = lab
    everything(Person(page, page.locator(EXPLORER), lambda name, wanted: held(page, name, wanted)))
    held(page, "heard", [[]])
    assert page.locator(".jp-Cell").count() == 2, "a key of the explorer must not reach the notebook"
    watch.clean()


def test_what_python_sets_is_seen(lab: "tuple[Page, Watch]") -> None:
    from playwright.sync_api import expect

    page, watch = lab
    explorer = page.locator(EXPLORER)
    assert python(page, "explorer.selected = ['storm']").startswith("done")
    expect(explorer.locator(".details-title")).to_have_text("A storm breaks the new sea wall")
    held(page, "heard", [["storm"]])
    python(page, "explorer.window = '2019/2020'")
    expect(explorer.locator(".tally")).to_contain_text(" in 2019 – 2020")
    held(page, "window", "2019-01-01/2020-12-31")
    python(page, "explorer.query = 'wall'")
    expect(explorer.locator(".search input")).to_have_value("wall")
    explorer.locator(".reader .back").click()
    expect(explorer.locator(".row")).to_have_count(4)  # what is searched for is listed, wherever it lies
    held(page, "visible", 3)  # and of these, so many lie in the window
    python(page, "explorer.query, explorer.window = '', ''")
    python(page, "explorer.filters = {'attribution': ['']}")
    expect(explorer.locator(".chip.active")).to_contain_text("the publication itself")
    python(page, "explorer.filters = {}; explorer.lanes = 'source'; explorer.theme = 'dark'; explorer.height = 640")
    expect(explorer.locator(".lane-name")).to_have_count(2)
    expect(explorer.locator(".app")).to_have_attribute("data-theme", "dark")
    assert explorer.evaluate("node => node.offsetHeight") == 640
    python(page, "explorer.lanes = 'none'; explorer.theme = 'auto'; explorer.selected = []; explorer.height = 720")
    expect(explorer.locator(".reader")).to_be_hidden()
    watch.clean()


def test_an_unknown_value_raises_and_leaves_all_as_it_was(lab: "tuple[Page, Watch]") -> None:
    page, watch = lab
    python(page, "explorer.selected = ['storm']")
    assert "did you mean 'storm'" in python(page, "explorer.selected = ['strom']")
    assert "did you mean 'source'" in python(page, "explorer.lanes = 'sorce'")
    held(page, "selected", ["storm"])
    held(page, "lanes", "none")
    watch.clean()


def test_the_theme_of_jupyterlab_is_followed(lab: "tuple[Page, Watch]") -> None:
    from playwright.sync_api import expect

    page, watch = lab
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.locator(".lm-Menu-itemLabel").get_by_text("Theme", exact=True).click()
    page.locator(".lm-Menu-itemLabel").get_by_text("JupyterLab Dark", exact=True).click()
    expect(page.locator(f"{EXPLORER} .app")).to_have_attribute("data-theme", "dark")
    watch.clean()


def test_a_publication_date_places_what_was_not_placed(lab: "tuple[Page, Watch]") -> None:
    from playwright.sync_api import expect

    page, watch = lab
    explorer = page.locator(EXPLORER)
    explorer.locator("#tab-tray").click()
    field = explorer.locator(".supply input")
    field.fill("soon <b>")
    field.press("Enter")
    expect(explorer.locator(".problem")).to_contain_text("soon <b>")
    field.fill("2019-12-04")
    field.press("Enter")
    expect(explorer.locator(".unplaced li")).to_have_count(1)
    held(page, "unresolved", 1)
    explorer.locator("#tab-list").click()
    person = Person(page, explorer, lambda name, wanted: held(page, name, wanted))
    person.row("The insurers meet").click()
    expect(explorer.locator(".details-when")).to_contain_text("2 December 2019")
    watch.clean()


def test_words_are_fetched_as_they_are_needed(lab: "tuple[Page, Watch]") -> None:
    from playwright.sync_api import expect

    page, watch = lab
    lean = page.locator(".lean .timeline-explorer")
    lean.scroll_into_view_if_needed()
    person = Person(page, lean, lambda name, wanted: None)
    expect(lean.locator(".row-title").first).to_have_text("The harbour is founded")
    expect(lean.locator(".label").first).to_be_visible()
    person.row("Merchants trade").click()
    expect(lean.locator(".details-title")).to_have_text("Merchants trade in the harbour")
    expect(lean.locator("blockquote")).to_have_text("merchants traded here from 1390 to 1511")
    assert python(page, "assert lean.selected == ['merchants']").startswith("done")
    lean.locator(".reader .back").click()  # one thing stands beside the chart at a time
    lean.locator(".search input").fill("ferry dawn")
    expect(lean.locator(".row")).to_have_count(1)
    expect(lean.locator(".row")).to_contain_text("according to Mayor Ada Brennan")
    watch.clean()
