"""Danish words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from ..vocabulary import compounds
from .calendar_words import DAYS, MONTHS, SHORT_MONTHS

_ONE = {
    "sekund": "second", "minut": "minute", "time": "hour", "dag": "day", "døgn": "day", "uge": "week",
    "måned": "month", "kvartal": "quarter", "år": "year", "årti": "decade", "århundrede": "century",
    "årtusinde": "millennium", "weekend": "weekend", "nat": "night",
}  # fmt: skip
_DEFINITE = {
    "minuttet": "minute", "timen": "hour", "dagen": "day", "ugen": "week", "måneden": "month", "kvartalet": "quarter",
    "året": "year", "årtiet": "decade", "århundredet": "century", "weekenden": "weekend", "døgnet": "day",
}  # fmt: skip
_MANY = {
    "sekunder": "second", "minutter": "minute", "timer": "hour", "dage": "day", "døgn": "day", "uger": "week",
    "måneder": "month", "kvartaler": "quarter", "år": "year", "årtier": "decade", "århundreder": "century",
    "nætter": "night", "årene": "year", "dagene": "day", "ugerne": "week", "månederne": "month", "timerne": "hour",
}  # fmt: skip
_ONES = {"en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9}
_TENS = {"tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80,
         "halvfems": 90}  # fmt: skip
_PARTS = {"morgen": "MO", "formiddag": "MO", "eftermiddag": "AF", "aften": "EV", "aftes": "EV", "nat": "NI"}
_DEFINITE_PARTS = {"morgenen": "MO", "formiddagen": "MO", "eftermiddagen": "AF", "aftenen": "EV", "natten": "NI"}

WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "nytårsdag": "new-year", "nytårsaften": "new-year-eve", "juleaften": "christmas-eve", "juledag": "christmas",
        "julen": "christmas", "anden juledag": "boxing-day", "påsken": "easter", "påskedag": "easter", "påske": "easter",
        "anden påskedag": "easter-monday", "langfredag": "good-friday", "skærtorsdag": "maundy-thursday",
        "palmesøndag": "palm-sunday", "kristi himmelfartsdag": "ascension", "pinsen": "pentecost", "pinse": "pentecost",
    },
    "longmonth": MONTHS,
    "shortmonth": {word: month for word, month in SHORT_MONTHS.items() if word != "maj"},
    "longday": {word: day for word, day in DAYS.items() if word.endswith("dag")}
    | {f"{word}en": day for word, day in DAYS.items() if word.endswith("dag")},
    "bare_day": {word: day for word, day in DAYS.items() if word.endswith("dag")},
    "last_weekday": {f"{word}s": day for word, day in DAYS.items() if word.endswith("dag")},
    "one_of": {**_ONE, **_DEFINITE},
    "definite": _DEFINITE,
    "many": _MANY,
    "bare": {word: unit for word, unit in _MANY.items() if word not in _ONE},
    "unit": {**_ONE, **_MANY},
    "dated": {**{unit: _ONE[unit] for unit in ("uge", "måned", "kvartal", "år", "årti", "weekend")},
              "uges": "week", "måneds": "month", "års": "year"},
    "season": {"forår": 1, "foråret": 1, "sommer": 2, "sommeren": 2, "efterår": 3, "efteråret": 3, "vinter": 4,
               "vinteren": 4},
    "season_word": {"foråret": 1, "sommeren": 2, "efteråret": 3, "vinteren": 4},
    "part": _PARTS,
    "definite_part": _DEFINITE_PARTS,
    "noon": {"midnat": "24:00"},
    "spaced_day": {"dag": 0, "går": -1, "forgårs": -2, "morgen": 1, "overmorgen": 2},
    "past": {"sidste": -1, "forrige": -1, "seneste": -1},
    "next": {"næste": 1, "kommende": 1},
    "this": {"denne": 0, "dette": 0, "indeværende": 0},
    "following": {"følgende": 1, "påfølgende": 1},
    "preceding": {"foregående": -1},
    "recent": {"seneste": -1, "sidste": -1, "forløbne": -1},
    "coming": {"kommende": 1, "næste": 1},
    "each": {"hver": 1, "hvert": 1},
    "second": {"anden": 2, "andet": 2},
    "adverb": {"dagligt": "P1D", "daglig": "P1D", "ugentligt": "P1W", "månedligt": "P1M", "årligt": "P1Y",
               "årlig": "P1Y", "årlige": "P1Y"},
    "now": {"nu": "PRESENT_REF", "nylig": "PAST_REF", "nyligt": "PAST_REF", "dengang": "PAST_REF",
            "tidligere": "PAST_REF", "snart": "FUTURE_REF"},
    "card": {**_ONES, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16,
             "sytten": 17, "atten": 18, "nitten": 19, **_TENS, "hundrede": 100, "hundred": 100, "tusind": 1000,
             "tusinde": 1000, "halvanden": 1.5, "halvandet": 1.5,
             **compounds(_ONES, _TENS, lambda ten, one: f"{one}og{ten}")},
    "vague": dict.fromkeys(("flere", "nogle", "få", "mange", "et par"), 0),
    "ordinal": {"første": 1, "anden": 2, "andet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "syvende": 7,
                "ottende": 8, "niende": 9, "tiende": 10, "tolvte": 12, "femtende": 15, "nittende": 19, "tyvende": 20},
    "half": {"første": 1, "anden": 2},
    "halfword": {"halvår": 0},
    "quarterword": {"kvartal": "quarter"},
    "decade_word": {"tyverne": 2, "trediverne": 3, "fyrrerne": 4, "halvtredserne": 5, "tresserne": 6,
                    "halvfjerdserne": 7, "firserne": 8, "halvfemserne": 9},
    "clock_word": {"klokken": 0, "kl": 0},
}  # fmt: skip
WORDS["vague"].pop("et par")
