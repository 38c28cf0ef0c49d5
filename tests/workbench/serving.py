"""The workbench served by Voilà, as `timeline serve` does it, for a test to open."""

import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.browser import TIMEOUT, chromium, watched
from tests.patience import seconds
from timeline.serve import command, environment, prepare


def in_a_browser(scene: Callable[..., None], *arguments: object) -> None:
    """Plays the scene with a browser of its own, in a thread: other tests of this session may hold one in this thread."""

    def play() -> None:
        with chromium() as browser:
            scene(browser, *arguments)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(play).result()


@contextmanager
def served(tmp_path: Path, *, windows: int = 8) -> Iterator[tuple[str, Path]]:
    """The address of a served workbench with its token, and its folder."""
    place, work = tmp_path / "place", tmp_path / "work"
    place.mkdir()
    prepare(place, work)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with (tmp_path / "voila.log").open("wb") as log:
        line = command(port=port, ip="127.0.0.1", browser=False, windows=windows)
        known = environment(place) | {"PYTHONPATH": str(Path(__file__).parents[2])}
        server = subprocess.Popen(line, cwd=place, env=known, stdout=log, stderr=log)
        try:
            _answered(server, port, tmp_path / "voila.log")
            yield f"http://127.0.0.1:{port}/?token={known['JUPYTER_TOKEN']}", work
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(seconds(20))
            except subprocess.TimeoutExpired:
                server.kill()


def opened(browser: Any, address: str, **options: Any) -> Any:
    """A page, and what it says and asks for."""
    page = browser.new_page(viewport=options or {"width": 1280, "height": 1700})
    page.set_default_timeout(3 * TIMEOUT)
    address = address.partition("?")[0].rstrip("/")
    return page, watched(page, address, address.replace("http", "ws"))


def _answered(server: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    until = time.monotonic() + seconds(60)
    while time.monotonic() < until:
        assert server.poll() is None, log.read_text("utf-8", "replace")[-2000:]
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(log.read_text("utf-8", "replace")[-2000:])
