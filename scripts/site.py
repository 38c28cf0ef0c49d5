"""Builds the site: `python -m scripts.site [FOLDER]`, or `make site`.

The documentation, the gallery, and below `try/` the page that runs the library in the browser. All that it needs lies
in the folder; it asks no other server for anything, and its policy forbids it to.
"""

import shutil
import sys
from pathlib import Path

from scripts import documentation, try_page

ROOT = Path(__file__).parents[1]


def build(folder: Path) -> list[str]:
    """Write the whole site to a folder, which is emptied first; what Sphinx warned of."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    warned = documentation.build(folder)
    try_page.build(folder / "try")
    return warned


def main() -> int:
    """Build into the folder that is named, or `build/site`."""
    for line in build(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "site"):
        print(line, file=sys.stderr)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
