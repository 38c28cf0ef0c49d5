"""Who may come in to what `timeline serve` serves, how many, and what is left of it when it is stopped."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import psutil
import pytest

from tests.patience import seconds
from tests.workbench.serving import in_a_browser, opened, served
from timeline.serving import is_local

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
KERNEL = "/api/kernels/00000000-0000-0000-0000-000000000000/channels"


@contextmanager
def command_line(folder: Path, *options: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """`timeline serve` as a person starts it, and the address that it prints."""
    line = [sys.executable, "-m", "timeline", "serve", "--port", "0", "--no-browser", "--folder", str(folder), *options]
    known = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=known) as server:
        assert server.stdout is not None
        try:
            yield server, server.stdout.readline().split()[-1]
        finally:
            server.terminate()
            server.wait(seconds(40))


def ask(address: str, path: str, *, host: str = "", cookie: str = "", **headers: str) -> tuple[int, str, str]:
    """The status, where it sends one, and the cookie or body."""
    match = re.search(r"//([\w.]+):(\d+)", address)
    assert match is not None
    connection = HTTPConnection(match[1], int(match[2]), timeout=seconds(60))
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path, headers={"Host": host or f"{match[1]}:{match[2]}", "Cookie": cookie, **named})
    with closing(connection), connection.getresponse() as answer:
        cookies = ";".join(each.partition(";")[0] for each in answer.headers.get_all("Set-Cookie") or [])
        return answer.status, answer.headers.get("Location", ""), cookies or answer.read().decode()


def test_the_door(tmp_path: Path) -> None:
    with command_line(tmp_path, "--windows", "1") as (server, address):
        token = address.partition("token=")[2]
        assert len(token) > 30
        every = psutil.Process(server.pid).children(recursive=True)
        assert not any(token in " ".join(each.cmdline()) for each in [psutil.Process(server.pid), *every])

        assert ask(address, "/")[:2] == (302, "/login?next=%2F")
        assert ask(address, "/?token=wrong")[0] == 302
        for host in ("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"):
            for path in ("/", f"/?token={token}", "/voila/static/main.js", KERNEL):
                status, _, said = ask(address, path, host=host)
                assert (status, "under no other name" in said) == (403, True)
        upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec_WebSocket_Version": "13"}
        assert (
            ask(address, KERNEL, Sec_WebSocket_Key="dGhlIHNhbXBsZSBub25jZQ==", **upgrade)[0] == 403
        )  # without a token

        status, _, cookie = ask(address, f"/?token={token}")
        assert status == 200
        status, _, said = ask(address, "/", cookie=cookie)
        assert status == 503
        assert "The workbench is open in 1 window, which" in said

        every = psutil.Process(server.pid).children(recursive=True)
        assert any("ipykernel" in " ".join(each.cmdline()) for each in every)
        server.send_signal(signal.SIGTERM)
        server.wait(seconds(40))
        _, left = psutil.wait_procs(every, seconds(10))
        assert left == []


def test_the_server_goes_with_who_started_it(tmp_path: Path) -> None:
    with command_line(tmp_path) as (server, address):
        ask(address, f"/?token={address.partition('token=')[2]}")
        every = psutil.Process(server.pid).children(recursive=True)
        server.kill()
        _, left = psutil.wait_procs(every, 30)
        assert left == []


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1", True), ("[::1]", True), ("localhost", True), ("LOCALHOST.", True), ("a.localhost", True), ("10.0.0.7", True),
        ("example.org", False), ("localhost.example.org", False), ("", False), ("127.0.0.1.nip.example", False), ("localhostx", False),
    ],
)  # fmt: skip
def test_which_names_are_of_this_machine(host: str, local: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TIMELINE_SERVE_HOSTS", raising=False)
    assert is_local(host) is local


@pytest.mark.browser
def test_a_page_whose_kernel_is_gone(tmp_path: Path) -> None:
    with served(tmp_path) as (address, work):
        in_a_browser(scene_of_the_end, address, work, tmp_path)


def scene_of_the_end(browser, address, work, tmp_path):  # type: ignore[no-untyped-def]
    page, _ = opened(browser, address, width=1280, height=900)
    page.goto(address)
    page.locator(".tlw-paste textarea").fill("The dam burst on 3 May 1911. The old mill burned in 1912.")
    page.locator(".tlw-add").click()
    page.get_by_text("Date not known").wait_for()
    assert "token" not in page.url
    texts = work / "workbench-1.texts"
    assert "The old mill" in texts.read_text()

    shots = Path(os.environ.get("SHOTS", tmp_path))
    os.kill(kernel_of(page), signal.SIGKILL)
    page.get_by_text("The program behind this page has ended").wait_for()
    assert page.evaluate("document.querySelector('.timeline-workbench').closest('[inert]') !== null")
    page.screenshot(path=shots / "dead-kernel.png")
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("There is work from an earlier time").wait_for()
    page.screenshot(path=shots / "offer.png")
    page.locator(".tlw-go-on").click()
    page.locator(".tlw-card", has_text="The dam burst").wait_for()
    page.locator(".tlw-extract").click()
    page.get_by_text("Every change is saved in").wait_for()
    assert not texts.exists()


@pytest.mark.browser
def test_the_page_that_says_that_all_windows_are_taken(tmp_path: Path) -> None:
    with served(tmp_path, windows=1) as (address, _):
        in_a_browser(scene_of_a_full_house, address, tmp_path)


def scene_of_a_full_house(browser, address, tmp_path):  # type: ignore[no-untyped-def]
    page, _ = opened(browser, address)
    page.goto(address)
    page.locator(".tlw-paste textarea").wait_for()
    shots = Path(os.environ.get("SHOTS", tmp_path))
    for scheme, width in (("light", 1280), ("dark", 390)):
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 720})
        context.add_cookies(page.context.cookies())
        full = context.new_page()
        full.goto(address)
        full.get_by_role("heading", name="All windows are taken").wait_for()
        full.screenshot(path=shots / f"full-{scheme}.png")
    page.close(run_before_unload=True)
    again = full.get_by_role("link", name="Try again")
    for _ in range(round(seconds(100))):
        if not again.count():
            break
        again.click()
        time.sleep(0.5)
    full.locator(".tlw-paste textarea").wait_for()


def kernel_of(page):  # type: ignore[no-untyped-def]
    """The process of the kernel of a page."""
    key = page.evaluate("JSON.parse(document.getElementById('jupyter-config-data').textContent).kernelId")
    every = psutil.process_iter(["cmdline"])
    return next(each.pid for each in every if key in " ".join(each.info["cmdline"] or []))
