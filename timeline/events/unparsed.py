"""Events of a text in whose language dates are read, and nothing else: its sentences as they stand."""

from collections import Counter
from collections.abc import Sequence

from ..model import Claim, Document, Event, Timex, Unresolved
from ..syntax.sentences import split
from .identity import event_id
from .titles import LONGEST

CONFIDENCE = 0.2


def sentences_dated(
    document: Document, timexes: Sequence[Timex], language: str
) -> tuple[list[Event], list[Unresolved]]:
    """One event for each date that stands in a sentence. What is said of that day nobody has read: it is "possible"."""
    events: list[Event] = []
    unresolved: list[Unresolved] = []
    equal: Counter[str] = Counter()
    left = list(reversed(timexes))
    for span in split(document.text):
        while left and left[-1].start < span.end:
            timex = left.pop()
            if timex.when is None:
                if timex.note:
                    unresolved.append(Unresolved(document.id, span, timex, timex.note))
                continue
            title = _short(" ".join(span.of(document.text).split()))
            events.append(
                Event(
                    event_id(document, span.of(document.text), timex.when, equal),
                    title,
                    timex.when,
                    (Claim(document.id, span, span, timex, timex.when),),
                    "possible",
                    confidence=CONFIDENCE,
                    reasons=(f"dated by '{timex.text}'", f"no grammar for {language} yet: the sentence as it stands"),
                )
            )
    return events, unresolved


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rpartition(' ')[0] or text[: LONGEST - 1]}…"
