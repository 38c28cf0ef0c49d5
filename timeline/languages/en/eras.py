"""Years, months and days of other calendars: "22 Bahman 1357", "656 AH", "9 Thermidor Year II", "709 AUC"."""

from typing import Any

from ...tagging.meaning import Foreign
from ...tagging.rule import rule

MONTHS: dict[str, dict[str, int]] = {
    "persian": {
        "farvardin": 1, "ordibehesht": 2, "khordad": 3, "tir": 4, "mordad": 5, "shahrivar": 6, "mehr": 7, "aban": 8,
        "azar": 9, "dey": 10, "bahman": 11, "esfand": 12,
    },
    "islamic": {
        "muharram": 1, "safar": 2, "rajab": 7, "sha'ban": 8, "shaban": 8, "shaaban": 8, "ramadan": 9, "ramazan": 9,
        "shawwal": 10,
    },
    "hebrew": {
        "nisan": 1, "iyar": 2, "iyyar": 2, "sivan": 3, "tammuz": 4, "elul": 6, "tishri": 7, "tishrei": 7,
        "heshvan": 8, "cheshvan": 8, "marcheshvan": 8, "kislev": 9, "tevet": 10, "tebet": 10, "shevat": 11, "shvat": 11,
        "adar": 12,
    },
    "republican": {
        "vendémiaire": 1, "vendemiaire": 1, "brumaire": 2, "frimaire": 3, "nivôse": 4, "nivose": 4, "pluviôse": 5,
        "pluviose": 5, "ventôse": 6, "ventose": 6, "germinal": 7, "floréal": 8, "floreal": 8, "prairial": 9,
        "messidor": 10, "thermidor": 11, "fructidor": 12,
    },
}  # fmt: skip
WORDS: dict[str, dict[str, Any]] = {
    **MONTHS,
    "hijri": {"AH": "islamic", "A.H.": "islamic", "a.h": "islamic"},
    "solar": {"SH": "persian", "A.P.": "persian"},
    "auc": {"AUC": "auc", "A.U.C.": "auc", "a.u.c": "auc"},
    "bp": {"BP": "bp", "B.P.": "bp"},
    "republican_year": {
        number: at
        for at, number in enumerate(
            ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"], 1
        )
    },
}
TRIGGERS = ("persian", "islamic", "hebrew", "republican", "hijri", "solar", "auc", "bp")
_YEARS = {"persian": range(1, 1600), "islamic": range(1, 1601), "hebrew": range(3000, 6500)}


def _foreign(calendar: str, year: int | None, month: int = 0, day: int = 0) -> Foreign | None:
    if year is not None and calendar in _YEARS and year not in _YEARS[calendar]:
        return None
    return Foreign(calendar, year, month, day)


@rule(
    "{day:daynumber} (of)? {persian} ,? {year:int} ({solar})?",
    "{persian} {day:daynumber} ,? {year:int} ({solar})?",
    "{persian} {year:far} ({solar})?",
    type="DATE",
    examples={"22 Bahman 1357": Foreign("persian", 1357, 11, 22)},
)
def persian_date(persian: int, year: int, day: int = 0, solar: str = "") -> Foreign | None:
    """A month of the Persian calendar, or a day of one."""
    return _foreign("persian", year, persian, day)


@rule(
    "{day:daynumber} (of)? {islamic} ,? {year:int} ({hijri})?",
    "{islamic} {day:daynumber} ,? {year:int} ({hijri})?",
    "{islamic} {year:int} {hijri}",
    "{islamic} ,? {hijri} {year:int}",
    type="DATE",
    examples={"10 Muharram 1325 AH": Foreign("islamic", 1325, 1, 10)},
)
def islamic_date(islamic: int, year: int, day: int = 0, hijri: str = "") -> Foreign | None:
    """A month of the Islamic calendar, or a day of one."""
    return _foreign("islamic", year, islamic, day)


@rule(
    "{day:daynumber} (of)? {hebrew} ,? {year:int}",
    "{hebrew} {day:daynumber} ,? {year:int}",
    "{hebrew} {year:far}",
    type="DATE",
    examples={"15 Nisan 5708": Foreign("hebrew", 5708, 1, 15)},
)
def hebrew_date(hebrew: int, year: int, day: int = 0) -> Foreign | None:
    """A month of the Hebrew calendar, or a day of one."""
    return _foreign("hebrew", year, hebrew, day)


@rule(
    "(the)? {day:daynumber} (of)? {republican} ,? (of)? (the)? (year|Year|an|An)? {year:republican_year}",
    "(the)? {day:daynumber} (of)? {republican} ,? (of)? (the)? (year|Year) {year:small}",
    "{republican} ,? (of)? (the)? (year|Year|an|An) {year:republican_year}",
    "(the)? {day:daynumber} (of)? {republican}",
    type="DATE",
    examples={"9 Thermidor Year II": Foreign("republican", 2, 11, 9)},
)
def republican_date(republican: int, year: int | None = None, day: int = 0) -> Foreign:
    """A month of the French Republican calendar, or a day of one."""
    return Foreign("republican", year, republican, day)


@rule(
    "(the)? (year)? {year:int} {hijri}",
    "{hijri} {year:int}",
    "(the)? (year)? {year:int} {solar}",
    "(the)? (year)? {year:int} {auc}",
    "{year:int} ab urbe condita",
    "(the)? (year)? {year:int} (years)? {bp}",
    type="DATE",
    examples={"656 AH": Foreign("islamic", 656), "709 AUC": Foreign("auc", 709)},
)
def year_of_another_era(year: int, hijri: str = "", solar: str = "", auc: str = "", bp: str = "") -> Foreign | None:
    """A year that is counted from another begin."""
    return _foreign(hijri or solar or bp or auc or "auc", year)


RULES = (persian_date, islamic_date, hebrew_date, republican_date, year_of_another_era)
