"""Danish dates: the words of time, and the patterns of dates by shape, each with an example.

More shapes, and what each means, are in `timeline/languages/shapes.py`.
"""

from timeline.languages.making import language
from timeline.languages.shapes import rules
from timeline.languages.surroundings import Surroundings, listed

MONTHS = {
    "januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12,
}  # fmt: skip
DAYS = {"mandag": 1, "tirsdag": 2, "onsdag": 3, "torsdag": 4, "fredag": 5, "lørdag": 6, "søndag": 7}
UNITS = {"dage": "day", "uger": "week", "måneder": "month", "år": "year"}
NUMBERS = {"to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10}

WORDS = {
    "longmonth": MONTHS,
    "shortmonth": {},
    "longday": DAYS,
    "unit": UNITS,
    "card": NUMBERS,
    "vague": {"nogle": 0, "flere": 0},
    "day_word": {"igår": -1, "idag": 0, "imorgen": 1},
}

PATTERNS = {
    "full_date": ("({weekday:longday} ,?)? (den)? {day:daynumber} {month:monthname} {year}",),
    "month_day": ("({weekday:longday} ,?)? (den)? {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} {year}",),
    "month": ("{month:longmonth}",),
    "weekday": ("{weekday:longday}",),
    "iso": ("{iso}",),
    "year": ("{year}",),
    "day_word": ("{day:day_word}",),
    "ago": ("for {number} {unit} siden",),
}

# Read on Wednesday, 28 September 2022.
EXAMPLES = {
    "full_date": {"Han døde mandag den 3. maj 1944.": "1944-05-03"},
    "month_day": {"De mødtes den 4. august.": "2022-08-04"},
    "month_year": {"Det begyndte i februar 2022.": "2022-02"},
    "month": {"Man stemte i maj.": "2022-05"},
    "weekday": {"Han gik af tirsdag.": "2022-09-27"},
    "iso": {"Oplysninger fra 2022-09-01.": "2022-09-01"},
    "year": {"Huset blev bygget i 1895.": "1895"},
    "day_word": {"Hun kom igår.": "2022-09-27"},
    "ago": {"Man stemte for tre dage siden.": "2022-09-25"},
}

LANGUAGE = language(
    "da",
    WORDS,
    rules(PATTERNS, EXAMPLES),
    modifiers=(),
    surroundings=Surroundings(
        governing={"siden": "since", "fra": "from", "til": "until", "før": "before", "efter": "after", "i": "in"},
        past=listed("var blev havde kom gik gav døde stod skrev sagde"),
        future=listed("skal vil ventes kan"),
        to=listed("til"),
        and_=listed("og"),
    ),
    triggers=("longmonth", "longday", "unit", "day_word", "year", "iso"),
    day="{day} .?",
    nth="{day} .",
)
