"""Whether two mentions are of one happening: what they share, weighed, and nothing that speaks against it."""

from .across import across
from .comparable import Comparable
from .conflict import conflict
from .counts import is_mark, written
from .families import RARE, SAYING
from .lacking import LOOSELY, OF_DAYS, Pair, lacking
from .likeness_type import Likeness
from .shared import Shared, falling, share
from .times import Relation, relation

_SAID: dict[Relation, str] = {
    "same": "the same time",
    "within a week": "times that both can be true",
    "within a month": "times that both can be true",
    "within a year": "times that both can be true",
    "near": "times near each other",
    "by a day": "times that both can be true",
    "a week before": "times that can be one",
}


def _lacking(what: str) -> Likeness:
    return Likeness(0.0, against=what)


def likeness(a: Comparable, b: Comparable) -> Likeness:
    """What two mentions share, if it is enough and nothing speaks against it."""
    if a.language != b.language:
        return across(a, b)
    against = conflict(a, b)
    if against:
        return _lacking(against)
    when = relation(a, b)
    if when is None:
        return _lacking("the times are others")
    shared = share(a, b)
    firm = bool(shared.names or shared.towns or shared.telling)
    points = _points(a, b, shared, rare=when not in OF_DAYS)
    covered = points / max(1.0, min(_weight(a), _weight(b)))
    lack = lacking(Pair(a, b, shared, when, firm, points, covered))
    if lack:
        return _lacking(lack)
    told = (
        *sorted(shared.deeds),
        *sorted(shared.names | shared.places),
        *map(written, sorted(shared.numbers)),
        *sorted(shared.words),
        _SAID[when],
    )
    return Likeness(round(points * min(1.0, covered), 4), told, when in LOOSELY)


def _points(a: Comparable, b: Comparable, shared: Shared, *, rare: bool) -> float:
    return (
        _deed_points(shared.deeds, shared.heads, rare=rare)
        + falling(len(shared.names), 1.5, 0.75, 3.0)
        + max(falling(len(shared.towns), 1.5, 0.5, 2.0), falling(len(shared.places), 0.75, 0.5, 1.75))
        + falling(len(shared.telling), 1.5, 0.75, 3.0)
        + 0.5 * min(1, len(shared.numbers - shared.telling))
        + min(5.0, float(len(shared.words)))
        + 0.25 * min(4, len(a.common & b.common))
        + 0.5 * min(3, len((a.stems & b.around) | (a.around & b.stems)))
        + (0.5 if a.theme and a.theme == b.theme and a.theme != "person" else 0.0)
        + (1.5 if _are_at_one_hour(a, b) else 0.0)
    )


def _are_at_one_hour(a: Comparable, b: Comparable) -> bool:
    return "T" in a.when and a.when == b.when


def _deed_points(deeds: frozenset[str], both: frozenset[str], *, rare: bool) -> float:
    if not deeds:
        return 0.0
    if deeds <= SAYING:
        return 0.5
    return (2.0 if both else 1.25) + (1.5 if rare and both & RARE else 0.0)


def _weight(one: Comparable) -> float:
    """The points of what a mention tells, if all of it were shared."""
    telling = sum(map(is_mark, one.numbers))
    return (
        2.0
        + falling(len(one.names), 1.5, 0.75, 3.0)
        + falling(len(one.places), 1.5, 0.5, 2.0)
        + falling(telling, 1.5, 0.75, 3.0)
        + min(5.0, float(len(one.words)))
    )
