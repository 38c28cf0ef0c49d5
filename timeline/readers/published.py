"""When a text was published, by its dateline or its address: for texts whose metadata does not say."""

import re
from datetime import date, datetime
from pathlib import Path

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
