"""Who does it: the tokens of a clause's subject, its own or the one it shares."""

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import (
    ADP,
    AUX,
    AUX_MODAL,
    BREAK,
    CCONJ,
    DETERMINED,
    IN_PHRASE,
    NOUN,
    OBJECT_START,
    PAST,
    PAUSE,
    PRON_NOM,
    QUOTE,
    SURELY_FINITE,
    TIME,
    VERB_BASE,
    VERB_ED,
    VERB_PRES,
)
from ..languages.wordlist import words
from .agreement import agrees
from .before_verb import subject_before
from .clause import Clause, Range
from .inversion import inversions
from .tokens import Tokens

# Without these before its verb a clause would tell something else: "never returned", "nearly doubled".
_SHADING = words("never nearly almost barely hardly scarcely narrowly twice thrice partly first last")


def shaded(tokens: Tokens, verb: Range) -> int:
    """Where a verb begins, with the adverbs before it that change what it tells."""
    begin = verb[0]
    if tokens.lower[max(0, begin - 2) : begin] == ["more", "than"]:
        return begin - 2
    while begin and tokens.lower[begin - 1] in _SHADING:
        begin -= 1
    return begin


def shared_modal(tokens: Tokens, clauses: list[Clause], index: int) -> int:
    """The modal before the verb of the clause before: "will close on Monday and stay closed until April"; else -1."""
    clause = clauses[index]
    if clause.relation != "conj" or clause.verb is None or tokens.classes[clause.verb[0]] != VERB_BASE:
        return -1
    before = clauses[clause.after].verb if clause.after >= 0 else None
    if before is not None and tokens.classes[before[0]] == VERB_BASE:
        return shared_modal(tokens, clauses, clause.after)
    bare = clause.verb[0] - max(clause.marker, clause.start) < 2
    return before[0] if bare and before is not None and tokens.classes[before[0]] == AUX_MODAL else -1


def subject_of(tokens: Tokens, clauses: list[Clause], index: int, depth: int = 0) -> Range | None:
    """The subject of a clause as a range of tokens, without appositions; None where there is none to be found."""
    clause = clauses[index]
    if not clause.subject_known:
        clause.subject = _find(tokens, clauses, index, depth)
        clause.subject_known = depth == 0
    return clause.subject


def _find(tokens: Tokens, clauses: list[Clause], index: int, depth: int) -> Range | None:
    clause = clauses[index]
    own = _own_subject(tokens, clause)
    if own is not None or depth > 4:
        return own
    if clause.relation == "conj" and clause.after >= 0 and tokens.classes[clause.marker] != BREAK:
        shared = subject_of(tokens, clauses, clause.after, depth + 1)
        over = clauses[clause.after].parent
        if shared is None or over < 0 or agrees(tokens, shared, clause):
            return shared
        outer = subject_of(tokens, clauses, over, depth + 1)
        return outer if outer is not None and agrees(tokens, outer, clause) else shared
    if clause.relation in ("acl:relcl", "acl", "parataxis") and clause.head is not None:
        return clause.head
    if clause.relation in ("acl", "advcl") and clause.parent >= 0:
        return subject_of(tokens, clauses, clause.parent, depth + 1)
    return None


def _own_subject(tokens: Tokens, clause: Clause) -> Range | None:
    if clause.verb is None:
        return None
    first = clause.verb[0]
    if (
        tokens.words[first]
        .lower()
        .endswith(("'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m"))
    ):
        return (first, first)  # "it's", "they've": the subject is in the verb
    for low, high in reversed(clause.segments):
        begin = clause.marker + 1 if low <= clause.marker < high else low
        found = subject_before(tokens, begin, min(high, first))
        if found is not None:
            return found
    return _inverted_subject(tokens, clause)


def _inverted_subject(tokens: Tokens, clause: Clause) -> Range | None:
    """The subject behind the verb: "were they allowed", "Six years ago came the plague", "…," said Jobs."""
    if clause.verb is None:
        return None
    for turned in inversions(tokens, clause):
        if turned is not None and turned.start("subject") == clause.verb[1]:
            return turned.span("subject")
    return _speaker_behind(tokens, clause, clause.verb)


def _speaker_behind(tokens: Tokens, clause: Clause, verb: Range) -> Range | None:
    """ "…," said Jobs."""
    if lemma(tokens.lower[verb[1] - 1]) not in SAYING:
        return None
    if verb[0] and tokens.classes[verb[0] - 1] not in PAUSE + QUOTE:
        return None
    start = end = verb[1]
    last = clause.segments[-1][1]
    while end < last and (
        tokens.classes[end] in IN_PHRASE + PRON_NOM + VERB_ED
        or (end > start and tokens.lower[end] in ("of", "and", "for"))
    ):
        end += 1
    while end > start and tokens.classes[end - 1] in ADP + CCONJ:
        end -= 1
    return (start, end) if start < end and tokens.classes[start] in DETERMINED + NOUN else None


_GOVERNED = words("in on at by since from until till during for before after around about over within as of")


def time_as_subject(tokens: Tokens, clauses: list[Clause], index: int) -> int:
    """The time expression that is the subject of a clause: "1998 saw the birth of the company"; -1 where none is."""
    clause = clauses[index]
    if clause.verb is None or clause.verb[0] <= clause.start or clause.relation in ("acl", "acl:relcl"):
        return -1
    at, last = clause.verb[0] - 1, clause.verb[1]
    if tokens.classes[at] != TIME or tokens.lower[at].split()[0] in _GOVERNED:
        return -1
    verb, behind = tokens.classes[clause.verb[0]], tokens.classes[last : last + 1]
    told = verb in SURELY_FINITE or (verb in PAST + VERB_PRES and behind and behind in OBJECT_START)
    return at if told and subject_of(tokens, clauses, index) is None else -1


def lacks_subject(tokens: Tokens, clauses: list[Clause], index: int) -> bool:
    """Whether a clause has a verb that needs a subject, and none was found: it tells nothing that could be shown."""
    clause = clauses[index]
    if clause.verb is None or clause.relation in ("acl", "advcl"):
        return False
    return tokens.classes[clause.verb[0]] in AUX + VERB_PRES and subject_of(tokens, clauses, index) is None
