"""How a time stands in its sentence: it opens it, goes on with it, or is told by the way.

"On 13 August the battle opened" moves the story; "(born 1688)", "built in 1702", "the treaty of 1648" and "as had been
agreed in 1914" are asides, which don't.
"""

import re

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from .listed import listed

_REACH = 40
_CONNECTIVES = listed(
    """
    meanwhile but and then so later early late in on by from during at around about after finally eventually
    also yet however thus next only not until since first afterwards soon again shortly towards toward throughout
    between just when while mid before as of the ,
    """
)
_RELATIVE = listed("who whom whose which that where")
_ASIDE_GOVERNED = listed("of since until till before")
_TOLD = listed("found discovered shown written published argued claimed revealed estimated")
_PARTICIPLES = listed(
    """
    founded born built established formed created dating dated opened erected made signed issued discovered begun
    drawn given written published completed launched abolished introduced passed ratified
    """
)
_LONGEST_HEADING = 10
_LONGEST_OPENING = 6
_HEADING = 70
"""So many characters a heading may have before its time."""
_BREAK = re.compile(r"""[.!?]["”’')\]]*(?:\s+(?=["“'(]?[A-Z0-9])|\s*\Z)|[;:](?:\s|\Z)|\n\s*\n""")
_BLANK = re.compile(r"\n\s*\n")
_WORD = re.compile(r"[^\W_]+|,")


def stance(tokens: Tokens, item: Found) -> str:
    """ "opens" where the time moves the story, "aside" where it cannot, else empty."""
    if item.type not in ("DATE", "TIME") or item.rule.startswith("reference"):
        return ""
    at = min(item.lead, item.start)
    text = "".join(tokens.raw[max(at - _REACH, 0) : at])
    if _is_in_heading(text, "".join(tokens.raw[item.end : item.end + _LONGEST_HEADING])):
        return "opens"
    begin = max((found.end() for found in _BREAK.finditer(text)), default=0)
    if max(text.rfind("(", begin), text.rfind("[", begin)) > max(text.rfind(")", begin), text.rfind("]", begin)):
        return "aside"
    words = _WORD.findall(text[begin:].lower())
    if len(words) <= _LONGEST_OPENING and all(word in _CONNECTIVES for word in words):
        return "opens"
    return "aside" if _is_aside(item, words) else ""


def _is_aside(item: Found, words: list[str]) -> bool:
    if item.relation in _ASIDE_GOVERNED:
        return True
    clause = words[len(words) - next((at for at, word in enumerate(reversed(words)) if word == ","), len(words)) :]
    clause = clause or words
    if any(word in _RELATIVE for word in clause[:3]) or (len(words) > 1 and "had" in clause[-4:]):
        return True
    last = clause[-1] if clause else ""
    verb = next((word for word in ("was", "were", "is", "are", "been") if word in clause[-4:]), "")
    return last in _TOLD or (last in _PARTICIPLES and not verb)


def _is_in_heading(before: str, behind: str) -> bool:
    """Whether the line, between two blank ones, is no sentence: "War and Counter-Revolution (1792–1797)"."""
    end = _BLANK.search(behind)
    if end is None:
        return False
    begin = max((found.end() for found in _BLANK.finditer(before)), default=-1)
    line = behind[: end.start()].rstrip()
    return begin >= 0 and len(before) - begin < _HEADING and line[-1:] not in (".", "!", "?", ":", ",", ";", '"')
