"""Writes docs/formats.md, what each format carries and loses, written and read: `python -m scripts.formats_table`.

All of it is asked of the code: what a format carries is what its report of loss goes by, and what is told on reading is
what the report says of a file with one of everything, which the tests hold.
"""

import tempfile
import warnings
from pathlib import Path

from tests.formats.everything import EVERYTHING as FILES
from tests.readers.everything import EVERYTHING as SOURCES
from timeline.formats import FORMATS, Format, loads
from timeline.formats.loss import FIELDS
from timeline.readers import read

PAGE = Path(__file__).parents[1] / "docs" / "formats.md"

HEAD = """# Formats

`python -m scripts.formats_table` writes this page from the code that reads and writes, and a test holds it to that.
What a timeline has and a format has no place for is lost on writing: `save` returns a report of it. What a file has and
a timeline has no place for is told on reading: `tl.load(path).report`. The kinds below are those that a file with
one of everything shows, and an encoding where it was guessed; a row that cannot be read is told with its place and why,
and the rest is loaded.

"""
MIDDLE = """
## Sources of texts

What is not in the text of a document is in its `report`: below what a file with one of everything shows, and the
encoding of a text where it was guessed.

| kind | files | told on reading |
|---|---|---|
"""
TAIL = """
A message of Outlook (.msg) is not read: what reads it is under the GPL and brings twenty other packages. Save it as
.eml, which the new Outlook, Outlook on the web and most other programs offer, or as text, which the classic Outlook
does; `msgconvert` makes .eml of a whole folder.
"""


def lost(format: Format) -> str:
    """What is lost on writing, or, where that is most of it, what alone is carried."""
    module = format.load_module()
    if not hasattr(module, "write"):
        return "is not written"
    carried = [FIELDS[name].words for name in FIELDS if name in module.CARRIES]
    missing = [
        each.words
        for name, each in FIELDS.items()
        if name not in module.CARRIES and name not in ("events", "overlapping")
    ]
    if not missing:
        return "nothing"
    return f"all but {'; '.join(carried)}" if len(missing) > len(carried) else "; ".join(missing)


def told(format: Format) -> str:
    """What is told on reading."""
    if not hasattr(format.load_module(), "read"):
        return "is not read"
    if format.name not in FILES:
        return "nothing: it is exact"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        timeline = loads(FILES[format.name], format=format.name)
    unplaced = ["times that have no place on the calendar, among the unresolved"] if timeline.unresolved else []
    return ", ".join([*dict.fromkeys(each.what for each in timeline.report), *unplaced])


def sources() -> list[str]:
    """A row for each kind of source."""
    rows = []
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for kind, (name, data, _) in SOURCES.items():
            path = Path(folder) / name
            path.write_bytes(data)
            documents = read(path)
            kinds = dict.fromkeys(each.what for document in documents for each in document.report)
            rows.append(f"| {kind} | {name.removeprefix('a')} | {', '.join(kinds) or 'nothing'} |")
    return rows


def page() -> str:
    """The page."""
    rows = ["| format | suffixes | holds | lost on writing | told on reading |", "|---|---|---|---|---|"]
    losses: dict[str, str] = {}  # what several formats lose is said once, below the table
    for each in FORMATS.values():
        loss = lost(each)
        mark = losses.setdefault(loss, chr(ord("a") + len(losses))) if ";" in loss else ""
        what = each.load_module().WHAT
        rows.append(
            f"| {each.name} | {' '.join(each.suffixes)} | {what} | {f'({mark})' if mark else loss} | {told(each)} |"
        )
    notes = "".join(f"- ({mark}) {loss}\n" for loss, mark in losses.items())
    table = "\n".join(rows)
    return f"{HEAD}{table}\n\n{notes}{MIDDLE}{chr(10).join(sources())}\n{TAIL}"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
