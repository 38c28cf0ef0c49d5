"""The sample, as a page on disk and in a browser."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.browser import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser


# For a module, not for the session: while Playwright runs, its event loop is everybody's in this thread, and other
# tests could neither start a browser nor run a loop of their own.
@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with chromium() as running:
        yield running
