"""The site as it is built: every link leads somewhere, nothing is asked elsewhere, and it is seen in a real browser."""

import functools
import re
import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from scripts.gallery import SAMPLES, read
from scripts.site import build
from scripts.try_page import PYODIDE
from tests.axe import script, violations
from tests.browser import TIMEOUT, chromium, missing, watched
from tests.try_page.test_page import LOADED, Quiet

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
SEEN = [
    "index.html",
    "gallery.html",
    "documentation.html",
    "uncertainty.html",
    "quality.html",
    "checking.html",
    "formats.html",
    "api/index.html",
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    if not PYODIDE.is_dir():
        missing("pyodide is not installed: npm ci in frontend/")
    if find_spec("myst_parser") is None:
        missing("Sphinx and MyST are not installed: pip install '.[docs]'")
    folder = tmp_path_factory.mktemp("site")
    return folder, build(folder)


@pytest.fixture(scope="module")
def site(built: tuple[Path, list[str]]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(built[0])))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with chromium() as running:
        yield running


def test_it_is_built_without_a_warning(built: tuple[Path, list[str]]) -> None:
    assert built[1] == []


def test_every_link_leads_to_what_is_there(built: tuple[Path, list[str]]) -> None:
    folder, _ = built
    lost = []
    for page in _pages(folder):
        text = page.read_text("utf-8")
        for link in re.findall(r'(?:href|src)="([^"]+)"', text):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            path = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if not path.exists() or (parts.fragment and not _has(path, unquote(parts.fragment))):
                lost.append(f"{page.relative_to(folder)}: {link}")
    assert lost == []


def _pages(folder: Path) -> list[Path]:
    """All but the samples, which are texts of others."""
    return [page for page in folder.rglob("*.html") if "samples" not in page.parts]


def _has(path: Path, anchor: str) -> bool:
    return path.suffix != ".html" or f'id="{anchor}"' in path.read_text("utf-8")


def test_no_page_loads_anything_from_another_host(built: tuple[Path, list[str]]) -> None:
    for path in [*_pages(built[0]), *built[0].rglob("*.css")]:
        text = path.read_text("utf-8")
        assert not re.search(r'<(?:script|img|iframe|source)\b[^>]*src="(?:https?:)?//', text), path
        assert not re.search(r'<link\b[^>]*href="(?:https?:)?//', text), path
        assert not re.search(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", text), path


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_pages_ask_nothing_elsewhere_fit_and_can_be_read(
    site: str, browser: "Browser", width: int, scheme: str
) -> None:
    axe = script(ROOT)
    context = browser.new_context(viewport={"width": width, "height": 860}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    watch = watched(page, site)
    for name in SEEN:
        page.goto(site + name)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        assert violations(page, axe) == [], name
    watch.clean()
    context.close()


@pytest.mark.browser
def test_the_words_of_a_text_and_their_event_light_up_together(site: str, browser: "Browser") -> None:
    from playwright.sync_api import expect

    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    page.goto(site)
    page.locator(".art mark", has_text="January 1953").hover()
    expect(page.locator(".order .on")).to_have_count(1)
    expect(page.locator(".order .on")).to_contain_text("rebuilt after the storm")
    page.locator(".order .lab", has_text="The hall was built").hover()
    expect(page.locator(".art .on")).to_have_text("1887")
    page.close()


@pytest.mark.browser
def test_the_search_finds_a_page_and_a_name(site: str, browser: "Browser") -> None:
    from playwright.sync_api import expect

    page = browser.new_page(viewport={"width": 1400, "height": 860})
    watch = watched(page, site)
    page.goto(site)
    page.keyboard.press("/")
    page.keyboard.type("read_date")
    page.keyboard.press("Enter")
    expect(page.locator("#search-results a").first).to_be_visible(timeout=TIMEOUT)
    expect(page.locator("#search-results")).to_contain_text("read_date")
    watch.clean()
    page.close()


@pytest.mark.browser
def test_a_card_of_the_gallery_opens_live(site: str, browser: "Browser") -> None:
    from playwright.sync_api import expect

    sample = next(sample for sample in SAMPLES if sample.name == "market")
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    watch = watched(page, site)
    page.goto(site + "gallery.html")
    page.get_by_role("button", name="News").click()
    expect(page.locator(".card:visible")).to_have_count(sum("news" in each.kinds for each in SAMPLES))
    page.get_by_role("link", name=sample.title).click()
    page.locator("#result").wait_for(timeout=LOADED)
    expect(page.locator("#count")).to_have_text(f"{len(read(sample))} events")
    page.locator("#stage").get_by_text("A fire broke out in the fish market of Norrby", exact=True).first.click()
    page.locator('[data-field="title"]').fill("The market burned")
    page.locator('[data-field="title"]').press("Enter")
    expect(page.locator("#stage").get_by_text("The market burned", exact=True).first).to_be_visible()
    watch.clean()
    page.close()
