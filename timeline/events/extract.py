"""Time expressions to events: sentence by sentence, clause by clause."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from ..model import Document, Event, Passage, Span, TimeSpan, Timex, Unresolved
from ..syntax.clause import owners
from ..syntax.parsed import Parsed
from ..syntax.reader import read as read_clauses
from ..syntax.sentences import split, split_within
from ..syntax.tokens import read as read_tokens
from .answers import read_answered
from .apart import apart
from .boilerplate import is_boilerplate
from .borrowed import borrowed
from .dateline import without_dateline
from .making import event_again, event_of_clause, event_of_noun
from .placing import placed
from .standing import is_asked, is_told, read_standing


def extract_events(
    document: Document,
    timexes: Sequence[Timex],
    passages: Sequence[Passage] = (),
    text: str = "",
    *,
    told: Callable[[int], None] | None = None,
) -> tuple[list[Event], list[Unresolved]]:
    """The events of a document, in the order of the text, and the time expressions that could not be placed.

    `timexes` are those of the document, in order. `passages` are those that the page gives, and `text` is the
    document's as it is to be read. `told` hears now and then how many characters are read.
    """
    story = Story(document, timexes, passages, text)
    for index in sorted({*story.timed, *story.standing}):
        dated = story.read_dated(index) if index in story.by_sentence else []
        if index in story.standing:
            read_standing(story, index, dated)
        if told is not None and index % 256 == 0:
            told(story.sentences[index].end)
    return story.events, story.unresolved


# A hyphen before the unit, and a noun behind it: "third-quarter earnings"
_QUALIFYING = re.compile(
    r"-(?:quarter|half|earlier|ago|month|week|year|day) "
    r"(?!(?:of|in|for|at|on|to|and|or|from|with|period|quarter|half|month|first|second|third|fourth)\b)[a-z]"
)


_UNIT_ALONE = re.compile(r"the (?:day|week|month|year|decade|century)", re.IGNORECASE)


def _qualifies(timex: Timex, text: str) -> bool:
    """Whether a time is an adjective, so that a preposition before it is not its own: "in third-quarter earnings"."""
    hyphen = timex.text.rfind("-")
    return hyphen >= 0 and bool(_QUALIFYING.match(text, timex.start + hyphen))


class Story:
    """A document being read: its sentences, its time expressions by sentence, and what was found so far."""

    def __init__(
        self, document: Document, timexes: Sequence[Timex], passages: Sequence[Passage] = (), text: str = ""
    ) -> None:
        self.document = document
        self.text = text or document.text
        self.published: date | None = document.day
        self.passages: list[Passage] = []
        self.sentences: list[Span] = []
        for passage in passages or [Passage(span) for span in split(self.text)]:
            parts = split_within(self.text, passage.span) if passages else [passage.span]
            self.sentences += [without_dateline(self.text, span) for span in parts]
            self.passages += [passage] * (len(self.sentences) - len(self.passages))
        self.standing = {
            index for index, passage in enumerate(self.passages) if passage.date is not None and is_told(passage)
        }
        self.starts = [span.start for span in self.sentences]
        self.by_sentence = self._by_sentence(timexes)
        self.timed = sorted(self.by_sentence)
        self.events: list[Event] = []
        self.unresolved: list[Unresolved] = []
        self.equal: Counter[str] = Counter()
        self._parsed: dict[int, Parsed] = {}
        self.kept = 8  # sentences read: only neighbours are asked for again

    def _by_sentence(self, timexes: Sequence[Timex]) -> dict[int, list[Timex]]:
        """The time expressions of each sentence that has one. A sentence is stretched over an expression it cuts."""
        found: dict[int, list[Timex]] = {}
        for timex in timexes:
            index = bisect_right(self.starts, timex.start) - 1
            if index >= 0 and timex.start < self.sentences[index].end:  # else it is of a dateline
                found.setdefault(index, []).append(timex)
                if timex.end > self.sentences[index].end:
                    self.sentences[index] = Span(self.sentences[index].start, timex.end)
        return found

    def parsed(self, index: int) -> Parsed:
        """The sentence with this index, read."""
        known = self._parsed.get(index)
        if known is None:
            if len(self._parsed) > self.kept:
                self._parsed.clear()
            known = self._parsed[index] = self._parse(index)
        return known

    def _parse(self, index: int) -> Parsed:
        sentence = self.sentences[index]
        phrases: list[Span] = []
        groups: list[list[Timex]] = []
        for timex in self.by_sentence.get(index, ()):
            if timex.when is None and timex.type in ("DURATION", "SET"):
                continue  # "for weeks" is part of what happened
            if (timex.when is None or _UNIT_ALONE.fullmatch(timex.text)) and self.text.startswith(" of ", timex.end):
                continue  # "the future of the valley" and "the year of confusion" are no times
            phrase = timex.phrase if timex.phrase is not None and not _qualifies(timex, self.text) else timex.span
            start, end = (
                max(min(phrase.start, timex.start), sentence.start),
                min(max(phrase.end, timex.end), sentence.end),
            )
            if phrases and start < phrases[-1].end:
                phrases[-1] = Span(phrases[-1].start, max(end, phrases[-1].end))
                groups[-1].append(timex)
            elif start < end:
                phrases.append(Span(start, end))
                groups.append([timex])
        tokens = read_tokens(self.text, sentence, phrases)
        places = [i for i, kind in enumerate(tokens.kinds) if kind == "T"]
        clauses = read_clauses(tokens)
        times = dict(zip(places, groups, strict=True))
        return Parsed(sentence, tokens, clauses, owners(clauses, len(tokens.words)), times)

    # -- sentences with time expressions of their own

    def read_dated(self, index: int) -> list[tuple[Event, int]]:
        """The events of a sentence that has time expressions, with their clauses; each is also kept in `events`."""
        sentence = self.sentences[index]
        timexes = self.by_sentence[index]
        if self.passages[index].asks:
            return read_answered(self, index)
        if is_boilerplate(sentence.of(self.text)) or is_asked(self.passages[index], sentence.of(self.text)):
            return []
        for timex in timexes:
            if timex.when is None and timex.note:
                self.unresolved.append(Unresolved(self.document.id, sentence, timex, timex.note))
        if all(timex.when is None for timex in timexes):
            return []
        parsed = self.parsed(index)
        found = []
        for item in (*placed(parsed), *borrowed(parsed)):
            event = self.add(index, parsed, item.clause, item.timex, item.when, item.token)
            if event is not None:
                found.append((event, item.clause))
        return found + self.add_apart(index, parsed, found)

    def add_apart(
        self, index: int, parsed: Parsed, dated: Sequence[tuple[Event, int]], *, inferred: bool = False
    ) -> list[tuple[Event, int]]:
        """Add what the sentence places so long before or after what is `dated` in it, or `inferred`."""
        found = []
        for item in apart(parsed, self.by_sentence.get(index, ())):
            reference = next((event for event, clause in dated if clause == item.of), None)
            when = item.shifted(reference.when) if reference is not None else None
            if reference is None or when is None:
                continue
            why = f"counted from: {reference.title}, {reference.when.edtf}"
            if item.noun and "told by a noun alone" in reference.reasons:
                # "A year after his death in 1990, she sold it": the death has its date, the sale is counted from it
                counted = replace(item, count=-item.count).shifted(reference.when)
                event = counted and self.add(index, parsed, item.of, None, counted, None, inferred=why)
                found += [(event, item.of)] if event else []
                continue
            if item.clause >= 0:
                event = self.add(index, parsed, item.clause, None, when, None, inferred=why)
            else:
                event = None if inferred and item.known else self.add_noun(parsed, item.noun, when, why)
            if event is not None:
                found.append((event, item.clause))
        return found

    def add_noun(self, parsed: Parsed, order: list[int], when: TimeSpan, why: str) -> Event:
        """Add an event that a noun names, at a time that was counted."""
        return self._keep(event_of_noun(self, parsed, order, when, why))

    def add(
        self,
        index: int,
        parsed: Parsed,
        clause: int,
        timex: Timex | None,
        when: TimeSpan,
        token: int | None,
        *,
        inferred: str = "",
        under: str = "",
        title: str = "",
    ) -> Event | None:
        """Add the event that a clause tells of, at a time; None where the clause tells nothing.

        `under` says where on the page its time stands, where that is not in the sentence; `title` is one that is
        better than what could be cut from the clause.
        """
        event = event_of_clause(
            self, index, parsed, clause, timex, when, token, inferred=inferred, under=under, title=title
        )
        return event if event is None else self._keep(event)

    def add_again(self, parsed: Parsed, evidence: Span, meant: Event) -> Event:
        """Add a mention, by a noun alone, of an event that another sentence dates."""
        return self._keep(event_again(self, parsed, evidence, meant))

    def _keep(self, event: Event) -> Event:
        self.events.append(event)
        return event
