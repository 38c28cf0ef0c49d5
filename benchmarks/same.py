"""Whether a refactoring changes what is extracted: `python -m benchmarks.same REVISION [--speed]`.

All that stands in tables, samples and, where it is present, gold is extracted by the code of a revision and by that of
this tree, each in a process of its own, then merged file by file, and compared record by record. What differs is
printed; of gold by name alone, so that one can refactor without reading it.
`--speed` also tells how the processor time of the one stands to that of the other, in turns.
"""

import difflib
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
GOLD = ROOT.parent / "shared" / "gold"
OTHER_LANGUAGES = ("-de", "-es", "-fr", "-it", "-uk")
SHOWN = 20
TURNS = 3


def sources(root: Path) -> Iterator[tuple[str, str, str | None, str]]:
    """Name, text, day of publication and context of each document, in an order that stays."""
    for path in sorted((root / "data").rglob("*.md")):
        for context in ("none", "narrative"):
            yield path.name, path.read_text("utf-8"), "2022-09-28", context
    for path in sorted((root / "tests" / "events").glob("*.txt")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            published, bar, sentence = line.partition(" | ")
            dated = len(published) == 10 and published[:4].isdigit()
            if bar and (dated or published in ("-", "None", "none")):
                yield f"{path.name}:{number + 1}", sentence.replace(" || ", "\n"), published if dated else None, "none"
    for path in sorted((root / "tests" / "gold").glob("*.jsonl")) + sorted(GOLD.rglob("*.jsonl")):
        if path.stem.endswith(OTHER_LANGUAGES):
            continue
        for number, row in enumerate(map(json.loads, path.read_text("utf-8").splitlines())):
            name = f"{'gold/' if GOLD in path.parents else ''}{path.name}:{number + 1}"
            for context in ("none", "narrative"):
                yield name, row["text"], row.get("published"), context


def dump() -> None:
    """Write what the code that is imported makes of all sources, a record a line, and the seconds it took."""
    from timeline.merging import merge
    from timeline.model import Document, Event
    from timeline.pipeline import extract

    rows = list(sources(ROOT))
    files: dict[str, tuple[list[Event], list[Document]]] = {}
    extract("In 2014 it began.")
    seconds = 0.0
    for name, text, published, context in rows:
        if not text.strip():
            continue
        begin = time.process_time()
        try:
            document = Document(text, id=name, published=published)
            line = extract(document, context=context)
        except Exception as error:  # a crash is kept by a refactoring, and seen
            print(json.dumps([name, context, repr(error)]))
            continue
        seconds += time.process_time() - begin
        for found in (*line.events, *line.unresolved):
            print(_record(name, context, found))
        if context == "none":
            events, documents = files.setdefault(name.partition(":")[0], ([], []))
            events += line.events
            documents.append(document)
    begin = time.process_time()
    for name, (events, documents) in files.items():
        for event in merge(events, documents):
            print(_record(name, "merged", event))
    print(json.dumps(["seconds", seconds + time.process_time() - begin]))


def _record(name: str, context: str, found: object) -> str:
    """What was found, on one line; of gold a sum of it."""
    record = repr(found)
    return json.dumps([name, context, hashlib.sha1(record.encode()).hexdigest() if "gold/" in name else record])


def extracted(tree: Path) -> tuple[list[str], float]:
    """The records that the code in a tree makes, and the seconds it took."""
    command = [sys.executable, str(Path(__file__).resolve()), "--dump"]
    found = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(tree)}, capture_output=True, text=True)
    if found.returncode:
        raise SystemExit(found.stderr)
    *records, last = found.stdout.splitlines()
    return records, json.loads(last)[1]


def main(revision: str, *, speed: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", tree, revision], cwd=ROOT, check=True)
        try:
            before, after = extracted(tree), extracted(ROOT)
            turns = [(extracted(tree)[1], extracted(ROOT)[1]) for _ in range(TURNS)] if speed else []
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", tree], cwd=ROOT, check=True)
    changed = list(difflib.unified_diff(before[0], after[0], revision, "here", lineterm="", n=0))[2:]
    records = [line for line in changed if not line.startswith("@@")]
    print("\n".join(records[:SHOWN]))
    print(f"{len(before[0]):,} records at {revision}, {len(after[0]):,} here, {len(records):,} lines differ")
    if turns:
        ratio = min(old for old, _ in turns) / min(new for _, new in turns)
        print(f"speed {ratio:.2f} of before")
    return 1 if records else 0


if __name__ == "__main__":
    if "--dump" in sys.argv:
        dump()
    else:
        revisions = [word for word in sys.argv[1:] if not word.startswith("-")]
        sys.exit(main(revisions[0] if revisions else "HEAD", speed="--speed" in sys.argv))
