"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "december": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "nov": 11, "dec": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"mandag": 1, "tirsdag": 2, "onsdag": 3, "torsdag": 4, "fredag": 5, "lørdag": 6, "søndag": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"man": 1, "tir": 2, "tirs": 2, "ons": 3, "tor": 4, "tors": 4, "fre": 5, "lør": 6, "søn": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"sek": "second", "sekund": "second", "sekunder": "second", "min": "minute", "minut": "minute", "minutter": "minute", "time": "hour", "timer": "hour", "dag": "day", "dage": "day", "uge": "week", "uger": "week", "måned": "month", "måneder": "month"}
# fmt: on
