"""What a person does, the same in the page and in JupyterLab. Each step says what must then be seen."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

Held = Callable[[str], Any]
"""What is held elsewhere, by name: in the notebook Python's traits; in the page nothing."""


class Person:
    """Somebody at the explorer. `held(name, wanted)` waits until Python holds what was done, where there is a Python."""

    def __init__(self, page: "Page", root: "Locator", held: Callable[[str, object], None]) -> None:
        self.page, self.root, self.held = page, root, held

    def find(self, selector: str, **options: Any) -> "Locator":
        return self.root.locator(selector, **options)

    def row(self, words: str) -> "Locator":
        """The row of the list with these words, scrolled to: only the rows in sight exist."""
        if self.find(".reader .back").is_visible():
            self.find(".reader .back").click()  # one thing stands beside the chart at a time
        if self.find("#tab-list").get_attribute("aria-selected") != "true":
            self.find("#tab-list").click()
        found, scroller = self.find(".row", has_text=words), self.find(".list")
        drawn = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        scroller.evaluate(f"node => {{ node.scrollTo(0, 0); return {drawn} }}")
        for _ in range(60):
            if found.count():
                return found
            scroller.evaluate(f"node => {{ node.scrollBy(0, 150); return {drawn} }}")
        raise AssertionError(f"no row says {words!r}")

    def box(self, selector: str) -> dict[str, float]:
        """Where something lies on the screen, once it is in sight."""
        self.find(selector).scroll_into_view_if_needed()
        box = self.find(selector).bounding_box()
        assert box is not None
        return dict(box)


def everything(person: Person) -> None:
    """The whole tour, items 1 to 8 of what a person sees."""
    for step in (
        timeline_and_keys,
        zoom_and_pan,
        overview,
        the_list,
        source_and_brushing,
        facets_and_search,
        details,
        unresolved,
        help_and_escape,
        in_order_and_story,
    ):
        step(person)


def timeline_and_keys(person: Person) -> None:
    from playwright.sync_api import expect

    expect(person.find(".title")).to_have_text("The harbour of Lindmouth")
    expect(person.find(".tally")).to_contain_text("14 events")
    person.find('.seg [data-axis="scale"]').click()
    assert person.find(".label").count() >= 3
    chart = person.find(".chart")
    chart.focus()
    person.page.keyboard.press("Home")
    expect(person.find(".details-title")).to_have_text("The harbour is founded")
    person.held("selected", ["founded"])
    person.page.keyboard.press("ArrowRight")
    expect(person.find(".details-title")).to_have_text("Merchants trade in the harbour")
    person.held("selected", ["merchants"])
    person.page.keyboard.press("ArrowLeft")
    expect(person.find('[aria-live="polite"]')).to_have_text("the 1100s: The harbour is founded")
    person.page.keyboard.press("End")
    expect(person.find(".details-title")).to_have_text("The old customs house becomes a museum")
    person.page.keyboard.press("Escape")
    expect(person.find(".reader")).to_be_hidden()
    person.held("selected", [])
    # What is let go of is not scrolled to: the list stands where it stood.
    expect(person.find(".row").first).to_contain_text("The harbour is founded")


def zoom_and_pan(person: Person) -> None:
    from playwright.sync_api import expect

    tally = person.find(".tally")
    everything = person.find('[aria-label="Everything"]')
    everything.click()
    expect(tally).to_contain_text("1100 – 2026")
    person.find(".chart").focus()
    person.page.keyboard.press("+")
    expect(tally).not_to_contain_text("1100 – 2026")
    person.page.keyboard.press("0")
    expect(tally).to_contain_text("1100 – 2026")
    box = person.box(".chart")
    person.page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + 60)
    person.page.mouse.wheel(0, -300)
    expect(tally).not_to_contain_text("1100 – 2026")
    person.page.keyboard.press("0")
    expect(tally).to_contain_text("1100 – 2026")
    # Shift and drag zooms into a stretch, a drag pans.
    y = box["y"] + box["height"] - 40
    person.page.keyboard.down("Shift")
    person.page.mouse.move(box["x"] + box["width"] * 0.2, y)
    person.page.mouse.down()
    person.page.mouse.move(box["x"] + box["width"] * 0.4, y, steps=4)
    person.page.mouse.up()
    person.page.keyboard.up("Shift")
    expect(tally).not_to_contain_text("– 2026")
    before = tally.text_content()
    person.page.mouse.move(box["x"] + box["width"] * 0.5, y)
    person.page.mouse.down()
    person.page.mouse.move(box["x"] + box["width"] * 0.3, y, steps=4)
    person.page.mouse.up()
    expect(tally).not_to_have_text(before or "")
    everything.click()
    expect(tally).to_contain_text("14 events")
    expect(tally).to_contain_text("1100 – 2026")


def overview(person: Person) -> None:
    from playwright.sync_api import expect

    box = person.box(".overview")
    y = box["y"] + box["height"] / 3
    person.page.mouse.move(box["x"] + 2, y)
    person.page.mouse.down()
    person.page.mouse.move(box["x"] + box["width"] * 0.9, y, steps=5)
    person.page.mouse.up()
    expect(person.find(".margin.earlier")).to_contain_text("2 earlier")
    expect(person.find(".margin.earlier")).to_contain_text("Merchants trade in the harbour")
    person.page.mouse.dblclick(box["x"] + box["width"] * 0.95, y)
    expect(person.find(".tally")).to_contain_text("1100 – 2026")


def the_list(person: Person) -> None:
    from playwright.sync_api import expect

    rows = person.find(".row")
    rows.first.focus()
    expect(rows.first).to_contain_text("The harbour is founded")
    expect(rows.first).to_be_focused()
    person.page.keyboard.press("ArrowDown")
    expect(person.find(".row", has_text="Merchants")).to_be_focused()
    person.page.keyboard.press("Enter")
    expect(person.find(".details-title")).to_have_text("Merchants trade in the harbour")
    person.held("selected", ["merchants"])
    person.find(".reader .back").click()
    expect(person.find('.row[aria-selected="true"] .row-title')).to_have_text("Merchants trade in the harbour")
    person.find(".sorter").click()
    expect(person.find(".group").first).to_contain_text("High confidence")
    expect(rows.first).to_contain_text("The harbour of Lindmouth reopens")
    person.find(".sorter").click()
    expect(rows.first).to_contain_text("The harbour is founded")


def source_and_brushing(person: Person) -> None:
    from playwright.sync_api import expect

    person.find("#tab-text").click()
    person.find(".source-text mark", has_text="Tuesday").click()
    person.held("selected", ["harbour-reopens"])
    expect(person.find(".details .reading")).to_have_text(
        "“Tuesday”+printed on Wednesday 28 September 2022→27 September 2022"
    )
    expect(person.find(".source-text mark.chosen")).to_have_text("Tuesday")
    expect(person.find(".source-text .lit").first).to_be_visible()
    # Words are chosen by dragging over them. To choose does nothing by itself: what can be done is offered.
    passage = person.find(".source-text span", has_text="had left at dawn")
    passage.scroll_into_view_if_needed()
    box = passage.bounding_box()
    assert box is not None
    lines = passage.evaluate("node => [...node.getClientRects()].map(r => [r.left, r.top, r.right, r.bottom])")
    # In a frame, rectangles are counted from its corner; the mouse is moved over the whole page.
    across, down = box["x"] - min(each[0] for each in lines), box["y"] - min(each[1] for each in lines)
    left, right = lines[0][0] + across, lines[0][2] + across
    top, bottom = lines[0][1] + down, lines[0][3] + down
    person.page.mouse.move(left + 30, (top + bottom) / 2)
    person.page.mouse.down()
    person.page.mouse.move(right - 30, (top + bottom) / 2, steps=6)
    person.page.mouse.up()
    expect(person.find(".offer")).to_be_visible()
    expect(person.find(".chip.active")).to_have_count(0)
    person.find(".offer button", has_text="Narrow").click()
    chip = person.find(".chip.active")
    expect(chip).to_contain_text("Text")
    expect(person.find(".tally")).to_contain_text("1 of 14")
    chip.click()
    expect(person.find(".tally")).to_contain_text("14 events")
    person.find('[aria-label="Close"]').first.click()
    person.find("#tab-list").click()


def facets_and_search(person: Person) -> None:
    from playwright.sync_api import expect

    person.page.keyboard.press("/")
    expect(person.find(".search input")).to_be_focused()
    person.page.keyboard.type("HÁRB reop")
    expect(person.find(".row-title")).to_have_count(1)
    expect(person.find(".row-title mark")).to_have_count(2)
    expect(person.find(".tally")).to_contain_text("1 of 14 · HÁRB reop · Clear")
    person.held("query", "HÁRB reop")
    person.page.keyboard.press("Escape")
    expect(person.find(".tally")).to_contain_text("14 events")
    person.held("query", "")
    person.find("#tab-facets").click()
    person.find(".facet-line", has_text="planned").click()
    person.held("filters", {"modality": ["planned"]})
    expect(person.find(".tally")).to_contain_text("1 of 14")
    person.find(".facet-line", has_text="did not happen").click()
    expect(person.find(".tally")).to_contain_text("2 of 14")
    expect(person.find(".chip.active")).to_have_count(2)
    person.find(".tally .link").click()
    person.held("filters", {})
    person.find('select[aria-label="Lanes"]').select_option("source")
    expect(person.find(".lane-name")).to_have_count(2)
    person.held("lanes", "source")
    person.find('select[aria-label="Lanes"]').select_option("none")
    expect(person.find(".lane-name")).to_have_count(0)
    person.find("#tab-list").click()


def details(person: Person) -> None:
    from playwright.sync_api import expect

    person.row("A storm breaks").click()
    person.held("selected", ["storm"])
    expect(person.find(".details-when")).to_contain_text("12 November 2019")
    expect(person.find(".claim")).to_have_count(2)
    expect(person.find(".claim-who").nth(1)).to_contain_text("according to residents")
    expect(person.find(".details .badges")).to_contain_text("≠ the texts differ")
    person.find(".more-details summary").click()
    expect(person.find(".reasons")).to_contain_text("their dates differ by a day")
    person.row("The first ferry").click()
    expect(person.find(".details .claim-who")).to_contain_text("according to Mayor Ada Brennan")
    person.find(".copies button", has_text="Copy text").click()
    expect(person.find('[aria-live="polite"]')).to_contain_text("Copy text")
    person.find(".more-details summary").click()
    person.find(".reader .back").click()
    expect(person.find('.row[aria-selected="true"] .per')).to_have_text("according to Mayor Ada Brennan")


def unresolved(person: Person) -> None:
    from playwright.sync_api import expect

    person.find("#tab-tray").click()
    expect(person.find(".unplaced li")).to_have_count(2)
    expect(person.find(".tray")).to_contain_text("too vague to place")
    expect(person.find(".tray")).to_contain_text("depends on the day of publication")


def help_and_escape(person: Person) -> None:
    from playwright.sync_api import expect

    person.find("#tab-list").click()
    person.find(".chart").focus()
    person.page.keyboard.press("?")
    expect(person.find("dialog.help")).to_be_visible()
    person.page.keyboard.press("Escape")
    expect(person.find("dialog.help")).to_be_hidden()
    person.page.keyboard.press("Escape")
    person.held("selected", [])


def in_order_and_story(person: Person) -> None:
    from playwright.sync_api import expect

    person.find(".chart").focus()
    person.page.keyboard.press("o")
    expect(person.find(".card")).to_have_count(14)
    expect(person.find(".card").first).to_contain_text("The harbour is founded")
    expect(person.find(".card .gap").first).to_contain_text("later")
    person.held("axis", "order")
    person.find(".card", has_text="Merchants").locator(".card-body").click()
    expect(person.find(".details-title")).to_have_text("Merchants trade in the harbour")
    person.page.keyboard.press("Escape")
    person.page.keyboard.press("s")
    expect(person.find(".story-title")).to_have_text("The harbour is founded")
    person.held("view", "story")
    person.find(".story-side.after button").click()
    expect(person.find(".story-title")).to_have_text("Merchants trade in the harbour")
    expect(person.find(".story-side.before .gap")).to_contain_text("earlier")
    person.find('.seg [data-view="chart"]').click()
    person.find('.seg [data-axis="scale"]').click()
    person.held("view", "chart")
    person.find(".chart").focus()
    person.page.keyboard.press("Escape")
    expect(person.find(".reader")).to_be_hidden()
