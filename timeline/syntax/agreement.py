"""Whether a subject and a verb are of one number: what a verb behind "and" cannot share is not its subject."""

from ..languages.word_classes import ADP, CCONJ, NOUN, VERB_PRES
from ..languages.wordlist import words
from .clause import Clause, Range
from .tokens import Tokens

_ONE = words("is was has isn't wasn't hasn't does doesn't")
_MANY = words("are were have aren't weren't haven't")


def is_plural_form(word: str) -> bool:
    """ "clerks", and not "chorus", "glass", "crisis" or "politics"."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "ics"))


def agrees(tokens: Tokens, subject: Range, clause: Clause) -> bool:
    """Whether a subject and a verb are not of different numbers, as in "its prices … has been sold"."""
    if clause.verb is None or subject[0] >= subject[1]:
        return True
    classes, lower = tokens.classes, tokens.lower
    end = next((i for i in range(*subject) if i > subject[0] and classes[i] == ADP), subject[1])
    last, verb = lower[end - 1], lower[clause.verb[0]]
    joined = CCONJ in classes[subject[0] : end]
    plural = (
        joined
        or last in ("they", "we", "these", "those")
        or (classes[end - 1] in NOUN + VERB_PRES and is_plural_form(last))
    )
    single = not joined and last in ("he", "she", "it", "this")
    return not ((plural and verb in _ONE) or (single and verb in _MANY))
