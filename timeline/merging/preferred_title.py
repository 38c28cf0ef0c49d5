"""Which of several titles stands for a group: the one nearest to what the other claims tell, then the shorter."""

import re
from collections import Counter
from collections.abc import Sequence

from .comparable import Comparable

_PRONOUN = re.compile(
    r"(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|which|who|there)\b", re.IGNORECASE
)
_ORDER = {"happened": 0, "ongoing": 1, "planned": 2, "possible": 3, "hypothetical": 4, "denied": 5}
_ASKED = 30  # of a large group so many titles are compared
_ENOUGH = 0.9  # as near as this to the nearest is near
_ALONE = 0.1


def preferred(mentions: Sequence[Comparable]) -> Comparable:
    """The mention whose title and modality a group has.

    Never a denied, planned or asked one where another tells that it happened; never a pronoun, a piece or a bare noun
    where another is whole.
    """
    least = min(_ORDER[mention.event.modality] for mention in mentions)
    facts = [mention for mention in mentions if _ORDER[mention.event.modality] <= max(1, least)]
    best = min(map(_fault, facts))
    whole = [mention for mention in facts if _fault(mention) == best][:_ASKED]
    told = Counter(word for mention in mentions for word in _told(mention))
    near = {id(mention): _nearness(mention, told, len(mentions)) for mention in whole}
    enough = _ENOUGH * max(near.values())
    return min(
        (mention for mention in whole if near[id(mention)] >= enough),
        key=lambda mention: (
            mention.event.modality != "happened" and mention.event.modality != "ongoing",
            not _asserted(mention),
            len(mention.event.title),
            -near[id(mention)],
            mention.event.title,
            mention.event.id,
        ),
    )


def _fault(mention: Comparable) -> int:
    """What is wrong with a title: 0 nothing, 1 a name from elsewhere, 2 a bare noun or a piece, 3 a pronoun."""
    title = mention.event.title
    if _PRONOUN.match(title):
        return 3
    words = title.split()
    if len(words) < 3 or title.endswith("…") or "told by a noun alone" in mention.event.reasons:
        return 2
    return 1 if "[" in title else 0


def _told(mention: Comparable) -> frozenset[str]:
    return mention.deeds | mention.names | mention.places | mention.words | frozenset(map(str, mention.numbers))


def _nearness(mention: Comparable, told: Counter[str], count: int) -> float:
    """How much of what the claims tell is in a title, less what nobody else tells."""
    shares = [max(0, told[word] - 1) / max(1, count - 1) for word in mention.title]
    return max(0.0, sum(shares) - _ALONE * sum(share == 0 for share in shares))


def _asserted(mention: Comparable) -> bool:
    return all(claim.asserted for claim in mention.event.claims)
