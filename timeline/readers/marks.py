"""The raised figures by which notes are cited: "in 1911⁴" is no year 19114."""

import re

_MARK = re.compile(r"\s*\[?\s*(?:\d{1,3}|[a-z*†‡§])\s*\]?\s*")
_CITED = re.compile(r"(?:\b\d{4}|[^\W\d_]{4,}|[.,;:!?”’\")])$")


def is_mark(raised: str) -> bool:
    """Whether what is raised could be the mark of a note."""
    return _MARK.fullmatch(raised) is not None


def cites(before: str) -> bool:
    """Whether a mark behind this cites a note: behind a whole word, a year or a full stop. Powers and ordinals do not.

    >>> cites("in 1911"), cites("10 m"), cites("on the 5")
    (True, False, False)
    """
    return _CITED.search(before[-40:]) is not None
