"""Times of the clock and the days they stand beside, read from their tokens."""

from collections.abc import Sequence

from ...tagging.meaning import Meaning, Point, Shift, Story
from .words import WORDS

_STEPS = {**WORDS["past"], **WORDS["next"], "this": 0}
_STORY = {"same": 0, "that": 0, "next": 1, "following": 1, "previous": -1}


def clock_value(words: Sequence[str]) -> str | None:
    """A time of the clock as `HH:MM`, or None where there is no such time.

    >>> clock_value(["10", "p.m."]), clock_value(["10:30pm"]), clock_value(["half", "past", "six"])
    ('22:00', '22:30', '06:30')
    """
    text = " ".join(words).lower()
    for word, value in WORDS["noon"].items():
        if text.endswith(word):
            return str(value)
    afternoon = {True: 12, False: 0}["pm" in text or "p.m" in text] if "m" in text.replace("from", "") else None
    if words[0].lower() in ("half", "quarter", "a"):
        hour = _hour(words[-1])
        minute = {"half": 30, "past": 15, "to": 45}[
            words[0].lower() if words[0].lower() == "half" else words[-2].lower()
        ]
        return f"{(hour - (minute == 45)) % 24:02}:{minute:02}"
    digits = "".join(c if c.isdigit() else " " for c in words[0]).split()
    if digits and len(digits[0]) == 4:
        digits[:1] = [digits[0][:2], digits[0][2:]]  # "1209 a.m."
    hour = int(digits[0]) if digits else _hour(words[0])
    minutes = digits[1] if len(digits) > 1 else "00"
    if afternoon is not None:
        if hour > 12:
            return None
        hour = hour % 12 + afternoon
    if hour > 24 or int(minutes) > 59:
        return None
    return f"{hour:02}:{minutes:0<2}"


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else int(WORDS["card"].get(word.lower(), 0))


def day_meaning(words: Sequence[str]) -> Meaning:
    """The day that tokens name.

    >>> day_meaning(["last", "Friday"]) == Point("weekday", 5, step=-1)
    True
    """
    month = day = year = weekday = step = None
    for word in words:
        low = word.lower()
        if low == "tonight":
            return Shift(0, "day")
        if low in WORDS["day_word"]:
            return Shift(WORDS["day_word"][low], "day")
        if low == "day":
            return Story("day", next(_STORY[w.lower()] for w in words if w.lower() in _STORY))
        if low in _STEPS:
            step = _STEPS[low]
        elif word[0].isdigit() and "-" in word:
            return Point("day", int(word[5:7]), day=int(word[8:10]), year=int(word[:4]))
        elif word[0].isdigit():
            number = int("".join(c for c in word if c.isdigit()))
            year, day = (number, day) if number > 31 else (year, number)
        else:
            month = month or _lookup(word, "longmonth", "shortmonth")
            weekday = weekday or _lookup(word, "longday", "shortday")
    if month:
        return Point("day", month, day=day, year=year, weekday=weekday)
    return Point("weekday", weekday or 0, step=step)


def _lookup(word: str, *categories: str) -> int | None:
    for category in categories:
        found = WORDS[category].get(word) or WORDS[category].get(word.lower())
        if found:
            return int(found)
    return None
