"""CSL JSON, as Zotero and others export bibliographies: the works by their dates. They are read, not written."""

import re
from typing import Any

from ..errors import FormatError
from ..model import Omission, Timeline, format_year
from .bibliography import CARRIES, Work, timeline_of
from .parsing import parse

__all__ = ["CARRIES", "read"]

WHAT = "works with their dates, authors, kinds and addresses"

_PEOPLE = ("author", "editor", "director", "interviewer", "composer")
_USED = frozenset({"id", "type", "title", "issued", "publisher-place", "event-place", "URL", "DOI"})
_SEASONS = {"1": 21, "2": 22, "3": 23, "4": 24, "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


def read(data: bytes) -> Timeline:
    """The works that have a date."""
    plain = parse(data)
    items = plain.get("items") if isinstance(plain, dict) else plain
    if not isinstance(items, list):
        raise FormatError("not CSL JSON: it is a list of works")
    return timeline_of([_work(each, number) for number, each in enumerate(items, start=1)], "bibliography")


def _work(item: Any, number: int) -> Work | Omission:
    if not isinstance(item, dict):
        return Omission("works without a date", "it is no work", f"work {number}", str(item))
    people = next((name for name in _PEOPLE if isinstance(item.get(name), list) and item[name]), "")
    doi = str(item.get("DOI") or "")
    used = (_USED | {people}) - ({"DOI"} if item.get("URL") else set())
    return Work(
        str(item.get("id") or ""),
        str(item.get("title") or ""),
        _when(item.get("issued")),
        str(item.get("type") or ""),
        tuple(filter(None, map(_name, item[people]))) if people else (),
        str(item.get("publisher-place") or item.get("event-place") or ""),
        str(item.get("URL") or (f"https://doi.org/{doi}" if doi else "")),
        {name: _shown(value) for name, value in item.items() if name not in used},
    )


def _name(person: Any) -> str:
    if not isinstance(person, dict):
        return str(person)
    parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return str(person.get("literal") or " ".join(str(person[part]) for part in parts if person.get(part)))


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return _when(value) or " ".join(map(str, value.values()))
    return ", ".join(_name(each) for each in value) if isinstance(value, list) else str(value)


def _when(date: Any) -> str:
    """A date of CSL as EDTF, or its words."""
    if not isinstance(date, dict):
        return str(date or "")
    parts = date.get("date-parts")
    listed = [each for each in parts if each] if isinstance(parts, list) else []
    ends = [
        ".." if turn and each in ([0], ["0"]) else _edtf(each, date.get("season")) for turn, each in enumerate(listed)
    ]
    if not all(ends) or not ends:
        return str(date.get("raw") or date.get("literal") or date.get("edtf") or "")
    rough = "~" if str(date.get("circa") or "").lower() not in ("", "0", "false") else ""
    return "/".join(end if end == ".." else f"{end}{rough}" for end in ends[:2])


def _edtf(parts: Any, season: Any) -> str:
    if not isinstance(parts, list) or not all(re.fullmatch(r"-?\d{1,6}", str(each).strip()) for each in parts):
        return ""
    year, *rest = (int(str(each)) for each in parts)
    text = format_year(year + 1 if year < 0 else year)  # CSL knows no year 0: −44 is 44 BCE
    if not rest and str(season or "").lower() in _SEASONS:
        return f"{text}-{_SEASONS[str(season).lower()]}"
    if rest and not 1 <= rest[0] <= 12:
        rest = [rest[0], 1]  # "1911-13" would be two years
    return "-".join([text, *(f"{each:02}" for each in rest[:2])])
