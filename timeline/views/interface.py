"""The explorer's interface in the reader's language: which are there, and the phrases that a page or a widget is given.

All phrases are rows of one table, `interface.json`: the English, then each language in the order that it names. `{n}`
is a number and `{}` anything; forms of a plural are parted by `|`. To add a language, give each row its phrase and put
its code into `languages` there and into `InterfaceLanguage`. Names of months and the order of dates are the browser's
own (CLDR); the date of an event is said by `TimeSpan.words`.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, get_args

from ..model.nearest import unknown
from ..model.options import InterfaceLanguage

AUTO = "auto"
TONGUE = Path(__file__).with_name("explorer") / "tongue.js"
"""What looks phrases up; a page or a widget gets it only where there are some."""
LANGUAGES: tuple[str, ...] = get_args(InterfaceLanguage)


@cache
def _table() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(Path(__file__).with_name("interface.json").read_text("utf-8"))
    return loaded


def check_language(name: str) -> str:
    """The code of a language of the interface, or "auto"; `TimelineError` with the nearest for another."""
    if name not in LANGUAGES:
        raise unknown("language", name, LANGUAGES)
    return name


def spoken(language: str) -> tuple[str, ...]:
    """The languages beside English that an interface in this one may have to speak.

    >>> spoken("de"), spoken("en"), len(spoken("auto"))
    (('de',), (), 4)
    """
    codes = tuple(_table()["languages"])
    return codes if check_language(language) == AUTO else tuple(code for code in codes if code == language)


def phrases(language: str) -> dict[str, dict[str, str]]:
    """What each English phrase is in the languages that may be spoken; empty for English.

    >>> phrases("de")["de"]["Compare"], phrases("en")
    ('Vergleich', {})
    """
    rows, codes = _table()["phrases"], _table()["languages"]
    return {code: {phrase: row[codes.index(code)] for phrase, row in rows.items()} for code in spoken(language)}
