"""The committed bundle is what the sources make, and their own tests pass. Needs Node; the package does not."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.patience import seconds
from timeline.views.explorer.widget import EDITOR
from timeline.views.interface import TONGUE
from timeline.views.page import BUNDLE


@pytest.fixture
def frontend(root: Path) -> Path:
    if shutil.which("node") is None or not (root / "frontend" / "node_modules").is_dir():
        reason = "needs Node and its packages: cd frontend && npm ci"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return root / "frontend"


def test_the_bundles_are_built_from_these_sources(frontend: Path, tmp_path: Path) -> None:
    subprocess.run(["node", "build.mjs", str(tmp_path)], cwd=frontend, check=True, timeout=120)
    for kept in (BUNDLE, EDITOR, TONGUE):
        assert (tmp_path / kept.name).read_bytes() == kept.read_bytes(), "run: cd frontend && npm run build"


def test_the_front_ends_own_tests(frontend: Path) -> None:
    done = subprocess.run(
        ["node", "--import", "./json-loader.mjs", "--test", "test/"],
        cwd=frontend,
        capture_output=True,
        text=True,
        timeout=seconds(300),
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]


def test_types_names_and_layout_of_the_source_hold(frontend: Path) -> None:
    for tool in (["tsc", "-p", "."], ["eslint", "."], ["prettier", "--check", "."]):
        done = subprocess.run(
            [f"node_modules/.bin/{tool[0]}", *tool[1:]],
            cwd=frontend,
            capture_output=True,
            text=True,
            timeout=seconds(300),
            check=False,
        )
        assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
