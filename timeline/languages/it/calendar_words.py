"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8, "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"gen": 1, "feb": 2, "mar": 3, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "ago": 8, "set": 9, "ott": 10, "nov": 11, "dic": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"lunedì": 1, "martedì": 2, "mercoledì": 3, "giovedì": 4, "venerdì": 5, "sabato": 6, "domenica": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"lun": 1, "mar": 2, "mer": 3, "gio": 4, "ven": 5, "sab": 6, "dom": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"sec": "second", "secondi": "second", "secondo": "second", "min": "minute", "minuti": "minute", "minuto": "minute", "ora": "hour", "ore": "hour", "giorni": "day", "giorno": "day", "sett": "week", "settimana": "week", "settimane": "week", "mese": "month", "mesi": "month", "anni": "year", "anno": "year"}
# fmt: on
