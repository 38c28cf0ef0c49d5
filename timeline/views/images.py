"""PNG, SVG and PDF of figures, by kaleido and the Chromium there is. No request leaves, and it never hangs."""

import atexit
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from ..errors import MissingExtraError, TimelineError
from ..files import replace_file
from ..model import Timeline, unknown
from ..model.options import ImageFormat

if TYPE_CHECKING:
    import plotly.graph_objects as go

FORMATS = ("png", "svg", "pdf")
VARIABLES = ("BROWSER_PATH", "CHROME_PATH")


def save(
    drawing: "Timeline | go.Figure",
    path: "str | os.PathLike[str] | None" = None,
    *,
    format: ImageFormat | None = None,
    width: int | None = None,
    height: int | None = None,
    scale: float | None = None,
    timeout: float = 60.0,
    **options: Any,
) -> bytes:
    """The image of a figure, or of a timeline's figure with these `options`; written to `path` where one is given.

    `format` is "png", "svg" or "pdf", else the suffix of `path` says it. `width` and `height` are in pixels, of which
    the image has `scale` times as many (a PNG twice, unless you say). Images drawn one after another share a browser.
    Raises `TimelineError` when there is no browser, or no image after `timeout` seconds; an existing file is then left
    as it was.
    """
    kind = (format or Path(path or "").suffix.lstrip(".") or "png").lower()
    if kind not in FORMATS:
        raise unknown("image format", kind, FORMATS)
    if isinstance(drawing, Timeline):
        from .figure import figure

        drawing = figure(drawing, width=width or 1000, **options)
    elif options:
        raise unknown("option", next(iter(options)), ("format", "width", "height", "scale", "timeout"))
    wanted = {"format": kind, "width": width, "height": height, "scale": scale or (2 if kind == "png" else 1)}
    order = {"figure": json.loads(drawing.to_json()), "options": {k: v for k, v in wanted.items() if v is not None}}
    image = _draw(order, timeout)
    if path is not None:
        replace_file(Path(path), image)
    return image


def browser(environment: Mapping[str, str] = os.environ) -> str:
    """The Chromium or Chrome to use: BROWSER_PATH or CHROME_PATH, else one that is installed. Raises `TimelineError`.

    >>> browser({"BROWSER_PATH": "/no/such/chromium"})
    Traceback (most recent call last):
    timeline.errors.TimelineError: no browser at '/no/such/chromium' (BROWSER_PATH): correct it or unset it
    """
    for name in VARIABLES:
        if given := environment.get(name):
            if not os.access(given, os.X_OK) or os.path.isdir(given):
                raise TimelineError(f"no browser at '{given}' ({name}): correct it or unset it")
            return given
    try:
        from choreographer.browsers.chromium import Chromium
    except ImportError as error:
        raise MissingExtraError("an image of a figure", "plot") from error
    found: str | None = Chromium.find_browser(skip_local=False)
    if not found:
        raise TimelineError(
            "cannot draw an image without a browser: install Chromium or Chrome (Debian: apt-get install chromium; "
            "elsewhere: kaleido_get_chrome), or set BROWSER_PATH to one"
        )
    return found


def close() -> None:
    """End the browser that images share. The next image starts another."""
    with _lock:
        _end(patience=5.0)


@dataclass(frozen=True, slots=True)
class _Worker:
    process: "subprocess.Popen[bytes]"
    path: str
    answers: "SimpleQueue[dict[str, Any] | None]"
    reader: Thread
    folder: str
    """For whatever the browser leaves behind."""


_lock = Lock()
_current: _Worker | None = None


def _draw(order: dict[str, Any], timeout: float) -> bytes:
    line = json.dumps(order).encode() + b"\n"
    with _lock:
        for fresh in (False, True):
            worker, reused = _worker(timeout)
            answer = _ask(worker, line, timeout)
            if answer is None and reused and not fresh:
                _end()  # it had just gone home
                continue
            break
        if answer is None or "error" in answer:
            _end()
            reason = answer["error"].splitlines()[0] if answer else "it ended without a word"
            raise TimelineError(
                f"cannot draw the image with '{worker.path}': {reason}; is it a working Chromium or Chrome?"
            )
        image: bytes = answer["image"]
        return image


def _ask(worker: _Worker, line: bytes, timeout: float) -> dict[str, Any] | None:
    """Its answer, None where it is gone. Raises `TimelineError` when time is up, having ended it."""
    assert worker.process.stdin is not None
    # The pipe holds less than a large figure, so that writing to one who does not read would wait for ever.
    Thread(target=_write, args=(worker.process.stdin, line), daemon=True).start()
    try:
        return worker.answers.get(timeout=timeout)
    except Empty:
        _end()
        raise TimelineError(
            f"no image after {timeout:g} seconds from '{worker.path}': give more time with timeout=, "
            "or another browser in BROWSER_PATH"
        ) from None


def _write(pipe: Any, line: bytes) -> None:
    with suppress(OSError, ValueError):
        pipe.write(line)
        pipe.flush()


def _worker(timeout: float) -> tuple[_Worker, bool]:
    """The one that runs, or a new one; and whether it ran before."""
    global _current
    path = browser()
    if _current is not None and _current.path == path and _current.process.poll() is None:
        return _current, True
    _end()
    folder = tempfile.mkdtemp(prefix="timeline-images-")
    process = subprocess.Popen(
        [sys.executable, "-P", str(Path(__file__).with_name("renderer.py")), path, str(timeout)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, "TMPDIR": folder}, start_new_session=True,
    )  # fmt: skip
    answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
    reader = Thread(target=_read, args=(process, answers), daemon=True)
    reader.start()
    _current = _Worker(process, path, answers, reader, folder)
    return _current, False


def _read(process: "subprocess.Popen[bytes]", answers: "SimpleQueue[dict[str, Any] | None]") -> None:
    assert process.stdout is not None
    with suppress(OSError, ValueError), process.stdout as pipe:
        while line := pipe.readline():
            answer = json.loads(line)
            if "size" in answer:
                answer["image"] = pipe.read(answer["size"])
            answers.put(answer)
    answers.put(None)


def _end(patience: float = 0.0) -> None:
    """End the worker and all that it started: it may take `patience` seconds to do so itself, once its input ends."""
    global _current
    worker, _current = _current, None
    if worker is None:
        return
    if patience:
        with suppress(OSError, ValueError, subprocess.TimeoutExpired):
            worker.process.stdin.close()  # type: ignore[union-attr]
            worker.process.wait(patience)
    with suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(worker.process.pid, signal.SIGKILL)
        else:
            worker.process.kill()
    worker.process.wait()
    worker.reader.join()
    with suppress(OSError, ValueError):  # what it did not read
        worker.process.stdin.close()  # type: ignore[union-attr]
    shutil.rmtree(worker.folder, ignore_errors=True)


atexit.register(close)
