"""From pairs to groups: the surest pairs first, and two groups become one only where all in them fit each other."""

from collections.abc import Iterable, Mapping, Sequence

from .comparable import Comparable
from .conflict import conflict
from .likeness_type import Likeness
from .union import Union

Pairs = Mapping[tuple[int, int], Likeness]
_BORNE = 20  # of so many pairs between two groups one may speak against them
_TRIED = 2  # times that the pairs are gone through
_ASKED = 12  # members of a large group that speak for all of it


def group(mentions: Sequence[Comparable], pairs: Pairs, given: Iterable[Sequence[int]] = ()) -> list[list[int]]:
    """Groups of mentions. Those of one list in `given` are together whatever speaks against it."""
    together = Union(len(mentions))
    for members in given:
        for member in members[1:]:
            together.join(members[0], member)
    speakers = {found[0]: _speakers(found) for found in together.groups()}
    surest = sorted((like.near, -like.points, *pair) for pair, like in pairs.items())
    waiting = [(one, other) for *_, one, other in surest]
    for _ in range(_TRIED):
        again = []
        apart: set[tuple[int, ...]] = set()  # groups that do not fit, as they are
        for one, other in waiting:
            mine, theirs = sorted((together.find(one), together.find(other)))
            if mine == theirs:
                continue
            sizes = (mine, theirs, len(speakers[mine]), len(speakers[theirs]))
            if sizes in apart or not _fit(speakers[mine], speakers[theirs], mentions):
                apart.add(sizes)
                again.append((one, other))
                continue
            together.join(mine, theirs)
            speakers[mine] = _speakers([*speakers[mine], *speakers.pop(theirs)])
        if len(again) == len(waiting):
            break
        waiting = again  # what one misread clause kept apart may fit when both have grown
    return together.groups()


def _fit(mine: Sequence[int], theirs: Sequence[int], mentions: Sequence[Comparable]) -> bool:
    """Whether nothing in one group speaks against the other; in large groups one misread clause is no objection."""
    borne = len(mine) * len(theirs) // _BORNE
    for one in mine:
        for other in theirs:
            if conflict(mentions[one], mentions[other]):
                borne -= 1
                if borne < 0:
                    return False
    return True


def _speakers(members: Sequence[int]) -> Sequence[int]:
    """Some of all kinds: the mentions stand in order of their wording."""
    if len(members) <= _ASKED:
        return members
    ordered = sorted(members)
    return [ordered[len(ordered) * number // _ASKED] for number in range(_ASKED)]
