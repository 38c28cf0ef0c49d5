"""At every size what is seen is whole: nothing half drawn, cut off, out of place or out of reach."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.explorer.sample import line
from tests.support.lines import line as made
from timeline.model.document import Document
from timeline.model.event import Event
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.pipeline import extract

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Visit = Callable[..., "Page"]

DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))"
WATCH = """listed => {
    const root = document.querySelector('#timeline').shadowRoot
    const seen = node => node.getClientRects().length && getComputedStyle(node).visibility === 'visible'
    const nameless = node => !node.textContent.trim() && !node.getAttribute('aria-label') && !node.title
    const bare = '.chips,.list-chips,.compare-chips,.compare-rows,.cards,.down-stage,.story-page,.story-strip,.tabs,.legend' + (listed ? ',.list' : '')
    window.halfDrawn = new Set()
    const look = () => {
        for (const node of root.querySelectorAll('button,a,select,input:not([aria-label])'))
            if (node.matches('button,a') && seen(node) && nameless(node)) halfDrawn.add('nameless ' + node.className)
        for (const node of root.querySelectorAll(bare)) if (seen(node) && !node.textContent.trim()) halfDrawn.add('empty ' + node.className)
        channel.port2.postMessage(0)
    }
    const channel = new MessageChannel()
    channel.port1.onmessage = look
    look()
}"""
"""From now on, between any two things that the page does: what is in sight and has no name, or is an empty list."""


@pytest.mark.parametrize("count", [0, 14, 400])
def test_nothing_is_seen_half_drawn(visit: Visit, count: int) -> None:
    page = visit({0: Timeline(), 14: line(), 400: made(400)}[count])
    page.evaluate(WATCH, count > 0)  # without events the chart alone says so
    for width, height in ((390, 844), (768, 1024), (1024, 768), (390, 844), (1400, 900), (700, 500)):
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(DRAWN)
        for fragment in ("#view=story", "#view=compare", "#axis=order", "#axis=scale&when=1900/1950", "#axis=scale"):
            page.evaluate(f"location.hash = '{fragment}'")
            page.evaluate(DRAWN)
        for tab in page.locator(".phone-tab:visible, .side:visible .tab:visible").all():
            tab.click()
            page.evaluate(DRAWN)
        if page.locator(".phone-tab:visible").count():
            page.locator(".phone-tab:visible").first.click()
    assert page.evaluate("[...halfDrawn]") == []


@pytest.mark.parametrize("name", ["few", "a dense end", "5,000"])
def test_on_a_phone_labels_stand_near_their_marks_and_none_is_forgotten(visit: Visit, name: str) -> None:
    old = [Event(f"o{k}", f"An old thing {k}", TimeSpan.parse(f"{1000 + 90 * k}"), ()) for k in range(10)]
    late = [
        Event(f"n{k}", f"A new thing {k}", TimeSpan.parse(f"2020-{1 + k % 12:02}-{1 + k % 28:02}"), ())
        for k in range(50)
    ]
    page = visit(
        {"few": line(), "a dense end": Timeline((*old, *late)), "5,000": made(5000)}[name],
        "#axis=scale",
        width=390,
        height=844,
    )
    page.locator('[aria-label="Everything"]').click()
    page.locator(".down-edge").first.wait_for(state="hidden")
    labels = page.locator(".down-label")
    labels.first.wait_for()
    boxes = [box for node in labels.all() if (box := node.bounding_box())]
    for upper, lower in pairwise(boxes):
        assert upper["y"] + upper["height"] <= lower["y"] + 1
    more = sum(int(re.sub(r"\D", "", words)) for words in page.locator(".down-more").all_text_contents())
    events = page.locator(".down-label button[data-event]").count()
    assert events + more == int((page.locator(".tally").text_content() or "").split(" event")[0].replace(",", ""))
    # What leads from a label to its mark is no longer than the screen is high.
    lengths = page.locator(".down-stage svg > path[style*=border]").evaluate_all(
        "all => all.map(each => each.getBBox().height)"
    )
    assert len(lengths) == len(boxes)
    assert max(lengths) < 844
    if name != "few":
        page.locator(".down-more").first.click()
        page.locator(".down-edge:visible").first.wait_for()


@pytest.mark.parametrize("width", [390, 1400])
def test_in_order_many_are_offered_by_group(visit: Visit, width: int) -> None:
    page = visit(made(5000), "#axis=order", width=width)
    for card in page.locator(".card.is-group .card-body").all()[:6]:
        box = card.bounding_box()
        assert box is not None
        assert box["width"] > 200
        assert box["height"] < 140


@pytest.mark.parametrize("width", [390, 768, 1024, 1400])
def test_the_expression_of_a_card_is_never_cut(visit: Visit, width: int) -> None:
    page = visit(line(), "#axis=order", width=width, height=900)
    page.locator(".card-quote mark").first.wait_for()
    outside = """all => all.filter(mark => { const [own, box] = [mark, mark.closest('.card-quote')].map(each => each.getBoundingClientRect())
        return own.bottom > box.bottom + 1 || own.right > box.right + 1 }).map(mark => mark.textContent)"""
    assert page.locator(".card-quote mark").evaluate_all(outside) == []


@pytest.mark.parametrize("width", [390, 1400])
def test_in_order_every_mark_stands_on_its_line(visit: Visit, width: int) -> None:
    page = visit(line(), "#axis=order", width=width, height=900)
    widths = page.locator(".card .glyph").evaluate_all("all => all.map(each => each.getBoundingClientRect().width)")
    assert widths
    assert max(widths) <= 26
    starts = page.locator(".card .glyph").evaluate_all("all => all.map(each => each.getBoundingClientRect().x)")
    assert min(starts) >= 0


def test_what_the_legend_has_no_room_for_is_one_press_away(visit: Visit) -> None:
    page = visit(line(), "#axis=scale", width=980, height=800)
    rest = page.locator(".legend + .link")
    hidden = page.locator(".legend > *").evaluate_all(
        "all => all.filter(each => each.getBoundingClientRect().top >= each.parentNode.getBoundingClientRect().bottom - 4).length"
    )
    assert hidden > 0
    assert rest.text_content() == f"+{hidden}"
    rest.click()
    page.locator("dialog.help .marks").wait_for()


def test_accounts_are_compared_on_a_phone_too(visit: Visit) -> None:
    page = visit(line(), width=390, height=844)
    page.locator(".phone-tab", has_text="Compare").click()
    page.locator(".compare-row.is-differ").wait_for()
    page.locator('.phone-tab[aria-current="page"]', has_text="Compare").wait_for()


def test_a_timeline_without_a_title_is_called_by_its_texts(visit: Visit) -> None:
    texts = [Document("The mill burned in 1911.", title="The mill"), Document("The dam held in 1912.", title="The dam")]
    page = visit(extract(texts))
    assert page.locator("h1.title").text_content() == "The mill and another text"
    assert page.title() == "The mill and another text"


def test_a_text_without_a_name_is_not_named(visit: Visit) -> None:
    page = visit(extract(Document("The mill burned in 1911.")), "#view=story")
    page.locator(".story-title").wait_for()
    assert "Untitled" not in page.locator(".story").inner_text()


def test_on_paper_there_is_no_empty_sheet_and_every_status(visit: Visit, tmp_path: Path) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    text = "The mill burned in 1911. The new mill will open on 3 May 2031."
    page = visit(extract(Document(text, title="The mill", published="2030-05-01")))
    page.pdf(path=tmp_path / "mill.pdf")
    document = pdfium.PdfDocument(tmp_path / "mill.pdf")
    assert len(document) == 1
    printed = document[0].get_textpage().get_text_range()
    assert "planned" in printed
    assert "some time within" in printed  # what its marks mean


def test_every_day_of_publication_is_named_on_the_axis(visit: Visit) -> None:
    texts = [
        Document(f"The mill burned on {day} May 2020. The dam held.", title=f"Text {day}", published=f"2020-05-{day}")
        for day in (10, 11, 28)
    ]
    page = visit(extract(texts), "#axis=scale&when=2020-04/2020-07")
    page.evaluate("""() => {
        window.written = []
        const own = CanvasRenderingContext2D.prototype.fillText
        CanvasRenderingContext2D.prototype.fillText = function (words, ...rest) { written.push(words); return own.call(this, words, ...rest) }
    }""")
    for key in ("+", "0"):
        page.locator(".chart").press(key)
        page.evaluate(DRAWN)
    letters = "".join(page.evaluate("written.slice(written.findLastIndex(words => words.startsWith('printed')))"))
    assert set("ABC") <= set(letters.removeprefix("printed"))


def test_the_page_to_try_leads_on_from_a_phone(browser: "Browser", root: Path) -> None:
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    page.goto((root / "frontend" / "site" / "index.html").as_uri())
    for name in ("Documentation", "Gallery"):
        box = page.get_by_role("navigation").get_by_role("link", name=name).bounding_box()
        assert box is not None
        assert box["height"] >= 40
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.context.close()
