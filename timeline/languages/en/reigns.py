"""Regnal years: "the third year of the reign of Edward III (1327–1377)". The text itself must say when it began."""

import re

from ...tagging.find import Found
from ...tagging.meaning import Counted, Fixed, Unplaced
from ...tagging.rule import rule
from ...tagging.tokens import Tokens

_NOTE = "the text does not say when the reign began"
_AHEAD = 16
_BEHIND = 60
_IN_BRACKETS = re.compile(r"[^.!?\n(]{0,60}\((?:r\.?|reg\.?|reigned|ruled|reign)?\s*(?:c\.\s*|from\s+)?(\d{3,4})\b")
_REIGNED = re.compile(
    r"(?:reigned|ruled)\s+from\s+(\d{3,4})|(?:crowned|throne|acceded|enthroned|succeeded)\b[^.\n]{0,40}?\bin\s+(\d{3,4})"
    r"|\bin\s+(\d{3,4})\b[^.\n]{0,40}?(?:crowned|throne|acceded|enthroned|king|queen|emperor)\b"
)
_NUMBER = re.compile(r"\d+")


@rule(
    "(in)? [ the {rank:nth} year of (the|his|her) (reign|rule) ]",
    "(in)? [ the {rank:nth} year of (king|queen|emperor|empress|pope|sultan|shah|pharaoh) ]",
    "(in)? [ the {rank:nth} regnal year ]",
    type="DATE",
    examples={"the third year of his reign": Unplaced("XXXX", _NOTE)},
)
def regnal_year(rank: int) -> Unplaced:
    """The so-many-th year of a reign; `count_reigns` counts it where the text has its begin."""
    return Unplaced("XXXX", f"{rank}: {_NOTE}")


def count_reigns(tokens: Tokens, found: list[Found]) -> None:
    """Place each regnal year of which the sentence, or what stands just before it, says when the reign began."""
    for item in found:
        if item.rule == "regnal_year" and isinstance(item.meaning, Unplaced):
            rank, begin = _NUMBER.match(item.meaning.note), _begin_of(tokens, item)
            if rank is not None and begin is not None:
                item.meaning = Counted(int(rank[0]) - 1, "year", Fixed("year", begin), "regnal")
            else:
                item.meaning = Unplaced("XXXX", _NOTE)


def _begin_of(tokens: Tokens, item: Found) -> int | None:
    """The year in which the reign began, in brackets behind the name, else as a sentence tells it."""
    ahead = _IN_BRACKETS.match(tokens.text(item.end, item.end + _AHEAD))
    if ahead is not None:
        return int(ahead[1])
    near = tokens.text(item.end, item.end + 2 * _AHEAD), "".join(tokens.raw[max(item.start - _BEHIND, 0) : item.start])
    told = next((match for text in near for match in _REIGNED.finditer(text)), None)
    return int(next(filter(None, told.groups()))) if told is not None else None


RULES = (regnal_year,)
