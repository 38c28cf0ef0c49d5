"""Time expressions to events: sentence by sentence, clause by clause."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ..languages.word_classes import TIME
from ..model import Document, Event, Passage, Span, TimeSpan, Timex, Unresolved
from ..syntax.clause import owners
from ..syntax.parsed import Parsed
from ..syntax.reader import read as read_clauses
from ..syntax.sentences import split, split_within
from ..syntax.subject import lacks_subject
from ..syntax.tokens import read as read_tokens
from .answers import read_answered, read_when
from .boilerplate import is_boilerplate
from .content import Content, content_of, tells_nothing
from .dateline import without_dateline
from .event import Dated, event_again, event_of, event_of_life, event_of_noun, event_of_work
from .found import Found
from .life_end import tell_by_its_end
from .lives import life_dates
from .nlp import Pipeline
from .offset import Offset, offsets
from .placing import placed
from .protagonist import protagonist_of
from .references import is_cited_work
from .second import parse, weighed
from .shared_time import shared_time
from .standing import is_asked, is_name, is_of_page, is_told, read_behind, read_standing
from .untimely import is_of_something_else
from .vague import with_vague
from .works import works


def extract_events(
    document: Document,
    timexes: Sequence[Timex],
    passages: Sequence[Passage] = (),
    text: str = "",
    *,
    told: Callable[[int], None] | None = None,
    parser: Pipeline | None = None,
) -> tuple[list[Event], list[Unresolved]]:
    """The events of a document, in the order of the text, and the time expressions that could not be placed.

    `timexes` are those of the document, in order. `passages` are those that the page gives, and `text` is the
    document's as it is to be read. `told` hears now and then how many characters are read. `parser` gives a second
    opinion on what is dated.
    """
    lasting = protagonist_of(document) is not None
    story = Story(document, with_vague(timexes, document.day, lasting=lasting), passages, text, parser=parser)
    for index in sorted({*story.timed, *story.standing}):
        dated = story.read_dated(index) if index in story.by_sentence else []
        if index in story.standing:
            read_standing(story, index, dated)
        if told is not None and index % 256 == 0:
            told(story.sentences[index].end)
    tell_by_its_end(story)
    return story.events, story.unresolved


# A hyphen before the unit, and a noun behind it: "third-quarter earnings"
_QUALIFYING = re.compile(
    r"-(?:quarter|half|earlier|ago|month|week|year|day) "
    r"(?!(?:of|in|for|at|on|to|and|or|from|with|period|quarter|half|month|first|second|third|fourth)\b)[a-z]"
)


_SOME_TIME = ("time of ", "times of ", "part of ", "parts of ")
_UNIT_ALONE = re.compile(r"the (?:day|week|month|year|decade|century)", re.IGNORECASE)


def _qualifies(timex: Timex, text: str) -> bool:
    """Whether a time is an adjective, so that a preposition before it is not its own: "in third-quarter earnings"."""
    hyphen = timex.text.rfind("-")
    return hyphen >= 0 and bool(_QUALIFYING.match(text, timex.start + hyphen))


_SORT_OF = re.compile(r"\b(?:in|on|at|around|since|until|by) (?:like|maybe|perhaps) $", re.IGNORECASE)
_UP_UNTIL = re.compile(r"\bup (?=(?:un)?til\b|to\b)", re.IGNORECASE)


def _begin(text: str, start: int) -> int:
    """Where a time begins with what one puts in when one talks: "in like 2005", and with "up" before "until"."""
    spoken = _SORT_OF.search(text, max(0, start - 16), start) or _UP_UNTIL.match(text, max(0, start - 3))
    return spoken.start() if spoken is not None else start


def _is_dated_finer(item: Dated, beside: Sequence[Dated]) -> bool:
    """Whether a noun only has the year of what the sentence dates to the day: "on 18 June, a day of the 2018 Cup"."""
    return item.content.noun is not None and any(
        one.content.noun is None and one.when != item.when and item.when.contains(one.when) for one in beside
    )


def _without_count(item: Dated, counted: Sequence[Offset]) -> Dated:
    """What is dated, without the words that only say how long before or after something else it was."""
    words = frozenset[int]().union(*(one.words for one in counted if one.of == item.clause))
    if not words or item.token in words:
        return item
    return replace(item, content=replace(item.content, without=item.content.without | words))


class Story:
    """A document being read: its sentences, its time expressions by sentence, and what was found so far."""

    def __init__(
        self,
        document: Document,
        timexes: Sequence[Timex],
        passages: Sequence[Passage] = (),
        text: str = "",
        *,
        parser: Pipeline | None = None,
    ) -> None:
        self.document = document
        self.text = text or document.text
        self.parser = parser
        self.protagonist = protagonist_of(document)
        self.published: date | None = document.day
        self.passages: list[Passage] = []
        self.sentences: list[Span] = []
        for passage in passages or [Passage(span) for span in split(self.text)]:
            parts = split_within(self.text, passage.span) if passages else [passage.span]
            self.sentences += [without_dateline(self.text, span) for span in parts]
            self.passages += [passage] * (len(self.sentences) - len(self.passages))
        dated = [passage for passage in self.passages if passage.date is not None]
        page = is_of_page(dated, self.text, document.day)
        self.standing: set[int] = set()
        if not page:
            self.standing.update(i for i, passage in enumerate(self.passages) if passage.date and is_told(passage))
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
            if is_of_something_else(timex, self.text, sentence) or timex.text in ("the Year", "the Month"):
                continue  # "Newcomer of the Year"
            alone = _UNIT_ALONE.fullmatch(timex.text)
            if (timex.when is None or alone) and self.text.startswith(" of ", timex.end):
                continue  # "the future of the valley" and "the year of confusion" are no times
            if alone and self.text.endswith(_SOME_TIME, sentence.start, timex.start):
                continue  # "what time of the year it is"
            phrase = timex.phrase if timex.phrase is not None and not _qualifies(timex, self.text) else timex.span
            start, end = (
                max(_begin(self.text, min(phrase.start, timex.start)), sentence.start),
                min(max(phrase.end, timex.end), sentence.end),
            )
            if phrases and start < phrases[-1].end:
                phrases[-1] = Span(phrases[-1].start, max(end, phrases[-1].end))
                groups[-1].append(timex)
            elif start < end:
                phrases.append(Span(start, end))
                groups.append([timex])
        tokens = read_tokens(self.text, sentence, phrases)
        places = [i for i, kind in enumerate(tokens.classes) if kind == TIME]
        clauses = read_clauses(tokens)
        times = dict(zip(places, groups, strict=True))
        return Parsed(sentence, tokens, clauses, owners(clauses, len(tokens.words)), times)

    # -- sentences with time expressions of their own

    def read_dated(self, index: int) -> list[Found]:
        """The events of a sentence that has time expressions; each is also kept in `events`."""
        sentence = self.sentences[index]
        timexes = self.by_sentence[index]
        line = sentence.of(self.text)
        if self.passages[index].asks:
            return read_answered(self, index)
        if is_boilerplate(line) or is_cited_work(line) or is_asked(self.passages[index], line):
            return []
        for timex in timexes:
            if timex.when is None and timex.note:
                self.unresolved.append(Unresolved(self.document.id, sentence, timex, timex.note))
        if all(timex.when is None for timex in timexes):
            return []
        return read_when(self, index) or read_behind(self, index) or self.tell(index)

    def day_of(self, index: int) -> date | None:
        """The day on which a sentence is told: that of its passage, else of the publication."""
        return self.passages[index].day or self.published

    def tell(self, index: int) -> list[Found]:
        """The events of the time expressions of a sentence."""
        parsed, timexes = self.parsed(index), self.by_sentence[index]
        lives, made = life_dates(parsed), works(parsed)
        of_lives = {life.token for life in lives} | {work.token for work in made}
        counted = offsets(parsed, timexes)
        dated = [
            Dated(item.clause, item.token, item.timex, item.when, content)
            for item in (*placed(parsed), *shared_time(parsed))
            if item.token not in of_lives and not is_name(self.passages[index], parsed, item.clause, item.when)
            for content in (content_of(parsed, item.clause, item.token, item.when, self.day_of(index)),)
            if not tells_nothing(parsed, item.clause, content)
        ]
        dated = list(
            {(item.clause, item.when, tuple(item.content.noun or ())): item for item in reversed(dated)}.values()
        )[::-1]
        dated = [_without_count(item, counted) for item in dated if not _is_dated_finer(item, dated)]
        told = [(item, event) for item in dated if (event := event_of(self, index, parsed, item, dated))]
        if told and self.parser is not None:
            told = weighed(parsed, parse(parsed, self.text, self.parser), told)
        found = [self._keep(event) for _, event in told]
        found += [self._keep(event_of_life(self, parsed, life)) for life in lives]
        found += [self._keep(event_of_work(self, index, parsed, work)) for work in made]
        return found + self.add_apart(index, parsed, found)

    def add_apart(self, index: int, parsed: Parsed, dated: Sequence[Found], *, inferred: bool = False) -> list[Found]:
        """Add what the sentence places so long before or after what is `dated` in it, or `inferred`."""
        found: list[Found] = []
        for item in offsets(parsed, self.by_sentence.get(index, ())):
            reference = next((one for one in dated if one.clause == item.of), None)
            when = item.shifted(reference.event.when) if reference is not None else None
            if reference is None or when is None:
                continue
            why = f"counted from: {reference.event.title}, {reference.event.when.edtf}"
            made: Found | None
            if item.noun and reference.basis == "noun":
                # "A year after his death in 1990, she sold it": the death has its date, the sale is counted from it
                counted = replace(item, count=-item.count).shifted(reference.event.when)
                made = self.add(index, parsed, item.of, counted, why, dated) if counted else None
            elif item.clause >= 0:
                made = self.add(index, parsed, item.clause, when, why, dated)
            elif inferred and item.known:
                continue
            else:
                made = self._keep(event_of_noun(self, parsed, item.noun, when, why))
            found += [made] if made is not None else []
        return found

    def add(
        self,
        index: int,
        parsed: Parsed,
        clause: int,
        when: TimeSpan,
        why: str = "",
        beside: Sequence[Found] = (),
        *,
        timex: Timex | None = None,
        under: str = "",
        title: str = "",
    ) -> Found | None:
        """Add what a clause tells of, at a time that no expression in it gives; None where it tells nothing.

        `why` says how the time was inferred; `under`, with its `timex`, where on the page it stands; `title` is
        one that is better than what could be cut from the clause.
        """
        content = Content()
        bare = tells_nothing(parsed, clause, content) or lacks_subject(parsed.tokens, parsed.clauses, clause)
        if bare and not title:
            return None
        counted = offsets(parsed, self.by_sentence.get(index, ()))
        dated = _without_count(Dated(clause, None, timex, when, content, why, under, title), counted)
        others = [
            Dated(one.clause, None, None, when, content) for one in beside if one.basis == "clause" and one.clause >= 0
        ]
        event = event_of(self, index, parsed, dated, others)
        return event if event is None else self._keep(event)

    def add_again(self, parsed: Parsed, evidence: Span, meant: Event) -> Found:
        """Add a mention, by a noun alone, of an event that another sentence dates."""
        return self._keep(event_again(self, parsed, evidence, meant))

    def retell(self, found: Found, **changes: Any) -> Found:
        """A mention that was just added, with its event told otherwise."""
        at = next(i for i in range(len(self.events) - 1, -1, -1) if self.events[i] is found.event)
        self.events[at] = replace(found.event, **changes)
        return replace(found, event=self.events[at])

    def _keep(self, found: Found) -> Found:
        self.events.append(found.event)
        return found
