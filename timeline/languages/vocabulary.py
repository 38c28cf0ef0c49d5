"""What languages that share their shapes share of words too: the shapes of figures, and phrases made of words.

A language gives its words by category (`words`), and says how it writes a number, a day and an ordinal.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..tagging.lexicon import Lexicon, Phrase, Shape

Words = Mapping[str, Mapping[str, Any]]
_DIGITS = re.compile(r"\d+")
_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}(?:\D|$))")


def _int(word: str) -> int:
    return int(_DIGITS.match(_THOUSANDS.sub("", word))[0])  # type: ignore[index]


def _parts(word: str) -> tuple[int, ...]:
    return tuple(map(int, _DIGITS.findall(word)))


def _shape(regex: str, *categories: str, value: Callable[[str], Any] = _int) -> Shape:
    return Shape(re.compile(regex, re.IGNORECASE), categories, value)


def shapes(ordinal: str = "") -> tuple[Shape, ...]:
    """Tokens in figures. `ordinal` is the ending of an ordinal in figures, as a regular expression: "1er", "2º"."""
    endings = (
        (_shape(rf"(?:[1-9]|[12]\d|3[01])(?:{ordinal})", "dayth", "nth"), _shape(rf"\d+(?:{ordinal})", "nth"))
        if ordinal
        else ()
    )
    return (
        *endings,
        _shape(r"0?[1-9]|1[0-2]", "int", "day", "hour", "roman"),
        _shape(r"1[3-9]|2[0-4]|00", "int", "day", "hour", "yy"),
        _shape(r"2[5-9]|3[01]", "int", "day", "yy", "minute"),
        _shape(r"[345]\d", "int", "yy", "minute", "tens"),
        _shape(r"\d\d", "int", "yy", "tens"),
        _shape(r"1\d{3}|20\d\d|21\d\d", "int", "year"),
        _shape(r"\d+", "int"),
        _shape(r"\d{1,3}(?:[.,]\d{3})+", "int"),
        _shape(r"(?:[01]?\d|2[0-4])[:.][0-5]\d", "clock", "decimal", value=str),
        _shape(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?", "clock", value=str),
        _shape(r"(?:[01]?\d|2[0-4])h[0-5]\d", "clock", value=lambda word: word.lower().replace("h", ":")),
        _shape(r"(?:[01]?\d|2[0-4])h", "hour_h"),
        _shape(r"\d+[.,]\d+", "decimal", value=str),
        _shape(r"\d{1,2}[./]\d{1,2}[./](?:\d\d|\d{4})", "figures", value=_parts),
        _shape(r"\d{4}[./]\d{1,2}[./]\d{1,2}", "figures", value=_parts),
        _shape(r"\d{4}-\d\d-\d\d.*", "iso", value=str),
        _shape(r"['’]\d\d", "short_year", value=lambda word: int(word[1:])),
        _shape(r"(?:1\d|20)\d0s?er", "decade"),
        _shape(r"[2-9]0er", "decade"),
    )


def compounds(ones: Mapping[str, int], tens: Mapping[str, int], join: Callable[[str, str], str]) -> dict[str, int]:
    """Numbers that a language writes as one word: "zweiundzwanzig", "ventidue".

    >>> compounds({"zwei": 2}, {"zwanzig": 20}, lambda ten, one: f"{one}und{ten}")
    {'zweiundzwanzig': 22}
    """
    return {join(ten, one): tens[ten] + ones[one] for ten in tens for one in ones if ones[one] < 10}


def number_of(card: Mapping[str, int], vague: frozenset[str]) -> Callable[[Sequence[str]], float | None]:
    """What reads a number in figures or words; None for a vague one ("several")."""

    def number(words: Sequence[str]) -> float | None:
        total, current = 0.0, 0.0
        for word in words:
            low = word.lower()
            if low in vague:
                return None
            if low[0].isdigit():
                current += float(_THOUSANDS.sub("", low).replace(",", ".").replace(":", "."))
            elif low in card:
                value = card[low]
                if value == 20 and current == 4:
                    current = 80  # "quatre-vingt"
                elif value >= 100:
                    current = (current or 1) * value
                    if value >= 1000:
                        total, current = total + current, 0.0
                else:
                    current += value
        result = total + current or 1.0
        return int(result) if result == int(result) else result

    return number


def _lookup(words: Words, *categories: str) -> Callable[[Sequence[str]], Any]:
    def value(tokens: Sequence[str]) -> Any:
        for token in tokens:
            for category in categories:
                table = words.get(category, {})
                if token in table or token.lower() in table:
                    return table[token] if token in table else table[token.lower()]
        raise LookupError(" ".join(tokens))

    return value


_ROMAN = {"I": 1, "V": 5, "X": 10}


def roman(word: str) -> int:
    """A Roman number up to thirty-nine.

    >>> roman("XIX"), roman("iv")
    (19, 4)
    """
    values = [_ROMAN[letter] for letter in word.upper()]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))


ROMANS = {
    "".join(t + o): roman("".join(t + o))
    for t in ("", "X", "XX")
    for o in ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    if t + o
}
_CYRILLIC = str.maketrans("XVI", "ХVІ")
ROMANS |= {number.translate(_CYRILLIC): value for number, value in ROMANS.items()}
"""In Cyrillic texts many are typed with the letters at hand."""


def _named(names: Mapping[str, str]) -> Phrase:
    """Names of days, of several words as well: "Christi Himmelfahrt"."""
    keys = {"".join(name.lower().split()): key for name, key in names.items()}
    longest_first = sorted(names, key=lambda name: -len(name.split()))
    return Phrase("|".join(longest_first), lambda tokens: keys["".join(tokens).lower()])


def _nth(words: Words) -> Callable[[Sequence[str]], int]:
    def value(tokens: Sequence[str]) -> int:
        for token in tokens:
            if token[0].isdigit():
                return _int(token)
            if token.rstrip("eèmrº") in ROMANS:
                return ROMANS[token.rstrip("eèmrº")]
            if token.lower() in words["ordinal"]:
                return int(words["ordinal"][token.lower()])
            if token.lower() in words["card"]:
                return int(words["card"][token.lower()])
        raise LookupError(" ".join(tokens))

    return value


def lexicon(
    words: Words,
    patterns: Sequence[str],
    *,
    ordinal: str = "",
    day: str = "{day}",
    nth: str = "{ordinal}|{romans}",
    number: str = "{int}|{decimal}|{card}|{vague}",
    more: Mapping[str, Phrase] | None = None,
) -> Lexicon:
    """The lexicon of a language: its words, the figures all share, and the phrases of months, days and numbers.

    `day`, `nth` and `number` are patterns: how a day of the month, an ordinal, a number of units are written.
    """
    feasts = words.get("holiday", {})
    words = {category: table for category, table in words.items() if category != "holiday"}
    words = {"card": {}, "vague": {}, "ordinal": {}, "shortmonth": {}, "shortday": {}, "romans": ROMANS, **words}
    words["romanth"] = {f"{number}{end}": value for number, value in ROMANS.items() for end in ("e", "ème", "er", "º")}
    read = number_of(words["card"], frozenset(words["vague"]))
    short_month = "|{shortmonth} ." if words["shortmonth"] else ""
    short_day = "|{shortday} ." if words["shortday"] else ""
    phrases = {
        "monthname": Phrase("{longmonth}" + short_month, _lookup(words, "longmonth", "shortmonth")),
        "dayname": Phrase("{longday}" + short_day, _lookup(words, "longday", "shortday")),
        "daynumber": Phrase(day, _nth(words)),
        "nth_of": Phrase(nth, _nth(words)),
        "number": Phrase(number, read),
        **({"holiday": _named(feasts)} if feasts else {}),
        **(more or {}),
    }
    kept = {category: table for category, table in words.items() if table}
    return Lexicon(kept, shapes(ordinal), phrases, patterns)
