"""EDTF in the words of a language: what a reader sees beside the exact text."""

import re

from ..errors import TimelineError
from .day import days_in_month
from .wordings import WORDINGS, Wording

MONTHS = tuple(WORDINGS["en"].months.split())
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DATE = re.compile(r"(-?[0-9X]{4}|Y-?[0-9]+(?:E[0-9]+)?)(S[0-9]+)?(?:-(..))?(?:-(..))?(?:T([0-9:]+)(.*?))?")
_QUALIFIER = re.compile(r"[?~%]")
_PART_MASKED = re.compile(r"([0-9]{4}-|[0-9]{4}-[0-9]{2}-)([0-3])X")
_PLAIN = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
_YEARS = re.compile(r"-?[0-9]{4}/-?[0-9]{4}")
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def words(edtf: str, language: str = "en") -> str:
    """A canonical EDTF text in words. It is not read back: `TimeSpan.edtf` is the exact form.

    >>> words("2014~"), words("18XX"), words("../1760"), words("[1667,1668]")
    ('about 2014', 'the 1800s', 'until 1760', '1667 or 1668')
    >>> words("2022-02/..", "de"), words("2022-02/..", "uk"), words("2022-09-27", "es")
    ('seit Februar 2022', 'з лютого 2022 р.', '27 de septiembre de 2022')
    """
    wording = WORDINGS.get(language)
    if wording is None:
        raise TimelineError(f"no words in {language!r} yet: choose one of {', '.join(WORDINGS)}")
    text = _words(edtf, wording)
    for apart, together in wording.runs_together:
        text = re.sub(apart, together, text)
    return text


def _words(edtf: str, wording: Wording) -> str:
    if edtf[0] in "[{":
        return _set_words(edtf, wording)
    if "/" not in edtf:
        return _date(edtf, wording)
    begin, end = edtf.split("/")
    if end == "..":
        return wording.since.format(_date(begin, wording, behind=True))
    if begin in ("..", ""):
        return wording.until.format(_date(end, wording, behind=True))
    if end == "":
        return wording.unknown_end.format(_date(begin, wording, behind=True))
    return _range_words(begin, end, wording)


def _date(edtf: str, wording: Wording, *, behind: bool = False) -> str:
    """One date in words: as it stands alone, or behind a word such as "since"."""
    marks = set(_QUALIFIER.findall(edtf))
    plain = _QUALIFIER.sub("", edtf) if marks else edtf
    match = _DATE.fullmatch(plain)
    if match is None:
        return edtf
    year_text, digits, month, day, clock, zone = match.groups()
    about = bool(digits or marks & {"~", "%"})
    behind = behind or about
    year = _year(year_text, wording, behind)
    text = year
    if month == "XX":
        text = (wording.some_day if day else wording.some_month).format(year)
    elif masked := _PART_MASKED.fullmatch(plain):
        text = _range_words(*_ends(masked[1], int(masked[2]), is_day=day is not None), wording)
    elif month:
        text = _part_of_year(int(month), day, f"{year}{wording.end if year.isdigit() else ''}", wording, behind)
    if clock:
        text += f", {clock if ':' in clock else f'{clock}:00'}"
        text += {"": "", "Z": " UTC"}.get(zone, f" UTC{zone}")
    if about:
        text = wording.about.format(text)
    return wording.uncertain.format(text) if marks & {"?", "%"} else text


def _ends(before: str, tens: int, *, is_day: bool) -> tuple[str, str]:
    """The first and last month or day that begin with one figure.

    >>> _ends("1984-", 1, is_day=False)
    ('1984-10', '1984-12')
    """
    last = 9 if not tens else tens * 10 + 9
    if is_day:
        last = min(last, days_in_month(int(before[:4]), int(before[5:7])))
    return f"{before}{max(tens * 10, 1):02}", f"{before}{last if is_day else min(last, 12):02}"


def _part_of_year(month: int, day: str | None, year: str, wording: Wording, behind: bool) -> str:
    if month > 12:
        return _season(month, year, wording, behind)
    if day == "XX":
        return wording.some_day.format(_month(month, year, wording, behind=True))
    if day is None:
        return _month(month, year, wording, behind)
    told = wording.day.format(day=int(day), month=wording.months.split()[month - 1], year=year)
    return f"{wording.article}{told}" if behind else told


def _month(number: int, year: str, wording: Wording, behind: bool) -> str:
    names = wording.months if behind or not wording.alone else wording.alone
    return wording.month.format(month=names.split()[number - 1], year=year)


def _season(code: int, year: str, wording: Wording, behind: bool) -> str:
    """The parts of a year that EDTF numbers from 21 to 41."""
    if code <= 32:
        names = wording.seasons_behind if behind and wording.seasons_behind else wording.seasons
        pattern = wording.season if code < 25 else wording.hemispheres[(code - 25) // 4]
        return pattern.format(season=names.split()[(code - 21) % 4], year=year)
    if code <= 36:
        pattern, named = wording.quarter, wording.ordinals.split(",")[code - 33]
    elif code <= 39:
        pattern, named = wording.third, (wording.thirds or wording.ordinals).split(",")[code - 37]
    else:
        pattern, named = wording.half, wording.ordinals.split(",")[code - 40]
    return pattern.format(year, n=named)


def _year(text: str, wording: Wording, behind: bool = False) -> str:
    """A year for readers, who know no year zero: 44 BCE, 476 CE, 2014, the 1960s."""
    if "X" in text:
        return _masked(text, wording, 1 if behind else 0)
    if "E" in text:
        digits, exponent = text[1:].split("E")
        far = int(digits) * 10 ** int(exponent)
        return (wording.bce if far < 0 else wording.ce).format(_grouped(abs(far), wording))
    year = int(text.lstrip("Y"))
    if year > 9999:
        return _grouped(year, wording)
    if year > 0:
        return wording.ce.format(year) if year < 1000 else str(year)
    return wording.bce.format(_grouped(1 - year, wording) if year < -9998 else 1 - year)


def _grouped(number: int, wording: Wording) -> str:
    return f"{number:,}".replace(",", wording.group)


def _masked(text: str, wording: Wording, form: int) -> str:
    masked = text.count("X")
    years = 10**masked
    base = int(text.lstrip("-").replace("X", "0"))
    if masked == 2 and text.startswith("-"):
        return wording.bce.format(_century(base // 100 + 1, wording, form))
    if masked == 2 and base < 1000:
        return wording.ce.format(_century(base // 100 + 1, wording, form))
    if text.startswith("-"):
        return wording.bce.format(f"{base + years}–{base + 1}")
    if base < 1000:
        return wording.ce.format(f"{max(base, 1)}–{base + years - 1}")
    if masked == 3:
        return wording.ce.format(f"{base}–{base + years - 1}")
    if masked == 2:
        return wording.hundreds.format(base) if wording.hundreds else f"{base}–{base + 99}"
    return wording.decade[form].format(base)


def _century(number: int, wording: Wording, form: int) -> str:
    told = _roman(number) if wording.roman else str(number)
    if wording.endings:
        told += wording.endings.split()[3 if 10 <= number % 100 <= 20 else min((number - 1) % 10, 3)]
    return wording.century[form].format(told)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _range_words(begin: str, end: str, wording: Wording) -> str:
    """Two dates, saying what they share only once: 23–27 September 2022."""
    first, last = _PLAIN.fullmatch(begin), _PLAIN.fullmatch(end)
    if first and last and first[1] == last[1] and int(first[1]) > 999 and int(first[2]) <= 12 and int(last[2]) <= 12:
        months = wording.months.split()
        if first[3] and last[3] and first[2] == last[2]:
            days = f"{int(first[3])}{wording.days}{int(last[3])}"
            return wording.day.format(day=days, month=months[int(first[2]) - 1], year=first[1] + wording.end)
        if first[3] and last[3]:
            day = wording.day_of_year.format(day=int(first[3]), month=months[int(first[2]) - 1])
            return f"{day} – {_date(end, wording)}"
        if not first[3] and not last[3] and first[2] != last[2]:
            return f"{(wording.alone or wording.months).split()[int(first[2]) - 1]} – {_date(end, wording)}"
    if _YEARS.fullmatch(f"{begin}/{end}"):
        if int(begin) > 999:
            return f"{begin}–{end}"
        era = int(begin) < 1 and int(end) > 999
        return f"{_date(begin, wording)} – {wording.ce.format(end) if era else _date(end, wording)}"
    return wording.to.format(n=_date(begin, wording), last=_date(end, wording))


def _set_words(edtf: str, wording: Wording) -> str:
    members = edtf[1:-1].split(",")
    if len(members) == 1:
        first, dots, last = members[0].partition("..")
        if dots and first and last and edtf[0] == "[":
            return _part_words(first, last, wording) or wording.between.format(
                _date(first, wording, behind=True), n=_date(first, wording), last=_date(last, wording, behind=True)
            )
        return _member_words(members[0], wording)
    told = [_member_words(member, wording) for member in members]
    return f"{', '.join(told[:-1])} {wording.either if edtf[0] == '[' else wording.both} {told[-1]}"


def _member_words(member: str, wording: Wording) -> str:
    first, dots, last = member.partition("..")
    if not dots:
        return _date(first, wording)
    if not first:
        return wording.by.format(_date(last, wording, behind=True), n=_date(last, wording))
    if not last:
        return wording.after.format(_date(first, wording, behind=True), n=_date(first, wording))
    return wording.to.format(n=_date(first, wording), last=_date(last, wording))


# The first and last units of each third of a month, a year, a decade, a century: early, mid and late.
_DAYS_OF_MONTH = {("01", "10"): 0, ("11", "20"): 1}
_MONTHS_OF_YEAR = {("01", "04"): 0, ("05", "08"): 1, ("09", "12"): 2}
_WINTER = ("12", "02")
_YEARS_OF_DECADE = {(0, 3): 0, (3, 6): 1, (6, 9): 2}
_YEARS_OF_CENTURY = {(0, 33): 0, (34, 66): 1, (67, 99): 2}


def _part_words(first: str, last: str, wording: Wording) -> str:
    """Early, mid and late, where a range is just that third of a month, a year, a decade or a century; a winter.

    >>> [words(edtf) for edtf in ("[2014-03-11..2014-03-20]", "[2000..2003]", "[1400..1433]", "[1816-12..1817-02]")]
    ['mid-March 2014', 'the early 2000s', 'the early 15th century', 'winter 1816–17']
    """
    if not all(re.fullmatch(r"[1-9][0-9]{3}(-[0-9]{2}){0,2}", text) for text in (first, last)):
        return ""
    part, whole, parts = None, "", wording.parts
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        part = _DAYS_OF_MONTH.get((first[8:], last[8:]), 2 if first[8:] == "21" and int(last[8:]) > 27 else None)
        whole = _date(first[:7], wording, behind=True)
    elif len(first) == len(last) == 7 and (first[5:], last[5:]) == _WINTER and int(first[:4]) + 1 == int(last[:4]):
        return wording.season.format(season=wording.seasons.split()[3], year=f"{first[:4]}–{last[2:4]}")
    elif len(first) == len(last) == 7 and first[:4] == last[:4]:
        part, whole = _MONTHS_OF_YEAR.get((first[5:], last[5:])), first[:4]
    elif len(first) == len(last) == 4:
        begin, end = int(first), int(last)
        parts = wording.parts_of if wording.parts_of[0] else parts
        if begin // 10 == end // 10 and (begin % 10, end % 10) in _YEARS_OF_DECADE:
            part, whole = _YEARS_OF_DECADE[begin % 10, end % 10], wording.decade[2].format(begin // 10 * 10)
        elif begin // 100 == end // 100 and (begin % 100, end % 100) in _YEARS_OF_CENTURY:
            part, whole = _YEARS_OF_CENTURY[begin % 100, end % 100], _century(begin // 100 + 1, wording, 2)
    return "" if part is None else parts[part].format(whole)
