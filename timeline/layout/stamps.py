"""Stamps at the head of a line, as machines write them: WhatsApp, Telegram, IRC, logs, transcripts.

Day first or month first, the file itself must say: by a figure above twelve in a stamp, else by the order of its days.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from itertools import pairwise

from ..languages.pages import month_numbers
from ..model import Span
from .lines import Line

_DATE = r"(?P<date>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))"
_TIME = (
    r"(?P<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,6})?"
    r"(?:[\s\u202f]?(?P<half>[AaPp])\.?[\s\u202f]?[Mm]\b\.?)?(?:\s?(?P<zone>Z|UTC?|GMT|[+-]\d{2}:?\d{2})\b)?(?:\s(?:BST|IST|AEST|CES?T|[ECMP][SD]?T)\b)?)"
)
_UNTIL = r"(?P<until>\d{1,2}[:.]\d{2}(?:\s?(?P<last>[AaPp])\.?[Mm]\b\.?)?)(?!\s?[-–—/:.]?\d)"
_AT = r"(?:(?:klo|kl\.?|um)\s|(?P<noon>上午|下午|午前|午後|오전|오후)\s?)?"
"""What languages put before the clock; of some it says which half of the day."""
_NAME = r"(?P<name>[^\s:<>\[\]][^:<>\[\]\n]{0,40}?)"
_NICK = r"<[@+%~& ]?(?P<nick>[^\s<>]{1,30})>\s?"
_OF_CHATS = (
    rf"\u200e?\[{_DATE},?\s+{_AT}{_TIME}\]\s*(?:{_NICK}|{_NAME}:(?:\s|$))?",  # [07.03.26, 21:22:39] Anna: …
    rf"{_DATE},?\s+{_AT}{_TIME}\s+[-–—]\s+(?:{_NAME}:(?:\s|$))?",  # 14/8/2023, 7:05 a. m. - Tove: …
)
"""Where somebody speaks, and what nobody says is of the program."""
_SURE = (
    rf"{_DATE}[T ]{_TIME}(?:\s+(?:{_NICK}|(?P<act>\*{{1,3}}|-!-)\s)|\s+[-–—|]\s+|:?\s+|$)",  # 2020-01-10T16:35 …
    rf"{_NAME},?\s+\[{_DATE},?\s+{_TIME}\]:?\s*$",  # Anna, [07.03.2026 21:22]
    rf"[\[(]?{_TIME}[\])]?\s+(?:{_NICK}|(?P<act>\*{{1,3}}|-!-)\s)",  # 16:35 <nick> …
    rf"(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,3}})\s{{1,4}}{_TIME}\s*$",  # Anna Reuss  9:14 AM
)
_WEAK = (
    r"(?P<name>[A-Z][\w.'’ -]{0,40}?):\s+(?P<time>\d{1,2}:\d{2}(?::\d{2})?)\s*$",  # Jon: 00:01:27
    (
        rf"[\[(]?{_TIME}(?:\s?[-–—]\s?{_UNTIL})?[\])]?(?:\s*[-–—:|]\s+|\s+|$)"  # 14:05 …, 14:05–15:00 …
        r"(?:(?P<name>[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20})?):\s)?"
    ),
    r"\[?(?P<time>(?:[01]\d|2[0-3])[0-5]\d)(?:(?P<zone>Z)|h|[ ]?hrs?)?\b\]?(?:\s*[-–—:|]\s+|\s+|$)",  # 0330Z …
    r"\[(?P<elapsed>[-+]?\d{2,3}:\d{2}:\d{2}:\d{2}|[-+T]\+?\d{2}:\d{2}:\d{2})\](?:\s|$)",
    r"(?:[A-Z]{1,4}[ ]?)?(?P<elapsed>\d{3}:\d{2}:\d{2}|[-+]\d{1,3}:\d{2}:\d{2})(?:\s*[-–—|:]\s|\s|$)",  # GET 003:11
)
"""A line of prose may begin so by chance, unless many lines do."""
_HALVES = {"上午": "a", "午前": "a", "오전": "a", "下午": "p", "午後": "p", "오후": "p"}
_ALONE = re.compile(_TIME)
_TO = re.compile(r"\s*[-–—]\s*")
_UTC = re.compile("UTC?|GMT")
_OFFSET = re.compile(r"(?<=[\dMm.])\s?[-+]\d{2}:?\d{2}\b")

_LONGEST = 110
_FARTHEST = 24


def ends_in_stamp(text: str) -> bool:
    """Whether a line may be a name and a stamp behind it."""
    return text[-1] in "]0123456789Mm." and len(text) < _LONGEST and any(map(str.isdigit, text[-_FARTHEST:]))


@cache
def _forms() -> "tuple[re.Pattern[str], ...]":
    """The forms of stamps; compiled for the first line that may begin with one."""
    return tuple(map(re.compile, (*_OF_CHATS, *_SURE, *_WEAK)))


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where a stamp stands, what it says, who is named behind it. `end` is where the message begins."""

    span: Span
    end: int
    figures: str = ""
    clock: time | None = None
    until: time | None = None
    zone: str = ""
    speaker: str = ""
    act: bool = False
    elapsed: bool = False
    weak: bool = False
    chat: bool = False


def stamp_of(line: Line) -> Stamp | None:
    """The stamp that a line begins with, or None."""
    text = line.text
    for number, form in enumerate(_forms()):
        match = form.match(text)
        if match is None:
            continue
        found = match.groupdict()
        clock = _clock(found.get("time"), found.get("half") or _HALVES.get(found.get("noon") or ""))
        if clock is None and not found.get("elapsed"):
            continue
        speaker = (found.get("nick") or found.get("name") or "").strip()
        begin = min(match.start(name) for name in ("date", "time", "elapsed") if found.get(name))
        end = max(match.end(name) for name in ("date", "time", "until", "elapsed") if found.get(name))
        return Stamp(
            Span(line.start + begin, line.start + end),
            line.start + match.end() + _behind(text, match.end()),
            found.get("date") or "",
            clock,
            _clock(found.get("until"), found.get("last") or found.get("half")),
            _UTC.sub("Z", found.get("zone") or ""),
            speaker,
            bool(found.get("act")),
            bool(found.get("elapsed")),
            number >= len(_OF_CHATS) + len(_SURE),
            number < len(_OF_CHATS),
        )
    return None


_SEVERITY = re.compile(r"\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL|NOTICE|TRACE|CRITICAL)\]?:?\s+")


def _behind(text: str, at: int) -> int:
    """How long the word is that grades an entry of a log."""
    match = _SEVERITY.match(text, at)
    return match.end() - at if match is not None else 0


def clock_of(text: str) -> str:
    """The time of the clock that a text is and nothing else, in hours and minutes; empty where it is none.

    >>> clock_of("9:05 pm"), clock_of("**08:41**"), clock_of("3:1"), clock_of("09:00 - 10:30"), clock_of("14:05 -0500")
    ('21:05', '08:41', '', '09:00/10:30', '14:05')
    """
    text = text.strip(" *_`[]()")
    ends = _TO.split(text) if len(text) < 2 * _FARTHEST else []
    if len(ends) == 2:
        begin, until = map(clock_of, ends)
        if "" < begin < until:
            return f"{begin}/{until}"
    match = _ALONE.fullmatch(text) if len(text) < _FARTHEST else None
    clear = match is not None and (match["half"] or "." not in match["time"])  # "4.30" alone may be a number
    moment = _clock(match["time"], match["half"]) if match is not None and clear else None
    return moment.isoformat("minutes") if moment is not None else ""


def _clock(text: str | None, half: str | None) -> time | None:
    if not text:
        return None
    if text.isdigit():
        text = f"{text[:-2]}:{text[-2:]}"
    hour, minute, second = ([int(part) for part in re.findall(r"\d+", _OFFSET.sub("", text))[:3]] + [0, 0])[:3]
    if half:
        hour = hour % 12 + (12 if half in "Pp" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:\.|º)?\s(?:de\s|d['’])?(?P<month>[^\W\d_]{3,})\.?\s(?:de\s)?(?P<year>\d{4})\b\D{0,6}(?P<time>\d{1,2}:\d{2})?"
)


def named_moment(text: str) -> date | None:
    """The day, and the time of the clock, that a header of mail says in the words of any language.

    >>> named_moment("Gesendet: Freitag, 17. Mai 2019 14:22")
    datetime.datetime(2019, 5, 17, 14, 22)
    """
    match = _NAMED.search(text)
    number = month_numbers().get(match["month"].lower()) if match is not None else None
    day = _date(int(match["year"]), number, int(match["day"])) if match is not None and number else None
    clock = _clock(match["time"], None) if match is not None else None
    return datetime.combine(day, clock) if day is not None and clock is not None else day


def day_first(figures: Iterable[str]) -> bool | None:
    """Whether the day stands before the month in these dates; None where nothing tells.

    >>> day_first(["04/03/2024", "15/03/2024"]), day_first(["04/03/2024"]), day_first(iter(["11.02.2022"]))
    (True, None, True)
    """
    figures = list(figures)
    parts = [[int(part) for part in re.split(r"[-/.]", each)] for each in figures if not re.match(r"\d{4}", each)]
    if any(first > 12 for first, *_ in parts):
        return True
    if any(second > 12 for _, second, _ in parts):
        return False
    if any("." in each for each in figures):
        return True
    orders = [[_day(part, first) for part in parts] for first in (True, False)]
    sorted_ = [all(a <= b for a, b in pairwise(filter(None, days))) for days in orders]
    return sorted_[0] if len(set(map(tuple, parts))) > 1 and sorted_[0] != sorted_[1] else None


def day_of(figures: str, first: bool | None) -> date | None:
    """The day that the figures of a stamp name; None where day and month cannot be told apart."""
    parts = [int(part) for part in re.split(r"[-/.]", figures)]
    if re.match(r"\d{4}", figures):
        return _date(parts[0], parts[1], parts[2])
    if first is None and parts[0] != parts[1]:
        return None
    return _day(parts, bool(first))


def hours_of(stamp: Stamp) -> str:
    """The time of the clock of a stamp in hours and minutes, from one to another with a slash; empty without one."""
    if stamp.clock is None:
        return ""
    begin = stamp.clock.isoformat("minutes")
    until = stamp.until.isoformat("minutes") if stamp.until is not None and stamp.until > stamp.clock else ""
    return f"{begin}/{until}" if until else begin


def moment_of(day: date | None, stamp: Stamp) -> date | datetime | None:
    """A day with the time of the clock in a stamp, where it has one, and its zone."""
    if day is None or stamp.clock is None:
        return day
    moment = datetime.combine(day, stamp.clock)
    if not stamp.zone:
        return moment
    sign, digits = stamp.zone[0], stamp.zone[1:].replace(":", "")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:])) if digits else timedelta()
    return moment.replace(tzinfo=timezone(-ahead if sign == "-" else ahead))


def _day(parts: list[int], first: bool) -> date | None:
    day, month = parts[:2] if first else parts[1::-1]
    year = parts[2] + (0 if parts[2] > 99 else 2000 if parts[2] < 70 else 1900)
    return _date(year, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
