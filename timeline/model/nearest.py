"""The error for a name that does not exist, with the nearest that does."""

from collections.abc import Iterable
from difflib import get_close_matches

from ..errors import TimelineError


def unknown(what: str, name: str, known: Iterable[str]) -> TimelineError:
    """To raise where an option's value is not one of `known`.

    >>> str(unknown("lane", "sorce", ["source", "place"]))
    "unknown lane 'sorce': did you mean 'source'? There are: source, place"
    """
    names = list(known)
    near = get_close_matches(str(name), names, n=1)
    guess = f" did you mean '{near[0]}'?" if near else ""
    return TimelineError(f"unknown {what} '{name}':{guess} There are: {', '.join(names)}")
