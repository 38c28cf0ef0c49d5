"""What the beginning of a line says of it."""

import re

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
    r"(?:page|p\.|pg\.?)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?$|[-–—\[(]?\s*\d{1,3}\s*[-–—\])]?$|\f", re.IGNORECASE
)
NOTE = re.compile(r"\[\^?(?P<mark>\w{1,12})\]:?[ \t]+(?=\S)|(?P<sign>[¹²³⁰-⁹†‡][ \t]*|\*(?=\w))(?=[A-Z\"“‘'(])")
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)\s*$")
CAPTION = re.compile(
    r"(?:figure|fig\.|photo|plate|map|illustration|table)\s+\d+[.:]|\(?(?:photo|image|picture):", re.IGNORECASE
)
DAY_MARK = re.compile(r"(?:[-=*~]{2,}|-!-)[ \t]+(?=.{0,60}\d)(?=[^*|<>]*$)")
"""Before the day in a log: "--- Day changed Tue Jan 02 2007"."""
POSTED = re.compile(
    r"[*_]{0,2}(?:posted|published|updated|last updated|date)\b:?[*_]{0,2}[ \t]+(?=.{0,60}\d)", re.IGNORECASE
)
"""Before the day of what stands above it: "Posted Apr 23, 2021 - 09:41 UTC"."""
QUOTE = re.compile(r">[ \t]?")
FIELD = re.compile(r"(?P<name>[A-Z][A-Za-z]*(?:-[A-Za-z]+)*(?: [A-Z]?[a-z]+)?):(?:[ \t]|$)")

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_WORD = (
    rf"(?:{_MONTH}|{_WEEKDAY}|\d{{1,4}}(?:st|nd|rd|th)?\b\.?|BCE?|AD|CE|the|of|to|c\.|circa"
    r"|early|late|mid|spring|summer|autumn|fall|winter|\d{3,4}s)"
)
DATE = re.compile(rf"[\[(*_\"]*+(?=[^\n]*\d){_WORD}(?:[\s,./–—-]+{_WORD})*[\])*_:.\",]*$", re.IGNORECASE)
"""A line that is a date alone: "Monday 7 May 1984", "[August 6, 1804]", "1914–1918"."""
DATED = re.compile(
    rf"[\[(*_\"]*+(?:(?:{_WEEKDAY},?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{_MONTH}|{_MONTH}\s+\d{{1,4}})"
    rf"|\d{{4}}(?:[-–/]\d{{1,4}}){{0,2}}\b|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b)",
    re.IGNORECASE,
)
"""A line that begins with a date."""
YEAR = re.compile(r"\b\d{4}\b")
