"""What a word before it makes of a deed: planned, failed, or likely: "plans to open", "failed to agree"."""

from ..languages.en.grammar.denial import DISOWNING, FAILING
from ..languages.en.grammar.lexicon import PLANNING, lemma
from ..languages.en.words import WORDS
from ..languages.word_classes import AUX_BE, AUX_HAVING, DET, NUM, PART, PROPN, VERB_GER
from ..languages.wordlist import words
from ..model import Modality
from ..syntax.clause import Clause
from ..syntax.tokens import Tokens

_GUESSING = words(
    "likely unlikely possible possibly maybe perhaps probably may potentially rumoured rumored speculated"
)
_FOR_NOW = words("ask tell order instruct allow commit agree urge")  # "has asked for them since 1974" is no plan
_OBJECT_CONTROL = words("order urge ask require tell instruct allow want expect")  # "asked the firm to leave"
_NEAR = 4  # words behind the verb group in which such a word may stand: "is a plan to", "is said to be likely to"
_NO_DEED = NUM + DET + PROPN
_COUNTED = frozenset(WORDS["card"])


def governed_by(tokens: Tokens, clause: Clause, time_token: int | None) -> tuple[Modality, str] | None:
    """What the first such word makes of what is told of a time, and the word; of no time in particular if None."""
    if clause.verb is None:
        return None
    last = clause.segments[-1][1]
    first, behind_verb = clause.verb
    for i in range(first, min(last, behind_verb + _NEAR)):
        word, after = tokens.lower[i], tokens.lower[i + 1] if i + 1 < last else ""
        if _is_undone(tokens, i, after):
            return "denied", word
        if word in _GUESSING:
            return "possible", word
        if _is_plan(tokens, i, after, last):
            to = tokens.lower.index("to", i) if "to" in tokens.lower[i:last] else i
            passive = i == behind_verb - 1 and tokens.classes[first] == AUX_BE
            if time_token is None or time_token > to or after == "for" or passive:
                return "planned", f"{word} {after}" if after in ("to", "for") else f"{word} … to"
        if word in ("is", "are", "was", "were") and after == "to" and i == first:
            return "planned", f"{word} to"
    return None


def _is_undone(tokens: Tokens, i: int, after: str) -> bool:
    """ "Failed to open", "denied having opened"; who "refused to return" has done something: refused."""
    word = tokens.lower[i]
    if word in DISOWNING and tokens.classes[i + 1 : i + 2] in (VERB_GER, AUX_HAVING):
        return True
    return word in FAILING | DISOWNING and after == "to" and not _is_somewhere(tokens, i + 2)


def _is_somewhere(tokens: Tokens, i: int) -> bool:
    """Whether behind "to" stands where something goes: "was set to five houses", "agreed to a truce"."""
    return tokens.classes[i : i + 1] in tuple(_NO_DEED) or not _COUNTED.isdisjoint(tokens.lower[i : i + 1])


def _is_plan(tokens: Tokens, i: int, after: str, last: int) -> bool:
    """ "Plans to open", "is set for", "told the crew to leave", and "looks forward to" but not "looks to"."""
    word = tokens.lower[i]
    if word not in PLANNING:
        return False
    base = lemma(word)
    deed = after == "to" and not _is_somewhere(tokens, i + 2)
    forward = tokens.lower[i + 1 : i + 3] == ["forward", "to"] if base == "look" else deed
    bidden = base in _OBJECT_CONTROL and PART in tokens.classes[i + 1 : min(last, i + 7)]
    return forward or (after == "for" and base not in _FOR_NOW) or bidden
