"""References: lists of them, single ones between paragraphs, and those in brackets inside a sentence."""

import re

from ..languages.wordlist import names

LISTS = names(
    """
    references; bibliography; literature; sources; works cited; cited works; further reading; external links;
    literature cited; see also; links; cited sources; references and notes; selected bibliography
    """
)
NOTES = frozenset(("notes", "footnotes", "endnotes", "explanatory notes"))
_AUTHOR = r"[A-Z][a-z'’][\w'’-]*,\s(?:[A-Z]\.[\s,-]{0,2}){1,4}"
_AUTHORED = re.compile(rf"(?:\[?\d{{1,3}}[\].]\s*|[-*•^]\s*)?{_AUTHOR}")
_YEAR = re.compile(r"\(\d{4}[a-z]?(?:,[^)]*)?\)|[,.]\s\d{4}[a-z]?\b|\b\d{4}[;:]\s?\d+|\d{4}\.$")
_PRINTED = re.compile(
    r"\b(?:pp?\.\s?\d|vol\.\s?\d|no\.\s?\d|doi\b|isbn\b|press\b|publish(?:er|ing)|journal|proceedings|retrieved"
    r"|accessed|eds?\.|archived)",
    re.IGNORECASE,
)
_RETRIEVED = re.compile(r"\b(?:retrieved|accessed|archived from)\b", re.IGNORECASE)
_IN_RETRIEVED = ("etrieved", "ccessed", "rchived", "ETRIEVED", "CCESSED", "RCHIVED")
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
    if len(text) > 700:
        return False
    if _AUTHORED.match(text):
        return bool(_YEAR.search(text))
    if len(text) >= 400:
        return False
    likely = text.startswith(('"', "“")) or (any(map(text.__contains__, _IN_RETRIEVED)) and _RETRIEVED.search(text))
    return bool(likely and _PRINTED.search(text) and _YEAR.search(text))


def cited(text: str) -> "list[tuple[int, int]]":
    """Where references stand in brackets inside a text: "(Smith 1990)"."""
    return [match.span() for match in _CITED.finditer(text)] if "(" in text else []
