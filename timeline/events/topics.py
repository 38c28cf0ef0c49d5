"""Times that are spoken of, and date nothing: "told us about the winter of 1947"."""

from ..languages.en.grammar.lexicon import lemma
from ..languages.wordlist import words
from ..syntax.parsed import Parsed

# Verbs and nouns of telling, in their base forms; "stories", since `lemma` knows the -ies of verbs alone.
_TELLING = words(
    """
    tell talk speak write read hear learn know think ask sing dream lecture argue
    book story stories film song novel poem article question
    """
)
_NEAR = 3  # words before the time: "told us all about", "a book he wrote about"


def is_topic(parsed: Parsed, token: int) -> bool:
    """Whether a time is what is spoken of: "a book about the 1950s", and not "written about the year 1200"."""
    lower = parsed.tokens.lower
    if not lower[token].startswith("about the ") or lower[token].startswith("about the year"):
        return False
    return any(lemma(word) in _TELLING or word in _TELLING for word in lower[max(0, token - _NEAR) : token])
