"""Who does it: whether the subject of a row is that of the sentence, by its name, its apposition or its pronoun."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ..merging.families import INCIDENTS
from ..model import Span
from ..syntax.parsed import Parsed
from .clauses import Verb, agent_words, is_passive, same_verb, subject_words, verb_of
from .features import Features, Word
from .found import Against, Match, keys_of, of_title
from .row import Row
from .subjects import (
    before_deed,
    before_verb,
    beside_subject,
    head_of,
    is_definite,
    is_named,
    is_personal,
    may_be_person,
    same_doer,
    stands_for_another,
)

NARRATORS = frozenset(
    ["speaker", "author", "narrator", "writer", "vlogger", "blogger", "interviewe", "presenter", "witness"]
)
"""Keys of those who tell what "I" did."""

Same = Literal["the same"]
Answer = Against | Same | None
SAME: Same = "the same"


@dataclass(frozen=True, slots=True)
class _Doers:
    """Whom a row names as doer, and the sentence that is held against it."""

    row: Row
    found: Match
    parsed: Parsed
    mine: list[Word]

    @property
    def said(self) -> str:
        return " ".join(word.text for word in self.mine)

    @property
    def head(self) -> Word:
        return head_of(self.mine)

    @property
    def keys(self) -> set[str]:
        return {word.key for word in self.mine}

    @property
    def sentence(self) -> Features:
        return self.found.source.sentences[self.found.index]

    @property
    def theirs(self) -> list[Word]:
        """The subject of the clause that was found; none where it is as good as a pronoun."""
        clause = self.found.clause
        if clause < 0 or stands_for_another(self.parsed, clause):
            return []
        return subject_words(self.parsed, clause)

    @property
    def not_there(self) -> Against:
        return f"there it is not “{self.said}”", None, (self.said,)


def another_doer(row: Row, found: Match) -> Against | None:
    """Somebody else does it there."""
    parsed = found.source.parsed(found.index)
    if parsed is None or row.clause < 0:
        return None
    mine = _named_first(row, subject_words(row.parsed, row.clause))
    if not mine:
        return None
    doers = _Doers(row, found, parsed, mine)
    answers = (reading(doers) for reading in READINGS)
    answer = next((answer for answer in answers if answer is not None), SAME)
    return None if answer == SAME else answer


# -- each: somebody else, the same, or nothing that would say so


def _of_an_incident(doers: _Doers) -> Answer:
    """A blaze that destroys: the mill burned."""
    return SAME if doers.head.families & INCIDENTS & doers.sentence.families else None


def _of_its_place(doers: _Doers) -> Answer:
    """A fire broke out in the mill: the mill burned."""
    burned = doers.row.features.families & INCIDENTS & doers.sentence.families
    return SAME if burned and doers.head.key in doers.sentence.keys else None


def _right_before_the_deed(doers: _Doers) -> Answer:
    """Named, or "I", right before the verb of the row, in whatever clause."""
    before = before_deed(doers.parsed, verb_of(doers.row.parsed, doers.row.clause))
    narrates = {"i", "we"} & before and _is_narrator(doers.keys, doers.found, doers.parsed)
    return SAME if doers.head.key in before or narrates else None


def _of_the_title(doers: _Doers) -> Answer:
    """The subject of the event's title."""
    event = doers.found.event
    if event is None:
        return None
    titled = _titled_subject(event.title, verb_of(doers.row.parsed, doers.row.clause))
    if not titled or doers.head.key in _put_in(event.title):
        return None
    same = _acts(doers.row, doers.found, doers.parsed, doers.mine) or same_doer(doers.mine, titled)
    return SAME if same else doers.not_there


def _who_tells(doers: _Doers) -> Answer:
    """ "I" or "we", where the clause names nobody."""
    return SAME if not doers.theirs and _is_narrator(doers.keys, doers.found, doers.parsed) else None


def _of_the_clause(doers: _Doers) -> Answer:
    """The subject of the clause."""
    theirs, parsed, clause = doers.theirs, doers.parsed, doers.found.clause
    if not theirs:
        return None
    beside = before_verb(parsed, clause) | beside_subject(parsed, clause)
    if same_doer(doers.mine, theirs) or doers.head.key in beside:
        return SAME
    if _acts(doers.row, doers.found, parsed, doers.mine):
        return SAME
    stands_for_it = is_definite(parsed, clause) and not any(word.is_name for word in theirs)
    if stands_for_it and is_named(doers.mine) and doers.head.key in _before(doers.found):
        return SAME
    turning = Span(theirs[0].span.start, theirs[-1].span.end)
    there = turning.of(doers.found.source.story.text)
    return f"there it is “{there}”, not “{doers.said}”", turning, (doers.said,)


def _of_a_person(doers: _Doers) -> Answer:
    """ "He" is no mill."""
    personal = is_personal(doers.parsed, doers.found.clause)
    return doers.not_there if personal and not may_be_person(doers.mine) else None


def _of_the_sentence(doers: _Doers) -> Answer:
    """Named elsewhere in the sentence; and not behind the verb of a "he" alone."""
    if not doers.keys & doers.sentence.keys:
        return None
    return doers.not_there if _stands_behind(doers.head, doers.parsed, doers.found) else SAME


def _of_the_pronoun(doers: _Doers) -> Answer:
    """Whom a pronoun stands for, as the reading of events has it."""
    meant = _meant(doers.found)
    if meant and not doers.keys & meant and is_named(doers.mine):
        return doers.not_there
    if not doers.keys & (_before(doers.found) | meant):
        return f"“{doers.said}” is not who does it there", None, (doers.said,)
    return None


READINGS: tuple[Callable[[_Doers], Answer], ...] = (
    _of_an_incident,
    _of_its_place,
    _right_before_the_deed,
    _of_the_title,
    _who_tells,
    _of_the_clause,
    _of_a_person,
    _of_the_sentence,
    _of_the_pronoun,
)


def _named_first(row: Row, subject: list[Word]) -> list[Word]:
    """The name at the head of a title, where the subject is only its apposition: "Ada Moor, mother of Tom, died"."""
    first = min((at for at in map(row.core.find, (",", " (", " –")) if at > 0), default=0)
    head = [word for word in row.features.words if word.span.end <= first]
    apart = bool(subject) and 0 < first < subject[0].span.start
    return head if apart and head and head[-1].is_name else subject


def _acts(row: Row, found: Match, parsed: Parsed, mine: list[Word]) -> bool:
    """Whether the row has as its subject what in the other voice is done to, or what is named behind "by"."""
    if found.clause < 0 or is_passive(row.parsed, row.clause) == is_passive(parsed, found.clause):
        return False
    here = head_of(mine).key in found.source.sentences[found.index].keys
    if is_passive(row.parsed, row.clause):
        agent, theirs = agent_words(row.parsed, row.clause), subject_words(parsed, found.clause)
        return here and (not agent or not theirs or same_doer(agent, theirs))
    agent = agent_words(parsed, found.clause)
    return same_doer(mine, agent) if agent else here


def _titled_subject(title: str, verb: Verb | None) -> list[Word]:
    """Who does in a title what the row tells, by its verb."""
    other = _row(title)
    clause = next(
        (i for i, each in enumerate(other.parsed.clauses) if each.verb and same_verb(verb, verb_of(other.parsed, i))),
        -1,
    )
    return subject_words(other.parsed, clause) if clause >= 0 else []


def _put_in(title: str) -> frozenset[str]:
    """The keys of what stands in brackets in a title: what a pronoun of the text stands for."""
    return frozenset[str]().union(*(keys_of(put) for put in re.findall(r"\[([^\]]+)\]", title)))


@lru_cache(maxsize=4096)
def _row(title: str) -> Row:
    return Row("", title.replace("[", "").replace("]", ""))


def _stands_behind(head: Word, parsed: Parsed, found: Match) -> bool:
    """Whether a name stands behind the verb alone, so that the pronoun before it is somebody else."""
    verb = parsed.clauses[found.clause].verb if found.clause >= 0 else None
    if verb is None or not is_personal(parsed, found.clause):
        return False
    at = parsed.tokens.ends[verb[1] - 1]
    places = [word.span.start for word in found.source.sentences[found.index].words if word.key == head.key]
    return bool(places) and min(places) > at


def _is_narrator(keys: set[str], found: Match, parsed: Parsed) -> bool:
    """Whether "I" or "we" does it, and the row names nobody whom the text tells of as another."""
    if not {"i", "we", "my", "our", "i've", "i'd", "i'm", "we've"} & set(parsed.tokens.lower):
        return False
    return (
        bool(keys & NARRATORS)
        or not keys & (found.source.keys - found.source.title.keys)
        or bool(keys & found.source.title.keys)
    )


def _before(found: Match) -> frozenset[str]:
    """The keys of the title and the sentences before, in which what a pronoun stands for may be named."""
    source = found.source
    return source.title.keys.union(*(each.keys for each in source.sentences[max(0, found.index - 4) : found.index]))


def _meant(found: Match) -> frozenset[str]:
    """The keys of what was put in for pronouns, where the reading of events knows whom they stand for."""
    here = found.source.sentences[found.index].keys
    titles = [of_title(event.title).words[:4] for event, _ in found.source.told(found.index)]
    return frozenset(word.key for title in titles for word in title if word.is_name and word.key not in here)
