"""axe-core, a checker of accessibility, in a page that a test has open."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page


def script(root: Path) -> str:
    """Its source; the test is skipped where it is not installed."""
    path = root / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
    if not path.exists():
        pytest.skip("axe-core is not installed: cd frontend && npm ci")
    return path.read_text("utf-8")


def violations(page: "Page", axe: str, within: str = "html") -> list[Any]:
    """What is serious. The policy of the page allows no script of ours either: it runs in the debugger's world."""
    if page.evaluate("typeof axe === 'undefined'"):  # half a megabyte, read once a page
        page.evaluate(axe)
    found = page.evaluate(f"axe.run({{include: [{within!r}]}}, {{resultTypes: ['violations']}})")
    return [
        (each["id"], [node["html"][:120] + node["failureSummary"] for node in each["nodes"]][:2])
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
    ]
