"""BibTeX and BibLaTeX: the works of a bibliography by their dates. They are read, not written."""

import re
import unicodedata
from collections.abc import Iterator

from ..errors import FormatError
from ..model import Omission, Timeline
from .bibliography import CARRIES, Work, timeline_of
from .parsing import decode

__all__ = ["CARRIES", "read"]

WHAT = "works with their dates, authors, kinds and addresses"
PLAIN = True
"""Its files are texts, in whatever encoding."""

_ENTRY = re.compile(r"@\s*(?P<kind>\w+)\s*[{(]")
_KEY = re.compile(r"\s*(?P<key>[^\s,{}\"=]*)\s*,?")
_FIELD = re.compile(r"[\s,]*(?P<name>[\w:-]+)\s*=\s*")
_BARE = re.compile(r"[^\s,{}\"#()]+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307",
    "c": "\u0327", "v": "\u030c", "H": "\u030b", "u": "\u0306", "r": "\u030a", "k": "\u0328", "d": "\u0323",
}  # fmt: skip
_ACCENT = re.compile(r"""\\([`'^~"=.])\s*\{?\\?([a-zA-Z])\}?|\\([cvHurkd])(?:\s+|\{\\?)([a-zA-Z])\}?""")
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł",
    "i": "ı", "LaTeX": "LaTeX", "TeX": "TeX",
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "textendash": "–", "textemdash": "—",
}  # fmt: skip
_COMMAND = re.compile(
    r"\\(" + "|".join(re.escape(each) for each in sorted(_LETTERS, key=len, reverse=True)) + r")(?![a-zA-Z])\s?"
)
_USED = frozenset({
    "title", "date", "year", "month", "day", "author", "editor", "location", "address", "url", "doi", "subtitle",
})  # fmt: skip
LONGEST = 1_000_000
"""A value longer than this, in characters, is none: its brace was never closed."""


def read(data: bytes) -> Timeline:
    """The works that have a date."""
    text = decode(data)
    works = list(_works(text))
    if not works and text.strip():
        raise FormatError("not BibTeX: there is no entry such as @book{key, title = {…}}")
    return timeline_of(works, "bibliography")


def _works(text: str) -> Iterator[Work | Omission]:
    strings: dict[str, str] = {}
    at = 0
    while match := _ENTRY.search(text, at):
        kind, at = match["kind"].lower(), match.end()
        if kind in ("comment", "preamble"):
            value, at = _braced(text, at)
            yield Omission("remarks", f"it is a {kind} of the file", "", value)
            continue
        if kind == "string":
            fields, at = _fields(text, at, strings)
            strings |= fields
            continue
        key = _KEY.match(text, at)
        assert key is not None  # it may be empty
        fields, at = _fields(text, key.end(), strings)
        yield _work(kind, key["key"], fields)


def _fields(text: str, at: int, strings: dict[str, str]) -> tuple[dict[str, str], int]:
    """The fields of an entry, and where it ends."""
    fields: dict[str, str] = {}
    while match := _FIELD.match(text, at):
        value, at = _value(text, match.end(), strings)
        fields.setdefault(match["name"].lower(), value)
    end = re.compile(r"[\s,]*[)}]?").match(text, at)
    return fields, max(end.end() if end else at, at)


def _value(text: str, at: int, strings: dict[str, str]) -> tuple[str, int]:
    """A value, whose parts may be joined with #, and where it ends."""
    pieces: list[str] = []
    while at < len(text):
        if text[at] == "{":
            piece, at = _braced(text, at + 1)
        elif text[at] == '"':
            piece, at = _quoted(text, at + 1)
        elif match := _BARE.match(text, at):
            piece, at = strings.get(match[0].lower(), match[0]), match.end()
        else:
            break
        pieces.append(piece)
        joined = re.compile(r"\s*#\s*").match(text, at)
        if joined is None:
            break
        at = joined.end()
    return "".join(pieces), at


def _braced(text: str, at: int) -> tuple[str, int]:
    """What stands up to the brace that closes, with the braces within it, and where that is over."""
    depth = 1
    for match in re.compile(r"\\.|[{}]", re.DOTALL).finditer(text, at, at + LONGEST):
        depth += (match[0] == "{") - (match[0] == "}")
        if depth == 0:
            return text[at : match.start()], match.end()
    return text[at : at + LONGEST], min(len(text), at + LONGEST)


def _quoted(text: str, at: int) -> tuple[str, int]:
    depth = 0
    for match in re.compile(r'\\.|[{}"]', re.DOTALL).finditer(text, at, at + LONGEST):
        depth += (match[0] == "{") - (match[0] == "}")
        if match[0] == '"' and depth <= 0:
            return text[at : match.start()], match.end()
    return text[at : at + LONGEST], min(len(text), at + LONGEST)


def _work(kind: str, key: str, fields: dict[str, str]) -> Work:
    known = {name: plain(value) for name, value in fields.items()}
    known |= {"date": fields["date"].strip("{} ")} if "date" in fields else {}  # EDTF, in which ~ is no space
    title = ": ".join(filter(None, (known.get("title", ""), known.get("subtitle", ""))))
    authors = re.split(r"\s+and\s+", known.get("author") or known.get("editor") or "")
    doi = known.get("doi", "")
    used = _USED - ({"editor"} if known.get("author") else set())
    used -= {"doi"} if known.get("url") else set()
    return Work(
        key,
        title,
        _when(known),
        kind,
        tuple(filter(None, (_name(each) for each in authors if each.strip() != "others"))),
        known.get("location") or known.get("address") or "",
        known.get("url") or (doi if doi.startswith("http") else f"https://doi.org/{doi}" if doi else ""),
        {name: value for name, value in known.items() if name not in used},
    )


def _when(known: dict[str, str]) -> str:
    """The date of BibLaTeX, which is EDTF, or the year, month and day of BibTeX."""
    if known.get("date"):
        return known["date"]
    year, month, day = (known.get(name, "").strip("[] ") for name in ("year", "month", "day"))
    number = _MONTHS.index(month[:3].lower()) + 1 if month[:3].lower() in _MONTHS else 0
    number = number or (int(month) if re.fullmatch(r"0?[1-9]|1[0-2]", month) else 0)
    if not re.fullmatch(r"\d{4}", year) or not month:
        return f"{month} {year}".strip()
    if not number:
        return f"{month} {year}"
    return f"{year}-{number:02}" + (f"-{int(day):02}" if re.fullmatch(r"\d{1,2}", day) else "")


def _name(author: str) -> str:
    """A name as it is said: "Reed, Ann" is Ann Reed."""
    family, comma, given = author.strip().partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else author.strip()


def plain(value: str) -> str:
    r"""A value without the marks of LaTeX.

    >>> plain(r"M{\"u}ller and {\O}rsted: {The} \emph{Pier}")
    'Müller and Ørsted: The Pier'
    """
    text = _ACCENT.sub(lambda match: _accented(match[2] or match[4], match[1] or match[3]), value)
    text = _COMMAND.sub(lambda match: _LETTERS[match[1]], text)
    text = re.sub(r"\\[a-zA-Z]+\s*", "", text).replace("---", "—").replace("--", "–").replace("~", " ")
    return " ".join(re.sub(r"[{}]", "", text).split())


def _accented(letter: str, mark: str) -> str:
    return unicodedata.normalize("NFC", letter + _ACCENTS[mark])
