"""What dangles is no part of a title: times, periods, prepositions without their noun."""

import re

from ..languages.en.grammar.lexicon import lemma
from ..languages.wordlist import words
from ..syntax.tokens import Tokens

PARTICLES = words(
    """
    up down out off away over back on in through forward together apart aside ahead around
    """
)


# Behind "was" these are what it was: "the fighting was over".
_STATES = ("over", "out", "off", "up", "down", "back", "away", "ahead")
# A title ends on none of these: preposition, article, conjunction, "to", relative, comma, opening bracket …
_DANGLING = frozenset("pDchstrmbvdT,;(R")


def trim(tokens: Tokens, order: list[int]) -> list[int]:
    """Without time expressions, and without what dangles at either end."""
    kinds = tokens.kinds
    order = _without_period(tokens, order)
    early = {
        k
        for i in order
        if kinds[i] == "T" and i > 1 and tokens.lows[i - 1] in _EARLY and tokens.lows[i - 2] in ("as", "very", "too")
        for k in (i - 2, i - 1)
    }
    order = [i for i in order if i not in early]
    owning = {i for place, i in enumerate(order) if kinds[i] == "T" and _owns_object(tokens, order, place)}
    order = [
        i
        for i in order
        if i in owning
        or (kinds[i] != "T" and not (tokens.words[i] in ("'s", "’s") and kinds[i - 1] == "T" and i - 1 not in owning))
    ]
    if [tokens.lows[i] for i in order[-4:]] == ["for", "the", "first", "time"]:
        last = order[-1] + 1
        if kinds[last : last + 1] == "T" and tokens.lows[last].startswith(("since", "in ")):
            order = order[:-4]  # of no meaning without that time
    if len(order) > 2 and tokens.lows[order[-1]] in _UNITS and tokens.lows[order[-1] + 1 : order[-1] + 2] in _SIDES:
        order = order[:-2]  # "came two days after another fire"
    while order and (
        kinds[order[0]] in ",;)csRh" or (kinds[order[0]] == "p" and len(order) > 1 and kinds[order[0]] != "T")
    ):
        order = order[1:]
    while (
        order
        and order[-1] not in owning
        and ((kinds[order[-1]] in _DANGLING and not _is_manner(tokens.lows[order[-1]])) or _is_as_early(tokens, order))
        and not _is_particle(tokens, order)
        and not _is_completing(tokens, order)
    ):
        order = order[:-1]
    return order


# "for the year ended 31 March", "in the three months ended 30 June"
_PERIOD = re.compile(r"p?D?#?N+[pt]")


def _without_period(tokens: Tokens, order: list[int]) -> list[int]:
    """Without the period that a time closes: "Profit for the year ended 31 March was 2 million"."""
    letters = "".join(tokens.kinds[i] for i in order)
    for found in _PERIOD.finditer(letters):
        last = order[found.end() - 1]
        closes = tokens.lows[last] in ("ended", "ending") or (
            tokens.lows[last] == "to" and tokens.lows[last - 1] in ("months", "weeks", "year", "quarter", "half")
        )
        if closes and tokens.kinds[last + 1 : last + 2] == "T":
            return order[: found.start()] + order[found.end() :]
    for place, i in enumerate(order):
        if (
            tokens.kinds[i] == "T"
            and tokens.lows[i].startswith("to ")
            and place
            and tokens.lows[order[place - 1]] in _LONG
        ):
            period = _MEASURE.search("".join(tokens.kinds[k] for k in order[:place]))
            if period is not None:
                return order[: period.start()] + order[place:]  # "in the six months to September"
        if tokens.kinds[i] == "T" and tokens.lows[i].startswith("of ") and tokens.lows[order[place - 1]] in _UNITS:
            part = _PART.search("".join(tokens.kinds[k] for k in order[:place]))
            if part is not None:
                return order[: part.start()] + order[place:]  # "in the first hours of Wednesday"
    return order


_LONG = words("months weeks year quarter half")
_PART = re.compile(r"pD?[NR#]*[NZ]$")
_MEASURE = re.compile(r"pD?[#N]+$")


def _owns_object(tokens: Tokens, order: list[int], place: int) -> bool:
    """Whether a time is needed for the noun behind it: "won Sunday's election"."""
    i = order[place]
    owns = tokens.words[i].endswith(("'s", "’s")) or tokens.words[i + 1 : i + 2] in (["'s"], ["’s"])
    verb = tokens.lows[order[place - 1]] if place and order[place - 1] == i - 1 else ""
    if lemma(verb) in _OF_DATES and tokens.words[i][0].isdigit():
        return True  # "He chose 4713 BCE"
    return owns and place > 1 and tokens.kinds[order[place - 1]] in "VELGI" and order[place - 1] == i - 1


_OBJECTS = words("it them him her us me")
_WHERE = words("there here home abroad ashore together")
_COUNTS = words("twice thrice")
_UNITS = words("day days week weeks month months year years hour hours minutes")
_SIDES = (["after"], ["before"])
_EARLY = words("early late soon recently")
# The object of these may be a date.
_OF_DATES = words("choose pick mark celebrate commemorate prefer name")


def _is_manner(low: str) -> bool:
    return low.endswith("ly") and low != "only"


def _is_particle(tokens: Tokens, order: list[int]) -> bool:
    """Whether the last word belongs to its verb: "step down", "called off"."""
    last = order[-1]
    if tokens.lows[last] in PARTICLES and tokens.lows[last - 1] in _OBJECTS and len(order) > 2:
        return order[-3:] == [last - 2, last - 1, last] and tokens.kinds[last - 2] in "VELGIZ"  # "swept it away"
    return (
        tokens.lows[last] in PARTICLES
        and len(order) > 1
        and (tokens.kinds[last - 1] in "VELGIZ" or (tokens.kinds[last - 1] == "b" and tokens.lows[last] in _STATES))
    )


def _is_completing(tokens: Tokens, order: list[int]) -> bool:
    """Whether the last word is what the verb needs: "doing so", "fifteen kilometres long", "died there"."""
    last = order[-1]
    before = order[-2] if len(order) > 1 else -1
    if tokens.lows[last] in _COUNTS or (tokens.lows[last] == "even" and lemma(tokens.lows[last - 1]) == "break"):
        return True
    if tokens.lows[last] == "so":
        return before >= 0 and tokens.lows[before] in ("do", "does", "did", "done", "doing")
    if tokens.lows[last] == "more":
        return before == last - 1 and tokens.kinds[before] == "#"  # "plans to add two more"
    if tokens.lows[last] in ("another", "both", "several"):  # "founded another"
        return before == last - 1 and tokens.kinds[before] in "VELIG"
    if tokens.lows[last] in _WHERE:
        return before == last - 1 and tokens.kinds[before] in "VELIG"
    return tokens.lows[last] == "long" and before == last - 1 and tokens.kinds[before] == "N"


def _is_as_early(tokens: Tokens, order: list[int]) -> bool:
    """Whether "as early" is all that is left of "as early as Friday"."""
    last = order[-1]
    return tokens.lows[last] in _EARLY and last > 0 and tokens.lows[last - 1] in ("as", "very", "too")
