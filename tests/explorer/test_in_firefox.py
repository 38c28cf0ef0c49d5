"""The page in Firefox, as Debian has it, driven over WebDriver BiDi; skipped where there is none, or no Node to drive it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.explorer.sample import line
from tests.patience import seconds
from timeline.views.page import render

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_page_in_firefox(root: Path, tmp_path: Path) -> None:
    firefox = os.environ.get("FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
    if firefox is None:
        pytest.skip("no Firefox on this machine: apt-get install --no-install-recommends firefox-esr")
    if shutil.which("node") is None or not (root / "frontend" / "node_modules" / "puppeteer-core").is_dir():
        pytest.skip("what drives Firefox is not installed: cd frontend && npm ci")
    page = tmp_path / "page.html"
    page.write_text(render(line()), "utf-8")
    done = subprocess.run(
        ["node", "firefox.mjs", firefox, page.as_uri()],
        cwd=root / "frontend",
        env={**os.environ, "HOME": str(tmp_path)},  # Firefox keeps its profile and caches there
        capture_output=True,
        text=True,
        timeout=seconds(120),
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["said"] == []
    assert seen["tally"][0].startswith("14 events from 2 texts")
    assert seen["labels"] >= 5
    assert seen["ink"] > 3  # colours on the canvas
    assert len(seen["opened"]) == 1
    assert seen["marked"], "the expression is marked in its sentence"
    assert "when=" in seen["zoomed"]
    assert " of 14 · 2019 · " in seen["found"][0]
    assert len(seen["story"]) == 1
    assert seen["cards"] == 14
    assert seen["phone"] >= 5
    assert seen["wide"] <= 390
    assert seen["outside"] == []
