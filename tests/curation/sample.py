"""A small timeline to correct: two accounts of one made-up flood. The prose is our own."""

from timeline.model import Claim, Document, Event, Span, Timeline, TimeSpan, Timex

DIARY = "The dam burst on 3 May 1911. The mill burned in June 1911. On Tuesday the mayor resigned. Nobody slept since."
PAPER = "Water broke the dam on 4 May 1911. Rebuilding lasted from 1912 to 1914."

_EVENTS = [
    ("dam", "diary", "The dam burst", "The dam burst on 3 May 1911", "3 May 1911", "1911-05-03", 0.9),
    ("mill", "diary", "The mill burned", "The mill burned in June 1911", "June 1911", "1911-06", 0.5),
    ("water", "paper", "Water broke the dam", "Water broke the dam on 4 May 1911", "4 May 1911", "1911-05-04", 0.7),
    ("rebuilding", "paper", "Rebuilding", "Rebuilding lasted from 1912 to 1914", "from 1912 to 1914", "1912/1914", 0.8),
]


def line(diary: str = DIARY, paper: str = PAPER) -> Timeline:
    """The two sources and the four events that both texts have in common."""
    documents = {
        "diary": Document(diary, id="diary", title="Diary"),
        "paper": Document(paper, id="paper", source="paper.example"),
    }
    events = [event(documents[key], *rest, id=name) for name, key, *rest in _EVENTS if rest[1] in documents[key].text]
    return Timeline(tuple(events), tuple(documents.values()), title="The flood")


def event(document: Document, title: str, words: str, timex: str, when: str, confidence: float, *, id: str) -> Event:
    """An event whose evidence is `words`."""
    claim = claim_of(document, words, timex, when)
    return Event(id, title, TimeSpan.parse(when), (claim,), confidence=confidence, places=("Millbrook",))


def claim_of(document: Document, words: str, timex: str, when: str) -> Claim:
    """What `document` says in `words`, with its time expression."""
    at, mark = document.text.index(words), document.text.index(timex)
    span = TimeSpan.parse(when)
    expression = Timex(mark, mark + len(timex), timex, "DATE", when, when=span)
    return Claim(document.id, Span(at, at + len(words) + 1), Span(at, at + len(words)), expression, span)


def reextract(document: Document) -> Timeline:
    """A reader of the diary that knows what Tuesday means: the day before publication."""
    read = line(document.text) if document.id == "diary" else line(paper=document.text)
    events = [each for each in read.events if document.id in each.sources]
    if document.published and "On Tuesday" in document.text:
        events.append(
            event(
                document,
                "The mayor resigned",
                "On Tuesday the mayor resigned",
                "On Tuesday",
                "1911-05-09",
                0.8,
                id="mayor",
            )
        )
    return Timeline(tuple(events), (document,))
