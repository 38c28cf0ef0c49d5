"""A real Chromium, and JupyterLab, Notebook 7 and Voilà to drive with it: shared by every test that looks at what a person sees."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.patience import milliseconds, seconds

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
TIMEOUT = milliseconds(20_000)
"""Milliseconds that a condition may take. What is waited for is always a condition, never a time."""
STARTED = milliseconds(180_000)
"""The same for what starts a server and a kernel, on a machine that does other things too."""


def missing(reason: str) -> None:
    """Skips, in words; where CI promises a browser, fails."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}; CI must have it")
    pytest.skip(reason)


@contextmanager
def chromium() -> "Iterator[Browser]":
    """Debian's Chromium, headless."""
    try:
        from playwright.sync_api import expect, sync_playwright
    except ImportError:
        missing("playwright is not installed: pip install playwright")
        raise
    path = CHROMIUM if Path(CHROMIUM).exists() else shutil.which("chromium")
    if path is None:
        missing("no Chromium on this machine: apt-get install --no-install-recommends chromium")
    expect.set_options(timeout=TIMEOUT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Watch:
    """What a page said and asked for. `local` are the beginnings of addresses that it may ask."""

    local: tuple[str, ...]
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def clean(self) -> None:
        """Fails if there was an error in the console, or a request outside."""
        assert self.said == [], self.said
        assert self.asked == []


def watched(page: "Page", *local: str) -> Watch:
    """From now on, what the page says and asks for. Requests outside are refused."""
    watch = Watch(("data:", "blob:", "about:", *local))
    page.on(
        "console", lambda message: watch.said.append(message.text) if message.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: watch.said.append(error.stack or str(error)))
    page.on("request", lambda request: None if request.url.startswith(watch.local) else watch.asked.append(request.url))
    return watch


def offline(browser: "Browser", *, width: int = 1400, height: int = 860, scheme: str = "light") -> "BrowserContext":
    """A context without a network, as large as a screen that people have."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light", offline=True
    )
    context.set_default_timeout(TIMEOUT)
    return context


@contextmanager
def jupyterlab(root: Path, *, port: int = 0) -> Iterator[str]:
    """A JupyterLab of its own that serves the notebooks in `root`; its address."""
    with _jupyter(root, "jupyterlab", "--LabApp.extension_manager=readonly", port=port) as address:
        yield address


@contextmanager
def notebook7(root: Path) -> Iterator[str]:
    """The same with Jupyter Notebook 7."""
    if find_spec("notebook") is None:
        missing("Jupyter Notebook is not installed: pip install notebook")
    with _jupyter(root, "notebook", "--JupyterNotebookApp.extension_manager=readonly") as address:
        yield address


@contextmanager
def voila(root: Path, notebook: str) -> Iterator[str]:
    """A notebook of `root` served by Voilà, with our template that asks nothing of other servers; its address."""
    from timeline.serve import WITHOUT, prepare

    if find_spec("voila") is None:
        missing("Voilà is not installed: pip install voila")
    prepare(root, root)
    port = _free_port()
    command = [sys.executable, "-m", "voila", notebook, "--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1"]
    path = os.pathsep.join((str(root), os.environ.get("JUPYTER_PATH", ""))).strip(os.pathsep)
    with _served([*command, "--template=timeline", WITHOUT], port, "favicon.ico", root, JUPYTER_PATH=path) as address:
        yield address


@contextmanager
def _jupyter(root: Path, application: str, *options: str, port: int = 0) -> Iterator[str]:
    home = root / ".jupyter-home"
    names = ("CONFIG", "DATA", "RUNTIME")
    places = {f"JUPYTER_{name}_DIR": str(home / name.lower()) for name in names}
    places |= {f"JUPYTERLAB_{name}_DIR": str(home / name.lower()) for name in ("SETTINGS", "WORKSPACES")}
    quiet = home / "settings" / "@jupyterlab" / "apputils-extension" / "notification.jupyterlab-settings"
    quiet.parent.mkdir(parents=True)
    quiet.write_text(json.dumps({"fetchNews": "false", "checkForUpdates": False}))
    port = port or _free_port()
    command = [
        sys.executable, "-m", application, "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}",
        "--ServerApp.port_retries=0", "--IdentityProvider.token=", "--ServerApp.password=",
        f"--ServerApp.root_dir={root}", *options,
    ]  # fmt: skip
    with _served(command, port, "api/status", root, **places) as address:
        yield address


@contextmanager
def _served(command: list[str], port: int, answers: str, root: Path, **environment: str) -> Iterator[str]:
    """A server while it runs; it is there once the path `answers` does."""
    path = os.pathsep.join((str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", ""))).strip(os.pathsep)
    log = root / "server.log"
    with log.open("wb") as out:
        server = subprocess.Popen(
            command, cwd=root, env={**os.environ, **environment, "PYTHONPATH": path}, stdout=out, stderr=out
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _await(server, f"{address}/{answers}", log)
            yield address
        finally:
            server.terminate()
            try:
                server.wait(seconds(15))
            except subprocess.TimeoutExpired:
                server.kill()


def run_all(page: "Page", address: str, notebook: str) -> None:
    """Opens a notebook in JupyterLab and runs all its cells."""
    from playwright.sync_api import expect

    page.goto(f"{address}/lab/tree/{notebook}")
    # The indicator's data-status says idle before the kernel is: Run All would then be lost.
    expect(page.get_by_text("Python 3 (ipykernel) | Idle")).to_be_visible(timeout=STARTED)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()


def write_notebook(path: Path, *cells: str) -> None:
    """A notebook of code cells."""
    import nbformat

    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nbformat.write(notebook, path)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _await(server: "subprocess.Popen[bytes]", address: str, log: Path) -> None:
    until = time.monotonic() + seconds(60)
    while time.monotonic() < until:
        if server.poll() is not None:
            pytest.fail(f"The server ended at once: {log.read_text('utf-8', 'replace')[-2000:]}")
        try:
            with urlopen(address, timeout=seconds(2)):
                return
        except HTTPError:
            return  # it answers, if only to say no
        except (URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"The server did not answer: {log.read_text('utf-8', 'replace')[-2000:]}")
