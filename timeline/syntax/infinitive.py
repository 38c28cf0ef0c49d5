"""What was decided, and by when: "voted to let the clocks drift by 2035" dates the drifting, not the vote."""

import re

from ..languages.en.grammar.lexicon import PLANNING, lemma
from ..languages.wordlist import words
from .parsed import Parsed

# What somebody is said to have done stands behind these and a preposition: "convicted of poisoning four patients".
_BLAMING = words(
    """
    convict accuse acquit suspect charge clear sentence fine jail imprison blame arrest guilty praise honour honor
    """
)
_OF_DOING = re.compile(r"pG")
_TO = re.compile(r"tR*[IBNEb]")
# After these what follows "to" was done, or is no act of its own.
_DONE = words(
    """
    manage begin start continue come go get help fail refuse decline force use have be happen seem appear tend prove
    cease stop choose remember forget return rise fall
    """
)
# Of these a date behind "by" is always that of what was decided, even where it is past by now.
_DECIDING = words("agree vote decide pledge promise vow order undertake resolve commit propose offer threaten")


def decided(parsed: Parsed, clause: int, token: int, *, future: bool) -> int:
    """The "to" behind which a time dates what is still to be done; -1 where it dates the clause itself.

    `future` says whether the time lies after publication.
    """
    verb, kinds = parsed.clauses[clause].verb, parsed.tokens.kinds
    if verb is None or kinds[verb[0]] not in "VEv":
        return -1
    to = len(kinds) - len(kinds[verb[1] :].lstrip("RT"))
    if not _TO.match(kinds, to) or token < to:
        return -1
    word = parsed.tokens.lows[verb[1] - 1]
    bounded = parsed.tokens.lows[token].startswith("by ") and lemma(word) in _DECIDING
    return to if bounded or (future and word not in PLANNING and lemma(word) not in _DONE) else -1


def blamed_for(parsed: Parsed, clause: int, token: int) -> int:
    """The gerund that tells for what somebody is blamed, where a time dates that and another the blaming; else -1."""
    verb, tokens = parsed.clauses[clause].verb, parsed.tokens
    if verb is None or (
        lemma(tokens.lows[verb[1] - 1]) not in _BLAMING and tokens.lows[verb[1] : verb[1] + 1] != ["guilty"]
    ):
        return -1
    doing = _OF_DOING.search(tokens.kinds, verb[1], token)
    dated = doing is not None and "T" in tokens.kinds[parsed.clauses[clause].start : doing.start()]
    return doing.start() + 1 if doing is not None and dated else -1
