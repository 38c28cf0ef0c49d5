"""Polish words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from .calendar_words import DAYS, MONTHS, SHORT_MONTHS, UNITS

_UNITS = {
    **{word: unit for word, unit in UNITS.items() if len(word) > 3 or word in ("dni", "rok", "lat")},
    "roku": "year", "rokiem": "year", "roki": "year", "latach": "year", "laty": "year", "tygodnia": "week",
    "tygodniu": "week", "tygodniem": "week", "tygodniach": "week", "miesiącu": "month", "miesiącem": "month",
    "miesiącach": "month", "dniem": "day", "dniach": "day", "doba": "day", "dobę": "day", "doby": "day",
    "godzinie": "hour", "godzinach": "hour", "wiek": "century", "wieku": "century", "wieki": "century",
    "wieków": "century", "stulecie": "century", "stulecia": "century", "stuleciu": "century", "dekada": "decade",
    "dekady": "decade", "dekadzie": "decade", "dekadę": "decade", "dekad": "decade", "dziesięciolecie": "decade",
    "dziesięciolecia": "decade", "tysiąclecie": "millennium", "tysiąclecia": "millennium", "kwartał": "quarter",
    "kwartału": "quarter", "kwartale": "quarter", "weekend": "weekend", "weekendu": "weekend", "nocy": "night",
}  # fmt: skip
_STEMS = {"pierwsz": 1, "drug": 2, "trzec": 3, "czwart": 4, "piąt": 5, "szóst": 6, "siódm": 7, "ósm": 8, "dziewiąt": 9,
          "dziesiąt": 10}  # fmt: skip
_ENDINGS = ("y", "i", "a", "e", "ego", "iego", "ej", "iej", "emu", "ym", "im", "ą", "ie", "ych", "ich", "ia", "iemu")


def declined(stems: dict[str, Any]) -> dict[str, Any]:
    """Adjectives in all their cases."""
    return {stem + end: value for stem, value in stems.items() for end in _ENDINGS}


WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "wigilię bożego narodzenia": "christmas-eve", "Wigilię": "christmas-eve", "Wigilii": "christmas-eve",
        "Wigilia": "christmas-eve", "boże narodzenie": "christmas", "bożego narodzenia": "christmas",
        "niedzielę wielkanocną": "easter", "niedziela wielkanocna": "easter",
        "poniedziałek wielkanocny": "easter-monday", "wielkanoc": "easter", "wielkanocy": "easter",
        "wielki piątek": "good-friday", "wielki czwartek": "maundy-thursday", "niedzielę palmową": "palm-sunday",
        "środę popielcową": "ash-wednesday", "sylwestra": "new-year-eve", "zielone świątki": "pentecost",
        "wszystkich świętych": "all-saints",
    },
    "hour_word": {
        "pierwszej": 1, "drugiej": 2, "trzeciej": 3, "czwartej": 4, "piątej": 5, "szóstej": 6, "siódmej": 7,
        "ósmej": 8, "dziewiątej": 9, "dziesiątej": 10, "jedenastej": 11, "dwunastej": 12,
    },
    "weekend": {"weekend": "weekend", "weekendzie": "weekend"},
    "ended": {"tygodnia": "week", "miesiąca": "month", "kwartału": "quarter", "roku": "year", "dekady": "decade",
              "wieku": "century"},
    "longmonth": {**MONTHS, "maju": 5, "majem": 5, "styczniem": 1, "lutemu": 2},
    "shortmonth": {word: month for word, month in SHORT_MONTHS.items() if len(word) == 3 and word != "mar"},
    "longday": {**DAYS, "poniedziałku": 1, "wtorku": 2, "środy": 3, "czwartku": 4, "piątku": 5, "soboty": 6,
                "niedzieli": 7},
    "unit": _UNITS,
    "one_of": _UNITS,
    "yearword": {"rok": "year", "roku": "year", "r": "year", "lata": "year", "latach": "year"},
    "century_word": {"wiek": "century", "wieku": "century", "stulecia": "century", "stuleciu": "century",
                     "tysiąclecia": "millennium"},
    "quarterword": {"kwartał": "quarter", "kwartału": "quarter", "kwartale": "quarter"},
    "season": {"wiosna": 1, "wiosny": 1, "wiosną": 1, "lato": 2, "latem": 2, "jesień": 3, "jesieni": 3, "jesienią": 3,
               "zima": 4, "zimy": 4, "zimą": 4, "zimę": 4},
    "part": {"rano": "MO", "ranek": "MO", "ranem": "MO", "południu": "AF", "wieczór": "EV", "wieczorem": "EV",
             "noc": "NI", "nocą": "NI", "nocy": "NI", "świcie": "MO", "popołudnie": "AF"},
    "adverb_part": {"rano": "MO", "wieczorem": "EV", "nocą": "NI"},
    "night": {"noc": "NI", "nocy": "NI"},
    "noon": {"północy": "24:00", "północ": "24:00"},
    "day_word": {"dziś": 0, "dzisiaj": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2},
    "past": {**declined({"ubiegł": -1, "zeszł": -1, "minion": -1, "ostatn": -1})},
    "next": {**declined({"przyszł": 1, "następn": 1, "najbliższ": 1})},
    "this": {"tego": 0, "ten": 0, "ta": 0, "tę": 0, "tym": 0, "tej": 0, "bieżącego": 0, "bieżącym": 0, "obecnym": 0},
    "preceding": {**declined({"poprzedn": -1})},
    "recent": {"ostatnie": -1, "ostatnich": -1, "minione": -1, "minionych": -1},
    "coming": {"najbliższe": 1, "najbliższych": 1, "kolejne": 1, "kolejnych": 1, "następne": 1, "następnych": 1},
    "each": {"każdy": 1, "każdego": 1, "każda": 1, "każdą": 1, "każdej": 1, "każde": 1, "co": 1},
    "every_word": {"codziennie": "P1D", "codzienny": "P1D", "codzienna": "P1D", "cotygodniowy": "P1W",
                   "cotygodniowo": "P1W", "miesięcznie": "P1M", "corocznie": "P1Y", "coroczny": "P1Y",
                   "coroczna": "P1Y", "corocznego": "P1Y", "rocznie": "P1Y", "tygodniowo": "P1W"},
    "now": {"teraz": "PRESENT_REF", "obecnie": "PRESENT_REF", "aktualnie": "PRESENT_REF", "niedawno": "PAST_REF",
            "dawniej": "PAST_REF", "kiedyś": "PAST_REF", "wtedy": "PAST_REF", "wówczas": "PAST_REF",
            "wkrótce": "FUTURE_REF", "niebawem": "FUTURE_REF", "przyszłości": "FUTURE_REF"},
    "card": {
        "jeden": 1, "jedna": 1, "jedno": 1, "jednego": 1, "jednej": 1, "jedną": 1, "dwa": 2, "dwie": 2, "dwóch": 2,
        "dwoma": 2, "trzy": 3, "trzech": 3, "trzema": 3, "cztery": 4, "czterech": 4, "pięć": 5, "pięciu": 5, "sześć": 6,
        "sześciu": 6, "siedem": 7, "siedmiu": 7, "osiem": 8, "ośmiu": 8, "dziewięć": 9, "dziewięciu": 9,
        "dziesięć": 10, "dziesięciu": 10, "jedenaście": 11, "jedenastu": 11, "dwanaście": 12, "dwunastu": 12,
        "trzynaście": 13, "czternaście": 14, "piętnaście": 15, "piętnastu": 15, "szesnaście": 16, "siedemnaście": 17,
        "osiemnaście": 18, "dziewiętnaście": 19, "dwadzieścia": 20, "dwudziestu": 20, "trzydzieści": 30,
        "trzydziestu": 30, "czterdzieści": 40, "pięćdziesiąt": 50, "sześćdziesiąt": 60, "siedemdziesiąt": 70,
        "osiemdziesiąt": 80, "dziewięćdziesiąt": 90, "sto": 100, "tysiąc": 1000, "półtora": 1.5, "półtorej": 1.5,
    },
    "vague": dict.fromkeys(("kilka", "kilku", "kilkanaście", "wiele", "parę", "kilkoma"), 0),
    "ordinal": declined(_STEMS),
    "half": {"pierwszej": 1, "pierwsza": 1, "pierwszą": 1, "drugiej": 2, "druga": 2, "drugą": 2, "pierwszym": 1,
             "drugim": 2},
    "halfword": {"połowie": 0, "połowa": 0, "połowę": 0, "połowy": 0, "półroczu": 0, "półrocze": 0},
    "p_n_e": {"p.n.e.": -1, "n.e.": 1},
    "decade_word": {"dwudzieste": 2, "dwudziestych": 2, "trzydzieste": 3, "trzydziestych": 3, "czterdzieste": 4,
                    "czterdziestych": 4, "pięćdziesiąte": 5, "pięćdziesiątych": 5, "sześćdziesiąte": 6,
                    "sześćdziesiątych": 6, "siedemdziesiąte": 7, "siedemdziesiątych": 7, "osiemdziesiąte": 8,
                    "osiemdziesiątych": 8, "dziewięćdziesiąte": 9, "dziewięćdziesiątych": 9},
}  # fmt: skip
