"""The page in a real Chromium, as somebody meets it who does not know it: keys before clicks, cut links, hidden lanes."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.explorer.sample import line
from tests.patience import seconds
from timeline.model.era import Era
from timeline.model.event import Attribution, Claim, Event
from timeline.model.span import Span
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.pipeline import extract
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
    expect(page.locator(".details-title")).to_have_text("The harbour is founded")
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
    assert "14 events" in (page.locator(".tally").text_content() or "") or "text=" in fragment
    assert "14" in (page.locator(".tally").text_content() or "")


def test_a_link_to_all_of_time_shows_what_there_is(visit: Visit) -> None:
    page = visit(line(), "#when=Y-99999999999999999999/Y99999999999999999999")
    assert "14 events from 2 texts · 1100 – 2026" in (page.locator(".tally").text_content() or "")


@pytest.mark.parametrize("width", [800, 1400])
def test_what_is_unplaced_is_found_in_its_source(visit: Visit, width: int) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#tab=tray", width=width, height=620)
    page.locator(".context", has_text="Nobody remembers").click()
    lit = page.locator(".source-text .lit")
    expect(lit.first).to_be_in_viewport()
    assert "".join(lit.all_text_contents()).startswith("Nobody remembers how the bell was lost")
    expect(page.locator(".source-text .chosen")).to_have_text("some years ago")
    if page.locator(".reading-line").is_visible():
        expect(page.locator(".reading-line")).to_contain_text("too vague to place")


def test_whoever_reads_the_source_is_not_called_back(visit: Visit) -> None:
    page = visit(line(), "#event=founded&axis=scale", height=620)
    text = page.locator(".source-text")
    page.locator(".source-text .lit").first.wait_for()
    text.evaluate("node => node.scrollTo(0, 0)")
    page.locator(".chart").focus()
    before = page.locator(".tally").text_content()
    page.keyboard.press("+")
    page.wait_for_selector(f".tally:not(:text-is('{before}'))")
    assert text.evaluate("node => node.scrollTop") == 0


def at_rest(node: "Locator") -> dict[str, float]:
    """Where it stands once it moves no more: scrolling takes a few frames."""
    before = None
    for _ in range(round(seconds(50))):
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
        chosen = page.locator(".chart .label.selected")
        expect(chosen).to_contain_text("At Place J" if key == "End" else "At Place A")
        label = at_rest(chosen)
        assert chart["y"] <= label["y"] <= chart["y"] + chart["height"] - 60


def test_what_is_said_aloud_is_what_happened_last(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#tab=facets&axis=scale")
    page.locator(".facet-line", has_text="planned").click()
    page.locator(".chart").focus()
    page.keyboard.press("Home")
    said = page.locator('[aria-live="polite"]')
    expect(said).to_have_text("2024: The council opens a second pier, planned")
    page.keyboard.press("Escape")
    page.locator(".facet-line", has_text="planned").click()
    expect(said).to_have_text("14 events")
    page.locator(".facet-line", has_text="planned").click()
    expect(said).to_have_text("1 event")


@pytest.mark.parametrize(
    ("view", "date", "quote"),
    [("chart", ".details-when", ".claim blockquote"), ("story", ".story-when", ".story-quote")],
)
def test_a_date_never_runs_into_the_words_that_it_belongs_to(visit: Visit, view: str, date: str, quote: str) -> None:
    words = "Work on the sea wall began"
    harbour = line().documents[0]
    said = Span(harbour.text.index(words), harbour.text.index(words) + len(words))
    when = TimeSpan.parse("[..1939-12-31]")
    claim = Claim("harbour", said, said, None, when, Attribution("A ministry spokesman", "said"))
    page = visit(Timeline((Event("one", "Works", when, (claim,)),), (harbour,)), f"#event=one&view={view}", width=360)
    above, below = page.locator(date).bounding_box(), page.locator(quote).bounding_box()
    assert above is not None
    assert below is not None
    assert above["y"] + above["height"] <= below["y"] + 1


@pytest.mark.parametrize("width", [360, 800, 1400])
@pytest.mark.parametrize(
    ("window", "words"),
    [
        ("2019-12-28/2020-01-19", "28 Dec 2019 – 19 Jan 2020"),
        ("2019-11-12/2019-11-20", "12 – 20 Nov 2019"),
        ("1100-01-01/1299-12-31", "1100 – 1299"),
    ],
)
def test_what_the_window_shows_is_said_in_full(visit: Visit, width: int, window: str, words: str) -> None:
    page = visit(line(), f"#axis=scale&when={window}", width=width)
    tally = page.locator(".tally")
    assert (tally.text_content() or "").endswith(f" in {words}")
    assert tally.evaluate("node => node.scrollWidth <= node.clientWidth")


def test_words_without_an_event_narrow_to_none_and_say_so(visit: Visit) -> None:
    page = visit(line(), "#text=0.0.33")
    page.locator("#tab-list").click()
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


@pytest.mark.parametrize("width", [800, 1000, 1400])
def test_how_the_list_is_sorted_never_covers_a_tab(visit: Visit, width: int) -> None:
    page = visit(line(), "#sort=confidence&tab=list", width=width)
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
    page = visit(line(), "#axis=scale")
    below = page.locator(".legend").inner_text()
    for words in ("to the day", "some time within", "still going on", "planned", "did not happen", "sources differ"):
        assert words in below
    page.keyboard.press("?")
    marks = page.locator("dl.marks")
    assert marks.locator("dt svg path").count() >= 13
    assert not re.search(r"undefined|null|diamond", marks.text_content() or "")


def test_back_closes_what_was_opened(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale")
    page.locator(".row", has_text="The harbour is founded").click()
    expect(page.locator(".details-title")).to_be_visible()
    expect(page).to_have_url(re.compile("event=founded"))
    page.go_back()
    expect(page.locator(".reader")).to_be_hidden()
    page.locator(".seg [data-view=story]").click()
    expect(page).to_have_url(re.compile("view=story"))
    page.go_back()
    expect(page.locator(".story")).to_be_hidden()
    expect(page.locator(".chart")).to_be_visible()


def test_a_double_click_on_a_mark_zooms_and_filters_nothing(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale")
    before = page.locator(".tally").text_content()
    page.locator(".label", has_text="Work on the sea wall").dblclick()
    expect(page.locator(".details-title")).to_have_text("Work on the sea wall begins")
    assert page.locator(".tally").text_content() == before


def test_escape_takes_back_the_last_narrowing(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale&tab=facets")
    tally = page.locator(".tally")
    before = tally.text_content() or ""
    page.locator(".facet-line", has_text="planned").click()
    expect(tally).to_contain_text("1 of 14")
    page.locator(".chart").focus()
    page.keyboard.press("Escape")
    expect(tally).to_have_text(before)
    page.keyboard.press("+")
    expect(tally).not_to_have_text(before)
    page.keyboard.press("Escape")
    expect(tally).to_have_text(before)


@pytest.mark.parametrize(("query", "count"), [("september 2022", 4), ("1400", 2), ("12 November 2019", 4)])
def test_a_search_finds_dates(visit: Visit, query: str, count: int) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale&tab=list")
    page.locator(".search input").fill(query)
    expect(page.locator(".tally")).to_contain_text(f"{count} of 14")


def test_filtering_refits_the_axis_and_clearing_goes_back(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale&tab=list")
    before = page.locator(".tally").text_content() or ""
    page.locator(".search input").fill("merchants")
    expect(page.locator(".label", has_text="Merchants trade")).to_be_visible()
    page.locator(".tally .link").click()
    expect(page.locator(".tally")).to_have_text(before)


def test_on_a_page_of_its_own_the_wheel_zooms_at_once(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale")
    before = page.locator(".tally").text_content() or ""
    page.locator(".chart").hover(position={"x": 400, "y": 400})
    page.mouse.wheel(0, -300)
    expect(page.locator(".tally")).not_to_have_text(before)


def test_a_tooltip_dies_with_its_mark(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale")
    page.locator(".label", has_text="Work on the sea wall").hover()
    expect(page.locator(".tip")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("merchants")
    expect(page.locator(".tip")).to_be_hidden()


def test_links_citations_and_frames_can_be_copied(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#event=founded")
    page.locator(".share summary").click()
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => (window.copied = text) } })"
    )
    for words in ("Copy link", "Copy as citation", "Embed"):
        page.locator(".menu .btn", has_text=words).click()
        expect(page.locator('[aria-live="polite"]')).to_have_text(f"{words}: copied.")
        if words == "Copy link":  # what finds its neighbour once the event is gone
            assert page.evaluate("window.copied").endswith("#event=founded&near=1100-01-01")


@pytest.mark.parametrize("when", ["when=1380-01-01/1520-12-31", "near=1391-04-02"])
def test_a_link_to_an_event_that_is_gone_says_so_and_shows_the_nearest(visit: Visit, when: str) -> None:
    from playwright.sync_api import expect

    page = visit(line(), f"#event=nowhere&{when}")
    expect(page.locator(".notice")).to_contain_text("no longer here. The nearest is shown.")
    expect(page.locator(".details-title")).to_have_text("Merchants trade in the harbour")


def test_two_accounts_side_by_side(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#view=compare")
    expect(page.locator(".compare-chips")).to_contain_text("≠ 1 differs")
    differing = page.locator(".compare-row.is-differ")
    expect(differing).to_have_count(1)
    expect(differing).to_contain_text("one day apart")
    expect(differing.locator(".compare-date span")).to_have_text("12 Nov / 13 Nov 2019")
    expect(differing.locator(".compare-quote u")).to_have_text(["12 November 2019", "13 November 2019"])
    page.locator(".chip.is-differ").click()
    expect(page.locator(".compare-row:not(.is-head)")).to_have_count(1)
    differing.locator(".compare-event").first.click()
    expect(page.locator(".details-title")).to_have_text("A storm breaks the new sea wall")


@pytest.mark.parametrize("pane", ["Chart", "Story", "Text", "More"])
def test_on_a_phone_one_thing_stands_at_a_time(visit: Visit, pane: str) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale", width=390, height=844)
    page.locator(".phone-tab", has_text=pane).click()
    expect(page.locator(".phone-tab[aria-current]")).to_have_text(pane)
    shown = {"Chart": ".down", "Story": ".story", "Text": ".source-text", "More": ".list"}
    for name, selector in shown.items():
        expect(page.locator(selector)).to_be_visible(visible=name == pane)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_marks_have_the_colour_and_the_letter_of_what_they_are_coloured_by(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line(), "#axis=scale")
    page.locator("#tab-facets").click()
    page.get_by_label("Colour", exact=True).select_option("source")
    tones = page.locator(".legend .tone")
    expect(tones).to_have_count(2)
    assert tones.first.locator("b").text_content() == "A"
    ways = "nodes => [...new Set(nodes.map(node => getComputedStyle(node).backgroundColor))].length"
    assert page.locator(".legend .swatch").evaluate_all(ways) == 2
    expect(page.locator(".label .when", has_text="A ").first).to_be_visible()
    expect(page).to_have_url(re.compile("color=source"))
    page.get_by_label("Colour", exact=True).select_option("none")
    expect(tones).to_have_count(0)


def test_an_era_is_a_band_behind_the_others_with_its_name(visit: Visit) -> None:
    from playwright.sync_api import expect

    page = visit(line().changed([Era("The rebuilding", "2018/2021")]), "#axis=scale&when=2016-01-01/2026-12-31")
    band = page.locator(".label.is-era")
    expect(band).to_have_text("The rebuilding")
    expect(page.locator(".label:not(.is-era)", has_text="The rebuilding")).to_have_count(0)
    band.click()
    expect(page.locator(".details-title")).to_have_text("The rebuilding")


def test_a_time_that_made_no_event_is_told_with_its_reason(visit: Visit) -> None:
    from playwright.sync_api import expect

    text = "The mill burned in June 1911. See the edition of 1902."
    made = extract(text)
    assert [item.timex.text for item in made.unused] == ["1902"]
    page = visit(made, "#view=chart")
    page.locator("#tab-tray").click()
    expect(page.locator("#tab-tray")).to_contain_text("Without an event")
    left = page.locator(".unplaced.unused li")
    expect(left.locator("mark")).to_have_text([item.timex.text for item in made.unused])
    expect(left.locator(".reason")).to_have_text([item.reason for item in made.unused])
    expect(page.locator(".supply")).to_have_count(0)  # no day of publication would help
