"""Who may import whom, and what `import timeline` costs. The law stands in CONTRIBUTING.md; here it is held."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "timeline"
STAGES = {"layout", "tagging", "normalising", "syntax", "events", "story", "merging"}
HEAVY = {
    "anywidget",
    "dateparser",
    "distributed",
    "duckdb",
    "holidays",
    "ipywidgets",
    "numpy",
    "pandas",
    "plotly",
    "pyarrow",
    "spacy",
    "tqdm",
}

# What each part may import of the others; itself it may always. Parts that are not named may import all.
LAW = {
    "errors": set(),
    "extras": {"errors"},
    "files": {"errors", "locking"},
    "locking": set(),
    "packed": {"errors"},
    "logs": set(),
    "plugins": {"errors", "logs"},
    "model": {"errors"},
    "layout": {"model", "errors", "languages"},
    "tagging": {"model", "errors", "languages", "plugins"},
    "languages": {"model", "errors", "tagging", "plugins"},
    "normalising": {"model", "errors", "extras"},
    "syntax": {"model", "errors", "languages"},
    "events": {"model", "errors", "languages", "syntax"},
    "story": {"model", "errors", "languages", "syntax", "events"},
    "merging": {"model", "errors", "languages"},
    "parts": {"model", "errors", "logs"},
    "pipeline": {
        "model",
        "errors",
        "languages",
        "logs",
        "parts",
        "dates",
        "timexes",
        "unused",
        "layout",
        "tagging",
        "normalising",
        "events",
        "story",
        "merging",
    },
    "readers": {"model", "errors", "extras", "packed", "dates", "plugins", "logs"},
    "views": {"model", "errors", "extras", "files"},
    "formats": {"model", "errors", "extras", "files", "packed", "plugins", "logs"},
    "curation": {"model", "errors", "locking"},
    "corpus": {
        "__version__",
        "model",
        "errors",
        "extras",
        "files",
        "locking",
        "dates",
        "readers",
        "parts",
        "pipeline",
        "merging",
    },
    "checking": {
        *("model", "errors", "extras", "files", "languages", "syntax", "layout", "tagging", "events", "merging"),
        *("timexes", "dates", "pipeline", "readers", "formats"),
    },
    "editing": {"model", "errors", "extras", "parts", "languages", "merging", "syntax", "timexes"},
    "mcp": {"__version__", "model", "errors", "extras", "timexes", "pipeline", "readers", "records", "checking"},
    "printing": {"model", "errors"},
    "records": {"model", "errors"},
    "unused": {"model", "errors"},
    "timexes": {"model", "errors", "dates", "layout", "tagging", "normalising"},
    "dates": {"model", "errors", "timexes"},
}

# The doors: convenience that a person reaches through one object, imported inside the function that opens it.
DOORS = {
    ("model/timeline.py", "views"),
    ("model/timeline.py", "formats"),
    ("model/timeline.py", "dates"),
    ("model/timeline.py", "merging"),
    ("model/timeline.py", "pipeline"),
    ("model/timeline.py", "printing"),
    ("model/document.py", "dates"),
    ("formats/html.py", "views"),
    ("formats/pictures.py", "views"),
    ("formats/svg.py", "views"),
    ("formats/tables.py", "dates"),
    ("views/explorer/editing.py", "dates"),
    ("curation/curation.py", "views"),
    ("corpus/corpus.py", "views"),
    ("mcp/server.py", "views"),
    ("views/explorer/editing.py", "dates"),
}


def modules():
    return sorted(PACKAGE.rglob("*.py"))


def statements(path):
    """Each import statement of a file, and whether it waits inside a function (or is for the type checker alone)."""
    tree = ast.parse(path.read_text())
    waiting = {id(child) for node in ast.walk(tree) if waits(node) for child in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node, id(node) in waiting


def waits(node):
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))


def ours(path):
    """The parts of `timeline` that a file imports, and whether the import waits."""
    package = ["timeline", *path.relative_to(PACKAGE).parts[:-1]]
    for node, late in statements(path):
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            module = [*base, *(node.module.split(".") if node.module else [])]
            names = [module if len(module) > 1 else [*module, alias.name] for alias in node.names]
        else:
            names = [alias.name.split(".") for alias in node.names]
        for name in names:
            if name[0] == "timeline" and len(name) > 1:
                yield name[1], late


def third_party(path):
    """The packages that are neither ours nor Python's, and whether their import waits."""
    for node, late in statements(path):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            names = [node.module] if node.level == 0 and node.module else []
        for name in names:
            top = name.partition(".")[0]
            if top != "timeline" and top not in sys.stdlib_module_names:
                yield top, late


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_import_law(path):
    where = path.relative_to(PACKAGE)
    part = where.parts[0].removesuffix(".py")
    if part not in LAW:
        return
    for other, late in ours(path):
        if other == part or other in LAW[part]:
            continue
        if (where.as_posix(), other) in DOORS:
            assert late, f"{where} imports {other} at its head: a door opens inside a function"
            continue
        raise AssertionError(f"{where} imports {other}: {part} may import {sorted(LAW[part]) or 'nothing'}")


def test_the_law_names_parts_that_exist():
    parts = {path.stem if path.is_file() else path.name for path in PACKAGE.iterdir()}
    assert set(LAW) <= parts
    assert parts >= STAGES


@pytest.mark.parametrize("part", ["model", "errors"])
def test_the_model_needs_the_standard_library_alone(part):
    files = [path for path in modules() if path.relative_to(PACKAGE).parts[0].removesuffix(".py") == part]
    assert files
    assert {(path.name, name) for path in files for name, late in third_party(path) if not late} == set()


def test_no_clock_is_read_in_the_library():
    """ "Yesterday" without a publication date has no place on the calendar, whatever day it is today."""
    clocks = {"now", "utcnow", "today", "time", "localtime", "gmtime", "time_ns"}
    read = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in clocks:
                owner = ast.unparse(node.func.value)
                if owner.split(".")[-1] in ("datetime", "date", "time", "dt", "Timestamp", "pd"):
                    read.append(f"{path.relative_to(PACKAGE)}:{node.lineno}: {ast.unparse(node)}")
    assert read == []


def test_import_timeline_loads_nothing_heavy():
    code = "import sys, json, timeline; timeline.Timeline, timeline.Document; print(json.dumps(sorted(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in json.loads(found.stdout)}
    assert loaded & HEAVY == set()


def test_no_test_imports_a_benchmark():
    """What both read stands in `tests/support`."""
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not [name for name in names if name.split(".")[0] == "benchmarks"], path
