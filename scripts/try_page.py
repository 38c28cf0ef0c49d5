"""Builds the page to try, which runs the library in the browser; `scripts.site` puts it below `try/`.

All that it needs lies beside it: Python for the browser (pyodide, from npm), our wheel, the explorer, our samples. It
asks no other server for anything, and its policy forbids it to.
"""

import hashlib
import html
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.gallery import DATA, SAMPLES, Sample, read
from timeline.model import Event

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "frontend" / "site"
PYODIDE = ROOT / "frontend" / "node_modules" / "pyodide"
ENGINE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
OFFERED = ("bridge", "market", "curie", "exhibits")


def build(folder: Path) -> None:
    """Write the page, with all that it needs, to a folder, which is emptied first."""
    if not PYODIDE.is_dir():
        raise SystemExit("pyodide is missing: run 'npm ci' in frontend/")
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "pyodide").mkdir(parents=True)
    (folder / "samples").mkdir()
    for name in ENGINE:
        shutil.copy(PYODIDE / name, folder / "pyodide")
    for name in ("site.css", "page.js", "host.js", "worker.js", "engine.py", "markup.py"):
        shutil.copy(SOURCE / name, folder)
    for name in ("explorer.js", "editor.js"):
        shutil.copy(ROOT / "timeline" / "views" / "explorer" / name, folder)
    for sample in SAMPLES:
        for name in sample.files:
            shutil.copy(DATA / name, folder / "samples")
    files = {sample.name: [Path(name).name for name in sample.files] for sample in SAMPLES}
    (folder / "samples.json").write_text(json.dumps(files), encoding="utf-8")
    _wheel(folder / "timeline.whl")
    page = (SOURCE / "index.html").read_text("utf-8")
    offered = "\n      ".join(_sample(sample) for sample in SAMPLES if sample.name in OFFERED)
    (folder / "index.html").write_text(page.replace("@SAMPLES@", offered), encoding="utf-8")
    _finish(folder)


def _wheel(target: Path) -> None:
    """Our own, without what it may use: reading English and drawing need nothing beyond the standard library."""
    with tempfile.TemporaryDirectory() as made:
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", made, str(ROOT)]
        subprocess.run(command, check=True)
        [wheel] = Path(made).glob("*.whl")
        shutil.copy(wheel, target)


def _sample(sample: Sample) -> str:
    line = read(sample)
    said = f"{len(line)} events, {len(line.documents)} texts" if len(line.documents) > 1 else f"{len(line)} events"
    return (
        f'<button class="sampled" data-sample="{sample.name}"><b>{html.escape(sample.title)}</b>'
        f"{_strip(line.events)}<span>{said}</span></button>"
    )


def _strip(events: tuple[Event, ...], most: int = 30) -> str:
    """The first events in order, as marks on a line."""
    shown = events[:most]
    step = 340 / max(len(shown), 12)
    marks = []
    for place, event in enumerate(shown):
        x = 8 + place * step
        style = {"planned": "open", "possible": "open dashed"}.get(event.modality, "")
        if event.when.granularity in ("day", "hour", "minute", "second") and "/" not in event.when.edtf:
            marks.append(f'<circle class="{style}" cx="{x:.1f}" cy="11" r="3.6"/>')
        else:
            marks.append(f'<rect class="{style or "pale"}" x="{x - 4:.1f}" y="7.5" width="10" height="7" rx="3.5"/>')
    return f'<svg viewBox="0 0 348 22" aria-hidden="true"><line x1="0" x2="348" y1="11" y2="11"/>{"".join(marks)}</svg>'


def _finish(folder: Path) -> None:
    """What the page must know of its own files: their sizes for its progress, their names to work offline."""
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    sizes = {name: (folder / name).stat().st_size for name in files}
    (folder / "sizes.json").write_text(json.dumps(sizes), encoding="utf-8")
    version = hashlib.sha256(b"".join((folder / name).read_bytes() for name in files)).hexdigest()[:12]
    worker = (SOURCE / "offline.js").read_text("utf-8")
    listed = " ".join(["./", *files, "sizes.json"])
    (folder / "offline.js").write_text(
        worker.replace("@VERSION@", version).replace("@FILES@", listed), encoding="utf-8"
    )
