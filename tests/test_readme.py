"""What the README shows works as it stands there."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import seconds
from timeline.cli import _parser

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()
PYTHON = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
SHELL = [
    line
    for block in re.findall(r"^```bash\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]


@pytest.mark.slow
@pytest.mark.parametrize("code", PYTHON, ids=[f"block{number}" for number in range(len(PYTHON))])
def test_its_code_runs(code, tmp_path):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=seconds(120), check=False
    )
    assert found.returncode == 0, found.stderr
    for name in re.findall(r'save\("([^"]+)"', code):
        assert (tmp_path / name).stat().st_size > 0


def test_there_is_code_to_run():
    assert PYTHON


@pytest.mark.parametrize("line", [line for line in SHELL if line.startswith("make ")])
def test_its_make_targets_exist(line):
    target = line.split()[1]
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("line", [line for line in SHELL if line.startswith("timeline ")])
def test_its_commands_are_understood(line):
    arguments = line.split("#")[0].split()[1:]
    assert _parser().parse_args(arguments).command == arguments[0]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_what_is_linked_to_is_there(path):
    links = re.findall(r"\]\(([^)#\s]+)\)", path.read_text())
    assert [link for link in links if not link.startswith("http") and not (ROOT / link).exists()] == []


def test_on_pypi_every_link_is_an_address() -> None:
    hatchling = pytest.importorskip("hatchling.metadata.core")
    from hatchling.plugin.manager import PluginManager

    metadata = hatchling.ProjectMetadata(str(ROOT), PluginManager())
    text = metadata.core.readme
    links = re.findall(r"\]\(([^)#\s]+)\)", text)
    assert [link for link in links if not link.startswith("https://")] == []
    assert len(links) == len(re.findall(r"\]\(([^)#\s]+)\)", README))
    assert re.search(r"!\[[^\]]*\]\(https://[^)]*/raw/main/docs/timeline.svg\)", text)
