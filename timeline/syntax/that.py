""" "that": of what is said, of a noun, beside another, or a mere demonstrative: cues, in the order of `READINGS`."""

from collections.abc import Callable

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    BREAK,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    DETERMINED,
    FINITE,
    MAYBE_NOMINAL,
    NOUN,
    NUM,
    PART,
    PRON_ACC,
    PRON_NOM,
    QUOTE,
    START,
    TIME,
    VERB_BASE,
    clause_pattern,
)
from ..languages.wordlist import words
from .nested import Nested
from .relative import MANY, plural_of

_VERB_AHEAD = clause_pattern("{finite}")
# "found an aircraft that vanished in May", and not "said in May that it …"
_SUBJECT_GAP = clause_pattern("{adv}* ({surely_finite} | {verb_ed} {adverbial adp comma det})")

# "the claim that …": what follows is what is claimed.
_CONTENT_NOUNS = words(
    """
    claim claims fact report reports announcement statement allegation allegations news rumours rumors
    speculation belief evidence hope hopes idea indication indications possibility warning suggestion
    suggestions promise condition proof sign signs myth hoax lie
    reminder fear fears concern concerns doubt doubts theory view opinion conclusion assumption realization
    realisation recognition understanding argument assurance message complaint accusation prediction feeling sense
    true untrue false certain clear likely unlikely evident obvious unclear
    """
)
_LEGEND = (["has", "it"], ["had", "it"])
_DEMONSTRATIVE = START + ADP + PART + BREAK  # behind these it points at something
_NOUN_BEFORE = MAYBE_NOMINAL + COMMA + NUM + CLOSE + QUOTE + PRON_ACC  # what it may tell more of
_BEHIND = FINITE + DETERMINED + ADVERBIAL + NOUN + NUM
_BEHIND_TICKING = (ADP, DET, ADV, TIME)


def that(read: Nested, i: int) -> None:
    """What "that" at `i` does to the clauses that are open."""
    top = read.top
    if top.relation == "acl" and top.verb != (i - 1, i) and read.says(read.clauses[top.parent]):
        read.close(i)  # "said in a statement issued on Tuesday that …"
    before = read.classes[i - 1] if i else START
    if i == 1 and before == VERB_BASE and read.top.verb is None:
        read.top.verb = (0, 1)  # "Imagine that …"
    any(reading(read, i, before) for reading in READINGS)


def _so_that(read: Nested, i: int, before: str) -> bool:
    """ "closed the road so that the parade could pass"."""
    if before == START or read.tokens.lower[i - 1] != "so":
        return False
    read.open("advcl", i, marker=i)
    return True


def _of_legend(read: Nested, i: int, before: str) -> bool:
    """ "Legend has it that …"."""
    if before != PRON_NOM or read.tokens.lower[i - 2 : i] not in _LEGEND or read.top.verb is None:
        return False
    read.open("ccomp", i, marker=i)
    return True


def _points(read: Nested, i: int, before: str) -> bool:
    """ "in that year", "and that ended it", "it confirmed that view in 2001": no clause begins."""
    if before in _DEMONSTRATIVE or (before == CCONJ and read.top.relation != "ccomp"):
        return True
    noun_behind = read.classes[i + 1 : i + 2] in (NOUN, VERB_BASE)
    return _is_behind_verb(read, i) and noun_behind and not _VERB_AHEAD.search(read.classes, i + 2)


def _is_behind_verb(read: Nested, i: int) -> bool:
    return read.top.verb is not None and read.top.verb[1] == i


def _of_what_is_said(read: Nested, i: int, before: str) -> bool:
    """ "said in May that it …", "found that it …"; and not "found an aircraft that vanished"."""
    told = before == PRON_ACC  # "agreed with me that it was late", "told us that …"
    if read.top.verb is None or not (_is_behind_verb(read, i) or told or read.says(read.top)):
        return False
    object_before = before in NOUN + VERB_BASE and read.top.verb != (i - 1, i)
    if object_before and _SUBJECT_GAP.match(read.classes, i + 1):
        return False
    read.open("ccomp", i, marker=i)
    return True


def _behind_infinitive(read: Nested, i: int, before: str) -> bool:
    """ "declined to confirm that …"."""
    lower = read.tokens.lower
    if before != VERB_BASE or lower[i - 2] != "to" or lemma(lower[i - 1]) not in SAYING:
        return False
    read.open("ccomp", i, marker=i)
    return True


def _beside_another(read: Nested, i: int, before: str) -> bool:
    """ "said that it was late, that it was dark and that nobody came"."""
    if before == CCONJ:
        read.open("conj", i - 1, marker=i, sibling=True)
    elif before == COMMA and read.top.relation == "ccomp":
        read.open("conj", i, marker=i, sibling=True)
    else:
        return False
    return True


def _of_content(read: Nested, i: int, before: str) -> bool:
    """ "the claim that …": what is claimed."""
    named = before in _NOUN_BEFORE and read.tokens.lower[i - 1] in _CONTENT_NOUNS
    if not named or _SUBJECT_GAP.match(read.classes, i + 1):
        return False
    read.open("ccomp", i, marker=i)
    return True


def _of_noun(read: Nested, i: int, before: str) -> bool:
    """ "the clock that was sold", "a clock that ticks for years"."""
    classes, lower = read.classes, read.tokens.lower
    if before not in _NOUN_BEFORE or not classes[i + 1 : i + 2] or classes[i + 1] not in _BEHIND:
        return False
    head = read.head_before(i)
    if head is not None and lower[i + 1] in MANY:
        head = plural_of(read, head)  # "the signs of haste that were found"
    read.open("acl:relcl", i, marker=i, head=head)
    if classes[i + 1] == NOUN and lower[i + 1].endswith("s") and classes[i + 2 : i + 3] in _BEHIND_TICKING:
        read.top.verb = (i + 1, i + 2)
    return True


READINGS: tuple[Callable[[Nested, int, str], bool], ...] = (
    _so_that,
    _of_legend,
    _points,
    _of_what_is_said,
    _behind_infinitive,
    _beside_another,
    _of_content,
    _of_noun,
)
