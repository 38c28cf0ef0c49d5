"""What was decided, and by when: "voted to let the clocks drift by 2035" dates the drifting, not the vote."""

from ..languages.en.grammar.lexicon import PLANNING, lemma
from ..languages.word_classes import ADVERBIAL, AUX_HAVE, PAST, TIME, clause_pattern
from ..languages.wordlist import words
from .parsed import Parsed

# What somebody is said to have done stands behind these and a preposition: "convicted of poisoning four patients".
_BLAMING = words(
    """
    convict accuse acquit suspect charge clear sentence fine jail imprison blame arrest guilty praise honour honor
    """
)
_OF_DOING = clause_pattern("{adp} {verb_ger}")
_TO = clause_pattern("{part} {adv}* {verb_base aux_been noun verb_ed aux_be}")
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
    verb, classes = parsed.clauses[clause].verb, parsed.tokens.classes
    if verb is None or classes[verb[0]] not in PAST + AUX_HAVE:
        return -1
    to = len(classes) - len(classes[verb[1] :].lstrip(ADVERBIAL))
    if not _TO.match(classes, to) or token < to:
        return -1
    word = parsed.tokens.lower[verb[1] - 1]
    bounded = parsed.tokens.lower[token].startswith("by ") and lemma(word) in _DECIDING
    return to if bounded or (future and word not in PLANNING and lemma(word) not in _DONE) else -1


def blamed_for(parsed: Parsed, clause: int, token: int) -> int:
    """The gerund that tells for what somebody is blamed, where a time dates that and another the blaming; else -1."""
    verb, tokens = parsed.clauses[clause].verb, parsed.tokens
    if verb is None or (
        lemma(tokens.lower[verb[1] - 1]) not in _BLAMING and tokens.lower[verb[1] : verb[1] + 1] != ["guilty"]
    ):
        return -1
    doing = _OF_DOING.search(tokens.classes, verb[1], token)
    dated = doing is not None and TIME in tokens.classes[parsed.clauses[clause].start : doing.start()]
    return doing.start() + 1 if doing is not None and dated else -1
