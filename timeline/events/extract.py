"""Time expressions to events: sentence by sentence, clause by clause."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..model import Claim, Document, Event, Span, TimeSpan, Timex, Unresolved, unknown
from .antecedent import antecedent
from .attribution import attribution_of, is_tag
from .boilerplate import is_boilerplate
from .clause import Clause, owners
from .confidence import confidence_of
from .entities import names_in
from .identity import event_id
from .modality import modality_of
from .nominal import dated_noun, is_adverbial, is_attributive, is_genitive, is_scope, nominal_core
from .reader import read as read_clauses
from .sentences import split
from .subject import subject_of
from .title import core, render
from .tokens import Tokens
from .tokens import read as read_tokens

CONTEXTS = ("none", "narrative")
# Participles that say no more than that there was such an event.
SPEAKING = frozenset("speaking addressing talking writing testifying appearing commenting responding".split())
LIGHT = frozenset("held conducted staged organised organized hosted".split())


@dataclass(slots=True)
class Parsed:
    """A sentence with its clauses. `times` gives for each time token the expressions in it."""

    span: Span
    tokens: Tokens
    clauses: list[Clause]
    owner: list[int]
    times: dict[int, list[Timex]]


def extract_events(
    document: Document, timexes: Sequence[Timex], *, context: str = "none"
) -> tuple[list[Event], list[Unresolved]]:
    """The events of a document, in the order of the text, and the time expressions that could not be placed.

    `timexes` are those of the document, in order. `context` "narrative" also dates the main clauses that have no time
    expression, by the running time of the story; "none" leaves them out.
    """
    if context not in CONTEXTS:
        raise unknown("context", context, CONTEXTS)
    story = Story(document, timexes)
    if context == "narrative":
        from .narrative import infer

        return infer(story)
    for index in story.timed:
        story.read_dated(index)
    return story.events, story.unresolved


class Story:
    """A document being read: its sentences, its time expressions by sentence, and what was found so far."""

    def __init__(self, document: Document, timexes: Sequence[Timex]) -> None:
        self.document = document
        self.text = document.text
        self.published: date | None = document.day
        self.sentences = list(split(self.text))
        self.starts = [span.start for span in self.sentences]
        self.by_sentence = self._by_sentence(timexes)
        self.timed = sorted(self.by_sentence)
        self.events: list[Event] = []
        self.unresolved: list[Unresolved] = []
        self.taken: set[str] = set()
        self._parsed: dict[int, Parsed] = {}

    def _by_sentence(self, timexes: Sequence[Timex]) -> dict[int, list[Timex]]:
        """The time expressions of each sentence that has one. A sentence is stretched over an expression it cuts."""
        found: dict[int, list[Timex]] = {}
        for timex in timexes:
            index = bisect_right(self.starts, timex.start) - 1
            if index >= 0:
                found.setdefault(index, []).append(timex)
                if timex.end > self.sentences[index].end:
                    self.sentences[index] = Span(self.sentences[index].start, timex.end)
        return found

    def parsed(self, index: int) -> Parsed:
        """The sentence with this index, read."""
        known = self._parsed.get(index)
        if known is None:
            if len(self._parsed) > 8:
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
            phrase = timex.phrase if timex.phrase is not None else timex.span
            start, end = max(min(phrase.start, timex.start), sentence.start), min(max(phrase.end, timex.end), sentence.end)
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

    def read_dated(self, index: int) -> list[Event]:
        """The events of a sentence that has time expressions; each is also kept in `events`."""
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
        before = len(self.events)
        for token, clause, timex, when in placed(parsed):
            self.add(index, parsed, clause, timex, when, token)
        return self.events[before:]

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
        noun = _noun(parsed, clause, token) if token is not None else None
        nominal = noun is not None
        order = core(tokens, clauses, clause, token) if noun is None else noun
        if not any(tokens.kinds[i] not in "\",;()cD#pRt" for i in order):
            return None
        pronoun = "" if nominal else self._antecedent(index, parsed, clause, order)
        title = render(tokens, order, pronoun)
        if len(title) < 3:
            return None
        evidence = _nominal_evidence(tokens, order, token) if nominal and token is not None else _evidence(parsed, clause, token)
        attribution = attribution_of(tokens, clauses, clause)
        modality, cue = modality_of(tokens, clauses, clause, token, when, self.published)
        if nominal:
            modality, cue = ("happened", "") if modality != "planned" or cue != "after publication" else (modality, cue)
        participants, places = names_in(self.text, tokens, order, evidence)
        confidence, reasons = confidence_of(clauses[clause], timex, nominal=nominal, cue=cue, attributed=attribution is not None, inferred=inferred, past=_in_past(parsed, clause))
        claim = Claim(self.document.id, parsed.span, evidence, timex, when, attribution)
        event = Event(
            event_id(self.document.id, evidence.of(self.text), when, title, self.taken),
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

    def _antecedent(self, index: int, parsed: Parsed, clause: int, order: list[int]) -> str:
        if not order or parsed.tokens.kinds[order[0]] != "O":
            return ""
        return antecedent(self, index, parsed, clause, order[0])


def placed(parsed: Parsed) -> list[tuple[int, int, Timex, TimeSpan]]:
    """What is dated in a sentence: the time token, its clause, the expression, and the time. One for each event."""
    found: list[tuple[int, int, Timex, TimeSpan]] = []
    for token, timexes in parsed.times.items():
        if is_scope(parsed.tokens, token):
            continue
        for timex in _one_for_each_time(timexes):
            assert timex.when is not None
            clause = _telling(parsed, parsed.owner[token])
            if clause is not None:
                found.append((token, clause, timex, timex.when))
    return _without_coarser(parsed.tokens, found)


def _in_past(parsed: Parsed, clause: int) -> bool:
    verb = parsed.clauses[clause].verb
    return verb is not None and (parsed.tokens.kinds[verb[0]] in "VE" or parsed.tokens.lows[verb[0]] in ("was", "were", "did"))


def _noun(parsed: Parsed, clause: int, token: int) -> list[int] | None:
    """The tokens of the noun that alone is dated (empty where it names nothing that happens); None for the clause."""
    tokens = parsed.tokens
    if is_attributive(tokens, token):
        alone = not any(other != token and parsed.owner[other] == parsed.owner[token] for other in parsed.times)
        if alone and is_adverbial(tokens, token) or alone and _heads_subject(parsed, clause, token):
            return None
        return _with_relative(parsed, nominal_core(tokens, token))
    return dated_noun(tokens, token) or None


def _with_relative(parsed: Parsed, order: list[int]) -> list[int]:
    """A bare noun with what its relative clause tells of it: "bombing, which killed 17 people"."""
    if not 0 < len(order) < 3:
        return order
    for number, clause in enumerate(parsed.clauses):
        if clause.kind == "relative" and clause.head is not None and clause.head[1] == order[-1] + 1 and clause.verb is not None:
            if clause.verb[0] == clause.marker + 1:
                told = core(parsed.tokens, parsed.clauses, number)
                return [*order, *(i for i in told if i >= clause.verb[0])]
    return order


def _heads_subject(parsed: Parsed, clause: int, token: int) -> bool:
    """ "Tuesday's vote ended in uproar": what the subject did, it did then, where it is told in the past."""
    verb = parsed.clauses[clause].verb
    if verb is None or parsed.tokens.kinds[verb[0]] not in "VE" and parsed.tokens.lows[verb[0]] not in ("was", "were"):
        return False
    subject = subject_of(parsed.tokens, parsed.clauses, clause)
    if subject is None:
        return False
    if is_genitive(parsed.tokens, token):
        return subject[0] < token and token <= subject[1] + 1
    return subject[0] <= token + 2 and token < subject[1] and bool(nominal_core(parsed.tokens, token) or is_genitive(parsed.tokens, token))


def _one_for_each_time(timexes: list[Timex]) -> list[Timex]:
    """Of the expressions of a phrase those with a place on the calendar; the two ends of a range are one."""
    seen: dict[str, Timex] = {}
    for timex in timexes:
        if timex.when is not None and timex.type != "SET":
            seen.setdefault(timex.when.edtf, timex)
    return list(seen.values())


def _telling(parsed: Parsed, clause: int) -> int | None:
    """The clause itself; where it is no more than a time ("3 May 1998 – opening of the museum") a neighbour."""
    told = parsed.clauses[clause]
    if told.kind == "participle" and clause == 1 and told.verb is not None and parsed.tokens.lows[told.verb[0]] in SPEAKING and told.start == 0:
        return 0  # "Speaking on Tuesday, he said"
    if told.kind == "participle" and told.verb is not None and parsed.tokens.lows[told.verb[0]] in LIGHT:
        for other in range(clause + 1, len(parsed.clauses)):
            item = parsed.clauses[other]
            if item.kind == "relative" and item.start < item.marker and item.parent in (clause, told.parent) and item.verb is not None:
                return other  # "a vote held in 2014, during which Crimea voted": what was done there
    for candidate in (clause, clause + 1, clause - 1):
        if 0 <= candidate < len(parsed.clauses) and (candidate == clause or parsed.clauses[candidate].kind == "coordinate" or candidate < clause):
            kinds = parsed.tokens.kinds
            if any(kinds[i] in "NPEVZIL" or kinds[i] == "#" and told.kind == "aside" for low, high in parsed.clauses[candidate].segments for i in range(low, high)):
                return candidate
    return None


def _without_coarser(tokens: Tokens, found: list[tuple[int, int, Timex, TimeSpan]]) -> list[tuple[int, int, Timex, TimeSpan]]:
    """Of two times of one clause of which one lies within the other, the finer: "in May 2014, on the 3rd, at noon"."""
    kept: list[tuple[int, int, Timex, TimeSpan]] = []
    for item in found:
        token, clause, _, when = item
        finer = any(
            other[1] == clause and other[3] != when and when.contains(other[3]) and not other[3].contains(when)
            and not when.is_interval and not (when.open_begin or when.open_end) and not is_attributive(tokens, other[0]) and not is_attributive(tokens, token)
            for other in found
        )  # fmt: skip
        same = any(other[1] == clause and other[3] == when for other in kept)
        if not finer and not same:
            kept.append(item)
    return kept


def _evidence(parsed: Parsed, clause: int, token: int | None) -> Span:
    """The clause where it stands: the part with its verb, stretched to the time expression."""
    tokens = parsed.tokens
    item = parsed.clauses[clause]
    low, high = item.segments[0][0], item.segments[-1][1]
    if item.verb is not None:
        low, high = next(((a, b) for a, b in item.segments if a <= item.verb[0] < b), (low, high))
    else:
        low, high = max(item.segments, key=lambda pair: pair[1] - pair[0])
    if token is not None:
        low, high = min(low, token), max(high, token + 1)
    while high - 1 > low and tokens.kinds[high - 1] in ",;c(":
        high -= 1
    while low < high - 1 and tokens.kinds[low] in ",;)":
        low += 1
    return Span(tokens.starts[low], tokens.ends[high - 1])


def _nominal_evidence(tokens: Tokens, order: list[int], token: int) -> Span:
    return Span(min(tokens.starts[order[0]], tokens.starts[token]), max(tokens.ends[order[-1]], tokens.ends[token]))
