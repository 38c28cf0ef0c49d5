"""What two mentions have in common, by kind."""

from typing import NamedTuple

from ..languages.en.gazetteer import is_region
from .comparable import Comparable
from .counts import is_mark
from .families import VAGUE

ANY = 20.0  # from so much on, a number is the same whatever it counts: 1,200 jobs and 1,200 workers
_ENOUGH = 4.0
_VAGUE = 3.5  # where the deed of the one says nothing
_SAID = 2.0  # of it without names


class Shared(NamedTuple):
    """What two mentions have in common, by kind."""

    deeds: frozenset[str]
    heads: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    towns: frozenset[str]
    numbers: frozenset[float]
    words: frozenset[str]

    @property
    def telling(self) -> frozenset[float]:
        """The numbers that mark a happening."""
        return frozenset(filter(is_mark, self.numbers))


def share(a: Comparable, b: Comparable) -> Shared:
    """What two mentions of one language have in common."""
    special = (a.names | a.places | a.words) & (b.names | b.places | b.words)
    special -= {part for word in special if "-" in word for part in word.split("-")}  # Port-au-Prince is one name
    places = special & (a.places | b.places)
    names = (special & (a.names | b.names) - places) | (a.short & b.names) | (b.short & a.names)
    return Shared(
        (a.heads & b.deeds) | (b.heads & a.deeds),
        a.heads & b.heads,
        names,
        places,
        frozenset(place for place in places if not is_region(place)),
        frozenset(n for n, what in a.numbers.items() if n in b.numbers and (n >= ANY or b.numbers[n] == what)),
        special - names - places,
    )


def falling(count: int, first: float, more: float, most: float) -> float:
    """Points for so many of a kind: the first counts most."""
    return min(most, first + more * (count - 1)) if count else 0.0


def are_of_one_thing(a: Comparable, b: Comparable) -> bool:
    """Whether so much of who, where, how many and what is shared, on one day, that the deed may be told otherwise.

    "Men on camels charged into the crowd on the square", "camels were ridden into the protesters on the square".
    """
    if a.when != b.when or a.extent[1] - a.extent[0] > 1 or a.status != b.status:
        return False
    found = share(a, b)
    things = len(found.words) + 1.5 * len(found.telling) + len(found.numbers - found.telling)
    people = {person for person in a.people if person & found.names}  # a full name is one
    names = len(people) + len(found.names.difference(*people))
    named = falling(names, 1.5, 0.75, 3.0) + falling(len(found.towns), 1.5, 0.5, 2.0)
    vague = a.heads <= VAGUE or b.heads <= VAGUE
    return things >= _SAID and named > 0 and named + things >= (_VAGUE if vague else _ENOUGH)
