"""GEDCOM family trees: births, deaths, marriages and the rest, by their dates. They are read, not written."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from ..errors import DateError, FormatError, for_people
from ..model import Omission, Timeline, TimeSpan
from .beyond import FIELDS
from .gedcom_dates import read_date
from .parsing import decode
from .rows import from_records
from .tables import record

__all__ = ["CARRIES", "read"]

WHAT = "events of persons and families with their dates, in all calendars of GEDCOM"
PLAIN = True
"""Its files are texts, in whatever encoding."""
CARRIES = frozenset({"event title", "when", "places", "participants"})

_LINE = re.compile(r"\s*(?P<level>\d{1,2})\s+(?:(?P<key>@[^@]+@)\s+)?(?P<tag>\w+)(?: (?P<value>.*))?")
_EVENTS = {
    "BIRT": "Birth", "CHR": "Christening", "BAPM": "Baptism", "DEAT": "Death", "BURI": "Burial", "CREM": "Cremation",
    "MARR": "Marriage", "ENGA": "Engagement", "DIV": "Divorce", "EMIG": "Emigration", "IMMI": "Immigration",
    "NATU": "Naturalisation", "CENS": "Census", "GRAD": "Graduation", "RETI": "Retirement", "ADOP": "Adoption",
    "RESI": "Residence", "OCCU": "Occupation", "EVEN": "Event", "PROB": "Probate", "WILL": "Will",
    "BARM": "Bar mitzvah", "BASM": "Bat mitzvah", "BLES": "Blessing", "CHRA": "Adult christening",
    "CONF": "Confirmation", "FCOM": "First communion", "ORDN": "Ordination", "ANUL": "Annulment",
    "DIVF": "Filing for divorce", "MARB": "Banns", "MARC": "Marriage contract", "MARL": "Marriage licence",
    "MARS": "Marriage settlement", "EDUC": "Education", "RELI": "Religion", "TITL": "Title", "PROP": "Property",
    "CAST": "Caste", "DSCR": "Description", "IDNO": "Identification", "NATI": "Nationality", "NCHI": "Children",
    "NMR": "Marriages", "FACT": "Fact", "SSN": "Social security number", "BAPL": "LDS baptism",
    "CONL": "LDS confirmation", "ENDL": "LDS endowment", "SLGC": "LDS sealing to parents",
    "SLGS": "LDS sealing to spouse", "INIL": "LDS initiatory",
}  # fmt: skip
_SAID = frozenset(
    {"OCCU", "EDUC", "RELI", "TITL", "PROP", "CAST", "DSCR", "NATI", "FACT", "RESI", "EVEN", "NCHI", "NMR"}
)
"""What is told by a value of its own."""

_OF_THE_FILE = frozenset({"GEDC", "CHAR", "SOUR", "DEST", "LANG", "DATE"})


_DEEPEST = "99"
_NONE = (_DEEPEST, "", "(no tag)")
"""What stands for the beginning of a line that has none: it belongs to the one above, as what is broken off it does."""


class _Line(NamedTuple):
    """A line as it stands: its level, the key of its record, its tag and its value, empty where there is none."""

    level: str
    key: str
    tag: str
    value: str


def read(data: bytes) -> Timeline:
    """The dated events of a family tree. What is none of theirs is in the report: each date with its line, all else by
    its kind.
    """
    found = map(_LINE.fullmatch, plain := decode(data).splitlines())
    lines = [_Line._make(each.groups("") if each else (*_NONE, line)) for each, line in zip(found, plain, strict=True)]
    if next((line.tag for line in lines if line.level != _DEEPEST), "") != "HEAD":
        raise FormatError("not GEDCOM: its first line is '0 HEAD'")
    blocks = list(_blocks(lines))
    names = {key: _name(block) for key, _, _, block in blocks}
    used: set[str] = set()
    rows = [row for block in blocks for row in _rows(*block, names, used)]
    coded = next((line.value for line in lines[:40] if line.tag == "CHAR"), "").strip().upper()
    if coded == "ANSEL" and not data.isascii():
        rows.append(Omission("certainties of encoding", "it says ANSEL, whose accents are read as other letters"))
    return from_records([*rows, *_beyond(lines, used)])


def _beyond(lines: list[_Line], used: set[str]) -> Iterator[Omission]:
    """The lines of which no event says anything, by what they are: the note of a birth is "INDI BIRT NOTE"."""
    found: dict[str, list[str]] = {}
    path: list[str] = []
    for level, _, tag, said in lines:
        path[int(level) :] = [tag]
        if not said or tag == "DATE" or said in used:
            continue
        value = _plain(said)
        if value in used or not value or (value[0] == value[-1] == "@"):
            continue
        if path[0] != "HEAD" or (len(path) > 1 and path[1] not in _OF_THE_FILE):
            found.setdefault(" ".join(path), []).append(value)
    for kind, values in found.items():
        yield Omission(FIELDS, f"in {len(values):,} line{'s' * (len(values) > 1)}", kind, values[0])


def _blocks(lines: list[_Line]) -> Iterator[tuple[str, str, int, list[_Line]]]:
    """Each record of level 0: its key, its tag, the number of its first line, its lines."""
    starts = [number for number, line in enumerate(lines) if line.level == "0"]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start].key, lines[start].tag, start + 1, lines[start + 1 : end]


def _rows(
    key: str, tag: str, first: int, block: list[_Line], names: dict[str, str], used: set[str]
) -> Iterator[dict[str, Any] | Omission]:
    if tag == "FAM":
        people = [names.get(line.value, "") for line in block if line.tag in ("HUSB", "WIFE")]
    else:
        people = [names.get(key, "")]
    people = [each for each in people if each]
    event: _Line | None = None
    above, place = "", 0
    for number, line in enumerate(block):
        if line.level == "1":
            event = line if line.tag in _EVENTS else None
            above, place = line.tag, number
            if event is not None and not _dated(block, number):
                said = " ".join(filter(None, (_EVENTS[line.tag], *people, _plain(line.value))))
                yield Omission("events without a date", "there is no DATE in it", f"line {first + number + 1}", said)
                used.add(_plain(line.value))
        if line.tag != "DATE" or not line.value.strip():
            continue
        where, text = f"line {first + number + 1}", line.value.strip()
        if event is None or line.level != "2":
            within = f" ({tag} {above})" if line.level != "1" else ""
            what = "the file" if tag == "HEAD" else f"a record{within}"
            yield Omission("dates of no event", f"it is a date of {what}", where, text)
            continue
        try:
            when = read_date(text)
        except DateError as error:
            yield Omission(
                "events whose date cannot be read", for_people(error), where, f"{_EVENTS[event.tag]}: {text}"
            )
            continue
        inside = _inside(islice(block, place + 1, None))
        used.update(people)
        used.update(inside[name] for name in ("TYPE", "PLAC") if name in inside)
        if event.tag in _SAID or event.value == "Y":
            used.add(_plain(event.value))
        yield _row(key, event, number, people, inside | {"DATE": text}, when)


def _row(
    key: str, line: _Line, number: int, people: list[str], inside: dict[str, str], when: TimeSpan
) -> dict[str, Any]:
    kind = inside.get("TYPE") or _EVENTS[line.tag]
    value = line.value.strip() if line.tag in _SAID else ""
    title = f"{kind} of {' and '.join(people)}" if people else kind
    title += f": {value}" if value and value != "Y" else ""
    text = f"{title}: {inside['DATE']}" + (f", {inside['PLAC']}" if inside.get("PLAC") else "")
    return record(
        title,
        when,
        name="family tree",
        text=text,
        places=[inside.get("PLAC", "")],
        participants=people,
        id=f"{key.strip('@')}-{line.tag.lower()}-{number}",
    )


def _dated(block: list[_Line], number: int) -> bool:
    """Whether the event that begins there has a date."""
    for level, _, tag, value in islice(block, number + 1, None):
        if level in "01":
            return False
        if tag == "DATE" and level == "2" and value.strip():
            return True
    return False


def _inside(lines: Iterable[_Line]) -> dict[str, str]:
    found: dict[str, str] = {}
    for level, _, tag, value in lines:
        if level in "01":
            break
        if level == "2" and tag not in found:
            found[tag] = " ".join(value.split())
    return found


def _name(block: list[_Line]) -> str:
    return _plain(next((line.value for line in block if line.tag == "NAME"), ""))


def _plain(value: str | None) -> str:
    """The value of a line; slashes stand around a surname."""
    return " ".join(value.replace("/", " ").split()) if value else ""
