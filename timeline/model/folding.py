"""Words compared as a reader compares them: without case and diacritics."""

import re
import unicodedata
from collections.abc import Callable


def fold(text: str) -> str:
    """Case and diacritics taken off.

    >>> fold("Zürich")
    'zurich'
    """
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def query_pattern(query: str) -> Callable[[str], bool]:
    """A test of folded text: whether every word of `query` stands at the start of a word in it.

    >>> query_pattern("crim vote")("crimea voted"), query_pattern("ote")("voted")
    (True, False)
    """
    patterns = [re.compile(rf"(?<!\w){re.escape(word)}") for word in fold(query).split()]
    return lambda text: all(pattern.search(text) for pattern in patterns)
