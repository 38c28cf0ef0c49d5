"""The interface in other languages: the table is whole, a page holds what was chosen, and nothing in it is cut."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.explorer.sample import line
from tests.explorer.test_page import prose
from timeline.errors import TimelineError
from timeline.model import Timeline
from timeline.views.explorer import Explorer
from timeline.views.interface import LANGUAGES, phrases, spoken
from timeline.views.page import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
TABLE = json.loads((ROOT / "timeline/views/interface.json").read_text("utf-8"))
OTHERS = ("de", "es", "fr", "uk")


def given(page: str) -> dict[str, dict[str, str]]:
    """What phrases a page holds."""
    found = re.search(r'id="timeline-phrases">(.*?)</script>', page)
    return json.loads(found[1]) if found else {}


def test_each_row_says_the_same_in_each_language() -> None:
    assert tuple(TABLE["languages"]) == OTHERS
    assert set(LANGUAGES) == {"auto", "en", *OTHERS}
    for english, row in TABLE["phrases"].items():
        assert len(row) == len(OTHERS), english
        assert all(row), english
        for said in row:
            assert {form.count("{") for form in said.split("|")} == {english.count("{")}, (english, said)


def test_a_page_holds_what_was_chosen() -> None:
    assert given(render(line())) == {}
    german = render(line(), language="de")
    assert list(given(german)) == ["de"]
    assert given(german)["de"]["Compare"] == "Vergleich"
    assert '<html lang="de">' in german
    assert '<html lang="en">' in render(line())
    assert list(given(render(line(), language="auto"))) == list(OTHERS)


def test_a_page_that_asks_the_browser_is_no_larger_than_it_may_be() -> None:
    assert len(render(prose(1000), language="auto").encode()) < 760_000


def test_an_unknown_language_names_those_there_are() -> None:
    with pytest.raises(TimelineError, match="language 'pl'"):
        render(line(), language="pl")
    with pytest.raises(TimelineError, match="language 'german'"):
        Explorer(line(), language="german")


def test_the_widget_is_given_its_phrases() -> None:
    assert Explorer(line())._phrases == {}
    assert Explorer(line(), language="fr")._phrases == phrases("fr")
    assert spoken("auto") == OTHERS


ENGLISH = """() => {
  const root = document.getElementById("timeline").shadowRoot ?? document;
  const authors = "bdi, mark, blockquote, [dir=auto], [data-start], option, kbd, style, .offscreen, .reading-line";
  const found = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node; (node = walk.nextNode()); )
    if (!node.parentElement.closest(authors) && /[A-Za-z]{3}/.test(node.textContent)) found.push(node.textContent);
  return found;
}"""
CUT = """() => {
  const root = document.getElementById("timeline").shadowRoot ?? document;
  return [...root.querySelectorAll("button, .tab, .phone-tab")]
    .filter((node) => node.checkVisibility() && node.scrollWidth > node.clientWidth + 1 && !node.closest("[dir=auto]")
      && !node.querySelector("bdi, [dir=auto]") && !node.dataset.event)
    .map((node) => node.textContent);
}"""


def opened(
    browser: "Browser",
    path: Path,
    language: str,
    shown: Timeline | None = None,
    *,
    locale: str = "en-GB",
    width: int = 1280,
) -> "Page":
    path.write_text(render(shown or line(), language=language), "utf-8")
    context = browser.new_context(viewport={"width": width, "height": 860}, locale=locale, offline=True)
    page = context.new_page()
    page.goto(path.as_uri())
    page.wait_for_selector("#timeline[data-ready]", state="attached")
    page.wait_for_selector(".tally:not(:empty)", state="attached")
    return page


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("width", [390, 1280])
def test_no_word_is_cut(browser: "Browser", tmp_path: Path, language: str, width: int) -> None:
    page = opened(browser, tmp_path / "page.html", language, width=width)
    assert page.evaluate(CUT) == []
    page.context.close()


@pytest.mark.browser
@pytest.mark.slow
def test_in_ukrainian_no_english_is_left(browser: "Browser", tmp_path: Path) -> None:
    page = opened(browser, tmp_path / "page.html", "uk")
    for key in ("", "o", "s"):
        if key:
            page.keyboard.press(key)
        left = [
            text
            for text in page.evaluate(ENGLISH)
            if not re.search(r"“|Lindmouth|storm|Brennan|Vale|authority|contractor", text)
        ]
        assert left == [], key
    page.context.close()


def test_each_row_stands_in_the_front_end() -> None:
    files = [*(ROOT / "frontend/src").rglob("*.js"), ROOT / "timeline/views/shared.json"]
    source = "\n".join(path.read_text("utf-8") for path in files if path.name != "speaking.js")
    built = re.compile(r"^(By|by|Sorted by|Show only this|This link leads)\b")
    for english in TABLE["phrases"]:
        for part in re.split(r"\{n?\}|\(s\)", english):
            assert built.match(english) or part in source, english


@pytest.mark.browser
@pytest.mark.slow
def test_what_authors_wrote_is_not_translated_where_it_is_pointed_at(browser: "Browser", tmp_path: Path) -> None:
    first, *others = line().events
    events = (replace(first, title="Talks resumed two weeks later"), *others)
    page = opened(browser, tmp_path / "page.html", "de", line().changed(events))
    page.keyboard.press("s")
    page.wait_for_selector(".story-strip button")
    titles = page.eval_on_selector_all(".story-strip button", "all => all.map(each => each.title)")
    assert any(title.endswith(": Talks resumed two weeks later") for title in titles)
    page.context.close()


@pytest.mark.browser
@pytest.mark.slow
def test_dates_numbers_and_authors_words(browser: "Browser", tmp_path: Path) -> None:
    from playwright.sync_api import expect

    page = opened(browser, tmp_path / "page.html", "de")
    expect(page.locator(".seg.views button").nth(1)).to_have_text("Erzählung")
    expect(page.locator(".row", has_text="The harbour of Lindmouth reopens")).to_contain_text("27. September 2022")
    expect(page.locator(".tally")).to_contain_text("Ereignisse aus 2 Texten")
    page.context.close()


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize(("locale", "word"), [("fr-CA", "Récit"), ("en-US", "Story"), ("pl-PL", "Story")])
def test_the_browser_is_asked_where_that_was_chosen(browser: "Browser", tmp_path: Path, locale: str, word: str) -> None:
    from playwright.sync_api import expect

    page = opened(browser, tmp_path / "page.html", "auto", locale=locale)
    expect(page.locator(".seg.views button").nth(1)).to_have_text(word)
    page.context.close()
