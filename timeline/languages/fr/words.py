"""French words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from .calendar_words import DAYS, MONTHS, SHORT_MONTHS, UNITS

_ONE = {
    "seconde": "second", "minute": "minute", "heure": "hour", "jour": "day", "journée": "day", "semaine": "week",
    "quinzaine": "fortnight", "mois": "month", "trimestre": "quarter", "an": "year", "année": "year",
    "décennie": "decade", "siècle": "century", "millénaire": "millennium",
}  # fmt: skip
_MANY = {
    "secondes": "second", "minutes": "minute", "heures": "hour", "jours": "day", "journées": "day",
    "semaines": "week", "mois": "month", "trimestres": "quarter", "ans": "year", "années": "year",
    "décennies": "decade", "siècles": "century", "nuits": "night", "millénaires": "millennium",
}  # fmt: skip


def agreeing(table: dict[str, Any]) -> dict[str, Any]:
    """Adjectives with the endings that French adds: -e, -s, -es."""
    found = {}
    for word, value in table.items():
        stem = word[:-2] + "èr" if word.endswith("er") else word
        for form in (word, word + "s", stem + "e", stem + "es"):
            found[form.replace("ee", "e") if not word.endswith("é") else form] = value
    return found


WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "veille de noël": "christmas-eve", "noël": "christmas", "dimanche de pâques": "easter",
        "lundi de pâques": "easter-monday", "pâques": "easter", "vendredi saint": "good-friday",
        "jeudi saint": "maundy-thursday", "dimanche des rameaux": "palm-sunday",
        "mercredi des cendres": "ash-wednesday", "mardi gras": "shrove-tuesday", "lundi de pentecôte": "whit-monday",
        "pentecôte": "pentecost", "toussaint": "all-saints",
    },
    "longmonth": MONTHS,
    "shortmonth": {word: month for word, month in SHORT_MONTHS.items() if len(word) > 2},
    "longday": DAYS,
    "weekdays": {f"{day}s": number for day, number in DAYS.items()},
    "one_of": _ONE,
    "many": _MANY,
    "unit": {**UNITS, **_ONE, **_MANY},
    "dated": {"semaine": "week", "mois": "month", "trimestre": "quarter", "an": "year", "année": "year",
              "décennie": "decade", "siècle": "century"},
    "dayunit": {"jour": "day", "journée": "day"},
    "week_word": {"semaine": "week"},
    "latest": {"dernière": -1, "dernier": -1},
    "moment": {"moment": "PRESENT_REF", "instant": "PRESENT_REF"},
    "season": {"printemps": 1, "été": 2, "automne": 3, "hiver": 4},
    "plainpart": {"matin": "MO", "matinée": "MO", "soir": "EV", "soirée": "EV", "nuit": "NI", "aube": "MO"},
    "noon": {"midi": "12:00", "minuit": "24:00"},
    "day_word": {"hier": -1, "demain": 1},
    "past": agreeing({"dernier": -1, "passé": -1}),
    "next": agreeing({"prochain": 1}),
    "this": {"ce": 0, "cet": 0, "cette": 0},
    "that": {"même": 0},
    "following": agreeing({"suivant": 1}),
    "preceding": agreeing({"précédent": -1}),
    "recent": {"derniers": -1, "dernières": -1, "récents": -1, "récentes": -1},
    "coming": {"prochains": 1, "prochaines": 1},
    "each": {"chaque": 1},
    "adverb": {"quotidienne": "P1D", "quotidiennes": "P1D", "quotidiennement": "P1D",
               "hebdomadaire": "P1W", "hebdomadaires": "P1W", "mensuel": "P1M", "mensuelle": "P1M", "annuel": "P1Y",
               "annuelle": "P1Y", "annuels": "P1Y", "annuelles": "P1Y", "annuellement": "P1Y",
               "trimestriel": "P1Q", "trimestrielle": "P1Q"},
    "times": {"une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5},
    "now": {"maintenant": "PRESENT_REF", "actuellement": "PRESENT_REF", "désormais": "PRESENT_REF",
            "actuel": "PRESENT_REF", "actuelle": "PRESENT_REF", "actuels": "PRESENT_REF",
            "actuelles": "PRESENT_REF", "récemment": "PAST_REF", "naguère": "PAST_REF", "jadis": "PAST_REF",
            "autrefois": "PAST_REF", "auparavant": "PAST_REF", "bientôt": "FUTURE_REF", "futur": "FUTURE_REF",
            "prochainement": "FUTURE_REF", "avenir": "FUTURE_REF"},
    "card": {
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
        "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "octante": 80,
        "huitante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1000, "douzaine": 12,
    },
    "vague": dict.fromkeys(("plusieurs", "quelques", "peu", "certains", "certaines"), 0),
    "ordinal": {"premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
                "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10,
                "dix-neuvième": 19, "vingtième": 20},
    "half": {"première": 1, "seconde": 2, "deuxième": 2, "premier": 1, "second": 2},
    "halfword": {"semestre": 0},
    "quarterword": {"trimestre": "quarter"},
    "decade_word": {"vingt": 2, "trente": 3, "quarante": 4, "cinquante": 5, "soixante": 6},
    "aday": {"lendemain": 1, "surlendemain": 2},
    "eve": {"veille": -1},
}  # fmt: skip
