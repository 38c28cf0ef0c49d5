"""The date of a row: what is said of it, completed by what the row stands under ("28 June" under "1914")."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..errors import DateError
from ..formats.tables import read_when
from ..model import TimeSpan
from .dating import relation
from .row import Row

LONGEST = 60
"""No date is longer than this many characters."""
_YEAR_FIRST = re.compile(r"(\d{1,4}(?:\s*(?:BCE?|CE|AD))?),\s*([^\d,]*\d{0,2}[^\d,]*)")
_ABOUT = re.compile(r"(?:about|around|roughly|approximately)\s+", re.IGNORECASE)
_MOST_WORDS = 3
"""So many words a date without a figure has, under one that has the year: "late March"."""


def row_of(said: str, title: str, under: Sequence[str] = ()) -> Row:
    """A row with its date read; one that cannot be read is told, and the row goes on.

    >>> row_of("28 June", "The archduke is shot", ["1914"]).when.edtf
    '1914-06-28'
    """
    said, title = " ".join(said.split()), " ".join(title.split())
    if not said:
        return Row("", title, None, "the row has no date")
    try:
        return Row(said, title, placed(said, under))
    except DateError as error:
        return Row(said, title, None, str(error))


def placed(said: str, under: Sequence[str] = ()) -> TimeSpan:
    """What a date is, within the nearest of those it stands `under` that it fits. Raises `DateError`."""
    for above in reversed(under):
        if (found := _within(said, above)) is not None:
            return found
    return _read(said)


def is_date(text: str, under: Sequence[str] = ()) -> bool:
    """Whether a text is a date, by itself or within one of those it stands under."""
    text = text.strip(" .:,")
    if not text or len(text) > LONGEST:
        return False
    if not any(character.isdigit() for character in text):
        return bool(under) and len(text.split()) <= _MOST_WORDS and any(_within(text, above) for above in under)
    try:
        placed(text, under)
    except DateError:
        return False
    return True


@lru_cache(maxsize=4096)
def _within(said: str, above: str) -> TimeSpan | None:
    """A date that is said without its year, or without its month, beside the one that has it."""
    try:
        outer = _read(above)
    except DateError:
        return None
    year = outer.begin_earliest.year if outer.begin_earliest is not None else None
    named = above if year is None else f"{year}" if year > 0 else f"{1 - year} BC"
    for form in (said, f"{said} {named}", f"{said} {above}", f"{above}, {said}"):
        try:
            found = _read(form)
        except DateError:
            continue
        if relation(found, outer) in ("same", "finer"):
            return found
    return None


def _read(text: str) -> TimeSpan:
    text = text.strip(" .:,")
    try:
        return read_when(text)
    except DateError:
        if (turned := _YEAR_FIRST.fullmatch(text)) is not None:
            return read_when(f"{turned[2].strip()} {turned[1]}")
        if (about := _ABOUT.match(text)) is not None:
            return read_when(f"c. {text[about.end() :]}")
        raise
