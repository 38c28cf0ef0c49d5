"""Which words of a sentence tell one of its events: all of them, or the clauses that are told with its time.

A sentence that dates one event tells it as a whole. Where it dates several, each has the clause of its time, what hangs
on that or goes on with it, and the subject that it shares. So has what a relative clause or a participle tells by the
way: "the bridge, which opened in 1931, is red" is the opening.
"""

from ...languages.en.grammar.lexicon import INTRANSITIVE, lemma, past, past_of
from ...languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX_BE,
    AUX_BEEN,
    AUX_HAVE,
    CCONJ,
    CLAUSE_OPENER,
    CLOSE,
    COMMA,
    DETERMINED,
    MAYBE_NOMINAL,
    NOUN,
    NUM,
    OBJECT_START,
    OPEN,
    PARTICIPLE,
    PAST,
    PAST_FORM,
    PAUSE,
    PRESENT,
    PRON,
    PRON_ACC,
    PRON_NOM,
    PROPN,
    QUOTE,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PAST,
    clause_pattern,
)
from ...syntax.clause import Clause
from ...syntax.parsed import Parsed
from ...syntax.subject import asked, shaded, shared_modal, subject_of
from ...syntax.tokens import Tokens
from ..attribution import is_tag, says
from ..placing import is_cleft

# Verbs that say no more than that there was such an event: what it was stands in the clause around.
LIGHT = frozenset(("occur", "happen", "hold", "stage", "conduct", "organise", "organize", "go"))
BY_THE_WAY = ("acl:relcl", "parataxis")
_PARTICIPLES = frozenset(PARTICIPLE)
# What is told behind these is another thing than what the main clause tells; behind "when" it is the same.
_BESIDE = frozenset(("although", "though", "whereas", "because", "since", "after", "before"))
_AT_ONCE = frozenset(("when", "while", "as", "whilst"))


def whole(parsed: Parsed, clause: int) -> list[int]:
    """All words of the sentence but those that only name who says so, and what interrupts it."""
    clauses = parsed.clauses
    frame = _frame(parsed, clause)
    inside = {n for n in range(len(clauses)) if frame < 0 or _hangs_on(clauses, n, frame)}
    if _begins_anew(parsed, clause):
        inside = {n for n in inside if _hangs_on(clauses, n, clause)}
    aside = [n for n in inside if not _hangs_on(clauses, clause, n) and _is_aside(parsed, n)]
    inside -= {n for n in inside if any(_hangs_on(clauses, n, other) for other in aside)}
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


def is_by_the_way(parsed: Parsed, clause: int) -> bool:
    """Whether a clause tells something else than the sentence that it stands in."""
    told, tokens = parsed.clauses[clause], parsed.tokens
    light = told.relation in BY_THE_WAY and _is_light(tokens, told)
    if told.verb is None or (light and subject_of(tokens, parsed.clauses, clause) == told.head):
        return False
    if told.relation == "acl:relcl" and told.marker >= 0 and tokens.lower[told.marker] == "where":
        return False  # the place is a part of what happened
    if told.relation == "acl:relcl" and tokens.lower[told.verb[0]] == "did" and told.verb[1] - told.verb[0] == 1:
        return False  # "asked him to send it, which he did"
    if told.relation in ("acl", "acl:relcl") and _is_predicate(parsed, told):
        return False
    if told.relation == "acl":
        return tokens.classes[told.verb[1] - 1] in _PARTICIPLES
    if told.relation == "advcl":
        if tokens.classes[told.verb[0]] == VERB_GER:
            return False
        return tokens.lower[told.marker] in _BESIDE or _is_told_now(parsed, told)
    return told.relation in BY_THE_WAY


_OF_SUBJECT = clause_pattern("({det} {nominal verb_ed}+ {cconj})?")


def _is_told_now(parsed: Parsed, told: Clause) -> bool:
    """Whether what was done stands in a sentence about now: "I know, as I said when I met him in May, …"."""
    if told.verb is None or parsed.tokens.classes[told.verb[0]] not in PAST:
        return False
    main = parsed.clauses[0].verb
    return main is not None and (
        parsed.tokens.classes[main[0]] in PRESENT or parsed.tokens.lower[main[0]] in ("is", "are", "am")
    )


def _is_predicate(parsed: Parsed, told: Clause) -> bool:
    """Whether a clause says which one something is, "a writer born in 1958", or has the only verb there is."""
    over = parsed.clauses[told.parent] if told.parent >= 0 else None
    if over is None or told.head is None or (over.verb is not None and told.head[0] < over.verb[1]):
        return False
    if over.verb is None:
        return told.relation == "acl" and over.relation == "root"
    first, last = over.verb
    between = parsed.tokens.classes[last : told.head[0]].lstrip(ADVERBIAL)
    return parsed.tokens.classes[first:last].rstrip(ADV) == AUX_BE and _OF_SUBJECT.fullmatch(between) is not None


def quoted(parsed: Parsed, clause: int) -> list[int]:
    """Who says it and the quotation that stands before, where that is all there is: '"We are done," he said'."""
    item, clauses = parsed.clauses[clause], parsed.clauses
    if item.relation != "root" or item.verb is None or not says(parsed.tokens, item):
        return []
    quotes = [n for n, one in enumerate(clauses) if one.relation == "ccomp:quote" and one.parent == clause]
    if len(quotes) != 1 or clauses[quotes[0]].start > 1 or clauses[quotes[0]].segments[-1][1] > item.verb[0]:
        return []
    words = [i for i, owner in enumerate(parsed.owner) if _hangs_on(clauses, owner, quotes[0])]
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
        if told[n] == clause and not _hangs_on(clauses, clause, n) and _is_aside(parsed, n)
    ]
    left = {n for n in range(len(clauses)) if any(_hangs_on(clauses, n, other) for other in aside)}
    said = {n for n in range(len(clauses)) if says(parsed.tokens, clauses[clause]) and _is_said(clauses, n, clause)}
    words = [
        i for i, owner in enumerate(parsed.owner) if (told[owner] == clause and owner not in left) or owner in said
    ]
    return _with_subject(parsed, clause, words)


def _with_content(parsed: Parsed, tag: int) -> list[int]:
    """Of "Talks will resume, the envoy told reporters on Monday" the statement, and behind it what is said."""
    clauses = parsed.clauses
    words = [i for i, owner in enumerate(parsed.owner) if _hangs_on(clauses, owner, tag) and i != clauses[tag].marker]
    subject = subject_of(parsed.tokens, clauses, tag) or (0, 0)
    first = [i for i in words if subject[0] <= i < subject[1]]
    said = [i for i, owner in enumerate(parsed.owner) if not _hangs_on(clauses, owner, tag)]
    while said and parsed.tokens.classes[said[0]] == COMMA:
        said = said[1:]
    words = _without_commas(parsed, [i for i in words if i not in first])
    return [*first, *words, *said]


def _is_said(clauses: list[Clause], number: int, clause: int) -> bool:
    """Whether a clause is a part of what the one at `clause` says."""
    return any(
        item.parent == clause and item.relation in ("ccomp", "ccomp:quote") and _hangs_on(clauses, number, content)
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
            at = item.after if item.relation == "conj" and item.after >= 0 else item.parent
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
            and parsed.tokens.lower[marker] in _AT_ONCE
            and not _is_told_now(parsed, clauses[number])
        ):
            told[parent] = number
    return told


def _with_subject(parsed: Parsed, clause: int, words: list[int]) -> list[int]:
    tokens, clauses, item = parsed.tokens, parsed.clauses, parsed.clauses[clause]
    if item.verb is None:
        return words
    if item.relation in ("acl:relcl", "conj", "advcl", "ccomp") and words:
        alone = all(_hangs_on(clauses, parsed.owner[i], clause) for i in words)  # else "when" joins it to the rest
        marked = alone and item.marker >= 0 and tokens.classes[item.marker] in CLAUSE_OPENER + PAUSE + CCONJ
        words = [i for i in words if i != item.marker or not marked or tokens.lower[i] == "whose"]
        if item.relation == "acl:relcl" and item.start < item.marker:
            words = [i for i in words if not item.start <= i < item.marker]  # "in which", "during which"
    subject = subject_of(tokens, clauses, clause)
    if item.relation == "acl:relcl" and item.head is not None and subject != item.head:
        return _with_object(tokens, item, words)
    if item.relation == "parataxis":
        words = [i for i in words if tokens.classes[i] not in OPEN + CLOSE]
    words = [*(i for i in range(shaded(tokens, item.verb), item.verb[0]) if i not in words), *words]
    before = [] if subject is None else [i for i in range(*subject) if i not in words]
    return [*before, *_auxiliary(tokens, clauses, clause), *words]


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
    clause = clauses[index]
    modal = shared_modal(tokens, clauses, index)
    if modal >= 0:
        return [modal]
    if clause.relation != "conj" or clause.verb is None or clause.after < 0 or clause.verb[1] - clause.verb[0] > 1:
        return []
    own_subject = subject_of(tokens, clauses, index)
    if own_subject is not None and own_subject[0] >= clause.start:
        return []  # "They were meant, he said, to …"
    behind = tokens.classes[clause.verb[1] : clause.segments[-1][1]].lstrip(ADVERBIAL)[:1]
    predicate = tokens.lower[clause.verb[1] : clause.verb[1] + 1]
    if tokens.lower[clause.verb[0]] == "lost" and predicate == ["to"]:
        return []  # "was elected in 1979 but lost to a baker in 1987"
    if tokens.classes[clause.verb[0]] == VERB_ED and behind and behind in OBJECT_START and predicate not in _PREDICATES:
        return []  # "was crowned in May and defeated the Austrians": it has an object, so it is no passive
    before = clauses[clause.after].verb
    shared = clause.verb[0] - (clause.marker if clause.marker >= 0 else clause.start) < 3
    either = tokens.classes[clause.verb[0]] in PARTICIPLE or tokens.lower[clause.verb[0]] == "finished"
    if before is None or not either or not shared:
        return []
    if (
        before[1] - before[0] > 1
        and tokens.classes[before[0]] in AUX_BE + AUX_HAVE
        and tokens.classes[before[1] - 1] in PAST_FORM
    ):
        return [i for i in range(before[0], before[1] - 1) if tokens.classes[i] in AUX_BE + AUX_HAVE + AUX_BEEN]
    return _auxiliary(tokens, clauses, clause.after)


# "was acquitted in May and found guilty in June": no object of the verb
_PREDICATES = (["guilty"], ["liable"], ["responsible"], ["dead"], ["alive"], ["unfit"], ["innocent"])


def _is_light(tokens: Tokens, clause: Clause) -> bool:
    if clause.verb is None:
        return False
    low = tokens.lower[clause.verb[1] - 1]
    return lemma(low) in LIGHT or tokens.lower[clause.verb[1] - 1 : clause.verb[1] + 1] in (
        ["took", "place"],
        ["takes", "place"],
    )


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


def _hangs_on(clauses: list[Clause], number: int, on: int) -> bool:
    """Whether a clause is the one at `on`, hangs on it, or goes on with one that does."""
    for _ in range(len(clauses)):
        if number == on:
            return True
        item = clauses[number]
        number = item.after if item.relation == "conj" and item.after >= 0 else item.parent
        if number < 0:
            return False
    return False


def passive(parsed: Parsed, clause: int, order: list[int]) -> dict[int, str]:
    """What a participle lacks where it is told by itself: "founded in 1998" → "the company [was] founded".

    "before joining the firm in 1971" → "Holt [joined] the firm".
    """
    tokens, item = parsed.tokens, parsed.clauses[clause]
    told = parsed.clauses[item.after].relation if item.relation == "conj" and item.after >= 0 else item.relation
    if item.verb is None or told not in ("acl", "parataxis", "advcl"):
        return {}
    verb = item.verb[0]
    if tokens.classes[verb] == VERB_GER and verb in order[1:] and parsed.owner[order[0]] != clause:
        past_form = past_of(tokens.lower[verb])
        done = {verb: f"[{past_form}]"} | _also_done(tokens, item, order, verb)
        return done if past_form and parsed.owner[order[order.index(verb) - 1]] != clause else {}
    if item.relation == "advcl" and len(tokens.classes[item.marker + 1 : verb].strip(ADV)):
        return {}
    alone = item.verb[1] - verb == 1 and tokens.classes[verb] in _PARTICIPLES
    place = order.index(verb) if verb in order else 0
    over = parsed.clauses[item.parent].verb if item.parent >= 0 else None
    if not alone or place == 0 or (over is not None and over[1] - 1 in order):
        return {}
    if tokens.words[verb].lower() in _ACTIVE or (order[place - 1] > verb and order[0] < verb):
        return {}
    of = next((n for n, i in enumerate(order[:place]) if tokens.classes[i] == ADP), place)
    head = next((i for i in reversed(order[:of]) if tokens.classes[i] in MAYBE_NOMINAL + PRON_NOM + VERB_ED), -1)
    many = (
        head >= 0
        and tokens.lower[head].endswith("s")
        and tokens.classes[head] != PROPN
        and not tokens.lower[head].endswith(("ss", "us", "is"))
    )
    begin = shaded(tokens, item.verb)
    opening = begin if begin in order else verb  # "the frog [was] last seen"
    return {opening: f"[{'were' if many else 'was'}] {tokens.words[opening].lower()}"}


def _also_done(tokens: Tokens, item: Clause, order: list[int], verb: int) -> dict[int, str]:
    """What was done besides: "making her debut and becoming a weaver" → "[made] her debut and [became] a weaver"."""
    also = [
        i
        for i in order
        if verb < i < item.segments[-1][1]
        and tokens.classes[i] == VERB_GER
        and CCONJ in tokens.classes[i - 2 : i]
        and past_of(tokens.lower[i])
    ]
    return {i: f"[{past_of(tokens.lower[i])}]" for i in also}


_ACTIVE = {past(base) for base in INTRANSITIVE}


def unmarked(parsed: Parsed, clause: int, order: list[int]) -> list[int]:
    """Without the "when" of a clause of which nothing else of the sentence is left."""
    marker = parsed.clauses[clause].marker
    alone = order[:1] == [marker] and parsed.tokens.lower[marker] in _AT_ONCE | _BESIDE
    return order[1:] if alone and all(_hangs_on(parsed.clauses, parsed.owner[i], clause) for i in order) else order


def straightened(parsed: Parsed, clause: int, order: list[int]) -> list[int]:
    """A question as what it asks: "Was the letter written" → "the letter was written"."""
    question = asked(parsed.tokens, parsed.clauses[0])
    verb = parsed.clauses[clause].verb
    span = subject_of(parsed.tokens, parsed.clauses, clause) or (0, 0)
    if (
        verb is not None
        and order[:1] == [verb[0]]
        and span[0] == verb[1]
        and parsed.tokens.classes[verb[0]] == VERB_PAST
    ):
        return [*range(*span), *(i for i in order if not span[0] <= i < span[1])]  # "came the plague"
    if question is None or order[:1] != [0]:
        return order
    subject = [i for i in range(*question.span("subject")) if i in order]
    return [*subject, *(i for i in order if i not in subject)]
