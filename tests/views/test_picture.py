"""The static picture: SVG that any reader of XML takes, and that says what it shows."""

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.model import Timeline
from timeline.views import images
from timeline.views.picture import svg
from timeline.views.style import theme

from .making import EVERYTHING, HOSTILE, NEWS, event, line, many, spread_out
from .spans import spans

SVG = "{http://www.w3.org/2000/svg}"


def parsed(timeline: Timeline, **options: object) -> ET.Element:
    return ET.fromstring(svg(timeline, **options))  # type: ignore[arg-type]


def words(root: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def test_it_shows_title_counts_events_with_their_dates_and_the_axis() -> None:
    shown = words(parsed(NEWS))
    assert shown[:2] == ["September 2022", "8 events · 3 sources"]
    for text in (
        "Vote to join2014",
        "Military operationsince February 2022",
        "Treaty to be signed30 September 2022",
        "2018",
    ):
        assert text in shown


def test_the_marks_that_occur_are_explained_and_no_others() -> None:
    shown = words(parsed(NEWS))
    for text in (
        "some time within",
        "still going on",
        "planned or possible",
        "did not happen",
        "sources differ",
        "day of publication",
    ):
        assert text in shown
    plain = words(parsed(Timeline((event("One", "2022-09-27"), event("Two", "2022-09-29")))))
    assert not {"some time within", "still going on", "did not happen", "sources differ"} & set(plain)


def test_it_says_in_words_what_it_shows() -> None:
    root = parsed(NEWS)
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "September 2022"
    assert "since February 2022: Military operation" in (root.findtext(f"{SVG}desc") or "")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_themes(name: str) -> None:
    text = svg(NEWS, theme=name)
    other = {"light": "dark", "dark": "light"}[name]
    assert theme(name).background in text
    assert theme(other).background not in text


def test_two_pictures_on_one_page_do_not_share_names() -> None:
    def ids(name: str) -> set[str]:
        return {str(part.get("id")) for part in parsed(NEWS, theme=name).iter() if part.get("id")}

    assert ids("light")
    assert not ids("light") & ids("dark")


def test_too_many_events_are_counted_and_their_density_is_drawn() -> None:
    shown = words(parsed(spread_out(1000)))
    more = [text for text in shown if text.startswith("+")]
    assert len(more) > 5
    assert all(text.endswith(" more") for text in more)


def test_a_dot_stands_on_its_own_date_not_between_those_of_its_sources() -> None:
    told = event("Told", "2022-09-27", says={"a": "2022-09-27", "b": "1990"})
    root = parsed(Timeline((told, event("Before", "1980-01-01"), event("After", "2022-09-27"))))
    dots = {g.findtext(f"{SVG}title"): g.find(f"{SVG}circle") for g in root.iter(f"{SVG}g")}
    told_at, after_at = dots["Told – 27 September 2022"], dots["After – 27 September 2022"]
    assert told_at is not None
    assert after_at is not None
    assert told_at.get("cx") == after_at.get("cx")


@pytest.mark.parametrize("when", ["/1961", "[..1961]"])
def test_until_a_year_is_a_stub_before_it_without_an_arrow(when: str) -> None:
    first, until = event("First", "-4000"), event("Until", when, modality="planned")
    root = parsed(Timeline((first, until)))
    mark = next(g for g in root.iter(f"{SVG}g") if (g.findtext(f"{SVG}title") or "").startswith("Until"))
    bars = [(float(r.get("x", 0)), float(r.get("width", 0))) for r in mark.iter(f"{SVG}rect")]
    assert bars
    assert min(x for x, _ in bars) > 700
    assert max(width for _, width in bars) < 80
    assert mark.find(f"{SVG}path") is None
    assert "still going on" not in words(root)


def test_no_events() -> None:
    assert "No event has a place on the calendar." in words(parsed(Timeline(title="Nothing")))


def test_it_refers_to_nothing_outside() -> None:
    for timeline in (NEWS, EVERYTHING, many(1000)):
        text = svg(timeline).replace('xmlns="http://www.w3.org/2000/svg"', "")
        for outside in ("http", "href", "@import", "<style", "<script", "<image", "<foreignObject"):
            assert outside not in text


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_are_only_text(title: str) -> None:
    root = parsed(line(event(title, "2014", places=(title,)), event("other", "2022"), title=title), lanes="place")
    names = {part.tag.removeprefix(SVG) for part in root.iter()}
    known = {
        "svg",
        "title",
        "desc",
        "defs",
        "linearGradient",
        "stop",
        "pattern",
        "rect",
        "g",
        "path",
        "text",
        "tspan",
        "circle",
    }
    assert names <= known
    assert not [key for part in root.iter() for key in part.attrib if key.startswith("on")]
    svg(line(event(title, "2014"), title=title)).encode("utf-8")


@settings(max_examples=60)
@given(st.lists(st.tuples(st.text(), spans), max_size=15), st.text(), st.sampled_from((240, 500, 960)))
def test_law_any_timeline_is_well_formed_xml(rows: list[tuple[str, object]], title: str, width: int) -> None:
    events = [event(f"{number}{text}", span.edtf) for number, (text, span) in enumerate(rows)]  # type: ignore[attr-defined]
    root = parsed(line(*events, title=title), width=width)
    assert float(root.get("width") or 0) == width
    for part in root.iter():
        for key in ("x", "y", "width", "height", "cx", "cy"):
            value = part.get(key, "0")
            assert value == "100%" or abs(float(value)) < 10_000
    assert svg(line(*events, title=title), width=width) == svg(line(*events, title=title), width=width)


@pytest.mark.parametrize("width", [0, 100, 100_000])
def test_an_odd_width_is_refused(width: int) -> None:
    with pytest.raises(TimelineError, match=f"{width} pixels wide: give a width from 240"):
        svg(NEWS, width=width)


@pytest.mark.browser
@pytest.mark.parametrize("name", ["news", "crowd", "hostile", "everything"])
def test_in_a_browser_no_text_covers_another_and_nothing_runs(name: str) -> None:
    """Fonts differ: what was measured must hold for the ones that a browser really uses."""
    from playwright.sync_api import sync_playwright

    timeline = {
        "news": NEWS, "crowd": spread_out(600), "everything": EVERYTHING,
        "hostile": line(*(event(f"{number} {title}", f"20{number:02}") for number, title in enumerate(HOSTILE))),
    }[name]  # fmt: skip
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=images.browser(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 960, "height": 900})
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
        page.set_content(f'<body style="margin:0">{svg(timeline)}</body>')
        boxes = page.evaluate(
            "[...document.querySelectorAll('svg text')].map(t => { const b = t.getBoundingClientRect();"
            " return [b.left, b.right, b.top + 2, b.bottom - 2, t.textContent]; })"
        )
        browser.close()
    assert asked == []
    assert len(boxes) > 5
    assert not [box for box in boxes if box[0] < 0 or box[1] > 960]
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[:i]]
    assert not [(a[4], b[4]) for a, b in pairs if a[0] < b[1] and b[0] < a[1] and a[2] < b[3] and b[2] < a[3]]


def test_on_paper_it_is_black_and_grey_in_the_fonts_and_the_size_of_the_page() -> None:
    drawn = svg(NEWS, theme="print", font="Libertinus Serif", millimetres=85, width=480)
    colours = {color.lstrip("#") for color in re.findall("#[0-9a-f]{6}", drawn)}
    assert all(max(channels) - min(channels) <= 14 for channels in map(bytes.fromhex, colours)), "no colour"
    root = ET.fromstring(drawn)
    assert root.get("font-family") == "Libertinus Serif"
    assert root.get("width") == "85mm"
    _, _, across, down = map(float, (root.get("viewBox") or "").split())
    assert float((root.get("height") or "").removesuffix("mm")) == pytest.approx(85 * down / across, abs=0.1)
    assert words(root) == words(parsed(NEWS, width=480))


def test_what_the_font_is_called_ends_no_attribute() -> None:
    root = parsed(NEWS, font='"><script>alert(1)</script>')
    assert root.find(f"{SVG}script") is None


def test_a_picture_for_paper_has_a_size_that_paper_has() -> None:
    with pytest.raises(TimelineError, match="20 to 2000"):
        svg(NEWS, millimetres=3)
