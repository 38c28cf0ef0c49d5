"""Results of a Wikidata query, as JSON: each row with a date is an event. They are read, not written."""

import re
from typing import Any

from ..errors import FormatError
from ..model import Omission, Timeline, TimeSpan, format_year
from .parsing import parse
from .rows import from_records
from .tables import record

__all__ = ["CARRIES", "read"]

WHAT = "rows with a date and a label"
CARRIES = frozenset({"event title", "when"})

_DATE = re.compile(r"(?P<year>[+-]?\d{4,})-(?P<month>\d\d)-(?P<day>\d\d)T\d\d:\d\d:\d\dZ")
_ENTITY = re.compile(r"https?://www\.wikidata\.org/entity/(?P<key>Q\d+)")
_BEGINS = ("date", "start", "begin", "inception", "birth", "when", "time", "point")
_ENDS = ("end", "death", "until", "dissolved", "abolished")
_MASKED = {9: 0, 8: 1, 7: 2, 6: 3}  # Wikidata's precisions: year, decade, century, millennium


def read(data: bytes) -> Timeline:
    """The timeline in the JSON of query.wikidata.org, either its full or its simple download."""
    plain = parse(data)
    if isinstance(plain, dict) and isinstance(plain.get("results"), dict):
        bindings = plain["results"].get("bindings", [])
        plain = [{name: each.get("value") for name, each in row.items()} for row in bindings]
    if not isinstance(plain, list) or not all(isinstance(row, dict) for row in plain):
        raise FormatError("not the result of a Wikidata query: it is a list of rows, or has 'results'")
    rows = [{name: str(value or "") for name, value in row.items()} for row in plain]
    found = [_record(row, number) for number, row in enumerate(rows, start=1)]
    if rows and all(isinstance(each, Omission) for each in found):
        raise FormatError(f"no row has a date: there are the columns {', '.join(rows[0])}")
    return from_records(found)


def _record(row: dict[str, str], number: int) -> dict[str, Any] | Omission:
    dates = {name: value for name, value in row.items() if _DATE.fullmatch(value)}
    if not dates:
        return Omission("rows without a date", "no column of it is a date", f"row {number}", _label(row, {}))
    end_name = next((name for name in dates if name.lower().startswith(_ENDS)), None)
    begins = [name for name in dates if name != end_name]
    begin_name = next((name for name in begins if name.lower().startswith(_BEGINS)), begins[0] if begins else end_name)
    assert begin_name is not None
    begin = _edtf(dates[begin_name], row.get(f"{begin_name}Precision", row.get("precision", "")))
    end = _edtf(dates[end_name], row.get(f"{end_name}Precision", "")) if end_name and end_name != begin_name else begin
    return record(
        _label(row, dates) or f"Row {number}",
        TimeSpan.parse(begin if begin == end else f"{begin}/{end}"),
        number=number,
        name="Wikidata",
        text=next((value for name, value in row.items() if name.endswith("Description")), ""),
        source=next((value for value in row.values() if _ENTITY.fullmatch(value)), ""),
    )


def _edtf(value: str, precision: str) -> str:
    match = _DATE.fullmatch(value)
    assert match is not None
    year, month, day = int(match["year"]), match["month"], match["day"]
    written = format_year(year)
    if precision.isdigit() and int(precision) in _MASKED:
        masked = _MASKED[int(precision)]
        return written[: len(written) - masked] + "X" * masked if masked and len(written.lstrip("-")) == 4 else written
    # Without its precision, "1850-01-01" is nearly always the year 1850, and lies in it in any case.
    if (not precision and (month, day) == ("01", "01")) or month == "00":
        return written
    return f"{written}-{month}" if precision == "10" or day == "00" else f"{written}-{month}-{day}"


def _label(row: dict[str, str], dates: dict[str, str]) -> str:
    labels = [value for name, value in row.items() if name.endswith("Label") and value]
    others = [value for name, value in row.items() if name not in dates and value and not _ENTITY.fullmatch(value)]
    return next(iter(labels + others), "")
