"""How long the first answer takes, in processor time beside `import numpy`: `python -m benchmarks.start`.

Each command runs in a process of its own, by turns, and the best of its runs counts: the rest is what else the machine
was doing. Compiled modules are kept, as they are where the package is installed.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from timeline.printing import table

LINE = "The bridge was closed on Tuesday, 27 September 2022, because the river had risen after weeks of rain.\n"
TAG = """
import time, timeline
begin = time.process_time()
timeline.tag("It fell on 3 May 2014.")
print(time.process_time() - begin)
"""
ROOT = Path(__file__).parents[1]


def measure(runs: int = 5) -> dict[str, float]:
    """Seconds of processor time: the whole of each command, and of "first tag" the call alone."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder, "article.txt")
        article.write_text(LINE)
        known = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(Path(folder, "compiled"))}
        known.pop("PYTHONDONTWRITEBYTECODE", None)
        commands = {
            "python": ["-c", "pass"],
            "import numpy": ["-c", "import numpy"],
            "import timeline": ["-c", "import timeline"],
            "timeline extract": ["-m", "timeline", "extract", str(article)],
            "first tag": ["-c", TAG],
        }
        best: dict[str, float] = {}
        for _ in range(runs + 1):  # the first compiles the modules, and is never the best
            for name, command in commands.items():
                seconds, said = _run(command, known)
                seconds = float(said) if name == "first tag" else seconds
                best[name] = min(best.get(name, seconds), seconds)
    return best


def _run(command: list[str], known: dict[str, str]) -> tuple[float, str]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True, env=known)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def main() -> int:
    found = measure()
    numpy = found["import numpy"]
    rows = [[name, f"{seconds:.3f} s", f"{seconds / numpy:.2f}"] for name, seconds in found.items()]
    print(table(["", "Processor time", "Times numpy"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
