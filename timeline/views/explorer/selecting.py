"""Words that a person selected in a source, as the evidence of an event: its sentence, and the date nearest to them."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...errors import EditError
from ...model.document import Document
from ...model.event import Attribution, Claim, Event
from ...model.span import Span
from ...model.timeline import Timeline
from ...model.timespan import TimeSpan
from ...model.timex import Timex

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？؟।]|\n+")


@dataclass(frozen=True, slots=True)
class Selection:
    """The selected words, and what is known of the place where they stand."""

    document: Document
    evidence: Span
    sentence: Span
    timex: Timex | None
    attribution: Attribution | None

    @property
    def title(self) -> str:
        """The words themselves, in one line."""
        words = " ".join(self.evidence.of(self.document.text).split())
        return words[:1].upper() + words[1:]

    def event(self, title: str, when: TimeSpan) -> Event:
        """The event that a person makes of it. The expression beside it is its source only where the dates agree."""
        timex = self.timex if self.timex and self.timex.when == when else None
        claim = Claim(self.document.id, self.sentence, self.evidence, timex, when, self.attribution)
        key = "\x1f".join((self.document.id, str(self.evidence), when.edtf, title))
        key = hashlib.sha1(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return Event(key, title, when, (claim,), reasons=("added by a person",))


def selection(timeline: Timeline, place: int, start: int, end: int) -> Selection:
    """What stands from `start` to `end` (UTF-16 units) of a document. Raises `EditError`."""
    if not 0 <= place < len(timeline.documents):
        raise EditError("the source of these words is gone: select them again")
    document = timeline.documents[place]
    low, high = _code_points(document.text, start), _code_points(document.text, end)
    words = document.text[low:high]
    low, high = low + len(words) - len(words.lstrip()), high - len(words) + len(words.rstrip())
    if low >= high:
        raise EditError("select the words of the source that speak of the event")
    evidence = Span(low, high)
    claims = [claim for event in timeline.events for claim in event.claims if claim.document_id == document.id]
    lost = [each for each in timeline.unresolved if each.document_id == document.id]
    sentences = [*(claim.sentence for claim in claims), *(each.sentence for each in lost)]
    sentence = _sentence(document.text, evidence, sentences)
    timexes = [claim.timex for claim in claims if claim.timex] + [each.timex for each in lost]
    said = next((claim.attribution for claim in claims if claim.attribution and claim.sentence == sentence), None)
    return Selection(document, evidence, sentence, _nearest(timexes, evidence, sentence), said)


def _code_points(text: str, units: int) -> int:
    """From UTF-16 units, as JavaScript counts, to code points."""
    if text.isascii():
        return min(units, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def _sentence(text: str, evidence: Span, known: Iterable[Span]) -> Span:
    """The sentence around the words: the one that an event there has already, else as far as the stops."""
    for span in known:
        if span.start <= evidence.start and evidence.end <= span.end:
            return span
    start = max((stop.end() for stop in _END.finditer(text, 0, evidence.start)), default=0)
    stop = _END.search(text, max(evidence.start, evidence.end - 1))
    end = max(evidence.end, (stop.start() if stop[0].startswith("\n") else stop.end()) if stop else len(text))
    return Span(start + len(text[start:end]) - len(text[start:end].lstrip()), end)


def _nearest(timexes: Iterable[Timex], evidence: Span, sentence: Span) -> Timex | None:
    """The nearest expression: within the words, in their sentence, else before them. It may have no date, and then the
    words have none: "some years ago" is not the year of the sentence before.
    """

    def far(timex: Timex) -> tuple[bool, bool, int]:
        gap = max(timex.start - evidence.end, evidence.start - timex.end, 0)
        outside = not (sentence.start <= timex.start and timex.end <= sentence.end)
        return outside, outside and timex.start > evidence.end, gap

    return min(timexes, key=far, default=None)
