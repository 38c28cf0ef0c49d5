"""Figures as a person meets them: in a browser, with the mouse on a mark."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser import TIMEOUT
from timeline.model import Timeline
from timeline.views import images
from timeline.views.figure import figure

from .making import EVERYTHING, HOSTILE, NEWS, event, line, spread_out

pytestmark = pytest.mark.browser
COVERS = """() => {
    const boxes = [...document.querySelectorAll('.textpoint text')].map(text => text.getBoundingClientRect());
    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
    return [boxes.length, boxes.flatMap((a, i) => boxes.slice(0, i).filter(b => meet(a, b))).length];
}"""


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=images.browser(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1040, "height": 900})
        page.set_default_timeout(TIMEOUT)
        yield page
        browser.close()


def show(page: Page, timeline: Timeline, **options: object) -> list[str]:
    """What the page asked for or said while it drew."""
    heard: list[str] = []
    page.on("request", lambda request: heard.append(request.url))
    page.on("dialog", lambda dialog: (heard.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.set_content(figure(timeline, **options).to_html(include_plotlyjs=True))  # type: ignore[arg-type]
    expect(page.locator(".main-svg").first).to_be_visible(timeout=TIMEOUT)
    return heard


@pytest.mark.parametrize("name", ["news", "lanes", "crowd", "everything"])
def test_no_label_covers_another(page: Page, name: str) -> None:
    timeline = {"news": NEWS, "lanes": NEWS, "crowd": spread_out(600), "everything": EVERYTHING}[name]
    heard = show(page, timeline, lanes="source" if name == "lanes" else None)
    count, covered = page.evaluate(COVERS)
    assert count >= 4
    assert covered == 0
    assert heard == []


@pytest.mark.parametrize("title", HOSTILE[:5])
def test_the_mouse_on_a_mark_shows_the_title_as_it_is_written(page: Page, title: str) -> None:
    told = event(title, "2014-03-16", who="an official")
    heard = show(page, line(told, event("other", "2022-09-27"), title=title))
    point = page.locator(".scatterlayer .points path").first.bounding_box()
    assert point is not None
    page.mouse.move(point["x"] + point["width"] / 2, point["y"] + point["height"] / 2)
    hover = page.locator(".hoverlayer .hovertext text").first
    expect(hover).to_contain_text("16 March 2014", timeout=TIMEOUT)
    shown = "".join((hover.text_content() or "").split())
    assert "".join(title.split())[:40] in shown
    assert "Morningpaper,accordingtoanofficial" in shown
    assert heard == []
    assert page.locator(".main-svg script, .main-svg img, .main-svg a").count() == 0
