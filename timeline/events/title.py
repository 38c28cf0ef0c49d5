"""Titles: the core of a clause, in the words of the text. Subject, verb, object, place; no time, no connective."""

import re
from itertools import pairwise

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..syntax.clause import Clause
from ..syntax.subject import shaded, shared_modal, subject_of
from ..syntax.tokens import Tokens
from .attribution import is_tag
from .render import LONGEST
from .trim import trim


def core(tokens: Tokens, clauses: list[Clause], index: int, token: int | None = None) -> list[int]:
    """The tokens of the title of the clause at `index`, in the order in which they are to stand.

    `token` is the time expression that the title is for: where a clause has several, each may have its own part.
    """
    clause = clauses[index]
    whole = [i for low, high in clause.segments for i in range(low, high)]
    if clause.verb is None:
        if clause.kind == "aside" and clause.parent >= 0 and tokens.lows[clause.start] in ("up", "down", "compared"):
            return _comparison(tokens, clauses, clause)
        return trim(tokens, whole)
    subject = subject_of(tokens, clauses, index)
    verb = clause.verb
    rest = _part(tokens, [i for i in whole if i >= verb[1]], token)
    gapped = _gapped(tokens, rest, verb[1])
    if gapped:
        subject, rest = (gapped[0], gapped[-1] + 1), rest[len(gapped) :]
    if subject is not None and subject[0] >= verb[1]:  # "said Jobs"
        said = _is_statement(tokens, clause) and bool(_content(tokens, clauses, index))
        rest = [] if said else [i for i in rest if not subject[0] <= i < subject[1]]
    rest = _without_afterthought(tokens, rest, verb[1])
    told = range(shaded(tokens, verb), verb[1])
    passive = verb[1] - verb[0] > 1 and tokens.kinds[verb[0]] in "bv" and tokens.kinds[verb[1] - 1] in "ELV"
    if passive and rest and rest[0] > verb[1] and tokens.kinds[rest[0]] in "EL":
        told = range(told.start, verb[1] - 1)  # "was passed in March and signed in April"
    order = [*(range(*subject) if subject else ()), *_auxiliary(tokens, clauses, clause), *told]
    if clause.kind == "relative" and clause.head and subject != clause.head and _has_object_gap(tokens, clause):
        given = bool(rest) and tokens.kinds[rest[0]] == "o"  # "the prize they had refused him"
        order += [*rest[:given], *range(*clause.head)]
        rest = rest[given:]
    order = list(dict.fromkeys([*order, *rest]))
    order = _without_source(tokens, order)
    if clause.kind == "quote":
        order = [i for i in order if tokens.kinds[i] != '"' or 0 < order.index(i) < len(order) - 2]
    if _is_statement(tokens, clause):
        content = _content(tokens, clauses, index)
        if content:
            order = [i for i in order if i not in rest or tokens.kinds[i] != ","]
            if (
                tokens.kinds[content[0]] in '"h'
                and len(tokens.slice(order[0], order[-1] + 1)) + len(tokens.slice(content[0], content[-1] + 1))
                > LONGEST
            ):
                first = next((i for i in rest if tokens.kinds[i] == "p"), -1)
                order = [i for i in order if not 0 <= first <= i or i not in rest]  # what is said, rather than where
            order += content
    return trim(tokens, order)


# "apples, pears and plums": what follows a comma goes on with a list.
_LIST = re.compile(r"[DNPEZ#pIG]{1,6}(?:,[DNPEZ#pIG]{1,6})*,?c")


# "silver in 1960 and gold in 1964", "as mayor until 1979, and as governor until 1991"
_NEXT_PART = re.compile(r"(?<=T)(?:,?c(?=.*T)|,(?=[#DNP]+(?:p[DNP]+)?T))")


def _without_afterthought(tokens: Tokens, rest: list[int], begin: int) -> list[int]:
    """Up to the comma behind the object: "…, its largest fall" and "…, shortly after take-off" are not the core."""
    kinds = tokens.kinds
    for place, i in enumerate(rest):
        if kinds[i] != "," or not any(kinds[k] in "NP#ZIET" for k in rest[:place]) or kinds[rest[0]] == ",":
            continue
        letters = "".join(kinds[k] for k in rest[place + 1 :])
        if kinds.count('"', begin, i) % 2 == 0 and not _LIST.match(letters) and letters.strip("T,"):
            return rest[:place]
    return rest


def _without_source(tokens: Tokens, order: list[int]) -> list[int]:
    """Without "according to a memorandum", which is the attribution's."""
    for place, i in enumerate(order[:-1]):
        if tokens.lows[i] == "according" and tokens.lows[order[place + 1]] == "to" and place > 2:
            return order[:place]
    return order


def _auxiliary(tokens: Tokens, clauses: list[Clause], clause: Clause) -> list[int]:
    """The "was" that a participle shares with the clause before it: "was heard in May and dismissed in June"."""
    modal = shared_modal(tokens, clauses, clauses.index(clause))
    if modal >= 0:
        return [modal]
    if clause.kind != "coordinate" or clause.verb is None or clause.after < 0 or clause.verb[1] - clause.verb[0] > 1:
        return []
    own = subject_of(tokens, clauses, clauses.index(clause))
    if own is not None and own[0] >= clause.start:
        return []  # "They were meant, he said, to …"
    behind = tokens.kinds[clause.verb[1] : clause.segments[-1][1]].lstrip("RT")[:1]
    predicate = tokens.lows[clause.verb[1] : clause.verb[1] + 1]
    if tokens.lows[clause.verb[0]] == "lost" and predicate == ["to"]:
        return []  # "was elected in 1979 but lost to a baker in 1987"
    if tokens.kinds[clause.verb[0]] == "E" and behind and behind in "DPNO#o" and predicate not in _PREDICATES:
        return []  # "was crowned in May and defeated the Austrians": it has an object, so it is no passive
    before = clauses[clause.after].verb
    shared = clause.verb[0] - (clause.marker if clause.marker >= 0 else clause.start) < 3
    either = tokens.kinds[clause.verb[0]] in "EL" or tokens.lows[clause.verb[0]] == "finished"
    if before is None or not either or not shared:
        return []
    if before[1] - before[0] > 1 and tokens.kinds[before[0]] in "bv" and tokens.kinds[before[1] - 1] in "ELV":
        return [i for i in range(before[0], before[1] - 1) if tokens.kinds[i] in "bvB"]
    return _auxiliary(tokens, clauses, clauses[clause.after])


_EXPECTING = ("expect", "forecast", "predict", "project", "estimate", "hope", "plan")
# "was acquitted in May and found guilty in June": no object of the verb
_PREDICATES = (["guilty"], ["liable"], ["responsible"], ["dead"], ["alive"], ["unfit"], ["innocent"])


def _part(tokens: Tokens, rest: list[int], token: int | None) -> list[int]:
    """Of what follows the verb the part that is told of one time: "silver in 1960 and gold in 1964"."""
    kinds = tokens.kinds
    if not rest or token is None or token not in rest:
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
    mine = [i for i in mine if kinds[i] != ","]
    if mine[0] not in parts[0] and kinds[mine[0]] == "p" and kinds[parts[0][0]] in "DNP#":
        return [*_object(kinds, parts[0]), *mine]  # "rejected it in 1987 and, by 312 votes, in 2001"
    return mine


def _gapped(tokens: Tokens, rest: list[int], end: int) -> list[int]:
    """The subject of a part without a verb: "was killed at Verdun in 1916, her father at sea in 1917"."""
    kinds = tokens.kinds
    if not rest or rest[0] == end or kinds[end] not in "pT" or kinds[rest[0]] not in "DNP":
        return []
    return _object(kinds, rest)


def _object(kinds: str, part: list[int]) -> list[int]:
    """The object with which a part begins."""
    end = next((place for place, i in enumerate(part) if kinds[i] in "Tp,c"), len(part))
    return part[:end]


def _comparison(tokens: Tokens, clauses: list[Clause], clause: Clause) -> list[int]:
    """ "…, down from 260,000 in 2019": what the clause before says, of that figure."""
    parent = clauses[clause.parent]
    subject = subject_of(tokens, clauses, clause.parent)
    last = clause.segments[-1][1]
    begin = next(
        (i for i in range(clause.start, clause.segments[-1][1]) if tokens.lows[i] in ("from", "with", "to")),
        clause.start,
    )
    if subject is None or parent.verb is None or lemma(tokens.lows[parent.verb[1] - 1]) in _EXPECTING:
        return []
    if tokens.kinds[begin + 1 : begin + 2] != "#":  # "compared with a loss of $2 million"
        return trim(tokens, list(range(begin + 1, last)))
    if tokens.kinds[parent.verb[1]] in "tp":
        return []  # "slowed to 2 percent, compared with 3 percent in March": it did not slow then
    return trim(tokens, [*range(*subject), *range(*parent.verb), *range(begin + 1, last)])


def _has_object_gap(tokens: Tokens, clause: Clause) -> bool:
    """Whether the noun before a relative clause is its object: "a campaign which Russia has been conducting"."""
    if clause.marker >= 0:
        word = tokens.lows[clause.marker]
        if word in ("where", "whose", "when", "whereby") or clause.start < clause.marker:
            return False
    after = tokens.kinds[clause.verb[1] : clause.verb[1] + 1] if clause.verb else ""
    return after not in ("D", "P", "N", "O", "#") if after else True


def _is_statement(tokens: Tokens, clause: Clause) -> bool:
    return clause.verb is not None and lemma(tokens.lows[clause.verb[1] - 1]) in SAYING


def _content(tokens: Tokens, clauses: list[Clause], index: int) -> list[int]:
    """What is said: the clauses that hang on a statement, or the one that it trails."""
    found: list[int] = []
    if is_tag(tokens, clauses, index):
        return core(tokens, clauses, 0) if index and clauses[0].verb is not None else []
    for number, child in enumerate(clauses):
        if child.parent == index and child.kind in ("complement", "quote") and child.verb is not None:
            begin = child.start
            if found and begin > found[-1] + 2:
                break
            for low, high in _with_predicate(clauses, number):
                if found and tokens.kinds[found[-1]] == ",":
                    found.pop()  # "that a law, under which …, violates": the comma was of what is left out
                found += range(low + (bool(found) and tokens.kinds[low] == ","), high)
            break
    return found


def _with_predicate(clauses: list[Clause], index: int) -> list[list[int]]:
    """Where a clause stands, with what is quoted or in brackets right behind its verb: "it was “worried about it”"."""
    clause = clauses[index]
    behind = [
        segment
        for child in clauses
        if child.parent == index and child.kind in ("quote", "aside") and clause.verb and child.start == clause.verb[1]
        for segment in child.segments
    ]
    return sorted([low, high] for low, high in (*clause.segments, *behind) if low < high)
