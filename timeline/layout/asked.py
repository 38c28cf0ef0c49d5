"""Answers are about the time that their question names: "Tell us of the morning of 9 June." "The belt jammed.\""""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Mention
from .labels import MONTH, grain, has_year
from .openers import WORDS, either
from .page import Page
from .sources import ASKED, Source

QUESTION, ANSWER = 1, 2
"""The levels of turns that ask, and that answer."""
_INVITES = re.compile(rf"\b(?:{either(WORDS.invites)})\b", re.IGNORECASE)


def asked_about(page: Page, within: Mapping[int, Sequence[int]], mentions: Sequence[Mention]) -> dict[int, Source]:
    """What dates the blocks of answers: it dates what they tell where the question invites to tell, and else is only
    what their times are read against.
    """
    found: dict[int, Source] = {}
    asked: Source | None = None
    for index, block in enumerate(page.blocks):
        if block.kind == "turn" and block.level == QUESTION:
            asked = replace(asked, strict=False) if asked is not None else None  # it goes on, until another is named
        turn = page.blocks[block.parent] if block.parent >= 0 else block
        if turn.kind != "turn" or block.kind == "turn":
            continue
        if turn.level == QUESTION:
            number = next((each for each in reversed(within.get(index, ())) if _is_day(mentions[each])), -1)
            invites = _INVITES.search(block.body.of(page.text)) is not None
            asked = Source(ASKED, number, strict=invites) if number >= 0 else asked
        elif turn.level == ANSWER and asked is not None:
            found[index] = asked
    return found


def _is_day(mention: Mention) -> bool:
    return grain(mention) >= MONTH and has_year(mention)
