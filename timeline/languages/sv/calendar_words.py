"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"måndag": 1, "tisdag": 2, "onsdag": 3, "torsd": 4, "torsdag": 4, "fredag": 5, "lördag": 6, "söndag": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"mån": 1, "månd": 1, "tis": 2, "tisd": 2, "ons": 3, "onsd": 3, "tors": 4, "fre": 5, "fred": 5, "lör": 6, "lörd": 6, "sön": 7, "sönd": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"sek": "second", "sekund": "second", "sekunder": "second", "min": "minute", "minut": "minute", "minuter": "minute", "tim": "hour", "timmar": "hour", "timme": "hour", "dag": "day", "dagar": "day", "vecka": "week", "veckor": "week", "mån": "month", "månad": "month", "månaden": "month", "månader": "month", "året": "year"}
# fmt: on
