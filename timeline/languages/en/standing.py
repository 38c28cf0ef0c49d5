"""How a time stands in its sentence: it opens it, goes on with it, or is told by the way.

"On 13 August the battle opened" moves the story; "(born 1688)", "built in 1702", "the treaty of 1648" and "as had been
agreed in 1914" are asides, which don't.
"""

from ...tagging.find import Found
from ...tagging.tokens import Tokens
from .listed import listed

_REACH = 40
_CONNECTIVES = listed(
    """
    meanwhile but and then so later early late in on by from during at around about after finally eventually
    also yet however thus next only not until since first afterwards soon again shortly towards toward throughout
    between just when while mid before as of the
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
_LONGEST_HEADING = 14


def stance(tokens: Tokens, item: Found) -> str:
    """ "opens" where the time moves the story, "aside" where it cannot, else empty."""
    if _is_in_heading(tokens, item):
        return "opens"
    words = _before(tokens, item)
    if words is None:
        return "aside"  # in brackets
    if all(word in _CONNECTIVES or not word[0].isalnum() for word in words):
        return "opens"
    return "aside" if _is_aside(item, words) else ""


def _before(tokens: Tokens, item: Found) -> list[str] | None:
    """The words of the sentence before a time, in order; None where an open bracket stands among them."""
    words: list[str] = []
    closed = 0
    for at in range(min(item.lead, item.start) - 1, max(item.lead - _REACH, -1), -1):
        word = tokens.word(at).lower()
        if not word or (word in ".!?;:" and _ends(tokens, at)):
            break
        if word in ")]":
            closed += 1
        elif word in "([":
            if not closed:
                return None
            closed -= 1
        words.append(word)
    return words[::-1]


def _ends(tokens: Tokens, index: int) -> bool:
    following = tokens.word(index + 1)
    return tokens.word(index) in ";:" or not following or not following[:1].islower()


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


def _is_in_heading(tokens: Tokens, item: Found) -> bool:
    """Whether the line, between two blank ones, is no sentence: "War and Counter-Revolution (1792–1797)"."""
    begin = item.start
    while begin > 0 and item.start - begin < _LONGEST_HEADING and tokens.word(begin - 1):
        begin -= 1
    end = item.end
    while end < len(tokens.raw) and end - item.end < _LONGEST_HEADING and tokens.word(end):
        end += 1
    blank = begin > 0 and not tokens.word(begin - 1) and end < len(tokens.raw) - 1 and not tokens.word(end)
    return blank and end - begin <= _LONGEST_HEADING and tokens.word(end - 1) not in (".", "!", "?", ":", ",", ";", '"')
