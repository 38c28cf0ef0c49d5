"""How long it takes to read each format and each kind of source, report included:
`python -m benchmarks.formats.reading`.

Of a format 5,000 events of ours, or as others write them; of a source about a megabyte of text. Processor time, the
best of three turns. `python -m benchmarks.formats.reading FOLDER` reads the same files with the code of another
checkout beside it, turn by turn, and tells the ratio.
"""

import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.formats import speed
from tests.readers.making import archive, pdf
from timeline.formats import FORMATS, dumps, loads
from timeline.printing import table
from timeline.readers import read

EVENTS, TURNS, HERE = 5_000, 3, Path(__file__).parents[2]
SENTENCE = "On 3 May 1911 the town of Harrow Bay voted to close the bridge, as the council said. "


def formats() -> Iterator[tuple[str, bytes]]:
    """A file in each format that can be read."""
    speed.EVENTS = EVENTS
    line = speed.sample()
    name: Any
    for name, each in FORMATS.items():
        module = each.load_module()
        if hasattr(module, "read") and hasattr(module, "write"):
            data = dumps(line, format=name)
            yield name, data if isinstance(data, bytes) else data.encode()
    numbers = range(EVENTS)
    people = (f"0 @I{n}@ INDI\n1 NAME Ann /Reed{n}/\n1 BIRT\n2 DATE {1 + n % 28} MAY {1800 + n % 100}" for n in numbers)
    yield "gedcom", "\n".join(("0 HEAD", *people, "0 TRLR")).encode()
    rows = [{"itemLabel": f"Thing {n}", "date": f"{1800 + n % 200}-05-{1 + n % 28:02}T00:00:00Z"} for n in numbers]
    yield "wikidata", json.dumps(rows).encode()
    yield "jsonl", "\n".join(json.dumps({"date": str(1800 + n % 200), "event": f"Thing {n}"}) for n in numbers).encode()
    yield "bibtex", "\n".join(f"@book{{k{n}, title={{Work {n}}}, year={1800 + n % 200}}}" for n in numbers).encode()
    works = [{"id": f"k{n}", "title": f"Work {n}", "issued": {"date-parts": [[1800 + n % 200]]}} for n in numbers]
    yield "csl", json.dumps(works).encode()


def sources() -> Iterator[tuple[str, str, bytes]]:
    """A file of each kind: what it is, its name, its bytes."""
    word = f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>" * 10_000
    document = f'<w:document xmlns:w="w"><w:body>{word}</w:body></w:document>'
    page = f"<!doctype html><article><h1>A</h1>{f'<p>{SENTENCE * 4}</p>' * 3_000}</article>"
    letter = f"From: a@b.org\nSubject: x\nDate: Wed, 28 Sep 2022 10:30:00 +0200\n\n{(SENTENCE + chr(10)) * 10_000}"
    yield "text", "a.txt", (SENTENCE * 12_000).encode()
    yield "html", "a.html", page.encode()
    yield "docx", "a.docx", archive(**{"[Content_Types].xml": "<x/>", "word/document.xml": document})
    yield "rtf", "a.rtf", b"{\\rtf1\\ansi " + f"{SENTENCE}\\par ".encode() * 10_000 + b"}"
    yield "mail", "a.eml", letter.encode()
    yield "mbox", "a.mbox", f"From a@b.org Mon Mar  4 09:12:00 2024\n{letter}\n".encode()
    yield "articles", "a.csv", ("title,text\n" + f"T,{SENTENCE.replace(',', '') * 10}\n" * 1_200).encode()
    chapter = f"<html><body><h1>A</h1>{f'<p>{SENTENCE}</p>' * 400}</body></html>"
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(30))
    listed = "".join(f'<item id="c{n}" href="c{n}.html"/>' for n in range(30))
    package = f'<package xmlns="x"><manifest>{listed}</manifest><spine>{spine}</spine></package>'
    container = '<container xmlns="x"><rootfile full-path="a.opf"/></container>'
    book = {"META-INF/container.xml": container, "a.opf": package, **{f"c{n}.html": chapter for n in range(30)}}
    yield "epub", "a.epub", archive(mimetype="application/epub+zip", **book)
    yield "pdf", "a.pdf", pdf(*["\n".join([SENTENCE[:80]] * 40)] * 300)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--serve"]:
        return serve(Path(arguments[1]))
    with tempfile.TemporaryDirectory() as folder:
        files: dict[str, tuple[str, bytes]] = {name: ("", data) for name, data in formats()}
        for name, file, data in sources():
            Path(folder, file).write_bytes(data)
            files[f"{name} (source)"] = (str(Path(folder, file)), b"")
        Path(folder, "files").write_bytes(pickle.dumps(files))
        roots = [HERE, *(Path(each).resolve() for each in arguments)]
        readers = [reader(root, Path(folder, "files")) for root in roots]
        rows = []
        for name in files:
            turns = [[asked(each, name) for each in readers] for _ in range(TURNS)]
            best = [min(each) for each in zip(*turns, strict=True)]
            ratio = [f"{best[0] / each:.2f}" if each else "is not read" for each in best[1:]]
            rows.append([name, f"{best[0] * 1000:.0f} ms", *ratio])
        for each in readers:
            each.communicate()
    print(table([f"{EVENTS:,} events, or 1 MB of text", "Read", *("Beside " + each.name for each in roots[1:])], rows))
    return 0


def reader(root: Path, files: Path) -> "subprocess.Popen[str]":
    """A process that reads with the code that lies at `root`."""
    return subprocess.Popen(
        [sys.executable, __file__, "--serve", str(files)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{HERE}"},
    )  # fmt: skip


def asked(process: "subprocess.Popen[str]", name: str) -> float:
    """The seconds that it takes to read a file, 0 where it cannot."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{name}\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def serve(path: Path) -> int:
    """Read each file that is asked for, and say how long it took."""
    warnings.simplefilter("ignore")
    files: dict[str, tuple[str, bytes]] = pickle.loads(path.read_bytes())
    for line in sys.stdin:
        name = line.rstrip("\n")
        source, data = files[name]
        chosen: Any = name
        start = time.process_time()
        try:
            read(source) if source else loads(data, format=chosen)
            print(time.process_time() - start, flush=True)
        except Exception:  # older code knows fewer formats
            print(0.0, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
