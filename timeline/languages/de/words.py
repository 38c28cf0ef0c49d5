"""German words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from ..vocabulary import compounds
from .calendar_words import DAYS, MONTHS, SHORT_MONTHS, UNITS

_ONES = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_CARD = {
    **_ONES, "eins": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zweier": 2, "dreier": 3, "zehn": 10,
    "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19, "hundert": 100, "einhundert": 100, "tausend": 1000, "dutzend": 12, **_TENS,
    "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
    "fünfeinhalb": 5.5, **compounds(_ONES, _TENS, lambda ten, one: f"{one}und{ten}"),
}  # fmt: skip
_ORDINAL = {
    "erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "siebente": 7,
    "achte": 8, "neunte": 9, "zehnte": 10, "elfte": 11, "zwölfte": 12, "dreizehnte": 13, "vierzehnte": 14,
    "fünfzehnte": 15, "sechzehnte": 16, "siebzehnte": 17, "achtzehnte": 18, "neunzehnte": 19, "zwanzigste": 20,
    "einundzwanzigste": 21,
}  # fmt: skip


def endings(table: dict[str, Any], *more: str) -> dict[str, Any]:
    """Adjectives in -e with their other endings: "letzte", "letzten", "letztes" …"""
    return {form: value for word, value in table.items() for form in (word, *(word + end for end in more or "nrsm"))}


_PARTS = {"vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI", "früh": "MO"}
_SUMMED_WITH = {"jahres": "year", "monats": "month", "wochen": "week"}
_OTHER_YEAR = {"vorjahr": -1, "vorjahres": -1}
_SUMMED_UNITS = {"quartal": "quarter", "jahrzehnt": "decade", "jahrhundert": "century", "wochenende": "weekend"}

WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "neujahr": "new-year", "silvester": "new-year-eve", "heiligabend": "christmas-eve",
        "heiligabends": "christmas-eve", "weihnachten": "christmas", "ostern": "easter", "ostersonntag": "easter",
        "ostermontag": "easter-monday", "karfreitag": "good-friday", "gründonnerstag": "maundy-thursday",
        "palmsonntag": "palm-sunday", "aschermittwoch": "ash-wednesday", "pfingsten": "pentecost",
        "pfingstsonntag": "pentecost", "pfingstmontag": "whit-monday", "christi himmelfahrt": "ascension",
        "allerheiligen": "all-saints", "allerseelen": "all-souls",
    },
    "longmonth": {**MONTHS, "septembers": 9, "oktobers": 10, "aprils": 4, "jännner": 1},
    "shortmonth": {word: month for word, month in SHORT_MONTHS.items() if len(word) > 2},
    "longday": {**DAYS, "sonnabend": 6, "montags": 1} | {f"{day}s": number for day, number in DAYS.items()},
    "onweekdays": {f"{day}s": number for day, number in DAYS.items()},
    "daypart": {f"{day}{part}": (number, code) for day, number in DAYS.items() for part, code in _PARTS.items()},
    "unit": {
        **UNITS, "tages": "day", "monats": "month", "jahres": "year", "jahrs": "year", "quartals": "quarter",
        "quartale": "quarter", "jahrzehnte": "decade", "jahrzehnten": "decade", "jahrzehnts": "decade",
        "jahrhunderte": "century", "jahrhunderten": "century", "jahrhunderts": "century", "wochenendes": "weekend",
        "wochenenden": "weekend", "arbeitstage": "day", "arbeitstagen": "day", "werktage": "day", "werktagen": "day",
        "lebensjahre": "year", "lebensjahren": "year", "kalenderjahr": "year", "geschäftsjahr": "year",
        "schuljahr": "year", "nächte": "night", "nächten": "night", "abende": "evening", "abenden": "evening",
        **_SUMMED_UNITS,
    },
    "one_of": {
        "sekunde": "second", "minute": "minute", "stunde": "hour", "tag": "day", "woche": "week", "monat": "month",
        "jahr": "year", "tages": "day", "monats": "month", "jahres": "year", **_SUMMED_UNITS,
    },
    "many": {
        "sekunden": "second", "minuten": "minute", "stunden": "hour", "tage": "day", "tagen": "day", "wochen": "week",
        "monate": "month", "monaten": "month", "jahre": "year", "jahren": "year", "jahrzehnte": "decade",
        "jahrzehnten": "decade", "jahrhunderte": "century", "jahrhunderten": "century",
    },
    "century_word": {"jahrhundert": "century", "jahrhunderts": "century", "jh": "century", "jhs": "century",
                     "jhdt": "century"},
    "week_word": {"woche": "week"},
    "weekendword": {"wochenende": "weekend"},
    "latest": {"letzte": -1, "letzten": -1},
    "start_of": {f"{unit}{end}": word for unit, word in _SUMMED_WITH.items() for end in ("beginn", "anfang")},
    "mid_of": {f"{unit}mitte": word for unit, word in _SUMMED_WITH.items()},
    "end_of": {"jahresende": "year", "jahresschluss": "year", "monatsende": "month", "quartalsende": "quarter"},
    "same_one": {"desselben": "year"},
    "season": {
        "frühling": 1, "frühjahr": 1, "sommer": 2, "herbst": 3, "winter": 4, "frühlings": 1, "frühjahrs": 1,
        "sommers": 2, "herbstes": 3, "winters": 4, "sommermonate": 2, "sommermonaten": 2, "wintermonate": 4,
        "wintermonaten": 4, "spätsommer": 2, "spätherbst": 3,
    },
    "part": {**_PARTS, "morgen": "MO", "Morgen": "MO", "mitternacht": "NI", "vormittags": "MO", "nachmittags": "AF",
             "abends": "EV", "nachts": "NI", "morgens": "MO", "mittags": "MI", "frühmorgens": "MO"},
    "bypart": {"vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI", "Morgen": "MO"},
    "parted": {"morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV",
               "nachts": "NI"},
    "noon": {"mitternacht": "24:00"},
    "day_word": {"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
    "today": {"heutige": 0, "heutigen": 0, "heutiger": 0, "heutiges": 0, "gestrige": -1, "gestrigen": -1,
              "gestriger": -1, "morgige": 1, "morgigen": 1},
    "past": endings({"letzte": -1, "vergangene": -1, "vorige": -1, "verflossene": -1, "abgelaufene": -1}),
    "next": endings({"nächste": 1, "kommende": 1}),
    "this": {**endings({"diese": 0}), **endings({"laufende": 0, "aktuelle": 0})},
    "that": {**endings({"jene": 0}), "selben": 0, "gleichen": 0, "selbe": 0},
    "following": endings({"folgende": 1, "darauffolgende": 1}),
    "preceding": endings({"vorhergehende": -1, "vorangegangene": -1, "vorherige": -1}),
    "recent": endings({"letzte": -1, "vergangene": -1, "jüngste": -1}),
    "coming": endings({"kommende": 1, "nächste": 1}),
    "each": endings({"jede": 1}),
    "adverb": {
        "täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y", "alljährlich": "P1Y",
        "stündlich": "PT1H", "vierteljährlich": "P1Q", "alltäglich": "P1D", "allabendlich": "XXXX-XX-XXTEV",
    } | {
        f"{word}{end}": value
        for word, value in {"täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y",
                            "alltäglich": "P1D"}.items()
        for end in ("e", "en", "er", "es", "em")
    },
    "times": {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5},
    "now": {
        "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "gegenwärtig": "PRESENT_REF", "momentan": "PRESENT_REF",
        "zurzeit": "PRESENT_REF", "heutzutage": "PRESENT_REF",
        "aktuell": "PRESENT_REF", "kürzlich": "PAST_REF", "unlängst": "PAST_REF", "neulich": "PAST_REF",
        "jüngst": "PAST_REF", "damals": "PAST_REF", "einst": "PAST_REF", "früher": "PAST_REF", "bald": "FUTURE_REF",
        "demnächst": "FUTURE_REF", "künftig": "FUTURE_REF", "zukünftig": "FUTURE_REF", "zukunft": "FUTURE_REF",
        "vergangenheit": "PAST_REF", "gegenwart": "PRESENT_REF",
    } | {f"{word}{end}": "FUTURE_REF" for word in ("künftig", "zukünftig") for end in ("e", "en", "er", "es")},
    "card": _CARD,
    "vague": dict.fromkeys(("einige", "einigen", "mehrere", "mehreren", "wenige", "wenigen", "viele", "vielen", "paar",
                            "etliche", "etlichen"), 0),
    "ordinal": endings(_ORDINAL),
    "half": endings({"erste": 1, "zweite": 2}),
    "decade_word": {"zwanziger": 2, "zwanzigerjahre": 2, "dreißiger": 3, "dreißigerjahre": 3, "vierziger": 4,
                    "vierzigerjahre": 4, "fünfziger": 5, "fünfzigerjahre": 5, "sechziger": 6, "sechzigerjahre": 6,
                    "siebziger": 7, "siebzigerjahre": 7, "siebzigerjahren": 7, "sechzigerjahren": 6, "achtzigerjahren": 8, "neunzigerjahren": 9, "fünfzigerjahren": 5, "vierzigerjahren": 4, "dreißigerjahren": 3, "zwanzigerjahren": 2, "achtziger": 8, "achtzigerjahre": 8, "neunziger": 9,
                    "neunzigerjahre": 9, "sechzigern": 6, "siebzigern": 7, "achtzigern": 8, "neunzigern": 9},
    "other_year": _OTHER_YEAR,
    "other_unit": {"heuer": (0, "year"), **{word: (step, "year") for word, step in _OTHER_YEAR.items()},
                   "vormonat": (-1, "month"), "vormonats": (-1, "month"), "vorwoche": (-1, "week")},
    "year_of": {"heurigen": 0, "heurige": 0},
    "day_before": {"vortag": -1, "vortags": -1, "vortages": -1},
    "year_half": {"jahreshälfte": 0, "halbjahr": 0, "halbjahres": 0, "halbjahrs": 0},
    "long": {"jahrelang": "year", "jahrelange": "year", "jahrelangen": "year", "monatelang": "month",
             "monatelange": "month", "monatelangen": "month", "wochenlang": "week", "wochenlange": "week",
             "tagelang": "day", "tagelange": "day", "stundenlang": "hour", "stundenlange": "hour",
             "jahrzehntelang": "decade", "jahrzehntelange": "decade", "jahrhundertelang": "century"},
    "quarterword": {"quartal": "quarter", "quartals": "quarter"},
}  # fmt: skip
