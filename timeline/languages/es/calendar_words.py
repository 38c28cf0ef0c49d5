"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "set": 9, "oct": 10, "nov": 11, "dic": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "domingo": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"lu": 1, "lun": 1, "mar": 2, "mi": 3, "mié": 3, "ju": 4, "jue": 4, "vi": 5, "vie": 5, "sa": 6, "sáb": 6, "do": 7, "dom": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"segundo": "second", "segundos": "second", "min": "minute", "minuto": "minute", "minutos": "minute", "hora": "hour", "horas": "hour", "día": "day", "días": "day", "sem": "week", "semana": "week", "semanas": "week", "mes": "month", "meses": "month", "año": "year", "años": "year"}
# fmt: on
