"""EDTF in English words: what a reader sees beside the exact text."""

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = {
    21: "spring", 22: "summer", 23: "autumn", 24: "winter",
    25: "northern spring", 26: "northern summer", 27: "northern autumn", 28: "northern winter",
    29: "southern spring", 30: "southern summer", 31: "southern autumn", 32: "southern winter",
    33: "first quarter of", 34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of",
    37: "first third of", 38: "second third of", 39: "last third of",
    40: "first half of", 41: "second half of",
}  # fmt: skip
_DATE = re.compile(r"(-?[0-9X]{4}|Y-?[0-9]+(?:E[0-9]+)?)(?:-(..))?(?:-(..))?(?:T([0-9:]+)(.*?))?([?~%]?)")


def words(edtf: str) -> str:
    """A canonical EDTF text in words. It is not read back: `TimeSpan.edtf` is the exact form.

    >>> words("2014~"), words("18XX"), words("../1760"), words("[1667,1668]")
    ('about 2014', 'the 1800s', 'until 1760', '1667 or 1668')
    """
    if edtf[0] in "[{":
        return _set_words(edtf)
    if "/" not in edtf:
        return date_words(edtf)
    begin, end = edtf.split("/")
    if end == "..":
        return f"since {date_words(begin)}"
    if begin == "..":
        return f"until {date_words(end)}"
    if end == "":
        return f"from {date_words(begin)}, end unknown"
    if begin == "":
        return f"until {date_words(end)}"
    return _range_words(begin, end)


def date_words(edtf: str) -> str:
    """One date in words."""
    match = _DATE.fullmatch(edtf)
    if match is None:
        return edtf
    year_text, month, day, clock, zone, qualifier = match.groups()
    year = _year_words(year_text)
    if month is None:
        text = year
    elif month == "XX":
        text = f"some {'day' if day else 'month'} in {year}"
    elif int(month) > 12:
        text = f"{SEASONS[int(month)]} {year}"
    elif day == "XX":
        text = f"some day in {MONTHS[int(month) - 1]} {year}"
    else:
        text = f"{int(day)} " if day else ""
        text += f"{MONTHS[int(month) - 1]} {year}"
    if clock:
        text += f", {clock if ':' in clock else f'{clock}:00'}"
        text += {"": "", "Z": " UTC"}.get(zone, f" UTC{zone}")
    before, after = {"": ("", ""), "?": ("", " (uncertain)"), "~": ("about ", ""), "%": ("about ", " (uncertain)")}[
        qualifier
    ]
    return f"{before}{text}{after}"


def _year_words(text: str) -> str:
    """A year for readers, who know no year zero: 44 BCE, 476 CE, 2014, the 1960s."""
    if "X" in text:
        return _masked_words(text)
    if "E" in text:
        digits, exponent = text[1:].split("E")
        far = int(digits) * 10 ** int(exponent)
        return f"{abs(far):,} {'BCE' if far < 0 else 'CE'}"
    year = int(text.lstrip("Y"))
    if year > 0:
        return f"{year} CE" if year < 1000 else f"{year:,}" if year > 9999 else str(year)
    return f"{1 - year:,} BCE" if year < -9998 else f"{1 - year} BCE"


def _masked_words(text: str) -> str:
    masked = text.count("X")
    years = 10**masked
    base = int(text.lstrip("-").replace("X", "0"))
    if masked == 2 and text.startswith("-"):
        return f"the {_ordinal(base // 100 + 1)} century BCE"
    if masked == 2 and base < 1000:
        return f"the {_ordinal(base // 100 + 1)} century CE"
    if text.startswith("-"):
        return f"{base + years}–{base + 1} BCE"
    if masked == 3 or base < 1000:
        return f"{max(base, 1)}–{base + years - 1} CE"
    return f"the {base}s"


def _ordinal(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def _range_words(begin: str, end: str) -> str:
    """Two dates, saying what they share only once: 23–27 September 2022."""
    plain = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")
    first, last = plain.fullmatch(begin), plain.fullmatch(end)
    if first and last and first[1] == last[1] and int(first[1]) > 999 and int(first[2]) <= 12 and int(last[2]) <= 12:
        if first[3] and last[3] and first[2] == last[2]:
            return f"{int(first[3])}–{date_words(end)}"
        if bool(first[3]) == bool(last[3]) and first[2] != last[2]:
            day = f"{int(first[3])} " if first[3] else ""
            return f"{day}{MONTHS[int(first[2]) - 1]} – {date_words(end)}"
    if re.fullmatch(r"[0-9]{4}/[0-9]{4}", f"{begin}/{end}") and int(begin) > 999:
        return f"{begin}–{end}"
    first_words, last_words = date_words(begin), date_words(end)
    if not re.fullmatch(r"-?[0-9]{4}/-?[0-9]{4}", f"{begin}/{end}"):
        return f"{first_words} to {last_words}"
    era = " CE" if first_words.endswith(" BCE") and not last_words.endswith("CE") else ""
    return f"{first_words} – {last_words}{era}"


def _set_words(edtf: str) -> str:
    members = [_member_words(member) for member in edtf[1:-1].split(",")]
    joined = " or " if edtf[0] == "[" else " and "
    if len(members) == 1:
        member = edtf[1:-1]
        first, dots, last = member.partition("..")
        if dots and first and last and edtf[0] == "[":
            return _part_words(first, last) or f"some time between {date_words(first)} and {date_words(last)}"
        return members[0]
    return f"{', '.join(members[:-1])}{joined}{members[-1]}"


# The first and last units of each third of a year, of a decade, of a century: early, mid and late.
_MONTHS_OF_YEAR = {("01", "04"): "early", ("05", "08"): "mid-", ("09", "12"): "late"}
_YEARS_OF_DECADE = {(0, 3): "early", (3, 6): "mid-", (6, 9): "late"}
_YEARS_OF_CENTURY = {(0, 33): "early", (34, 66): "mid-", (67, 99): "late"}
_DAYS_OF_MONTH = {("01", "10"): "early", ("11", "20"): "mid-"}


def _part_words(first: str, last: str) -> str:
    """Early, mid and late, where a range is just that third of a month, a year, a decade or a century.

    >>> _part_words("2014-03-11", "2014-03-20"), _part_words("2000", "2003"), _part_words("1400", "1433")
    ('mid-March 2014', 'the early 2000s', 'the early 15th century')
    """
    if not all(re.fullmatch(r"[1-9][0-9]{3}(-[0-9]{2}){0,2}", text) for text in (first, last)):
        return ""
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        part = _DAYS_OF_MONTH.get((first[8:], last[8:]), "late" if first[8:] == "21" and int(last[8:]) > 27 else "")
        return _joined(part, date_words(first[:7]))
    if len(first) == len(last) == 7 and first[:4] == last[:4]:
        return _joined(_MONTHS_OF_YEAR.get((first[5:], last[5:]), ""), first[:4])
    if len(first) != 4 or len(last) != 4:
        return ""
    begin, end = int(first), int(last)
    if begin // 10 == end // 10 and (begin % 10, end % 10) in _YEARS_OF_DECADE:
        told = _joined(_YEARS_OF_DECADE[begin % 10, end % 10], f"{begin // 10 * 10}s")
        return f"the {told}"
    if begin // 100 == end // 100 and (begin % 100, end % 100) in _YEARS_OF_CENTURY:
        told = _joined(_YEARS_OF_CENTURY[begin % 100, end % 100], f"{_ordinal(begin // 100 + 1)} century")
        return f"the {told}"
    return ""


def _joined(part: str, whole: str) -> str:
    return "" if not part else f"{part}{whole}" if part.endswith("-") else f"{part} {whole}"


def _member_words(member: str) -> str:
    first, dots, last = member.partition("..")
    if not dots:
        return date_words(first)
    if not first:
        return f"by {date_words(last)}"
    if not last:
        return f"{date_words(first)} or after"
    return f"{date_words(first)} to {date_words(last)}"
