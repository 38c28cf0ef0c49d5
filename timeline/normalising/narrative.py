"""Is a text told from the day it was published, as news are, or from within its own story, as histories are?

In a story, "in May" is the May of the year that the story has come to; in news it is the one nearest to
publication. A text is a story where dates that name a year long before publication outnumber those that only mean
something on the day of publication ("yesterday", "last week", "on Tuesday"; not "today", which histories say of
what is left to see).
"""

from collections.abc import Iterable

from ..model import Mention

_LONG_BEFORE = 3


def is_narrative(mentions: Iterable[Mention], published_year: int | None) -> bool:
    """Whether bare months, days and weekdays belong to the story. An unpublished text counts every year as long ago."""
    named = told = 0
    for mention in mentions:
        meaning = mention.value.meaning
        year = _year(meaning)
        if year is not None:
            named += published_year is None or year <= published_year - _LONG_BEFORE
        elif _needs_today(meaning):
            told += 1
    return named > told


def _year(meaning: object) -> int | None:
    kind = getattr(meaning, "kind", "")
    if kind == "point":
        year: int | None = getattr(meaning, "year", None)
        return year
    if kind == "fixed" and getattr(meaning, "unit", "") == "year":
        return int(getattr(meaning, "number", 0))
    return None


def _needs_today(meaning: object) -> bool:
    kind = getattr(meaning, "kind", "")
    if kind == "shift":
        return getattr(meaning, "anchor", "") == "published" and getattr(meaning, "number", 0) != 0
    if kind == "point":
        return (
            getattr(meaning, "unit", "") in ("weekday", "period", "weekend")
            or getattr(meaning, "step", None) is not None
        )
    if kind == "amount":
        return bool(getattr(meaning, "toward", 0))
    if kind == "clock":
        on = getattr(meaning, "on", None)
        return on is not None and _needs_today(on)
    return False
