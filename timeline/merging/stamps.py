"""A sentence that opens with the stamp of its page and has a day of its own is told once: on its own day."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..model import Claim, Event, Span
from .sources import Source, source_of

_OPENING = 60  # characters of a sentence in which its stamp stands
_CLOCK = re.compile(r"\d{4}|\d{1,2}[:.]\d\d")


def without_stamps(events: Sequence[Event], sources: Mapping[str, Source]) -> list[Event]:
    """The events but those that are a clause once more, under the day or the hour at which its page was stamped."""
    clauses: dict[tuple[str, Span, str], list[Event]] = defaultdict(list)
    for event in events:
        if len(event.claims) == 1 and event.claims[0].timex is not None:
            claim = event.claims[0]
            clauses[claim.document_id, claim.sentence, event.title].append(event)
    stamps = {
        event.id
        for told in clauses.values()
        if len(told) > 1
        for event in told
        if _is_stamp(event.claims[0], sources) and any(not _is_stamp(other.claims[0], sources) for other in told)
    }
    return [event for event in events if event.id not in stamps]


def _is_stamp(claim: Claim, sources: Mapping[str, Source]) -> bool:
    """Whether a time opens its sentence and is the day of publication, or no more than an hour."""
    timex = claim.timex
    if timex is None or timex.start - claim.sentence.start > _OPENING or claim.when is None:
        return False
    first = timex.start == claim.sentence.start
    published = source_of(claim, sources).published
    return claim.when.edtf[:10] == published or (first and bool(_CLOCK.fullmatch(timex.text)))
