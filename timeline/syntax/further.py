"""A verb met where the clause being read has one already: where its subject begins, and what stands before that."""

from typing import NamedTuple

from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.word_classes import (
    ADP,
    ADVERBIAL,
    AUX,
    AUX_BE,
    CCONJ,
    COMMA,
    PART,
    PAST,
    START,
    VERB_PAST,
    VERB_PRES,
    clause_pattern,
)
from .nested import Nested
from .noun_phrases import joined_subject, noun_phrase_before

_JOINED_ASIDE = clause_pattern("{cconj} ,? {adv}* {time} , $")


class Further(NamedTuple):
    """A verb group, `begin` to `end`, where the clause being read has a verb, and what stands before it."""

    begin: int
    end: int
    low: int  # where its subject begins at the earliest
    start: int  # where its subject begins; at its own begin where it has none
    before: str  # the class of the word before that
    bare: bool  # nothing before it could be its subject, nor join it to the verb before

    @property
    def group(self) -> tuple[int, int]:
        """The tokens of the verb."""
        return self.begin, self.end

    @property
    def has_subject(self) -> bool:
        """Whether a subject, or what stands where one could, is right before it."""
        return self.start < self.begin


def further_verb(read: Nested, i: int, end: int) -> Further:
    """What stands before a verb group from `i` to `end`, of a clause that has a verb."""
    classes, top = read.classes, read.top
    low = max(top.verb[1] if top.verb else 0, top.segments[-1][0])
    start = _subject_start(read, i, end, low)
    before = classes[start - 1] if start else START
    back = len(classes[:start].rstrip(ADVERBIAL))
    aside = _JOINED_ASIDE.search(classes, low, start) if start == i else None
    if aside is not None:
        start = back = aside.start() + 1  # "and, one year later, returned"
        before = CCONJ
    joined = back > low and classes[back - 1] == CCONJ  # "and by 1350 had killed"
    unsupported = before not in CCONJ + COMMA or (
        before == COMMA and (classes[i] not in VERB_PAST + VERB_PRES + AUX_BE or read.unfinished())
    )
    return Further(i, end, low, start, before, start == i and not joined and unsupported)


def _subject_start(read: Nested, i: int, end: int, low: int) -> int:
    """Where the subject of a verb at `i` begins."""
    classes = read.classes
    start = joined_subject(read.tokens, i, low)
    if classes[start - 2 : start] == CCONJ + ADP and start < i:
        return start - 1  # "and within a decade had doubled it"
    comma = classes.rfind(COMMA, low, i)
    if (
        0 <= comma < start - 1
        and _is_tag(read, start, end, comma > low)
        and not any(kind in AUX + PAST for kind in classes[comma + 1 : i])
    ):
        return comma + 1  # "…, sources close to him said"
    told = read.top.verb[1] if read.top.verb is not None else -1
    if told >= 0 and read.says(read.top) and _phrases_lead_back(read, start, told):
        return told  # "said its plane with twelve tons of food had been turned away"
    if start < i and classes[start - 1 : start] == ADP and start - 1 == told:
        return i  # "strikes which began at some level in May were …": no subject stands behind "began at"
    governed = low < start - 1 and start < i and classes[start - 1] == ADP and classes[i] in AUX
    # "said the train that hit the bus with six men on board was late": what a preposition governs is no subject
    return i if governed and read.top.relation in ("acl:relcl", "acl") else start


def _is_tag(read: Nested, start: int, end: int, behind_comma: bool) -> bool:
    """Whether a verb says who spoke: at the end, or "…, a diplomat close to the talks said on condition …"."""
    if lemma(read.tokens.lower[end - 1]) not in REPORTING:
        return False
    return len(read.classes) - end < 4 or (behind_comma and read.classes[start - 1 : start] in (ADP, PART))


def _phrases_lead_back(read: Nested, at: int, told: int) -> bool:
    """Whether between a verb and a noun phrase at `at` stand only phrases that hang on each other by prepositions."""
    while at - 1 > told and read.classes[at - 1] == ADP:
        further = noun_phrase_before(read.tokens, at - 1, told)
        if further == at - 1:
            return False
        at = further
        if at == told:
            return True
    return False
