"""An explorer in a book that is built without a kernel: Jupyter Book and Quarto, where they are, without a network."""

import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest

import timeline as tl
from tests.browser import TIMEOUT, chromium, offline, watched

pytestmark = [pytest.mark.slow, pytest.mark.browser]
TEXT = "The ferry was built in 1961. The harbour was closed on 3 May 2020, the mayor said."
SETTINGS = """title: A book
execute: {execute_notebooks: "off"}
sphinx:
  config:
    nb_ipywidgets_js: {}
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A notebook that has been run, and a page with a saved timeline in a frame, as docs/books.md has it."""
    from nbclient import NotebookClient

    code = f"import timeline as tl\ntl.extract({TEXT!r}).explore()"
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)])
    NotebookClient(notebook, kernel_name="python3").execute()
    nbformat.write(notebook, tmp_path / "explorer.ipynb")
    (tmp_path / "_static").mkdir()
    tl.extract(TEXT).save(tmp_path / "_static" / "ferry.html")
    frame = '<iframe src="_static/ferry.html" title="Timeline" width="100%" height="620"></iframe>'
    (tmp_path / "intro.md").write_text(f"# A book\n\n{frame}\n", "utf-8")
    (tmp_path / "_config.yml").write_text(SETTINGS, "utf-8")
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: intro\nchapters: [{file: explorer}]\n", "utf-8")
    return tmp_path


def seen(*pages: Path) -> None:
    """In each page the explorer is drawn in its frame, and nothing is asked for elsewhere."""
    from playwright.sync_api import expect

    with chromium() as browser:
        context = offline(browser)
        for path in pages:
            page = context.new_page()
            watch = watched(page, "file:")
            page.goto(path.as_uri())
            inside = page.frame_locator("iframe").first
            expect(inside.get_by_text("The ferry was built", exact=True).first).to_be_visible(timeout=TIMEOUT)
            assert watch.asked == []
        context.close()


def test_in_a_jupyter_book(book: Path) -> None:
    command = shutil.which("jupyter-book")
    if command is None or not _answers(command, "1."):
        pytest.skip("Jupyter Book 1 is not installed: it wants an environment of its own, pip install 'jupyter-book<2'")
    subprocess.run([command, "build", str(book)], check=True, capture_output=True)
    built = book / "_build" / "html"
    seen(built / "explorer.html", built / "intro.html")


def test_in_a_page_of_quarto(book: Path) -> None:
    command = shutil.which("quarto")
    if command is None:
        pytest.skip("Quarto is not installed")
    subprocess.run([command, "render", str(book / "explorer.ipynb"), "--to", "html"], check=True, capture_output=True)
    seen(book / "explorer.html")


def _answers(command: str, version: str) -> bool:
    said = subprocess.run([command, "--version"], check=False, capture_output=True, text=True).stdout
    return f": {version}" in said or said.startswith(version)
