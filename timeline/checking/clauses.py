"""The clause of a sentence that tells a row, its verb and its subject."""

from functools import lru_cache

from ..languages.word_classes import (
    ADP,
    ADV,
    AUX_BE,
    AUX_BEEN,
    AUX_HAVE,
    CLOSE,
    OPEN,
    PAST_FORM,
    PAUSE,
    PRON_REL,
    THAT,
    VERB_PAST,
)
from ..merging.deeds import deeds_in, is_light
from ..model import Span
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of
from .features import Word, features, key, tells_little
from .row import Row
from .synonyms import groups_of

Verb = tuple[str, frozenset[str]]
"""What the forms of a verb share, and the families of its deed."""
_ENDS_OBJECT = PAUSE + OPEN + CLOSE + ADP + PRON_REL + AUX_BE + AUX_HAVE + VERB_PAST + THAT


def clause_of(row: Row, parsed: Parsed | None) -> int:
    """The clause of the sentence that tells it: with the row's verb, else with most of its words; -1 for none."""
    if parsed is None:
        return -1
    verb = verb_of(row.parsed, row.clause) if row.clause >= 0 else None
    best, most = -1, 0.0
    mine = row.features.keys
    for number, clause in enumerate(parsed.clauses):
        if clause.verb is None:
            continue
        theirs = verb_of(parsed, number)
        score = 0.0
        if verb is not None and theirs is not None and same_verb(verb, theirs):
            score += 0.7 if tells_little(verb[0]) else 2.0
        words = {key(low) for a, b in clause.segments for low in parsed.tokens.lower[a:b] if low[0].isalpha()}
        score += 2.0 * len(mine & words) / max(1, len(mine))
        if score > most + 0.01:
            best, most = number, score
    return best if most >= 1.0 else -1


def verb_of(parsed: Parsed, clause: int) -> Verb | None:
    """The verb of a clause, None where it has none."""
    verb = parsed.clauses[clause].verb
    if verb is None:
        return None
    low = parsed.tokens.lower[verb[1] - 1]
    return key(low), families_of(low)


def same_verb(one: Verb | None, other: Verb | None) -> bool:
    """Whether two verbs are forms of one, or tell of one deed."""
    return one is not None and other is not None and (one[0] == other[0] or bool(one[1] & other[1]))


@lru_cache(maxsize=16384)
def families_of(low: str) -> frozenset[str]:
    """The families of the deed that a word is as a verb, or as a noun."""
    deeds = frozenset(family for deed in deeds_in(["x", low]) for family in deed.families if not is_light(family))
    return deeds if tells_little(key(low)) else deeds | groups_of(low)


def subject_words(parsed: Parsed, clause: int) -> list[Word]:
    """The words of a clause's subject; none where it is a pronoun or is not found."""
    found = subject_of(parsed.tokens, parsed.clauses, clause)
    if found is None or found[0] >= found[1]:
        return []
    tokens = parsed.tokens
    span = Span(tokens.starts[found[0]], tokens.ends[found[1] - 1])
    return list(features(tokens.text, span).words)


def is_passive(parsed: Parsed, clause: int) -> bool:
    """Whether what a clause tells is done to its subject."""
    verb = parsed.clauses[clause].verb
    if verb is None:
        return False
    classes = parsed.tokens.classes[verb[0] : verb[1]].replace(ADV, "")
    return classes[-1:] in PAST_FORM and (
        AUX_BE in classes[:-1] or AUX_BEEN in classes[:-1] or parsed.clauses[clause].relation == "acl"
    )


def agent_words(parsed: Parsed, clause: int) -> list[Word]:
    """The words behind the "by" of a passive; none where nobody is named."""
    verb, tokens = parsed.clauses[clause].verb, parsed.tokens
    if verb is None:
        return []
    first = next((i + 1 for i in range(verb[1], min(verb[1] + 6, len(tokens.lower))) if tokens.lower[i] == "by"), -1)
    if first < 0 or first >= len(tokens.lower):
        return []
    last = first
    while last < len(tokens.lower) and tokens.classes[last] not in _ENDS_OBJECT:
        last += 1
    return list(features(tokens.text, Span(tokens.starts[first], tokens.ends[last - 1])).words) if last > first else []
