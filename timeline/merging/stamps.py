"""A sentence that opens with the stamp of its page and has a day of its own is told once: on its own day."""

import re
from collections import defaultdict
from collections.abc import Sequence

from ..model import Claim, Document, Event, Span

_OPENING = 60  # characters of a sentence in which its stamp stands
_CHANGED = re.compile(r"\W*(?:page )?(?:last )?(?:updated|modified|changed)\b", re.IGNORECASE)
_AGO = re.compile(r"\b\d+ (?:hrs?|mins?|hours?|minutes?) ago\b", re.IGNORECASE)
_CLOCK = re.compile(r"\d{4}|\d{1,2}[:.]\d\d")


def without_stamps(events: Sequence[Event], document: Document) -> list[Event]:
    """The events but those that are a clause once more, under the day or the hour at which its page was stamped.

    Left out too is what a page tells of itself: when it was changed, and how long ago others wrote what it links to.

    >>> without_stamps([], Document(""))
    []
    """
    clauses: dict[tuple[Span, str], list[Event]] = defaultdict(list)
    for event in events:
        if len(event.claims) == 1 and event.claims[0].timex is not None:
            clauses[event.claims[0].sentence, event.title].append(event)
    stamps = {event.id for event in events if any(_is_of_page(claim, document) for claim in event.claims)}
    for told in clauses.values():
        stamped = {event.id for event in told if _is_stamp(event.claims[0], document)}
        if len(stamped) < len(told):
            stamps |= stamped
    return [event for event in events if event.id not in stamps]


def _is_of_page(claim: Claim, document: Document) -> bool:
    """Whether a time is the page's: "Last updated at 15:41 GMT", "Rescue goes on - 2 hrs ago Herald - 3 hrs ago"."""
    timex = claim.timex
    if timex is None:
        return False
    if _AGO.search(timex.text) and len(_AGO.findall(claim.sentence.of(document.text))) > 1:
        return True  # links to what others wrote
    opening = document.text[claim.sentence.start : timex.start]
    return len(opening) < _OPENING and _CHANGED.match(opening) is not None and "." not in opening.rstrip(". ")


def _is_stamp(claim: Claim, document: Document) -> bool:
    """Whether a time opens its sentence and is the day of publication, or no more than an hour."""
    timex = claim.timex
    if timex is None or claim.when is None or timex.start - claim.sentence.start > _OPENING:
        return False
    if timex.start == claim.sentence.start and _CLOCK.fullmatch(timex.text):
        return True
    return document.day is not None and claim.when.edtf[:10] == str(document.day)
