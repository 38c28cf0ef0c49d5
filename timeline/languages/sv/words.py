"""Swedish words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from ..vocabulary import compounds
from .calendar_words import DAYS, MONTHS, SHORT_MONTHS

_ONE = {
    "sekund": "second", "minut": "minute", "timme": "hour", "dag": "day", "dygn": "day", "vecka": "week",
    "månad": "month", "kvartal": "quarter", "år": "year", "årtionde": "decade", "decennium": "decade",
    "sekel": "century", "århundrade": "century", "årtusende": "millennium", "helg": "weekend", "natt": "night",
}  # fmt: skip
_DEFINITE = {
    "minuten": "minute", "timmen": "hour", "dagen": "day", "veckan": "week", "månaden": "month", "kvartalet": "quarter",
    "året": "year", "årtiondet": "decade", "decenniet": "decade", "seklet": "century", "århundradet": "century",
    "helgen": "weekend", "dygnet": "day",
}  # fmt: skip
_MANY = {
    "sekunder": "second", "minuter": "minute", "timmar": "hour", "dagar": "day", "dygn": "day", "veckor": "week",
    "månader": "month", "kvartal": "quarter", "år": "year", "årtionden": "decade", "decennier": "decade",
    "sekler": "century", "århundraden": "century", "nätter": "night", "åren": "year", "dagarna": "day",
    "veckorna": "week", "månaderna": "month", "timmarna": "hour", "årtiondena": "decade",
}  # fmt: skip
_ONES = {"ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9}
_TENS = {"tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80,
         "nittio": 90}  # fmt: skip
_PARTS = {"morgon": "MO", "förmiddag": "MO", "eftermiddag": "AF", "kväll": "EV", "natt": "NI", "morse": "MO"}
_DEFINITE_PARTS = {"morgonen": "MO", "förmiddagen": "MO", "eftermiddagen": "AF", "kvällen": "EV", "natten": "NI"}

WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "nyårsdagen": "new-year", "nyårsafton": "new-year-eve", "julafton": "christmas-eve", "juldagen": "christmas",
        "julen": "christmas", "annandag jul": "boxing-day", "annandagen": "boxing-day", "påskdagen": "easter",
        "påsken": "easter", "påsk": "easter", "annandag påsk": "easter-monday", "långfredagen": "good-friday",
        "skärtorsdagen": "maundy-thursday", "palmsöndagen": "palm-sunday", "kristi himmelsfärdsdag": "ascension",
        "pingsten": "pentecost", "pingst": "pentecost", "pingstdagen": "pentecost",
        "valborgsmässoafton": "walpurgis",
    },
    "second": {"vartannat": 2, "varannan": 2},
    "longmonth": MONTHS,
    "shortmonth": SHORT_MONTHS,
    "longday": {word: day for word, day in DAYS.items() if len(word) > 5}
    | {f"{word}en": day for word, day in DAYS.items() if word.endswith("dag")},
    "bare_day": {word: day for word, day in DAYS.items() if word.endswith("dag")},
    "last_weekday": {f"{word}s": day for word, day in DAYS.items() if word.endswith("dag")},
    "weekdays": {f"{word}ar": day for word, day in DAYS.items() if word.endswith("dag")},
    "daypart": {f"{day}{part}": (number, code) for day, number in DAYS.items() if day.endswith("dag")
                for part, code in {**_PARTS, **_DEFINITE_PARTS, "smorgon": "MO", "skväll": "EV"}.items()},
    "one_of": {**_ONE, **_DEFINITE},
    "definite": _DEFINITE,
    "many": _MANY,
    "unit": {**_ONE, **_MANY},
    "dated": {**{unit: _ONE[unit] for unit in ("vecka", "månad", "kvartal", "år", "årtionde", "sekel", "helg")},
              **{unit: kind for unit, kind in _DEFINITE.items() if kind not in ("day", "hour", "minute")}},
    "season": {"vår": 1, "våren": 1, "sommar": 2, "sommaren": 2, "höst": 3, "hösten": 3, "vinter": 4, "vintern": 4},
    "season_word": {"våren": 1, "sommaren": 2, "hösten": 3, "vintern": 4},
    "last_season": {"våras": 1, "somras": 2, "höstas": 3, "vintras": 4},
    "part": {**_PARTS, **_DEFINITE_PARTS},
    "definite_part": _DEFINITE_PARTS,
    "noon": {"midnatt": "24:00"},
    "day_word": {"idag": 0, "igår": -1, "förrgår": -2, "imorgon": 1, "övermorgon": 2},
    "spaced_day": {"dag": 0, "går": -1, "morgon": 1},
    "past": {"förra": -1, "senaste": -1, "gångna": -1},
    "next": {"nästa": 1, "kommande": 1},
    "this": {"denna": 0, "detta": 0, "innevarande": 0},
    "following": {"följande": 1, "påföljande": 1},
    "preceding": {"föregående": -1},
    "recent": {"senaste": -1, "gångna": -1},
    "coming": {"kommande": 1, "närmaste": 1},
    "each": {"varje": 1, "var": 1},
    "adverb": {"dagligen": "P1D", "daglig": "P1D", "dagliga": "P1D", "månatligen": "P1M", "årligen": "P1Y",
               "årlig": "P1Y", "årliga": "P1Y", "årligt": "P1Y"},
    "now": {"nu": "PRESENT_REF", "numera": "PRESENT_REF", "nuvarande": "PRESENT_REF", "nyligen": "PAST_REF",
            "förr": "PAST_REF", "snart": "FUTURE_REF", "framtiden": "FUTURE_REF", "framöver": "FUTURE_REF"},
    "card": {**_ONES, "en": 1, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15,
             "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19, "hundra": 100, "tusen": 1000, **_TENS,
             **compounds(_ONES, _TENS, lambda ten, one: ten + one)},
    "vague": dict.fromkeys(("några", "flera", "många", "få"), 0),
    "ordinal": {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8,
                "nionde": 9, "tionde": 10, "nittonde": 19, "tjugonde": 20},
    "half": {"första": 1, "andra": 2},
    "halfword": {"hälften": 0, "halvåret": 0, "halvan": 0},
    "fjol": {"fjol": -1},
    "bare_year": {"fjol": (-1, "year"), "år": (0, "year")},
    "quarterword": {"kvartalet": "quarter", "kvartal": "quarter"},
    "decade_word": {f"{ten}talet": value // 10 for ten, value in _TENS.items()},
    "clock_word": {"klockan": 1, "kl": 1, "klockslag": 1},
}  # fmt: skip
