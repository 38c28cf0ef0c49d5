"""Which mentions are compared: those that lie near in time and share a deed and one thing more, or a number; of one day
those that share a name and a word.

A block holds the mentions of one stretch of time with one deed and one word. What is compared depends on the block
alone, so blocks can be worked on anywhere and in any order. In a large block each mention meets those that are next to
it in wording, and so the work grows with the number of mentions and not with its square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from math import inf
from typing import TypeAlias
from zlib import crc32

from .comparable import Comparable
from .counts import is_mark
from .families import RARE
from .named import sought

Key: TypeAlias = tuple[str, int, str, str]
ACROSS = "@"
"""Instead of a deed: a block of those that share a name, in whatever language."""
DAY = "="
"""Instead of a stretch of time: a block of one day, with a name and a word, whatever the deed."""
_ALL = 40  # in a block of so many each is compared with each
_NEXT = 1600  # in larger ones, with so many divided by the size
_TOKENS = 12
_NAMED, _SAID = 4, 6  # names and words of a mention by which it is found whatever the deed
_DEEDS = 4
_MONTH, _YEAR = 31, 365.25


def blocks(mentions: Sequence[Comparable]) -> dict[Key, list[int]]:
    """The blocks that have anything to compare, each with its mentions in the order in which they are given.

    They are found stretch by stretch, so that what is alone there is forgotten before the next.
    """
    stretches: dict[tuple[str, int], list[int]] = defaultdict(list)
    named = [list(_things_named(mention)) for mention in mentions]
    for number, mention in enumerate(mentions):
        for stretch in _slots(mention):
            stretches[stretch].append(number)
        if named[number]:
            stretches[DAY, int(mention.extent[0])].append(number)
    across = len({mention.language for mention in mentions}) > 1
    deeds = [_deeds(mention) for mention in mentions]
    found: dict[Key, list[int]] = {}
    for (level, slot), members in stretches.items():
        if len(members) < 2 or (level in "my" and all(_level(mentions[number]) != level for number in members)):
            continue  # nobody says no more than this month, or this year
        alike: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number in members:
            beside = _counts_and_names(mentions[number], across=across) if level == "d" else ()
            for mark in named[number] if level == DAY else (*deeds[number], *beside):
                alike[mark].append(number)
        found |= {(level, slot, *mark): numbers for mark, numbers in alike.items() if len(numbers) > 1}
    return found


def _deeds(mention: Comparable) -> list[tuple[str, str]]:
    """The deeds and words of a mention, of which another must share one of each; of a rare deed no word."""
    deeds, tokens = sorted(mention.heads | mention.deeds)[:_DEEDS], _tokens(mention)
    return [(deed, token) for deed in deeds for token in (*tokens, *([""] if deed in RARE else []))]


def _counts_and_names(mention: Comparable, *, across: bool) -> Iterator[tuple[str, str]]:
    """What two mentions within days may share instead: a number; where there are several languages a name."""
    yield from (("", f"{count:g}") for count in mention.numbers if is_mark(count))
    yield from ((ACROSS, name) for name in sorted(sought(mention)) if across)


def pairs(key: Key, members: Sequence[int], mentions: Sequence[Comparable]) -> Iterator[tuple[int, int]]:
    """The pairs of a block that are compared."""
    level, across = key[0], key[2] == ACROSS
    reach = len(members) if len(members) <= _ALL else max(2, _NEXT // len(members))
    for place, one in enumerate(members):
        for other in members[place + 1 : place + 1 + reach]:
            if across and mentions[one].language == mentions[other].language:
                continue
            if level in ("d", DAY) or level in (_level(mentions[one]), _level(mentions[other])):
                yield (one, other) if one < other else (other, one)


def _level(mention: Comparable) -> str:
    low, high = mention.extent
    return "d" if high - low <= 8 else "m" if high - low <= 62 else "y"


def _slots(mention: Comparable) -> Iterable[tuple[str, int]]:
    """The stretches of time in which a mention is looked for: days for a day, months for a month, years for a year."""
    low, high = mention.extent
    if low == -inf:
        low = high
    if abs(low) == inf:
        return
    level = _level(mention)
    if level == "d":
        first, last = int((low - 7 * mention.last_weekday) // 4), int(min(high, low + 8) // 4)
        yield from (("d", slot) for slot in range(first, last + 2))
        yield "m", int(low // _MONTH)
    elif level == "m":
        yield from (("m", slot) for slot in range(int((low - _MONTH) // _MONTH), int((high + _MONTH) // _MONTH) + 1))
    year = int(low // _YEAR)
    yield from (("y", slot) for slot in (range(year - 2, year + 3) if level == "y" else (year,)))


def _tokens(mention: Comparable) -> list[str]:
    """What a mention is looked for by: names, places, numbers, then words, in an order that is the same for all."""
    firm = sorted(
        {*mention.names, *mention.short, *mention.places, *(f"{n:g}" for n in mention.numbers if is_mark(n))},
        key=_order,
    )
    return [*firm[:_TOKENS], *sorted(mention.words - set(firm), key=_order)[: max(4, _TOKENS - len(firm))]]


def _things_named(mention: Comparable) -> Iterable[tuple[str, str]]:
    """Each name of a mention of one day with each of its words: two that share neither are not of one thing."""
    low, high = mention.extent
    if high - low > 1 or abs(low) == inf:
        return ()
    names = sorted(mention.names | mention.places, key=_order)[:_NAMED]
    return product(names, sorted(mention.words, key=_order)[:_SAID])


def _order(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def all_pairs(found: Mapping[Key, Sequence[int]], mentions: Sequence[Comparable]) -> set[tuple[int, int]]:
    """The pairs of all blocks, each once."""
    return {pair for key, members in found.items() for pair in pairs(key, members, mentions)}
