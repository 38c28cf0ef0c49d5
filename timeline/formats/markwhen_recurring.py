"""Markwhen's recurrences that say when they end: "every 3 days x 2", "every year for 10 years"."""

import re

from ..model import Day, TimeSpan

MOST = 200
"""An entry recurs no more often than this; what is beyond is told."""

_RULE = re.compile(
    r"(?:every\s+(?:(?P<other>other\s)|(?P<count>\d{1,3})\s)?\s*(?P<unit>day|week|month|year)s?"
    r"|(?P<word>dai|week|month|year)ly)"
    r"\s*(?:for\s+(?P<length>\d{1,4})\s+(?P<lasting>day|week|month|year|time)s?|x\s*(?P<times>\d{1,4})(?:\s*times)?)",
    re.IGNORECASE,
)
_END = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?P<clock>T.+)?)?)?")
_LAST_YEAR = 9999
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}


def occurrences(when: TimeSpan, rule: str) -> tuple[list[TimeSpan], bool]:
    """When it takes place, the first among them, and whether there is more that is not listed: beyond `MOST`, of a rule
    without an end, or of one that is not read.

    >>> found, more = occurrences(TimeSpan.parse("2023-01-30/2023-02-01"), "every other month for 5 months")
    >>> [each.edtf for each in found], more
    (['2023-01-30/2023-02-01', '2023-03-30/2023-04-01', '2023-05-30/2023-06-01'], False)
    >>> occurrences(TimeSpan.parse("2023"), "every week x 3")[1]
    True
    """
    match = _RULE.fullmatch(rule.strip())
    ends = when.edtf.split("/")
    if match is None or not all(map(_END.fullmatch, ends)):
        return [when], True
    unit = "day" if match["word"] == "dai" else (match["unit"] or match["word"]).lower()
    step = 2 if match["other"] else int(match["count"] or 1)
    lasting = (match["lasting"] or "time").lower()
    times = int(match["times"] or match["length"]) if lasting == "time" else MOST + 1
    try:
        until = "" if lasting == "time" else _moved(ends[0], lasting, int(match["length"]))
        found: list[TimeSpan] = []
        for turn in range(times):
            moved = [_moved(end, unit, step * turn) for end in ends]
            if until and moved[0] >= until:
                break
            if len(found) == MOST:
                return found, True
            found.append(TimeSpan.parse("/".join(moved)))
    except ValueError:  # beyond the year 9999, or days of a year
        return [when], True
    return found or [when], False


def _moved(end: str, unit: str, count: int) -> str:
    """So many units later; a day that a month has not is its last. Raises `ValueError`."""
    match = _END.fullmatch(end)
    assert match is not None
    if not match["day" if unit in _DAYS else unit]:
        raise ValueError(f"no {unit}")
    first, clock = Day(*(int(match[name] or 1) for name in ("year", "month", "day"))), match["clock"] or ""
    if unit in _DAYS:
        moved = Day.from_number(first.number + count * _DAYS[unit])
    else:
        moved = first.after_months(count * _MONTHS[unit])
    if moved.year > _LAST_YEAR:
        raise ValueError("beyond the years of four figures")
    return str(moved)[: len(end) - len(clock)] + clock
