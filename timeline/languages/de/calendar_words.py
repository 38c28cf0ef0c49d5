"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"januar": 1, "jänner": 1, "feber": 2, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"jan": 1, "feb": 2, "mrz": 3, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonntag": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"mo": 1, "mon": 1, "di": 2, "die": 2, "mi": 3, "mit": 3, "do": 4, "don": 4, "fr": 5, "fre": 5, "sa": 6, "sam": 6, "so": 7, "son": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"sek": "second", "sekunde": "second", "sekunden": "second", "min": "minute", "minute": "minute", "minuten": "minute", "std": "hour", "stunde": "hour", "stunden": "hour", "tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "monat": "month", "monate": "month", "monaten": "month", "jahr": "year", "jahre": "year", "jahren": "year"}
# fmt: on
