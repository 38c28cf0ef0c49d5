"""Dates in the cells of a table, read by what their column shows of how it writes them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

EXCEL, MACINTOSH = datetime(1899, 12, 30), datetime(1904, 1, 1)
"""The days that spreadsheets count from: those of Windows, and those that began on a Macintosh."""

_FIGURES = re.compile(
    r"(?P<first>\d{1,2})\s?(?P<mark>[./-])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4})(?:,?\s+(?P<clock>\d{1,2}:\d\d(?::\d\d)?))?"
)
_SERIAL = re.compile(r"(?P<days>[1-7]\d{4})(?:[.,](?P<part>\d{1,12}))?")


@dataclass(frozen=True, slots=True)
class Column:
    """How a column writes its dates: whether the day stands `first` (None: nobody says), `why`, and since when days are
    counted.
    """

    first: bool | None = None
    why: str = ""
    since: datetime = EXCEL

    def read(self, cell: str) -> tuple[str, str]:
        """The cell in ISO 8601 where it is figures that its column explains, and what explains them; else as it is.

        >>> column_of(["25/04/2022", "03/04/2022"]).read("03/04/2022")
        ('2022-04-03', 'its column writes the day first: 25/04/2022')
        >>> Column().read("43831")
        ('2020-01-01', '43831 is how spreadsheets count days')
        """
        if match := _FIGURES.fullmatch(cell):
            return self._figures(match, cell)
        if match := _SERIAL.fullmatch(cell):
            moment = self.since + timedelta(days=float(f"{match['days']}.{match['part'] or 0}"))
            moment = (moment + timedelta(milliseconds=500)).replace(microsecond=0)
            iso = moment.isoformat() if moment.second or moment.minute or moment.hour else moment.date().isoformat()
            return iso, f"{cell} is how spreadsheets count days"
        return cell, ""

    def _figures(self, match: re.Match[str], cell: str) -> tuple[str, str]:
        first, second = int(match["first"]), int(match["second"])
        could_be_two = first <= 12 and second <= 12 and first != second
        if could_be_two and match["mark"] != "." and self.first is None:
            return cell, ""
        day_first = first > 12 or (second <= 12 and (match["mark"] == "." if self.first is None else self.first))
        day, month = (first, second) if day_first else (second, first)
        clock = f"T{match['clock']:0>5}" if match["clock"] and len(match["clock"]) <= 5 else ""
        clock = clock or (f"T{match['clock']:0>8}" if match["clock"] else "")
        return f"{match['year']}-{month:02}-{day:02}{clock}", self.why if could_be_two else ""


def column_of(cells: Iterable[str], *, day_first: bool | None = None, since: datetime = EXCEL) -> Column:
    """How these cells write dates: as `day_first` says, else as a figure above twelve in one of them shows.

    >>> column_of(["03/04/2022", "05/06/2022"]).first is None
    True
    """
    if day_first is not None:
        return Column(day_first, f"{'the day' if day_first else 'the month'} first, as was asked for", since)
    shown: dict[bool, str] = {}
    for cell in cells:
        match = _FIGURES.fullmatch(cell)
        if match and (int(match["first"]) > 12) != (int(match["second"]) > 12):
            shown.setdefault(int(match["first"]) > 12, cell)
    if len(shown) != 1:
        return Column(since=since)
    [(first, cell)] = shown.items()
    return Column(first, f"its column writes the {'day' if first else 'month'} first: {cell}", since)
