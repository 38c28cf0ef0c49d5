"""What two mentions that share something lack to be of one happening: `LACKS`, in the order in which they are asked."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from .comparable import Comparable
from .conflict import have_name
from .counts import is_mark
from .families import LOOSE, RARE, SAYING
from .shared import Shared, are_of_one_thing
from .times import Relation
from .wording import is_of_somebody

LOOSELY = frozenset({"near", "by a day", "a week before"})
OF_DAYS = frozenset({"near", "by a day"})  # on another day there may be another quake
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


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions, what they share, and how much that is; `firm` where a name, a town or a telling number is."""

    a: Comparable
    b: Comparable
    shared: Shared
    when: Relation
    firm: bool
    points: float
    covered: float

    @property
    def poor(self) -> bool:
        """Whether the clause of one says too little."""
        return self.a.poor or self.b.poor

    @property
    def one_text(self) -> bool:
        """Whether one document tells both."""
        return bool(self.a.sources & self.b.sources)

    @property
    def rare(self) -> bool:
        """Whether both are of a deed that is rare, and the day is one."""
        return bool(self.shared.heads & RARE) and self.when not in OF_DAYS

    @property
    def alike(self) -> bool:
        """Whether the clauses are nearly the same words, and tell enough."""
        own = len(self.shared.words) + len(self.shared.telling) + 2 * self.firm
        both, either = self.a.stems & self.b.stems, self.a.stems | self.b.stems
        return own >= _OWN_WORDS and not self.poor and len(both) >= _SAME_WORDS * len(either)

    @property
    def of_somebody(self) -> bool:
        """Whether one is of somebody who is not named: "it came as a surprise"."""
        return is_of_somebody(self.a.event.title) or is_of_somebody(self.b.event.title)

    @property
    def about(self) -> int:
        """How much of what they are about is shared."""
        return len(self.shared.words) + 2 * len(self.shared.telling)


def lacking(pair: Pair) -> str:
    """What two mentions lack to be of one happening; "" where nothing."""
    for what, lack in UNKNOWN:
        if lack(pair):
            return what
    if pair.shared.heads - SAYING and pair.when not in LOOSELY and pair.alike:
        return ""  # one says the other again
    return next((what for what, lack in LACKS if lack(pair)), "")


def _who(pair: Pair) -> bool:
    """ "it came as a surprise"."""
    if not pair.of_somebody:
        return False
    return not pair.firm or (_is_told_by_its_teller(pair) and not pair.alike)


def _is_told_by_its_teller(pair: Pair) -> bool:
    return any(_TELLERS.match(one.event.title) for one in (pair.a, pair.b))


def _all_but_names(pair: Pair) -> bool:
    deeds = pair.shared.deeds | (pair.a.deeds & pair.b.deeds)
    return not (pair.shared.words or pair.shared.telling or deeds - LOOSE)


def _enough(pair: Pair) -> bool:
    needed, share = _NEEDED[pair.when]
    if pair.one_text and pair.shared.heads and pair.firm:
        needed -= 1.0  # one text says it once more: "died on 25 June … died in June, aged 50"
    if pair.of_somebody:
        needed += 1.0
    if pair.a.names and pair.b.names and not have_name(pair.a, pair.b, places=False):
        needed += 1.5  # the same town, and other names: another street of it?
    return pair.points < needed or pair.covered < share


def _what_marks_it(pair: Pair) -> bool:
    enough = 2 if pair.when in ("same", "near") and not pair.one_text else 3
    words = len(pair.shared.words)
    return not pair.firm and words < enough and not (pair.shared.places and words) and not pair.rare


def _a_full_clause(pair: Pair) -> bool:
    if not pair.poor:
        return False
    named = len(pair.shared.names | pair.shared.places) >= _A_NAME and pair.when.startswith("within")
    firmly = pair.when in ("same", "a week before") and (pair.firm or pair.rare)
    return not (pair.shared.heads and (named or firmly))


def _numbers_of_one_day(pair: Pair) -> bool:
    """What was raised by Sunday, and by Monday."""
    telling = any(map(is_mark, pair.a.numbers)) and any(map(is_mark, pair.b.numbers))
    return pair.when == "by a day" and telling and not pair.shared.telling


def _one_time(pair: Pair) -> bool:
    return pair.when in LOOSELY and not pair.shared.heads


def _somebody_in_both(pair: Pair) -> bool:
    a, b = pair.a, pair.b
    return not pair.firm and pair.covered < _ALMOST_ALL and bool(a.names | a.places) != bool(b.names | b.places)


def _a_deed(pair: Pair) -> bool:
    if pair.shared.deeds:
        return False
    one_thing = are_of_one_thing(pair.a, pair.b)
    surely = pair.firm and (pair.about >= _OWN_WORDS or bool(pair.shared.telling))
    return pair.when != "same" or not (surely or one_thing) or pair.covered < (_ONE_THING if one_thing else _NO_DEED)


def _one_status(pair: Pair) -> bool:
    """A plan came true only where all but the tense is said again."""
    again = pair.when == "same" and pair.shared.heads and pair.covered >= _ALMOST_ALL
    return pair.a.status != pair.b.status and not again


def _a_deed_beside_saying(pair: Pair) -> bool:
    """Who may speak twice a day."""
    a, b = pair.a, pair.b
    both = pair.shared.heads or (a.heads | b.heads if a.heads and b.heads else frozenset())
    if not both or not both <= SAYING:
        return False
    others = len(pair.shared.names - a.subject.names - b.subject.names) + len((a.deeds & b.deeds) - LOOSE)
    return pair.about + others < _OWN_WORDS


# What is said of a pair, and whether that is so. The first hold however alike the words are.
Lacks = tuple[tuple[str, Callable[[Pair], bool]], ...]
UNKNOWN: Lacks = (
    ("who it is of nobody knows", _who),
    ("only names are shared", _all_but_names),
)
LACKS: Lacks = (
    ("too little is shared", _enough),
    ("no name, town or number is shared", _what_marks_it),
    ("one clause tells too little", _a_full_clause),
    ("the numbers are others", _numbers_of_one_day),
    ("the times are others", _one_time),
    ("only one of them is of somebody or somewhere", _somebody_in_both),
    ("the deeds are others", _a_deed),
    ("the one is planned", _one_status),
    ("the one is what somebody says", _a_deed_beside_saying),
)
