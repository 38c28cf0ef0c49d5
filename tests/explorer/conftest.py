"""The sample, as a page on disk and in a browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser import chromium, offline, watched
from timeline.model.timeline import Timeline
from timeline.views.page import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


# For a module, not for the session: while Playwright runs, its event loop is everybody's in this thread, and other
# tests could neither start a browser nor run a loop of their own.
@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with chromium() as running:
        yield running


@pytest.fixture
def visit(browser: "Browser", tmp_path: Path) -> "Any":
    """Opens a timeline's page, watched; what it may ask for is itself alone. All is checked again at the end."""
    opened = []

    def open_page(timeline: Timeline, fragment: str = "", page: "Any" = None, **options: Any) -> "Page":
        path = tmp_path / f"{len(opened)}.html"
        path.write_text(render(timeline, **page or {}), "utf-8")
        context = offline(browser, **options)
        tab = context.new_page()
        opened.append((context, watched(tab, path.as_uri())))
        tab.goto(path.as_uri() + fragment)
        tab.wait_for_selector("#timeline[data-ready]", state="attached")
        tab.wait_for_selector(".tally:not(:empty)", state="attached")
        return tab

    yield open_page
    for context, watch in opened:
        watch.clean()
        context.close()
