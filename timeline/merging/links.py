"""Which mentions hang together, so that a corpus too large for one pass can be merged piece by piece.

`merge` of all that hangs together gives what `merge` of everything gives: no pair is found across.
"""

from collections.abc import Iterable, Sequence

from ..model import Document, Event
from .comparable import Comparable, comparables
from .merge import _place, scored, without_collector
from .reissues import printings
from .sources import sources_of

__all__ = ["links", "reprints"]


@without_collector()
def links(events: Iterable[Event], documents: Sequence[Document]) -> list[tuple[str, str]]:
    """The ids of mentions that may be of one happening, in pairs: what was printed again, and what is alike."""
    mentions, printed = _printed(events, documents)
    firsts = [mentions[members[0]] for members in printed]
    return [
        *_again(mentions, printed),
        *((firsts[one].event.id, firsts[other].event.id) for one, other in sorted(scored(firsts))),
    ]


@without_collector()
def reprints(events: Iterable[Event], documents: Sequence[Document]) -> list[tuple[str, str]]:
    """Of these the mentions alone that are one sentence printed again, however far apart in time."""
    return _again(*_printed(events, documents))


def _printed(events: Iterable[Event], documents: Sequence[Document]) -> tuple[list[Comparable], list[list[int]]]:
    texts = {document.id: document for document in documents}
    sources = sources_of(documents)
    mentions = sorted(comparables(list(events), texts), key=lambda each: _place(each, sources))
    return mentions, printings(mentions, texts)


def _again(mentions: Sequence[Comparable], printed: Iterable[Sequence[int]]) -> list[tuple[str, str]]:
    return [(mentions[first].event.id, mentions[each].event.id) for first, *rest in printed for each in rest]
