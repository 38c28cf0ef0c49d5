"""What speaks against two mentions being of one happening: another deed, time, place, number, name or thing."""

from ..languages.en.gazetteer import KINDS, is_region
from ..languages.wordlist import words as table
from ..model import TimeSpan
from .across import conflict_across
from .comparable import Comparable
from .counts import SMALL, is_mark
from .deeds import opposed
from .families import INCIDENTS, OUTCOMES, RARE, SAYING, VAGUE
from .names import is_one
from .shared import ANY, are_of_one_thing
from .times import relation

WIDE = table("caribbean europe africa asia america pacific atlantic mediterranean balkans scandinavia world")
"""Places so large that another may lie in them."""
_AGES = frozenset({"", "year"})
_MUCH = 2  # words
_MANY = 4  # names that say who it was beyond doubt, wherever
_APART = 1.2  # so much may two counts of one thing differ


def conflict(a: Comparable, b: Comparable) -> str:
    """What speaks against two mentions being of one happening; "" where nothing does."""
    if a.language != b.language:
        return conflict_across(a, b)
    if a.status != b.status and {a.status, b.status} != {"fact", "plan"}:
        return "the one tells what the other denies or only supposes"
    if opposed(a.heads, b.heads):
        return "the deeds are opposites"
    if _are_other_deeds(a, b) and not (_is_vague(a) or _is_vague(b) or _count_alike(a, b) or are_of_one_thing(a, b)):
        return "the deeds are others"
    says = (a.heads <= SAYING) != (b.heads <= SAYING) and a.heads and b.heads and not a.heads & b.heads
    if says and not are_of_one_thing(a, b):
        return "the one is what somebody says"
    if relation(a, b) is None:
        return "the times are others"
    if a.poor or b.poor:
        return "one document tells of both" if a.sources & b.sources and _are_told_apart(a, b) else ""
    if _are_namesakes(a.names | a.places, b.names | b.places):
        return "the names are others"
    elsewhere = _are_elsewhere(a.places - WIDE, b.places - WIDE) or _stand_elsewhere(a, b)
    if elsewhere and len(a.names & b.names) < _MANY:
        return "the places are others"
    against = _who_and_what(a, b) if not a.heads & b.heads & RARE else ""
    if against:
        return against
    if a.sources & b.sources and _are_told_apart(a, b):
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


def _are_namesakes(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two names share only the word for what they are: the Harbour Bridge, the Railway Bridge."""
    shared = mine & theirs
    return len(shared) == 1 and shared <= KINDS and not (mine <= theirs or theirs <= mine)


def _are_other_deeds(a: Comparable, b: Comparable) -> bool:
    if a.heads <= SAYING and b.heads <= SAYING:
        return False  # to report, to confirm, to announce a thing is to say it
    return bool(a.heads and b.heads) and not (a.heads & b.deeds or b.heads & a.deeds)


def _is_vague(one: Comparable) -> bool:
    """Whether its verb says little of what was done: "was given five years", "the ban came into force"."""
    return one.heads <= VAGUE


def _count_alike(a: Comparable, b: Comparable) -> bool:
    """Whether both tell of as many of one thing, of one name or town, on one day: the verb may be another."""
    towns = {place for place in a.places & b.places if not is_region(place)}
    return (
        a.when == b.when
        and a.extent[1] - a.extent[0] <= 1
        and bool(a.names & b.names or towns)
        and any(is_mark(n) and what == b.numbers.get(n) and what not in _AGES for n, what in a.numbers.items())
    )


def _who_and_what(a: Comparable, b: Comparable) -> str:
    """What speaks against two mentions by who and how many did what to which thing."""
    if _count_otherwise(a, b):
        return "the numbers are others"
    if _firm(a) and _firm(b) and not have_name(a, b):
        return "the names are others"
    if _names_another(a, b) and _names_another(b, a):
        return "the names are others"
    if _are_done_by_others(a, b):
        return "who does it is another"
    if _is_one_of_many(a, b) or _is_one_of_many(b, a):
        return "the persons are others"
    if a.persons and b.persons and _are_other_persons(a.persons, b.persons):
        return "the persons are others"
    if a.theme and b.theme and not _have_number(a, b) and not _have_much(a, b) and _is_other_thing(a, b):
        return "what it is done to is another thing"
    return ""


def _firm(one: Comparable) -> frozenset[str]:
    """Names and towns; in a country there is room for many."""
    return one.names | frozenset(place for place in one.places if not is_region(place))


def have_name(a: Comparable, b: Comparable, *, places: bool = True) -> bool:
    """Whether a name of the one stands in the other, in full or by its initials."""
    mine, theirs = a.names | a.short, b.names | b.short
    if places:
        mine, theirs = mine | a.places, theirs | b.places
    return bool(mine & theirs or mine & b.stems or theirs & a.stems)


def _stand_elsewhere(a: Comparable, b: Comparable) -> bool:
    """Whether each is in a place that no gazetteer knows, and of which the other does not speak."""
    here, there = a.names | a.places | a.stems | a.around, b.names | b.places | b.stems | b.around
    return bool(a.located and b.located) and not a.located & there and not b.located & here


def _names_another(a: Comparable, b: Comparable) -> bool:
    """Whether the one names somebody whom the other does not: Ivan Bell and Ann Bell, Elm Ltd and Birch Ltd."""
    return bool(b.people) and any(
        not name <= set(b.wording) and not any(is_one(name, other) for other in b.people) for name in a.people
    )


def _are_done_by_others(a: Comparable, b: Comparable) -> bool:
    """Whether one deed is done by somebody of whom the other does not speak: what the EU gives, and the World Bank."""
    mine, theirs = a.subject, b.subject
    if mine.passive and theirs.passive and mine.names and theirs.names and a.heads & b.heads:
        return not (mine.names & theirs.names or (_told_of(mine.names, b) and _told_of(theirs.names, a)))
    if mine.passive or theirs.passive or not (mine.names and theirs.names and a.heads & b.heads):
        return False
    return not (_told_of(mine.names, b) or _told_of(theirs.names, a))


def _told_of(names: frozenset[str], one: Comparable) -> bool:
    return bool(
        names & (one.names | one.places | one.short | one.stems | set(one.wording)) or one.subject.names & names
    )


def _is_one_of_many(a: Comparable, b: Comparable) -> bool:
    """Whether the one is done to somebody, and the other to several of whom he is not said to be one."""
    several = any(what in ("person", b.theme) and number > 1 for number, what in b.numbers.items())
    if not several or a.numbers or not a.heads & b.heads & OUTCOMES:
        return False
    if a.theme == "person":
        return bool(a.persons - b.persons)
    return bool(a.subject.names) and not _told_of(a.subject.names, b)


def _are_other_persons(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the one is of a child and the other of a grown-up, or the one of a man and the other of a woman."""
    return any(
        {one, other} <= mine | theirs and (one in mine) != (one in theirs) and (other in mine) != (other in theirs)
        for one, other in (("child", "adult"), ("male", "female"))
    )


def _have_much(a: Comparable, b: Comparable) -> bool:
    """Whether they share so many words and names that the thing may be called otherwise: a picture, an image."""
    words, names = a.words & b.words, a.names & b.names
    return bool(names) and len(words) >= _MUCH


def _have_number(a: Comparable, b: Comparable) -> bool:
    """Whether both count as many: of the one thing, or so many that it is no matter: 1,200 jobs, 1,200 people."""
    return any(
        value in b.numbers and (value >= ANY or (is_mark(value) and what == b.numbers[value]))
        for value, what in a.numbers.items()
    )


def _is_other_thing(a: Comparable, b: Comparable) -> bool:
    """Whether the deed of each is done to a thing of which the other does not speak."""
    if a.theme_deeds & b.deeds or b.theme_deeds & a.deeds:
        return False
    return a.theme not in b.stems and b.theme not in a.stems


def _are_told_apart(a: Comparable, b: Comparable) -> bool:
    """Whether one document tells of both at other times, or in one clause, or in one sentence."""
    for mine in a.event.claims:
        for theirs in b.event.claims:
            if mine.document_id != theirs.document_id:
                continue
            if mine.when != theirs.when and not _nested(mine.when, theirs.when):
                return True
            one_deed = mine.when == theirs.when and _is_outcome(a, b)
            if not one_deed and (mine.sentence == theirs.sentence or mine.evidence.overlaps(theirs.evidence)):
                return True
    return False


def _is_outcome(a: Comparable, b: Comparable) -> bool:
    """Whether the one is what came of the other: "nine died when the works exploded"."""
    return bool(a.heads & b.heads & INCIDENTS) and bool(a.heads & OUTCOMES) != bool(b.heads & OUTCOMES)


def _nested(mine: TimeSpan | None, theirs: TimeSpan | None) -> bool:
    return mine is not None and theirs is not None and (mine.contains(theirs) or theirs.contains(mine))
