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
        return f"until {date_words(end)}, begin unknown"
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
    return f"{date_words(begin)} to {date_words(end)}"


def _set_words(edtf: str) -> str:
    members = [_member_words(member) for member in edtf[1:-1].split(",")]
    joined = " or " if edtf[0] == "[" else " and "
    if len(members) == 1:
        member = edtf[1:-1]
        first, dots, last = member.partition("..")
        if dots and first and last and edtf[0] == "[":
            return f"some time between {date_words(first)} and {date_words(last)}"
        return members[0]
    return f"{', '.join(members[:-1])}{joined}{members[-1]}"


def _member_words(member: str) -> str:
    first, dots, last = member.partition("..")
    if not dots:
        return date_words(first)
    if not first:
        return f"{date_words(last)} or before"
    if not last:
        return f"{date_words(first)} or after"
    return f"{date_words(first)} to {date_words(last)}"
