"""Of a clause that tells of several times the part of one: "won silver in 1960 and gold in 1964"."""

from itertools import pairwise

from ...languages.word_classes import (
    ADP,
    CCONJ,
    COMMA,
    DET,
    NOMINAL,
    NUM,
    PART,
    PARTICIPLE,
    PLAIN_PHRASE,
    TIME,
    VERB_BASE,
    clause_pattern,
)
from ...syntax.parsed import Parsed
from ...syntax.tokens import Tokens

# "silver in 1960 and gold in 1964", "as mayor until 1979, and as governor until 1991", "in 1925, teaching, and
# beginning a survey in 1926"
_NEXT_PART = clause_pattern(
    "(?<={time}) (,? {cconj} (?=.* {time}) | , (?={adv}? {adp part}? {plain_phrase}+ ({adp} {nominal "
    "det}+){0,3} {time})) | (?<={time}) {not time cconj}* ,? {cconj} (?={verb_ger} {not time}* {time})"
)


def part_of(parsed: Parsed, order: list[int], clause: int, token: int) -> list[int]:
    """Of the tokens in `order` those that tell of the time at `token`: what stands before the verb, and its part."""
    verb, classes = parsed.clauses[clause].verb, parsed.tokens.classes
    end = verb[1] if verb is not None else 0
    before, rest = [i for i in order if i < end], [i for i in order if i >= end]
    mine = _part(parsed.tokens, rest, token)
    if verb is not None and verb[1] - verb[0] > 1 and _has_own_participle(classes, mine, end):
        before = [i for i in before if i != end - 1]
    if token not in rest:
        first = next((i for i in rest if classes[i] == TIME), -1)
        return [*before, *(rest if first < 0 else _part(parsed.tokens, rest, first))]
    mine = _with_infinitive(classes, mine, end)
    gapped = _gapped(parsed.tokens, mine, end)
    if gapped:
        told = range(*verb) if verb is not None else ()
        return [*gapped, *told, *(i for i in mine if i not in gapped)]
    return [*before, *mine]


def _has_own_participle(classes: str, mine: list[int], end: int) -> bool:
    """ "was passed in March and signed in April"."""
    return bool(mine) and mine[0] > end and classes[mine[0]] in PARTICIPLE


def _with_infinitive(classes: str, mine: list[int], end: int) -> list[int]:
    """ "was forced to leave in November and begin its retreat in the winter": with the "to" of the first part."""
    if not mine or mine[0] <= end or classes[mine[0]] != VERB_BASE or PART not in classes[end : mine[0]]:
        return mine
    to = classes.index(PART, end)
    return [*range(end, to + 1), *mine] if not classes[end:to] else mine


def _part(tokens: Tokens, rest: list[int], token: int) -> list[int]:
    """The part with the time at `token`, and what the first part says of all."""
    classes = tokens.classes
    if token not in rest:
        return rest
    letters = "".join(classes[i] for i in rest)
    cuts = [joint.end() for joint in _NEXT_PART.finditer(letters)]
    if not cuts:
        return rest
    first, *others = (rest[low:high] for low, high in pairwise([0, *cuts, len(rest)]))
    mine = next((part for part in others if token in part), first)
    if len(mine) > 1 and classes[mine[1]] == PART and mine is not first:  # "in March and June to open two shops"
        return [i for i in rest if classes[i] not in TIME + CCONJ or i > mine[0]]
    again = classes[mine[0]] == TIME and classes[mine[0] - 2 : mine[0]] == TIME + CCONJ  # "in 1918 and 1920, …"
    if again or not any(classes[i] in PLAIN_PHRASE for i in mine):
        return first
    mine = _without_commas(classes, mine)
    return [*_shared(tokens, first, mine), *mine] if mine[0] not in first else mine


def _without_commas(classes: str, part: list[int]) -> list[int]:
    while len(part) > 1 and classes[part[0]] == COMMA:
        part = part[1:]
    while len(part) > 1 and classes[part[-1]] == COMMA:
        part = part[:-1]
    return part


def _shared(tokens: Tokens, first: list[int], mine: list[int]) -> list[int]:
    """What of the first part is told of a later one too."""
    classes = tokens.classes
    opening = _opening(tokens, first, mine)
    if not opening and classes[mine[0]] == ADP and classes[first[0]] in PLAIN_PHRASE:
        return _object(classes, first)  # "rejected it in 1987 and, by 312 votes, in 2001"
    return opening


def _opening(tokens: Tokens, first: list[int], mine: list[int]) -> list[int]:
    """What the first part says of all: "several prizes, including a medal in 1996, …", "to Rome in May, …"."""
    classes = tokens.classes
    listing = next((n for n, i in enumerate(first) if tokens.lower[i] in ("including", "namely")), -1)
    if listing >= 0:
        return first[: listing + 1]
    whole = classes[mine[0]] in NOMINAL + NUM or tokens.lower[mine[0]] in ("the", "a", "an")
    return first[:1] if classes[first[0]] in ADP + PART and whole else []


def _gapped(tokens: Tokens, mine: list[int], end: int) -> list[int]:
    """The subject of a part without a verb: "was killed at Verdun in 1916, her father at sea in 1917"."""
    classes = tokens.classes
    if not mine or mine[0] == end or classes[end : end + 1] not in (ADP, TIME) or classes[mine[0]] not in NOMINAL + DET:
        return []
    return _object(classes, mine)


def _object(classes: str, part: list[int]) -> list[int]:
    """The object with which a part begins."""
    end = next((place for place, i in enumerate(part) if classes[i] in TIME + ADP + COMMA + CCONJ), len(part))
    return part[:end]
