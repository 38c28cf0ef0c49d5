"""The documentation as a site: the pages of `docs/`, the reference from the docstrings, the first page, the gallery.

Sphinx builds it from a folder of sources that is made here, so that nothing that is generated lies in the repository.
"""

import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts import first_page, gallery
from scripts.commands import commands
from scripts.drawing import shared_definitions
from scripts.figures import drawn, figures, section
from scripts.reference import reference

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = {"CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changes.md", "README.md": "documentation.md"}


def build(folder: Path) -> list[str]:
    """Write the site to a folder, beside what is there; what Sphinx warned of."""
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "source"
        _sources(source)
        templates = Path(made) / "site"
        shutil.copytree(DOCS / "site", templates)
        parts = {"layout": {}, "start": first_page.page(), "gallery": gallery.page()}
        for name, filling in parts.items():
            page = templates / "theme" / f"{name}.html"
            page.write_text(filled(page.read_text("utf-8"), {**filling, "definitions": shared_definitions()}), "utf-8")
        command = [sys.executable, "-m", "sphinx", "-q", "-b", "html", "-c", str(templates)]
        command += ["-d", str(Path(made) / "doctrees"), str(source), str(folder)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise SystemExit(done.stderr or done.stdout)
    for left in (".buildinfo", "objects.inv", "_static/basic.css", "_static/pygments.css"):
        (folder / left).unlink(missing_ok=True)
    shutil.rmtree(folder / "_sources", ignore_errors=True)
    return [line for line in done.stderr.splitlines() if line.strip()]


def filled(page: str, parts: dict[str, str]) -> str:
    """A template with its parts; what they hold is markup, and never a template's own words."""
    return re.sub(r"@(\w+)@", lambda found: f"{{% raw %}}{parts[found[1]]}{{% endraw %}}", page)


def _sources(source: Path) -> None:
    """All that Sphinx reads."""
    shutil.copytree(DOCS, source, ignore=shutil.ignore_patterns("site", "plugin"))
    shutil.copytree(ROOT / "notebooks", source / "notebooks", ignore=shutil.ignore_patterns("journals"))
    for page in source.rglob("*.md"):
        here = page.relative_to(source)
        page.write_text(moved(page.read_text("utf-8"), Path("docs") / here, here), "utf-8")
    for name in ("CONTRIBUTING.md", "CHANGELOG.md"):
        text = moved((ROOT / name).read_text("utf-8"), Path(name), Path(PAGES[name]))
        (source / PAGES[name]).write_text(text, "utf-8")
    told = moved(section(), Path("README.md"), Path("quality.md"))
    made = {
        "quality.md": ("<!-- figures -->", f"```{{raw}} html\n{drawn(figures())}\n```\n\n{told}"),
        "commands.md": ("<!-- commands -->", commands()),
    }
    for name, (mark, text) in made.items():
        page = source / name
        page.write_text(page.read_text("utf-8").replace(mark, text), "utf-8")
    reference(source / "api")


def moved(text: str, old: Path, new: Path) -> str:
    """A page's links as they lead in the site. `old` is its place in the repository, `new` its place in the site.

    A file of the repository that the site does not have is named, and not linked to.

    >>> moved("[dates](docs/dates.md#parts), [all](tests/all.tsv)", Path("README.md"), Path("recipes/a.md"))
    '[dates](../dates.md#parts), all'
    """

    def link(found: re.Match[str]) -> str:
        sign, words, target, anchor = found.groups(default="")
        if not target or "://" in target or target.startswith("mailto:"):
            return found[0]
        path = posixpath.normpath(posixpath.join(old.parent.as_posix(), target))
        place = PAGES.get(path) or (path if path.startswith("notebooks/") else path.removeprefix("docs/"))
        if "." not in posixpath.basename(place) or (place == path and not path.startswith("notebooks/")):
            return words  # a folder, or a file that is not here
        return f"{sign}[{words}]({posixpath.relpath(place, new.parent.as_posix())}{anchor})"

    return re.sub(r"(!?)\[([^\]]*)\]\(([^)#\s]*)(#[^)\s]*)?\)", link, text)
