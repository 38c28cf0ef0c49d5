"""Every way of writing a year behind a day: read, or told to be unreadable, so that no other year takes its place."""

import re
from dataclasses import dataclass

from ..years import full
from .roman import roman

_MONTHS = r"\s*+(?:[-–]\s*+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_LEAD = r"""
    \s*+ (?:,\s*+)? (?:(?:in|of)\s++)?+
    (?:the\s++ (?:same\s++)?year\s++ (?:of\s++(?:(?:our|the)\s++Lord|grace)\s*+,?\s*+)? )?+
    (?:of\s++)? (?:the\s++)?
    (?:[Aa]nno(?:\s++[Dd]omini)?\s++|A\.?\s?D\.?\s++|A[°º]\s*+)?+
    (?P<about>(?:circa|ca\.?|c\.?)\s*+(?=[\d\[(]))?+
"""
_READ = r"""
      (?P<dual>\d{3,4})/(?P<next>\d{1,2}|\d{4})(?![\d/])
    | ['’‘](?P<short>\d\d)(?![\d’'])
    | (?P<doubt>\?\s?)?(?P<plain>[12]\d{3})(?P<unsure>\s?\?|\s?[\[(]\?[\])])?(?![\w,./:-]\d|\w)
    | [\[(]\s?(?P<bracket_about>c\.?\s*|ca\.?\s*)?(?P<bracketed_doubt>\?)?
      (?P<bracketed>\d{3,4})(?P<bracket_unsure>\?)?\s?[\])]
    | (?P<roman>M{1,2}[DCLXVI]+)(?![\w])
"""
# A letter for a figure, figures left out, torn apart or lost.
_UNREAD = r"""
      (?=[1lI|\d]?\w*\d)(?=\w*[lIOoSB])[12lI|][\dlIOoSB]{3}(?!\w)
    | (?:1\d|20)(?:[-–—_.*?xX]{2}|[\[(]\S*?[\])]|\s\d\d(?![\d:]|[.,/]\d|\s?(?:a\.?m|p\.?m)))
    | (?:1\d|20)\d(?:[-–—_*?xX]|\[\S*?\])(?![\w])
    | [\[(]\s?(?:\?{2,}|_+|-{2,}|illegible|torn|blank|lost|missing|year\s[^\])]{0,20}|no\syear)\s?[\])]
    | (?<=\s)(?:_{2,}|\?{2,})
"""
_YEAR = re.compile(f"(?:{_LEAD})(?:{_READ}|(?P<unread>{_UNREAD}))", re.VERBOSE)
_GLUED = re.compile(rf"(?P<joint>\s?[-–/])(?P<year>\d\d|\d{{4}})(?![\w/-]|{_MONTHS})")


@dataclass(frozen=True, slots=True)
class WrittenYear:
    """A year as it is written: `length` characters, and its number, or None with a `note` that says what stands there.

    With `turned` it is the later of two that a year had which began in March: 1687/8.
    """

    length: int
    year: int | None
    about: bool = False
    doubtful: bool = False
    turned: bool = False
    note: str = ""


def written_year(behind: str, *, hyphened: bool = False) -> WrittenYear | None:
    """The year that a text begins with, or None; `hyphened` behind a day and month that a hyphen joins (31-Oct-74).

    >>> written_year(" [1687].").year, written_year(", anno 1687/8").year, written_year(" '62.").year
    (1687, 1688, 1962)
    >>> written_year(" l687.").note
    "the year behind it cannot be read: 'l687'"
    """
    glued = _GLUED.match(behind)
    if glued is not None and (hyphened or (glued["joint"][0].isspace() and int(glued["year"]) > 31)):
        return WrittenYear(glued.end(), full(int(glued["year"])))
    found = _YEAR.match(behind)
    if found is None:
        return None
    about, doubtful = bool(found["about"] or found["bracket_about"]), False
    for name in ("doubt", "unsure", "bracketed_doubt", "bracket_unsure"):
        doubtful = doubtful or bool(found[name])
    if found["unread"]:
        return WrittenYear(found.end(), None, note=f"the year behind it cannot be read: '{found['unread'].strip()}'")
    if found["dual"]:
        later = _later(int(found["dual"]), found["next"])
        note = "" if later else f"the year behind it cannot be read: '{found['dual']}/{found['next']}'"
        return WrittenYear(found.end(), later, about, doubtful, turned=True, note=note)
    if found["roman"]:
        year = roman(found["roman"])
        return WrittenYear(found.end(), year, about, doubtful) if year else None
    year = full(int(found["short"])) if found["short"] else int(found["plain"] or found["bracketed"])
    return WrittenYear(found.end(), year, about, doubtful)


def _later(year: int, following: str) -> int | None:
    """The second year of 1687/8, 1699/1700, 1690/91; None where it is not the next one."""
    later = year + 1
    return later if str(later).endswith(following) else None
