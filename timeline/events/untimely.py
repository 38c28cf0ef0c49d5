"""Words that look like a time and date nothing: a part of a name, whose year it was, what is so on any night."""

import re

from ..model import Timex

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
    r"|shifts?|school|camps?|class|classes|shows?|sessions?|routine|dress|job|train|bus|palace|garden|coat|heat|snow|rains?)\b)"
)


def is_of_something_else(timex: Timex, text: str, begin: int) -> bool:
    """Whether a time expression is a part of something else, in the sentence that begins at `begin`."""
    before = text[max(begin, timex.start - 30) : timex.start]
    if _TURN.fullmatch(timex.text):
        return _WHOSE.search(before) is not None  # "her last year at school"
    if _SHOW.match(text, timex.start) or _ANY_PART.match(text, timex.start):
        return not before.endswith(("On ", "on "))
    if not _FEAST.fullmatch(timex.text):
        return False
    named = _NAMED_BEHIND.match(text, timex.end) is not None and not before.lower().endswith(("at ", "on ", "this "))
    return named or _FIRST_NAME.search(before) is not None
