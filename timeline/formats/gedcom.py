"""GEDCOM family trees: births, deaths, marriages and the rest, by their dates. They are read, not written."""

import re
from collections.abc import Iterator
from typing import Any

from ..errors import DateError, FormatError
from ..model import Timeline, TimeSpan, format_year
from .parsing import decode
from .rows import from_records
from .tables import record

__all__ = ["CARRIES", "read"]

WHAT = "events of persons and families with their dates; calendars other than Gregorian to the year"
CARRIES = frozenset({"event title", "when", "places", "participants"})

_LINE = re.compile(r"\s*(?P<level>\d+)\s+(?:(?P<key>@[^@]+@)\s+)?(?P<tag>\w+)(?: (?P<value>.*))?")
_EVENTS = {
    "BIRT": "Birth", "CHR": "Christening", "BAPM": "Baptism", "DEAT": "Death", "BURI": "Burial", "CREM": "Cremation",
    "MARR": "Marriage", "ENGA": "Engagement", "DIV": "Divorce", "EMIG": "Emigration", "IMMI": "Immigration",
    "NATU": "Naturalisation", "CENS": "Census", "GRAD": "Graduation", "RETI": "Retirement", "ADOP": "Adoption",
    "RESI": "Residence", "OCCU": "Occupation", "EVEN": "Event", "PROB": "Probate", "WILL": "Will",
}  # fmt: skip
_MONTHS = {
    "JAN": 1, "FEB": 2, "MAR": 3, "APR": 4, "MAY": 5, "JUN": 6, "JUL": 7,
    "AUG": 8, "SEP": 9, "OCT": 10, "NOV": 11, "DEC": 12,
}  # fmt: skip
_DATE = re.compile(
    r"(?:@#D(?P<calendar>[A-Z ]+)@\s*)?(?:(?P<day>\d{1,2})\s+)?(?:(?P<month>[A-Z]{3,4})\s+)?"
    r"(?P<year>\d{1,4})(?:/\d\d)?(?P<before>\s*(?:BCE|B\.?C\.?))?"
)


def read(data: bytes) -> Timeline:
    """The dated events of a family tree."""
    lines = [match for line in decode(data).splitlines() if (match := _LINE.fullmatch(line))]
    if not lines or lines[0]["tag"] != "HEAD":
        raise FormatError("not GEDCOM: its first line is '0 HEAD'")
    names = {key: _name(block) for key, _, block in _blocks(lines)}
    return from_records(row for block in _blocks(lines) for row in _rows(*block, names))


def _blocks(lines: list[re.Match[str]]) -> Iterator[tuple[str, str, list[re.Match[str]]]]:
    """Each record of level 0: its key, its tag, its lines."""
    starts = [number for number, line in enumerate(lines) if line["level"] == "0"]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start]["key"] or "", lines[start]["tag"], lines[start + 1 : end]


def _rows(key: str, tag: str, block: list[re.Match[str]], names: dict[str, str]) -> Iterator[dict[str, Any]]:
    if tag == "FAM":
        people = [names.get(line["value"] or "", "") for line in block if line["tag"] in ("HUSB", "WIFE")]
    else:
        people = [names.get(key, "")]
    people = [each for each in people if each]
    for number, line in enumerate(block):
        if line["level"] != "1" or line["tag"] not in _EVENTS:
            continue
        inside = _inside(block[number + 1 :])
        when = read_date(inside["DATE"]) if inside.get("DATE") else None
        if when is None:
            continue
        kind = inside.get("TYPE") or _EVENTS[line["tag"]]
        title = f"{kind} of {' and '.join(people)}" if people else kind
        text = f"{title}: {inside['DATE']}" + (f", {inside['PLAC']}" if inside.get("PLAC") else "")
        yield record(
            title,
            when,
            name="family tree",
            text=text,
            places=[inside.get("PLAC", "")],
            participants=people,
            id=f"{key.strip('@')}-{line['tag'].lower()}-{number}",
        )


def _inside(lines: list[re.Match[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        if line["level"] in "01":
            break
        if line["level"] == "2":
            found.setdefault(line["tag"], (line["value"] or "").strip())
    return found


def _name(block: list[re.Match[str]]) -> str:
    value = next((line["value"] or "" for line in block if line["tag"] == "NAME"), "")
    return " ".join(value.replace("/", " ").split())


def read_date(text: str) -> TimeSpan | None:
    """GEDCOM's DATE as a span; None where it is a phrase.

    >>> read_date("ABT 1850").edtf, read_date("BET 1914 AND 1918").edtf, read_date("FROM 3 MAR 1901 TO 1910").edtf
    ('1850~', '[1914..1918]', '1901-03-03/1910')
    """
    plain = re.sub(r"\(.*?\)", "", text).strip().upper()
    try:
        if match := re.fullmatch(r"BET (.+) AND (.+)", plain):
            return TimeSpan.parse(f"[{_edtf(match[1])}..{_edtf(match[2])}]")
        if match := re.fullmatch(r"FROM (.+) TO (.+)", plain):
            return TimeSpan.parse(f"{_edtf(match[1])}/{_edtf(match[2])}")
        word, _, rest = plain.partition(" ")
        shapes = {
            "ABT": "{}~", "CAL": "{}~", "EST": "{}~", "INT": "{}?", "BEF": "[..{}]", "AFT": "[{}..]",
            "FROM": "{}/..", "TO": "../{}",
        }  # fmt: skip
        if word in shapes:
            return TimeSpan.parse(shapes[word].format(_edtf(rest)))
        return TimeSpan.parse(_edtf(plain))
    except DateError:
        return None


def _edtf(text: str) -> str:
    match = _DATE.fullmatch(text.strip())
    if match is None:
        raise DateError(f"cannot read {text!r} as a date of GEDCOM")
    year = 1 - int(match["year"]) if match["before"] else int(match["year"])
    calendar = (match["calendar"] or "GREGORIAN").strip()
    if calendar not in ("GREGORIAN", "JULIAN"):
        raise DateError(f"the calendar {calendar} is not read")
    month = _MONTHS.get(match["month"] or "")
    if calendar == "JULIAN" or month is None:  # its days lie up to 13 days off ours: the year is what holds
        return format_year(year)
    return f"{format_year(year)}-{month:02}" + (f"-{int(match['day']):02}" if match["day"] else "")
