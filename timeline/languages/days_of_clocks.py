"""Which day a time of the clock is of: the one beside it, or the one that its sentence named last."""

from collections.abc import Mapping
from dataclasses import replace

from ..tagging.find import Found
from ..tagging.meaning import Clock, Meaning, Point, Shift, Story
from ..tagging.tokens import Tokens

_WITHIN_A_DAY = ("in", "at", "on", "from")
_STOPS = frozenset(".!?;")


def on_their_day(tokens: Tokens, found: list[Found], governing: Mapping[str, str]) -> list[Found]:
    """The same, with each time of the clock on its day; a part of the day is one expression with the day beside it.

    `governing` maps the words that govern a time to the relation that they make (see `Surroundings`).
    """
    kept: list[Found] = []
    for item in found:
        last = kept[-1] if kept else None
        if last is None or not _beside(tokens, last, item, governing):
            kept.append(item)
            _lend_a_day(tokens, kept)
            continue
        clock, day = (last, item) if isinstance(last.meaning, Clock) else (item, last)
        if not (_is_day(day.meaning) and isinstance(clock.meaning, Clock) and _needs_a_day(clock.meaning)):
            kept.append(item)
            _lend_a_day(tokens, kept)
            continue
        clock.meaning, clock.direction = replace(clock.meaning, on=day.meaning), day.direction
        if clock.meaning.value[:1].isdigit():
            kept.append(item)
        else:
            clock.start, clock.end, clock.lead = last.start, item.end, last.lead
            clock.tail, clock.relation = max(last.tail, item.tail), last.relation
            kept[-1] = clock
    return kept


def _lend_a_day(tokens: Tokens, found: list[Found]) -> None:
    """The last, where it is a time of the clock, is of the day its sentence named: "on 9 July in the park at 8"."""
    clock = found[-1]
    if not (isinstance(clock.meaning, Clock) and _needs_a_day(clock.meaning) and clock.meaning.value[:1].isdigit()):
        return
    for item in reversed(found[:-1]):
        if any(_ends_a_sentence(tokens, index) for index in range(item.end, clock.start)):
            return
        on = item.meaning.on if isinstance(item.meaning, Clock) else item.meaning
        if on is not None and _is_day(on):
            clock.meaning, clock.direction = replace(clock.meaning, on=on), item.direction
            return


def _ends_a_sentence(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    return "\n\n" in tokens.raw[index] or (word in _STOPS and not tokens.word(index - 1)[-1:].isdigit())


def _beside(tokens: Tokens, first: Found, second: Found, governing: Mapping[str, str]) -> bool:
    """Nothing between the two but one or two words that govern a time, or one behind a comma."""
    between = [tokens.word(index).lower() for index in range(first.end, second.start)]
    words = between[1:] if between[:1] == [","] and len(between) > 1 else between
    return len(between) <= 2 and all(governing.get(word) in _WITHIN_A_DAY for word in words)


def _is_day(meaning: Meaning) -> bool:
    """ "Friday", "3 May", "tomorrow"."""
    if isinstance(meaning, Shift):
        return meaning.unit == "day" and meaning.anchor == "published" and not meaning.grain
    return isinstance(meaning, Point) and meaning.unit in ("day", "weekday", "holiday")


def _needs_a_day(meaning: Clock) -> bool:
    on = meaning.on
    return not meaning.zone and (on is None or (isinstance(on, Story) and on.unit == "day" and not on.step))
