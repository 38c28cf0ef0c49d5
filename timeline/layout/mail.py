"""Mail inside a text: blocks of headers, the line above a quotation, signatures. Its words are a table."""

import re
from collections.abc import Sequence

from ..languages.pages import page_words
from .lines import Line
from .openers import FIELD, either

_WORDS = page_words()
HEADERS = _WORDS.mail
_WROTE = either(_WORDS.wrote)
_OPENS = either(_WORDS.on)
WROTE = re.compile(
    rf"(?:>?\s*)(?:(?:{_OPENS})\b\s?(?P<when>(?=\D{{0,30}}\d).{{6,90}}?),?\s+"
    r"(?P<who>[^\d,<>()\n]{2,60}?|[^\d<>\n]{2,60}?)\s*(?:(?:<[^>]*>|\([^)]*\)|\[[^\]]*\]),?\s*)?"
    rf"(?:\w{{1,2}}\s)?(?:{_WROTE})\s?:?"
    r"|(?P<writer>[^\W\d_][^<>:\n]{1,50}?)\s*(?:<[^>]*>|\([^)]*\)|\[[^\]]*\])?\s+"
    rf"(?:\w{{1,2}}\s)?(?:{_WROTE})(?:\s+\w\w\s(?P<then>[^:]{{6,60}}))?:)\s*$",
    re.IGNORECASE,
)
_CLOSES = re.compile(rf"(?:{_WROTE})(?:\b[^:]{{0,70}})?:?\s*$", re.IGNORECASE)
_OPENED = re.compile(rf"(?:{_OPENS})\s", re.IGNORECASE)
FORWARDED = re.compile(rf"[-_*=> ]*(?:{either(_WORDS.forwarded)})\b.{{0,60}}$", re.IGNORECASE)
SIGNATURE = re.compile(rf"--\s?$|__+\s?$|(?:{either(_WORDS.signature)}) \w+", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*<[^>]*>|\s*\[[^\]]*\]|\s*\([^)]*\)|\s*\bmailto:\S+|[\"']")
_BEHIND = re.compile(r"\S+@\S+\s+\((?P<name>[^)]+)\)$")  # reuss@example.org (Anna Reuss)
_HALF = re.compile(r"^\s*[AaPp]\.?[Mm]\.?,?\s+")
_ENVELOPE = re.compile(r"From \S+@?\S* +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d{4}$")
_BOUNDARY = re.compile(r"--[\w+/='()-]{8,}(?:--)?$")


class Header:
    """A block of headers: how many lines it takes, who wrote, and the line that says when."""

    def __init__(self, size: int, writer: str, dated: Line | None) -> None:
        self.size, self.writer, self.dated = size, writer, dated


def header_at(lines: Sequence[Line], at: int) -> Header | None:
    """The block of headers that begins at a line, or None."""
    names: set[str] = set()
    writer, dated = "", None
    i = at
    while i < len(lines) and lines[i].text:
        line = lines[i]
        bare = line.text.replace("*", "") if line.text.startswith("*") else line.text
        match = FIELD.match(bare)
        name = match["name"].lower() if match else ""
        known = name in HEADERS or name.startswith("x-") or "-" in name
        if match and (known or len(names) >= 3):
            names.add(name)
            if name in _WORDS.sender and not writer:
                writer = named(bare[match.end() :])
            elif name in _WORDS.sent and dated is None:
                dated = line
        elif not (names and line.indent) and not (names and _folded(lines[i - 1], line)):
            break
        i += 1
    if len(names) < 2 or not (names & _WORDS.sender or all("-" in name for name in names)):
        return None
    if names & _WORDS.sender and not (names & _WORDS.sent or len(names) > 2):
        return None
    return Header(i - at, writer, dated)


def _folded(before: Line, line: Line) -> bool:
    """Whether a header goes on in the line below: "To: Anna Berg; Chris ⏎ Dale"."""
    return before.text.endswith((";", ","))


def wrote_at(lines: Sequence[Line], at: int) -> tuple[int, str] | None:
    """How many lines the announcement of a quotation takes, and who wrote it: "On 4 March 2020, X wrote:"."""
    first = lines[at].text
    if not first[0].isalpha() or not (_OPENED.match(first) or _closes(first)):
        return None
    for size in (1, 2, 3):
        part = lines[at : at + size]
        if len(part) < size or not part[-1].text:
            return None
        text = " ".join(line.text for line in part)
        match = WROTE.match(text) if _closes(text) else None
        if match is not None and (match["writer"] or _figures(match["when"])):
            return size, named(_HALF.sub("", match["who"] or match["writer"] or ""))
    return None


def _closes(line: str) -> bool:
    """Whether a line ends as an announcement does: "… X wrote:"."""
    end = line[-100:]
    low = end.lower()
    return any(map(low.__contains__, _WORDS.wrote)) and _CLOSES.search(end) is not None


def _figures(when: str | None) -> bool:
    return bool(when) and any(letter.isdigit() for letter in when or "")


def named(text: str) -> str:
    """A writer without the address: "Anna Berg <anna@example.org>"."""
    behind = _BEHIND.match(text.strip())
    if behind is not None:
        return behind["name"]
    bare = _ADDRESS.sub("", text).strip(" ,;:\t")
    return bare or text.strip(" <>\"'[]")


def is_envelope(line: Line) -> bool:
    """Whether a line is of the machine: the "From " of an mbox, the border of a part of a message."""
    return bool(_ENVELOPE.match(line.text) or _BOUNDARY.match(line.text))
