"""Tables that fit the terminal, as the command line prints them."""

import unicodedata
from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import TypeAlias

from .model import Document, Event, Timeline, Timex
from .model.counted import counted

Explained: TypeAlias = tuple[Event, Sequence[str], Sequence[tuple[Event, str]]]
"""An event with what its claims share, and the others that stand apart from it, each with the reason."""
_GAP = "  "


def timeline_table(timeline: Timeline, *, width: int = 100) -> str:
    """The events as a table, then what could not be placed and what to supply."""
    head = ["When", "What", "Who says so", "Source"]
    rows = [[event.when.words(), _what(event), _who(event), _sources(event, timeline)] for event in timeline]
    if len(timeline.documents) < 2:
        head, rows = head[:3], [row[:3] for row in rows]
    parts = [table(head, rows, width=width, wide=1)] if rows else ["No events."]
    if timeline.unresolved:
        parts.append(_unresolved_table(timeline, width))
    return "\n\n".join([*parts, _summary(timeline)])


def short_text(timeline: Timeline, *, width: int = 79, most: int = 20) -> str:
    """What is in a timeline, in a line, and its first events as a table, at most so many.

    >>> print(short_text(Timeline()))
    <Timeline: no events>
    """
    parts = [repr(timeline)]
    if timeline.events:
        rows = [[event.when.words(), _what(event), _who(event)] for event in timeline[:most]]
        parts += ["", table(["When", "What", "Who says so"], rows, width=width, wide=1)]
    if len(timeline) > most:
        parts.append(f"… and {len(timeline) - most:,} more")
    return "\n".join(parts)


def timex_table(marks: Sequence[Timex], *, explain: bool = False, width: int = 100) -> str:
    """The time expressions of a text as a table; `explain` adds by which rule, and against what, each was read."""
    head = ["Expression", "Type", "Value", "Mod", "When"]
    rows = [[mark.text, mark.type, mark.value, mark.mod or "", mark.when.edtf if mark.when else ""] for mark in marks]
    if explain:
        head += ["Rule", "Read against"]
        rows = [[*row, mark.rule, mark.note or mark.anchor or ""] for row, mark in zip(rows, marks, strict=True)]
    return table(head, rows, width=width) if rows else "No time expressions."


def explanation(explained: Iterable[Explained], documents: Iterable[Document], *, width: int = 100) -> str:
    """Each event with its claims, what they share, why its date is shown, and what was kept apart from it."""
    known = {document.id: document for document in documents}
    parts = []
    for event, together, apart in explained:
        lines = [f"{event.when.words()}: {_what(event)}"]
        for claim in event.claims:
            document = known.get(claim.document_id)
            said = f": “{claim.evidence.of(document.text)}”" if document else ""
            lines.append(f"  told by {document.name if document else claim.document_id}{said}")
        lines += [f"  together, since both tell of: {shared}" for shared in together]
        lines += [f"  dated: {event.when_reason}"] if event.when_reason else []
        lines += [f"  apart from {other.when.words()}: {_what(other)}: {why}" for other, why in apart]
        parts.append("\n".join(line for each in lines for line in _hung(each, width)))
    return "\n\n".join(parts) or "No event is told by several claims. --search WORDS explains those of one claim too."


def _hung(line: str, width: int) -> list[str]:
    """A line, wrapped under its first word."""
    indent = "  " if line.startswith("  ") else ""
    return wrap(clean(line), width - 4, initial_indent=indent, subsequent_indent=f"{indent}    ")


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, width: int = 100, wide: int | None = None) -> str:
    """Aligned columns; the widest give way, and their cells are wrapped, until the lines fit. `wide` may keep twice
    the width of the others.

    >>> print(table(["When", "What"], [["2014", "Crimea voted to join Russia"]], width=24))
    When  What
    ----  ------------------
    2014  Crimea voted to
          join Russia
    """
    cells = [[clean(cell) for cell in row] for row in (head, *rows)]
    used = [index for index in range(len(head)) if any(row[index] for row in cells[1:])] or [0]
    cells = [[row[index] for index in used] for row in cells]
    widths = [min(width, max(map(cell_width, column))) for column in zip(*cells, strict=True)]
    room = width - len(_GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > 1:
        widths[max(range(len(widths)), key=lambda each: widths[each] / (2 if used[each] == wide else 1))] -= 1
    lines = [_lines(row, widths) for row in cells]
    rule = _GAP.join("-" * size for size in widths)
    return "\n".join([*lines[0], rule, *(line for row in lines[1:] for line in row)])


def clean(text: str) -> str:
    """`text` on one line, without what could command a terminal or turn the direction of its text.

    >>> clean("a\\x1b[31m \\u202eb")
    'a[31m b'
    """
    spaced = " ".join(text.split())
    return "".join(each for each in spaced if unicodedata.category(each) not in ("Cc", "Cf", "Cs", "Co"))


def cell_width(text: str) -> int:
    """How many columns of a terminal `text` takes: a Chinese character takes two, a combining accent none."""
    return sum(
        0 if unicodedata.combining(each) else 2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text
    )


def _what(event: Event) -> str:
    return event.title if event.modality == "happened" else f"{event.title} ({event.modality})"


def _who(event: Event) -> str:
    """Who is quoted for it; empty where a document says so itself."""
    if any(claim.asserted for claim in event.claims):
        return ""
    named = (claim.attribution.source or claim.attribution.cue for claim in event.claims if claim.attribution)
    return "; ".join(dict.fromkeys(named))


def _sources(event: Event, timeline: Timeline) -> str:
    names = {document.id: document.name for document in timeline.documents}
    return "; ".join(names.get(key, key) for key in event.sources)


def _unresolved_table(timeline: Timeline, width: int) -> str:
    texts = {document.id: document.text for document in timeline.documents}
    rows = [
        [item.timex.text, item.reason, item.sentence.of(texts.get(item.document_id, ""))]
        for item in timeline.unresolved
    ]
    return table(["Not placed", "Why", "In the sentence"], rows, width=width, wide=2)


def _summary(timeline: Timeline) -> str:
    counts = counted(len(timeline), "event")
    if timeline.events and len(timeline.documents) == 1:  # with several, each event names its own
        name = timeline.documents[0].title or timeline.documents[0].source
        counts += f", as told by {clean(name)}" if name else ""
    if not timeline.unresolved:
        return counts
    return f"{counts}, {counted(len(timeline.unresolved), 'expression')} not placed"


def _lines(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    wrapped = [_wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    height = max(map(len, wrapped))
    columns = [lines + [""] * (height - len(lines)) for lines in wrapped]
    padded = (
        [text + " " * (width - cell_width(text)) for text, width in zip(line, widths, strict=True)]
        for line in zip(*columns, strict=True)
    )
    return [_GAP.join(line).rstrip() for line in padded]


def _wrap(text: str, width: int) -> list[str]:
    # textwrap counts characters: where they are wide, half as many fit.
    narrow = width if cell_width(text) == len(text) else max(1, width // 2)
    return wrap(text, narrow) or [""]
