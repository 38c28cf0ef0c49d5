"""`timeline serve`: the workbench in a browser, through Voilà."""

import json
import os
import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from .errors import MissingExtraError

# Voilà's page asks a content network for icons, of which the workbench shows none.
_FROM_ELSEWHERE = re.compile(r"<link[^>]*https?://[^>]*>")


# After this our own part of the page comes.
_BODY = "{{ voila_setup_helper_functions() }}"

FORGOTTEN = 120
"""Seconds after which the kernel of a page is ended that is gone without a word, as when a browser crashes."""

# Notebook 7, where it is installed too, puts an extension into Voilà that only fails there.
WITHOUT = "--VoilaConfiguration.extension_denylist=@jupyter-notebook/lab-extension"


def serve(*, port: int = 8866, folder: str = ".", ip: str = "127.0.0.1", browser: bool = True) -> int:
    """Serve the workbench until it is stopped; its journals are kept in `folder`. Returns Voilà's exit status.

    Only this machine can reach it, unless `ip` says otherwise: there is no password. Needs the extra 'serve'.
    """
    if find_spec("voila") is None:
        raise MissingExtraError("serving the workbench", "serve")
    with tempfile.TemporaryDirectory(prefix="timeline-serve-") as place:
        prepare(Path(place), Path(folder))
        line = command(port=port, ip=ip, browser=browser)
        try:
            return subprocess.run(line, cwd=place, env=environment(Path(place)), check=False).returncode
        except KeyboardInterrupt:  # how one stops it
            return 0


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


def command(*, port: int, ip: str, browser: bool) -> list[str]:
    """What starts Voilà, in the place that was prepared."""
    options = [
        f"--port={port}",
        f"--Voila.ip={ip}",
        "--template=timeline",
        "--theme=light",
        "--show_tracebacks=False",
        f"--MappingKernelManager.cull_idle_timeout={FORGOTTEN}",
        f"--MappingKernelManager.cull_interval={max(FORGOTTEN // 4, 1)}",
        WITHOUT,
    ]
    return [sys.executable, "-m", "voila", "workbench.ipynb", *options, *([] if browser else ["--no-browser"])]


def environment(place: Path) -> dict[str, str]:
    """Ours, with the prepared place among Jupyter's."""
    paths = (str(place), os.environ.get("JUPYTER_PATH", ""))
    return {**os.environ, "JUPYTER_PATH": os.pathsep.join(path for path in paths if path)}


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
