"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "nov": 11, "dec": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"maandag": 1, "dinsdag": 2, "woensdag": 3, "donderdag": 4, "vrijdag": 5, "zaterdag": 6, "zondag": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"ma": 1, "di": 2, "wo": 3, "do": 4, "vr": 5, "za": 6, "zo": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"sec": "second", "seconde": "second", "seconden": "second", "min": "minute", "minuten": "minute", "minuut": "minute", "uur": "hour", "dag": "day", "dagen": "day", "week": "week", "weken": "week", "maand": "month", "maanden": "month", "mnd": "month", "jaar": "year"}
# fmt: on
