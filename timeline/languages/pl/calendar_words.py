"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""

# ruff: noqa: E501
# fmt: off
MONTHS: dict[str, int] = {"styczen": 1, "styczeń": 1, "stycznia": 1, "styczniu": 1, "lutego": 2, "luty": 2, "lutym": 2, "marca": 3, "marcu": 3, "marzec": 3, "kwiecien": 4, "kwiecień": 4, "kwietnia": 4, "kwietniu": 4, "maj": 5, "maja": 5, "czerwca": 6, "czerwcu": 6, "czerwiec": 6, "lipca": 7, "lipcu": 7, "lipiec": 7, "sierpien": 8, "sierpień": 8, "sierpnia": 8, "sierpniu": 8, "wrzesien": 9, "wrzesień": 9, "wrzesnia": 9, "wrzesniu": 9, "września": 9, "wrześniu": 9, "pazdziernik": 10, "pazdziernika": 10, "pazdzierniku": 10, "październik": 10, "października": 10, "październiku": 10, "listopad": 11, "listopada": 11, "listopadzie": 11, "grudnia": 12, "grudniu": 12, "grudzien": 12, "grudzień": 12}
# fmt: on
# fmt: off
SHORT_MONTHS: dict[str, int] = {"sty": 1, "lut": 2, "mar": 3, "kwi": 4, "kwie": 4, "maju": 5, "cze": 6, "lip": 7, "sie": 8, "wrz": 9, "paz": 10, "paź": 10, "lis": 11, "gru": 12}
# fmt: on
# fmt: off
DAYS: dict[str, int] = {"poniedzialek": 1, "poniedziałek": 1, "wtorek": 2, "sroda": 3, "srode": 3, "środa": 3, "środę": 3, "czwartek": 4, "piatek": 5, "piątek": 5, "sobota": 6, "sobote": 6, "sobotę": 6, "niedz": 7, "niedziela": 7, "niedziele": 7, "niedzielę": 7}
# fmt: on
# fmt: off
SHORT_DAYS: dict[str, int] = {"pn": 1, "pon": 1, "wt": 2, "wto": 2, "sr": 3, "sro": 3, "śr": 3, "śro": 3, "cz": 4, "czw": 4, "pi": 5, "pia": 5, "pią": 5, "pt": 5, "sb": 6, "so": 6, "sob": 6, "nd": 7, "nie": 7}
# fmt: on
# fmt: off
UNITS: dict[str, str] = {"sek": "second", "sekund": "second", "sekunda": "second", "sekunde": "second", "sekundy": "second", "sekundę": "second", "min": "minute", "minut": "minute", "minuta": "minute", "minute": "minute", "minuty": "minute", "minutę": "minute", "godz": "hour", "godzin": "hour", "godzina": "hour", "godzine": "hour", "godziny": "hour", "godzinę": "hour", "dni": "day", "dnia": "day", "dniu": "day", "dzien": "day", "dzień": "day", "tydz": "week", "tydzien": "week", "tydzień": "week", "tygodni": "week", "tygodnie": "week", "mies": "month", "miesiac": "month", "miesiace": "month", "miesiąc": "month", "miesiąca": "month", "miesiące": "month", "miesięcy": "month", "lat": "year", "lata": "year", "rok": "year"}
# fmt: on
