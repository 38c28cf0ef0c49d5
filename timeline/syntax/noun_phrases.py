"""Noun phrases: where the one that ends before a word begins."""

from ..languages.word_classes import (
    ADP,
    ADV,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    IN_PHRASE,
    NOMINAL,
    NOUN,
    NUM,
    PART,
    PRON,
    PRON_ACC,
    PRON_NOM,
    PROPN,
    SCONJ,
    TIME,
    VERB_BASE,
    VERB_ED,
    VERB_GER,
)
from ..languages.wordlist import words
from .tokens import Tokens

_NOUN_PHRASE = frozenset(IN_PHRASE + PRON + VERB_ED)
_BETWEEN = ("until ", "till ", "of ", "from ", "since ", "in ", "on ")
# "in the wake of a strike": these are part of a preposition
_MERE = words(
    """
    wake result course aftermath face light behalf event case view middle favour favor support
    search charge front spite honour memory
    """
)
_OWNERS = ("'s", "’s", "s'", "s’")


def noun_phrase_before(tokens: Tokens, i: int, low: int) -> int:
    """Where the noun phrase that ends before token `i` begins, not before `low`."""
    classes, lower = tokens.classes, tokens.lower
    end = _phrase_end(tokens, i, low)
    at = end
    while at > low:
        kind = classes[at - 1]
        if kind == PRON_NOM:
            return at - 1 if at == end or (lower[at - 1] == "one" and lower[at] == "of") else at
        if kind == ADP and lower[at - 1] == "of" and at < end and not _is_preposition(tokens, at - 2):
            at -= 1
            continue
        if kind not in _NOUN_PHRASE or _is_outside(tokens, at - 1, end, low):
            break
        at -= 1
        if kind == DET and _begins_phrase(tokens, at, end, low):
            break
    while at < end and classes[at] == ADP and classes[at - 1 : at] != CLOSE:
        at += 1  # "said that of nine men who …"
    return i if at == end else at


def _phrase_end(tokens: Tokens, i: int, low: int) -> int:
    """Where a noun phrase before `i` ends: before adverbs, and before a time told of its noun."""
    classes = tokens.classes
    while i > low and classes[i - 1] == ADV:
        i -= 1
    dated = i > low + 1 and classes[i - 1] == TIME and classes[i - 2] in NOMINAL + VERB_BASE
    if dated and tokens.lower[i - 1].startswith(_BETWEEN):
        return i - 1  # "a delay until the autumn is possible"
    return i


def _is_outside(tokens: Tokens, at: int, end: int, low: int) -> bool:
    """Whether the word at `at`, which may stand in a noun phrase, is none of the one that ends at `end`."""
    classes, kind = tokens.classes, tokens.classes[at]
    if kind == VERB_GER:
        return classes[at - 1 : at] == COMMA
    if kind == PRON_ACC:
        return at + 1 < end  # "sold me two books"
    if kind == VERB_BASE:
        return classes[at - 1 : at] == PART and at > low  # "the flight that was due to arrive was diverted"
    behind = at + 1
    if kind != PROPN or behind >= end or classes[behind] != DET or tokens.lower[behind].endswith(_OWNERS):
        return False
    return classes[behind + 1 : end] != PROPN  # and not "Peter the Great"


def _begins_phrase(tokens: Tokens, at: int, end: int, low: int) -> bool:
    """Whether the noun phrase that ends at `end` begins with its determiner at `at`."""
    classes, lower = tokens.classes, tokens.lower
    if lower[at].endswith(_OWNERS):
        return False
    if at > low and (classes[at - 1] == DET or lower[at - 1] == "of"):
        return False
    if lower[at] == "other" and at - 1 > low and classes[at - 2 : at - 1] == DET and classes[at - 1] in NOUN + NUM:
        return False  # "the two other cases"
    epithet = classes[at - 1 : at] == PROPN and classes[at + 1 : end] == PROPN and lower[at] == "the"
    return not epithet


def _is_preposition(tokens: Tokens, i: int) -> bool:
    """Whether a noun is a part of a preposition: "in the wake of", and not "the latest case of"."""
    return i > 0 and tokens.lower[i] in _MERE and tokens.classes[:i].removesuffix(DET).endswith((ADP, SCONJ))


def joined_subject(tokens: Tokens, i: int, low: int) -> int:
    """Where the subject before token `i` begins, with what is told of it by prepositions, if "and" stands before that.

    "but the collapse of a bridge in Leeds in 1990 brought …": at "the collapse", and not at "Leeds".
    """
    start = at = noun_phrase_before(tokens, i, low)
    while at - 1 > low and tokens.classes[at - 1] in ADP + PART and tokens.lower[at - 1] not in ("than", "by"):
        further = noun_phrase_before(tokens, at - 1, low)
        if further == at - 1:
            return start
        at = further
        if at and tokens.classes[at - 1] in CCONJ + COMMA and tokens.classes[at] in DET + PROPN:
            return at
    return start
