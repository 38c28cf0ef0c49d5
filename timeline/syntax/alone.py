"""The class of a word by its form alone; `beside` then looks at its neighbours."""

from functools import lru_cache

from ..languages.en.grammar.lexicon import WORDS, class_of
from ..languages.word_classes import (
    ADP,
    ADV,
    BREAK,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    NUM,
    OPEN,
    PART,
    PRON_NOM,
    PROPN,
    QUOTE,
    SCONJ,
    VERB_ED,
    VERB_GER,
)

_PUNCTUATION = (
    dict.fromkeys(("``", "''", *'"“”„«»'), QUOTE)
    | {",": COMMA}
    | dict.fromkeys("|\t;:—–-", BREAK)
    | {"(": OPEN, "[": OPEN, ")": CLOSE, "]": CLOSE}
)


@lru_cache(maxsize=65536)
def class_alone(word: str, *, initial: bool) -> str:
    """The class of a token by itself; `initial` where a capital says nothing."""
    punctuation = _PUNCTUATION.get(word)
    if punctuation:
        return punctuation
    first = word[0]
    if first.isdigit() or first in "$£€¥":
        return NUM
    low = word.lower().replace("’", "'")
    if not first.isupper():
        return class_of(low)
    if low in WORDS:
        known = WORDS[low]
        return known if initial or known in DET + PRON_NOM else PROPN
    if low.endswith(("'s", "’s", "s'", "s’")):
        return DET
    guessed = class_of(low)
    return guessed if initial and guessed in VERB_GER + VERB_ED + ADV else PROPN


def is_title_case(words: list[str]) -> bool:
    """Whether capitals say nothing here: a headline In Title Case, or ALL CAPITALS."""
    upper = 0
    for word in words:
        if len(word) > 3 and word[0].isalpha():
            if word[0].isupper():
                upper += 1
            elif class_of(word) not in ADP + SCONJ + CCONJ + PART:
                return False
    return upper > 3
