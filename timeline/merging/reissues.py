"""A sentence printed again: the same words, later or in another paper, are read as they were read the first time."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..model import Document
from .comparable import Comparable
from .union import Union
from .wording import is_of_somebody

_NEVER = "9999"
_LONG = 15  # words of a sentence that nobody writes twice
_ALIKE = 0.88  # so much of two sentences must be the same words
_EDGE = 5  # words by which two printings are found
_KEPT = 12  # printings of one beginning that a sentence is compared with
_BESIDE = 60  # characters before and behind a sentence that show where it was taken from


def printings(mentions: Sequence[Comparable], documents: Mapping[str, Document]) -> list[list[int]]:
    """The mentions, those of one sentence printed again together, the first first; what was printed once is alone."""
    together = Union(len(mentions))
    seen: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, mention in enumerate(mentions):
        for key in _keys(mention):
            first = seen[key]
            for other in first:
                if together.find(other) != together.find(number) and _is_again(mentions[other], mention, documents):
                    together.join(other, number)
            if all(together.find(other) != together.find(number) for other in first) and len(first) < _KEPT:
                first.append(number)
    return [
        sorted(members, key=lambda number: (_printed(mentions[number], documents), number))
        for members in together.groups()
    ]


def _printed(mention: Comparable, documents: Mapping[str, Document]) -> str:
    """The day on which a mention was printed."""
    document = documents.get(mention.event.claims[0].document_id) if mention.event.claims else None
    return str(document.day or _NEVER) if document else _NEVER


def _keys(mention: Comparable) -> list[tuple[object, ...]]:
    """What a printing has in common with another: all of it, how it begins, or how it ends."""
    if not mention.sentence:
        return []
    return [mention.sentence, ("begin", *mention.sentence[:_EDGE]), ("end", *mention.sentence[-_EDGE:])]


def _is_again(one: Comparable, other: Comparable, documents: Mapping[str, Document]) -> bool:
    mine, theirs = one.event.claims[0], other.event.claims[0]
    if mine.document_id == theirs.document_id and mine.sentence.overlaps(theirs.sentence):
        return False
    if one.status != other.status or one.numbers != other.numbers or not _alike(one.wording, other.wording):
        return False
    mine_named, theirs_named = one.names | one.places, other.names | other.places
    if mine_named.difference(theirs_named, other.sentence) and theirs_named.difference(mine_named, one.sentence):
        return False  # the same was told of two places
    if mine.when == theirs.when:
        if not (_tells_which(one) or _beside(one, documents) & _beside(other, documents)):
            return False  # "the company was founded in 1994": which company?
        return one.sentence == other.sentence or _alike(one.sentence, other.sentence)
    if _said(one) != _said(other) or (one.sentence != other.sentence and not _alike(one.sentence, other.sentence)):
        return False
    return len(one.sentence) >= _LONG or bool(_beside(one, documents) & _beside(other, documents))


def _tells_which(mention: Comparable) -> bool:
    """Whether a sentence can be of one happening alone: by a name, by what it counts, or by its length."""
    if len(mention.sentence) >= _LONG:
        return True
    if is_of_somebody(mention.event.title):
        return False  # "it came as a bolt from the blue"
    return bool(mention.names or mention.places or len(mention.words) > 1 or (mention.words and mention.numbers))


def _said(mention: Comparable) -> str:
    timex = mention.event.claims[0].timex
    return " ".join(timex.text.lower().split()) if timex else ""


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sentences are nearly the same words."""
    if one == other:
        return True
    if min(len(one), len(other)) < 4:
        return False
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / (len(one) + len(other)) >= _ALIKE


def _beside(mention: Comparable, documents: Mapping[str, Document]) -> frozenset[str]:
    """What stands before a sentence and what behind it, if anything much does."""
    claim = mention.event.claims[0]
    text = documents[claim.document_id].text if claim.document_id in documents else ""
    start, end = claim.sentence.start, claim.sentence.end
    sides = (text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE])
    return frozenset(" ".join(side.split()).lower() for side in sides if len(side.split()) > 4)
