"""Images by kaleido: right formats, one browser, no request, and an end in every case."""

import json
import os
import stat
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import seconds
from timeline.errors import MissingExtraError, TimelineError
from timeline.views import images
from timeline.views.figure import figure

from .making import HOSTILE, NEWS, event, line

PNG, PDF = b"\x89PNG\r\n\x1a\n", b"%PDF-"


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    yield
    images.close()


def fake_browser(folder: Path, body: str) -> str:
    path = folder / "chromium"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def size_of(png: bytes) -> tuple[int, int]:
    return int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")


@pytest.mark.browser
def test_png_svg_and_pdf_share_one_browser(tmp_path: Path) -> None:
    drawn = figure(NEWS)
    png = images.save(drawn, tmp_path / "line.png")
    assert (tmp_path / "line.png").read_bytes() == png
    assert png.startswith(PNG)
    assert size_of(png) == (2 * drawn.layout.width, 2 * drawn.layout.height)
    worker = images._current
    assert images.save(NEWS, tmp_path / "line.PDF").startswith(PDF)
    text = images.save(NEWS, format="svg", theme="dark", lanes="place").decode()
    assert images._current is worker
    assert "Donetsk" in text
    assert 'width="1000"' in text
    assert size_of(images.save(NEWS, width=600, height=400, scale=1)) == (600, 400)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.browser
def test_hostile_titles_stand_in_the_image_as_they_are_written() -> None:
    for title in (HOSTILE[0], HOSTILE[1], HOSTILE[4]):
        text = images.save(line(event(title, "2014"), event("other", "2022")), format="svg").decode()
        assert "<script" not in text
        assert "<a " not in text
    assert "costs $5 to $10" in text
    told = images.save(line(event("<b>1 & 2</b>", "2014"), event("other", "2022")), format="svg").decode()
    shown = ["".join(text.itertext()) for text in ET.fromstring(told).iter("{http://www.w3.org/2000/svg}text")]
    assert "<b>1 & 2</b>  2014" in shown


@pytest.mark.browser
def test_the_browser_asks_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told, net = tmp_path / "told", tmp_path / "net.json"
    body = f'echo "$@" > {told}\nexec {images.browser()} "$@" --log-net-log={net}'
    monkeypatch.setenv("BROWSER_PATH", fake_browser(tmp_path, body))
    images.save(NEWS)
    images.close()
    assert "--host-resolver-rules=MAP * ~NOTFOUND" in told.read_text()
    log = json.loads(net.read_text())
    names = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    happened = {names[row["type"]] for row in log["events"]}
    assert "CONNECT_JOB" in names.values()  # the log is one that would tell
    assert "TCP_CONNECT_ATTEMPT" not in happened
    assert "UDP_BYTES_SENT" not in happened
    assert "cdnjs" not in net.read_text()  # where kaleido fetches MathJax unless told not to


def test_what_the_browser_leaves_behind_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("BROWSER_PATH", fake_browser(Path(tempfile.mkdtemp()), "exec sleep 600"))
    with pytest.raises(TimelineError):
        images.save(NEWS, timeout=2)
    assert not list(tmp_path.glob("timeline-images-*"))


def test_a_browser_that_hangs_is_ended_when_time_is_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pids = tmp_path / "pids"
    monkeypatch.setenv("BROWSER_PATH", fake_browser(tmp_path, f"echo $$ >> {pids}\nexec sleep 600"))
    kept = tmp_path / "line.png"
    kept.write_bytes(b"before")
    start = time.perf_counter()
    with pytest.raises(TimelineError, match=r"no image after 4 seconds from '.*chromium': give more time"):
        images.save(NEWS, kept, timeout=4)
    assert time.perf_counter() - start < 4 + seconds(6)
    assert kept.read_bytes() == b"before"
    assert pids.exists()
    for pid in pids.read_text().split():
        wait_until_gone(int(pid))


def wait_until_gone(pid: int) -> None:
    for _ in range(round(seconds(100))):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return  # ended; whoever adopted it has not asked yet
        time.sleep(0.05)
    pytest.fail(f"the browser's process {pid} is still there")


def test_a_browser_that_ends_at_once_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", fake_browser(tmp_path, "exit 3"))
    with pytest.raises(TimelineError, match=r"'.*chromium'"):
        images.save(NEWS, timeout=seconds(15))


@pytest.mark.browser
def test_after_a_failure_the_next_image_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", fake_browser(tmp_path, "exec sleep 600"))
    with pytest.raises(TimelineError):
        images.save(NEWS, timeout=2)
    monkeypatch.delenv("BROWSER_PATH")
    assert images.save(NEWS).startswith(PNG)


@pytest.mark.browser
def test_a_worker_that_has_gone_is_replaced() -> None:
    assert images.save(NEWS).startswith(PNG)
    assert images._current is not None
    images._current.process.kill()
    images._current.process.wait()
    assert images.save(NEWS).startswith(PNG)


@pytest.mark.browser
def test_nothing_is_left_running_when_python_ends() -> None:
    code = (
        "from tests.views.making import NEWS; from timeline.views import images;"
        "images.save(NEWS); print(images._current.process.pid)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)
    wait_until_gone(int(done.stdout))


def test_without_a_browser_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from choreographer.browsers.chromium import Chromium

    monkeypatch.setattr(Chromium, "find_browser", lambda **_: None)
    monkeypatch.delenv("BROWSER_PATH", raising=False)
    monkeypatch.delenv("CHROME_PATH", raising=False)
    with pytest.raises(TimelineError, match="apt-get install chromium"):
        images.save(NEWS)


def test_without_kaleido_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "choreographer.browsers.chromium", None)
    with pytest.raises(MissingExtraError, match=r"timeline-explorer\[plot\]"):
        images.browser({})


@pytest.mark.parametrize("name", images.VARIABLES)
def test_a_wrong_path_is_quoted(name: str, tmp_path: Path) -> None:
    with pytest.raises(TimelineError, match=f"no browser at '{tmp_path}' \\({name}\\)"):
        images.browser({name: str(tmp_path)})


@pytest.mark.parametrize(
    ("path", "options", "said"),
    [
        ("line.pgn", {}, "unknown image format 'pgn': did you mean 'png'"),
        ("line.png", {"format": "gif"}, "unknown image format 'gif'"),
        ("line.png", {"kinds": "density"}, "unknown option 'kinds': did you mean 'kind'"),
    ],
)
def test_unknown_formats_and_options(path: str, options: dict[str, str], said: str) -> None:
    with pytest.raises(TimelineError, match=said):
        images.save(NEWS, path, **options)  # type: ignore[arg-type]


@pytest.mark.browser
def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TimelineError, match=r"cannot write .*line.png: no such file"):
        images.save(NEWS, tmp_path / "missing" / "line.png")
