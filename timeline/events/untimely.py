"""Words that look like a time and date nothing: a part of a name, whose year it was, what is so on any night."""

import re

from ..model import Span, Timex

_REACH = 40
_BESIDE = tuple(
    tuple(re.compile(pattern) for pattern in row)
    for row in (
        # the expression and what stands before it, in small letters; what stands behind it
        (r".*", r"\((?:equivalent|equal) to [^()]*$", r""),  # "£348 (equivalent to £39,756 in 2021)"
        (
            r"(?:the )?(?:present|current)",
            r"",
            r" (?!day|time|moment|century|of|in|and|or|is|was|it|he|she|they|has|at|for|to|when|as|on)[a-z]{3,}",
        ),  # "the present bridge"
        (r"\d\ds", r"£ ?\d+,? $", r""),  # "£1 10s": shillings
        (r"20[6-9]\d|2[1-9]\d\d", r", $", r", [A-Z]"),  # "University of Lund, 2100, Lund": a code of the post
        (r"\d+", r"\b(?:total of|number of|population of|some|about) $", r" [a-z]+s\b"),  # "a total of 1607 players"
        (
            r"(?:last|next|first|final|previous) (?:year|month|week|day|season)s?",
            r"\b(?:my|your|his|her|its|our|their|whose) $",
            r"",
        ),  # "her last year at school"
    )
)
"""What is no time where it stands between such words."""

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


def is_of_something_else(timex: Timex, text: str, sentence: Span) -> bool:
    """Whether a time expression is a part of something else that its sentence names."""
    begin = sentence.start
    before = text[max(begin, timex.start - _REACH) : timex.start]
    if _HALF.fullmatch(timex.text):
        near = text[max(0, timex.start - _NEAR) : timex.end + _NEAR]
        return not text.startswith(" of ", timex.end) and _MATCH.search(near) is not None
    if timex.type == "TIME" and _OPEN_HOURS.search(text, begin, sentence.end):
        return True
    if any(
        itself.fullmatch(timex.text.lower()) and left.search(before.lower()) and right.match(text, timex.end)
        for itself, left, right in _BESIDE
    ):
        return True
    if _SHOW.match(text, timex.start) or _ANY_PART.match(text, timex.start):
        return not before.endswith(("On ", "on "))
    if not _FEAST.fullmatch(timex.text):
        return False
    named = _NAMED_BEHIND.match(text, timex.end) is not None and not before.lower().endswith(("at ", "on ", "this "))
    return named or _FIRST_NAME.search(before) is not None
