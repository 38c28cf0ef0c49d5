"""Titles: the core of a clause, in the words of the text. Subject, verb, object, place; no time, no connective."""

import re
from itertools import pairwise

from .attribution import is_tag
from .clause import Clause
from .subject import subject_of
from .tokens import Tokens
from .wordlist import words
from .words import SAYING, lemma

LONGEST = 90
PARTICLES = words(
    """
    up down out off away over back on in through forward together apart aside ahead around
    """
)

# A title ends on none of these: preposition, article, conjunction, "to", relative, comma, opening bracket …
_DANGLING = frozenset("pDchstrmbvdT,;(R")
_ENDS_WELL = frozenset('NPE#VLGZIo)"O')
# Good places to cut before, where a title is too long.
_JOINTS = frozenset("p,;srhtc(G")


def core(tokens: Tokens, clauses: list[Clause], index: int, token: int | None = None) -> list[int]:
    """The tokens of the title of the clause at `index`, in the order in which they are to stand.

    `token` is the time expression that the title is for: where a clause has several, each may have its own part.
    """
    clause = clauses[index]
    whole = [i for low, high in clause.segments for i in range(low, high)]
    if clause.verb is None:
        if clause.kind == "aside" and clause.parent >= 0 and tokens.lows[clause.start] in ("up", "down", "compared"):
            return _comparison(tokens, clauses, clause)
        return _trim(tokens, whole)
    subject = subject_of(tokens, clauses, index)
    verb = clause.verb
    rest = _part(tokens, [i for i in whole if i >= verb[1]], token)
    if subject is not None and subject[0] >= verb[1]:  # "said Jobs"
        said = _is_statement(tokens, clause) and bool(_content(tokens, clauses, index))
        rest = [] if said else [i for i in rest if not subject[0] <= i < subject[1]]
    rest = _without_afterthought(tokens, rest, verb[1])
    told = range(*verb)
    passive = verb[1] - verb[0] > 1 and tokens.kinds[verb[0]] in "bv" and tokens.kinds[verb[1] - 1] in "ELV"
    if passive and rest and rest[0] > verb[1] and tokens.kinds[rest[0]] in "EL":
        told = range(verb[0], verb[1] - 1)  # "was passed in March and signed in April"
    order = [*(range(*subject) if subject else ()), *_auxiliary(tokens, clauses, clause), *told]
    if clause.kind == "relative" and clause.head and subject != clause.head and _has_object_gap(tokens, clause):
        order += range(*clause.head)
    order += rest
    order = _without_source(tokens, order)
    if clause.kind == "quote":
        order = [i for i in order if tokens.kinds[i] != '"' or 0 < order.index(i) < len(order) - 2]
    if _is_statement(tokens, clause):
        content = _content(tokens, clauses, index)
        if content:
            order = [i for i in order if i not in rest or tokens.kinds[i] != ","] + content
    return _trim(tokens, order)


# "apples, pears and plums": what follows a comma goes on with a list.
_LIST = re.compile(r"[DNPEZ#pIG]{1,6}(?:,[DNPEZ#pIG]{1,6})*,?c")


# "silver in 1960 and gold in 1964", "as mayor until 1979, and as governor until 1991"
_NEXT_PART = re.compile(r"(?<=T),?c(?=.*T)")


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
    if clause.kind != "coordinate" or clause.verb is None or clause.after < 0 or clause.verb[1] - clause.verb[0] > 1:
        return []
    own = subject_of(tokens, clauses, clauses.index(clause))
    if own is not None and own[0] >= clause.start:
        return []  # "They were meant, he said, to …"
    behind = tokens.kinds[clause.verb[1] : clause.segments[-1][1]].lstrip("RT")[:1]
    if tokens.kinds[clause.verb[0]] == "E" and behind and behind in "DPNO#o":
        return []  # "was crowned in May and defeated the Austrians": it has an object, so it is no passive
    before = clauses[clause.after].verb
    shared = clause.verb[0] - (clause.marker if clause.marker >= 0 else clause.start) < 3
    if before is None or tokens.kinds[clause.verb[0]] not in "EL" or not shared:
        return []
    if before[1] - before[0] > 1 and tokens.kinds[before[0]] in "bv" and tokens.kinds[before[1] - 1] in "ELV":
        return [i for i in range(before[0], before[1] - 1) if tokens.kinds[i] in "bvB"]
    return _auxiliary(tokens, clauses, clauses[clause.after])


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
    return mine if any(kinds[i] in "NPD#" for i in mine) else parts[0]


def _comparison(tokens: Tokens, clauses: list[Clause], clause: Clause) -> list[int]:
    """ "…, down from 260,000 in 2019": what the clause before says, of that figure."""
    parent = clauses[clause.parent]
    subject = subject_of(tokens, clauses, clause.parent)
    last = clause.segments[-1][1]
    begin = next(
        (i for i in range(clause.start, clause.segments[-1][1]) if tokens.lows[i] in ("from", "with", "to")),
        clause.start,
    )
    if subject is None or parent.verb is None:
        return []
    if tokens.kinds[begin + 1 : begin + 2] != "#":  # "compared with a loss of $2 million"
        return _trim(tokens, list(range(begin + 1, last)))
    if tokens.kinds[parent.verb[1]] in "tp":
        return []  # "slowed to 2 percent, compared with 3 percent in March": it did not slow then
    return _trim(tokens, [*range(*subject), *range(*parent.verb), *range(begin + 1, last)])


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
    for child in clauses:
        if child.parent == index and child.kind in ("complement", "quote") and child.verb is not None:
            begin = child.start
            if found and begin > found[-1] + 2:
                break
            found += [i for low, high in child.segments for i in range(low, high)]
            break
    return found


def _trim(tokens: Tokens, order: list[int]) -> list[int]:
    """Without time expressions, and without what dangles at either end."""
    kinds = tokens.kinds
    order = _without_period(tokens, order)
    owning = {i for place, i in enumerate(order) if kinds[i] == "T" and _owns_object(tokens, order, place)}
    order = [
        i
        for i in order
        if i in owning
        or (kinds[i] != "T" and not (tokens.words[i] in ("'s", "’s") and kinds[i - 1] == "T" and i - 1 not in owning))
    ]
    while order and (
        kinds[order[0]] in ",;)csRh" or (kinds[order[0]] == "p" and len(order) > 1 and kinds[order[0]] != "T")
    ):
        order = order[1:]
    while (
        order
        and (
            (kinds[order[-1]] in _DANGLING and not tokens.lows[order[-1]].endswith("ly")) or _is_as_early(tokens, order)
        )
        and not _is_particle(tokens, order)
        and not _is_completing(tokens, order)
    ):
        order = order[:-1]
    return order


# "for the year ended 31 March", "in the three months ended 30 June"
_PERIOD = re.compile(r"p?D?#?N+[pt]")


def _without_period(tokens: Tokens, order: list[int]) -> list[int]:
    """Without the period that a time closes: "Profit for the year ended 31 March was 2 million"."""
    letters = "".join(tokens.kinds[i] for i in order)
    for found in _PERIOD.finditer(letters):
        last = order[found.end() - 1]
        closes = tokens.lows[last] in ("ended", "ending") or (
            tokens.lows[last] == "to" and tokens.lows[last - 1] in ("months", "weeks", "year", "quarter", "half")
        )
        if closes and tokens.kinds[last + 1 : last + 2] == "T":
            return order[: found.start()] + order[found.end() :]
    return order


def _owns_object(tokens: Tokens, order: list[int], place: int) -> bool:
    """Whether a time is needed for the noun behind it: "won Sunday's election"."""
    i = order[place]
    owns = tokens.words[i].endswith(("'s", "’s")) or tokens.words[i + 1 : i + 2] in (["'s"], ["’s"])
    return owns and place > 1 and tokens.kinds[order[place - 1]] in "VELGI" and order[place - 1] == i - 1


def _is_particle(tokens: Tokens, order: list[int]) -> bool:
    """Whether the last word belongs to its verb: "step down", "called off"."""
    last = order[-1]
    return (
        tokens.lows[last] in PARTICLES
        and len(order) > 1
        and order[-2] == last - 1
        and tokens.kinds[last - 1] in "VELGIZ"
    )


def _is_completing(tokens: Tokens, order: list[int]) -> bool:
    """Whether the last word is what the verb needs: "doing so", "fifteen kilometres long", "is over"."""
    last = order[-1]
    before = order[-2] if len(order) > 1 else -1
    if tokens.lows[last] == "so":
        return before >= 0 and lemma(tokens.lows[before]) == "do"
    return tokens.lows[last] == "long" and before == last - 1 and tokens.kinds[before] == "N"


def _is_as_early(tokens: Tokens, order: list[int]) -> bool:
    """Whether "as early" is all that is left of "as early as Friday"."""
    last = order[-1]
    return (
        tokens.lows[last] in ("early", "late", "soon", "recently")
        and last > 0
        and tokens.lows[last - 1] in ("as", "very", "too")
    )


def render(tokens: Tokens, order: list[int], pronoun: str = "") -> str:
    """Tokens as running text, cut where it would be too long."""
    if not order:
        return ""
    first = order[0]
    if pronoun and tokens.kinds[first] == "O":
        lead = f"[{pronoun[0].upper()}{pronoun[1:]}]"
    else:
        lead = tokens.words[first]
        lead = lead[0].upper() + lead[1:]
    text = lead
    best = ""
    quoted = tokens.kinds[first] == '"'
    for place in range(1, len(order)):
        i, before = order[place], order[place - 1]
        kind = tokens.kinds[i]
        if kind in _JOINTS and not quoted and place > 2 and tokens.kinds[before] in _ENDS_WELL:
            best = text
        gap = tokens.text[tokens.ends[before] : tokens.starts[i]] if i == before + 1 else ""
        if i != before + 1:
            gap = (
                ""
                if kind in ",;)" or tokens.words[i] in ("'s", "’s") or (tokens.kinds[before] in '("' and quoted)
                else " "
            )
        elif gap.isspace() or "\n" in gap:
            gap = " "
        if kind == '"':
            quoted = not quoted
        word = tokens.words[i]
        if i == 0 and not quoted and kind not in "P#" and word != "I":
            word = word[0].lower() + word[1:]  # it opened the sentence, and no longer does
        text += gap + word
        if len(text) > LONGEST:
            return _balanced(best or _cut(text))
    return _balanced(text)


def _cut(text: str) -> str:
    """Cut between words where there is no better place."""
    head = text[: LONGEST - 1].rpartition(" ")[0] or text[: LONGEST - 1]
    return f"{head}…"


def _balanced(text: str) -> str:
    """Without a quotation mark or a bracket that has lost its partner, and without stray commas."""
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count("``") != text.count("''"):
        text = text.replace("``", "").replace("''", "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = re.sub(r'(?<=\w) (["”])(?=$|[ ,.;])', r"\1", text) if text.count('"') < 3 else text
    text = text.replace(',"', '"').replace(",”", "”").replace(" ,", ",").replace(",,", ",").strip(" ,;:–—-")
    return " ".join(text.split())
