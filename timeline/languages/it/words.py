"""Italian words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from ..vocabulary import compounds
from .calendar_words import DAYS, MONTHS, SHORT_MONTHS, UNITS

_ONE = {
    "secondo": "second", "minuto": "minute", "ora": "hour", "giorno": "day", "giornata": "day", "settimana": "week",
    "mese": "month", "trimestre": "quarter", "anno": "year", "decennio": "decade", "secolo": "century",
    "millennio": "millennium", "notte": "night",
}  # fmt: skip
_MANY = {
    "secondi": "second", "minuti": "minute", "ore": "hour", "giorni": "day", "giornate": "day", "settimane": "week",
    "mesi": "month", "trimestri": "quarter", "anni": "year", "decenni": "decade", "secoli": "century",
    "millenni": "millennium", "notti": "night", "weekend": "weekend",
}  # fmt: skip
_ONES = {"uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9}
_TENS = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
         "novanta": 90}  # fmt: skip


def _joined(ten: str, one: str) -> str:
    return (ten[:-1] if one in ("uno", "otto") else ten) + ("tré" if one == "tre" else one)


def agreeing(table: dict[str, Any]) -> dict[str, Any]:
    """Adjectives in -o with their other endings."""
    return {word[:-1] + end: value for word, value in table.items() for end in ("o", "a", "i", "e")}


_HUNDREDS = {"duecento": 12, "trecento": 13, "quattrocento": 14, "cinquecento": 15, "seicento": 16, "settecento": 17,
             "ottocento": 18, "novecento": 19}  # fmt: skip
_ORDINAL = {"primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "quinto": 5, "sesto": 6, "settimo": 7, "ottavo": 8,
            "nono": 9, "decimo": 10, "undicesimo": 11, "dodicesimo": 12, "diciannovesimo": 19,
            "ventesimo": 20}  # fmt: skip

WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "vigilia di natale": "christmas-eve", "natale": "christmas", "capodanno": "new-year",
        "domenica di pasqua": "easter", "pasqua": "easter", "pasquetta": "easter-monday", "lunedì di pasqua": "easter-monday",
        "venerdì santo": "good-friday", "giovedì santo": "maundy-thursday", "domenica delle palme": "palm-sunday",
        "mercoledì delle ceneri": "ash-wednesday", "martedì grasso": "shrove-tuesday", "pentecoste": "pentecost",
        "ognissanti": "all-saints", "ferragosto": "assumption",
    },
    "longmonth": MONTHS,
    "shortmonth": {word: month for word, month in SHORT_MONTHS.items() if len(word) > 2},
    # An accent that a keyboard lacks is written with an apostrophe: "lunedi'".
    "longday": {**DAYS, **{day.replace("ì", "i"): number for day, number in DAYS.items()}},
    "one_of": _ONE,
    "many": _MANY,
    "unit": {**UNITS, **_ONE, **_MANY},
    "dated": {"settimana": "week", "mese": "month", "trimestre": "quarter", "anno": "year", "decennio": "decade",
              "secolo": "century"},
    "dayunit": {"giorno": "day", "giornata": "day"},
    "weekend": {"weekend": "weekend"},
    "week_word": {"settimana": "week"},
    "weekendword": {"weekend": "weekend", "fine": "weekend"},
    "moment": {"momento": "PRESENT_REF"},
    "these_hours": {"queste": "PRESENT_REF"},
    "some_day": {"domani": "FUTURE_REF"},
    "season": {"primavera": 1, "estate": 2, "autunno": 3, "inverno": 4},
    "part": {"mattina": "MO", "mattino": "MO", "mattinata": "MO", "pomeriggio": "AF", "sera": "EV", "serata": "EV",
             "notte": "NI", "notti": "NI", "alba": "MO", "nottata": "NI"},
    "short_part": {"stamattina": "MO", "stamane": "MO", "stamani": "MO", "stasera": "EV", "stanotte": "NI"},
    "noon": {"mezzogiorno": "12:00", "mezzanotte": "24:00"},
    "day_word": {"oggi": 0, "ieri": -1, "domani": 1, "dopodomani": 2, "avantieri": -2},
    "past": agreeing({"scorso": -1, "passato": -1, "ultimo": -1}),
    "latest": {"ultimo": -1, "ultima": -1},
    "next": agreeing({"prossimo": 1, "venturo": 1}),
    "this": {"questo": 0, "questa": 0, "quest": 0, "corrente": 0},
    "that": {"quel": 0, "quella": 0, "quell": 0, "stesso": 0, "stessa": 0, "medesimo": 0, "corrispondente": 0},
    "following": {"seguente": 1, "successivo": 1, "successiva": 1, "dopo": 1},
    "preceding": {"precedente": -1, "prima": -1},
    "recent": {"scorsi": -1, "scorse": -1, "ultimi": -1, "ultime": -1, "passati": -1, "passate": -1},
    "coming": {"prossimi": 1, "prossime": 1},
    "these": {"questi": 0, "queste": 0},
    "each": {"ogni": 1, "ciascun": 1},
    "every": {"tutti": 1, "tutte": 1},
    "adverb": {"quotidianamente": "P1D", "settimanale": "P1W",
               "settimanali": "P1W", "settimanalmente": "P1W", "mensile": "P1M", "mensili": "P1M",
               "mensilmente": "P1M", "trimestrale": "P1Q", "trimestrali": "P1Q", "annuale": "P1Y", "annuali": "P1Y",
               "annuo": "P1Y", "annua": "P1Y", "annui": "P1Y", "annualmente": "P1Y"},
    "times": {"una": 1, "due": 2, "tre": 3, "quattro": 4},
    "now": {"ora": "PRESENT_REF", "adesso": "PRESENT_REF", "attualmente": "PRESENT_REF", "oggigiorno": "PRESENT_REF",
            "recentemente": "PAST_REF", "passato": "PAST_REF",
            "prossimamente": "FUTURE_REF", "futuro": "FUTURE_REF"},
    "card": {
        **_ONES, "un": 1, "una": 1, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14,
        "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19, **_TENS, "vent": 20,
        "trent": 30, "quarant": 40, "cinquant": 50, "cento": 100, "duecento": 200, "mille": 1000, "mila": 1000,
        "decina": 10, "ventina": 20, "trentina": 30, **compounds(_ONES, _TENS, _joined),
    },
    "vague": dict.fromkeys(("alcuni", "alcune", "pochi", "poche", "diversi", "diverse", "parecchi", "parecchie",
                            "molti", "molte", "vari", "varie", "qualche"), 0),
    "ordinal": {form: number for word, number in _ORDINAL.items() for form in agreeing({word: 0})},
    "half": {"prima": 1, "seconda": 2, "primo": 1, "secondo": 2},
    "era": {"a.c.": -1, "d.c.": 1},
    "halfword": {"semestre": 0},
    "quarterword": {"trimestre": "quarter"},
    "decade_word": {"venti": 2, "trenta": 3, "quaranta": 4, "cinquanta": 5, "sessanta": 6, "settanta": 7, "ottanta": 8,
                    "novanta": 9},
    "hundreds": {form: number for word, number in _HUNDREDS.items() for form in (word.title(),)},
    "year_pair": {"biennio": 2, "triennio": 3, "quadriennio": 4, "quinquennio": 5},
}  # fmt: skip
