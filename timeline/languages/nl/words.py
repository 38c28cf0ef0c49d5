"""Dutch words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from ..vocabulary import compounds
from .calendar_words import DAYS, MONTHS, SHORT_MONTHS

_ONE = {
    "seconde": "second", "minuut": "minute", "uur": "hour", "dag": "day", "week": "week", "maand": "month",
    "kwartaal": "quarter", "jaar": "year", "decennium": "decade", "eeuw": "century", "millennium": "millennium",
    "weekend": "weekend", "weekeinde": "weekend",
}  # fmt: skip
_MANY = {
    "seconden": "second", "minuten": "minute", "uren": "hour", "dagen": "day", "weken": "week", "maanden": "month",
    "kwartalen": "quarter", "jaren": "year", "decennia": "decade", "eeuwen": "century", "nachten": "night",
}  # fmt: skip
_ONES = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9}
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
         "negentig": 90}  # fmt: skip


def _joined(ten: str, one: str) -> str:
    return f"{one}ën{ten}" if one.endswith("e") else f"{one}en{ten}"


_PARTS = {"ochtend": "MO", "morgen": "MO", "middag": "AF", "avond": "EV", "nacht": "NI"}

WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "nieuwjaarsdag": "new-year", "oudejaarsavond": "new-year-eve", "oudejaarsdag": "new-year-eve",
        "kerstavond": "christmas-eve", "eerste kerstdag": "christmas", "tweede kerstdag": "boxing-day",
        "kerstmis": "christmas", "kerst": "christmas", "eerste paasdag": "easter", "paaszondag": "easter",
        "tweede paasdag": "easter-monday", "paasmaandag": "easter-monday", "pasen": "easter",
        "goede vrijdag": "good-friday", "witte donderdag": "maundy-thursday", "palmzondag": "palm-sunday",
        "aswoensdag": "ash-wednesday", "hemelvaartsdag": "ascension", "tweede pinksterdag": "whit-monday",
        "pinkstermaandag": "whit-monday", "pinksteren": "pentecost", "allerheiligen": "all-saints",
    },
    "longmonth": MONTHS,
    "shortmonth": SHORT_MONTHS,
    "longday": DAYS,
    "weekdays": {f"{day}en": number for day, number in DAYS.items()},
    "daypart": {f"{day}{part}": (number, code) for day, number in DAYS.items() for part, code in _PARTS.items()},
    "one_of": _ONE,
    "many": _MANY,
    "unit": {**_ONE, **_MANY},
    "dated": {unit: _ONE[unit] for unit in ("week", "maand", "kwartaal", "jaar", "decennium", "eeuw", "weekend",
                                             "weekeinde")},
    "eeuw": {"eeuw": "century", "eeuwse": "century"},
    "season": {"lente": 1, "voorjaar": 1, "zomer": 2, "herfst": 3, "najaar": 3, "winter": 4},
    "part": {**_PARTS, "ochtends": "MO", "middags": "AF", "avonds": "EV", "nachts": "NI", "namiddag": "AF",
             "voormiddag": "MO"},
    "plainpart": {"ochtend": "MO", "middag": "AF", "avond": "EV", "nacht": "NI"},
    "of_part": {"ochtends": "MO", "middags": "AF", "avonds": "EV", "nachts": "NI", "morgens": "MO"},
    "this_part": {"vanochtend": "MO", "vanmorgen": "MO", "vanmiddag": "AF", "vanavond": "EV", "vannacht": "NI"},
    "past_part": {"gisteravond": "EV", "gisterochtend": "MO", "gistermiddag": "AF", "gisternacht": "NI",
                  "gisterenavond": "EV"},
    "noon": {"middernacht": "24:00"},
    "day_word": {"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2},
    "past": {"vorige": -1, "vorig": -1, "afgelopen": -1, "verleden": -1, "laatste": -1},
    "next": {"volgende": 1, "volgend": 1, "komende": 1, "komend": 1, "aanstaande": 1},
    "this": {"deze": 0, "dit": 0, "huidige": 0},
    "that": {"die": 0, "dat": 0, "dezelfde": 0, "hetzelfde": 0},
    "following": {"volgende": 1, "daaropvolgende": 1},
    "preceding": {"voorafgaande": -1},
    "recent": {"afgelopen": -1, "laatste": -1, "voorbije": -1},
    "coming": {"komende": 1, "volgende": 1},
    "each": {"elke": 1, "elk": 1, "iedere": 1, "ieder": 1},
    "adverb": {"dagelijks": "P1D", "dagelijkse": "P1D", "wekelijks": "P1W", "wekelijkse": "P1W", "maandelijks": "P1M",
               "maandelijkse": "P1M", "jaarlijks": "P1Y", "jaarlijkse": "P1Y"},
    "times": {"eenmaal": 1, "tweemaal": 2, "driemaal": 3},
    "now": {"nu": "PRESENT_REF", "momenteel": "PRESENT_REF", "tegenwoordig": "PRESENT_REF", "onlangs": "PAST_REF",
            "recent": "PAST_REF", "vroeger": "PAST_REF", "destijds": "PAST_REF", "toen": "PAST_REF",
            "binnenkort": "FUTURE_REF", "toekomst": "FUTURE_REF", "weldra": "FUTURE_REF"},
    "card": {**_ONES, "één": 1, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
             "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "honderd": 100, "duizend": 1000, **_TENS,
             "anderhalf": 1.5, "anderhalve": 1.5, **compounds(_ONES, _TENS, _joined)},
    "vague": dict.fromkeys(("enkele", "meerdere", "verscheidene", "paar", "veel", "vele"), 0),
    "ordinal": {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
                "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14,
                "vijftiende": 15, "zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19,
                "twintigste": 20},
    "half": {"eerste": 1, "tweede": 2},
    "halfword": {"helft": 0, "halfjaar": 0},
    "quarterword": {"kwartaal": "quarter"},
    "decade_word": {"twintig": 2, "dertig": 3, "veertig": 4, "vijftig": 5, "zestig": 6, "zeventig": 7, "tachtig": 8,
                    "negentig": 9},
}  # fmt: skip
