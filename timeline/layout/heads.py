"""The date that a line opens with, in whatever form: "03 May 1984: …", "1949, Oct - …", "(1904) …", "c. 1090   …".

A form is not known beforehand: a head is any run of the parts of dates. Whether it dates what follows is said by its
closer, or by the lines of the page that open in the same way (`conventions`).
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..languages.pages import PageWords

_LONGEST = 400
REACH = 64
"""No head is longer, in characters."""
_PART = re.compile(
    r"(?P<space>[ \u00a0](?! ))"
    r"|(?P<clock>\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ \u202f]?[ap]\.?[ \u202f]?m\b\.?)?"
    r"(?:[ ]?(?:Z|UTC|UT|GMT)\b)?(?![\d.:/])|(?:[01]\d|2[0-3])[0-5]\d(?:Z|h|[ ]?hrs?)\b)"
    r"|(?P<figures>\d{4}[-/.\u2010\u2011]\d{1,2}[-/.\u2010\u2011]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?![\d/])"
    r"|(?P<pair>\d{1,2}[/.]\d{1,2}\.?(?![\d/.])|\d{1,2}/\d{4}(?![\d/])|\d{4}[-/.](?:0[1-9]|1[0-2])(?![\d/]))"
    r"|(?P<year>[12]\d{3}s?|\d{3}s)(?![\w%])"
    r"|(?P<number>\d{1,2}(?:st|nd|rd|d|th|er|º|ª)?\b|\d{3})(?!\w)"
    r"|(?P<word>[^\W\d_]+\.?)"
    r"|(?P<joint>[-–—/,&?~\u2010\u2011.])",
    re.IGNORECASE,
)
_OPEN = re.compile(r"[\[({*_\"“'’]*")
_SHUT = re.compile(r"[\])}*_\"”'’]*")
_CLOSER = re.compile(
    r"(?P<end>\.?\s*$)"
    r"|(?P<mark>\s*[:;|]\s*|\s+[-–—]{1,2}\s+|\s?[–—]{1,2}\s?|\.[–—-]+\s*|\s--?\s?|\s*\t\s*|,?\s{2,}|\.\s{2,})"
    r"|(?P<stop>[.,]?\s+(?=[\"“‘'(\[*_]*[A-Z0-9À-Þ]))"
    r"|(?P<word>\s+)"
)
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = {"clock": "t", "figures": "F", "pair": "f", "year": "Y", "number": "D"}


class Head(NamedTuple):
    """`end` is where the date ends and `lead` where the line goes on, in characters of the line; `parts` are its parts
    by letters (Y a year, M a month, D a number, W a weekday, F figures, f two figures, t a clock), `closer` what stands
    behind it: its line's end, a mark, a capital, or the next word.
    """

    end: int
    lead: int
    parts: str
    closer: str

    @property
    def is_date(self) -> bool:
        """Whether it is a date by itself, and neither a clock nor the half of a date."""
        return "F" in self.parts or "Y" in self.parts or ("M" in self.parts and "D" in self.parts)

    @property
    def is_day(self) -> bool:
        """Whether it is a date by itself, or a weekday and the number of its day."""
        return self.is_date or set("WD") <= set(self.parts)

    @property
    def is_clock(self) -> bool:
        """Whether it is a time of the clock alone, or from one to another."""
        return set(self.parts) == {"t"}


def head_of(text: str, words: PageWords) -> Head | None:
    """The date at the beginning of a line, or None.

    >>> from timeline.languages.pages import page_words
    >>> head_of("1949, Oct - The mill burned", page_words())
    Head(end=9, lead=12, parts='YM', closer='mark')
    """
    if not _DIGIT.search(text, 0, 2 * REACH):
        return None
    opened = _OPEN.match(text)
    at = opened.end() if opened else 0
    if not _may_open(text, at, words):
        return None
    parts, end = _parts(text, at, words)
    if not set(parts) & set("FYft") and not ("D" in parts and set(parts) & set("MW")):
        return None
    end = _SHUT.match(text, end).end()  # type: ignore[union-attr]
    closer = _CLOSER.match(text, end)
    if closer is None or _ends_sentence(closer, parts):
        return None
    return Head(end, closer.end(), parts, closer.lastgroup or "")


def _may_open(text: str, at: int, words: PageWords) -> bool:
    """Whether a date may begin at a place: with a word of dates, or a figure soon."""
    first = _WORD.match(text, at)
    if first is not None and (_letter(first[0], words) == "" or first[0].lower() in words.not_first):
        return False
    return _DIGIT.search(text, at, at + REACH) is not None


def _parts(text: str, at: int, words: PageWords) -> tuple[str, int]:
    """The parts of dates that follow one another from a place on, by letters, and where the last of them ends."""
    parts, before, end = "", "", at
    while at < min(len(text), REACH):
        part = _PART.match(text, at)
        if part is None:
            break
        kind = part.lastgroup or ""
        letter = _letter(part[0], words) if kind == "word" else _LETTERS.get(kind, "-" if kind == "joint" else " ")
        if letter == "" or (letter == "D" and parts[-1:] == "D" and before != "-" and "M" not in parts):
            break  # two numbers beside each other are no date
        if letter == "E" and parts[-1:] in ("D", "Y"):
            parts, end = parts[:-1] + "Y", part.end()
        elif letter in "YMDWFft":
            parts, end = parts + letter, part.end()
        elif letter == "q" and parts and part[0].rstrip(".").lower() in words.ongoing:
            end = part.end()
        before = before if letter == " " else letter
        at = part.end()
    return parts, end


def _ends_sentence(closer: "re.Match[str]", parts: str) -> bool:
    """ "2016." and "11th May, 1917." may end a sentence; and not a month or a weekday with a number."""
    stopped = closer[0][:1] == "." and closer.lastgroup == "end"
    return stopped and ("D" not in parts or parts[0] not in "MW")


def _letter(word: str, words: PageWords) -> str:
    name = word.rstrip(".").lower()
    if name in words.months:
        return "M" if word[0].isupper() or len(name) > 4 else ""
    if name in words.weekdays and (len(name) > 2 or word.endswith(".")):
        return "W"
    if name in words.eras:
        return "E"
    return "q" if name in words.beside else ""


def is_day(text: str, words: PageWords) -> bool:
    """Whether a line begins with the day of a month, though its number looks like that of an item."""
    head = head_of(text, words)
    return head is not None and head.parts.startswith("DM")


def tail_of(text: str, words: PageWords) -> tuple[str, int] | None:
    """The date that a line ends with behind other words: how it is set apart, and where it begins.

    >>> from timeline.languages.pages import page_words
    >>> tail_of("The lock was widened (12 May 1936)", page_words())
    ('(', 21)
    """
    if len(text) > _LONGEST or not _DIGIT.search(text, max(0, len(text) - REACH // 2)):
        return None
    for mark in ("(", "[", "  ", "\t", " – ", " — ", " - ", " | ", ", "):
        at = text.rfind(mark, 1)
        while at > 0 and len(text) - at <= REACH:
            start = at if mark in "([" else at + len(mark)
            head = head_of(text[start:].rstrip(". "), words)
            if head is not None and head.closer == "end" and not head.is_clock:
                return mark, start
            at = text.rfind(mark, 1, at) if mark == ", " else -1  # "Ostby, May 3, 2012"
    return None


Shape = tuple[str, str, str]
"""What opens a line, whether a date or a clock stands at its head, and what closes that."""


def shape_of(opener: str, head: Head) -> Shape:
    """The shape of a line by its head."""
    return opener, "clock" if head.is_clock else "date", head.closer


def conventions(heads: Iterable[tuple[str, Head]], lines: Mapping[str, int]) -> frozenset[Shape]:
    """Which shapes come so often at the heads of the lines of a page that they are no accident.

    `lines` counts by what opens them all lines that could have such a head. A mark behind a date says enough where it
    comes twice; a mere space where it comes three times, and on most of these lines.
    """
    counts = Counter(shape_of(opener, head) for opener, head in heads)
    return frozenset(
        shape
        for shape, count in counts.items()
        if count >= (2 if shape[2] in ("mark", "end") else 3)
        and (shape[2] in ("mark", "end") or 2 * count >= lines[shape[0]])
    )
