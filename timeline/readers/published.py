"""When a text was published, by its dateline or its address: for texts whose metadata does not say."""

import re
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import DateError
from ..model import Omission, Report

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
            "sep sept september", "oct october", "nov november", "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_CAPITALS = "A-ZÀ-ÖØ-Þ"
_DATELINE = re.compile(
    # LONDON, Sept 27, 2022 (Reuters) - | NEW YORK, 27 September 2022 – | the place is in capitals
    rf"""\s* [{_CAPITALS}][{_CAPITALS} .'’/-]+ (?: ,[ ][\w .]{{2,30}}? )? ,\s+
        (?: (?P<m1>(?i:{_NAME}))\.?\s+(?P<d1>\d{{1,2}}) | (?P<d2>\d{{1,2}})\s+(?P<m2>(?i:{_NAME}))\.? )
        (?: ,?\s+(?P<year>\d{{4}}) )?
        \s* (?: \([^)\n]{{2,40}}\) | [-–—:] )""",
    re.VERBOSE,
)
_ADDRESS = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[/_-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?=[/_-]))(?P=mark)"
    r"(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?=[/_-]|$))(?!\d)"
)
_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)")


_CLOCKED = re.compile(r"(?P<day>\d{1,2}([./-])\d{1,2}\2\d{4})[T ,]+\d{1,2}:\d\d.*")

UNCLEAR = "dates of publication"
"""What a date of publication is called in a report that no reader could take for one day."""


def said(text: object, where: str) -> dict[str, Any]:
    """The fields of a Document for a date of publication that its source states, in whatever kind of file: ISO 8601, as
    mail writes it, or words. What could be two days, is no day or no date is not taken, and the report says so.

    >>> said("28 September 2022", "metadata")
    {'published': datetime.date(2022, 9, 28), 'published_from': 'metadata'}
    >>> said("03-02-2009", "metadata")["report"].omissions[0].why
    'cannot tell the day from the month: write 2009-02-03 or 2009-03-02'
    """
    text = str(text).strip()
    if not text:
        return {}
    found = _read(text)
    if isinstance(found, str):
        return {"report": Report((Omission(UNCLEAR, found, where, text),))}
    return {"published": found, "published_from": where}


@lru_cache(maxsize=1024)
def _read(text: str) -> date | datetime | str:
    """The day or moment, or why it is none: a table may say the same thousands of times."""
    try:
        if not re.search(r"\d{4}", text):
            raise DateError("no day with its year, such as 2022-09-27")
        moment = _moment(text)
    except DateError as error:
        return str(error).replace(f" in '{text}'", "").replace(f" '{text}'", " it").partition(";")[0]
    return moment if moment is not None else "no day"


def _moment(text: str) -> date | datetime | None:
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        pass
    from ..dates import read_published  # needed for few: most dates are ISO 8601

    if clocked := _CLOCKED.fullmatch(text):
        return read_published(clocked["day"])  # its clock would hide that it could be two days
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return read_published(text)


def suggested(made: date | None) -> tuple[Omission, ...]:
    """That a file was made on this day, for its report: it is no day of publication, but may be that of a template, a
    scan or a copy.
    """
    if made is None or (made.year, made.month, made.day) == (2013, 12, 23):  # of the template of python-docx
        return ()
    day = made.date() if isinstance(made, datetime) else made
    return (Omission(UNCLEAR, f"the file was made on {day}: say so if that was the day", "properties"),)


def from_dateline(text: str, address: str = "") -> date | None:
    """The day in a dateline. One without its year takes the year that `address` has, or says nothing.

    >>> from_dateline("LONDON, Sept 27, 2022 (Reuters) - The pound fell on Tuesday.")
    datetime.date(2022, 9, 27)
    >>> from_dateline("LONDON, Sept 27 (Reuters) - The pound fell on Tuesday.") is None
    True
    """
    match = _DATELINE.match(text[:300])
    if match is None:
        return None
    year = match["year"] or next((found["year"] for found in _YEAR.finditer(address)), None)
    month = _MONTHS[(match["m1"] or match["m2"]).lower()]
    return _day(year, month, match["d1"] or match["d2"]) if year else None


def from_address(address: str) -> date | None:
    """The day in a web address or file name.

    >>> from_address("https://example.org/world/2022/09/28/vote.html")
    datetime.date(2022, 9, 28)
    """
    match = _ADDRESS.search(address)
    return _day(match["year"], match["month"], match["day"]) if match else None


def from_file_time(path: Path) -> date:
    """The day on which the file was last changed: mostly the day of a download or a copy."""
    return datetime.fromtimestamp(path.stat().st_mtime).date()


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
