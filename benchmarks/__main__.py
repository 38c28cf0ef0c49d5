"""`make bench`: every measurement, one after another, each in a process of its own.

`python -m benchmarks tagging` runs those alone whose name has that word. To add one, give its module a line in
`SCRIPTS`.
"""

import subprocess
import sys
import time

from timeline.printing import table

SCRIPTS = (
    "benchmarks.start",
    "benchmarks.tagging.accuracy",
    "benchmarks.tagging.beside",
    "benchmarks.tagging.languages",
    "benchmarks.tagging.speed",
    "benchmarks.syntax.table",
    "benchmarks.events.anchoring",
    "benchmarks.events.titles",
    "benchmarks.events.names",
    "benchmarks.events.second",
    "benchmarks.events.memory",
    "benchmarks.events.speed",
    "benchmarks.merging.accounts",
    "benchmarks.merging.pairs",
    "benchmarks.explorer.speed",
    "benchmarks.formats.speed",
    "benchmarks.formats.reading",
    "benchmarks.curation.speed",
    "benchmarks.checking",
)


def main(words: list[str]) -> int:
    rows = []
    for name in SCRIPTS:
        if words and not any(word in name for word in words):
            continue
        print(f"\n== {name}\n", flush=True)
        start = time.perf_counter()
        status = subprocess.run([sys.executable, "-m", name], check=False).returncode
        rows.append([name, "done" if status == 0 else f"failed ({status})", f"{time.perf_counter() - start:.0f} s"])
    print()
    print(table(["Measurement", "", "Time"], rows) if rows else f"nothing is called {' or '.join(words)}")
    return 0 if rows and all(row[1] == "done" for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
