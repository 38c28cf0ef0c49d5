"""What a document is about, by its headline: told on or before the day of publication, and marked as inferred."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, islice

from ..model import Day, Document, Event, Passage, Span, TimeSpan, Timex, fold
from .boilerplate import is_boilerplate
from .extract import Story
from .identity import event_id
from .standing import main_clause

HEADLINE = "the headline: reported on or before publication"
LEAD = "the first sentence: reported on or before publication"
_SITE = re.compile(r"\s+(?:[|»·]|[-–—](?=\s[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}$))\s.*$")
_REPLY = re.compile(r"(?:re|fwd?|aw|wg)\s*:", re.IGNORECASE)
_OPENING = 4  # passages in which a page without a title says what it is about
_FEWEST = 3  # passages: a sentence or two are no article
_LEAD = 900  # characters
_LONGEST = 120
_NEWS = 62  # days


def headline_of(
    document: Document, events: Sequence[Event], passages: Sequence[Passage], text: str, times: Sequence[Timex] = ()
) -> Event | None:
    """The event that the headline tells, or the main clause of the first sentence; None where the lead dates the same.

    `times` are the time expressions of the document's title, which gives the event its own time where it has one.
    Without a day of publication there is none.
    """
    found = _found(document, passages, text)
    if found is None or document.day is None:
        return None
    line, span, why = found
    story = Story(replace(document, text=line, blocks=()), ())
    if not story.sentences:
        return None
    parsed = story.parsed(0)
    main = main_clause(parsed)
    if parsed.clauses[main].verb is None:
        return None
    own = next((mark.when for mark in times if mark.when is not None and mark.type == "DATE"), None)
    when = own or TimeSpan.parse(f"[..{document.day}]")
    title = line.rstrip(".") if why == HEADLINE and len(line) <= _LONGEST else ""
    made = story.add(0, parsed, main, when, why, title=title)
    if made is None or _is_told(made.event.title, [one for one in events if _is_near(one.when, document.day)]):
        return None
    event = made.event
    claim = replace(event.claims[0], sentence=span, evidence=span)
    key = event_id(document, span.of(text), when, story.equal)
    return replace(event, id=key, claims=(claim,), modality="planned" if event.modality == "planned" else "happened")


def _found(document: Document, passages: Sequence[Passage], text: str) -> tuple[str, Span, str] | None:
    """The headline, where it stands in the text (the first sentence where it does not), and what it is."""
    telling = (
        passage
        for passage in passages
        if not passage.speaker and not is_boilerplate(passage.span.of(text).strip() or "-")
    )
    told = list(islice(telling, _OPENING))
    line = _SITE.sub("", " ".join(document.title.split()))
    if line:
        return _headline_given(line, told, text)
    if len(told) < _FEWEST or any(passage.date is not None for passage in told):
        return None
    return _headline_written(document, told, text) or _lead(document, chain(told, telling), text)


def _headline_given(line: str, told: list[Passage], text: str) -> tuple[str, Span, str] | None:
    """The title of the document; not where it asks or answers."""
    if line.endswith("?") or _REPLY.match(line) or not told:
        return None
    at = text.find(line)
    return line, Span(at, at + len(line)) if at >= 0 else told[0].span, HEADLINE


def _headline_written(document: Document, opening: list[Passage], text: str) -> tuple[str, Span, str] | None:
    """A line in front of the text that has a verb and ends without a full stop."""
    for passage in opening:
        line = " ".join(passage.span.of(text).split())
        if len(line.split()) > 3 and len(line) <= _LONGEST and line[-1] not in '.!?:;"”' and _has_verb(document, line):
            return line, passage.span, HEADLINE
    return None


def _lead(document: Document, told: Iterable[Passage], text: str) -> tuple[str, Span, str] | None:
    """The first sentence of the first paragraph."""
    first = next((passage for passage in told if passage.kind == "paragraph"), None)
    if first is None:
        return None
    story = Story(replace(document, text=first.span.of(text), blocks=()), ())
    opening = story.sentences[0] if story.sentences else None
    if opening is None or story.text[opening.end - 1] not in '.!"”':
        return None
    span = Span(first.span.start + opening.start, first.span.start + opening.end)
    return opening.of(story.text), span, LEAD


def _has_verb(document: Document, line: str) -> bool:
    story = Story(replace(document, text=line, blocks=()), ())
    return bool(story.sentences) and any(clause.verb is not None for clause in story.parsed(0).clauses)


def _is_near(when: TimeSpan, published: date) -> bool:
    """Whether what is told may be the news: it is not long past."""
    end = when.end_latest
    return end is None or end.number > Day.from_date(published).number - _NEWS


def _is_told(title: str, events: Sequence[Event]) -> bool:
    """Whether the lead of the document dates the same event: most words of the one are in the other."""
    words = _stems(title)
    for event in events:
        if event.claims[0].sentence.start > _LEAD:
            continue
        theirs = _stems(event.title)
        shared = len(words & theirs)
        if shared >= 2 and shared * 2 >= min(len(words), len(theirs)):
            return True
    return False


def _stems(title: str) -> set[str]:
    return {word[:5] for word in re.findall(r"\w{4,}", fold(title))}
