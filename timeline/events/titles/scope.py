"""Which words of a sentence tell one of its events: all of them, or the clauses that are told with its time.

A sentence that dates one event tells it as a whole. Where it dates several, each has the clause of its time, what hangs
on that or goes on with it, and the subject that it shares. So has what a relative clause or a participle tells by the
way: "the bridge, which opened in 1931, is red" is the opening.
"""

from ...languages.word_classes import (
    ADVERBIAL,
    AUX_BE,
    AUX_BEEN,
    AUX_HAVE,
    CCONJ,
    CLAUSE_OPENER,
    CLOSE,
    COMMA,
    DETERMINED,
    NOUN,
    NUM,
    OBJECT_START,
    OPEN,
    PARTICIPLE,
    PAST_FORM,
    PAUSE,
    PRON,
    PRON_ACC,
    QUOTE,
    TIME,
    VERB_ED,
)
from ...syntax.clause import Clause, Range, hangs_on
from ...syntax.parsed import Parsed
from ...syntax.subject import shaded, shared_modal, subject_of
from ...syntax.tokens import Tokens
from ..attribution import is_tag, says
from ..placing import is_cleft
from .by_the_way import AT_ONCE, is_told_now


def whole(parsed: Parsed, clause: int) -> list[int]:
    """All words of the sentence but those that only name who says so, and what interrupts it."""
    clauses = parsed.clauses
    frame = _frame(parsed, clause)
    inside = {n for n in range(len(clauses)) if frame < 0 or hangs_on(clauses, n, frame)}
    if _begins_anew(parsed, clause):
        inside = {n for n in inside if hangs_on(clauses, n, clause)}
    aside = [n for n in inside if not hangs_on(clauses, clause, n) and _is_aside(parsed, n)]
    inside -= {n for n in inside if any(hangs_on(clauses, n, other) for other in aside)}
    marker = (
        clauses[frame].marker if frame >= 0 and parsed.tokens.classes[clauses[frame].marker] in CLAUSE_OPENER else -1
    )
    return [i for i, owner in enumerate(parsed.owner) if owner in inside and i != marker]


def _begins_anew(parsed: Parsed, clause: int) -> bool:
    """Whether a clause tells of somebody else than the one before: "It was dug, and the first barge came"."""
    item, tokens = parsed.clauses[clause], parsed.tokens
    subject = subject_of(tokens, parsed.clauses, clause) if item.relation == "conj" else None
    return subject is not None and item.start <= subject[0] < subject[1] and tokens.classes[subject[0]] not in PRON


def _is_aside(parsed: Parsed, number: int) -> bool:
    """Whether a clause only says who says so, or interrupts another before its verb.

    "The firm, which makes tyres, …".
    """
    item = parsed.clauses[number]
    if is_tag(parsed.tokens, parsed.clauses, number):
        return True
    if item.relation != "acl:relcl" or item.parent < 0 or parsed.tokens.classes[item.start - 1 : item.start] != COMMA:
        return False
    verb = parsed.clauses[item.parent].verb
    return verb is not None and item.verb is not None and verb[0] > item.verb[0]


def quoted(parsed: Parsed, clause: int) -> list[int]:
    """Who says it and the quotation that stands before, where that is all there is: '"We are done," he said'."""
    item, clauses = parsed.clauses[clause], parsed.clauses
    if item.relation != "root" or item.verb is None or not says(parsed.tokens, item):
        return []
    quotes = [n for n, one in enumerate(clauses) if one.relation == "ccomp:quote" and one.parent == clause]
    if len(quotes) != 1 or clauses[quotes[0]].start > 1 or clauses[quotes[0]].segments[-1][1] > item.verb[0]:
        return []
    words = [i for i, owner in enumerate(parsed.owner) if hangs_on(clauses, owner, quotes[0])]
    said = [i for i, owner in enumerate(parsed.owner) if owner == clause and parsed.tokens.classes[i] != TIME]
    return [*_without_commas(parsed, said), *words]


def _without_commas(parsed: Parsed, order: list[int]) -> list[int]:
    """Without a comma at either end."""
    while order and parsed.tokens.classes[order[0]] in COMMA + QUOTE:
        order = order[1:]
    while order and parsed.tokens.classes[order[-1]] == COMMA:
        order = order[:-1]
    return order


def own(parsed: Parsed, clause: int, dated: set[int]) -> list[int]:
    """The words of the clauses that are told with the one at `clause`, where those in `dated` are told apart.

    The subject stands first where it is shared, and the noun that a relative clause is told of.
    """
    clauses = parsed.clauses
    if is_tag(parsed.tokens, clauses, clause):
        return _with_content(parsed, clause)
    told = _told_with(parsed, dated | {clause})
    aside = [
        n
        for n in range(len(clauses))
        if told[n] == clause and not hangs_on(clauses, clause, n) and _is_aside(parsed, n)
    ]
    left = {n for n in range(len(clauses)) if any(hangs_on(clauses, n, other) for other in aside)}
    said = {n for n in range(len(clauses)) if says(parsed.tokens, clauses[clause]) and _is_said(clauses, n, clause)}
    words = [
        i for i, owner in enumerate(parsed.owner) if (told[owner] == clause and owner not in left) or owner in said
    ]
    return _with_subject(parsed, clause, words)


def _with_content(parsed: Parsed, tag: int) -> list[int]:
    """Of "Talks will resume, the envoy told reporters on Monday" the statement, and behind it what is said."""
    clauses = parsed.clauses
    words = [i for i, owner in enumerate(parsed.owner) if hangs_on(clauses, owner, tag) and i != clauses[tag].marker]
    subject = subject_of(parsed.tokens, clauses, tag) or (0, 0)
    first = [i for i in words if subject[0] <= i < subject[1]]
    said = [i for i, owner in enumerate(parsed.owner) if not hangs_on(clauses, owner, tag)]
    while said and parsed.tokens.classes[said[0]] == COMMA:
        said = said[1:]
    words = _without_commas(parsed, [i for i in words if i not in first])
    return [*first, *words, *said]


def _is_said(clauses: list[Clause], number: int, clause: int) -> bool:
    """Whether a clause is a part of what the one at `clause` says."""
    return any(
        item.parent == clause and item.relation in ("ccomp", "ccomp:quote") and hangs_on(clauses, number, content)
        for content, item in enumerate(clauses)
    )


def _told_with(parsed: Parsed, dated: set[int]) -> list[int]:
    """For each clause the dated one that it is told with, -1 for none.

    What somebody says then is told with the saying.
    """
    clauses = parsed.clauses
    told = [-1] * len(clauses)
    for number in range(len(clauses)):
        at = number
        for _ in range(len(clauses)):
            if at < 0 or at in dated:
                break
            item = clauses[at]
            at = item.over
        told[number] = at
    for number in dated:  # "Six have died since May, and officials fear that more may die in June"
        over = clauses[number].parent
        if over >= 0 and over not in dated and clauses[over].relation == "conj" and clauses[number].relation == "ccomp":
            told[over] = -1
    for number in sorted(dated):  # "When she left in 1920, the house stood empty, and was sold in 1931"
        parent, marker = clauses[number].parent, clauses[number].marker
        if (
            clauses[number].relation == "advcl"
            and parent >= 0
            and told[parent] < 0
            and clauses[parent].relation != "acl"
            and parsed.tokens.lower[marker] in AT_ONCE
            and not is_told_now(parsed, clauses[number])
        ):
            told[parent] = number
    return told


def _with_subject(parsed: Parsed, clause: int, words: list[int]) -> list[int]:
    """The words of a clause with the subject and the auxiliary that its verb shares with another."""
    tokens, clauses, item = parsed.tokens, parsed.clauses, parsed.clauses[clause]
    if item.verb is None:
        return words
    words = _without_marker(parsed, clause, words)
    subject = subject_of(tokens, clauses, clause)
    if item.relation == "acl:relcl" and item.head is not None and subject != item.head:
        return _with_object(tokens, item, words)
    if item.relation == "parataxis":
        words = [i for i in words if tokens.classes[i] not in OPEN + CLOSE]
    words = [*(i for i in range(shaded(tokens, item.verb), item.verb[0]) if i not in words), *words]
    before = [] if subject is None else [i for i in range(*subject) if i not in words]
    return [*before, *_auxiliary(tokens, clauses, clause), *words]


def _without_marker(parsed: Parsed, clause: int, words: list[int]) -> list[int]:
    """Without "which" or "because", where nothing of the clause that it joins is among the words."""
    tokens, item = parsed.tokens, parsed.clauses[clause]
    if item.relation not in ("acl:relcl", "conj", "advcl", "ccomp") or not words:
        return words
    marked = item.marker >= 0 and tokens.classes[item.marker] in CLAUSE_OPENER + PAUSE + CCONJ
    if marked and tokens.lower[item.marker] != "whose":
        alone = all(hangs_on(parsed.clauses, parsed.owner[i], clause) for i in words)
        words = [i for i in words if i != item.marker] if alone else words
    if item.relation == "acl:relcl" and item.start < item.marker:
        return [i for i in words if not item.start <= i < item.marker]  # "in which", "during which"
    return words


def _with_object(tokens: Tokens, clause: Clause, words: list[int]) -> list[int]:
    """A relative clause with a subject of its own.

    "the prize they had refused him" → "they had refused him the prize".
    """
    if clause.head is None or clause.verb is None:
        return words
    word = tokens.lower[clause.marker] if clause.marker >= 0 else ""
    head = [i for i in range(*clause.head) if i not in words]
    if word == "whose":
        return [*head, *words]
    behind = next((i for i in words if i >= clause.verb[1]), -1)
    if word in ("where", "when", "whereby") or clause.start < clause.marker:
        return words
    if behind >= 0 and tokens.classes[behind] in DETERMINED + NOUN + NUM:
        return words
    place = next((n for n, i in enumerate(words) if i >= clause.verb[1] and tokens.classes[i] != PRON_ACC), len(words))
    return [*words[:place], *head, *words[place:]]


def _auxiliary(tokens: Tokens, clauses: list[Clause], index: int) -> list[int]:
    """The "was" that a participle shares with the clause before it: "was heard in May and dismissed in June"."""
    modal = shared_modal(tokens, clauses, index)
    if modal >= 0:
        return [modal]
    clause = clauses[index]
    before = clauses[clause.after].verb if clause.relation == "conj" and clause.after >= 0 else None
    if before is None or clause.verb is None or not _may_share(tokens, clauses, index, clause.verb):
        return []
    group = range(before[0], before[1] - 1)
    if group and tokens.classes[before[0]] in AUX_BE + AUX_HAVE and tokens.classes[before[1] - 1] in PAST_FORM:
        return [i for i in group if tokens.classes[i] in AUX_BE + AUX_HAVE + AUX_BEEN]
    return _auxiliary(tokens, clauses, clause.after)


def _may_share(tokens: Tokens, clauses: list[Clause], index: int, verb: Range) -> bool:
    """Whether a verb behind "and" is a participle right behind it, without an object or a subject of its own."""
    clause = clauses[index]
    participle = tokens.classes[verb[0]] in PARTICIPLE or tokens.lower[verb[0]] == "finished"
    near = verb[0] - (clause.marker if clause.marker >= 0 else clause.start) < 3
    if not participle or not near or verb[1] - verb[0] > 1 or _is_active(tokens, clause, verb):
        return False
    own_subject = subject_of(tokens, clauses, index)
    return own_subject is None or own_subject[0] < clause.start  # and not "They were meant, he said, to …"


def _is_active(tokens: Tokens, clause: Clause, verb: Range) -> bool:
    """ "was crowned in May and defeated the Austrians", "was elected in 1979 but lost to a baker in 1987"."""
    predicate = tokens.lower[verb[1] : verb[1] + 1]
    if tokens.lower[verb[0]] == "lost" and predicate == ["to"]:
        return True
    behind = tokens.classes[verb[1] : clause.segments[-1][1]].lstrip(ADVERBIAL)[:1]
    object_behind = behind != "" and behind in OBJECT_START
    return tokens.classes[verb[0]] == VERB_ED and object_behind and predicate not in _PREDICATES


# "was acquitted in May and found guilty in June": no object of the verb
_PREDICATES = (["guilty"], ["liable"], ["responsible"], ["dead"], ["alive"], ["unfit"], ["innocent"])


def _frame(parsed: Parsed, clause: int) -> int:
    """The clause that says what the one at `clause` belongs to: "The firm said that …"; -1 where there is none."""
    clauses, at = parsed.clauses, clause
    for _ in range(len(clauses)):
        item = clauses[at]
        if item.relation == "conj" and item.after >= 0 and clauses[item.after].relation in ("ccomp", "ccomp:quote"):
            at = item.after
            continue
        if item.parent < 0:
            return -1
        if is_cleft(parsed, item.parent) or (
            item.relation in ("ccomp", "ccomp:quote") and says(parsed.tokens, clauses[item.parent])
        ):
            return at
        at = item.parent
    return -1
