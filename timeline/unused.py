"""Time expressions that have a place on the calendar and made no event, each with its reason: nothing vanishes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from .model import Document, Event, Span, Timex, Unresolved
from .model.counted import counted

_LINE = 200
"""Characters of the text that are shown round an expression, at the most."""


def times_without_events(
    document: Document, marks: Sequence[Timex], reasons: Mapping[int, str], events: Iterable[Event]
) -> list[Unresolved]:
    """What of `marks` no event has for its time; `reasons` are those that the page gives, by index.

    One end of a range is used where the other is, and so is a date at whose day something is told.
    """
    events = list(events)
    spans = {(claim.timex.start, claim.timex.end) for event in events for claim in event.claims if claim.timex}
    phrases = {claim.timex.phrase for event in events for claim in event.claims if claim.timex and claim.timex.phrase}
    told = {reason for event in events for reason in event.reasons}
    found = []
    for number, mark in enumerate(marks):
        if mark.when is None or (mark.start, mark.end) in spans or mark.phrase in phrases:
            continue
        if any(reason.endswith(" ".join(mark.text.split())) for reason in told if number in reasons):
            continue
        why = reasons.get(number) or ("recurs" if mark.type == "SET" else "nothing is told to have happened then")
        found.append(Unresolved(document.id, _line(document.text, mark), mark, why))
    return found


def summary(items: Sequence[Unresolved]) -> str:
    """How many there are, and why, the most frequent reason first; empty where there are none.

    >>> summary([])
    ''
    """
    if not items:
        return ""
    counts = Counter(item.reason for item in items).most_common()
    why = "; ".join(f"{count} {reason}" for reason, count in counts)
    return f"{counted(len(items), 'time')} made no event: {why}"


def _line(text: str, mark: Timex) -> Span:
    start = max(text.rfind("\n", 0, mark.start) + 1, mark.start - _LINE // 2)
    end = text.find("\n", mark.end)
    return Span(start, min(len(text) if end < 0 else end, mark.end + _LINE // 2))
