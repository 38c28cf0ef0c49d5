"""The texts that a chronology is held against: their sentences, indexed by what they tell of."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from ..events.extract import Story
from ..languages.telling import telling_of
from ..languages.word_classes import AUX_BE, PAST
from ..layout import page_of, passages
from ..model import Claim, Document, Event, Span, Timeline, TimeSpan, Timex
from ..pipeline import read_each_part, together
from ..syntax.parsed import Parsed
from ..tagging import rules_for
from ..timexes import times_of
from .features import Features, features

MOST_CANDIDATES = 12
_ABSENT = 1.5
_CROWDED = 400
"""A word that stands in more sentences than this finds none: the rarer ones do."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A date that a sentence may have: the expression it was read from, the event that was made of it, and how."""

    when: TimeSpan
    timex: Timex | None = None
    event: Event | None = None
    how: str = ""
    published: bool = False
    """Whether it is only the day on which the text appeared."""

    @property
    def own(self) -> bool:
        """Whether an expression in the text gives it."""
        return self.timex is not None

    @property
    def counted(self) -> bool:
        """Whether it is a stretch that was counted off: "for the past five years"."""
        return self.timex is not None and self.timex.type == "DURATION"


class Source:
    """One document, read: its sentences with their features, times and events."""

    def __init__(self, document: Document, events: Sequence[Event]) -> None:
        self.document = document
        self.english = telling_of(rules_for(document.language, strict=False)) is None and document.language == "en"
        page = page_of(document)
        dated, marks = times_of(page, document, rules_for(document.language, strict=False))
        read = passages(page, dated, marks, document.day)
        self.marks = marks
        self.story = Story(document, [mark for n, mark in enumerate(marks) if n not in dated.idle], read, page.text)
        self.story.kept = 64
        phrases = [mark.phrase or mark.span for mark in marks if mark.when is not None and mark.type != "DURATION"]
        language = document.language
        text = self.story.text
        self.title = features(document.title, Span(0, len(document.title)), language=language)
        self.sentences: list[Features] = []
        at = 0
        for sentence in self.story.sentences:
            while at < len(phrases) and phrases[at].end <= sentence.start:
                at += 1
            near = [phrase for phrase in phrases[at : at + 40] if phrase.start < sentence.end]
            self.sentences.append(features(text, sentence, near, language=language))
        self._claims: dict[int, list[tuple[Event, Claim]]] = defaultdict(list)
        for event in events:
            for claim in event.claims:
                if claim.document_id == document.id:
                    self._claims[claim.sentence.start].append((event, claim))

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of all words of the text and its title."""
        return self.title.keys.union(*(sentence.keys for sentence in self.sentences))

    @cached_property
    def first_person(self) -> bool:
        """Whether somebody tells it as what "I" or "we" did."""
        return any(low in _I for low in self.document.text.lower().split())

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of names anywhere in the text and its title."""
        return frozenset(word.key for each in (self.title, *self.sentences) for word in each.words if word.is_name)

    def span(self, index: int) -> Span:
        """Where the sentence stands."""
        return self.story.sentences[index]

    def parsed(self, index: int) -> Parsed | None:
        """The sentence with its clauses, in English."""
        return self.story.parsed(index) if self.english else None

    def told(self, index: int) -> list[tuple[Event, Claim]]:
        """The events that were made of the sentence."""
        return self._claims.get(self.span(index).start, [])

    def readings(self, index: int) -> list[Reading]:
        """The dates that the sentence has: those of its events, its other expressions, and the one it stands under."""
        found = [
            Reading(claim.when, claim.timex, event, _how(claim.timex, event), self._is_day(claim))
            for event, claim in self.told(index)
            if claim.when is not None
        ]
        used = {reading.timex.span for reading in found if reading.timex}
        found += [
            Reading(timex.when, timex, None, _against(timex))
            for timex in self.story.by_sentence.get(index, ())
            if timex.when is not None and timex.span not in used and timex.type != "SET"
        ]
        standing = self.story.passages[index].date
        if standing is not None and standing.when is not None and not found:
            found.append(Reading(standing.when, standing, None, self.story.passages[index].told))
        return found

    def _is_day(self, claim: Claim) -> bool:
        day = self.document.day
        return day is not None and claim.timex is None and claim.when is not None and day.isoformat() in claim.when.edtf

    def around(self, index: int, clause: int = -1) -> list[Reading]:
        """The dates of the sentences before and behind one that is told in the past, the nearest first."""
        parsed = self.parsed(index)
        if parsed is not None and not _is_past(parsed, clause):
            return []
        found = []
        for near in (index - 1, index - 2, index + 1, index - 3, index - 4):
            if 0 <= near < len(self.sentences):
                found += [
                    Reading(timex.when, timex, None, "the sentences around it")
                    for timex in self.story.by_sentence.get(near, ())
                    if timex.when is not None
                ]
        return found

    def before(self, index: int) -> list[Reading]:
        """The dates of the two sentences before one that is told in the past, the nearest first."""
        return [
            each for each in self.around(index) if each.timex is not None and each.timex.end <= self.span(index).start
        ]

    def vague(self, index: int) -> Timex | None:
        """An expression of the sentence that has no place on the calendar: "several years ago"."""
        marks = self.story.by_sentence.get(index, ())
        return next((mark for mark in marks if mark.when is None and mark.value.endswith("_REF")), None)

    def of_day(self, index: int) -> list[Reading]:
        """The day on which a text is told that tells of its own day: what it says in the present may be so then."""
        day = self.story.day_of(index)
        parsed = self.parsed(index)
        if day is None or parsed is None or _PRESENT.isdisjoint(parsed.tokens.lower):
            return []
        when = TimeSpan.from_date(day)
        return [Reading(span, None, None, "the day of the text") for span in (when, TimeSpan.parse(f"{when.edtf}/.."))]


def _is_past(parsed: Parsed, clause: int) -> bool:
    """Whether a clause, or the whole sentence where it is not known, is told in the past."""
    first, last = 0, len(parsed.tokens.lower)
    if clause >= 0 and (verb := parsed.clauses[clause].verb) is not None:
        first, last = verb
    lower = parsed.tokens.lower[first:last]
    return _PRESENT.isdisjoint(lower) and any(kind in PAST + AUX_BE for kind in parsed.tokens.classes[first:last])


_I = frozenset({"i", "we", "my", "our", "i've", "i'm", "i’m", "i’ve"})
_PRESENT = frozenset({"is", "are", "am", "has", "have"})


def _how(timex: Timex | None, event: Event) -> str:
    if timex is None:
        return _in_words(event.reasons[0]) if event.reasons else "inferred"
    return _against(timex)


def _against(timex: Timex) -> str:
    """Against what an expression was read: "published 2025-03-12" is a day."""
    return _in_words(re.sub(r"^published (?=\d)", "against ", timex.anchor or ""))


def _in_words(how: str) -> str:
    """The days of a reading, as they are written out elsewhere in the report."""
    return _ISO.sub(lambda day: TimeSpan.parse(day[0]).words(), how)


_ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")


class Sources:
    """All documents, with an index from words to the sentences that have them."""

    def __init__(self, documents: Iterable[Document]) -> None:
        documents = list(dict.fromkeys(documents))
        parts = list(read_each_part(documents, context="narrative"))
        self.timeline: Timeline = together(parts)
        self.failed = self.timeline.failed
        self.documents = documents
        self.all: list[Source] = [Source(part.document, part.events) for part in parts if part.document.text.strip()]
        self._found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        counts: Counter[str] = Counter()
        total = 0
        for number, source in enumerate(self.all):
            for index, sentence in enumerate(source.sentences):
                total += 1
                for item in (*sentence.keys, *(f"#{family}" for family in sentence.families)):
                    self._found[item].append((number, index))
                    counts[item] += 1
        self._counts, self._total = counts, total

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the texts."""
        return tuple(dict.fromkeys(source.document.language for source in self.all))

    def rarity(self, item: str) -> float:
        """From 1 for what nearly every sentence has to about 3 for what few have; what none has may be reworded."""
        if item not in self._counts:
            return _ABSENT
        share = self._counts[item] / max(self._total, 20)
        return 1.0 + min(2.0, log(1 / max(share, 0.003)) / 3)

    def candidates(self, row: Features) -> list[tuple[Source, int]]:
        """The sentences that have most of a row's words, by weight, the heaviest first."""
        score: dict[tuple[int, int], float] = defaultdict(float)
        items = [(word.key, 1.0) for word in row.words]
        items += [(f"#{family}", 0.7) for word in row.words for family in word.families]
        listed = sorted(dict.fromkeys(items), key=lambda item: self._counts.get(item[0], 0))
        for place, (item, share) in enumerate(listed):
            found = self._found.get(item, ())
            if place > 2 and len(found) > _CROWDED:
                continue
            for at in found[: 20 * _CROWDED]:
                score[at] += share * self.rarity(item)
        best = sorted(score, key=lambda at: (-score[at], at))[:MOST_CANDIDATES]
        return [(self.all[number], index) for number, index in best]
