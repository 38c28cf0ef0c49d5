"""Times that only say on which side of another they are: "several years ago", "in the coming weeks", "currently".

They have no place on the calendar of their own, and so `tag` gives none. What is told by them has one: some time before
or after the day that the text is told on, or after what was dated before, and it is shown so, with an open end.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ..model import TimeSpan, Timex, format_year

_NOW = re.compile(r"(?:currently|presently|right now|(?:the|this|the present) moment|present)", re.IGNORECASE)
_UNITS = re.compile(r"\b(?P<unit>year|month|week|day)s?\b", re.IGNORECASE)


def with_vague(timexes: Sequence[Timex], published: date | None, *, lasting: bool = False) -> list[Timex]:
    """The time expressions, those that are vague with the side of the day of publication on which they lie.

    Those after what the text dated before ("a few years later") lie after that. In a text of `lasting` worth, as of a
    life, "currently" tells how things stand, and not what happened on a day.
    """
    found: list[Timex] = []
    before: Timex | None = None
    for timex in timexes:
        if timex.when is None:
            side = _beside(timex, published, lasting=lasting) or _after(timex, before)
            timex = replace(timex, when=side[0], anchor=side[1]) if side is not None else timex
        elif timex.type in ("DATE", "TIME") and not timex.when.is_interval and ".." not in timex.when.edtf:
            before = timex
        found.append(timex)
    return found


def _beside(timex: Timex, published: date | None, *, lasting: bool) -> tuple[TimeSpan, str] | None:
    if published is None:
        return None
    anchor = f"published {published}"
    if timex.value == "PRESENT_REF" and _NOW.fullmatch(timex.text) and not lasting:
        return TimeSpan.parse(str(published)), anchor
    unit = _UNITS.search(timex.text)
    if timex.value == "PAST_REF" and timex.rule == "ago" and unit:  # "several years ago"
        return TimeSpan.parse(
            f"[..{format_year(published.year) if unit['unit'].lower() == 'year' else published}]"
        ), anchor
    if timex.value == "FUTURE_REF" and timex.rule == "coming_units":
        return TimeSpan.parse(f"[{published}..]"), anchor
    return None


def _after(timex: Timex, before: Timex | None) -> tuple[TimeSpan, str] | None:
    """ "Several months later", after what was dated before."""
    if timex.rule != "later" or not timex.value.startswith("PX") or before is None or before.when is None:
        return None
    return TimeSpan.parse(f"[{before.when.edtf}..]"), f"story {before.when.edtf}"
