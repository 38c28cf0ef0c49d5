"""The try page in a real browser: Python runs in it, nothing is asked elsewhere, and it works without a network."""

import functools
import json
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pytest

from scripts.try_page import PYODIDE, build
from tests.browser import TIMEOUT, chromium, missing, watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
TEXT = "The ferry was cancelled on Tuesday, the harbour office said. It had run since 1961."
LOADED = 6 * TIMEOUT  # 14 MB are compiled


class Quiet(SimpleHTTPRequestHandler):
    extensions_map: ClassVar = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not PYODIDE.is_dir():
        missing("pyodide is not installed: npm ci in frontend/")
    folder = tmp_path_factory.mktemp("site")
    build(folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with chromium() as running:
        yield running


def ready(page: "Page") -> None:
    page.locator("#state[data-ready]").wait_for(timeout=LOADED)


def test_paste_correct_download_and_go_on_without_a_network(site: str, browser: "Browser", tmp_path: Path) -> None:
    from playwright.sync_api import expect

    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    watch = watched(page, site)
    page.goto(site)
    page.locator("#text").fill(TEXT)  # before it is ready
    page.locator("#day").fill("16 May 2024")
    page.keyboard.press("Control+Enter")
    page.locator("#result").wait_for(timeout=LOADED)
    expect(page.locator("#count")).to_have_text("2 events")
    expect(page.locator("#stage .label", has_text="The ferry was cancelled")).to_contain_text(
        "according to the harbour office"
    )
    page.locator("#stage .label", has_text="The ferry was cancelled").click()
    page.locator('[data-field="title"]').fill("No ferry <img src=x>")
    page.locator('[data-field="title"]').press("Enter")
    expect(page.locator("#stage .label", has_text="No ferry <img src=x>")).to_be_visible()
    expect(page.locator("#saved")).to_have_text("Kept in this browser")
    with page.expect_download() as download:
        page.locator("[data-download=json]").click()
    path = tmp_path / "line.json"
    download.value.save_as(path)
    assert "No ferry <img src=x>" in {event["title"] for event in json.loads(path.read_text("utf-8"))["events"]}
    expect(page.locator("#state")).to_have_text("Ready, works offline")
    context.set_offline(True)
    page.reload()
    ready(page)
    page.locator("#continue").click()
    expect(page.locator("#stage .label", has_text="No ferry <img src=x>")).to_be_visible()
    watch.clean()
    context.close()


def test_what_cannot_be_read_is_said_and_a_sample_is_shown(site: str, browser: "Browser") -> None:
    from playwright.sync_api import expect

    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    watch = watched(page, site)
    page.goto(site)
    ready(page)
    page.locator("#make").click()
    expect(page.locator("#problem")).to_have_text("Paste a text or drop a file first.")
    page.locator("#text").fill(TEXT)
    page.locator("#day").fill("someday")
    page.locator("#make").click()
    expect(page.locator("#problem")).to_contain_text("someday")
    expect(page.locator("#problem")).not_to_contain_text("Traceback")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator("[data-sample='exhibits']").click()
    page.locator("#result").wait_for(timeout=LOADED)
    expect(page.locator("#count")).to_contain_text("events")
    watch.clean()
    context.close()
