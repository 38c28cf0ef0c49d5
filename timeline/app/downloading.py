"""Buttons that hand a file to the browser. It is made when it is asked for, of the timeline as it is then."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from ..errors import TimelineError, short
from ..formats import dumps
from ..model import Timeline

KINDS = {
    "html": "text/html",
    "csv": "text/csv",
    "ics": "text/calendar",
    "png": "image/png",
    "pdf": "application/pdf",
    "markwhen": "text/plain",
    "timelinejs": "application/json",
    "json": "application/json",
}
"""What can be downloaded, and its media type."""

_LABELS = {
    "html": ("Web page", "to look at and to share"),
    "csv": ("Table", "for a spreadsheet"),
    "ics": ("Calendar", "for a calendar program"),
    "png": ("Picture", "for a slide or a text"),
    "pdf": ("Paper", "to print and to file"),
    "markwhen": ("Markwhen", "for its editor"),
    "timelinejs": ("TimelineJS", "for its story of slides"),
    "json": ("Everything", "to open again with timeline"),
}


_SUFFIXES = {"markwhen": "mw", "timelinejs": "timelinejs.json"}


class Downloads(anywidget.AnyWidget):
    """A row of buttons, one for each format."""

    _esm = Path(__file__).with_name("downloading.js")
    kinds = traitlets.List(traitlets.Dict()).tag(sync=True)

    def __init__(self, timeline: Callable[[], Timeline | None]) -> None:
        self._ask = timeline
        super().__init__(
            kinds=[
                {"kind": kind, "label": label if kind == label.lower() else f"{label} ({kind.upper()})", "hint": hint}
                for kind, (label, hint) in _LABELS.items()
            ]
        )
        self.on_msg(self._heard)

    def _heard(self, _: object, message: dict[str, Any], __: object) -> None:
        kind = str(message.get("kind"))
        try:
            name, data = made(self._ask(), kind)
        except (TimelineError, RuntimeError, OSError) as error:
            self.send({"said": short(str(error))})
        else:
            self.send({"said": f"{name}, {len(data):,} bytes", "name": name, "type": KINDS[kind]}, [data])


def made(timeline: Timeline | None, kind: str) -> tuple[str, bytes]:
    """The name and the bytes of a file. Raises `TimelineError`.

    >>> made(None, "json")
    Traceback (most recent call last):
    timeline.errors.TimelineError: there is no timeline yet
    """
    if timeline is None:
        raise TimelineError("there is no timeline yet")
    if kind not in KINDS:
        raise TimelineError(f"there is no download '{kind[:20]}'")
    data = dumps(timeline, format=kind)  # type: ignore[arg-type] # one of KINDS
    return f"{_file_name(timeline.title)}.{_SUFFIXES.get(kind, kind)}", data.encode("utf-8", "replace") if isinstance(
        data, str
    ) else data


def _file_name(title: str) -> str:
    kept = "".join(char if char.isalnum() else "-" for char in title[:60].lower())
    return "-".join(part for part in kept.split("-") if part) or "timeline"
