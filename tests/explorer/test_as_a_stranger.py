"""The page in a real Chromium, as somebody meets it who does not know it: keys before clicks, cut links, hidden lanes."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.explorer.sample import line
from timeline.model.event import Attribution, Claim, Event
from timeline.model.span import Span
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.views.page import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

Visit = Callable[..., "Page"]
FOCUSED = "document.querySelector('#timeline').shadowRoot.activeElement?.className ?? ''"


def test_keys_work_before_anything_is_chosen(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line())
    page.keyboard.press("Home")
    expect(page.locator(".details-title")).to_have_text("The old customs house becomes a museum")
    page.keyboard.press("?")
    expect(page.locator("dialog.help")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("ferry")
    expect(page.locator(".search input")).to_have_value("ferry")


@pytest.mark.parametrize("close", ["Escape", "Enter"])
def test_what_is_closed_gives_the_focus_back(visit: Visit, close: str) -> None:
    from playwright.sync_api import expect

    page = visit(line())
    page.locator(".chart").focus()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_selector(".reader-body:focus")
    if close == "Enter":
        page.locator(".close").focus()
    page.keyboard.press(close)
    expect(page.locator(".reader")).to_be_hidden()
    assert page.evaluate(FOCUSED) == "chart"


@pytest.mark.parametrize("tab", ["facets", "tray"])
def test_arrows_go_through_what_is_shown_whatever_else_is_open(visit: Visit, tab: str) -> None:
    from playwright.sync_api import expect

    page = visit(line(), f"#tab={tab}&only-modality=planned")
    page.locator(".chart").focus()
    page.keyboard.press("Home")
    expect(page.locator(".details-title")).to_have_text("The council opens a second pier")


@pytest.mark.parametrize(
    "fragment",
    [
        "#e-%E0%A4%A",
        "#only-__proto__=x",
        "#only-constructor=x",
        "#lanes=toString",
        "#text=0.9.1&source=77",
        "#when=/..",
    ],
)
def test_a_link_that_was_cut_or_made_up_opens_the_page(visit: Visit, fragment: str) -> None:
    page = visit(line(), fragment)
    assert page.locator(".label").count() >= 3 or "text=" in fragment
    assert "14 events" in (page.locator(".tally").text_content() or "")


def test_a_link_to_all_of_time_shows_what_there_is(visit: Visit) -> None:
    page = visit(line(), "#when=Y-99999999999999999999/Y99999999999999999999")
    assert page.locator(".tally").text_content() == "14 events · 1100 – 2026"


@pytest.mark.parametrize("width", [800, 1400])
def test_what_is_unplaced_is_found_in_its_source(visit: Visit, width: int) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#tab=tray", width=width, height=620)
    page.locator(".context", has_text="Nobody remembers").click()
    lit = page.locator(".source-text .lit")
    expect(lit.first).to_be_in_viewport()
    assert "".join(lit.all_text_contents()).startswith("Nobody remembers how the bell was lost")
    expect(page.locator(".source-text .chosen")).to_have_text("some years ago")
    expect(page.locator(".reading-line")).to_contain_text("too vague to place")


def test_whoever_reads_the_source_is_not_called_back(visit: Visit) -> None:
    page = visit(line(), "#event=founded", height=620)
    text = page.locator(".source-text")
    page.locator(".source-text .lit").first.wait_for()
    text.evaluate("node => node.scrollTo(0, 0)")
    page.locator(".chart").focus()
    before = page.locator(".tally").text_content()
    page.keyboard.press("+")
    page.wait_for_selector(f".tally:not(:text-is('{before}'))")
    page.wait_for_selector(".source-text mark.outside", state="attached")
    assert text.evaluate("node => node.scrollTop") == 0


def at_rest(node: "Locator") -> dict[str, float]:
    """Where it stands once it moves no more: scrolling takes a few frames."""
    before = None
    for _ in range(50):
        box = node.bounding_box()
        if box is not None and box == before:
            return dict(box)
        before = box
        node.page.wait_for_timeout(100)
    raise AssertionError("it never came to rest")


def test_the_lane_of_the_selected_event_comes_into_sight(visit: Visit) -> None:
    from playwright.sync_api import expect

    names = [f"Place {letter}" for letter in "ABCDEFGHIJ"]
    events = (
        Event(name, f"At {name}", TimeSpan.parse(f"20{k + 10}"), (), places=(name,)) for k, name in enumerate(names)
    )
    page = visit(Timeline(tuple(events)), "#lanes=place", height=700)
    chart = page.locator(".chart").bounding_box()
    assert chart is not None
    page.locator(".chart").focus()
    for key in ("End", "Home"):
        page.keyboard.press(key)
        expect(page.locator(".label.selected")).to_have_text("At Place J" if key == "End" else "At Place A")
        label = at_rest(page.locator(".label.selected"))
        assert chart["y"] <= label["y"] <= chart["y"] + chart["height"] - 60


def test_what_is_said_aloud_is_what_happened_last(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#tab=facets")
    page.locator(".facet-line", has_text="planned").click()
    page.locator(".chart").focus()
    page.keyboard.press("Home")
    said = page.locator('[aria-live="polite"]')
    expect(said).to_have_text("2024: The council opens a second pier")
    page.locator('[aria-label="Everything"]').click()
    page.locator(".facet-line", has_text="planned").click()
    expect(said).to_have_text("14 events")
    page.locator(".facet-line", has_text="planned").click()
    expect(said).to_have_text("1 event")


def test_a_date_never_runs_into_the_words_that_it_belongs_to(visit: Visit) -> None:
    words = "Work on the sea wall began"
    harbour = line().documents[0]
    said = Span(harbour.text.index(words), harbour.text.index(words) + len(words))
    when = TimeSpan.parse("[..1939-12-31]")
    claim = Claim("harbour", said, said, None, when, Attribution("A ministry spokesman", "said"))
    page = visit(Timeline((Event("one", "Works", when, (claim,)),), (harbour,)), "#event=one", width=360)
    date, quote = page.locator(".claim-when").bounding_box(), page.locator(".claim blockquote").bounding_box()
    assert date is not None
    assert quote is not None
    assert date["y"] + date["height"] <= quote["y"] + 1


@pytest.mark.parametrize("width", [360, 800, 1400])
@pytest.mark.parametrize(
    ("window", "words"),
    [
        ("2019-12-28/2020-01-19", "28 December 2019 – 19 January 2020"),
        ("2019-11-12/2019-11-20", "12 – 20 November 2019"),
        ("1100-01-01/1299-12-31", "1100 – 1299"),
    ],
)
def test_what_the_window_shows_is_said_in_full(visit: Visit, width: int, window: str, words: str) -> None:
    page = visit(line(), f"#when={window}", width=width)
    tally = page.locator(".tally")
    assert (tally.text_content() or "").endswith(f" of 14 events · {words}")
    assert tally.evaluate("node => node.scrollWidth <= node.clientWidth")


def test_words_without_an_event_narrow_to_none_and_say_so(visit: Visit) -> None:
    page = visit(line(), "#text=0.0.33&event=founded")
    assert page.locator(".list p:visible").text_content() == "No event matches."
    long = visit(line(), "#text=0.0.200").locator(".chip.active bdi").text_content() or ""
    assert long.startswith("“The harbour of Lindmouth reopens")
    assert long.endswith("…")


@pytest.mark.parametrize("width", [360, 800])
def test_the_table_without_javascript_has_columns_that_can_be_read(
    browser: "Browser", tmp_path: Path, width: int
) -> None:
    long = Event("long", "Work goes on beside the old bridge", TimeSpan.parse("/2025-10"), ())
    (tmp_path / "page.html").write_text(render(Timeline((long, *line().events), line().documents)), "utf-8")
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800}, offline=True)
    page = context.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    heads = [cell.bounding_box() for cell in page.locator("thead th").all()]
    when, what, source = (box for box in heads if box)
    assert source["height"] < 50, "a word is not broken"
    assert what["width"] > when["width"] * 0.9
    assert source["x"] + source["width"] <= width
    context.close()


@pytest.mark.parametrize("width", [360, 800, 1100, 1400])
@pytest.mark.parametrize("event", ["", "founded"])
def test_how_the_list_is_sorted_never_covers_a_tab(visit: Visit, width: int, event: str) -> None:
    page = visit(
        line(), f"#sort=confidence&event={event}" if event and width != 360 else "#sort=confidence", width=width
    )
    sorter = page.locator(".sorter").bounding_box()
    assert sorter is not None
    assert sorter["width"] >= 24
    for tab in page.locator(".side .tab:visible").all():
        box = tab.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= sorter["x"]
    side = page.locator(".side").bounding_box()
    assert side is not None
    assert sorter["x"] + sorter["width"] <= side["x"] + side["width"]


def test_more_values_of_a_filter_keep_the_focus(visit: Visit) -> None:
    events = tuple(
        Event(f"e{k}", f"At {k}", TimeSpan.parse(f"20{k + 10}"), (), places=(f"Place {k}",)) for k in range(9)
    )
    page = visit(Timeline(events), "#tab=facets")
    page.locator(".more-values").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".facet-line:has-text('Place 8')")
    assert "more-values" in page.evaluate(FOCUSED)


def test_with_the_colours_of_the_system_the_chosen_can_still_be_told(browser: "Browser", tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(render(line()), "utf-8")
    context = browser.new_context(forced_colors="active", viewport={"width": 1400, "height": 860}, offline=True)
    page = context.new_page()
    page.goto((tmp_path / "page.html").as_uri() + "#event=founded")
    page.locator(".source-text .lit").first.wait_for()

    def styled(selector: str, name: str, pseudo: str = "") -> str:
        script = "(node, [name, pseudo]) => getComputedStyle(node, pseudo || null)[name]"
        return str(page.locator(selector).first.evaluate(script, [name, pseudo]))

    chosen, others = '.side .tab[aria-selected="true"]', '.side .tab[aria-selected="false"]'
    assert styled(chosen, "borderBottomColor") != styled(others, "borderBottomColor")
    ground = styled(".source-text", "backgroundColor")
    assert styled(".source-text .lit", "backgroundColor") != ground
    assert styled(".handle", "backgroundColor", "::after") not in (ground, "rgba(0, 0, 0, 0)")
    assert styled(".meter span", "backgroundColor") != styled(".meter", "backgroundColor")
    context.close()


def test_every_mark_that_is_drawn_is_explained(visit: Visit) -> None:
    page = visit(line())
    page.keyboard.press("?")
    marks = page.locator("dl.marks")
    for sample in ("solid", "dot", "pale", "diamond", "fading", "stub", "open", "hollow", "struck", "striped", "rest"):
        box = marks.locator(f".is-{sample}").bounding_box()
        assert box is not None
        assert box["width"] >= 2, sample
    assert not re.search(r"undefined|null", marks.text_content() or "")
