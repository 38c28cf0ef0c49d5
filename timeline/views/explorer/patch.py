"""What an edit changes of the columns, so that the browser is sent a few events and not all of them.

A patch is said of a timeline that the browser has whole, however many edits ago: so it can never be out of step, and a
page that is opened anew needs the columns and the latest patch, nothing between.
"""

from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import count, pairwise

from ...model.event import Event
from ...model.timeline import Timeline
from ..columns import pack

MOST = 500
"""Of more events than these, all columns are sent again."""


class Patching:
    """Patches of one timeline, the `base`."""

    def __init__(self, base: Timeline) -> None:
        self.base = base

    @cached_property
    def _there(self) -> dict[int, int]:
        return dict(zip(map(id, self.base.events), count()))

    def patch(self, now: Timeline) -> bytes | None:
        """The columns of the events of `now` that are not in the base, and `runs`: where each stretch of `now` stands.

        A run is three numbers: 1 where it is in the patch and 0 where it is in the base, its beginning there, its
        length. Empty where nothing has changed; None where all is to be sent: too much has changed, or the documents
        have.
        """
        base = self.base
        if (
            base.documents != now.documents
            or base.unresolved != now.unresolved
            or base.unused != now.unused
            or base.title != now.title
        ):
            return None
        changed = [event for event in now.events if id(event) not in self._there]
        if len(changed) > min(MOST, len(now.events) // 2):
            return None
        if not changed and len(now.events) == len(base.events):
            return b""
        beyond = len(base.events) + 1  # not the one after the last, which would seem to follow it
        there = {**self._there, **dict(zip(map(id, changed), count(beyond)))}
        runs = _runs(list(map(there.__getitem__, map(id, now.events))), beyond)
        return pack(in_order(changed, now), documents=False, runs=array("I", runs))


def in_order(events: Sequence[Event], timeline: Timeline) -> Timeline:
    """Some events, in the order asked for: a `Timeline` would sort them."""
    part = Timeline((), timeline.documents)
    object.__setattr__(part, "events", tuple(events))
    return part


def _runs(places: Sequence[int], beyond: int) -> Iterator[int]:
    """The stretches of these places; those from `beyond` on are in the patch."""
    begins = [0, *(number for number, (p, q) in enumerate(pairwise(places), 1) if q != p + 1)]
    for begin, end in pairwise((*begins, len(places)) if places else ()):
        place = places[begin]
        yield from (1, place - beyond, end - begin) if place >= beyond else (0, place, end - begin)
