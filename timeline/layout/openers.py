"""What the beginning of a line says of it."""

import re

from ..languages.pages import page_words

WORDS = page_words()
"""The words of pages that are no names of a calendar."""


def either(words: "frozenset[str]") -> str:
    """A pattern for one of these words or phrases, the longest first; spaces in it may be hyphens."""
    longest = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", "[ -]") for word in longest)


LISTED = ("item", "entry", "note", "citation")
"""Blocks that others of their kind may lie in by their indentation."""

HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+|(?P<wiki>={2,6})(?=[^=].*=\s*$)|<h(?P<tag>[1-6])\b[^>]*>")
FOOTNOTE = re.compile(r"(?P<mark>\d{1,2})\s+(?=[A-Z\"“])")
RULE = re.compile(r"(?:([-*_=~·•#])[ \t]*)(?:\1[ \t]*){2,}$|\+[-=+]{3,}$")
FENCE = re.compile(r"`{3,}|~{3,}")
ITEM = re.compile(
    r"(?P<bullet>\*{1,5}|[-+•·▪◦‣●○■–—])[ \t]+(?=\S)"
    r"|\(?(?P<number>\d{1,3})[.)][ \t]+(?=\S)"
    r"|\(?(?P<letter>[a-z]|[ivx]{2,5})\)[ \t]+(?=\S)"
)
PAGE = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}\s+[-–]\s?\d{1,4}\s?[-–](?:\s+[A-Z]+)?$"  # 12/5/2015 - 3 - WORD
    rf"|(?:{either(WORDS.paged)})\b\.?\s*\d{{1,4}}(?:\s*(?:\w\w|/)\s*\d{{1,4}})?$"  # Page 3 of 12
    r"|[-–—\[(]?\s*\d{1,3}\s*[-–—\])]?$"  # - 3 -
    r"|\f",
    re.IGNORECASE,
)
NOTE = re.compile(
    r"\[\^?(?P<mark>\w{1,12})\]:?[ \t]+(?=\S)|(?P<sign>[¹²³⁰-⁹†‡][ \t]*|\*(?=\w)(?![^*\n]*\*))(?=[A-Z\"“‘'(])"
)
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)\s*$")
CAPTION = re.compile(rf"(?:{either(WORDS.figured)})\b\.?\s+\d+[.:]|\(?(?:{either(WORDS.figured)}):", re.IGNORECASE)
DAY_MARK = re.compile(r"(?:[-=*~]{2,}|-!-)[ \t]+(?=.{0,60}\d)(?=[^*|<>]*$)")
"""Before the day in a log: "--- Day changed Tue Jan 02 2007"."""
SITE = re.compile(rf"\W{{0,4}}(?:{either(WORDS.site)})(?=\W|$)(?!\w)(?:[^.!?]|\.(?=\w))*$", re.IGNORECASE)
QUOTE = re.compile(r">[ \t]?")
FIELD = re.compile(r"(?P<name>[A-ZÀ-Þ][A-Za-zÀ-ÿ]*(?:-[A-Za-z]+)*(?: [A-Z]?[a-z]+)?)[ \u00a0]?:(?:[ \t]|$)")

ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|d|th)"
DAY_APART = re.compile(rf"{ORDINAL}[.,:;–—-]*(?:\s{{2,}}|\t)(?=\S)")
"""A day of a month that white space sets apart from what happened on it: "2d   lay in camp"."""
ADDRESSED = re.compile(r"\s*(?P<name>[A-Z][\w.'’-]*(?: [A-Z(][\w.()'’-]*){0,4})\s+<[^<>@\s]+@[^<>\s]+>\s*$")
"""A name with an address of mail, and nothing else: "Ada Lind  <ada@example.org>"."""
YEAR = re.compile(r"\b\d{4}\b")
COUNTED = re.compile(rf"\W*(?:{either(WORDS.counted)})\s(?P<number>\d{{1,4}})\b(?!\s\w)", re.IGNORECASE)
"""A numbered day of a voyage: "Day 3 (Tuesday)"."""
