"""What is only supposed, or said to be false: read off the clauses that a clause hangs on."""

from ..languages.en.grammar.denial import (
    CANCELLING,
    CLAIMS,
    CONFIRMING,
    DENYING,
    FALSE,
    GROUNDS,
    NEGATIONS,
    REFUSING,
    REJECTING,
    WRONGLY,
)
from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import AUX_BE, AUX_HAVE, AUX_MODAL, TIME, clause_pattern
from ..languages.wordlist import words
from ..syntax.clause import Clause
from ..syntax.tokens import Tokens

# What opens a supposition.
SUPPOSING = words(
    """
    if unless imagine suppose supposing assuming assume hypothetically lest
    """
)
_WERE = clause_pattern("{aux_be} ({det} {maybe_nominal}+ | {propn}+ | {pron_nom}) {participle part} {not comma}* ,")
INVERTED = clause_pattern("{aux_have} {maybe_noun determined}+ {aux_been}? {adv}* {past_form}")
_TURNED = {"had": INVERTED, "were": _WERE}
_IMAGINED = words("imagine suppose")
_IMAGINING = _IMAGINED | {"assume"}
_DEEPEST = 6  # clauses, one hanging on another


def supposed_by(tokens: Tokens, clauses: list[Clause], index: int) -> str:
    """The word that makes a supposition of the clause or of one that it hangs on: if, imagine that …"""
    if tokens.lower[:2] == ["let", "us"] and tokens.lower[2] in SUPPOSING:
        return tokens.lower[2]
    at = index
    for _ in range(_DEEPEST):
        clause = clauses[at]
        if clause.relation == "acl:relcl":
            return ""  # "asked if a plane that went missing in May had been found": it went missing
        found = _opened_by(tokens, clause)
        if found or clause.parent < 0:
            return found
        at = clause.parent
        found = _governed_by(tokens, clause, clauses[at])
        if found:
            return found
    return ""


def _opened_by(tokens: Tokens, clause: Clause) -> str:
    """ "If the fleet sails, …", "Had the fleet sailed, …", "Were the vote held on Sunday, …"."""
    if clause.marker >= 0 and clause.relation == "advcl" and tokens.lower[clause.marker] in SUPPOSING:
        return tokens.lower[clause.marker]
    first = tokens.lower[clause.start] if clause.start < len(tokens.lower) else ""
    turned = _TURNED.get(first)
    return first if turned is not None and turned.match(tokens.classes, clause.start) else ""


def _governed_by(tokens: Tokens, clause: Clause, parent: Clause) -> str:
    """ "Suppose that the fleet sailed", "would have sailed, since …"."""
    verb, lower = parent.verb, tokens.lower
    if verb and clause.relation in ("ccomp", "ccomp:quote") and lemma(lower[verb[1] - 1]) in _IMAGINING:
        return lower[verb[1] - 1]
    if clause.relation == "ccomp" and not _IMAGINED.isdisjoint(lower[parent.start : clause.start]):
        return "imagine"
    modal = verb is not None and clause.relation == "advcl" and tokens.classes[verb[0]] == AUX_MODAL
    return "would have" if modal and verb is not None and "have" in lower[verb[0] : verb[1]] else ""


_ASKING = words("whether")


def left_open_by(tokens: Tokens, clauses: list[Clause], index: int) -> str:
    """The word that leaves open whether it is so: "it is unclear whether …", "nobody has confirmed that …"."""
    clause = clauses[index]
    if clause.relation not in ("ccomp", "advcl") or clause.parent < 0:
        return ""
    if clause.marker >= 0 and tokens.lower[clause.marker] in _ASKING:
        return tokens.lower[clause.marker]
    parent = clauses[clause.parent]
    if clause.relation != "ccomp" or parent.verb is None:
        return ""
    told = tokens.lower[parent.start : clause.start]
    if not any(lemma(low) in CONFIRMING for low in tokens.lower[parent.verb[0] : clause.start]):
        return ""
    return next((low for low in told if low in NEGATIONS or low in REFUSING or low.endswith(("n't", "n’t"))), "")


def declared_false_by(tokens: Tokens, clauses: list[Clause], index: int) -> str:
    """The word that declares a "that" clause false, or denies it."""
    clause = clauses[index]
    if clause.relation != "ccomp" or clause.parent < 0:
        return ""
    verb = clauses[clause.parent].verb
    if verb is None:
        return ""
    low = tokens.lower[verb[1] - 1]
    noun = tokens.lower[clause.start - 1]
    if noun in GROUNDS and "no" in tokens.lower[max(0, clause.start - 4) : clause.start - 1]:
        return f"no {noun}"  # "There is no evidence that …"
    if lemma(low) in DENYING and clause.start >= verb[1]:
        return low
    if lemma(low) in REJECTING and tokens.lower[clause.start - 1] in CLAIMS and clause.start >= verb[1]:
        return low
    if tokens.classes[verb[0]] != AUX_BE and lemma(low) != "prove":
        return ""
    predicate = [
        word
        for kind, word in zip(tokens.classes[verb[0] : verb[1] + 3], tokens.lower[verb[0] :], strict=False)
        if kind != TIME
    ]
    if "not" in predicate and "true" in predicate:
        return "not true"
    return next((word for word in predicate if word in FALSE), "")


# "was supposed to open in 2007": whether it did is not said
FORESEEN = words("supposed meant due set scheduled expected slated intended")


def undone_by(tokens: Tokens, clauses: list[Clause], index: int) -> str:
    """The word by which a clause itself tells that it is not so, or that what was planned was called off.

    "The poet was wrongly reported to have died", "A march planned for 11 September was cancelled".
    """
    clause = clauses[index]
    if clause.verb is None:
        return ""
    first, last = clause.verb
    if tokens.classes[first] in AUX_BE + AUX_HAVE and lemma(tokens.lower[last - 1]) in SAYING:
        return next((low for low in tokens.lower[max(0, first - 1) : last] if low in WRONGLY), "")
    parent = clauses[clause.parent].verb if clause.relation == "acl" and clause.parent >= 0 else None
    if (
        parent is None
        or tokens.lower[last - 1] not in FORESEEN | {"planned"}
        or tokens.classes[parent[0]] not in AUX_BE + AUX_HAVE
    ):
        return ""
    low = tokens.lower[parent[1] - 1]
    return low if lemma(low) in CANCELLING else ""
