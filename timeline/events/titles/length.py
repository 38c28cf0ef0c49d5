"""How long a title may be, and what goes first where it is longer.

Asides, what others did, then the tail, by phrases.
"""

from itertools import accumulate

from ...languages.word_classes import (
    ADP,
    BREAK,
    CCONJ,
    CLAUSE_OPENER,
    CLOSE,
    COMMA,
    NOUN_LIKE,
    OPEN,
    PART,
    PAST,
    PAST_FORM,
    PAUSE,
    PRON,
    QUOTE,
    TIME,
    VERB_BASE,
    VERB_GER,
    clause_pattern,
)
from ...languages.wordlist import words
from ...syntax.clause import Clause
from ...syntax.parsed import Parsed
from ...syntax.tokens import Tokens

SENTENCE = 110  # characters up to which a sentence stands as it is
LONGEST = 155  # of any title
# What a title can do without, the first the most.
_SPARE = ("parataxis", "acl:relcl", "conj", "advcl", "acl")
# Behind what ends well a phrase ends before one of these.
_JOINTS = frozenset(CLAUSE_OPENER + PAUSE + ADP + CCONJ + VERB_GER + OPEN)
_ENDS_WELL = frozenset(NOUN_LIKE + PAST_FORM + PRON + CLOSE + QUOTE + TIME)
_GLUED = COMMA + CLOSE
_PARTICLES = ("off", "up", "down", "out")
_TIED = ("of", "than")
_PLACES = words(
    "region regions city cities town towns province provinces state states village villages district districts"
)
_LEADING_ON = ("connection", "result", "wake", "part", "addition", "response", "charge", "favour", "favor")


_BEFORE_NAMED = clause_pattern("{det} {nominal verb_ed}* {noun verb_pres} (?={adp} {propn})")


def length(tokens: Tokens, order: list[int]) -> int:
    """How many characters a title of these tokens has, about."""
    return sum(_lengths(tokens, order)) - 1


def _lengths(tokens: Tokens, order: list[int]) -> list[int]:
    """The characters of each token, with the blank before it."""
    words, classes = tokens.words, tokens.classes
    return [len(words[i]) + (classes[i] not in _GLUED) for i in order]


def shortened(parsed: Parsed, order: list[int], clause: int) -> list[int]:
    """The tokens in `order` without what a title can do without, until it is short enough."""
    if length(parsed.tokens, order) <= SENTENCE:
        return order
    spare = {relation: rank for rank, relation in enumerate(_SPARE)}
    needed = _above(parsed.clauses, clause)
    parts = [
        (spare[item.relation], -item.start, number)
        for number, item in enumerate(parsed.clauses)
        if number not in needed and item.relation in spare and _is_apart(parsed, item)
    ]
    for rank, _, number in sorted(parts):
        if length(parsed.tokens, order) <= (SENTENCE if rank < 3 else LONGEST):
            return order
        inside = {n for n in range(len(parsed.clauses)) if number in _above(parsed.clauses, n)}
        rest = [i for i in order if parsed.owner[i] not in inside]
        order = rest if _tells(parsed, rest, clause) else order
    if length(parsed.tokens, order) > LONGEST:
        order = _places_alone(parsed.tokens, order)
    return order if length(parsed.tokens, order) <= LONGEST else _cut(parsed, order, clause)


def _places_alone(tokens: Tokens, order: list[int]) -> list[int]:
    """Places by their names: "the southern region of Elverum" is Elverum."""
    gone: set[int] = set()
    for phrase in _BEFORE_NAMED.finditer(tokens.classes):
        begin, end = phrase.span()
        if tokens.lower[end] == "of" and tokens.lower[end - 1] in _PLACES and tokens.lower[begin] == "the":
            gone.update(range(begin, end + 1))
    return [i for i in order if i not in gone]


def _above(clauses: list[Clause], clause: int) -> set[int]:
    """The clause itself and those it hangs on or goes on with."""
    found: set[int] = set()
    while clause >= 0 and clause not in found:
        found.add(clause)
        clause = clauses[clause].over
    return found


def _is_apart(parsed: Parsed, item: Clause) -> bool:
    """Whether a clause can be left out: it is set off by a comma, and does not say which of several things is meant."""
    if item.relation in ("parataxis", "conj"):
        return True
    before = parsed.tokens.classes[item.start - 1 : item.start] if item.start else ""
    return before in (COMMA, BREAK) or item.start == 0


def _tells(parsed: Parsed, order: list[int], clause: int) -> bool:
    verb = parsed.clauses[clause].verb
    return len(order) > 2 and (verb is None or verb[1] - 1 in order)


def _cut(parsed: Parsed, order: list[int], clause: int) -> list[int]:
    """Cut behind the last whole phrase that fits, and not before the verb."""
    classes, lower = parsed.tokens.classes, parsed.tokens.lower
    verb = parsed.clauses[clause].verb
    first = order.index(verb[1] - 1) + 1 if verb is not None and verb[1] - 1 in order else 1
    best = second = 0
    ends = list(accumulate(_lengths(parsed.tokens, order)))
    for place in range(max(first, 2), len(order)):
        if ends[place - 1] - 1 > LONGEST:
            break
        i, before = order[place], order[place - 1]
        if lower[i] in _PARTICLES and classes[before] in PAST + VERB_BASE:
            continue  # "to shut | off the route"
        if classes[order[place - 2]] == PART and classes[before] == VERB_BASE:
            continue  # "to pay | for it"
        within = parsed.owner[i] == parsed.owner[before] and parsed.owner[i] != clause
        if within and parsed.clauses[parsed.owner[i]].relation == "advcl":
            continue  # no condition is cut in two
        if classes[i] in _JOINTS and classes[before] in _ENDS_WELL and classes[:i].count(QUOTE) % 2 == 0:
            if lower[i] in _TIED or lower[before] in _LEADING_ON:
                second = place
            else:
                best = place
    return order[: best or second] or order
