"""Where no good title can be cut: the clause or sentence as it stands."""

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.wordlist import words
from ..syntax.clause import Clause
from ..syntax.nominal import is_happening
from ..syntax.tokens import Tokens
from .render import LONGEST

# Nouns that tell nothing without what they are of.
_EMPTY = words("beginning start end time period event events thing part opening final day")
_WORDS = frozenset("NPEVZIL#GOo")


def is_stump(tokens: Tokens, clauses: list[Clause], index: int, order: list[int], *, noun: bool) -> bool:
    """Whether these tokens are too few to tell what happened; a line without any verb is a heading."""
    telling = [i for i in order if tokens.kinds[i] in _WORDS]
    if len(telling) > 2 or not telling:
        return False
    verb = clauses[index].verb
    if verb is not None and not noun and verb[0] <= telling[-1]:
        before = any(i < verb[0] for i in telling)
        speaks = lemma(tokens.lows[verb[1] - 1]) in SAYING
        return telling[0] == verb[1] - 1 and not before and (speaks or len(telling) == 1)
    lows = [tokens.lows[i] for i in telling]
    if not any(clause.verb is not None for clause in clauses):
        return False
    return not any(is_happening(low) and not (low in _EMPTY and len(lows) == 1) for low in lows)


def whole(tokens: Tokens, clause: Clause) -> str:
    """The clause as it stands, or the sentence where it has no verb, cut between words where it would be too long."""
    first, last = 0, len(tokens.words)
    low, high = clause.segments[0]
    if clause.verb is not None and clause.kind in ("main", "coordinate") and len(clause.segments) == 1 < high - low - 2:
        first, last = low, high
    while last - first > 1 and tokens.kinds[first] in "T;,":
        first += 1  # "1940–1945 closed"
    text = " ".join(tokens.slice(first, last).split()).strip(" ,;:–—")
    text = text[:1].upper() + text[1:]
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rpartition(" ")[0].rstrip(" ,;:–—") + "…"
