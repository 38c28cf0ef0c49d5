"""The rows of a chronology that is a text: items, tables, dated lines and headings, in Markdown, HTML or plain.

What stands deeper (an item under a heading, an item in an item) stands under its date, and is completed by it. Where
no line is a row, the text is prose, and each sentence with a date is one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape

from ..formats.cells import column_of
from ..formats.tables import columns_of
from ..languages.wordlist import words
from ..syntax.sentences import split
from ..timexes import tag
from .placing import LONGEST, is_date, row_of
from .row import Row

_ITEM = re.compile(r"^(\s*)(?:[-*+•–◦▪]|\(?\d{1,4}[.)])\s+")
_YEAR_ITEM = re.compile(r"\s*\d{3,4}[.)]?\s")
_HEADING = re.compile(r"^\s*(#{1,6})\s+")
_BOLD = re.compile(r"^\s*(\*\*|__)([^*_]+)\1:?\s*$")
_BETWEEN = re.compile(r"\s+[–—-]+\s+|\s*[:：]\s+|\s*[–—]\s*|\s*\t\s*|,\s+")
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]{3,40})[)\]]\s*\.?$")
_MARKS = re.compile(r"\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=[\w.])[*_](?!\w)|\[\^?\d+\](?!\()|\[([^\]]+)\]\([^)]*\)")
_RULE = re.compile(r"[\s|:+-]+")
_NOTES = re.compile(r"\s*#+\s*(?:sources?|references|notes|quellen|not placed on the calendar)\s*$", re.IGNORECASE)
_CELL = re.compile(r"\s*</t[dh]>\s*(?:<t[dh][^>]*>)?\s*", re.IGNORECASE)
_LEADS = frozenset(["", "in", "on", "by", "from", "since", "about", "around", "until", "at", "during"])
_MOST_WORDS, _MOST_MORE = 8, 3
"""So many words has a date at the most, and what is added to one that is whole already: "432 BC, 27 June"."""
_NEXT = words("pre tod now jan feb mar apr may jun jul aug sep oct nov dec")
_BOLD_LEVEL = 7  # below all headings
_DEEP = 10
"""An item stands deeper than any heading; of two items, the one that is further in."""


@dataclass(slots=True)
class _Found:
    """The rows so far, as (date, title, what it stands under); the lines that are none; and the first heading."""

    rows: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    title: str = ""
    above: list[tuple[int, str]] = field(default_factory=list)
    head: dict[str, int] | None = None

    def under(self, level: int) -> tuple[str, ...]:
        """The dates that a line of this level stands under, the nearest last."""
        while self.above and self.above[-1][0] >= level:
            self.above.pop()
        year = _only_year(self.title)
        return (*([year] if year else []), *(said for _, said in self.above))

    def add(self, said: str, title: str, under: tuple[str, ...]) -> None:
        self.rows.append((said, title, under))


def rows_of_lines(text: str) -> tuple[tuple[Row, ...], str, tuple[str, ...]]:
    """The rows of a text, what it is called, and the lines that are no rows."""
    found = _Found()
    lines = list(_without_notes(_unhtml(text).splitlines()))
    for line in lines:
        _read(line, found)
    if not found.rows:
        _read_prose(lines, found)
    column = column_of(said for said, _, _ in found.rows)
    rows = []
    for said, title, under in found.rows:
        row = row_of(column.read(said)[0], title, under)
        rows.append(Row(said, row.title, row.when, row.reason))
    return tuple(rows), found.title, tuple(found.passed)


def _read(line: str, found: _Found) -> None:
    heading, bold, item = _HEADING.match(line), _BOLD.match(line), _ITEM.match(line)
    if heading:
        _read_heading(plain(line[heading.end() :]), len(heading[1]), found)
    elif bold and not item:
        _read_heading(plain(bold[2]), _BOLD_LEVEL, found)
    elif not (_is_row(line) and _read_cells(line, found)):
        if item and _YEAR_ITEM.match(line) and is_date(line.split()[0]):
            item = None  # "1806. A calendar is abolished"
        level = _DEEP + len(item[1].expandtabs(4)) if item else _DEEP - 1
        _read_told(plain(line[item.end() :] if item else line), level, found, listed=item is not None)


def _is_row(line: str) -> bool:
    """Whether a line is divided as the rows of tables are."""
    return line.strip().startswith("|") or " | " in line or line.count("\t") > 1


def _read_told(told: str, level: int, found: _Found, *, listed: bool) -> None:
    """A line or an item: a date for what stands under it, a row, the title of all, or nothing of these."""
    under = found.under(level)
    if is_date(told, under):
        found.above.append((level, told.strip(" :.")))
    elif (divided := _split(told, under)) is not None:
        if not listed and divided[2] and len(list(split(told))) > 1:
            found.passed.append(told)  # prose, that begins with a date
        else:
            found.add(divided[0], divided[1][:1].upper() + divided[1][1:], under)
    elif listed or (found.above and not told.endswith(":")):
        said, title = _inside(told) if listed else ("", told)
        found.add(said or (found.above[-1][1] if found.above else ""), title, under[:-1] if not said else under)
    elif not (found.title or found.rows or found.passed) and len(told) < LONGEST and told[-1] not in ".:!?,":
        found.title = told
    else:
        found.passed.append(told)


def _read_heading(told: str, level: int, found: _Found) -> None:
    under = found.under(level)
    divided = _split(told, under)
    if is_date(told, under):
        found.above.append((level, told.strip(" :.")))
    elif found.title and divided is not None:
        found.above.append((level, divided[0]))
        found.add(divided[0], divided[1], under)
    found.title = found.title or told


def _read_cells(line: str, found: _Found) -> bool:
    """Whether it is a line of a table: one under a head that names its columns, or one with a date in front."""
    cells = [plain(cell) for cell in re.split(r"\s*[|\t]\s*", line.strip().strip("|"))]
    known = columns_of(dict.fromkeys(cells, ""))
    if "when" in known and (len(cells) == 2 or "title" in known or "text" in known) and not is_date(cells[0]):
        when = cells.index(known["when"])
        titled = known.get("title") or known.get("text")
        found.head = {"when": when, "title": cells.index(titled) if titled else 1 - when}
        return True
    if found.head is None and not is_date(cells[0]):
        return False
    place = found.head or {"when": 0, "title": 1}
    if len(cells) > max(place["when"], place["title"]) and cells[place["title"]]:
        found.add(cells[place["when"]], cells[place["title"]], found.under(_DEEP - 1))
    return True


def _read_prose(lines: Sequence[str], found: _Found) -> None:
    """Each sentence that has a date, with the first of its dates."""
    found.passed.clear()
    for line in lines:
        told = plain(line)
        marks = [mark for mark in tag(told) if mark.when is not None and mark.type in ("DATE", "TIME")]
        for sentence in split(told):
            first = next((mark.phrase or mark.span for mark in marks if sentence.contains(mark.span)), None)
            if first is None:
                found.passed.append(sentence.of(told))
            else:
                found.add(first.of(told), sentence.of(told), ())


def _unhtml(text: str) -> str:
    """A table or a list of HTML as lines of their own."""
    if "<tr" not in text and "<li" not in text:
        return text
    text = re.sub(r"<t[rdh][^>]*>|</?(?:table|tbody|thead|ul|ol)[^>]*>", "", _CELL.sub(" | ", text.replace("\n", " ")))
    text = re.sub(r"\s*\|?\s*</tr>|</li>", "\n", re.sub(r"<li[^>]*>", "\n- ", text))
    return unescape(re.sub(r"<[^>]{0,200}>", "", text))


def _without_notes(lines: Sequence[str]) -> Iterator[str]:
    """The lines that tell something, up to a list of sources or footnotes."""
    for line in lines:
        if _NOTES.match(line):
            return
        if line.strip() and not _RULE.fullmatch(line) and "```" not in line and not re.match(r"\s*\[\^?\d+\]:", line):
            yield line.lstrip("\ufeff").rstrip()


def plain(text: str) -> str:
    """A line without the marks of Markdown."""
    return re.sub(r"\\([\\`*_{}\[\]<>#|~$&.!()+-])", r"\1", _MARKS.sub(lambda match: match[1] or "", text)).strip()


def _split(line: str, under: Sequence[str]) -> tuple[str, str, bool] | None:
    """The date of a line, what it says, and whether the date only begins a sentence.

    "date – event", "date: event", "event (date)", "In 1934 the bridge …".
    """
    best, end = None, 0
    for mark in _BETWEEN.finditer(line, 0, LONGEST + 10):
        if (
            not 0 < mark.start() <= LONGEST
            or not line[mark.end() :].strip()
            or not _goes_on(line[end : mark.start()], end)
        ):
            continue
        if is_date(line[: mark.start()], under):
            best, end = (line[: mark.start()], line[mark.end() :], False), mark.end()
    if best is None and (behind := _BRACKETED.search(line)) and is_date(behind[1], under):
        best = (behind[1], line[: behind.start()], False)
    return best or _leading(line)


def _goes_on(more: str, end: int) -> bool:
    """Whether what stands up to the next mark may be of a date: all of it, or behind one its day, its hour, its end."""
    count = len(more.split())
    if not end:
        return count <= _MOST_WORDS
    return count <= _MOST_MORE and (any(map(str.isdigit, more)) or more.strip().lower()[:3] in _NEXT)


def _leading(line: str) -> tuple[str, str, bool] | None:
    """A date at the beginning of a sentence."""
    marks = tag(line[: 2 * LONGEST])
    first = next((mark for mark in marks if mark.when is not None), None)
    if first is None:
        return None
    phrase = first.phrase or first.span
    if line[: phrase.start].strip().lower() not in _LEADS:
        return None
    rest = line[phrase.end :].lstrip(" ,:–—-")
    return (line[: phrase.end], rest[:1].upper() + rest[1:], True) if rest else None


def _inside(item: str) -> tuple[str, str]:
    """The date that stands inside an item, if one alone does: "The bridge was opened on 4 June 1934"."""
    marks = [mark for mark in tag(item) if mark.when is not None and mark.type in ("DATE", "TIME")]
    phrases = list(dict.fromkeys(mark.phrase or mark.span for mark in marks))
    return (phrases[0].of(item), item) if len(phrases) == 1 else ("", item)


def _only_year(title: str) -> str:
    """The year that a title has, if it has one alone: "The school garden in 1931"."""
    years = set(re.findall(r"(?<!\d)[12]\d{3}(?!\d)", title))
    return years.pop() if len(years) == 1 else ""
