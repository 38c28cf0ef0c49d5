"""The events as an HTML table, for a reader without JavaScript: terse, since a hundred thousand rows must stay small.

End tags that HTML leaves out are left out. Sources stand once, below, and rows name their number, as references do.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from itertools import groupby

from ..model.event import Event
from ..model.timeline import LANES, Timeline
from ..model.timespan import TimeSpan
from .shared import shared, status

BUSY = 5
"""From so many events a year on, in the mean, years are headings with links to them."""
PLAIN = re.compile(r"[\w.:-]+", re.ASCII)
"""What can be an attribute's value without quotes."""


def standing(event: Event) -> str:
    """What must be said beside a title: whose claim it is, and what it is not.

    >>> standing(Event("e", "A pier opens", TimeSpan.parse("2024"), (), modality="planned"))
    'planned'
    """
    who = LANES["attribution"](event) if all(claim.attribution for claim in event.claims) else ()
    parts = [shared()["words"]["per"].format(source=", ".join(who))] if who else []
    parts += [status(event.modality)] if event.modality not in ("happened", "ongoing") else []
    parts += [str(shared()["disputed"]["label"])] if event.disputed else []
    return ", ".join(parts)


def table(timeline: Timeline, name: str, summary: str) -> Iterator[str]:
    """All events in a `noscript` element. With JavaScript the browser takes this as text and never builds it."""
    yield f'<noscript><div class="table"><h1>{escape(name)}</h1><p>{escape(summary)}</p>\n'
    numbers = {document.id: str(number) for number, document in enumerate(timeline.documents, start=1)}
    years = [(year, list(events)) for year, events in groupby(timeline.events, _year)]
    busy = len(timeline.events) >= BUSY * len(years) and len(years) > 1
    if busy:
        yield "<nav>"
        yield from (f'<a href="#y{place}">{escape(year)}</a>' for place, (year, _) in enumerate(years))
        yield "</nav>\n"
    yield "<table><thead><tr><th>When<th>What<th>Source</thead>"
    if not busy:
        yield "<tbody>\n"
        yield from _rows(timeline.events, numbers)
    for place, (year, events) in enumerate(years if busy else ()):
        yield f"<tbody><tr id=y{place}><th colspan=3>{escape(year)}\n"
        yield from _rows(events, numbers, year)
    yield "</table>\n"
    yield from _below(timeline)
    yield "</div></noscript>\n"


def _year(event: Event) -> str:
    """The year in which an event begins, in words."""
    begin = event.when.begin_earliest
    return _words_of(str(begin).rsplit("-", 2)[0]) if begin else "Begin not known"


@cache
def _words_of(edtf: str) -> str:
    return TimeSpan.parse(edtf).words()


def _rows(events: Sequence[Event], numbers: dict[str, str], year: str = "") -> Iterator[str]:
    """A row for each; under the heading of its year, a day or month says it only once."""
    for event in events:
        key = f"e-{event.id}"
        key = key if PLAIN.fullmatch(key) else f'"{escape(key)}"'
        when = event.when.words()
        if year and event.when.granularity in ("day", "month") and when.count(year) == 1:
            when = when.removesuffix(f" {year}")
        said = standing(event)
        note = f" <small>({escape(said)})</small>" if said else ""
        sources = ", ".join(numbers.get(source, "?") for source in event.sources)
        yield f"<tr id={key}><td>{escape(when)}<td>{escape(event.title)}{note}<td>{sources}"


def _below(timeline: Timeline) -> Iterator[str]:
    """The sources by number, and what could not be placed."""
    if timeline.documents:
        yield "<h2>Sources</h2><ol>\n"
        for document in timeline.documents:
            published = f", {document.day.isoformat()}" if document.day else ""
            yield f"<li>{escape(document.name)}{published}\n"
        yield "</ol>\n"
    if timeline.unresolved:
        yield "<h2>Not placed</h2><ul>\n"
        for one in timeline.unresolved:
            yield f"<li><b>{escape(one.timex.text)}</b>: {escape(one.reason)}\n"
        yield "</ul>\n"
