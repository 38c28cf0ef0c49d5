"""Spanish words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from .calendar_words import DAYS, MONTHS, SHORT_MONTHS, UNITS

_ONE = {
    "segundo": "second", "minuto": "minute", "hora": "hour", "día": "day", "jornada": "day", "semana": "week",
    "mes": "month", "trimestre": "quarter", "año": "year", "década": "decade", "decenio": "decade", "siglo": "century",
    "quincena": "fortnight", "milenio": "millennium",
}  # fmt: skip
_MANY = {
    "segundos": "second", "minutos": "minute", "horas": "hour", "días": "day", "jornadas": "day", "semanas": "week",
    "meses": "month", "trimestres": "quarter", "años": "year", "décadas": "decade", "decenios": "decade",
    "siglos": "century", "noches": "night", "quincenas": "fortnight", "milenios": "millennium",
}  # fmt: skip


def agreeing(table: dict[str, Any]) -> dict[str, Any]:
    """Adjectives in -o with their other endings."""
    return {word[:-1] + end: value for word, value in table.items() for end in ("o", "a", "os", "as")}


WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "nochebuena": "christmas-eve", "navidad": "christmas", "nochevieja": "new-year-eve", "año nuevo": "new-year",
        "viernes santo": "good-friday", "jueves santo": "maundy-thursday", "domingo de ramos": "palm-sunday",
        "domingo de pascua": "easter", "domingo de resurrección": "easter", "lunes de pascua": "easter-monday",
        "miércoles de ceniza": "ash-wednesday", "pentecostés": "pentecost", "todos los santos": "all-saints",
    },
    "longmonth": MONTHS,
    "shortmonth": {word: month for word, month in SHORT_MONTHS.items() if len(word) > 2},
    "longday": DAYS,
    "one_of": _ONE,
    "many": _MANY,
    "unit": {**UNITS, **_ONE, **_MANY},
    "dated": {"semana": "week", "mes": "month", "trimestre": "quarter", "año": "year", "década": "decade",
              "siglo": "century"},
    "dayunit": {"día": "day", "jornada": "day"},
    "weekend": {"fin": "weekend"},
    "week_word": {"semana": "week"},
    "ended": _ONE,
    "season": {"primavera": 1, "verano": 2, "otoño": 3, "invierno": 4},
    "part": {"mañana": "MO", "mediodía": "MI", "tarde": "AF", "noche": "NI", "madrugada": "MO", "tardes": "AF",
             "noches": "NI"},
    "noon": {"mediodía": "12:00", "medianoche": "24:00"},
    "day_word": {"hoy": 0, "ayer": -1, "anteayer": -2, "antier": -2},
    "tomorrow": {"mañana": 1},
    "past": {**agreeing({"pasado": -1}), "último": -1, "última": -1},
    "latest": {"último": -1, "última": -1},
    "next": {"próximo": 1, "próxima": 1, "entrante": 1},
    "this": {"este": 0, "esta": 0, "presente": 0, "actual": 0},
    "that": {"ese": 0, "esa": 0, "aquel": 0, "aquella": 0, "mismo": 0, "misma": 0},
    "following": {"siguiente": 1},
    "preceding": {"anterior": -1, "previo": -1, "previa": -1},
    "recent": {"últimos": -1, "últimas": -1, "pasados": -1, "pasadas": -1},
    "coming": {"próximos": 1, "próximas": 1},
    "each": {"cada": 1},
    "every": {"todos": 1, "todas": 1},
    "adverb": {"diario": "P1D", "diaria": "P1D", "diarios": "P1D", "diarias": "P1D", "diariamente": "P1D",
               "semanal": "P1W", "semanales": "P1W", "semanalmente": "P1W", "mensual": "P1M", "mensuales": "P1M",
               "mensualmente": "P1M", "trimestral": "P1Q", "trimestrales": "P1Q", "anual": "P1Y", "anuales": "P1Y",
               "anualmente": "P1Y"},
    "times": {"una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5},
    "now": {"ahora": "PRESENT_REF", "actualmente": "PRESENT_REF", "actualidad": "PRESENT_REF", "recientemente": "PAST_REF",
            "anteriormente": "PAST_REF", "antaño": "PAST_REF", "pronto": "FUTURE_REF", "futuro": "FUTURE_REF",
            "próximamente": "FUTURE_REF", "entonces": "PAST_REF"},
    "moment": {"momento": "PRESENT_REF", "pronto": "PRESENT_REF"},
    "in_our_day": {"día": "PRESENT_REF"},
    "bygone": {"pasado": "PAST_REF"},
    "card": {
        "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
        "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiún": 21, "veintiuno": 21,
        "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
        "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "mil": 1000,
        "docena": 12,
    },
    "vague": dict.fromkeys(("varios", "varias", "algunos", "algunas", "unos", "unas", "pocos", "pocas", "muchos",
                            "muchas"), 0),
    "ordinal": {word[:-1] + end: number for word, number in {
        "primero": 1, "segundo": 2, "tercero": 3, "cuarto": 4, "quinto": 5, "sexto": 6, "séptimo": 7, "octavo": 8,
        "noveno": 9, "décimo": 10}.items() for end in ("o", "a")} | {"primer": 1, "tercer": 3},
    "half": {"primera": 1, "segunda": 2, "primer": 1, "segundo": 2},
    "era": {"a.c.": -1, "d.c.": 1},
    "halfword": {"semestre": 0},
    "quarterword": {"trimestre": "quarter"},
    "decade_word": {"veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7, "ochenta": 8,
                    "noventa": 9},
}  # fmt: skip
