"""`timeline serve`: the workbench in a browser, through Voilà."""

import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from .errors import MissingExtraError


def serve(*, port: int = 8866, folder: str = ".", ip: str = "127.0.0.1", browser: bool = True) -> int:
    """Serve the workbench until it is stopped; its journals are kept in `folder`. Returns Voilà's exit status.

    Only this machine can reach it, unless `ip` says otherwise: there is no password. Needs the extra 'serve'.
    """
    if find_spec("voila") is None:
        raise MissingExtraError("serving the workbench", "serve")
    with tempfile.TemporaryDirectory(prefix="timeline-serve-") as place:
        notebook = Path(place, "workbench.ipynb")
        notebook.write_text(json.dumps(_notebook(Path(folder).resolve())))
        return subprocess.run(command(notebook, port=port, ip=ip, browser=browser), check=False).returncode


def command(notebook: Path, *, port: int, ip: str, browser: bool) -> list[str]:
    """What starts Voilà with a notebook."""
    options = [f"--port={port}", f"--Voila.ip={ip}", "--theme=light", "--show_tracebacks=False"]
    return [sys.executable, "-m", "voila", str(notebook), *options, *([] if browser else ["--no-browser"])]


def _notebook(folder: Path) -> dict[str, object]:
    """A notebook of one cell."""
    code = f"from timeline.app import workbench\nworkbench(folder={str(folder)!r})"
    cell: dict[str, object] = {
        "id": "workbench",
        "cell_type": "code",
        "source": code,
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {"cells": [cell], "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
