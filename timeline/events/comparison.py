"""What a figure is compared with, dated by itself: "sold 210,000 cars in 2020, down from 260,000 in 2019"."""

import re

from ..languages.en.grammar.lexicon import lemma
from ..languages.word_classes import ADP, NUM, PART
from ..languages.wordlist import words
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of

_COMPARING = re.compile(r"^(?:, )?(?:(?:up|down) from|compared (?:with|to))\b")
_EXPECTING = words("expect forecast predict project estimate hope plan")


def is_comparison(parsed: Parsed, clause: int) -> bool:
    """Whether a clause is no more than a figure to compare with: "down from 260,000", and not "down 4 percent"."""
    told = parsed.clauses[clause]
    if told.verb is not None or told.relation != "parataxis" or told.parent < 0:
        return False
    return _COMPARING.search(" ".join(parsed.tokens.lower[told.start : told.start + 3])) is not None


def compared(parsed: Parsed, clause: int) -> list[int]:
    """What the clause before says, of that figure: "the carmaker sold 260,000"; empty where it can't be said."""
    tokens, told = parsed.tokens, parsed.clauses[clause]
    parent = parsed.clauses[told.parent]
    subject = subject_of(tokens, parsed.clauses, told.parent)
    last = told.segments[-1][1]
    begin = next((i for i in range(told.start, last) if tokens.lower[i] in ("from", "with", "to")), told.start)
    if subject is None or parent.verb is None or lemma(tokens.lower[parent.verb[1] - 1]) in _EXPECTING:
        return []
    if tokens.classes[begin + 1 : begin + 2] != NUM:  # "compared with a loss of $2 million"
        return list(range(begin + 1, last))
    if tokens.classes[parent.verb[1]] in PART + ADP:
        return []  # "slowed to 2 percent, compared with 3 percent in March": it did not slow then
    return [*range(*subject), *range(*parent.verb), *range(begin + 1, last)]
