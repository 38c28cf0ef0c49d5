"""Markwhen's text: `date: what #tag`, properties below it. What it has no date for stands in comments."""

import json
import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from ..model import Day, Omission, Timeline, TimeSpan
from . import embedded
from .edges import edges, moment
from .loss import flat
from .markwhen_dates import read_span
from .markwhen_recurring import occurrences
from .parsing import decode
from .rows import PARALLEL, from_records, records
from .tables import record

__all__ = ["CARRIES", "notes", "read", "write"]

WHAT = "dates, titles and tags; sentences as descriptions"
PLAIN = True
"""Its files are texts, in whatever encoding."""
CARRIES = frozenset({"title", "id", "event title", "when", "tags"})

# A colon before two figures is a clock's; what begins with a quotation mark is a sentence.
_ENTRY = re.compile(r"(?P<when>[^\s:#“](?:[^:]|:(?=\d\d)){0,120}):(?!\d\d)\s*(?P<what>.*)")
_PROPERTY = re.compile(r"(?P<key>id|edtf|title|tags): (?P<value>.*)")
_HEADER = re.compile(r"title:\s*(?P<title>.*)")
_TAG = re.compile(r"(?:^|(?<=\s))#([\w-]+)")
_READ = re.compile(r"//|title:|dateFormat:|---")
_GROUP = re.compile(r"(?:group|section)\b\s*(?P<name>.*)", re.IGNORECASE)
_END = re.compile(r"end(?:group|section)?", re.IGNORECASE)
_AGAIN = re.compile(r"\s(?:every|daily|weekly|monthly|yearly|x\s*\d+)\b.*", re.IGNORECASE)
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
    """The events of a Markwhen file; sections and groups are their tags. Inverse of `write` for titles, dates, tags."""
    # Not `splitlines`, for which a title may hold more ends of a line than editors know.
    lines = re.split(r"\r\n?|\n", decode(data))
    heading = list(takewhile(lambda line: not (_starts(line.removeprefix("// ")) or _GROUP.fullmatch(line)), lines))
    header = next((match for line in heading if (match := _HEADER.match(line))), None)
    day_first = any(re.match(r"dateFormat:\s*['\"]?d", line) for line in heading)
    return from_records(_found(lines, len(heading), day_first), title=header["title"].strip() if header else "")


def _found(lines: list[str], begin: int, day_first: bool) -> Iterator[dict[str, Any] | Omission]:
    """The events, and every other line that says something, in order."""
    for number, line in enumerate(lines[:begin], start=1):
        if line.startswith("//"):
            yield Omission("comments", "a comment is no event", f"line {number}", line.removeprefix("//"))
        elif line.strip() and not _READ.match(line):
            yield Omission("settings", "they are of Markwhen's own view", f"line {number}", line)
    groups: list[str] = []
    for number, block in _blocks(lines, begin):
        if not block:
            continue
        if group := _GROUP.fullmatch(block[0]):
            groups.append(_TAG.sub("", group["name"]).strip())
            if tags := _TAG.findall(group["name"]):
                yield Omission("tags of groups", "the name of the group is its tag", f"line {number}", " ".join(tags))
        elif _END.fullmatch(block[0]):
            del groups[-1:]
        elif block[0].startswith("//"):
            yield Omission("comments", "a comment is no event", f"line {number}", block[0].removeprefix("//"))
        else:
            yield from _record(block, number, [each for each in groups if each], day_first)


def _blocks(lines: list[str], begin: int) -> Iterator[tuple[int, list[str]]]:
    """Each entry with the lines that belong to it; an entry in a comment is one only where our properties follow."""
    first, block = begin + 1, list[str]()
    for number, line in enumerate(lines[begin:], start=begin + 1):
        hidden = line.startswith("// ")
        plain = line.removeprefix("// ").strip()
        following = lines[number] if number < len(lines) else ""
        alone = _GROUP.fullmatch(plain) or _END.fullmatch(plain)
        ours = hidden and (
            following.startswith("// id: ") or (block and _PROPERTY.match(plain)) or plain.startswith("“")
        )
        if (_starts(plain) and (not hidden or following.startswith("// id: "))) or (alone and not hidden):
            yield first, block
            first, block = number, [plain]
        elif line.startswith("//") and not ours:
            yield number, [line]
        elif block:
            block.append(plain)
    yield first, block


def _starts(line: str) -> bool:
    match = _ENTRY.match(line)
    return match is not None and bool(re.search(r"\d|now", match["when"])) and not _PROPERTY.match(line)


def _record(block: list[str], number: int, groups: list[str], day_first: bool) -> Iterator[dict[str, Any] | Omission]:
    match = _ENTRY.match(block[0])
    if match is None:
        return
    known: dict[str, Any] = {}
    for line in block[1:]:
        pair = _PROPERTY.fullmatch(line)
        if pair is None:
            break
        known[pair["key"]] = _value(pair["value"])
    said = match["when"].strip()
    again = _AGAIN.search(said)
    if again:
        said = said[: again.start()].strip()
    when = read_span(said, day_first=day_first)
    if isinstance(known.get("edtf"), str):
        exact = TimeSpan.parse(known["edtf"])
        when = exact if when in (None, _outer(exact)) else when  # else the date above was edited: it counts
    if when is None:
        yield Omission("entries whose date cannot be read", f"{said[:60]!r} is no date", f"line {number}", block[0])
        return
    found, more = occurrences(when, again[0]) if again else ([when], False)
    if more:
        kept = "only the first is kept" if len(found) == 1 else f"only the first {len(found)} are kept"
        yield Omission("recurrences", kept, f"line {number}", block[0])
    title = known.get("title") or _TAG.sub("", match["what"]).rstrip()
    tags = known.get("tags", [*groups, *_TAG.findall(match["what"])])
    text = " ".join(line for line in block[1 + len(known) :] if not line.startswith("//")).strip()
    key = str(known.get("id") or "") or None
    claims: dict[str, list[str]] = {}
    if key:  # ours: an event without a sentence has no evidence, where in others' files the title is all there is
        claims = {"article": [""], "claimed": [""]} if text else {name: [] for name in PARALLEL}
    for turn, each in enumerate(found):
        turned = f"{key}-{turn}" if key and turn else key
        row = record(title, each, number=number, name="Markwhen", text=text, tags=tags, id=turned)
        yield row | {"title": title, "tags": list(tags), **claims}


def _outer(when: TimeSpan) -> TimeSpan | None:
    dates = _dates(when)
    return read_span(dates) if dates else when


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text.strip()
