"""Is a text told from the day it was published, as news are, or from within its own story, as histories are?

In a story, "in May" is the May of the year that the story has come to; in news it is the one nearest to
publication. A text is a story where dates that name a year long before publication outnumber those that only mean
something on the day of publication ("yesterday", "last week", "on Tuesday"; not "today", which histories say of
what is left to see). One bare year does not make a story, nor do two, unless a sentence opens with one, a month
stands with it, or another expression follows from it ("that summer"): "The party was founded in 2003" is what news
say of any party; "In 2003 the party split" goes on.
"""

from collections.abc import Iterable

from ..model import Mention

_LONG_BEFORE = 3
_MANY = 3
_OPENS_AFTER = "\n.!?;\"“”'’(*_#>"


def is_narrative(mentions: Iterable[Mention], text: str, published_year: int | None) -> bool:
    """Whether bare months, days and weekdays belong to the story. An unpublished text counts every year as long ago."""
    named = told = 0
    scenic = False
    for mention in mentions:
        meaning = mention.value.meaning
        year = _year(meaning)
        if year is not None:
            long_ago = published_year is None or year <= published_year - _LONG_BEFORE
            named += long_ago
            scenic = scenic or (long_ago and (meaning.kind == "point" or _opens(text, mention.value.phrase[0])))
        elif _follows(meaning):
            scenic = True
        elif _needs_today(meaning):
            told += 1
    # Without a day of publication nothing but the story is there to count from: so much the surer it must be.
    return named > told * (2 if published_year is None else 1) and (scenic or named >= _MANY)


def _opens(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    before = text[max(start - 8, 0) : start].rstrip(" \t")
    return not before or before[-1] in _OPENS_AFTER


def _year(meaning: object) -> int | None:
    kind = getattr(meaning, "kind", "")
    if kind == "point":
        year: int | None = getattr(meaning, "year", None)
        return year
    if kind == "fixed" and getattr(meaning, "unit", "") == "year":
        return int(getattr(meaning, "number", 0))
    return None


def _follows(meaning: object) -> bool:
    told = getattr(meaning, "kind", "") == "story" or getattr(meaning, "anchor", "") == "story"
    return told and getattr(meaning, "unit", "") in ("month", "season", "year", "decade")


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
