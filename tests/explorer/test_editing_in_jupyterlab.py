"""Correcting in JupyterLab: what a person does, what Python then holds, and what is on disk; then the reverse."""

import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser import STARTED, Watch, jupyterlab, run_all, watched, write_notebook
from tests.explorer.scenario import Person
from tests.patience import milliseconds

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CELL = """
import json
import ipywidgets
from tests.explorer.sample import line
from timeline.curation import *

curation = Curation(line())
curation.save("line.journal")
explorer = curation.explore(by="Ada")
mirror = ipywidgets.HTML().add_class("mirror")   # what Python holds, where the test can read it
code, run, answer = ipywidgets.Text().add_class("code"), ipywidgets.Button(description="run").add_class("run"), ipywidgets.HTML().add_class("answer")

def show(*_):
    events = {event.id: [event.title, event.when.edtf, list(event.tags), event.note, event.disputed] for event in curation.timeline}
    steps = [curation.describe(step) for step in curation.history if not step.undone]
    mirror.value = json.dumps({"events": events, "steps": steps, "lines": len(open("line.journal").readlines())}).replace("<", "\\\\u003c")

def execute(_):
    said = ""
    try:
        exec(code.value, globals())
    except Exception as error:
        said = f"{type(error).__name__}: {error} ".replace("<", "(")
    answer.value = said + code.value.partition("#")[2]

def noticed(change):  # while the kernel works, what is typed may come after a click: the test waits for it
    answer.value = "heard " + change["new"].partition("#")[2]

code.observe(noticed, "value")
run.on_click(execute)
curation.on_change(show)
show()
ipywidgets.VBox([explorer, mirror, ipywidgets.HBox([code, run, answer])])
"""


class Editor(Person):
    """Somebody who corrects."""

    def __init__(self, page: "Page", watch: Watch, journal: Path) -> None:
        super().__init__(page, page.locator(".timeline-explorer"), lambda name, wanted: None)
        self.watch, self.journal = watch, journal
        self._turns = count(1)

    def python(self, line: str) -> None:
        turn = f"turn {next(self._turns)}."
        self.page.locator(".code input").fill(f"{line}  #{turn}")
        self.page.locator(".code input").press("Tab")
        answer = self.page.locator(".answer .widget-html-content", has_text=turn)
        answer.filter(has_text="heard").wait_for()
        self.page.locator(".run").click()
        answer = answer.filter(has_not_text="heard")
        answer.wait_for()
        assert answer.text_content() == turn

    def kernel(self) -> dict[str, Any]:
        return dict(json.loads(self.page.locator(".mirror .widget-html-content").text_content() or ""))

    def until(self, test: str, *wanted: object) -> None:
        """Waits until what Python holds (`python`) passes a test in JavaScript."""
        self.page.wait_for_function(
            f"wanted => {{ const python = JSON.parse(document.querySelector('.mirror .widget-html-content').textContent); return {test} }}",
            arg=list(wanted),
        )

    def field(self, name: str) -> "Locator":
        return self.find(f'[data-field="{name}"]')

    def press(self, words: str, **options: Any) -> None:
        """Clicks a row; again where the list has just moved to what is selected."""
        from playwright.sync_api import TimeoutError as TooLateError

        for _ in range(10):
            try:
                return self.row(words).click(timeout=milliseconds(2000), **options)
            except TooLateError:
                continue
        raise AssertionError(f"no row to click says {words!r}")

    def choose(self, words: str) -> None:
        from playwright.sync_api import expect

        self.press(words)
        expect(self.field("title")).to_have_value(words)


@pytest.fixture(scope="module")
def lab(browser: "Browser", tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Editor]":
    place: Path = tmp_path_factory.mktemp("lab")
    write_notebook(place / "editing.ipynb", CELL)
    with jupyterlab(place) as address:
        page = browser.new_page(viewport={"width": 1900, "height": 1400})
        watch = watched(page, address, address.replace("http", "ws"))
        run_all(page, address, "editing.ipynb")
        page.wait_for_selector(".timeline-explorer .label", timeout=STARTED)
        yield Editor(page, watch, place / "line.journal")
        page.close()


@pytest.fixture
def editor(lab: Editor) -> "Iterator[Editor]":
    """Each test begins with the timeline as it was extracted."""
    from playwright.sync_api import expect

    lab.python("while curation.can_undo: curation.undo()")
    lab.python("explorer.selected = []; explorer.window = ''")
    lab.until("python.steps.length === 0")
    expect(lab.find(".reader")).to_be_hidden()
    expect(lab.find('.row[aria-selected="true"]')).to_have_count(0)
    yield lab
    assert lab.page.locator(".jp-Cell").count() == 1, "a key of the explorer must not reach the notebook"
    lab.watch.clean()


def test_in_place_and_on_disk_at_once(editor: Editor) -> None:
    from playwright.sync_api import expect

    before = editor.kernel()["lines"]
    editor.choose("A storm breaks the new sea wall")
    editor.field("title").fill("A gale <img src=x onerror=hit()>")
    editor.field("title").press("Enter")
    editor.until("python.events.storm[0] === wanted[0]", "A gale <img src=x onerror=hit()>")
    expect(editor.find(".chart .label.selected")).to_contain_text("A gale <img src=x onerror=hit()>")
    assert editor.root.locator("img").count() == 0

    editor.field("when").fill("13. November 2019")
    expect(editor.find(".details .preview")).to_have_text("13 November 20192019-11-13")
    editor.field("when").press("Enter")
    editor.until("python.events.storm[1] === '2019-11-13'")
    expect(editor.find(".date-words")).to_have_text("13 November 2019")

    editor.field("tag").fill("sea")
    editor.field("tag").press("Enter")
    editor.until("python.events.storm[2].join() === 'weather,sea'")
    expect(editor.field("tag")).to_be_focused()
    editor.find('[aria-label="Take off the tag weather"]').click()
    editor.until("python.events.storm[2].join() === 'sea'")
    editor.field("note").fill("ask the foreman")
    editor.field("accept").click()  # leaving the field saves it, and the button is still pressed
    editor.until("python.events.storm[3] === 'ask the foreman' && python.steps.at(-1).startsWith('Accept')")
    expect(editor.field("accept")).to_have_attribute("aria-pressed", "true")
    expect(editor.find(".saved")).to_have_text("Saved in line.journal")
    assert editor.kernel()["lines"] == before + 6
    last = json.loads(editor.journal.read_text("utf-8").splitlines()[-1])
    assert (last["edit"], last["event"], last["by"]) == ("accept", "storm", "Ada")
    assert last["at"].startswith("20")
    expect(editor.find(".own-history li")).to_have_count(6)


def test_a_date_that_cannot_be_read_keeps_the_old_one(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("The wall is repaired")
    editor.field("when").fill("soon <b>")
    expect(editor.find(".date-line .problem")).to_contain_text("soon <b>")
    editor.field("when").press("Enter")
    expect(editor.field("when")).to_have_attribute("aria-invalid", "true")
    assert editor.kernel()["events"]["repairs"][1] == "2019-12/2020-07"
    editor.field("when").press("Escape")
    expect(editor.field("when")).to_have_value("2019-12/2020-07")
    expect(editor.find(".date-line .problem")).to_be_hidden()
    assert editor.kernel()["steps"] == []


def test_undo_redo_and_the_history(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("The wall is repaired")
    for title in ("One", "Two", "Three"):
        editor.field("title").fill(title)
        editor.field("title").press("Enter")
        editor.until("python.events.repairs[0] === wanted[0]", title)
    editor.find(".chart").focus()
    editor.page.keyboard.press("Control+z")
    editor.until("python.events.repairs[0] === 'Two'")
    editor.page.keyboard.press("Control+Shift+z")
    editor.until("python.events.repairs[0] === 'Three'")
    editor.find('[aria-label="Undo"]').click()
    editor.until("python.events.repairs[0] === 'Two'")
    expect(editor.field("title")).to_have_value("Two")
    editor.root.get_by_role("button", name="History").first.click()
    steps = editor.find(".drawer .step-line")
    expect(steps.first).to_be_visible()
    steps.last.click()
    editor.until("python.steps.length === 0")
    expect(editor.find('.drawer [aria-current="step"]')).to_have_text("As it was extracted")
    place = editor.find(".drawer .step-line", has_text="“Three”")
    place.first.click()
    editor.until("python.events.repairs[0] === 'Three'")
    editor.page.keyboard.press("ArrowDown")
    editor.page.keyboard.press("Enter")
    editor.until("python.events.repairs[0] === 'Two'")
    editor.page.keyboard.press("Escape")
    expect(editor.find('.drawer[aria-label="History"]')).to_be_hidden()


def test_a_state_is_named_and_returned_to(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.root.get_by_role("button", name="History").first.click()
    editor.find(".naming input").fill("Before the review")
    editor.find(".naming input").press("Enter")
    editor.until("python.steps.length === 1 && python.steps[0] === wanted[0]", "Checkpoint “Before the review”")
    expect(editor.find(".naming input")).to_have_value("")
    expect(editor.find('.drawer [aria-current="step"].is-named')).to_contain_text("Before the review")
    editor.python("step = curation.apply(Retitle('repairs', 'One'))")
    editor.until("python.events.repairs[0] === 'One'")
    editor.find(".drawer .step-line.is-named").click()
    editor.until("python.events.repairs[0] === wanted[0] && python.steps.length === 1", "The wall is repaired")
    editor.page.keyboard.press("Escape")
    expect(editor.find('.drawer[aria-label="History"]')).to_be_hidden()


def test_a_day_is_picked_beside_its_words(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("The wall is repaired")
    editor.root.get_by_label(re.compile("pick the day")).first.fill("2020-07-04")
    editor.until("python.events.repairs[1] === '2020-07-04'")
    expect(editor.find(".date-words").first).to_have_text("4 July 2020")


def test_review_with_one_key_each(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.root.get_by_role("button", name="Review", exact=True).click()
    title = editor.field("title")
    expect(title).to_have_value("The old customs house becomes a museum")
    expect(editor.find(".review-count")).to_have_text("0 of 14")
    editor.page.keyboard.press("a")
    editor.until("python.steps.at(-1)?.startsWith('Accept')")
    expect(title).to_have_value("“We lost the whole winter”")
    expect(editor.find(".review-count")).to_have_text("1 of 14")
    editor.page.keyboard.press("r")
    editor.until("!('winter' in python.events)")
    expect(editor.find(".review-count")).to_have_text("2 of 14")
    expect(title).to_have_value("A worker is hurt")
    editor.page.keyboard.press("s")
    expect(title).to_have_value("The site stands still")
    expect(editor.find('[data-review="merge"]')).to_have_attribute(
        "title", "“A storm breaks the new sea wall”, 12 November 2019"
    )
    editor.page.keyboard.press("m")
    editor.until("!('still' in python.events) && !('storm' in python.events)")
    expect(title).to_have_value("A storm breaks the new sea wall")
    editor.page.keyboard.press("e")
    expect(title).to_be_focused()
    editor.page.keyboard.type("mar")  # letters are letters in a field
    expect(title).to_have_value("mar")
    editor.page.keyboard.press("Escape")
    assert len(editor.kernel()["steps"]) == 3
    editor.find(".chart").focus()
    editor.page.keyboard.press("s")
    expect(title).not_to_have_value("A storm breaks the new sea wall")
    editor.page.keyboard.press("b")
    expect(title).to_have_value("A storm breaks the new sea wall")
    editor.page.keyboard.press("?")
    editor.page.keyboard.press("r")  # read, not reviewed
    editor.find(".help button").click()
    editor.find(".chart").focus()
    editor.page.keyboard.press("Escape")
    expect(editor.find(".review")).to_be_hidden()
    expect(title).to_be_visible()
    assert len(editor.kernel()["steps"]) == 3


def test_merge_split_dispute_and_prefer(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("A storm breaks the new sea wall")
    editor.field("prefer-1").click()
    editor.until("python.events.storm[1] === '2019-11-13'")
    editor.field("dispute").click()
    editor.until("python.events.storm[4] === false")
    editor.field("split").click()
    editor.until("!('storm' in python.events) && Object.keys(python.events).length === 15")
    editor.page.keyboard.press("Control+z")
    editor.until("'storm' in python.events")
    expect(editor.field("title")).to_have_value("A storm breaks the new sea wall")
    editor.press("The wall is repaired", modifiers=["Control"])
    expect(editor.find(".merging")).to_contain_text("2 events are selected.")
    editor.field("merge").click()
    editor.until("Object.keys(python.events).length === 13")
    expect(editor.find(".claims .claim")).to_have_count(3)
    editor.field("split").click()
    editor.find(".sharing label").last.click()
    editor.find(".sharing .primary").click()
    editor.until("Object.keys(python.events).length === 14")


def test_an_event_from_selected_words(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("Work on the sea wall begins")
    words = editor.find(".source-text span", has_text="to last two years")
    words.evaluate(
        """node => {
          const text = node.firstChild, at = text.data.indexOf('to last two years');
          const range = document.createRange();
          range.setStart(text, at + 1); range.setEnd(text, at + 16);  // words are taken whole
          getSelection().removeAllRanges(); getSelection().addRange(range);
          node.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
        }"""
    )
    editor.field("add-event").click()
    form = editor.find(".adding")
    expect(form).to_contain_text("The date is from “March 2018”.")
    expect(form.locator("input").first).to_have_value("To last two years")
    expect(form.locator("input").nth(1)).to_have_value("2018-03")
    form.locator("input").first.fill("The works take two years")
    form.locator("input").nth(1).fill("not a date")
    form.locator("button", has_text="Add").click()
    expect(form.locator(".problem:visible").last).to_contain_text("not a date")
    form.locator("input").nth(1).fill("2018-03/2020-03")
    expect(form.locator(".preview")).to_have_text("March 2018 to March 20202018-03/2020-03")
    form.locator("button", has_text="Add").click()
    editor.until(
        "Object.values(python.events).some(([title, when]) => title === 'The works take two years' && when === '2018-03/2020-03')"
    )
    expect(editor.field("title")).to_have_value("The works take two years")
    expect(form).to_be_hidden()
    expect(editor.find(".claims blockquote")).to_have_text("to last two years")


def test_a_mark_is_dragged(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("Merchants trade in the harbour")
    editor.python("explorer.window = '1380/1530'")
    expect(editor.find(".tally")).to_contain_text("1380")
    grip = editor.find(".grip.high").bounding_box()
    assert grip is not None
    low = editor.find(".grip.low").bounding_box()
    assert low is not None
    per_year = (grip["x"] - low["x"]) / 122
    x, y = grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2
    editor.page.mouse.move(x, y)
    editor.page.mouse.down()
    editor.page.mouse.move(x - 5 * per_year, y, steps=4)
    expect(editor.find(".grip-words")).to_contain_text("1390/150")
    editor.page.mouse.up()
    editor.until("/^1390.150([5-7]|X)$/.test(python.events.merchants[1])")
    assert editor.kernel()["steps"][-1].startswith("Date “Merchants trade in the harbour”")


def test_what_python_does_is_seen_and_a_draft_is_kept(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("The wall is repaired")
    editor.field("title").fill("half a tit")
    editor.python("curation.apply(Redate('repairs', '2020'), by='Bo')")
    expect(editor.find(".date-words")).to_have_text("2020")
    editor.until("python.events.repairs[0] === 'half a tit'")  # left for the other cell, so it was saved
    editor.python("curation.apply(Reject('repairs'))")
    expect(editor.find(".reader")).to_be_hidden()


def test_an_event_that_is_gone(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("The wall is repaired")
    editor.python("explorer._edits.leave()")  # as if the news had not come yet
    editor.python("curation.apply(Reject('repairs'))")
    editor.field("dispute").click()
    expect(editor.find(".toast")).to_contain_text("was rejected: restore it first")
    editor.python("explorer._edits.leave = curation.on_change(explorer._edits._heard)")


def test_a_full_disk_is_said_and_nothing_is_lost(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.choose("The wall is repaired")
    editor.python(
        "kept = curation._keeper._file.append; full = NotSavedError('no space left'); curation._keeper._file.append = lambda data: (_ for _ in ()).throw(full)"
    )
    editor.field("accept").click()
    expect(editor.find(".saved")).to_contain_text("Not saved")
    expect(editor.field("accept")).to_have_attribute("aria-pressed", "true")
    editor.python("curation._keeper._file.append = kept")
    editor.field("dispute").click()
    expect(editor.find(".saved")).to_have_text("Saved in line.journal")
    editor.until("python.steps.length === 2")


def test_what_was_rejected_can_be_brought_back(editor: Editor) -> None:
    from playwright.sync_api import expect

    button = editor.root.get_by_role("button", name="Rejected")
    expect(button).to_be_hidden()
    for title in ("The wall is repaired", "A storm breaks the new sea wall"):
        editor.choose(title)
        editor.field("reject").click()
        editor.until("!Object.values(python.events).some(([title]) => title === wanted[0])", title)
    expect(button).to_have_text("Rejected2")
    button.click()
    lines = editor.find(".rejected-line")
    expect(lines).to_have_count(2)
    expect(lines.first).to_contain_text("A storm breaks the new sea wall")
    expect(lines.first).to_contain_text("Ada")
    lines.last.get_by_role("button").click()
    editor.until("'repairs' in python.events")
    expect(editor.field("title")).to_have_value("The wall is repaired")
    expect(lines).to_have_count(1)
    editor.python("curation.undo()")  # of the restoring: Python's changes are listed too
    expect(lines).to_have_count(2)
    editor.root.get_by_role("button", name="History").first.click()  # one lies over the events at a time
    expect(lines.first).to_be_hidden()
    editor.page.keyboard.press("Escape")


def test_the_list_of_keys_has_those_of_correcting(editor: Editor) -> None:
    from playwright.sync_api import expect

    editor.find(".chart").focus()
    editor.page.keyboard.press("?")
    expect(editor.find(".help")).to_contain_text("Correcting")
    expect(editor.find(".help")).to_contain_text("CtrlShiftZ")
    expect(editor.find(".help")).to_contain_text("in the review: accept, reject")
    editor.page.keyboard.press("Escape")


def test_the_shared_page_is_read_only(browser: "Browser", tmp_path: Path) -> None:
    from tests.browser import offline
    from tests.explorer.sample import line
    from timeline.views.page import render

    path = tmp_path / "page.html"
    path.write_text(render(line()), "utf-8")
    with offline(browser) as context:
        page = context.new_page()
        page.goto(f"{path.as_uri()}#event=storm")
        page.wait_for_selector(".details-title")
        assert page.locator(".edit-bar, .review, .drawer, .redating, [data-field]").count() == 0
        assert page.locator(".details input, .details textarea").count() == 0
        page.locator(".chart").focus()
        page.keyboard.press("?")
        page.locator(".help").wait_for()
        assert "Correcting" not in (page.locator(".help").text_content() or "")


def test_the_shared_page_tells_the_history_of_an_event(browser: "Browser", tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from playwright.sync_api import expect

    from tests.browser import offline
    from tests.explorer.sample import line
    from timeline.curation import Curation, Reject, Retitle, Tag

    curation = Curation(line())
    hostile = "<img src=x onerror=document.title='run'>"
    curation.apply(Tag("storm", "sea"), by="Bo", at=datetime(2021, 3, 2, 9, tzinfo=UTC))
    curation.apply(Retitle("storm", hostile), by="Ada </script><b>", why="as the log says")
    curation.apply(Reject("winter"))
    curation.timeline.save(tmp_path / "page.html")
    with offline(browser) as context:
        page = context.new_page()
        page.goto(f"{(tmp_path / 'page.html').as_uri()}#event=storm")
        steps = page.locator(".own-history li")
        expect(steps).to_have_count(2)
        expect(steps.first).to_contain_text(f"Retitle “A storm breaks the new sea wall” to “{hostile}”")
        expect(steps.first).to_contain_text("Ada </script><b> · “as the log says”")
        expect(steps.last).to_have_text("Tag “A storm breaks the new sea wall” with “sea”Bo · 2 March 2021")
        assert page.locator(".own-history button, img").count() == 0
        assert page.title() != "run"
        page.goto(f"{(tmp_path / 'page.html').as_uri()}#event=repairs")
        expect(page.locator(".details-title")).to_have_text("The wall is repaired")
        assert page.locator(".own-history").count() == 0
