"""TimelineJS3's spreadsheet as CSV: what its Google Sheets template holds, with one more column of ours."""

import csv
import io
from collections.abc import Mapping
from typing import Any

from ..errors import DateError
from ..model import Omission, Timeline
from . import embedded
from .csv import harmful, harmless, table
from .rows import CARRIES, ROWS, from_records, records, why_of
from .timelinejs import notes, read_slide, slide

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "slides as rows; uncertain and open dates in words, and exactly in our own column"

_OURS = "Timeline Explorer"
_DATES = {"": "start_date", "End ": "end_date"}
COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline",
    "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background", _OURS,
)  # fmt: skip


def write(timeline: Timeline) -> str:
    """The CSV text. Inverse of `read`."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="")
    writer.writeheader()
    for record in records(timeline):
        row = _row(slide(record)) | {_OURS: embedded.dumps(record)}
        # A year before 1 CE begins with a minus, and has to stay a number here.
        writer.writerow({name: value if isinstance(value, int) else harmless(value) for name, value in row.items()})
    return out.getvalue()


def read(data: bytes) -> Timeline:
    """The events of a TimelineJS spreadsheet. Its title slide and eras are passed over. Inverse of `write`."""
    found: list[dict[str, Any] | Omission] = []
    for number, row in enumerate(table(data), start=1):
        if isinstance(row, Omission):
            found.append(row)
            continue
        kind = row.get("Type", "").strip().lower()
        if kind == "title":
            continue
        if kind == "era" or not row.get("Year", "").strip():
            what, why = (
                ("eras", "they lie behind the events, and are none") if kind == "era" else (ROWS, "there is no year")
            )
            found.append(Omission(what, why, f"row {number}", row.get("Headline", "")))
            continue
        try:
            found.append(read_slide(_slide(row), number))
        except (DateError, ValueError, KeyError) as error:
            found.append(Omission(ROWS, why_of(error), f"row {number}", row.get("Headline", "")))
    return from_records(found)


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
        "media": {"url": row.get("Media", "")},
        "timeline_explorer": harmful(row.get(_OURS, "")),
    }
    for prefix, name in _DATES.items():
        day = {
            part: int(row[f"{prefix}{part.title()}"].replace(",", ""))
            for part in ("year", "month", "day")
            if row.get(f"{prefix}{part.title()}", "").strip()
        }
        clock = row.get(f"{prefix}Time", "").strip().split(":")
        if day and clock[0]:
            day |= dict(zip(("hour", "minute", "second"), map(int, clock), strict=False))
        if "year" in day:
            each[name] = day
    return each
