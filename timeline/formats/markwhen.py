"""Markwhen's text: `date: what #tag`, properties below it. What it has no date for stands in comments."""

import json
import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from ..errors import DateError
from ..model import Day, Timeline, TimeSpan
from . import embedded
from .edges import edges, moment
from .loss import flat
from .rows import PARALLEL, from_records, records
from .tables import read_when, record

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "dates, titles and tags; sentences as descriptions"
CARRIES = frozenset({"title", "id", "event title", "when", "tags"})

# A colon before two figures is a clock's; what begins with a quotation mark is a sentence.
_ENTRY = re.compile(r"(?P<when>[^\s:#“](?:[^:]|:(?=\d\d)){0,120}):(?!\d\d)\s*(?P<what>.*)")
_PROPERTY = re.compile(r"(?P<key>id|edtf|title|tags): (?P<value>.*)")
_HEADER = re.compile(r"title:\s*(?P<title>.*)")
_TAG = re.compile(r"(?:^|(?<=\s))#([\w-]+)")
_PLAIN = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?(/\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?)?")


def write(timeline: Timeline) -> str:
    """The text. Inverse of `read` for titles, dates and tags."""
    lines = [f"title: {flat(timeline.title)}", ""] if timeline.title else []
    for row in records(timeline):
        lines += [*_entry(row), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def notes(timeline: Timeline) -> tuple[str, ...]:
    """What Markwhen does not show."""
    hidden = sum(_dates(event.when) is None for event in timeline.events)
    return (f"markwhen has no dates for {hidden} events: they are comments",) * bool(hidden)


def _entry(row: dict[str, Any]) -> list[str]:
    when = embedded.span_of(row)
    dates, title = _dates(when), flat(row["title"])
    plain_tags = all(re.fullmatch(r"[\w-]+", tag) for tag in row["tags"])
    marks = "".join(f" #{tag}" for tag in row["tags"]) if plain_tags else ""
    known = {"id": json.dumps(row["id"], ensure_ascii=False)}
    known |= {"edtf": json.dumps(when.edtf)} if dates != when.edtf else {}
    known |= {"title": json.dumps(row["title"], ensure_ascii=False)} if "#" in title or title != row["title"] else {}
    known |= {"tags": json.dumps(row["tags"], ensure_ascii=False)} if not plain_tags or "#" in title else {}
    sentences = [f"“{sentence}”" for sentence in dict.fromkeys(row["sentence"]) if sentence]
    lines = [f"{dates or when.edtf}: {title}{marks}", *(f"{key}: {value}" for key, value in known.items()), *sentences]
    return lines if dates else [f"// {line}" for line in lines]


def _dates(when: TimeSpan) -> str | None:
    """The span as Markwhen writes one: EDTF of four-digit years, or its outer days; None where there is none."""
    if _PLAIN.fullmatch(when.edtf):
        return when.edtf
    time = moment(when)
    if time is not None:
        return f"{time:%Y-%m-%dT%H:%M:%S}Z"
    ends = edges(when)
    if ends.begin is None or not (_known(ends.begin) and (ends.end is None or _known(ends.end))):
        return None
    return f"{ends.begin}/{ends.end or 'now'}"


def _known(day: Day) -> bool:
    return 0 <= day.year <= 9999


def read(data: bytes) -> Timeline:
    """The events of a Markwhen file. Inverse of `write` for titles, dates and tags."""
    # Not `splitlines`, for which a title may hold more ends of a line than editors know.
    lines = re.split(r"\r\n?|\n", data.decode("utf-8-sig", "replace"))
    heading = takewhile(lambda line: not _starts(line.removeprefix("// ")), lines)
    header = next((match for line in heading if (match := _HEADER.match(line))), None)
    found = [row for number, block in enumerate(_blocks(lines), start=1) if (row := _record(block, number)) is not None]
    return from_records(found, title=header["title"].strip() if header else "")


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    """Each entry with the lines that belong to it; an entry in a comment is one only where our properties follow."""
    block: list[str] = []
    for number, line in enumerate(lines):
        hidden = line.startswith("// ")
        plain = line.removeprefix("// ").strip()
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if _starts(plain) and (not hidden or following.startswith("// id: ")):
            yield block
            block = [plain]
        elif block:
            block.append(plain)
    yield block


def _starts(line: str) -> bool:
    match = _ENTRY.match(line)
    return match is not None and bool(re.search(r"\d|now", match["when"])) and not _PROPERTY.match(line)


def _record(block: list[str], number: int) -> dict[str, Any] | None:
    match = _ENTRY.match(block[0]) if block else None
    if match is None:
        return None
    known: dict[str, Any] = {}
    for line in block[1:]:
        pair = _PROPERTY.fullmatch(line)
        if pair is None:
            break
        known[pair["key"]] = _value(pair["value"])
    when = _when(match["when"].strip())
    if isinstance(known.get("edtf"), str):
        exact = TimeSpan.parse(known["edtf"])
        when = exact if when in (None, _outer(exact)) else when  # else the date above was edited: it counts
    if when is None:
        return None  # a line of text with a colon in it
    title = known.get("title") or _TAG.sub("", match["what"]).rstrip()
    tags = known.get("tags", _TAG.findall(match["what"]))
    text = " ".join(line for line in block[1 + len(known) :] if not line.startswith("//")).strip()
    key = str(known.get("id") or "") or None
    row = record(title, when, number=number, name="Markwhen", text=text, tags=tags, id=key)
    claims: dict[str, list[str]] = {}
    if key:  # ours: an event without a sentence has no evidence, where in others' files the title is all there is
        claims = {"article": [""], "claimed": [""]} if text else {name: [] for name in PARALLEL}
    return row | {"title": title, "tags": list(tags), **claims}


def _outer(when: TimeSpan) -> TimeSpan | None:
    dates = _dates(when)
    return _when(dates) if dates else when


def _when(text: str) -> TimeSpan | None:
    text = re.sub(r"\bnow\b", "..", text)
    try:
        return TimeSpan.parse(text)
    except DateError:
        begin, _, end = text.partition(" - ") if " - " in text else text.rpartition("-..")
        try:
            if begin and not end:
                return TimeSpan.parse(f"{begin}/..")
            return read_when(begin or text, end if begin else "")
        except DateError:
            return None


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text.strip()
