"""Tables of events that somebody has made: their columns are known by name, their dates by whatever reads dates."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from ..errors import DateError, FormatError
from ..model import Omission, Timeline, TimeSpan
from .beyond import beyond
from .cells import EXCEL, column_of
from .loss import flat
from .rows import PARALLEL, ROWS, from_records, why_of

# Our name, and how the columns of others are called that mean the same, in a few languages too: the first that a table
# has is taken.
ALIASES: dict[str, tuple[str, ...]] = {
    "when": (
        "when", "edtf", "date", "day", "start", "start date", "startdate", "begin", "from", "year", "time", "dtstart",
        "datum", "fecha", "data", "beginn", "anfang", "début", "inicio", "inizio", "jahr", "année", "año", "anno",
    ),
    "end": (
        "end", "end date", "enddate", "to", "until", "dtend", "finish", "end year", "ende", "bis", "fin", "fine",
        "einde",
    ),
    "title": (
        "title", "event", "name", "headline", "label", "what", "summary", "content", "subject", "ereignis", "titel",
        "événement", "titre", "evento", "título", "titolo", "gebeurtenis", "händelse",
    ),
    "text": (
        "sentence", "text", "description", "details", "body", "notes", "note", "beschreibung", "descripción",
        "descrizione", "omschrijving",
    ),
    "article": ("article", "source", "sources", "publication", "reference", "quelle", "fuente", "fonte", "bron"),
    "source": ("url", "link", "uri", "address"),
    "places": ("places", "place", "location", "where", "city", "country", "ort", "lieu", "lugar", "luogo", "plaats"),
    "participants": ("participants", "people", "who", "person", "persons", "actors"),
    "tags": ("tags", "tag", "category", "categories", "group", "type", "keywords"),
    "id": ("id", "uid", "key", "identifier"),
}  # fmt: skip
_LEVEL_2 = re.compile(r"(?=.*[?~%SXu])[?~%]?Y?-?\d[\dXu]+(?:[?~%-]+[\dXu]+)*(?:S\d+)?[?~%]?")
_SPLIT = re.compile(r"\s*[;\n|]\s*")


Row = Mapping[str, Any] | Omission
"""A row by the names of its columns, or that there is one which cannot be read."""


def from_table(
    rows: Iterable[Row], *, name: str = "table", day_first: bool | None = None, since: datetime = EXCEL
) -> Timeline:
    """A timeline from rows of text cells with a column of dates and one of titles. Rows without a date are reported.

    03/04/2022 is read as `day_first` says, else as the other cells of its column show; `since` is the day that a bare
    43831 is counted from.

    >>> from_table([{"Date": "1914-07-28", "Event": "War is declared"}])[0].when.words()
    '28 July 1914'
    """
    listed = list(rows)
    whole = [row for row in listed if not isinstance(row, Omission)]
    if not whole:
        raise FormatError(next((f"{row.place}: {row.why}" for row in listed if isinstance(row, Omission)), "no rows"))
    columns = columns_of(whole[0])
    missing = [ours for ours in ("when", "title") if ours not in columns]
    if missing:
        raise FormatError(
            f"no column for {' and '.join(missing)}: there are {', '.join(map(repr, whole[0]))}; "
            f"name one of them {' and one '.join(repr(ALIASES[ours][0]) for ours in missing)}"
        )
    dates = {
        ours: column_of((_cell(row, columns[ours]) for row in whole), day_first=day_first, since=since)
        for ours in ("when", "end")
        if ours in columns
    }
    found: list[dict[str, Any] | Omission] = []
    for number, row in enumerate(listed, start=1):
        if isinstance(row, Omission):
            found.append(row)
            continue
        cells = {ours: _cell(row, theirs) for ours, theirs in columns.items()}
        cells["title"] = cells["title"] or cells.get("text", "")
        shown = " ".join(filter(None, (cells["when"], cells.get("end", ""), cells["title"])))
        if not cells["when"] or not cells["title"]:
            if shown:
                why = "there is no date" if not cells["when"] else "it does not say what happened"
                found.append(Omission("rows without a date or a title", why, f"row {number}", shown))
            continue
        read = {ours: column.read(cells[ours]) for ours, column in dates.items()}
        try:
            when = read_when(*(text for text, _ in read.values()))
        except DateError as error:
            found.append(Omission(ROWS, why_of(error), f"row {number}", shown))
            continue
        more: dict[str, Any] = {key: cell for key, cell in cells.items() if key not in ("title", "when", "end")}
        more["when_reason"] = "; ".join(dict.fromkeys(why for _, why in read.values() if why))
        found.append(record(cells["title"], when, number=number, name=name, **more))
    return from_records([*found, *beyond(whole, set(columns.values()))])


def _cell(row: Mapping[str, Any], column: str) -> str:
    value = row[column]
    return "" if value is None else str(value).strip()


def columns_of(row: Mapping[str, Any]) -> dict[str, str]:
    """Our names to those of a table, by `ALIASES`. A column serves once."""
    folded = {re.sub(r"[\s_-]+", " ", str(column)).strip().lower(): column for column in row}
    found: dict[str, str] = {}
    for ours, names in ALIASES.items():
        free = (folded[each] for each in names if each in folded and folded[each] not in found.values())
        column = next(free, None)
        if column is not None:
            found[ours] = column
    return found


def record(
    title: str,
    when: TimeSpan,
    *,
    number: int = 0,
    name: str = "table",
    text: str = "",
    article: str = "",
    source: str = "",
    id: str | None = None,
    **more: Any,
) -> dict[str, Any]:
    """A row for `from_records`, of what another program knows of an event. Its description is its one sentence."""
    edtf = when.edtf
    key = id or _digest(f"{edtf}\0{title}\0{number}")
    title, article = flat(title), flat(article)
    said = flat(text) or title
    return {
        "id": key,
        "when": edtf,
        "title": title,
        "modality": more.get("modality", "happened"),
        "participants": _several(more.get("participants", "")),
        "places": _several(more.get("places", "")),
        "tags": _several(more.get("tags", "")),
        **_NO_CLAIM,
        "document": [_key(name, article, source)],
        "article": [article or name],
        "source": [flat(source)],
        "sentence": [said],
        "evidence": [said],
        "claimed": [edtf],
        "confidence": 1.0,
        "reasons": [],
        "when_reason": more.get("when_reason", ""),
        "disputed": False,
        "note": more.get("note", ""),
    }


_NO_CLAIM = {name: [""] for name in PARALLEL}


@lru_cache(maxsize=1024)
def _key(name: str, article: str, source: str) -> str:
    """The id of a document, from which many rows of a table may come."""
    return _digest(f"{name}\0{article}\0{source}")


def _digest(text: str) -> str:
    return hashlib.sha1(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def read_when(begin: str, end: str = "") -> TimeSpan:
    """A span from the texts of its two ends, which are EDTF, ISO, or words. Raises `DateError`."""
    first = _read(begin)
    if not end or end == begin:
        return first
    last = _read(end)
    if not (first.is_date and last.is_date):
        raise DateError(f"cannot read {begin!r} to {end!r}: each end is one date")
    return first if first == last else TimeSpan.parse(f"{first.edtf}/{last.edtf}")


def _read(text: str) -> TimeSpan:
    text = re.sub(r"[T ]00:00(:00(\.0+)?)?(Z|\+00:00)?$", "", text)  # a midnight that a spreadsheet has added
    if re.fullmatch(r"-?\d{1,4}", text):
        return TimeSpan.parse(f"{'-' * text.startswith('-')}{int(text.lstrip('-')):04}")
    if year := re.fullmatch(r"([?~%])(\d{4})", text):  # EDTF level 2 for what level 1 writes behind the year
        text = year[2] + year[1]
    try:
        return TimeSpan.parse(text)
    except DateError:
        if _LEVEL_2.fullmatch(text):
            raise  # whoever guesses at it would drop its marks
        from ..dates import read_date

        return read_date(text)


def _several(value: str | Iterable[str]) -> list[str]:
    if not value:
        return []
    parts = _SPLIT.split(value) if isinstance(value, str) else value
    return [flat(part) for part in parts if part.strip()]
