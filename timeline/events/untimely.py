"""Words that look like a time and date nothing: a part of a name, whose year it was, what is so on any night."""

import re

from ..model import Span, Timex

_TURN = re.compile(r"(?:last|next|first|final|previous) (?:year|month|week|day|season)s?", re.IGNORECASE)
_WHOSE = re.compile(r"\b(?:my|your|his|her|its|our|their|whose) $", re.IGNORECASE)
# "the painter Johnny Christmas", "the Millennium Goals"
_FEAST = re.compile(r"(?:[Tt]he )?(?:Christmas|Easter|Millennium|Thanksgiving|Halloween)")
_FIRST_NAME = re.compile(r"[\w,] (?!On|At|By|Since|Until|Last|Next|This|Every|In|For)[A-Z][a-z]+ $")
_NAMED_BEHIND = re.compile(r" (?!Day|Eve|Sunday|Monday|Week|Island)[A-Z][a-z]+")
# "with Saturday Morning Pancake artist Zoe Lund"
_SHOW = re.compile(r"\w+day (?:Morning|Night|Evening)(?: [A-Z]|, [A-Z]\w+ \w+ed\b)")
# "the night sky", "the summer camps"
_ANY_PART = re.compile(
    r"(?:[Tt]he |[Aa] )?(?:morning|afternoon|evening|night|summer|winter|spring)(?= (?:sky|skies|air|sun|light"
    r"|shifts?|school|camps?|class|classes|shows?|sessions?|routine|dress|job|trains?|bus|buses|ferry|ferries|boats?|flights?|watch|market|papers|palace|garden|coat|heat|snow|rains?)\b)"
)


# "In the second half, Lind was booked": of a match
_HALF = re.compile(r"(?:[Tt]he )?(?:first|second)[ -]half")
_MATCH = re.compile(r"\b(?:goalkeeper|penalty|scored|scoreboard|booked|kick-?off|striker|midfielder|half-?time)\b")
_NEAR = 300
# "Mon-Fri 8:30 am to 7 pm, Sat 9 am to 6 pm"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*"
_OPEN_HOURS = re.compile(rf"\b{_WEEKDAY}\s?[-–]\s?{_WEEKDAY}\b[^.]{{0,20}}\d ?(?:am|pm|a\.m|p\.m|h\b)|\b24/7\b")
# "University of Lund, 2100, Lund": a code of the post
_POSTCODE = re.compile(r", (?P<code>20[6-9]\d|2[1-9]\d\d), [A-Z]")

_PRESENT = re.compile(r"(?:[Tt]he )?(?:present|current)")
_NOUN_NEXT = re.compile(
    r" (?!day|time|moment|century|of|in|and|or|is|was|it|he|she|they|has|at|for|to|when|as|on)[a-z]{3,}"
)
_COUNTED = re.compile(r" [a-z]+s\b")  # "a total of 1607 players"


def is_of_something_else(timex: Timex, text: str, sentence: Span) -> bool:
    """Whether a time expression is a part of something else that its sentence names."""
    begin = sentence.start
    before = text[max(begin, timex.start - 30) : timex.start]
    if _HALF.fullmatch(timex.text):
        near = text[max(0, timex.start - _NEAR) : timex.end + _NEAR]
        return not text.startswith(" of ", timex.end) and _MATCH.search(near) is not None
    if timex.type == "TIME" and _OPEN_HOURS.search(text, begin, sentence.end):
        return True
    if timex.text.isdigit() and before.lower().endswith(
        ("total of ", "number of ", "population of ", "some ", "about ")
    ):
        return _COUNTED.match(text, timex.end) is not None
    if _is_no_time(timex, text, begin, before):
        return True
    if _TURN.fullmatch(timex.text):
        return _WHOSE.search(before) is not None  # "her last year at school"
    if _SHOW.match(text, timex.start) or _ANY_PART.match(text, timex.start):
        return not before.endswith(("On ", "on "))
    if not _FEAST.fullmatch(timex.text):
        return False
    named = _NAMED_BEHIND.match(text, timex.end) is not None and not before.lower().endswith(("at ", "on ", "this "))
    return named or _FIRST_NAME.search(before) is not None


def _is_no_time(timex: Timex, text: str, begin: int, before: str) -> bool:
    """ "the present bridge", "her then-husband", "£348 (equivalent to £39,756 in 2021)", "£1 10s", a post code."""
    if _PRESENT.fullmatch(timex.text) and _NOUN_NEXT.match(text, timex.end):
        return True
    if re.match(r"-[a-z]", text[timex.end : timex.end + 2]) and timex.text.lower() in ("then", "now"):
        return True
    if re.search(r"\((?:equivalent|equal) to [^()]*$", text[max(begin, timex.start - 40) : timex.start]):
        return True
    if re.fullmatch(r"\d\ds", timex.text) and re.search(r"£ ?\d+,? $", before):
        return True
    return timex.text.isdigit() and _POSTCODE.match(text, timex.start - 2) is not None
