"""What happened so long before or after something dated: "arrested on 5 May, two days after he had fled"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..languages.word_classes import IN_PHRASE, VERB_ED
from ..model import Day, TimeSpan, Timex
from ..syntax.nominal import is_happening
from ..syntax.parsed import Parsed
from ..syntax.tokens import Tokens

_LENGTH = re.compile(r"P(\d+)([DWMY])$")
_KNOWN = ("the", "that", "this", "his", "her", "its", "their")
UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_SIDE = re.compile(r"\s+(after|before)\s")


@dataclass(frozen=True, slots=True)
class Offset:
    """A clause, or the tokens of a noun, that lies `count` units from the clause at `of`; negative is earlier.

    `words` are the tokens that say so. A `known` noun ("the attack") is one that has been told of.
    """

    of: int
    clause: int
    noun: list[int]
    count: int
    unit: str
    words: frozenset[int] = frozenset()
    known: bool = False

    def shifted(self, when: TimeSpan) -> TimeSpan | None:
        """The time that lies so far from `when`; None where `when` is too vague to count from."""
        return shifted(when, self.count, self.unit)


def shifted(when: TimeSpan, count: int, unit: str) -> TimeSpan | None:
    """The time that lies `count` units (D, W, M, Y) from another; None where that is too vague to count from."""
    first, last = when.begin_earliest, when.end_latest
    if first is None or last is None or when.is_interval or when.qualifier:
        return None
    if unit in "DW":
        if first != last:
            return None
        day = Day.from_number(first.number + count * (7 if unit == "W" else 1))
        return TimeSpan.parse(f"{day}~" if unit == "W" else str(day))  # "two weeks" are seldom 14 days
    if first.year != last.year or (unit == "M" and first.month != last.month):
        return None
    year, month = divmod(first.year * 12 + first.month - 1 + count * (12 if unit == "Y" else 1), 12)
    return TimeSpan.parse(str(Day(year, month + 1))[: -3 if unit == "M" else -6])


def offsets(parsed: Parsed, timexes: Sequence[Timex]) -> list[Offset]:
    """What a sentence places at a distance from one of its clauses."""
    found = []
    for at, count, unit in _distances(parsed, timexes):
        clause = next((k for k, item in enumerate(parsed.clauses) if item.marker == at and item.verb is not None), -1)
        noun = [] if clause >= 0 else _noun(parsed.tokens, at + 1)
        if clause >= 0 or noun:
            known = bool(noun) and parsed.tokens.lower[noun[0]] in _KNOWN
            last = parsed.clauses[clause].segments[-1][1] if clause >= 0 else noun[-1] + 1
            said = frozenset(range(at - 2, last))
            found.append(Offset(parsed.owner[at - 1], clause, noun, count, unit, said, known))
    return found


def counted_from(items: Sequence[Offset], clause: int) -> Offset | None:
    """How far a clause lies from what a noun in it names: "two days after the attack"."""
    for item in items:
        if item.of == clause and item.known:
            return replace(item, count=-item.count)
    return None


def _distances(parsed: Parsed, timexes: Sequence[Timex]) -> Iterator[tuple[int, int, str]]:
    """Each "after" or "before" with a length: its token, how many units earlier is what follows, and which units."""
    lower = parsed.tokens.lower
    for timex in timexes:
        length = _LENGTH.match(timex.value or "") if timex.type == "DURATION" and timex.when is None else None
        side = _SIDE.match(parsed.tokens.text, timex.end) if length and not timex.mod else None
        if length is None or side is None:
            continue
        at = parsed.tokens.begun_from(timex.end)
        if 1 <= at < len(lower):
            yield at, int(length[1]) * (1 if side[1] == "before" else -1), length[2]
    for at in range(2, len(lower)):
        if lower[at] in ("after", "before") and lower[at - 2] == "the" and lower[at - 1] in UNITS:
            yield at, 1 if lower[at] == "before" else -1, UNITS[lower[at - 1]]  # "the day after the accident"


def _noun(tokens: Tokens, at: int) -> list[int]:
    """The noun phrase at a token, with what it is of; empty where it names nothing that happens."""
    end = at
    while end < len(tokens.classes) and tokens.classes[end] in IN_PHRASE + VERB_ED:
        end += 1
    if end == at or not is_happening(tokens.lower[end - 1]):
        return []
    if tokens.lower[end : end + 1] == ["of"]:
        end += 1
        while end < len(tokens.classes) and tokens.classes[end] in IN_PHRASE + VERB_ED:
            end += 1
    return list(range(at, end))
