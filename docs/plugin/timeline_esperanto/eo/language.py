"""Esperanto dates: the words of time, and the patterns of dates by shape, each with an example.

More shapes, and what each means, are in `timeline/languages/shapes/`.
"""

from timeline.languages.making import language
from timeline.languages.shapes import rules
from timeline.languages.surroundings import Surroundings
from timeline.languages.wordlist import words

MONTHS = {
    "januaro": 1, "februaro": 2, "marto": 3, "aprilo": 4, "majo": 5, "junio": 6, "julio": 7, "aŭgusto": 8,
    "septembro": 9, "oktobro": 10, "novembro": 11, "decembro": 12,
}  # fmt: skip
DAYS = {"lundo": 1, "mardo": 2, "merkredo": 3, "ĵaŭdo": 4, "vendredo": 5, "sabato": 6, "dimanĉo": 7}
UNITS = {"tagoj": "day", "semajnoj": "week", "monatoj": "month", "jaroj": "year"}
NUMBERS = {"du": 2, "tri": 3, "kvar": 4, "kvin": 5, "ses": 6, "sep": 7, "ok": 8, "naŭ": 9, "dek": 10}

WORDS = {
    "longmonth": MONTHS,
    "shortmonth": {},
    "longday": DAYS | {f"{name}n": day for name, day in DAYS.items()},  # "lundon": on Monday
    "unit": UNITS,
    "card": NUMBERS,
    "vague": {"kelkaj": 0, "pluraj": 0},
    "day_word": {"hieraŭ": -1, "hodiaŭ": 0, "morgaŭ": 1},
}

PATTERNS = {
    "full_date": ("({weekday:longday} ,?)? (la)? {day:daynumber} de {month:monthname} {year}",),
    "month_day": ("({weekday:longday} ,?)? (la)? {day:daynumber} de {month:monthname}",),
    "month_year": ("{month:monthname} {year}",),
    "month": ("{month:longmonth}",),
    "weekday": ("{weekday:longday}",),
    "iso": ("{iso}",),
    "year": ("{year}",),
    "day_word": ("{day:day_word}",),
    "ago": ("antaŭ {number} {unit}",),
}

# Read on Wednesday, 28 September 2022.
EXAMPLES = {
    "full_date": {"Li mortis lundon, la 3-an de majo 1944.": "1944-05-03"},
    "month_day": {"Ili kunvenis la 4-an de aŭgusto.": "2022-08-04"},
    "month_year": {"Ĝi komenciĝis en februaro 2022.": "2022-02"},
    "month": {"Oni voĉdonis en majo.": "2022-05"},
    "weekday": {"Li eksiĝis mardon.": "2022-09-27"},
    "iso": {"Informoj de 2022-09-01.": "2022-09-01"},
    "year": {"La domo estis konstruita en 1895.": "1895"},
    "day_word": {"Ŝi venis hieraŭ.": "2022-09-27"},
    "ago": {"Oni voĉdonis antaŭ tri tagoj.": "2022-09-25"},
}

LANGUAGE = language(
    "eo",
    WORDS,
    rules(PATTERNS, EXAMPLES),
    modifiers=(),
    surroundings=Surroundings(
        governing={"ekde": "since", "de": "from", "ĝis": "until", "antaŭ": "before", "post": "after", "en": "in"},
        past=words("estis havis venis iris donis mortis diris"),
        future=words("estos havos venos volas povas"),
        past_endings=("is",),
        future_endings=("os",),
        to=words("ĝis"),
        and_=words("kaj"),
    ),
    triggers=("longmonth", "longday", "unit", "day_word", "year", "iso"),
    day="{day} (- (a|an))?",
    nth="{day} (- (a|an))?",
)
