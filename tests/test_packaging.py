"""What is published about the package agrees with pyproject.toml, and is what those who read it take."""

import json
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml

from scripts.notebook_links import links
from tests.patience import seconds

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
HOME = PROJECT["urls"]["Homepage"]

SCHEMAS = [
    ("github-workflows", ".github/workflows/test.yml"),
    ("github-workflows", ".github/workflows/release.yml"),
    ("github-issue-forms", ".github/ISSUE_TEMPLATE/bug.yml"),
    ("github-issue-forms", ".github/ISSUE_TEMPLATE/reading.yml"),
    ("github-issue-forms", ".github/ISSUE_TEMPLATE/idea.yml"),
    ("github-issue-config", ".github/ISSUE_TEMPLATE/config.yml"),
    ("citation-file-format", "CITATION.cff"),
]


@pytest.mark.parametrize(("schema", "path"), SCHEMAS)
def test_it_is_as_its_schema_says(schema, path):
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(ROOT / path)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


def test_every_form_and_workflow_is_checked():
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / ".github").rglob("*.yml")}
    assert there == {path for _, path in SCHEMAS if path.startswith(".github")}


@pytest.mark.parametrize("path", [*(ROOT / ".github" / "workflows").glob("*.yml")], ids=lambda path: path.name)
def test_the_make_targets_of_workflows_exist(path):
    targets = re.findall(r"run: make (\w+)", path.read_text())
    assert [
        each for each in targets if not re.search(rf"^{each}:", (ROOT / "Makefile").read_text(), re.MULTILINE)
    ] == []


def test_the_citation_is_of_this_version():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text())
    assert (cited["version"], cited["license"], cited["repository-code"]) == (
        PROJECT["version"],
        PROJECT["license"],
        HOME,
    )
    assert [each["name"] for each in cited["authors"]] == [each["name"] for each in PROJECT["authors"]]
    assert (cited["title"], cited["abstract"]) == (PROJECT["name"], PROJECT["description"])


@pytest.mark.parametrize("name", ["SECURITY.md", "CITATION.cff", "packaging/recipe.yaml", "pyproject.toml"])
def test_every_address_of_the_project_is_its_homepage(name):
    assert set(re.findall(r"https://github\.com/[\w-]+/[\w-]+", (ROOT / name).read_text())) == {HOME}


def test_the_recipe_for_conda_has_what_pyproject_has():
    recipe = yaml.safe_load((ROOT / "packaging" / "recipe.yaml").read_text())
    run = [each.replace(" >=", ">=") for each in recipe["requirements"]["run"] if not each.startswith("python >=")]
    assert run == PROJECT["dependencies"]
    assert recipe["context"] == {"name": PROJECT["name"], "version": PROJECT["version"]}
    points = [f"{name} = {target}" for name, target in PROJECT["scripts"].items()]
    assert recipe["build"]["python"]["entry_points"] == points
    about = recipe["about"]
    assert (about["homepage"], about["summary"], about["license"]) == (HOME, PROJECT["description"], PROJECT["license"])


@pytest.mark.parametrize("path", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: path.name)
def test_notebooks_open_in_binder_and_colab(path):
    """`python -m scripts.notebook_links` writes the links of a new one."""
    cells = json.loads(path.read_text())["cells"]
    assert "".join(cells[0]["source"]).endswith(links(path.name))


def test_the_image_installs_extras_that_exist_and_what_it_copies_is_there():
    image = (ROOT / "Dockerfile").read_text()
    extras = re.search(r"/src\[(.+?)\]", image)[1].split(",")
    assert set(extras) <= set(PROJECT["optional-dependencies"])
    copied = [name for line in re.findall(r"^COPY (.+) /\S+$", image, re.MULTILINE) for name in line.split()]
    assert copied
    assert [name for name in copied if not (ROOT / name).exists()] == []


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """An sdist and a wheel of the tree."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(folder)], cwd=ROOT, check=True, timeout=seconds(300)
    )
    return folder


@pytest.mark.slow
def test_the_wheel_holds_the_package_and_both_commands(built):
    [wheel] = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        [points] = [name for name in names if name.endswith("entry_points.txt")]
        commands = archive.read(points).decode()
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"timeline", "timeline_explorer.py"}
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "timeline").rglob("*") if path.is_file()}
    assert {each for each in there if "__pycache__" not in each} <= set(names)
    assert "timeline = timeline_explorer:main" in commands
    assert "timeline-explorer = timeline_explorer:main" in commands


@pytest.mark.slow
def test_the_sdist_holds_what_its_tests_read(built):
    [sdist] = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"tests/conftest.py", "benchmarks/start.py", "scripts/architecture.py", "data/counting-the-days.md",
            "docs/plugin/pyproject.toml",
            "Makefile", "environment.yml", ".github/workflows/test.yml", "timeline_explorer.py"} <= names  # fmt: skip
    assert not [name for name in names if "node_modules" in name or "/.venv" in name or "__pycache__" in name]
