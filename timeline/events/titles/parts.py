"""Of a clause that tells of several times the part of one: "won silver in 1960 and gold in 1964"."""

import re
from itertools import pairwise

from ...syntax.parsed import Parsed
from ...syntax.tokens import Tokens

# "silver in 1960 and gold in 1964", "as mayor until 1979, and as governor until 1991", "in 1925, teaching, and
# beginning
# a survey in 1926"
_NEXT_PART = re.compile(r"(?<=T)(?:,?c(?=.*T)|,(?=R?[pt]?[#DNP]+(?:p[DNP]+){0,3}T))|(?<=T)[^Tc]*,?c(?=G[^T]*T)")


def part_of(parsed: Parsed, order: list[int], clause: int, token: int) -> list[int]:
    """Of the tokens in `order` those that tell of the time at `token`: what stands before the verb, and its part."""
    verb = parsed.clauses[clause].verb
    end = verb[1] if verb is not None else 0
    before = [i for i in order if i < end]
    rest = [i for i in order if i >= end]
    mine = _part(parsed.tokens, rest, token)
    kinds = parsed.tokens.kinds
    if verb is not None and verb[1] - verb[0] > 1 and mine and mine[0] > end and kinds[mine[0]] in "EL":
        before = [i for i in before if i != end - 1]  # "was passed in March and signed in April"
    gapped = _gapped(parsed.tokens, mine if token in rest else [], end)
    if gapped:
        told = range(*verb) if verb is not None else ()
        return [*gapped, *told, *(i for i in mine if i not in gapped)]
    if token not in rest:
        cuts = [place for place, i in enumerate(rest) if kinds[i] == "T"]
        return [*before, *(rest if not cuts else _part(parsed.tokens, rest, rest[cuts[0]]))]
    if mine and mine[0] > end and _is_clause("".join(kinds[i] for i in mine if i != token)):
        return mine  # "Mining spread in the 1920s, and in 1934 the arrival of a railway doubled it"
    return [*before, *mine]


_CLAUSE = re.compile(r"[,cR]*D?[NPZIG#]+(?:p[DNPZIG#]+)*R*[VE](?:D|O|P|#)")


def _is_clause(kinds: str) -> bool:
    """Whether a part has a subject and a verb of its own."""
    return _CLAUSE.match(kinds) is not None


def _part(tokens: Tokens, rest: list[int], token: int) -> list[int]:
    kinds = tokens.kinds
    if token not in rest:
        return rest
    letters = "".join(kinds[i] for i in rest)
    cuts = [joint.end() for joint in _NEXT_PART.finditer(letters)]
    if not cuts:
        return rest
    parts = [rest[low:high] for low, high in pairwise([0, *cuts, len(rest)])]
    mine = next((part for part in parts if token in part), parts[0])
    if len(mine) > 1 and kinds[mine[1]] == "t" and mine is not parts[0]:
        return [i for i in rest if kinds[i] not in "Tc" or i > mine[0]]  # "in March and June to open two shops"
    if not any(kinds[i] in "NPD#" for i in mine):
        return parts[0]
    while len(mine) > 1 and kinds[mine[0]] == ",":
        mine = mine[1:]
    while len(mine) > 1 and kinds[mine[-1]] == ",":
        mine = mine[:-1]
    if mine[0] not in parts[0]:
        mine = [*_opening(tokens, parts[0], mine), *mine]
    if mine[0] not in parts[0] and kinds[mine[0]] == "p" and kinds[parts[0][0]] in "DNP#":
        return [*_object(kinds, parts[0]), *mine]  # "rejected it in 1987 and, by 312 votes, in 2001"
    return mine


def _opening(tokens: Tokens, first: list[int], mine: list[int]) -> list[int]:
    """What the first part says of all: "several prizes, including a medal in 1996, …", "to Rome in May, …"."""
    kinds = tokens.kinds
    listing = next((n for n, i in enumerate(first) if tokens.lows[i] in ("including", "namely")), -1)
    if listing >= 0:
        return first[: listing + 1]
    whole = kinds[mine[0]] in "NP#" or tokens.lows[mine[0]] in ("the", "a", "an")
    return first[:1] if kinds[first[0]] in "pt" and whole else []


def _gapped(tokens: Tokens, mine: list[int], end: int) -> list[int]:
    """The subject of a part without a verb: "was killed at Verdun in 1916, her father at sea in 1917"."""
    kinds = tokens.kinds
    if not mine or mine[0] == end or kinds[end : end + 1] not in ("p", "T") or kinds[mine[0]] not in "DNP":
        return []
    return _object(kinds, mine)


def _object(kinds: str, part: list[int]) -> list[int]:
    """The object with which a part begins."""
    end = next((place for place, i in enumerate(part) if kinds[i] in "Tp,c"), len(part))
    return part[:end]
