"""Who says so. Without anybody, the document itself asserts it."""

from ..languages.en.grammar.lexicon import REPORTING, SAYING, lemma
from ..languages.word_classes import (
    ADVERBIAL,
    AUX_BE,
    AUX_MODAL,
    CLAUSE_OPENER,
    CLOSE,
    COMMA,
    NUM,
    OPEN,
    PARTICIPLE,
    PAUSE,
    QUOTE,
    SURELY_FINITE,
    THAT,
    TIME,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from ..model import Attribution, Span
from ..syntax.clause import Clause
from ..syntax.subject import subject_of
from ..syntax.tokens import Tokens
from .supposed import left_open_by

# Words that say: this is told, and not by the document.
HEARSAY = words(
    """
    reportedly allegedly purportedly supposedly ostensibly rumoredly so-called
    """
)
# "is said to have fled": told, by nobody in particular.
_TOLD_OF = words(
    """
    said believed alleged reported thought rumoured rumored claimed understood accused
    """
)
_HEARD = words("charge accuse tell inform assure remind warn")
_OBJECT = clause_pattern("{adverbial}* {determined noun num} (?!{plain_phrase}* $)")
_TOLD_WHOM = clause_pattern(
    "{adverbial}* {determined noun num} (?!{plain_phrase}* {time}? ({adp} {nominal det time num}+)? $)"
)  # "…, the envoy told reporters on Saturday"
_ONESELF = ("i", "we")
_NAME_STOP = frozenset(SURELY_FINITE + CLAUSE_OPENER + PAUSE + OPEN + CLOSE + QUOTE + VERB_PRES + TIME)


def attribution_of(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    """Who says what the clause at `index` says, or None where the document says it itself."""
    return (
        _own_statement(tokens, clauses, index)
        or _governing(tokens, clauses, index)
        or _trailing(tokens, clauses, index)
        or _according_to(tokens, clauses, index)
        or _hearsay(tokens, clauses, index)
        or _scare_quotes(tokens, clauses, index)
    )


def says(tokens: Tokens, clause: Clause) -> bool:
    """Whether the verb of the clause is one of saying."""
    if clause.verb is None:
        return False
    last = clause.verb[1]
    if tokens.lower[last - 1] in ("has", "had") and tokens.lower[last : last + 2] == ["it", "that"]:
        return True  # "Legend has it that …"
    return lemma(tokens.lower[last - 1]) in SAYING or (
        lemma(tokens.lower[last - 1]) in ("hold", "reject", "dispute", "dismiss")
        and THAT in tokens.classes[last : last + 3]
    )


def _by(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    clause = clauses[index]
    subject = subject_of(tokens, clauses, index)
    if clause.verb is None or (subject and tokens.lower[subject[0] : subject[1]] == ["you"]):
        return None
    first, last = clause.verb
    while first < last - 1 and tokens.classes[first] in ADVERBIAL:
        first += 1
    if subject and tokens.lower[subject[0]] in _ONESELF and clause.relation != "ccomp:quote":
        return None  # "I announced yesterday that …": the document says so itself
    source = " ".join(tokens.slice(*subject).split()) if subject else ""
    if tokens.classes[first] == AUX_BE and lemma(tokens.lower[last - 1]) in _HEARD:
        source = ""  # "The jury was told that …"
    if source.lower() == "it" and tokens.classes[first] == AUX_BE:
        source = ""  # "It was announced that …"
    return Attribution(source, tokens.words[last - 1].lower(), Span(tokens.starts[first], tokens.ends[last - 1]))


def _own_statement(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    """The clause is itself a statement: "Medvedev said that …" is his word."""
    verb = clauses[index].verb
    if not says(tokens, clauses[index]) or (verb is not None and tokens.classes[verb[0]] == AUX_MODAL):
        return None  # nor has who "will decide whether …" decided yet
    if any(child.parent == index and child.relation in ("ccomp", "ccomp:quote") for child in clauses) or is_tag(
        tokens, clauses, index
    ):
        found = _by(tokens, clauses, index)
        if found is not None and (not found.source or found.source.lower() in _ONESELF):
            return _governing(tokens, clauses, index) or _trailing(tokens, clauses, index) or found
        return found
    return None


def is_tag(tokens: Tokens, clauses: list[Clause], index: int) -> bool:
    """Whether the clause only says who spoke: "…, the company said on Monday"."""
    clause = clauses[index]
    if clause.relation == "parataxis" and (
        says(tokens, clause) or (clause.verb is not None and tokens.lower[clause.verb[1] - 1] in ("heard", "found"))
    ):
        return True
    if not says(tokens, clause) or clause.verb is None or lemma(tokens.lower[clause.verb[1] - 1]) not in REPORTING:
        return False
    if clause.relation not in ("conj", "root", "advcl", "acl:relcl"):
        return False
    behind = tokens.classes[clause.verb[1] : clause.segments[-1][1]]
    if behind.lstrip(ADVERBIAL).startswith(NUM):
        return False  # "Telesta added 6 percent"
    if tokens.lower[clause.verb[1] : clause.verb[1] + 1] in (["against"], ["of"], ["about"]):
        return False  # "experts are warning against haste"
    if clause.relation == "advcl" and tokens.lower[clause.marker] == "as":
        return clause.verb[0] > clause.marker + 1 and not behind.strip(ADVERBIAL + COMMA)  # and not "as forecast"
    if clause.relation == "conj":
        object_of = _TOLD_WHOM if lemma(tokens.lower[clause.verb[1] - 1]) in _HEARD else _OBJECT
        return (clause.marker < 0 or tokens.classes[clause.marker] == COMMA) and not object_of.match(behind)
    return False


def _governing(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    at = index
    by_the_way = False
    for _ in range(6):
        clause = clauses[at]
        by_the_way |= _is_inserted(tokens, clauses, at)
        if (
            clause.relation == "conj"
            and clause.after >= 0
            and clauses[clause.after].relation in ("ccomp", "ccomp:quote")
        ):
            at = clause.after
            continue
        if clause.parent < 0:
            return None
        parent = clauses[clause.parent]
        if (
            clause.relation in ("ccomp", "ccomp:quote")
            and parent.verb is not None
            and (says(tokens, parent) or clause.relation == "ccomp:quote")
        ):
            if lemma(tokens.lower[parent.verb[1] - 1]) in ("imagine", "suppose", "assume", "guess"):
                return None
            if left_open_by(tokens, clauses, at):
                return None  # "Neither side has confirmed that …"
            if by_the_way and clause.relation == "ccomp":
                return None  # "said that Ms Harju, who joined the yard in 2009, would take over"
            found = _by(tokens, clauses, clause.parent)
            if found is None or found.source.lower() in _ONESELF:  # '"I think that it fell," said Ada Brook'
                above = _governing(tokens, clauses, clause.parent) or _trailing(tokens, clauses, clause.parent)
                return above or found
            return found
        at = clause.parent
    return None


def _is_inserted(tokens: Tokens, clauses: list[Clause], index: int) -> bool:
    """Whether a clause interrupts another behind its subject: "Talks, suspended since May, will resume, he said".

    What is told so by the way is the document's own, and not that of whoever says the rest.
    """
    clause = clauses[index]
    if clause.relation not in ("acl:relcl", "acl") or clause.parent < 0 or clause.verb is None:
        return False
    verb = clauses[clause.parent].verb
    return tokens.classes[clause.start - 1 : clause.start] == COMMA and verb is not None and verb[0] > clause.verb[0]


def _trailing(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    """Who is named behind what is said ("…, the ministry said"), or says so as well ("As the ministry says, …")."""
    if _is_inserted(tokens, clauses, index):
        return None
    for other, clause in enumerate(clauses):
        behind = clause.start > clauses[index].start or clause.relation == "advcl"
        if other != index and behind and is_tag(tokens, clauses, other):
            return _by(tokens, clauses, other)
    return None


def _according_to(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    """ "According to the officials, …": of the whole sentence, unless it stands in another clause."""
    lower, classes = tokens.lower, tokens.classes
    for i, low in enumerate(lower[:-2]):
        if low != "according" or lower[i + 1] != "to":
            continue
        end = i + 2
        verbs = {clause.verb[0] for clause in clauses if clause.verb is not None and clause.relation != "acl"}
        while end < len(lower) and classes[end] not in _NAME_STOP and end not in verbs:
            end += 1
        inside = [k for k, clause in enumerate(clauses) if any(a <= i < b for a, b in clause.segments)]
        if inside and inside[-1] != index:
            apart = clauses[inside[-1]].relation in ("acl:relcl", "acl", "parataxis")
            if apart or _is_inserted(tokens, clauses, index):
                continue
        while end > i + 3 and classes[end - 1] in PARTICIPLE:
            end -= 1  # "a report published in May"
        return Attribution(
            " ".join(tokens.slice(i + 2, end).split()), "according to", Span(tokens.starts[i], tokens.ends[i + 1])
        )
    return None


def _hearsay(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    clause = clauses[index]
    for low, high in clause.segments:
        for i in range(low, high):
            if tokens.lower[i] in HEARSAY:
                return Attribution("", tokens.lower[i], Span(tokens.starts[i], tokens.ends[i]))
    if clause.verb is not None:
        last = clause.verb[1]
        if (
            tokens.lower[last - 1] in _TOLD_OF
            and tokens.classes[clause.verb[0]] == AUX_BE
            and tokens.lower[last : last + 1] in (["to"], ["of"], ["by"])
        ):
            to = tokens.lower.index("to", last) if "to" in tokens.lower[last:] else last
            if tokens.lower[last] == "by" and to > last + 1:  # "is said by the prosecution to have …"
                source = " ".join(tokens.slice(last + 1, to).split())
                return Attribution(source, tokens.lower[last - 1], Span(tokens.starts[last - 1], tokens.ends[last - 1]))
            return Attribution("", tokens.lower[last - 1], Span(tokens.starts[last - 1], tokens.ends[last - 1]))
    return None


def _scare_quotes(tokens: Tokens, clauses: list[Clause], index: int) -> Attribution | None:
    """A word or two in quotation marks that is no name: the document keeps its distance."""
    classes = tokens.classes
    for low, high in clauses[index].segments:
        at = classes.find(QUOTE, low, high)
        end = classes.find(QUOTE, at + 1, high) if at >= 0 else -1
        if 0 < end - at - 1 <= 2 and all(word[0].islower() for word in tokens.words[at + 1 : end]):
            return Attribution("", tokens.slice(at, end + 1), Span(tokens.starts[at], tokens.ends[end]))
    return None
