"""Dates as a person types them, in any language that dateparser reads, and never more exact than what was typed.

A reading that would need today's date is refused: there is no today in this library.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from .errors import DateError
from .model import Day, TimeSpan, format_year

_BASES = (datetime(2003, 5, 11, 7, 13), datetime(1978, 10, 24, 19, 41))
"""Two days on which somebody might type: what differs between them was not in the text. They share no field."""

# Before a date: about. Beside a year: before the common era. dateparser drops the one and cannot read the other.
_ABOUT = re.compile(
    r"(?:(?:circa|cirka|ca?\.|ca|um|gegen|etwa|vers|environ|hacia|alrededor de|por volta de|verso|intorno al|rond"
    r"|omstreeks|około|ok\.|kolem|omkring|noin|περίπου|yaklaşık|около|примерно|близько|حوالي)\s+|約|大约|大約|~)(?=.*\d)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"b\.?\s?c\.?(?:\s?e\.?)?|v\.\s?chr\.?|av(?:ant|\.)\s?j\.?-?\s?c\.?|a\.\s?c\.|avanti cristo|antes de cristo"
    r"|a\.\s?de\s?c\.|до\s?н\.\s?[эе]\.?|p\.\s?n\.\s?e\.|př\.\s?n\.\s?l\.|π\.\s?χ\.|m\.?ö\.?|f\.\s?kr\.|ekr\.?|ق\.\s?م\.?|公元前|紀元前|기원전",
    re.IGNORECASE,
)
# Behind a date, as catalogues write it: dateparser drops these too.
_DOUBTED = re.compile(
    r"(?P<date>.*\d.*?)\s*[(\[]\?[)\]]|(?P<rough>.*\d),?\s(?:ca?\.?|circa|about|approx(?:\.|imately)?)", re.IGNORECASE
)
_BRACKETED = re.compile(r"\[(?P<date>[^\[\]]*[^\W\d_?~].*|\d{4}[?~])\]")
_NUMERIC = re.compile(r"(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})")
_LIKE_EDTF = re.compile(r"[\[{]?-?(?:Y-?\d+|\d\d[\dX]{2})[0-9XTZE?~%/.:+,{}\[\]-]*")
_NO_MONTH = re.compile(r"[0-9]{4}-(?:00|1[3-9]|[2-9][0-9])-[0-9]{2}\b")  # dateparser takes its day for the month
_CLASHES = {"listopad": "October in Croatian, November in Polish and Czech"}
_EXAMPLES = "write it as 27 September 2022, March 2014, 44 BC, or in EDTF (2022-09-27, 2014-03, 1914/1918)"


def read_date(text: str, *, languages: Sequence[str] | None = None) -> TimeSpan:
    """The span of time that `text` names: EDTF, ISO 8601, English, or a date in any language of dateparser.

    `languages` (codes such as "de") narrows down what the words may be, and settles whether 03/04/2022 is in March or
    in April; dots mean day first. Raises `DateError` for what cannot be read, what depends on today, and what could be
    two dates.

    >>> read_date("março de 2014").edtf, read_date("44 BC").edtf
    ('2014-03', '-0043')
    """
    if not isinstance(text, str):
        raise TypeError(f"a date to read is a str, not {type(text).__name__}")
    return _read(" ".join(text.split()), tuple(languages) if languages is not None else None)


def read_published(
    value: str | date | datetime | None, *, languages: Sequence[str] | None = None
) -> date | datetime | None:
    """A publication date or time. It must be a day at least: "March 2014" raises `DateError`.

    >>> read_published("27. September 2022")
    datetime.date(2022, 9, 27)
    """
    if value is None or isinstance(value, date):  # a datetime is a date
        return value
    span = read_date(value, languages=languages)
    if span.granularity in ("hour", "minute", "second") and not span.is_interval:
        return datetime.fromisoformat(span.edtf)
    first, last = span.begin_earliest, span.end_latest
    if first is None or first != last or span.qualifier:
        raise DateError(f"cannot take '{value}' as a publication date: it must be one day, such as 2022-09-27")
    try:
        return date(first.year, first.month, first.day)
    except ValueError:
        raise DateError(f"cannot take '{value}' as a publication date: its year must be 1 to 9999") from None


@lru_cache(maxsize=1024)
def _read(text: str, languages: tuple[str, ...] | None) -> TimeSpan:
    if not text:
        raise DateError(f"a date is missing: {_EXAMPLES}")
    if len(text) > 100:
        raise DateError(f"cannot read '{text[:40]}…' as a date: it is {len(text)} characters long; {_EXAMPLES}")
    try:
        return TimeSpan.parse(text)
    except DateError as error:
        why = error  # worth telling where the text was meant to be EDTF
    if found := _read_doubted(text, languages):
        return found
    if found := _read_iso(text) or _read_numeric(text, languages) or _read_english(text, languages):
        return found
    if _LIKE_EDTF.fullmatch(text) or _NO_MONTH.match(text):
        raise why
    if found := _read_before(text) or _read_about(text, languages) or _read_any(text, languages):
        return found
    raise DateError(f"cannot read '{text}' as a date: {_EXAMPLES}")


def _read_iso(text: str) -> TimeSpan | None:
    """What ISO 8601 writes and EDTF does not: 20220927, 2022-W39, 2022-09-27 14:30; and 2022/9/27, and the year 476."""
    if re.fullmatch(r"[0-9]{3}", text):
        return TimeSpan.parse(text.zfill(4))
    try:
        if slashed := re.fullmatch(r"([0-9]{4})([./])([0-9]{1,2})\2([0-9]{1,2})", text):
            return TimeSpan.parse(f"{slashed[1]}-{slashed[3]:0>2}-{slashed[4]:0>2}")
        if week := re.fullmatch(r"([0-9]{4})-?W([0-9]{2})", text):
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            first, last = monday, monday + timedelta(days=6)
            return TimeSpan.within(Day.from_date(first), Day.from_date(last))
        if clock := re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)", text):
            return TimeSpan.parse(f"{clock[1]}T{clock[2]}")
        return TimeSpan.from_date(date.fromisoformat(text))
    except ValueError:  # DateError is one
        return None


def _read_numeric(text: str, languages: tuple[str, ...] | None) -> TimeSpan | None:
    """Day and month in figures with the year behind. Raises `DateError` where either could be the month."""
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    readings = [f"{year:04}-{month:02}-{day:02}" for day, month in ((first, second), (second, first)) if month <= 12]
    if match[2] == "." or len(set(readings)) < 2:
        return TimeSpan.parse(readings[0]) if readings else None
    # English alone does not settle it: half of its readers put the month first.
    known = {found for name in languages or () if name != "en" for found in [_parse(text, (name,), _BASES[0])] if found}
    if len(known) == 1:
        return TimeSpan.parse(known.pop())
    raise DateError(f"cannot tell the day from the month in '{text}': write {readings[0]} or {readings[1]}")


def _read_english(text: str, languages: tuple[str, ...] | None) -> TimeSpan | None:
    """What our own tagger reads, where the expression is the whole text."""
    if languages is not None and "en" not in languages:
        return None
    if re.fullmatch(r"\d{1,2}\D\d{1,2}\D\d{2}", text):  # in an article 27/09/22 has a context, here it has none
        return None
    from .timexes import tag

    marks = tag(text)
    if not marks or any((mark.phrase or mark.span).of(text) != text.rstrip(".") for mark in marks):
        return None
    mark = marks[0]
    if mark.when is not None or _LIKE_EDTF.fullmatch(text):
        return mark.when
    if mark.type in ("DURATION", "SET"):
        raise DateError(f"cannot place '{text}': it says how long or how often, not when; {_EXAMPLES}")
    if mark.value[:4].isdecimal():
        raise DateError(f"cannot read '{text}' as a date: {mark.note or 'there is no such day'}; {_EXAMPLES}")
    raise _relative(text)


def _read_before(text: str) -> TimeSpan | None:
    """A year and "before the common era", in either order."""
    era = _BEFORE.search(text)
    if era is None:
        return None
    year = (text[: era.start()] + text[era.end() :]).strip(" 年년")
    if not year.isdecimal() or not 0 < int(year) <= 9999:
        return None
    return TimeSpan.parse(format_year(1 - int(year)))


def _read_about(text: str, languages: tuple[str, ...] | None) -> TimeSpan | None:
    """ "About" and a date: dateparser reads the date and drops the word."""
    about = _ABOUT.match(text)
    if about is None:
        return None
    span = _read(text[about.end() :], languages)
    return TimeSpan.parse(f"{span.edtf}~") if re.fullmatch(r"-?[0-9X-]+", span.edtf) else None


def _read_doubted(text: str, languages: tuple[str, ...] | None) -> TimeSpan | None:
    """A date with what is thought of it behind it, or in the brackets of a catalogue: "1911 (?)", "[ca. 1911]"."""
    if bracketed := _BRACKETED.fullmatch(text):
        return _read(bracketed["date"], languages)
    doubted = _DOUBTED.fullmatch(text)
    if doubted is None:
        return None
    span = _read(doubted["date"] or doubted["rough"], languages)
    if not re.fullmatch(r"-?[0-9X-]+", span.edtf):
        raise DateError(f"cannot read '{text}' as a date: {_EXAMPLES}")
    return TimeSpan.parse(f"{span.edtf}{'~' if doubted['rough'] else '?'}")


def _read_any(text: str, languages: tuple[str, ...] | None) -> TimeSpan | None:
    """What dateparser reads, as far as it reads the same on any day."""
    if "?" in text:  # dateparser would drop the doubt
        return None
    if languages is None:
        for word, meanings in _CLASHES.items():
            if word in text.casefold():
                raise DateError(f"cannot tell the month of '{text}': {meanings}; say in which language it is")
    first, second = (_parse(text, languages, base) for base in _BASES)
    if first is None:
        if _parse(text, languages, _BASES[0], relative=True):
            raise _relative(text)
        return None
    if first != second or not _shows(first[:4], text):
        raise DateError(f"cannot place '{text}': part of it is missing; {_EXAMPLES}")
    if first > "2400" and re.search(r"[\u0e00-\u0e7f]", text):
        raise DateError(f"cannot place '{text}': a Thai year counts from 543 BC; write it in the common era")
    return TimeSpan.parse(first)


def _parse(text: str, languages: tuple[str, ...] | None, base: datetime, *, relative: bool = False) -> str | None:
    """dateparser's reading of `text` on the day `base`, in EDTF, as fine as what the text determines."""
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": base,
        "RETURN_TIME_AS_PERIOD": True,
        "PARSERS": ["relative-time" if relative else "absolute-time"],
    }
    try:
        parser = DateDataParser(list(languages) if languages else None, try_previous_locales=False, settings=settings)
        found = parser.get_date_data(text)
    except ValueError as error:  # a language it does not know
        raise DateError(f"cannot read '{text}' with dateparser: {error}") from error
    moment: datetime | None = found.date_obj
    if moment is None:
        return None
    if found.period == "quarter":
        return f"{moment.year:04}-{33 + (moment.month - 1) // 3}"
    if "time" in found.parts and "day" in found.parts:
        unit = "seconds" if re.search(r":\d\d:\d\d", text) else "minutes"
        return moment.isoformat(timespec=unit).replace("+00:00", "Z")
    length = next((length for part, length in (("day", 10), ("month", 7), ("year", 4)) if part in found.parts), 10)
    return moment.date().isoformat()[:length]


def _shows(year: str, text: str) -> bool:
    """Whether `year` stands in the text with all its figures, in whatever digits, and not as '22."""
    return year in "".join(str(int(character)) if character.isdecimal() else character for character in text)


def _relative(text: str) -> DateError:
    return DateError(f"cannot place '{text}': it depends on the day on which it is said; {_EXAMPLES}")
