"""Which of several dates is shown, and why: told with the names of the sources, for a person to judge."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from math import inf, log10
from typing import NamedTuple

from ..model import Claim, TimeSpan
from .sources import Source, named, rank, source_of
from .trust import is_firm, trust

_SHARE = 0.1  # what a date needs of the best attested one's weight to be set against it
_NESTED = 0.5  # so far does a date that another holds speak for it


class PreferredDate(NamedTuple):
    """The date to show, why that one where there are others, and whether claims exclude each other."""

    when: TimeSpan
    reason: str | None
    disputed: bool


def preferred_date(claims: Sequence[Claim], sources: Mapping[str, Source]) -> PreferredDate:
    """The best attested date, exact before vague, told from near before told from far.

    A range that holds the others is coarser and no other date. Disputed are only two dates that cannot both be true and
    of which each is named by its text or told of within days.
    """
    dates: dict[TimeSpan, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.when is not None:
            dates[claim.when].append(claim)
    if len(dates) == 1:
        return PreferredDate(next(iter(dates)), None, False)
    spread = ", ".join(
        f"{when.edtf} ({named(backing, sources)})"
        for when, backing in sorted(dates.items(), key=lambda item: item[0].sort_key())
    )
    trusted = {when: sum(_trust_of_each(backing, sources)) for when, backing in dates.items()}
    weight = {
        when: trusted[when] + _NESTED * sum(trusted[other] for other in dates if other != when and _agree(when, other))
        for when in dates
    }

    def order(when: TimeSpan) -> tuple[float, float, tuple[str, str, int, int]]:
        return -weight[when], _coarseness(when), rank(dates[when][0], sources)

    best = min(dates, key=order)
    finer = [when for when in dates if best.contains(when) and max(_trust_of_each(dates[when], sources)) >= 1]
    shown = min(finer, key=lambda when: (_days(when), order(when))) if finer else best
    if not any(_exclude(one, other) for one, other in combinations(dates, 2)):
        return PreferredDate(shown, f"shown is {_why_alone(shown, dates)}: {spread}", False)
    enough = _SHARE * max(trusted.values())  # one paper against twenty has misprinted, or was misread
    firm = [
        when
        for when, backing in dates.items()
        if trusted[when] >= enough and _is_bounded(when) and _is_firm(backing, sources)
    ]
    if not any(_exclude(one, other) for one, other in combinations(firm, 2)):
        return PreferredDate(shown, f"shown is {shown.edtf}, the best attested of: {spread}", False)
    why = _why(shown, dates, sources)
    return PreferredDate(shown, f"the sources differ: {spread}; shown is {shown.edtf}: {why}", True)


def _is_firm(claims: Sequence[Claim], sources: Mapping[str, Source]) -> bool:
    return any(is_firm(claim, source_of(claim, sources)) for claim in claims)


def _is_bounded(when: TimeSpan) -> bool:
    """Whether a date has two ends, or goes on: "after Tuesday" excludes nothing that was on Tuesday."""
    return when.is_interval or _days(when) < inf


def _trust_of_each(claims: Sequence[Claim], sources: Mapping[str, Source]) -> list[float]:
    """The trust of each document's claim, once."""
    best: dict[str, float] = {}
    for claim in claims:
        best[claim.document_id] = max(best.get(claim.document_id, 0.0), trust(claim, source_of(claim, sources)))
    return list(best.values())


def _agree(one: TimeSpan, other: TimeSpan) -> bool:
    return one.contains(other) or other.contains(one)


def _why_alone(shown: TimeSpan, dates: Mapping[TimeSpan, Sequence[Claim]]) -> str:
    exact = _days(shown) == min(map(_days, dates))
    return "the most exact of" if exact else "the best attested of"


def _why(shown: TimeSpan, dates: Mapping[TimeSpan, Sequence[Claim]], sources: Mapping[str, Source]) -> str:
    counts = {when: len({claim.document_id for claim in backing}) for when, backing in dates.items()}
    if list(counts.values()).count(counts[shown]) == 1 and counts[shown] == max(counts.values()):
        return "most sources give it"
    asserted = {when: sum(claim.asserted for claim in backing) for when, backing in dates.items()}
    if asserted[shown] == max(asserted.values()) > min(asserted.values()):
        return "a source asserts it, where others only report"
    if any(_coarseness(when) > _coarseness(shown) for when in dates):
        return "it is the most exact"
    return "its source was published first"


def _days(when: TimeSpan) -> float:
    x0, _, _, x3 = when.extent()
    return x3 - x0


def _coarseness(when: TimeSpan) -> float:
    days = _days(when)  # June is no more exact than May
    return float(round(2 * log10(days))) if 0 < days < inf else days


def _exclude(one: TimeSpan, other: TimeSpan) -> bool:
    """Whether two dates cannot both be true: of what went on, both beginnings and both ends must be able to meet."""
    (a0, a1, a2, a3), (b0, b1, b2, b3) = one.extent(), other.extent()
    if one.is_interval and other.is_interval:
        return max(a0, b0) > min(a1, b1) or max(a2, b2) > min(a3, b3)
    return max(a0, b0) >= min(a3, b3)
