"""Whether two mentions are of one happening: what they share, weighed, and nothing that speaks against it."""

from typing import NamedTuple

from ..languages.en.gazetteer import is_region
from ..languages.en.grammar.lexicon import REPORTING
from ..languages.wordlist import words as table
from ..model import Event
from .comparable import SMALL, Comparable
from .deeds import opposed
from .times import Relation, relation

RARE = frozenset({"quake", "erupt", "coup"})
"""Deeds of which a day sees one: "the quake" of a day needs no place."""
_SOMEBODY = tuple(
    f"{low.capitalize()} " for low in sorted(table("i we you my our mine it this that they he she there"))
)
_ALMOST_ALL = 0.75
_ANY = 20.0  # from so much on, a number is the same whatever it counts: 1,200 jobs and 1,200 workers
_APART = 1.2  # so much may two counts of one thing differ
# By how the times relate: the points needed, and how much of what the shorter one tells must be in the other.
_NEEDED: dict[Relation, tuple[float, float]] = {
    "same": (3.5, 0.4),
    "within a week": (3.75, 0.5),
    "within a month": (4.0, 0.55),
    "within a year": (4.25, 0.6),
    "near": (4.5, 0.8),
}
_SAID: dict[Relation, str] = {
    "same": "the same time",
    "within a week": "times that both can be true",
    "within a month": "times that both can be true",
    "within a year": "times that both can be true",
    "near": "times near each other",
}


class Likeness(NamedTuple):
    """How surely two mentions are of one happening, from 0 (apart) on, and what they share."""

    points: float
    shared: tuple[str, ...] = ()
    near: bool = False
    """Whether the times only lie near each other."""


_APART_ALTOGETHER = Likeness(0.0)


def likeness(a: Comparable, b: Comparable) -> Likeness:
    """What two mentions share, if it is enough and nothing speaks against it."""
    if conflict(a, b):
        return _APART_ALTOGETHER
    when = relation(a, b)
    if when is None:
        return _APART_ALTOGETHER
    deeds = (a.heads & b.deeds) | (b.heads & a.deeds)
    both = a.heads & b.heads
    special_words = (a.names | a.places | a.words) & (b.names | b.places | b.words)
    places = special_words & (a.places | b.places)
    towns = {place for place in places if not is_region(place)}
    names = special_words & (a.names | b.names) - places
    words = special_words - names - places
    numbers = {n for n, what in a.numbers.items() if n in b.numbers and (n >= _ANY or b.numbers[n] == what)}
    telling = {n for n in numbers if n >= SMALL}
    points = (
        _deed_points(deeds, both)
        + _falling(len(names), 1.5, 0.75, 3.0)
        + max(_falling(len(towns), 1.5, 0.5, 2.0), _falling(len(places), 0.75, 0.5, 1.75))
        + _falling(len(telling), 1.5, 0.75, 3.0)
        + 0.5 * min(1, len(numbers - telling))
        + min(5.0, float(len(words)))
        + 0.25 * min(4, len(a.common & b.common))
        + 0.5 * min(3, len((a.stems & b.around) | (a.around & b.stems)))
        + (0.5 if a.theme and a.theme == b.theme and a.theme != "person" else 0.0)
    )
    firm = bool(names or towns or telling)
    needed, share = _NEEDED[when]
    if _is_of_somebody(a) or _is_of_somebody(b):
        if not firm:
            return _APART_ALTOGETHER  # "it came as a surprise": who "I" and "it" are nobody knows
        needed += 1.0
    if not (words or telling or deeds - REPORTING) or points < needed:
        return _APART_ALTOGETHER
    if not firm and len(words) < (2 if when in ("same", "near") else 3) and not (places and words) and not deeds & RARE:
        return _APART_ALTOGETHER
    if when == "near" and not firm and len(words) < 2:
        return _APART_ALTOGETHER
    if (a.poor or b.poor) and (when != "same" or not both or not (firm or deeds & RARE)):
        return _APART_ALTOGETHER
    covered = points / max(1.0, min(_weight(a), _weight(b)))
    if covered < share or (when == "near" and not both):
        return _APART_ALTOGETHER
    if not firm and covered < _ALMOST_ALL and bool(a.names | a.places) != bool(b.names | b.places):
        return _APART_ALTOGETHER  # one of them is of somebody or somewhere, the other of anybody anywhere
    if a.status != b.status and (when != "same" or not both or covered < 0.75):
        return _APART_ALTOGETHER  # a plan came true only where all but the tense is said again
    if both and both <= REPORTING and len(words) < 2:
        return _APART_ALTOGETHER  # one who speaks twice a day
    shared = (
        *sorted(deeds),
        *sorted(names | places),
        *(f"{value:g}" for value in sorted(numbers)),
        *sorted(words),
        _SAID[when],
    )
    return Likeness(round(points * min(1.0, covered), 4), shared, when == "near")


def _is_of_somebody(one: Comparable) -> bool:
    return one.event.title.startswith(_SOMEBODY)


def _deed_points(deeds: frozenset[str], both: frozenset[str]) -> float:
    if not deeds:
        return 0.0
    if deeds <= REPORTING:
        return 0.5
    return (2.0 if both else 1.25) + (1.5 if deeds & RARE else 0.0)


def _falling(count: int, first: float, more: float, most: float) -> float:
    return min(most, first + more * (count - 1)) if count else 0.0


def _weight(one: Comparable) -> float:
    """The points of what a mention tells, if all of it were shared."""
    telling = sum(value >= SMALL for value in one.numbers)
    return (
        2.0
        + _falling(len(one.names), 1.5, 0.75, 3.0)
        + _falling(len(one.places), 1.5, 0.5, 2.0)
        + _falling(telling, 1.5, 0.75, 3.0)
        + min(5.0, float(len(one.words)))
    )


def conflict(a: Comparable, b: Comparable) -> str:
    """What speaks against two mentions being of one happening; "" where nothing does."""
    if a.status != b.status and {a.status, b.status} != {"fact", "plan"}:
        return "the one tells what the other denies or only supposes"
    if opposed(a.heads, b.heads):
        return "the deeds are opposites"
    if a.heads and b.heads and not (a.heads & b.deeds or b.heads & a.deeds):
        return "the deeds are others"
    if (a.heads <= REPORTING) != (b.heads <= REPORTING) and a.heads and b.heads:
        return "the one is what somebody says"
    if relation(a, b) is None:
        return "the times are others"
    if a.poor or b.poor:
        return "one document tells of both" if a.sources & b.sources and _are_told_apart(a.event, b.event) else ""
    if _count_otherwise(a, b):
        return "the numbers are others"
    if _are_elsewhere(a.places, b.places):
        return "the places are others"
    if a.names and b.names and not (a.names | a.places) & (b.names | b.places | b.stems) and not a.stems & b.names:
        return "the names are others"
    if a.people and b.people and _are_others(a.people, b.people):
        return "the names are others"
    if a.persons and b.persons and _are_other_persons(a.persons, b.persons):
        return "the persons are others"
    if a.theme and b.theme and not _have_number(a, b) and _is_other_thing(a, b):
        return "what it is done to is another thing"
    if a.sources & b.sources and _are_told_apart(a.event, b.event):
        return "one document tells of both"
    return ""


def _count_otherwise(a: Comparable, b: Comparable) -> bool:
    """Whether what both count is another number; 90,000 litres and 95,000 may be one."""
    if not a.numbers or not b.numbers:
        return False
    for what in set(a.numbers.values()) & set(b.numbers.values()):
        mine = {value for value, counted in a.numbers.items() if counted == what}
        theirs = {value for value, counted in b.numbers.items() if counted == what}
        if not mine & theirs and not any(
            min(one, other) >= SMALL and max(one, other) <= _APART * min(one, other) for one in mine for other in theirs
        ):
            return True
    return False


def _are_elsewhere(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both name a town or a country, and not one in common: a town may lie in a country."""
    if not mine or not theirs:
        return False
    if mine & theirs:  # the embassy of Peru in Tunis, and that of Chile
        return len(mine) == len(theirs) == 2 and all(map(is_region, mine ^ theirs)) and mine != theirs
    return all(is_region(place) for place in mine) == all(is_region(place) for place in theirs)


def _are_others(here: tuple[frozenset[str], ...], there: tuple[frozenset[str], ...]) -> bool:
    """Whether each names somebody whom the other does not: Ivan Bell and Ann Bell, Elm Ltd and Birch Ltd."""
    return _names_another(here, there) and _names_another(there, here)


def _names_another(names: tuple[frozenset[str], ...], known: tuple[frozenset[str], ...]) -> bool:
    return any(not any(name <= other or other <= name for other in known) for name in names)


def _are_other_persons(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the one is of a child and the other of a grown-up, or the one of a man and the other of a woman."""
    return any(
        {one, other} <= mine | theirs and (one in mine) != (one in theirs) and (other in mine) != (other in theirs)
        for one, other in (("child", "adult"), ("male", "female"))
    )


def _have_number(a: Comparable, b: Comparable) -> bool:
    """Whether both count as many, of whatever: 1,200 jobs, 1,200 people."""
    return any(value >= _ANY and value in b.numbers for value in a.numbers)


def _is_other_thing(a: Comparable, b: Comparable) -> bool:
    """Whether the deed of each is done to a thing of which the other does not speak."""
    if a.theme_deeds & b.deeds or b.theme_deeds & a.deeds:
        return False
    return a.theme not in b.stems and b.theme not in a.stems


def _are_told_apart(a: Event, b: Event) -> bool:
    """Whether one document tells of both at other times, or in one clause."""
    for mine in a.claims:
        for theirs in b.claims:
            if mine.document_id == theirs.document_id and (
                mine.sentence == theirs.sentence
                or mine.evidence.overlaps(theirs.evidence)
                or (mine.when != theirs.when and not _nested(mine.when, theirs.when))
            ):
                return True
    return False


def _nested(mine: object, theirs: object) -> bool:
    from ..model import TimeSpan

    return (
        isinstance(mine, TimeSpan) and isinstance(theirs, TimeSpan) and (mine.contains(theirs) or theirs.contains(mine))
    )
