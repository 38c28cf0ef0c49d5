"""Whether a clause tells another thing than the sentence around it: "the bridge, which opened in 1931, is red"."""

from ...languages.en.grammar.lexicon import lemma
from ...languages.word_classes import (
    ADV,
    ADVERBIAL,
    AUX_BE,
    PARTICIPLE,
    PAST,
    PRESENT,
    VERB_GER,
    clause_pattern,
)
from ...syntax.clause import Clause
from ...syntax.parsed import Parsed
from ...syntax.subject import subject_of
from ...syntax.tokens import Tokens

# Verbs that say no more than that there was such an event: what it was stands in the clause around.
_LIGHT = frozenset(("occur", "happen", "hold", "stage", "conduct", "organise", "organize", "go"))
_BY_THE_WAY = ("acl:relcl", "parataxis")
# What is told behind these is another thing than what the main clause tells; behind "when" it is the same.
BESIDE = frozenset(("although", "though", "whereas", "because", "since", "after", "before"))
AT_ONCE = frozenset(("when", "while", "as", "whilst"))


def is_by_the_way(parsed: Parsed, clause: int) -> bool:
    """Whether a clause tells something else than the sentence that it stands in."""
    told, tokens = parsed.clauses[clause], parsed.tokens
    light = told.relation in _BY_THE_WAY and _is_light(tokens, told)
    if told.verb is None or (light and subject_of(tokens, parsed.clauses, clause) == told.head):
        return False
    if told.relation == "acl:relcl" and told.marker >= 0 and tokens.lower[told.marker] == "where":
        return False  # the place is a part of what happened
    if told.relation == "acl:relcl" and tokens.lower[told.verb[0]] == "did" and told.verb[1] - told.verb[0] == 1:
        return False  # "asked him to send it, which he did"
    if told.relation in ("acl", "acl:relcl") and _is_predicate(parsed, told):
        return False
    if told.relation == "acl":
        return tokens.classes[told.verb[1] - 1] in PARTICIPLE
    if told.relation == "advcl":
        if tokens.classes[told.verb[0]] == VERB_GER:
            return False
        return tokens.lower[told.marker] in BESIDE or is_told_now(parsed, told)
    return told.relation in _BY_THE_WAY


_OF_SUBJECT = clause_pattern("({det} {nominal verb_ed}+ {cconj})?")


def is_told_now(parsed: Parsed, told: Clause) -> bool:
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


def _is_light(tokens: Tokens, clause: Clause) -> bool:
    if clause.verb is None:
        return False
    low = tokens.lower[clause.verb[1] - 1]
    return lemma(low) in _LIGHT or tokens.lower[clause.verb[1] - 1 : clause.verb[1] + 1] in (
        ["took", "place"],
        ["takes", "place"],
    )
