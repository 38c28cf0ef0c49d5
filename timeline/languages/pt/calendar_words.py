"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7, "agosto": 8, "septembro": 9, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"jan": 1, "fev": 2, "mar": 3, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10, "nov": 11, "dez": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"segunda": 1, "segunda-feira": 1, "terça": 2, "terça-feira": 2, "quarta": 3, "quarta-feira": 3, "quinta": 4, "quinta-feira": 4, "sexta": 5, "sexta-feira": 5, "sábado": 6, "domingo": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"seg": 1, "ter": 2, "qua": 3, "qui": 4, "sex": 5, "sab": 6, "sáb": 6, "dom": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"seg": "second", "segundo": "second", "segundos": "second", "min": "minute", "minuto": "minute", "minutos": "minute", "hora": "hour", "horas": "hour", "dia": "day", "dias": "day", "sem": "week", "semana": "week", "semanas": "week", "meses": "month", "mês": "month", "ano": "year", "anos": "year"}
# fmt: on
