"""A timeline to look at: a made-up story with every kind of date, claim and mark. The prose is our own."""

from timeline.model.document import Document
from timeline.model.event import Attribution, Claim, Event, Unresolved
from timeline.model.span import Span
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.model.timex import Timex

HARBOUR = """The harbour of Lindmouth reopens

LINDMOUTH — The harbour reopened on Tuesday after four years of work. Mayor Ada Brennan said the first ferry had left at dawn on 27 September 2022.

Work on the sea wall began in March 2018 and was to last two years. According to the contractor, the cranes arrived in early 2019. A storm broke the new wall on 12 November 2019, and the site stood still until the summer of 2020.

The council plans to open a second pier in 2024. If the levy passes, the old customs house could become a museum by 2026. The port authority denied that any worker had been hurt in 2021.

Since February 2022 the night train has run again. The harbour itself was founded in the 12th century, and merchants traded here from 1390 to 1511. Nobody remembers how the bell was lost some years ago.
"""
STORM = """After the storm

The storm of 13 November 2019 took the wall of Lindmouth, residents say. Repairs cost eleven million and lasted from December 2019 to July 2020. "We lost the whole winter," said foreman Idris Vale.

On Monday the insurers met in the town hall.
"""


def line() -> Timeline:
    """Some twenty events from two sources, and what could not be placed."""
    harbour = Document(
        HARBOUR,
        id="harbour",
        published="2022-09-28",
        title="The harbour of Lindmouth reopens",
        source="lindmouth-herald.example/harbour",
    )
    storm = Document(STORM, id="storm", title="After the storm", source="coast-weekly.example/storm")
    events = [
        _event(
            harbour,
            "harbour-reopens",
            "The harbour of Lindmouth reopens",
            "The harbour reopened",
            "Tuesday",
            "2022-09-27",
            anchor="published 2022-09-28",
            places=("Lindmouth",),
            confidence=0.93,
            reasons=("exact day", "main clause, past tense"),
        ),
        _event(
            harbour,
            "first-ferry",
            "The first ferry leaves at dawn",
            "the first ferry had left at dawn",
            "27 September 2022",
            "2022-09-27",
            who=("Mayor Ada Brennan", "said"),
            people=("Ada Brennan",),
            places=("Lindmouth",),
            confidence=0.86,
        ),
        _event(
            harbour,
            "work-begins",
            "Work on the sea wall begins",
            "Work on the sea wall began in March 2018",
            "March 2018",
            "2018-03",
            places=("Lindmouth",),
            confidence=0.9,
            tags=("works",),
        ),
        _event(
            harbour,
            "cranes",
            "The cranes arrive",
            "the cranes arrived in early 2019",
            "early 2019",
            "[2019-01..2019-04]",
            who=("the contractor", "According to"),
            confidence=0.7,
            tags=("works",),
        ),
        _event(
            harbour,
            "still",
            "The site stands still",
            "the site stood still until the summer of 2020",
            "12 November 2019",
            "2019-11-12/2020-07",
            confidence=0.66,
            tags=("works",),
        ),
        _event(
            harbour,
            "pier",
            "The council opens a second pier",
            "The council plans to open a second pier in 2024",
            "2024",
            "2024",
            modality="planned",
            people=("Lindmouth council",),
            confidence=0.8,
        ),
        _event(
            harbour,
            "museum",
            "The old customs house becomes a museum",
            "the old customs house could become a museum by 2026",
            "2026",
            "../2026",
            modality="hypothetical",
            confidence=0.45,
            reasons=("conditional: “if the levy passes”",),
        ),
        _event(
            harbour,
            "hurt",
            "A worker is hurt",
            "any worker had been hurt in 2021",
            "2021",
            "2021",
            modality="denied",
            who=("The port authority", "denied"),
            people=("Port authority",),
            confidence=0.6,
        ),
        _event(
            harbour,
            "night-train",
            "The night train runs again",
            "Since February 2022 the night train has run again",
            "February 2022",
            "2022-02/..",
            modality="ongoing",
            confidence=0.9,
            tags=("transport",),
        ),
        _event(
            harbour,
            "founded",
            "The harbour is founded",
            "The harbour itself was founded in the 12th century",
            "the 12th century",
            "11XX",
            places=("Lindmouth",),
            confidence=0.78,
        ),
        _event(
            harbour,
            "merchants",
            "Merchants trade in the harbour",
            "merchants traded here from 1390 to 1511",
            "from 1390 to 1511",
            "1390/1511",
            places=("Lindmouth",),
            confidence=0.84,
        ),
        _event(
            storm,
            "repairs",
            "The wall is repaired",
            "lasted from December 2019 to July 2020",
            "from December 2019 to July 2020",
            "2019-12/2020-07",
            confidence=0.82,
            tags=("works",),
        ),
        _event(
            storm,
            "winter",
            "“We lost the whole winter”",
            "We lost the whole winter",
            "winter",
            "2019-24~",
            who=("Idris Vale", "said"),
            people=("Idris Vale",),
            confidence=0.5,
        ),
    ]
    first = _event(
        harbour,
        "storm",
        "A storm breaks the new sea wall",
        "A storm broke the new wall on 12 November 2019",
        "12 November 2019",
        "2019-11-12",
        places=("Lindmouth",),
        confidence=0.74,
        reasons=("two sources", "their dates differ by a day"),
    )
    second = _claim(
        storm, "The storm of 13 November 2019 took the wall", "13 November 2019", "2019-11-13", ("residents", "say")
    )
    events.append(
        Event(
            first.id,
            first.title,
            first.when,
            (*first.claims, second),
            places=first.places,
            confidence=first.confidence,
            reasons=first.reasons,
            disputed=True,
            when_reason="12 November: the earlier of two reports",
            tags=("weather",),
        )
    )
    lost = [
        _unresolved(harbour, "Nobody remembers", "some years ago", "PAST_REF", "too vague to place"),
        _unresolved(
            storm,
            "On Monday the insurers",
            "Monday",
            "XXXX-WXX-1",
            "depends on the day of publication, which is not known",
        ),
    ]
    return Timeline(tuple(events), (harbour, storm), tuple(lost), title="The harbour of Lindmouth")


def _sentence(document: Document, words: str) -> Span:
    at = document.text.index(words)
    start = max(document.text.rfind(stop, 0, at) + len(stop) for stop in (". ", "\n", "— "))
    ends = [end for stop in (". ", ".\n", "\n") if (end := document.text.find(stop, at + len(words))) >= 0]
    return Span(start, min(ends) + 1)


def _timex(
    document: Document,
    text: str,
    near: int,
    value: str,
    when: str | None,
    anchor: str | None = None,
    note: str | None = None,
) -> Timex:
    at = document.text.find(text, max(0, near - 120))
    span = TimeSpan.parse(when) if when else None
    return Timex(at, at + len(text), text, "DATE", value, when=span, anchor=anchor, rule="sample", note=note)


def _claim(
    document: Document, words: str, timex: str, when: str, who: tuple[str, str] | None, anchor: str | None = None
) -> Claim:
    sentence = _sentence(document, words)
    at = document.text.index(words)
    said = Attribution(*who) if who else None
    marked = (
        _timex(document, timex, sentence.start + 120, when, when, anchor)
        if timex in sentence.of(document.text)
        else None
    )
    return Claim(document.id, sentence, Span(at, at + len(words)), marked, TimeSpan.parse(when), said)


def _event(
    document: Document,
    key: str,
    title: str,
    words: str,
    timex: str,
    when: str,
    *,
    who: tuple[str, str] | None = None,
    anchor: str | None = None,
    people: tuple[str, ...] = (),
    **options: object,
) -> Event:
    claim = _claim(document, words, timex, when, who, anchor)
    return Event(key, title, TimeSpan.parse(when), (claim,), participants=people, **options)  # type: ignore[arg-type]


def _unresolved(document: Document, words: str, text: str, value: str, reason: str) -> Unresolved:
    sentence = _sentence(document, words)
    return Unresolved(
        document.id, sentence, _timex(document, text, sentence.start + 120, value, None, note=reason), reason
    )


def placed(documents: list[Document]) -> Timeline:
    """The same line read again, once the second source says when it was published: Monday has its day."""
    before = line()
    storm = next(document for document in documents if document.id == "storm")
    if storm.day is None:
        return before
    monday = storm.day.toordinal() - storm.day.weekday()
    when = storm.day.fromordinal(monday).isoformat()
    meeting = _event(
        storm,
        "insurers",
        "The insurers meet",
        "the insurers met in the town hall",
        "Monday",
        when,
        anchor=f"published {storm.day}",
    )
    return Timeline((*before.events, meeting), tuple(documents), before.unresolved[:1], title=before.title)
