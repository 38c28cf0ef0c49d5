"""What axe-core, a checker of accessibility, has to say: nothing serious, in no state, size or theme."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.axe import script, violations
from tests.browser import STARTED, jupyterlab, run_all, write_notebook
from tests.explorer.sample import line
from tests.support.lines import line as made
from timeline.model.timeline import Timeline

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CELL = """
from tests.explorer.sample import line
from timeline.curation import Curation
Curation(line()).explore(by="Ada")
"""


SELECT = """node => {
  const range = document.createRange();
  range.setStart(node.firstChild, 0); range.setEnd(node.firstChild, node.firstChild.length);
  getSelection().removeAllRanges(); getSelection().addRange(range);
  node.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
}"""


@pytest.fixture(scope="module")
def axe(root: Path) -> str:
    return script(root)


STATES: dict[str, tuple[Timeline, str]] = {
    "in order": (line(), "#axis=order"),
    "the story": (line(), "#view=story"),
    "two accounts": (line(), "#view=compare"),
    "an event with filters": (line(), "#event=storm&only-source=harbour&find=wall"),
    "lanes, by confidence": (line(), "#lanes=source&sort=confidence"),
    "filters": (line(), "#tab=facets&only-modality=planned&only-modality=denied"),
    "unplaced": (line(), "#tab=tray"),
    "nothing found": (line(), "#find=zzzz"),
    "colours": (line(), "#axis=scale&color=source"),
    "a crowd": (made(5000), ""),
    "nothing": (Timeline(), ""),
}


@pytest.mark.parametrize("width", [360, 800, 1400])
@pytest.mark.parametrize("state", STATES)
def test_the_page(visit: "Callable[..., Page]", state: str, width: int, axe: str) -> None:
    timeline, fragment = STATES[state]
    page = visit(timeline, fragment, width=width, height=900)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.locator(f'.app[data-theme="{scheme}"]').wait_for()
        assert violations(page, axe) == [], scheme
        if "event" in fragment:
            page.locator(".details-title").wait_for()
            page.locator('button[aria-label="Keys and marks"]').click()
            page.locator("dialog.help").wait_for()
            assert violations(page, axe) == [], scheme
            page.keyboard.press("Escape")
            page.locator("dialog.help").wait_for(state="hidden")


def test_correcting_in_jupyterlab(browser: "Browser", tmp_path: Path, axe: str) -> None:
    write_notebook(tmp_path / "editing.ipynb", CELL)
    with jupyterlab(tmp_path) as address:
        page = browser.new_page(viewport={"width": 1900, "height": 1300})
        run_all(page, address, "editing.ipynb")
        explorer = page.locator(".timeline-explorer")
        explorer.locator(".label").first.wait_for(timeout=STARTED)

        def checked(state: str) -> None:
            for theme in ("true", "false"):
                page.evaluate("light => { document.body.dataset.jpThemeLight = light }", theme)
                explorer.locator(f'.app[data-theme="{"light" if theme == "true" else "dark"}"]').wait_for()
                for width, size in ((1400, "wide"), (800, "medium"), (380, "narrow")):
                    explorer.evaluate("(node, width) => { node.style.width = `${width}px` }", width)
                    explorer.locator(f'.app[data-size="{size}"]').wait_for()
                    assert violations(page, axe, ".timeline-explorer") == [], (state, theme, width)
            explorer.evaluate("node => { node.style.width = '' }")

        checked("at first")
        explorer.locator(".row", has_text="The harbour is founded").click()
        explorer.locator('[data-field="title"]').wait_for()
        checked("an event")
        explorer.locator('[data-field="when"]').fill("soon")
        explorer.locator(".date-line .problem").wait_for()
        checked("a date that cannot be read")
        explorer.locator('[data-field="when"]').press("Escape")
        explorer.locator('[data-field="title"]').fill("The harbour is dug")
        explorer.locator('[data-field="title"]').press("Enter")
        explorer.locator(".label", has_text="The harbour is dug").or_(
            explorer.locator(".margin", has_text="The harbour is dug")
        ).first.wait_for()
        explorer.locator('[data-field="tag"]').fill("sea")
        explorer.locator('[data-field="tag"]').press("Enter")
        explorer.locator(".chip.tag", has_text="sea").wait_for()
        explorer.locator('[data-field="note"]').fill("Ask the foreman")
        checked("a note and a tag")
        explorer.locator('[data-field="note"]').press("Tab")
        explorer.locator(".own-history li").first.wait_for()
        explorer.locator(".reader .back").click()
        explorer.locator(".row", has_text="Work on the sea wall begins").click()
        explorer.locator(".source-text span", has_text="to last two years").evaluate(SELECT)
        explorer.locator('[data-field="add-event"]').click()
        explorer.locator(".adding input").first.wait_for()
        checked("an event that is added")
        explorer.locator(".adding input").nth(1).fill("not a date")
        explorer.locator(".adding .problem").first.wait_for()
        checked("an event that is added without a date")
        explorer.locator(".adding button", has_text="Cancel").click()
        explorer.locator(".reader .back").click()
        explorer.locator(".row", has_text="A storm breaks").click()
        explorer.locator(".reader .back").click()
        explorer.locator('.row:not([aria-selected="true"])').first.click(modifiers=["Control"])
        explorer.locator(".merging").wait_for()
        checked("what can be merged")
        explorer.locator('[data-field="merge"]').click()
        explorer.locator(".merging").wait_for(state="hidden")
        explorer.locator('[data-field="split"]').click()
        explorer.locator(".sharing label").first.wait_for()
        checked("what can be split")
        explorer.get_by_role("button", name="History").first.click()
        explorer.locator(".drawer .step-line").first.wait_for()
        checked("the history")
        explorer.get_by_role("button", name="History").first.click()
        explorer.get_by_role("button", name="Review", exact=True).click()
        explorer.locator(".review .verb").first.wait_for()
        checked("the review")
        explorer.locator("[data-review=reject]").click()
        explorer.get_by_role("button", name="Rejected").click()
        explorer.locator(".rejected-line").first.wait_for()
        checked("what was rejected")
        page.close()
