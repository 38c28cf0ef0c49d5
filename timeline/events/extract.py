"""Time expressions to events: sentence by sentence, clause by clause."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from ..model import Claim, Document, Event, Span, TimeSpan, Timex, Unresolved, unknown
from .antecedent import antecedent
from .apart import apart
from .attribution import attribution_of
from .boilerplate import is_boilerplate
from .clause import owners
from .confidence import confidence_of
from .coreference import told_elsewhere
from .dated_nouns import dated_alone, in_past
from .dateline import without_dateline
from .entities import names_in
from .identity import event_id
from .infinitive import decided
from .modality import is_future, modality_of
from .parsed import Parsed, evidence_of, evidence_of_noun
from .placing import is_delayed, placed
from .reader import read as read_clauses
from .render import render
from .sentences import split
from .stump import is_stump, whole
from .subject import subject_of
from .title import core
from .tokens import read as read_tokens

CONTEXTS = ("none", "narrative")


def extract_events(
    document: Document,
    timexes: Sequence[Timex],
    *,
    context: str = "none",
    told: Callable[[int], None] | None = None,
) -> tuple[list[Event], list[Unresolved]]:
    """The events of a document, in the order of the text, and the time expressions that could not be placed.

    `timexes` are those of the document, in order. `context` "narrative" also dates the main clauses that have no time
    expression, by the running time of the story; "none" leaves them out. `told` hears now and then how many characters
    are read.
    """
    if context not in CONTEXTS:
        raise unknown("context", context, CONTEXTS)
    story = Story(document, timexes)
    if context == "narrative":
        from .narrative import infer

        return infer(story)
    for index in story.timed:
        story.read_dated(index)
        if told is not None and index % 256 == 0:
            told(story.sentences[index].end)
    return story.events, story.unresolved


class Story:
    """A document being read: its sentences, its time expressions by sentence, and what was found so far."""

    def __init__(self, document: Document, timexes: Sequence[Timex]) -> None:
        self.document = document
        self.text = document.text
        self.published: date | None = document.day
        self.sentences = [without_dateline(self.text, span) for span in split(self.text)]
        self.starts = [span.start for span in self.sentences]
        self.by_sentence = self._by_sentence(timexes)
        self.timed = sorted(self.by_sentence)
        self.events: list[Event] = []
        self.unresolved: list[Unresolved] = []
        self.equal: Counter[str] = Counter()
        self._parsed: dict[int, Parsed] = {}

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
            if len(self._parsed) > 4096:
                self._parsed.clear()  # only neighbours are asked for again
            known = self._parsed[index] = self._parse(index)
        return known

    def _parse(self, index: int) -> Parsed:
        sentence = self.sentences[index]
        phrases: list[Span] = []
        groups: list[list[Timex]] = []
        for timex in self.by_sentence.get(index, ()):
            if timex.when is None and timex.type in ("DURATION", "SET"):
                continue  # "for weeks" is part of what happened
            if timex.when is None and self.text.startswith(" of ", timex.end):
                continue  # "the future of the valley" is no time
            phrase = timex.phrase if timex.phrase is not None else timex.span
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
        if is_boilerplate(sentence.of(self.text)):
            return []
        for timex in timexes:
            if timex.when is None and timex.note:
                self.unresolved.append(Unresolved(self.document.id, sentence, timex, timex.note))
        if all(timex.when is None for timex in timexes):
            return []
        parsed = self.parsed(index)
        found = []
        for item in placed(parsed):
            event = self.add(index, parsed, item.clause, item.timex, item.when, item.token)
            if event is not None:
                found.append((event, item.clause))
        return found + self.add_apart(index, parsed, found)

    def add_apart(
        self, index: int, parsed: Parsed, dated: Sequence[tuple[Event, int]], *, inferred: str = ""
    ) -> list[tuple[Event, int]]:
        """Add what the sentence places so long before or after what is `dated` in it."""
        found = []
        for item in apart(parsed, self.by_sentence.get(index, ())):
            reference = next((event for event, clause in dated if clause == item.of), None)
            when = item.shifted(reference.when) if reference is not None else None
            if reference is None or when is None:
                continue
            why = inferred or f"counted from: {reference.title}, {reference.when.edtf}"
            if item.clause >= 0:
                event = self.add(index, parsed, item.clause, None, when, None, inferred=why)
            else:
                event = self.add_noun(parsed, item.noun, when, why)
            if event is not None:
                found.append((event, item.clause))
        return found

    def add_noun(self, parsed: Parsed, order: list[int], when: TimeSpan, why: str) -> Event:
        """Add an event that a noun names, at a time that was counted."""
        tokens = parsed.tokens
        evidence = Span(tokens.starts[order[0]], tokens.ends[order[-1]])
        participants, places = names_in(self.text, tokens, order, evidence)
        title = render(tokens, order)
        event = Event(
            event_id(self.document.id, evidence.of(self.text), when, title, self.equal),
            title,
            when,
            (Claim(self.document.id, parsed.span, evidence, None, when),),
            "planned" if is_future(when, self.published) else "happened",
            participants,
            places,
            confidence=0.3,
            reasons=(why, "told by a noun alone"),
        )
        self.events.append(event)
        return event

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
    ) -> Event | None:
        """Make the event that a clause tells of, at a time; None where the clause tells nothing."""
        tokens, clauses = parsed.tokens, parsed.clauses
        noun = dated_alone(parsed, clause, token) if token is not None else None
        order = core(tokens, clauses, clause, token) if noun is None else noun
        late = noun is None and token is not None and is_delayed(parsed, clause, token)
        if late:
            order = [i for i in order if tokens.lows[i] != "not"]
        to = -1
        if noun is None and token is not None:
            to = decided(parsed, clause, token, future=is_future(when, self.published))
        if to >= 0:
            verb = clauses[clause].verb or (to, to)
            order = [i for i in order if not verb[0] <= i < verb[1]]
        if noun is None and _lacks_subject(parsed, clause):
            return None
        if not any(tokens.kinds[i] not in '",;()cD#pRt' for i in order):
            return None
        pronoun = (
            antecedent(self, index, parsed, clause, order[0]) if noun is None and tokens.kinds[order[0]] == "O" else ""
        )
        title = render(tokens, order, pronoun)
        if is_stump(tokens, clauses, clause, order, noun=noun is not None):
            title = whole(tokens, parsed.clauses[clause])
        if len(title) < 3:
            return None
        nominal = noun is not None and token is not None
        evidence = (
            evidence_of_noun(tokens, order, token)
            if nominal and token is not None
            else evidence_of(parsed, clause, token)
        )
        attribution = attribution_of(tokens, clauses, clause)
        modality, cue = modality_of(tokens, clauses, clause, token, when, self.published)
        if to >= 0:
            modality, cue = "planned", f"{tokens.lows[to - 1]} to"
        elif late:
            modality, cue = ("planned", "until") if is_future(when, self.published) else ("happened", "not until")
        if nominal and cue != "after publication":
            modality, cue = "happened", ""  # the verb's is not the noun's
        participants, places = names_in(self.text, tokens, order, evidence)
        confidence, reasons = confidence_of(
            clauses[clause],
            timex,
            nominal=nominal,
            cue=cue,
            attributed=attribution is not None,
            inferred=inferred,
            past=in_past(parsed, clause),
        )
        claim = Claim(self.document.id, parsed.span, evidence, timex, when, attribution)
        event = Event(
            event_id(self.document.id, evidence.of(self.text), when, title, self.equal),
            title,
            when,
            (claim,),
            modality,
            participants,
            places,
            confidence=confidence,
            reasons=reasons,
        )
        self.events.append(event)
        return event

    def add_again(self, parsed: Parsed, evidence: Span, meant: Event) -> None:
        """Add a mention, by a noun alone, of an event that another sentence dates: it has its title and its date."""
        claim = Claim(self.document.id, parsed.span, evidence, None, meant.when)
        self.events.append(
            replace(
                meant,
                id=event_id(self.document.id, evidence.of(self.text), meant.when, meant.title, self.equal),
                claims=(claim,),
                confidence=0.3,
                reasons=(told_elsewhere(meant), "told by a noun alone"),
            )
        )


def _lacks_subject(parsed: Parsed, clause: int) -> bool:
    """Whether a clause has a verb that needs a subject, and none was found: no title can be made of it."""
    verb = parsed.clauses[clause].verb
    if verb is None or parsed.clauses[clause].kind in ("participle", "subordinate"):
        return False
    return parsed.tokens.kinds[verb[0]] in "mbvdZ" and subject_of(parsed.tokens, parsed.clauses, clause) is None
