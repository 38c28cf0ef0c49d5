"""Whether two mentions are of one happening: what they share, weighed, and nothing that speaks against it."""

import re

from .across import across
from .comparable import Comparable
from .conflict import conflict, have_name
from .counts import is_mark, written
from .families import LOOSE, RARE, SAYING
from .likeness_type import Likeness
from .shared import Shared, are_of_one_thing, falling, share
from .times import Relation, relation
from .wording import is_of_somebody

_TELLERS = re.compile(r"(?:I|We|My|Our)\b")
_ALMOST_ALL = 0.75
_NO_DEED = 0.6  # so much must be shared where the deed is not
_ONE_THING = 0.5  # and where who, where and what are
_SAME_WORDS = 0.75  # of two clauses that are one
_A_NAME = 2  # words that name a thing beyond doubt
_OWN_WORDS = 3  # that are not everywhere
# By how the times relate: the points needed, and how much of what the shorter one tells must be in the other.
_NEEDED: dict[Relation, tuple[float, float]] = {
    "same": (3.5, 0.4),
    "within a week": (3.75, 0.5),
    "within a month": (4.0, 0.55),
    "within a year": (4.25, 0.6),
    "near": (4.5, 0.8),
    "by a day": (5.0, 0.6),
    "a week before": (4.5, 0.6),
}
_LOOSELY = frozenset({"near", "by a day", "a week before"})
_OF_DAYS = frozenset({"near", "by a day"})  # on another day there may be another quake
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
    points = _points(a, b, shared, rare=when not in _OF_DAYS)
    covered = points / max(1.0, min(_weight(a), _weight(b)))
    lack = _lack(a, b, shared, when, firm, points, covered)
    if lack:
        return _lacking(lack)
    told = (
        *sorted(shared.deeds),
        *sorted(shared.names | shared.places),
        *map(written, sorted(shared.numbers)),
        *sorted(shared.words),
        _SAID[when],
    )
    return Likeness(round(points * min(1.0, covered), 4), told, when in _LOOSELY)


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


def _lack(
    a: Comparable, b: Comparable, shared: Shared, when: Relation, firm: bool, points: float, covered: float
) -> str:
    """What two mentions lack to be of one happening; "" where nothing."""
    needed, share = _NEEDED[when]
    rare = bool(shared.heads & RARE) and when not in _OF_DAYS
    own = len(shared.words) + len(shared.telling) + 2 * firm
    alike = _are_alike(a, b) and own >= _OWN_WORDS and not (a.poor or b.poor)
    if a.sources & b.sources and shared.heads and firm:
        needed -= 1.0  # one text says it once more: "died on 25 June … died in June, aged 50"
    if is_of_somebody(a.event.title) or is_of_somebody(b.event.title):
        if not firm or (not alike and _tells_itself(a, b)):
            return "who it is of nobody knows"  # "it came as a surprise"
        needed += 1.0
    if a.names and b.names and not have_name(a, b, places=False):
        needed += 1.5  # the same town, and other names: another street of it?
    if not (shared.words or shared.telling or (shared.deeds | (a.deeds & b.deeds)) - LOOSE):
        return "only names are shared"
    if alike and shared.heads - SAYING and when not in _LOOSELY:
        return ""
    if points < needed or covered < share:
        return "too little is shared"
    enough = 2 if when in ("same", "near") and not a.sources & b.sources else 3
    if not firm and not rare and len(shared.words) < enough and not (shared.places and shared.words):
        return "no name, town or number is shared"
    named = len(shared.names | shared.places) >= _A_NAME and when.startswith("within")
    if (a.poor or b.poor) and not (shared.heads and (named or (when in ("same", "a week before") and (firm or rare)))):
        return "one clause tells too little"
    if when == "by a day" and not shared.telling and _telling(a) and _telling(b):
        return "the numbers are others"  # what was raised by Sunday, and by Monday
    if when in _LOOSELY and not shared.heads:
        return "the times are others"
    if not firm and covered < _ALMOST_ALL and bool(a.names | a.places) != bool(b.names | b.places):
        return "only one of them is of somebody or somewhere"
    about = len(shared.words) + 2 * len(shared.telling)
    if not shared.deeds and not (
        when == "same" and ((firm and (about >= _OWN_WORDS or shared.telling)) or are_of_one_thing(a, b))
    ):
        return "the deeds are others"
    if not shared.deeds and covered < (_ONE_THING if are_of_one_thing(a, b) else _NO_DEED):
        return "the deeds are others"
    if a.status != b.status and (when != "same" or not shared.heads or covered < _ALMOST_ALL):
        return "the one is planned"  # a plan came true only where all but the tense is said again
    about += len(shared.names - a.subject.names - b.subject.names) + len((a.deeds & b.deeds) - LOOSE)
    both = shared.heads or (a.heads | b.heads if a.heads and b.heads else frozenset())
    if both and both <= SAYING and about < _OWN_WORDS:
        return "the one is what somebody says"  # who may speak twice a day
    return ""


def _telling(one: Comparable) -> list[float]:
    return list(filter(is_mark, one.numbers))


def _are_alike(a: Comparable, b: Comparable) -> bool:
    """Whether two clauses are nearly the same words."""
    both, either = a.stems & b.stems, a.stems | b.stems
    return len(both) >= _SAME_WORDS * len(either)


def _are_at_one_hour(a: Comparable, b: Comparable) -> bool:
    return "T" in a.when and a.when == b.when


def _tells_itself(*mentions: Comparable) -> bool:
    return any(_TELLERS.match(mention.event.title) for mention in mentions)


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
