"""Roman numerals, as years are carved in stone."""

import re

ROMAN = r"M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})"
_ROMAN = re.compile(ROMAN)
_VALUES = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}


def roman(text: str) -> int | None:
    """The number that a Roman numeral writes, or None.

    >>> roman("MDCLXXXVII"), roman("MCM"), roman("MIX"), roman("MM")
    (1687, 1900, 1009, 2000)
    >>> roman("VIX") is None
    True
    """
    if not text or _ROMAN.fullmatch(text) is None:
        return None
    values = [_VALUES[letter] for letter in text]
    return sum(-value if value < max(values[i + 1 :], default=0) else value for i, value in enumerate(values))
