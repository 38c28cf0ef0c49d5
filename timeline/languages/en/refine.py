"""What the surroundings of a match say: governing words and the direction of time."""

from ...tagging.find import Found
from ...tagging.tokens import Tokens


def refine(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Give each expression its relation and its direction."""
    for item in found:
        word = tokens.word(item.lead - 1).lower()
        if word in ("since", "until", "till", "in", "on", "by", "over", "during", "before", "after", "for", "from", "through"):
            item.relation = word
            item.direction = {"since": -1, "until": 1, "till": 1}.get(word, 0)
            item.lead -= 1
    return found
