"""What the documentation shows works as it stands there: code, commands, links, and every public name."""

import doctest
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest

from scripts import figures, gallery, reference
from scripts.documentation import moved
from timeline import __all__
from timeline.cli import _parser

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(page for page in DOCS.rglob("*.md") if "plugin" not in page.parts)
BLOCK = re.compile(r"(?:<!-- (?P<how>[^>]*) -->\n)?^```(?P<kind>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!`)\]\(([^)\s]+)\)")
ids = [page.relative_to(DOCS).as_posix() for page in PAGES]


def blocks(page: Path, *kinds: str) -> list[tuple[int, str]]:
    """The code of a page that is to be run: what is above a block may say `not run` and why."""
    text = page.read_text("utf-8")
    return [
        (text.count("\n", 0, found.start("code")), found["code"])
        for found in BLOCK.finditer(text)
        if found["kind"] in kinds and not (found["how"] or "").startswith("not run")
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where the pages run: the samples, and a chronology beside the sources it is held against."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "data" / "bridge", tmp_path / "sources")
    (tmp_path / "chronology.md").write_text("- 4 June 1934: The bridge was opened\n", "utf-8")
    with chdir(tmp_path):
        yield tmp_path


def with_code() -> list[Path]:
    return [page for page in PAGES if blocks(page, "python", "pycon")]


@pytest.mark.parametrize("page", with_code(), ids=lambda page: page.relative_to(DOCS).as_posix())
def test_its_code_runs_and_prints_what_it_says(page: Path, folder: Path) -> None:
    names: dict[str, object] = {}
    runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    said: list[str] = []
    for line, code in blocks(page, "python", "pycon"):
        if code.startswith(">>>"):
            names.setdefault("__name__", "__main__")
            test = doctest.DocTestParser().get_doctest(code, names, page.name, str(page), line)
            runner.run(test, out=said.append, clear_globs=False)
            names = test.globs
        else:
            exec(compile("\n" * line + code, str(page), "exec"), names)
    assert not said, "".join(said)


@pytest.mark.parametrize("page", PAGES, ids=ids)
def test_its_commands_are_understood(page: Path) -> None:
    lines = [line for _, code in blocks(page, "bash", "console") for line in code.splitlines()]
    for line in lines:
        if line.startswith("timeline "):
            arguments = [word.strip("'\"") for word in line.split("#")[0].split()[1:]]
            assert _parser().parse_args(arguments).command == arguments[0]


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=ids)
def test_what_it_links_to_is_there(page: Path) -> None:
    made = {DOCS / "api" / "index.md"}
    for link in LINK.findall(page.read_text("utf-8")):
        if "://" in link:
            continue
        target, _, anchor = link.partition("#")
        path = Path(os.path.normpath(page.parent / target)) if target else page
        assert path.exists() or path in made, link
        assert not anchor or anchor in anchors(path), link


def test_every_page_is_in_the_contents() -> None:
    listed = (DOCS / "documentation.md").read_text("utf-8")
    names = [page.relative_to(DOCS).with_suffix("").as_posix() for page in PAGES]
    assert [name for name in names if name != "documentation" and f"\n{name}\n" not in listed] == []


def test_every_public_name_has_its_place_in_the_reference() -> None:
    assert [name for names in reference.groups().values() for name in names] == list(__all__)


@pytest.mark.parametrize("name", __all__)
def test_every_public_name_has_an_example(name: str) -> None:
    import timeline as tl

    assert ">>> " in (getattr(tl, name).__doc__ or "")


def test_a_link_out_of_the_pages_is_named_and_leads_nowhere() -> None:
    text = "[a](docs/dates.md) [b](tests/cases) [c](https://example.org) ![d](docs/architecture.svg) [e](#here) [f](docs/plugin/)"
    expected = "[a](../dates.md) b [c](https://example.org) ![d](../architecture.svg) [e](#here) f"
    assert moved(text, Path("README.md"), Path("recipes/a.md")) == expected


def test_the_figures_are_those_of_the_readme_the_weakest_first() -> None:
    rows = figures.figures()
    assert len(rows) >= 5
    assert [row.value for row in rows] == sorted(row.value for row in rows)
    readme = figures.section()
    assert [row for row in rows if f"{row.value:g}" not in readme] == []
    assert all(0 <= row.value <= 100 for row in rows)


def test_a_figure_is_unseen_wherever_its_row_says_so() -> None:
    rows = (
        "| a few events: as first met / since mended | 42 / 83 % | |\n| others it was developed with: right | 78 % | |"
    )
    assert [(row.value, row.unseen) for row in figures.figures(f"## How well it does\n{rows}\n## ")] == [
        (42.0, True),
        (78.0, False),
    ]


def test_the_gallery_has_finished_timelines_with_a_picture_each() -> None:
    assert len(gallery.SAMPLES) >= 8
    for sample in gallery.SAMPLES:
        card = gallery.card(sample)
        line = gallery.read(sample)
        assert len(line) >= 8
        assert f"{len(line)} events" in card
        assert f'href="try/index.html?open={sample.name}"' in card
        assert card.count("<text") > 6, "labels and ticks"


def test_a_picture_is_the_same_each_time_and_its_words_keep_apart() -> None:
    from scripts.small_picture import picture

    line = gallery.read(gallery.SAMPLES[0])
    assert picture(line, 792) == picture(line, 792)
    assert "#" not in re.sub(r"url\(#[\w-]+\)", "", picture(line, 792)), "all in the page's colours"
