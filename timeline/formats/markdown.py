"""A chronology in Markdown with footnotes to the sources. It is not read back."""

import re

from ..model import Timeline
from .chronology import citation, entries
from .loss import flat
from .text import CARRIES

__all__ = ["CARRIES", "write"]

WHAT = "a chronology with footnotes to its sources"

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
_LEADING = re.compile(r"^(\s*)([-+]|\d+(?=[.)]))")


def write(timeline: Timeline) -> str:
    """A list of events, each with a footnote for every source that speaks of it."""
    lines = [f"# {escape(timeline.title or 'Timeline')}", ""]
    notes: list[str] = []
    for entry in entries(timeline):
        marks = []
        for number, said in entry.sayings:
            notes.append(f"[^{len(notes) + 1}]: {escape(said)} — source {number}")
            marks.append(f"[^{len(notes)}]")
        lines.append(f"- **{escape(entry.when)}**: {escape(entry.what)}{''.join(marks)}")
    if timeline.documents:
        lines += ["", "## Sources", ""]
        lines += [f"{number}. {escape(citation(each))}" for number, each in enumerate(timeline.documents, start=1)]
    if timeline.unresolved:
        lines += ["", "## Not placed on the calendar", ""]
        lines += [f"- {escape(flat(item.timex.text))}: {escape(flat(item.reason))}" for item in timeline.unresolved]
    return "\n".join([*lines, *([""] if notes else []), *notes]) + "\n"


def escape(text: str) -> str:
    """`text` so that Markdown shows it as it is: no HTML, no links, no emphasis, on one line.

    >>> escape("<b>*2014*</b>")
    '\\\\<b\\\\>\\\\*2014\\\\*\\\\</b\\\\>'
    """
    return _LEADING.sub(r"\1\\\2", _MARKS.sub(r"\\\1", flat(text)))
