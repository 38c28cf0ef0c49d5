"""Times that are spoken of, and date nothing: "told us about the winter of 1947"."""

from ..languages.en.grammar.lexicon import lemma
from ..languages.wordlist import words
from ..syntax.parsed import Parsed

_TOPICAL = words(
    """
    tell talk speak write read hear learn know think ask sing dream lecture argue book books story stories film films
    song songs novel poem article talk lecture question questions
    """
)


def is_topic(parsed: Parsed, token: int) -> bool:
    """Whether a time is what is spoken of: "told us about the winter of 1947", "a book about the 1950s"."""
    if not parsed.tokens.lower[token].startswith("about the ") or "about the year" in parsed.tokens.lower[token]:
        return False
    before = (word for word in reversed(parsed.tokens.lower[max(0, token - 3) : token]))
    return any(lemma(word) in _TOPICAL or word in _TOPICAL for word in before)
