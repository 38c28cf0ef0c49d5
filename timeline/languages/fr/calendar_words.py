"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"jan": 1, "janv": 1, "fév": 2, "févr": 2, "avr": 4, "jun": 6, "juil": 7, "jul": 7, "aoû": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "déc": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"lu": 1, "lun": 1, "ma": 2, "mar": 2, "me": 3, "mer": 3, "je": 4, "jeu": 4, "ve": 5, "ven": 5, "sa": 6, "sam": 6, "di": 7, "dim": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"seconde": "second", "secondes": "second", "min": "minute", "minute": "minute", "minutes": "minute", "heure": "hour", "heures": "hour", "jour": "day", "jours": "day", "sem": "week", "semaine": "week", "semaines": "week", "mois": "month", "année": "year", "années": "year", "ans": "year"}
# fmt: on
