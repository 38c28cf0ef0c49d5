"""The habits of every other program, in a real Chromium: what people do without thinking, and what must come of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.explorer.sample import line
from tests.support.lines import line as made
from timeline.model.event import Event
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.pipeline import extract

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Visit = Callable[..., "Page"]
IN_SIGHT = """node => { const [own, list] = [node, node.closest('.list')].map(each => each.getBoundingClientRect());
    return own.top >= list.top && own.bottom <= list.bottom }"""


def test_whoever_comes_back_to_the_list_finds_the_event_that_was_read(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(made(60), height=700)
    page.locator(".row").first.click()
    page.locator(".reader").wait_for()
    for _ in range(40):
        page.keyboard.press("ArrowRight")
    title = page.locator(".reader .place")
    expect(title).to_have_text("41 of 60")
    page.locator(".reader .back").click()
    chosen = page.locator('.row[aria-selected="true"]')
    expect(chosen).to_be_visible()
    assert chosen.evaluate(IN_SIGHT)


def test_the_list_begins_with_the_first_event_whatever_the_chart_was_moved_to(visit: Visit) -> None:
    page = visit(made(60), height=700)
    for key in ("+", "+", "0", "-", "0"):
        page.locator(".chart").press(key)
    assert page.locator(".row").first.get_attribute("data-event") == "0"
    assert page.locator(".list").evaluate("node => node.scrollTop") == 0


def test_to_select_words_does_nothing_by_itself(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line())
    before = page.locator(".tally").text_content()
    page.locator("#tab-text").click()
    page.locator(".source-text span", has_text="had left at dawn").dblclick()
    expect(page.locator(".offer button", has_text="Narrow")).to_be_visible()
    assert page.locator(".tally").text_content() == before
    assert page.locator(".chip.active").count() == 0
    assert page.evaluate(
        "getSelection().toString() || document.querySelector('#timeline').shadowRoot.getSelection().toString()"
    ).strip()


def test_lanes_are_offered_only_where_they_have_values(visit: Visit) -> None:
    page = visit(line())
    page.locator("#tab-facets").click()
    offered = page.locator('select[aria-label="Lanes"] option').all_text_contents()
    assert "by source" in offered
    assert "by participant" in offered
    assert "by place" not in offered, "all of them stand in one place"
    plain = Timeline(
        tuple(
            Event(f"e{year}", f"The ferry of {year} sails", TimeSpan.parse(str(year)), ())
            for year in (1901, 1905, 1909)
        )
    )
    page = visit(plain)
    page.locator("#tab-facets").click()
    assert not any(
        "participant" in words for words in page.locator('select[aria-label="Lanes"] option').all_text_contents()
    )


def test_lanes_scroll_and_are_as_high_as_there_is_room(visit: Visit) -> None:
    page = visit(line(), height=1000)
    page.locator('.seg [data-axis="scale"]').click()
    page.locator("#tab-facets").click()
    page.locator('select[aria-label="Lanes"]').select_option("participant")
    tall = page.locator(".chart .scroller").evaluate("node => [node.clientHeight, node.scrollHeight]")
    page.set_viewport_size({"width": 1400, "height": 460})
    page.locator(".chart .scroller").evaluate(
        "node => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    low = page.locator(".chart .scroller").evaluate("node => [node.clientHeight, node.scrollHeight]")
    assert low[0] < tall[0]
    assert low[1] > low[0], "what has no room is scrolled to"


def test_a_facet_leads_with_a_name_and_names_stay_whole(visit: Visit) -> None:
    text = (
        "The General Conference on Weights and Measures met on 12 May 2015. The General Conference on Weights and Measures "
        "voted on 16 November 2018. The ferry was sold on 3 March 2019, and the pier closed on 4 March 2019. "
        "A storm came on 5 March 2019. According to the harbour master, the bell rang on 7 March 2019."
    )
    page = visit(extract(text, published="2019-04-01"))
    page.locator("#tab-facets").click()
    for facet in page.locator(".facet").all():
        names = facet.locator(".facet-name").all_text_contents()
        assert not names[0].lower().startswith(("nobody", "no ", "none", "without")), names
    listed = page.locator(".facet-name").all_text_contents()
    assert not any(name in ("General Conference", "Measures", "Weights") for name in listed), listed


def test_a_picture_and_a_link_stand_with_their_event(visit: Visit) -> None:
    from playwright.sync_api import expect

    gif = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    given = {"images": {"founded": gif}, "links": {"founded": "https://example.org/a?b=1&c='2"}}
    page = visit(line(), "#event=founded", page=given)
    picture = page.locator(".details .attached-image")
    expect(picture).to_have_attribute("alt", "The harbour is founded")
    assert picture.evaluate("node => node.decode().then(() => node.naturalWidth)") == 1
    link = page.locator(".details .attached-link a")
    expect(link).to_have_attribute("href", "https://example.org/a?b=1&c='2")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    page.locator('[data-view="story"]').click()
    expect(page.locator(".story .attached-image")).to_be_visible()
    page.locator(".story").get_by_text("Next →").click()
    expect(page.locator(".story .attached-image")).to_have_count(0)
