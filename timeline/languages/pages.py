"""What pages say, in every language at once: a mail in German may quote one in English, and a log names its days so.

A language has its own words in its `page.py`; the names of months and days are those of its calendar.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import cache

from ..tagging.language import FIGURES, KNOWN, part_of


@dataclass(frozen=True, slots=True)
class PageWords:
    """Words as they stand in small letters, without a full stop.

    In dates: names of `months` and `weekdays`, what stands `beside` them ("circa", "spring", "to"), of which some are
    `not_first` in a date, `eras` and the like that make a number a year, and what says that a range is `ongoing`. In
    mail: the names of headers (`mail`, of which `sender` and `sent` say who and when), the words that open and close
    the line above a quotation (`on`, `wrote`), `by` whom it is, what is `forwarded`, what begins a `signature` or ends
    a letter before one (`closing`). In a transcript: what is `no_name` before a colon, and what `invites` to tell. In
    lists of references: their titles (`references`, `notes`), what is `printed` and `retrieved`; what stands under
    `boilerplate` tells nothing either, nor do lines that a `site` prints around its texts, what it `counts` in them. In
    heads: what is a `meeting`, who was `present`, when it was `held` and `at` what place, what is `dated` or of an
    `older` meeting, whose `minutes` are named beside; `heading` leads to the day of an entry ("Posted on"); what is
    `issued` for a day tells nothing of it ("Weekly news"), nor do `fields` of the head of a report; `told` heads the
    column of what happened, `days` that of when, `clocks` that of the time of the clock; `posted` is before the day of
    what stands above, `revised` before that of the last change to the page. `paged`, `figured` and `graded` begin a
    page's number, a caption, an entry of a log. `unfinished` is what no line ends with that is a whole, `shortened`
    words end with a full stop and no sentence; `function` are words that no paragraph of the language does without;
    `counted` are units of a voyage that are numbered ("Day 3"), and `launched` says when they began.
    """

    months: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    not_first: frozenset[str] = frozenset()
    eras: frozenset[str] = frozenset()
    ongoing: frozenset[str] = frozenset()
    mail: frozenset[str] = frozenset()
    sender: frozenset[str] = frozenset()
    sent: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    wrote: frozenset[str] = frozenset()
    forwarded: frozenset[str] = frozenset()
    signature: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    no_name: frozenset[str] = frozenset()
    references: frozenset[str] = frozenset()
    boilerplate: frozenset[str] = frozenset()
    site: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    clocks: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    invites: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    printed: frozenset[str] = frozenset()
    retrieved: frozenset[str] = frozenset()
    meeting: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    older: frozenset[str] = frozenset()
    minutes: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    issued: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    posted: frozenset[str] = frozenset()
    revised: frozenset[str] = frozenset()
    paged: frozenset[str] = frozenset()
    figured: frozenset[str] = frozenset()
    graded: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    shortened: frozenset[str] = frozenset()
    function: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    launched: frozenset[str] = frozenset()


_OF_ONE = ("months", "weekdays", "beside")


@cache
def page_words(language: str = "en") -> PageWords:
    """The words of all languages together; those of dates of this language and English alone.

    >>> "march" in page_words("de").months, "mars" in page_words("de").months, "von" in page_words("en").sender
    (True, False, True)
    """
    found = {code: part_of(code, "page").PAGE for code in KNOWN}
    if language not in (*KNOWN, FIGURES):  # a plugin's
        with suppress(ModuleNotFoundError, KeyError):
            found[language] = part_of(language, "page").PAGE
    dates = [found[code] for code in ("en", language) if code in found]
    return PageWords(
        **{
            each.name: frozenset().union(
                *(getattr(one, each.name) for one in (dates if each.name in _OF_ONE else found.values()))
            )
            for each in fields(PageWords)
        }
    )


@cache
def month_numbers() -> Mapping[str, int]:
    """The number of each name of a month, in whatever language; what is another month elsewhere is left out.

    >>> month_numbers()["märz"], month_numbers()["may"]
    (3, 5)
    """
    found: dict[str, set[int]] = {}
    for code in KNOWN:
        module = part_of(code, "words" if code == "en" else "calendar_words")
        tables = (
            [module.WORDS[name] for name in ("longmonth", "shortmonth")]
            if code == "en"
            else [module.MONTHS, module.SHORT_MONTHS]
        )
        for table in tables:
            for name, number in table.items():
                found.setdefault(name.lower().rstrip("."), set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


def calendar(*tables: Iterable[str]) -> frozenset[str]:
    """The names in tables of a calendar, as they are compared."""
    return frozenset(name.lower().rstrip(".") for table in tables for name in table)
