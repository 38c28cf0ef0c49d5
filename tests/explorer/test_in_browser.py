"""The page in a real Chromium with the network refused: what a person does, what is seen, and what must never happen."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser import offline, watched
from tests.explorer.sample import line
from tests.explorer.scenario import Person, everything
from tests.explorer.test_page import PAYLOADS, hostile
from tests.support.lines import line as made
from timeline.model.event import Event
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.views.page import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]


Visit = Callable[..., "Page"]


@pytest.mark.parametrize("width", [800, 1400])
def test_the_whole_tour(visit: Visit, width: int) -> None:
    page = visit(line(), width=width, height=1000)
    everything(Person(page, page.locator("#timeline"), lambda name, wanted: None))


def test_a_link_reopens_the_view(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line())
    page.locator('.seg [data-axis="scale"]').click()
    page.locator(".search input").fill("harbour")
    page.locator(".row", has_text="The harbour is founded").click()
    expect(page).to_have_url(re.compile("#event=founded&when=.*&find=harbour"))
    again = visit(line(), page.evaluate("location.hash"))
    assert again.locator(".details-title").text_content() == "The harbour is founded"
    assert again.locator(".search input").input_value() == "harbour"


def test_what_a_search_finds_in_the_texts_is_marked_wherever_they_are_read(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line())
    page.locator(".search input").fill("dawn")
    expect(page.locator(".row-title mark")).to_have_text("dawn")
    page.locator(".search input").fill("resident")  # in the text alone
    expect(page.locator(".row")).to_have_count(1)
    expect(page.locator(".row-found")).to_contain_text("the wall of Lindmouth, residents say")
    expect(page.locator(".row-found mark")).to_have_text("resident")
    page.locator(".row").click()
    # The policy lets no condition be waited for from outside: the debugger looks at every frame.
    until = """async wanted => { const found = () => [...CSS.highlights.get('timeline-found')].map(range => range.toString());
        while (new Set(found()).size !== wanted.length || !found().every(words => wanted.includes(words)))
            await new Promise(requestAnimationFrame) }"""
    page.locator(".search input").fill("wall")
    page.locator(".claim blockquote mark", has_text="wall").first.wait_for()
    page.evaluate(until, ["wall"])
    page.locator(".search input").fill("")
    page.evaluate(until, [])
    expect(page.locator(".claim blockquote mark", has_text="wall")).to_have_count(0)


def test_nothing_moves_for_those_who_asked_for_that(browser: "Browser", tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(render(line()), "utf-8")
    moving = """() => [...document.querySelector('#timeline').shadowRoot.querySelectorAll('*')].filter(node => {
        const style = getComputedStyle(node);
        return style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => time !== '0s')
            || style.scrollBehavior === 'smooth' }).length"""
    counts = []
    for wish in ("reduce", "no-preference"):
        context = browser.new_context(reduced_motion=wish, offline=True)
        page = context.new_page()
        page.goto(path.as_uri())
        page.locator(".row").first.wait_for()
        counts.append(page.evaluate(moving))
        context.close()
    assert counts[0] == 0
    assert counts[1] > 0


def test_an_anchor_of_the_table_opens_its_event(visit: Visit) -> None:
    page = visit(line(), "#e-storm")
    page.wait_for_selector(".details-title:has-text('A storm breaks the new sea wall')")


def test_without_javascript_it_is_a_table(browser: "Browser", tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(render(line()), "utf-8")
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto(path.as_uri() + "#e-storm")
    assert page.locator("tbody tr").count() == 14
    assert page.locator("tr:target").inner_text().startswith("12 November 2019")
    page.goto(path.as_uri())
    box = page.locator("h1").bounding_box()
    assert box is not None
    assert box["y"] < 100, "nothing stands above the table"
    context.close()


def test_on_paper_it_is_a_table(visit: Visit) -> None:
    page = visit(line())
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("#print tr").count() == 15
    numbers = page.locator("#print .order-picture text").all_text_contents()
    assert numbers == ["a", "b", *map(str, range(1, 15))]  # a lane a text, and a mark for each row of the table
    printed = " ".join(page.locator("#print").inner_text().split())
    assert "The first ferry leaves at dawn according to Mayor Ada Brennan" in printed
    assert "A worker is hurt according to The port authority did not happen" in printed
    assert "sources differ" in printed
    assert "The harbour of Lindmouth reopens. Wednesday 28 September 2022" in printed
    assert not page.locator("#timeline").is_visible()


def test_in_a_frame(browser: "Browser", tmp_path: Path) -> None:
    (tmp_path / "inner.html").write_text(render(line()), "utf-8")
    (tmp_path / "outer.html").write_text(
        '<iframe src="inner.html" sandbox="allow-scripts" width="900" height="600"></iframe>', "utf-8"
    )
    context = offline(browser)
    page = context.new_page()
    watch = watched(page, tmp_path.as_uri())
    page.goto((tmp_path / "outer.html").as_uri())
    frame = page.frame_locator("iframe")
    frame.locator(".row").first.click()
    frame.locator(".details-title").wait_for()
    frame.locator(".reader .back").click()
    frame.locator(".search input").fill("ferry")
    frame.locator(".row-title mark").first.wait_for()
    watch.clean()
    context.close()


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_hostile_text_is_shown_as_text(visit: Visit, payload: str) -> None:
    page = visit(hostile(payload))
    assert (
        page.title().strip() == payload.strip() or not payload.strip("\u2028\u2029").isascii() or len(page.title()) > 0
    )
    page.locator(".seg [data-view=chart]").click()
    page.locator("#tab-list").click()
    assert payload[:300] in page.locator(".row-title").evaluate("node => node.textContent")
    page.locator(".row").first.click()
    shown = page.locator(".details-title").evaluate("node => node.textContent")
    assert shown == payload
    assert page.locator(".title").evaluate("node => node.textContent") == payload
    assert (
        payload in page.locator(".source-text").evaluate("node => node.textContent").replace("\n", "")
        or "\n" in payload
    )
    assert payload in page.locator(".claim-who").first.evaluate("node => node.textContent")
    page.keyboard.press("Escape")
    page.locator('.seg [data-axis="scale"]').click()
    label = page.locator(".label").first
    assert payload[:160].startswith(label.locator("bdi").evaluate("node => node.textContent"))
    label.hover()
    page.locator(".tip").wait_for()
    assert payload[:300] == page.locator(".tip bdi").evaluate("node => node.textContent")
    page.keyboard.press("s")
    assert page.locator(".story-title").evaluate("node => node.textContent") == payload
    page.keyboard.press("o")
    assert payload in page.locator(".card-title").evaluate("node => node.textContent")
    page.locator("#tab-facets").click()
    page.locator(".search input").fill(payload[:50])
    page.locator(".tally .link").wait_for()
    assert page.evaluate("window.hit") is None
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def _event(key: str, when: str, title: str = "Something") -> Event:
    return Event(key, title, TimeSpan.parse(when), ())


ODD = {
    "no events": Timeline(),
    "one event": Timeline((_event("a", "2014-03-16"),)),
    "one moment": Timeline((_event("a", "2014-03-16T14:30:05"),)),
    "a thousand on one day": Timeline(tuple(_event(f"e{k}", "2014-03-16", f"Report number {k}") for k in range(1000))),
    "the universe beside an hour": Timeline(
        (_event("a", "Y-13800000000", "It begins"), _event("b", "2022-09-27T14", "An hour"))
    ),
    "only open ends": Timeline((_event("a", "../2014"), _event("b", "2013/.."))),
}


def drawn(page: "Page") -> list[int]:
    """How many events have a label, stand in a bundle beside it, in the strip, in a histogram, and still go on."""
    return [int(count) for count in (page.locator(".chart").get_attribute("data-drawn") or "").split()]


CROWDS = {
    "88 on one day and one later": (
        *(_event(f"e{k}", "2014-03-16", f"Report {k}") for k in range(88)),
        _event("z", "2014-05-02"),
    ),
    "1,000 on one day": ODD["a thousand on one day"].events,
    "300 in a century, 60 of them in a year": (
        *(_event(f"e{k}", f"19{k % 100:02}", f"Report {k}") for k in range(240)),
        *(_event(f"f{k}", "1950-06", f"June {k}") for k in range(60)),
    ),
    "9,000": made(9000).events,
}


@pytest.mark.parametrize(("width", "height"), [(800, 560), (1400, 900)])
@pytest.mark.parametrize("name", CROWDS)
def test_in_a_crowd_none_is_hidden_and_no_label_touches_another(
    visit: Visit, name: str, width: int, height: int
) -> None:
    page = visit(Timeline(CROWDS[name]), "#axis=scale", width=width, height=height)
    page.locator('[aria-label="Everything"]').click()
    page.locator(".tally:not(:has-text('opened'))").wait_for()
    assert sum(drawn(page)) == len(CROWDS[name])
    chart = page.locator(".chart").bounding_box()
    assert chart is not None
    boxes = [box for node in page.locator(".label").all() if (box := node.bounding_box())]
    assert boxes
    for box in boxes:
        assert chart["x"] <= box["x"]
        assert box["x"] + box["width"] <= chart["x"] + chart["width"] + 1
        assert chart["y"] <= box["y"]
        for other in boxes:
            apart = box["x"] + box["width"] <= other["x"] or other["x"] + other["width"] <= box["x"]
            assert box is other or apart or abs(box["y"] - other["y"]) > 18


def test_until_a_year_stands_at_that_year(visit: Visit) -> None:
    from playwright.sync_api import expect

    until = Event("until", "The tram ran", TimeSpan.parse("/1961"), (), modality="planned")
    page = visit(Timeline((until, _event("first", "1800"), _event("last", "2020"))), "#axis=scale&when=1790/2030")
    expect(page.locator(".label", has_text="The tram ran")).to_be_visible()
    # Windows count it where that year is, not where it may already have begun.
    page.evaluate("location.hash = '#axis=scale&when=1900-01-01/1950-12-31'")
    expect(page.locator(".empty")).to_contain_text("Nothing between 1900 and 1950")
    page.locator(".empty button", has_text="later").click()
    expect(page.locator(".label", has_text="The tram ran")).to_be_visible()


def test_in_every_lane_some_have_a_label(visit: Visit) -> None:
    places = [("Lindmouth", "Oxley", "Hern")[k % 3] for k in range(90)]
    events = (
        Event(f"e{k}", f"Report {k}", TimeSpan.parse(f"2014-03-{k % 28 + 1:02}"), (), places=(place,))
        for k, place in enumerate(places)
    )
    page = visit(Timeline(tuple(events)), "#lanes=place", height=800)
    names = page.locator(".lane-name").all()
    assert len(names) == 3
    tops = [box["y"] for box in (node.bounding_box() for node in page.locator(".label").all()) if box]
    for name in names:
        box = name.bounding_box()
        assert box is not None
        assert [top for top in tops if box["y"] + box["height"] <= top < box["y"] + 150], (
            "a label, and none over the name"
        )


def test_a_bundle_zooms_in_and_then_lists(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(Timeline((*CROWDS["1,000 on one day"], _event("z", "2014-05-02"))), "#axis=scale&when=2000/2030")
    tally = page.locator(".tally")
    focused = "document.querySelector('#timeline').shadowRoot.activeElement?.className"
    for _ in range(4):
        before = tally.text_content() or ""
        page.locator(".label[data-bundle]").first.click()
        page.wait_for_timeout(100)
        if page.evaluate(focused) == "row":
            break
        expect(tally).not_to_have_text(before)
    expect(page.locator(".row:focus .row-title")).to_contain_text("Report number")
    page.keyboard.press("ArrowDown")
    expect(page.locator('.row[aria-posinset="2"]')).to_be_focused()


def test_a_histogram_says_how_many_and_opens_where_it_is_clicked(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(made(9000), "#axis=scale")
    box = page.locator(".chart").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 3, box["y"] + box["height"] - 50
    page.mouse.move(x, y)
    expect(page.locator(".tip")).to_have_text(re.compile(r"19\d\d.*\d+ events"))
    before = page.locator(".tally").text_content() or ""
    page.mouse.click(x, y)
    expect(page.locator(".tally")).not_to_have_text(before)
    expect(page.locator(".tally")).to_contain_text("9,000 events · ")
    expect(page.locator(".tip")).to_be_hidden()


def test_a_selected_event_keeps_its_mark_and_label_in_a_crowd(visit: Visit) -> None:
    from playwright.sync_api import expect

    for name in ("88 on one day and one later", "1,000 on one day"):
        page = visit(Timeline(CROWDS[name]), "#event=e77&axis=scale", height=700)
        expect(page.locator(".chart .label.selected")).to_have_count(1)
        expect(page.locator(".chart .label.selected")).to_contain_text("77")


@pytest.mark.parametrize("name", ODD)
def test_odd_timelines_are_drawn_sensibly(visit: Visit, name: str) -> None:
    timeline = ODD[name]
    page = visit(timeline, "#axis=scale&view=chart")
    if timeline.events:
        page.locator('[aria-label="Everything"]').click()
    colours = page.evaluate(
        """() => { const c = document.querySelector('#timeline').shadowRoot.querySelector('.stage canvas');
        const d = c.getContext('2d').getImageData(0, 0, c.width, c.height - 60).data;
        const seen = new Set(); for (let i = 0; i < d.length; i += 4) seen.add(d[i] << 16 | d[i+1] << 8 | d[i+2]); return seen.size }"""
    )
    if timeline.events:
        assert colours > 3
        assert page.locator(".row").count() >= 1
        assert sum(drawn(page)) == len(timeline.events)
        assert page.locator(".label").count() >= 1
        page.locator(".chart").focus()
        page.keyboard.press("End")
        page.locator(".details-title").wait_for()
        for _ in range(30):
            page.keyboard.press("+")
        assert "NaN" not in (page.locator(".tally").text_content() or "")
    else:
        page.locator("text=No events yet.").wait_for()


def test_the_wheel_scrolls_the_page_until_the_chart_is_chosen(browser: "Browser", tmp_path: Path) -> None:
    (tmp_path / "inner.html").write_text(render(line()), "utf-8")
    (tmp_path / "outer.html").write_text(
        '<iframe src="inner.html" width="900" height="600"></iframe><div style="height:3000px">', "utf-8"
    )
    context = offline(browser, height=700)
    page = context.new_page()
    page.goto((tmp_path / "outer.html").as_uri())
    chart = page.frame_locator("iframe").locator(".chart")
    chart.hover(position={"x": 200, "y": 40})
    page.mouse.wheel(0, 240)
    page.wait_for_function("scrollY > 100")
    page.evaluate("scrollTo(0, 0)")
    tally = page.frame_locator("iframe").locator(".tally")
    before = tally.text_content()
    chart.click(position={"x": 200, "y": 40})
    page.mouse.wheel(0, -240)
    page.frame_locator("iframe").locator(f".tally:not(:text-is('{before}'))").wait_for()
    assert page.evaluate("scrollY") == 0
    context.close()


def test_two_fingers_zoom_and_one_pans(browser: "Browser", tmp_path: Path) -> None:
    from playwright.sync_api import expect

    path = tmp_path / "page.html"
    path.write_text(render(line()), "utf-8")
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 820, "height": 1100}, offline=True)
    page = context.new_page()
    page.goto(path.as_uri() + "#axis=scale")
    tally = page.locator(".tally")
    page.locator('[aria-label="Everything"]').click()
    expect(tally).to_contain_text("1100 – 2026")
    box = page.locator(".chart").bounding_box()
    assert box is not None
    touch, middle, y = context.new_cdp_session(page), box["x"] + box["width"] / 3, box["y"] + box["height"] - 60

    def fingers(kind: str, *xs: float) -> None:
        points = [{"x": x, "y": y, "id": number} for number, x in enumerate(xs)]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    fingers("touchStart", middle - 20, middle + 20)
    for apart in (40, 80, 120):
        fingers("touchMove", middle - apart, middle + apart)
    fingers("touchEnd")
    expect(tally).not_to_contain_text("1100 – 2026")
    zoomed = tally.text_content() or ""
    years = re.search(r" in (\d+)(?: CE)? – (\d+)", zoomed)
    assert years is not None
    assert 100 < int(years[2]) - int(years[1]) < 400
    fingers("touchStart", middle)
    for to in (20, 60, 120):
        fingers("touchMove", middle + to)
    fingers("touchEnd")
    expect(tally).not_to_have_text(zoomed)
    context.close()
