"""TimelineJS3's spreadsheet as CSV: what its Google Sheets template holds, with one more column of ours."""

import csv
import io
import re
from collections.abc import Mapping
from typing import Any

from ..errors import DateError
from ..model import Omission, Timeline
from . import embedded
from .beyond import beyond
from .csv import harmful, harmless, table
from .rows import CARRIES, ROWS, from_records, records, why_of
from .timelinejs import figure, groups_of, notes, pictured, plain_text, read_slide, slide, untold

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "slides as rows; uncertain and open dates in words, and exactly in our own column"
PLAIN = True
"""Its files are texts, in whatever encoding."""

_OURS = "Timeline Explorer"
_UNUSED = {"Media Thumbnail", "Background"}
_TIME = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?\s*(?:(?P<half>[AaPp])\.?[Mm]\.?)?"
)
_DATES = {"": "start_date", "End ": "end_date"}
_PARTS = {prefix: [(f"{prefix}{part.title()}", part) for part in ("year", "month", "day")] for prefix in _DATES}
COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline",
    "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background", _OURS,
)  # fmt: skip


def write(timeline: Timeline) -> str:
    """The CSV text. Inverse of `read`."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writeheader()
    groups = groups_of(timeline)
    for record in records(timeline):
        row = _row(slide(record, groups)) | {_OURS: embedded.dumps(record)}
        # A year before 1 CE begins with a minus, and has to stay a number here.
        writer.writerow({name: value if isinstance(value, int) else harmless(value) for name, value in row.items()})
    return out.getvalue()


def read(data: bytes) -> Timeline:
    """The events of a TimelineJS spreadsheet; its eras are events with that tag. Inverse of `write`."""
    found: list[dict[str, Any] | Omission] = []
    title, rows = "", table(data)
    for number, row in enumerate(rows, start=1):
        if isinstance(row, Omission):
            found.append(row)
            continue
        kind, headline = row.get("Type", "").strip().lower(), row.get("Headline", "")
        place = f"row {number}"
        if kind == "title":
            title = title or plain_text(headline)
            if row.get("Text", "").strip():
                found.append(Omission("texts of the title", "they are of no event", place, plain_text(row["Text"])))
            continue
        if not row.get("Year", "").strip():
            found.append(Omission(ROWS, "there is no year", place, headline))
            continue
        try:
            each = _slide(row)
            found.append(read_slide(each, number))
        except (DateError, ValueError, KeyError) as error:
            found.append(Omission(ROWS, why_of(error), place, headline))
            continue
        if not row.get(_OURS):
            found += pictured(each, place)
        if told := untold(each):
            found.append(Omission("dates in words", "they are no date that can be read", place, told))
        found += [
            Omission("clocks", "it is no time of day", place, row[name])
            for name in ("Time", "End Time")
            if row.get(name) and row[name].strip() and _clock(row[name]) is None
        ]
    whole = [row for row in rows if not isinstance(row, Omission) and not row.get(_OURS)]
    return from_records([*found, *beyond(whole, set(COLUMNS) - _UNUSED)], title=title)


def _row(each: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for prefix, name in _DATES.items():
        day = each.get(name, {})
        row |= {f"{prefix}{part.title()}": day[part] for part in ("year", "month", "day") if part in day}
        if "hour" in day:
            row[f"{prefix}Time"] = f"{day['hour']:02}:{day['minute']:02}:{day['second']:02}"
    return row | {
        "Display Date": each.get("display_date", ""),
        "Headline": each["text"]["headline"],
        "Text": each["text"]["text"],
        "Group": each.get("group", ""),
    }


def _slide(row: Mapping[str, str]) -> dict[str, Any]:
    each: dict[str, Any] = {
        "text": {"headline": row.get("Headline", ""), "text": row.get("Text", "")},
        "group": row.get("Group", ""),
        "media": {
            "url": row.get("Media", ""),
            "caption": row.get("Media Caption", ""),
            "credit": row.get("Media Credit", ""),
        },
        "display_date": row.get("Display Date", ""),
        "era": row.get("Type", "").strip().lower() == "era",
        "timeline_explorer": harmful(row.get(_OURS, "")),
    }
    for prefix, name in _DATES.items():
        day: dict[str, int] = {}
        for column, part in _PARTS[prefix]:
            if (said := row.get(column)) and (number := figure(said, part)) is not None:
                day[part] = number
        if day and (clock := _clock(row.get(f"{prefix}Time", ""))):
            day |= dict(zip(("hour", "minute", "second"), clock, strict=True))
        if "year" in day:
            each[name] = day
    return each


def _clock(text: str) -> tuple[int, int, int] | None:
    """A time of day, or None where it is none.

    >>> _clock("1:05 PM"), _clock("13:05:10"), _clock("noon")
    ((13, 5, 0), (13, 5, 10), None)
    """
    match = _TIME.fullmatch(text.strip()) if text else None
    if match is None:
        return None
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None
