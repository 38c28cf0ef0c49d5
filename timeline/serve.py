"""`timeline serve`: the workbench in a browser, through Voilà."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from secrets import token_hex

from .errors import MissingExtraError

# Voilà's page asks a content network for icons, of which the workbench shows none.
_FROM_ELSEWHERE = re.compile(r"<link[^>]*https?://[^>]*>")


# After this our own part of the page comes.
_BODY = "{{ voila_setup_helper_functions() }}"

WINDOWS = 8
"""How many pages may be open at a time: each takes a kernel, of 150 MB or more."""

PATIENCE = 20
"""Seconds in which Voilà ends its kernels when it is stopped."""

FORGOTTEN = 120
"""Seconds after which the kernel of a page is ended that is gone without a word, as when a browser crashes."""

# Notebook 7, where it is installed too, puts an extension into Voilà that only fails there.
WITHOUT = "--VoilaConfiguration.extension_denylist=@jupyter-notebook/lab-extension"


def serve(
    *, port: int = 8866, folder: str = ".", ip: str = "127.0.0.1", browser: bool = True, windows: int = WINDOWS
) -> int:
    """Serve the workbench until it is stopped; its journals are kept in `folder`. Returns Voilà's exit status.

    The address that it prints and opens holds a token, without which nobody comes in. Only this machine can reach it,
    unless `ip` says otherwise. No more than `windows` pages are open at a time. Needs the extra 'serve'.
    """
    if find_spec("voila") is None:
        raise MissingExtraError("serving the workbench", "serve")
    with tempfile.TemporaryDirectory(prefix="timeline-serve-") as place:
        prepare(Path(place), Path(folder))
        line = command(port=port, ip=ip, browser=browser, windows=windows)
        return _run(line, Path(place))


def _run(line: list[str], place: Path) -> int:
    """Voilà's exit status. However this process is ended, Voilà and its kernels go with it."""
    with subprocess.Popen(line, cwd=place, env=environment(place)) as voila:
        before = signal.signal(signal.SIGTERM, lambda *_: voila.terminate())
        try:
            return voila.wait() if voila.poll() is None else voila.returncode
        except KeyboardInterrupt:  # how one stops it
            voila.terminate()
            return 0
        finally:
            try:
                voila.wait(PATIENCE)
            except (subprocess.TimeoutExpired, KeyboardInterrupt):
                voila.kill()
            signal.signal(signal.SIGTERM, before)


def prepare(place: Path, folder: Path) -> None:
    """Write what Voilà needs to `place`: a notebook of one cell, and a template that asks nothing of other servers."""
    (place / "workbench.ipynb").write_text(json.dumps(_notebook(folder.resolve())), encoding="utf-8")
    ours = place / "voila" / "templates" / "timeline"
    ours.mkdir(parents=True)
    (ours / "conf.json").write_text('{"base_template": "lab"}', encoding="utf-8")
    theirs = next((each for each in _templates() if each.is_file()), None)
    if theirs is not None:
        page = _FROM_ELSEWHERE.sub("", theirs.read_text("utf-8"))
        added = Path(__file__).with_name("served.html").read_text("utf-8")
        (ours / "index.html.j2").write_text(page.replace(_BODY, f"{_BODY}\n{added}", 1), encoding="utf-8")


def command(*, port: int, ip: str, browser: bool, windows: int = WINDOWS) -> list[str]:
    """What starts Voilà, in the place that was prepared."""
    options = [
        f"--port={port}",
        f"--Voila.ip={ip}",
        "--template=timeline",
        "--theme=light",
        "--show_tracebacks=False",
        "--Voila.auto_token=True",  # the one of the environment
        f"--Served.windows={windows}",
        f"--Served.parent_pid={os.getpid()}",
        "--KernelManager.autorestart=False",
        f"--MappingKernelManager.cull_idle_timeout={FORGOTTEN}",
        f"--MappingKernelManager.cull_interval={max(FORGOTTEN // 4, 1)}",
        WITHOUT,
    ]
    return [
        sys.executable,
        "-m",
        "timeline.serving",
        "workbench.ipynb",
        *options,
        *([] if browser else ["--no-browser"]),
    ]


def environment(place: Path) -> dict[str, str]:
    """Ours, with the prepared place among Jupyter's, and a new token: on the command line everybody could read it."""
    paths = (str(place), os.environ.get("JUPYTER_PATH", ""))
    return {
        **os.environ,
        "JUPYTER_PATH": os.pathsep.join(path for path in paths if path),
        "JUPYTER_TOKEN": token_hex(24),
    }


def _templates() -> list[Path]:
    """Where Voilà's own page may stand."""
    from voila.paths import collect_template_paths

    return [Path(each, "index.html.j2") for each in collect_template_paths(["voila"], "lab")]


def _notebook(folder: Path) -> dict[str, object]:
    """A notebook of one cell."""
    code = f"from timeline.app import workbench\nworkbench(folder={str(folder)!r})"
    cell: dict[str, object] = {"id": "workbench", "cell_type": "code", "source": code, "metadata": {}}
    cell |= {"outputs": [], "execution_count": None}
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {"cells": [cell], "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
