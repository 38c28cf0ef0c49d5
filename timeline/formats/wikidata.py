"""Results of a Wikidata query, as JSON: each row with a date is an event. They are read, not written."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from ..errors import FormatError
from ..model import Omission, Timeline, TimeSpan, format_year
from .beyond import beyond
from .parsing import parse
from .rows import ROWS, from_records, why_of
from .tables import record

__all__ = ["CARRIES", "read"]

WHAT = "rows with a date and a label, as exact as Wikidata's precision"
CARRIES = frozenset({"event title", "when"})

_DATE = re.compile(r"(?P<year>[+-]?\d{4,16})-(?P<month>\d\d)-(?P<day>\d\d)T(?P<clock>\d\d:\d\d:\d\d)Z")
_ENTITY = re.compile(r"https?://www\.wikidata\.org/entity/(?P<key>Q\d+)")
_BEGINS = ("date", "start", "begin", "inception", "birth", "when", "time", "point")
_BORN, _DIED = ("birth", "born"), ("death", "died")
_OPENS, _ENDS = ("start", "begin", "inception", "founded"), ("end", "until", "dissol", "abolish")
_ROUND = {0: 9, 1: 8, 2: 7, 3: 6, 4: 5, 5: 4}
"""How many zeros a year of each of Wikidata's precisions has, from a billion years to ten thousand."""


def read(data: bytes) -> Timeline:
    """The timeline in the JSON of query.wikidata.org, either its full or its simple download. A column of begins and
    one of ends are one span; every other date is an event of its own.
    """
    plain = parse(data)
    if isinstance(plain, dict) and isinstance(plain.get("results"), dict):
        bindings = plain["results"].get("bindings", [])
        plain = [{name: each.get("value") for name, each in row.items()} for row in bindings]
    if not isinstance(plain, list) or not all(isinstance(row, dict) for row in plain):
        raise FormatError("not the result of a Wikidata query: it is a list of rows, or has 'results'")
    rows = [{name: str(value or "") for name, value in row.items()} for row in plain]
    days = [{name: value for name, value in row.items() if _DATE.fullmatch(value)} for row in rows]
    dated = [(row, dates, _label(row, dates)) for row, dates in zip(rows, days, strict=True)]
    found = [each for number, parts in enumerate(dated, start=1) for each in _rows(*parts, number)]
    if rows and all(isinstance(each, Omission) for each in found):
        raise FormatError(f"no row has a date: there are the columns {', '.join(rows[0])}")
    return from_records([*found, *beyond((_unused(*each) for each in dated), ())])


def _rows(row: dict[str, str], dates: dict[str, str], label: str, number: int) -> Iterator[dict[str, Any] | Omission]:
    if not dates:
        said = ", ".join(value for value in row.values() if value and not _ENTITY.fullmatch(value))
        yield Omission("rows without a date", "no column of it is a date", f"row {number}", said)
        return
    for turn, (begin, end) in enumerate(_spans(tuple(dates))):
        try:
            first = _when(row, begin)
            last = first if begin == end else _when(row, end)
            when = first if begin == end else TimeSpan.parse(f"{_plain(first, 0)}/{_plain(last, 1)}")
        except ValueError as error:  # a DateError is one
            yield Omission(ROWS, why_of(error), f"row {number}", f"{label}: {dates[begin]}")
            continue
        yield record(
            f"{label or f'Row {number}'}{f': {_words(begin)}' if turn else ''}",
            when,
            number=number * 100 + turn,
            name="Wikidata",
            text=next((value for name, value in row.items() if name.endswith("Description")), ""),
            source=next((row[name] for name in row if _is_item(name, row)), ""),
        )


@lru_cache(maxsize=64)
def _spans(names: tuple[str, ...]) -> list[tuple[str, str]]:
    """The columns of dates, begins with their ends; a date alone is both."""
    paired: list[tuple[str, str]] = []
    for begins, ends in ((_BORN, _DIED), (_OPENS, _ENDS)):
        begin, end = (next((name for name in names if _says(name, kind)), None) for kind in (begins, ends))
        if begin and end:
            paired.append((begin, end))
    used = {name for pair in paired for name in pair}
    alone = sorted((name for name in names if name not in used), key=lambda name: not _says(name, _BEGINS))
    return [*paired, *((name, name) for name in alone)]


def _says(name: str, kinds: tuple[str, ...]) -> bool:
    """Whether one of the words that the name of a column is made of begins so."""
    return any(word.lower().startswith(kinds) for word in _WORDS.findall(name))


_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")


def _words(name: str) -> str:
    """The name of a column as a person reads it.

    >>> _words("firstFlight"), _words("date_of_opening")
    ('first flight', 'date of opening')
    """
    return " ".join(word.lower() for word in _WORDS.findall(name))


def _when(row: dict[str, str], name: str) -> TimeSpan:
    said = next((row[each] for each in (f"{name}Precision", f"{name}_precision", "precision") if row.get(each)), "")
    return TimeSpan.parse(edtf_of(row[name], int(said) if re.fullmatch(r"\d{1,2}", said) else None))


def edtf_of(value: str, precision: int | None) -> str:
    """A date of Wikidata in EDTF, no more exact than its precision (0: a billion years … 9: a year … 14: a second).

    A century is the one that Wikidata calls so: 1900 lies in the nineteenth, which ended with it.

    >>> edtf_of("1900-01-01T00:00:00Z", 7), edtf_of("1850-01-01T00:00:00Z", 8), edtf_of("-65000000-01-01T00:00:00Z", 3)
    ('[1801..1900]', '185X', 'Y-65E6~')
    """
    match = _DATE.fullmatch(value)
    assert match is not None
    year, month, day = int(match["year"]), match["month"], match["day"]
    written = format_year(year)
    if precision in _ROUND:
        zeros = _ROUND[precision]
        return f"Y{round(year / 10**zeros)}E{zeros}~" if abs(year) >= 10**zeros else f"{written}~"
    if precision in (6, 7):
        return _hundreds(year, 1000 if precision == 6 else 100)
    if precision == 8:
        return (
            written[:-1] + "X"
            if 0 <= year <= 9999
            else f"[{format_year(year // 10 * 10)}..{format_year(year // 10 * 10 + 9)}]"
        )
    # Without its precision, "1850-01-01" is nearly always the year 1850, and lies in it in any case.
    if precision == 9 or (precision is None and (month, day) == ("01", "01")) or month == "00":
        return written
    if precision == 10 or day == "00":
        return f"{written}-{month}"
    clock = {12: f"T{match['clock'][:2]}", 13: f"T{match['clock'][:5]}", 14: f"T{match['clock']}"}.get(
        precision or 11, ""
    )
    return f"{written}-{month}-{day}{clock}"


def _hundreds(year: int, size: int) -> str:
    """The century or millennium that a year lies in, counted from the year 1, or back from 1 BCE (the year 0)."""
    if year > 0:
        last = -(-year // size) * size
        first = last - size + 1
    else:
        first = 1 - -(-(1 - year) // size) * size
        last = first + size - 1
    return f"[{format_year(first)}..{format_year(last)}]"


def _plain(when: TimeSpan, which: int) -> str:
    """An end of a span: of what is some time within, its outer year."""
    return when.edtf.strip("[]").split("..")[which] if when.edtf.startswith("[") else when.edtf


def _label(row: dict[str, str], dates: dict[str, str]) -> str:
    labels = [value for name, value in row.items() if name.endswith("Label") and value]
    others = [value for name, value in row.items() if name not in dates and value and not _ENTITY.fullmatch(value)]
    return next(iter(labels + others), "")


def _is_item(name: str, row: dict[str, str]) -> bool:
    """Whether a column names a thing of Wikidata: not the calendar of a date."""
    return _ENTITY.fullmatch(row[name]) is not None and "calendar" not in name.lower()


def _unused(row: dict[str, str], dates: dict[str, str], label: str) -> dict[str, str]:
    """The columns of a row that no event of it has."""
    if not dates:
        return {}
    rest = [name for name in row if name not in dates and not name.lower().endswith("precision")]
    source = next((row[name] for name in rest if _is_item(name, row)), "")
    text = next((row[name] for name in rest if name.endswith("Description")), "")
    return {name: row[name] for name in rest if row[name] not in (label, source, text)}
