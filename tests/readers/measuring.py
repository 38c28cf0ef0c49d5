"""What reading a file takes, measured in a process of its own."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

MEGABYTE = 1_000_000

linux = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from /proc")

_SCRIPT = """
    import json, re, sys, time
    from timeline.errors import TimelineError
    from timeline.formats import load
    from timeline.readers import read_each

    def peak():
        return int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) / 1000

    def number(path):
        try:
            return sum(1 for _ in CALL(path))
        except TimelineError as error:
            return str(error)

    number(sys.argv[1])
    before, start = peak(), time.process_time()
    found = number(sys.argv[2])
    print(json.dumps({"found": found, "megabytes": peak() - before, "seconds": time.process_time() - start}))
"""


def measured(small: Path, large: Path, *, call: str = "read_each") -> dict[str, Any]:
    """What was found in `large` (how many, or the error), and what that took beyond `small`: megabytes at the peak,
    and processor seconds.
    """
    # Not ru_maxrss, which a process inherits from the one that started it.
    script = textwrap.dedent(_SCRIPT).replace("CALL", call)
    done = subprocess.run(
        [sys.executable, "-c", script, str(small), str(large)], capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found
