"""Times that date nothing: they bound a count, or are what something is compared with."""

import re
from itertools import pairwise

from ..languages.word_classes import (
    AUX,
    NUM,
    PAST,
    clause_pattern,
)
from ..languages.wordlist import words
from .tokens import Tokens

_BOUNDS = ("since", "in the past", "in the last", "over the", "in more", "for", "within", "during")
_COUNTED = re.compile(
    r"(?:first|second|third|fourth|fifth|last|only|\d+(?:st|nd|rd|th)?|many|several|few) (?:[\w-]+ )?times?$"
)
_RANKED = words(
    """
    first second third fourth fifth sixth tenth only worst best most least record
    """
)


_NO_SUPERLATIVES = words(
    """
    forest interest arrest request protest harvest conquest contest honest modest priest midwest northwest
    southwest unrest suggest invest digest manifest inquest bequest behest
    """
)


def _is_superlative(low: str) -> bool:
    return low.endswith("est") and len(low) > 5 and low not in _NO_SUPERLATIVES


def is_scope(tokens: Tokens, token: int) -> bool:
    """Whether the time only bounds a count: "the third time in the past decade", "for the first time since 2004"."""
    begin = max(0, token - 4)
    if _is_compared(tokens, token):
        return True
    if tokens.lower[token].startswith("since") or tokens.lower[token - 1 : token] == ["since"]:
        near = tokens.lower[max(0, token - 6) : token]
        if any((low in _RANKED or _is_superlative(low)) and before != "at" for before, low in pairwise(["", *near])):
            return True  # "the third such strike since March"
    if not tokens.lower[token].startswith(_BOUNDS):
        return False  # "for the first time on 31 December" is a date
    return bool(_COUNTED.search(" ".join(tokens.lower[begin:token])))


# Before a time that another is measured by: "than in 1990", "compared with the same quarter of 2018".
_THAN = re.compile(
    r"(?:^| )(?:(?:than|as) (?:it|they|he|she|we|i|you|there) (?:was|were|did|had(?: been)?|is|are)"
    r"|than|compared (?:with|to)|versus)"
    r"(?: (?:in|for|during|at|of|on|that|the|same|corresponding|comparable|period|quarter|month|time|week|level))*$"
)
_BACK = re.compile(r"\b(?:earlier|ago|before|previous|prior|last)\b")
_FROM = re.compile(
    r"(?:^| )(?:(?P<moved>up|down|unchanged|higher|lower) from|from|over|against|on)"
    r"(?: (?:in|for|the|same|corresponding|comparable|period|quarter|month))*$"
)


def _is_compared(tokens: Tokens, token: int) -> bool:
    """Whether a time is only what something is compared with: "rose 8 percent from a year earlier"."""
    before = " ".join(tokens.lower[max(0, token - 7) : token])
    first, _, rest = tokens.lower[token].partition(" ")
    words = f"{before} {first}" if rest and first in _LEADS else before
    if _THAN.search(words) or _measured_by(tokens, token) or _is_of_compared(tokens, token):
        return True
    found = _FROM.search(words)
    if found is None:
        return False
    if found["moved"]:
        return True
    measured = NUM in tokens.classes[:token] or "same" in words[found.start() :]
    return measured and "from" in found[0] and bool(_BACK.search(tokens.lower[token]))


_COMPARED = clause_pattern("{adp}{1,2} {in_phrase}+ ({adp} {in_phrase}+)* $")


def _is_of_compared(tokens: Tokens, token: int) -> bool:
    """Whether a time is of what something is compared with: "higher than a similar storm in Lund five years ago"."""
    than = next((i for i in range(token - 1, max(0, token - 12), -1) if tokens.lower[i] == "than"), -1)
    later = bool(_BACK.search(tokens.lower[token])) or tokens.lower[token].startswith("in ")
    return than > 0 and later and _COMPARED.fullmatch(tokens.classes[than:token]) is not None


# Between what is compared and its time stands only a sum: "beside a profit of £9 million the year before"
_SUM = re.compile(r"(?:compared (?:with|to)|(?:up|down) from)(?: (?!and\b|but\b|that\b|was\b|were\b)[^;]+)?$")


def _measured_by(tokens: Tokens, token: int) -> bool:
    back = tokens.lower[max(0, token - 14) : token]
    found = _SUM.search(" ".join(back))
    if found is None or (found[0].startswith(("up", "down")) and not _BACK.search(tokens.lower[token])):
        return False
    since = tokens.classes[token - len(found[0].split()) : token]
    return NUM in since and not any(kind in AUX + PAST for kind in since[2:])


_LEADS = words("than from in for during at of on over against to with")
