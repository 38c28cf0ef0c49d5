"""Portuguese words of time: a word and its meaning, under the category that patterns call it by."""

from typing import Any

from .calendar_words import DAYS, MONTHS, SHORT_MONTHS, UNITS

_ONE = {
    "segundo": "second", "minuto": "minute", "hora": "hour", "dia": "day", "semana": "week", "quinzena": "fortnight",
    "mês": "month", "trimestre": "quarter", "ano": "year", "década": "decade", "século": "century",
    "milénio": "millennium", "milênio": "millennium",
}  # fmt: skip
_MANY = {
    "segundos": "second", "minutos": "minute", "horas": "hour", "dias": "day", "semanas": "week", "meses": "month",
    "trimestres": "quarter", "anos": "year", "décadas": "decade", "séculos": "century", "noites": "night",
    "milénios": "millennium", "milênios": "millennium",
}  # fmt: skip


def agreeing(table: dict[str, Any]) -> dict[str, Any]:
    """Adjectives in -o with their other endings."""
    return {word[:-1] + end: value for word, value in table.items() for end in ("o", "a", "os", "as")}


_FEIRAS = {"segunda": 1, "terça": 2, "quarta": 3, "quinta": 4, "sexta": 5}
_ORDINAL = {"primeiro": 1, "segundo": 2, "terceiro": 3, "quarto": 4, "quinto": 5, "sexto": 6, "sétimo": 7, "oitavo": 8,
            "nono": 9, "décimo": 10}  # fmt: skip

WORDS: dict[str, dict[str, Any]] = {
    "holiday": {
        "véspera de natal": "christmas-eve", "dia de natal": "christmas", "natal": "christmas",
        "domingo de páscoa": "easter", "páscoa": "easter", "sexta-feira santa": "good-friday",
        "quinta-feira santa": "maundy-thursday", "quarta-feira de cinzas": "ash-wednesday",
        "domingo de ramos": "palm-sunday", "pentecostes": "pentecost", "todos os santos": "all-saints",
        "ano novo": "new-year",
    },
    "longmonth": MONTHS,
    "shortmonth": {word: month for word, month in SHORT_MONTHS.items() if word not in ("out", "set", "mar")},
    "longday": {word: day for word, day in DAYS.items() if word in ("sábado", "domingo")},
    "feira": _FEIRAS,
    "one_of": _ONE,
    "many": _MANY,
    "unit": {**{word: unit for word, unit in UNITS.items() if len(word) > 3}, "dia": "day", "mês": "month",
             "ano": "year", **_ONE, **_MANY},
    "dated": {"semana": "week", "mês": "month", "trimestre": "quarter", "ano": "year", "década": "decade",
              "século": "century"},
    "season": {"primavera": 1, "verão": 2, "outono": 3, "inverno": 4},
    "part": {"manhã": "MO", "tarde": "AF", "noite": "NI", "madrugada": "MO"},
    "noon": {"meia-noite": "24:00", "meio-dia": "12:00"},
    "day_word": {"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1},
    "past": agreeing({"passado": -1, "último": -1}),
    "next": agreeing({"próximo": 1}) | {"seguinte": 1},
    "this": {"este": 0, "esta": 0, "neste": 0, "nesta": 0, "deste": 0, "desta": 0, "atual": 0, "corrente": 0},
    "that": {"esse": 0, "essa": 0, "nesse": 0, "nessa": 0, "aquele": 0, "aquela": 0, "naquele": 0, "naquela": 0,
             "desse": 0, "mesmo": 0, "mesma": 0},
    "following": {"seguinte": 1},
    "preceding": {"anterior": -1},
    "recent": {"últimos": -1, "últimas": -1, "passados": -1},
    "coming": {"próximos": 1, "próximas": 1},
    "each": {"cada": 1},
    "every": {"todos": 1, "todas": 1, "todo": 1, "toda": 1},
    "adverb": {"diariamente": "P1D", "diário": "P1D", "diária": "P1D", "semanalmente": "P1W", "semanal": "P1W",
               "mensalmente": "P1M", "mensal": "P1M", "anualmente": "P1Y", "anual": "P1Y", "anuais": "P1Y",
               "trimestral": "P1Q"},
    "times": {"uma": 1, "duas": 2, "três": 3, "quatro": 4},
    "now": {"agora": "PRESENT_REF", "atualmente": "PRESENT_REF", "recentemente": "PAST_REF", "outrora": "PAST_REF",
            "brevemente": "FUTURE_REF", "futuro": "FUTURE_REF"},
    "card": {
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
        "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15,
        "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19,
        "dezanove": 19, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70,
        "oitenta": 80, "noventa": 90, "cem": 100, "cento": 100, "mil": 1000,
    },
    "vague": dict.fromkeys(("vários", "várias", "alguns", "algumas", "poucos", "poucas", "muitos", "muitas"), 0),
    "ordinal": {form: number for word, number in _ORDINAL.items() for form in (word, word[:-1] + "a")},
    "half": {"primeira": 1, "segunda": 2, "primeiro": 1, "segundo": 2},
    "halfword": {"semestre": 0},
    "era": {"a.c.": -1, "d.c.": 1},
    "comes": {"vem": 1},
    "quarterword": {"trimestre": "quarter"},
    "decade_word": {"vinte": 2, "trinta": 3, "quarenta": 4, "cinquenta": 5, "sessenta": 6, "setenta": 7, "oitenta": 8,
                    "noventa": 9},
}  # fmt: skip
