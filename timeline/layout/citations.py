"""References: lists of them, single ones between paragraphs, and those in brackets inside a sentence."""

import re

from ..languages.pages import page_words
from .openers import either

_WORDS = page_words()

_AUTHOR = r"[A-Z][a-z'’][\w'’-]*,\s(?:[A-Z]\.[\s,-]{0,2}){1,4}"
_NUMBER = r"(?:\[?\d{1,3}[\].]\s*|[-*•^]\s*)?"
_AUTHORED = re.compile(_NUMBER + _AUTHOR)
# Tarn A, Voss T. Census. Halden: NBS; 1962.   Lund P (1931) Swans.
_SHORT = re.compile(
    _NUMBER + r"[A-Z][a-z'’][\w'’-]*\s[A-Z]{1,3}(?:,\s[A-Z][\w'’-]+\s[A-Z]{1,3})*(?:,\set\sal)?(?:\.\s|\s\()"
)
_PRINTED_IN = re.compile(r"\b\d{4};\s?\d|;\s?\d{4}\b|\bdoi\b|^[^.(]{0,80}\(\d{4}[a-z]?\)")
_FIELD = re.compile(r"(?P<name>[^\W\d_][^:\n]{3,24}):\s")
_YEAR = re.compile(r"\(\d{4}[a-z]?(?:,[^)]*)?\)|[,.]\s\d{4}[a-z]?\b|\b\d{4}[;:]\s?\d+|\d{4}\.$")
_FOUR_FIGURES = re.compile(r"\d{4}")
_PRINTED = re.compile(
    rf"\b(?:pp?\.\s?\d|vol\.\s?\d|no\.\s?\d|doi\b|isbn\b|eds?\.|(?:{either(_WORDS.printed | _WORDS.retrieved)})\b)",
    re.IGNORECASE,
)
_RETRIEVED = re.compile(rf"\b(?:{either(_WORDS.retrieved)})\b", re.IGNORECASE)
_IN_RETRIEVED = tuple(form for word in _WORDS.retrieved for form in (word[1:], word[1:].upper()))
"""What any of these words holds, and hardly another: quicker to seek."""
_CITED = re.compile(
    r"\((?:(?:see|cf\.|e\.g\.,?|also)\s)*"
    r"(?:[A-Z][\w'’-]+(?:,?\s(?:et\sal\.?|and|&|[A-Z][\w'’-]+|von|de|van)){0,4},?\s\d{4}[a-z]?(?:,?\s\d{4}[a-z]?)*"
    r"(?:[,:]\s?(?:pp?\.?\s?)?[\dxvi]+(?:[-–]\d+)?)?(?:;\s?)?)+\)"
)


def is_citation(text: str) -> bool:
    """Whether a block is a reference and tells nothing.

    >>> is_citation("Lund, P. (1990). The pier. Halden University Press."), is_citation("Lund, a baker, came in 1990.")
    (True, False)
    """
    if len(text) > 700 or not _FOUR_FIGURES.search(text):
        return False
    if (field := _FIELD.match(text)) and field["name"].lower() in _WORDS.references:
        return True
    if _AUTHORED.match(text):
        return bool(_YEAR.search(text))
    if _SHORT.match(text) and _PRINTED_IN.search(text):
        return True
    if len(text) >= 400:
        return False
    likely = text.startswith(('"', "“")) or (any(map(text.__contains__, _IN_RETRIEVED)) and _RETRIEVED.search(text))
    return bool(likely and _PRINTED.search(text) and _YEAR.search(text))


def cited(text: str) -> "list[tuple[int, int]]":
    """Where references stand in brackets inside a text: "(Smith 1990)"."""
    return [match.span() for match in _CITED.finditer(text)] if "(" in text else []
