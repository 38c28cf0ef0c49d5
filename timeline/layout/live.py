"""A page that was written while it happened: its entries open with the time in four figures, "1413 The minister …".

A chronicle looks alike. Its years are no times of the clock throughout, or none is that no year can be.
"""

import re
from collections.abc import Sequence

from .heads import Head
from .lines import Line

_OPENS = re.compile(r"(?P<hour>\d\d)(?P<minute>\d\d)(?=\s[\W\d]{0,2}[A-Z])")
_ALSO = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d(?=\s)")
_FEWEST = 3
_MANY, _HOURS = 8, 4
_FIRST_HOUR_OF_NO_YEAR = 21


def live_clocks(lines: Sequence[Line]) -> dict[int, Head]:
    """The times at the heads of such entries, under the offsets at which their lines begin; empty for any other page.

    One is before ten in the morning or behind nine in the evening, which no year near ours is; or there are many, of
    several hours (1040 … 1958), and none is past 59 minutes.
    """
    found = [(line, match) for line in lines if line.text[0].isdigit() and (match := _OPENS.match(line.text))]
    if len(found) < _FEWEST or any(match["hour"] > "23" or match["minute"] > "59" for _, match in found):
        return {}
    hours = {int(match["hour"]) for _, match in found}
    told = any(hour < 10 or hour >= _FIRST_HOUR_OF_NO_YEAR for hour in hours)
    if not told and (len(found) < _MANY or len(hours) < _HOURS):
        return {}
    return {line.start: Head(4, 5, "t", "word") for line in lines if _ALSO.match(line.text)}
