"""What is left of a name in any spelling: Зеленський, Zelenskyy, Selenskyj and Zelensky are `slnsk`.

Letters of the Latin and Cyrillic alphabets become classes of consonants; vowels fall away, but for the first one.
Places whose names differ more than that (Deutschland, Moskau) have one key by a table of CLDR.
"""

import re
import unicodedata
from functools import lru_cache

from ..languages.tables import table_of

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "",
    "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a", "’": "", "'": "",
}  # fmt: skip
_LATIN = {"ł": "l", "ß": "ss", "ø": "o", "æ": "e", "œ": "e", "đ": "d", "ð": "d", "þ": "t", "’": "", "'": ""}
# Spellings of one sound, the longest first: those of k, g, h and ch are one class, those of s, z and sh another.
_SOUNDS = re.compile(r"schtsch|szcz|shch|tsch|sch|tch|ch|cz|kh|gh|sh|sz|zh|rz|ts|tz|dz|ph|ck|qu|[cgqhkxszvwf]")
_CLASS = {
    **dict.fromkeys(("tsch", "tch", "ch", "cz", "kh", "gh", "ck", "qu", "c", "g", "q", "h", "k"), "k"),
    **dict.fromkeys(("schtsch", "szcz", "shch", "sch", "sh", "sz", "zh", "rz", "ts", "tz", "dz", "s", "z"), "s"),
    **dict.fromkeys(("ph", "v", "w", "f"), "v"),
    "x": "ks",
}
_VOWELS = re.compile(r"[aeiouyj]+")
_ENDINGS = {
    "uk": ("ого", "ому", "ими", "ою", "ею", "ами", "ями", "ам", "ям", "ах", "ях", "им", "ім", "ом", "ем", "ів"),
    "ru": ("ого", "ому", "ыми", "ими", "ами", "ями", "ам", "ям", "ах", "ях", "ым", "им", "ом", "ем", "ев", "ов"),
    "pl": ("ego", "emu", "ymi", "imi", "ami", "iem", "owi", "ach", "om", "ym", "im", "em", "ów"),
    "de": ("s",),
    "sv": ("s",),
    "da": ("s",),
}
_SOFT = re.compile(r"c(?=[eiéèêíìy])")  # Valcárcel is Валькарсель
_ADJECTIVE = re.compile(r"(?<=\w\w)(?:ськ|ск)(?:а|у|ою|ої|ій|е|ое|ая|ую|ой|их)$")  # Каховську греблю: of Kakhovka
_LEAST = 2
_LONG = 8  # letters: "Müller" is of no town
_START = 3  # letters in which a place and its cases agree


@lru_cache(maxsize=65536)
def skeletons(word: str, language: str) -> tuple[str, ...]:
    """The keys of a word of a name: one by its spelling, one without the ending of its case, one by the table.

    >>> skeletons("selenskyj", "de"), skeletons("зеленським", "uk"), skeletons("zelensky", "en")
    (('slnsk',), ('slnsk', 'slnskm'), ('slnsk',))
    """
    ending = next((end for end in _ENDINGS.get(language, ()) if word.endswith(end) and len(word) > len(end) + 3), "")
    bare = word.removesuffix(ending)
    forms = (bare, word, _SOFT.sub("s", bare), _ADJECTIVE.sub("к", bare), *_of_town(word, language))
    spelled = {skeleton(form, language): form for form in reversed(forms)}
    places = _table(language)
    found = (
        next((other for name, other in places.get(key, ()) if name[:_START] == word[:_START]), key)
        for key in spelled
        if len(key) >= _LEAST
    )
    return tuple(dict.fromkeys(found))


def _of_town(word: str, language: str) -> tuple[str, ...]:
    """The town of a German adjective: "Bamberger"."""
    return (word.removesuffix("er"),) if language == "de" and word.endswith("er") and len(word) >= _LONG else ()


def skeleton(word: str, language: str = "") -> str:
    """The consonants of a word by their class, behind an "a" where it begins with a vowel."""
    if language == "pl":
        word = re.sub("c(?![hz])", "ts", word)
    latin = "".join(_CYRILLIC.get(letter, _LATIN.get(letter, letter)) for letter in word.lower())
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(letter))
    classed = _SOUNDS.sub(lambda found: _CLASS[found[0]], plain)
    first = "a" if _VOWELS.match(classed) else ""
    return first + re.sub(r"(.)\1+", r"\1", _VOWELS.sub("", classed))


@lru_cache(maxsize=16)
def _table(language: str) -> dict[str, list[tuple[str, str]]]:
    """The places of a language whose names differ from the English ones: each with the key that it has there."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, english in (table_of(language, "places") or {}).items():
        found.setdefault(skeleton(name, language), []).append((name, skeleton(english)))
    return found
