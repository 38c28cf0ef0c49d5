"""Numbers in English: the shapes of tokens in digits, and the phrases that several tokens make."""

import re
from collections.abc import Callable, Sequence

from ...tagging.lexicon import Phrase, Shape
from .days import clock_value, day_meaning
from .roman import ROMAN, roman
from .words import WORDS

_DIGITS = re.compile(r"\d+")


def _int(word: str) -> int:
    return int(_DIGITS.match(word.replace(",", ""))[0])  # type: ignore[index]


def _parts(word: str) -> tuple[int, ...]:
    return tuple(map(int, _DIGITS.findall(word)))


def _shape(regex: str, *categories: str, value: object = _int) -> Shape:
    return Shape(re.compile(regex, re.IGNORECASE), categories, value)  # type: ignore[arg-type]


def _roman_year(word: str) -> int:
    return roman(word) or 0


SHAPES = (
    _shape(r"[1-9]", "int", "day", "hour", "small", "onedigit"),
    _shape(r"0[1-9]|1[0-2]", "int", "day", "hour", "small"),
    _shape(r"1[3-9]|2[0-4]|00", "int", "day", "hour24", "yy"),
    _shape(r"2[5-9]|3[01]", "int", "day", "yy"),
    _shape(r"\d\d", "int", "yy"),
    _shape(r"[1-9]\d\d", "int", "far", "old_year"),
    _shape(r"\d{3}", "int", "far"),
    _shape(r"1\d{3}|20\d\d|21\d\d", "int", "year", "far", "hhmm"),
    _shape(r"0\d{3}|2[234]\d\d", "int", "far", "hhmm"),
    _shape(r"(?:1\d{3}|20\d\d)[⁰-⁹¹²³]+", "year"),
    _shape(r"(?-i:c)\d{3,4}", "circa_year", value=lambda word: int(word[1:])),
    _shape(r"AD\d{1,4}", "ad_year", value=lambda word: int(word[2:])),
    _shape(r"(?:1\d{3}|20\d\d)\.\d{1,2}", "noted_year", "decimal", value=lambda word: int(word[:4])),
    _shape(rf"(?-i:(?=M{{1,3}}[DCLXVI]{{2}}){ROMAN})", "year", value=_roman_year),
    _shape(r"\d{4,5}", "int", "far"),
    _shape(r"\d{1,3}(?:,\d{3})+", "int", "grouped"),
    _shape(r"\d+", "int"),
    _shape(r"\d+\.\d+", "decimal", value=float),
    _shape(r"\d/\d", "fraction", "slashed", value=_parts),
    _shape(r"\d{1,2}/\d{1,2}", "slashed", value=_parts),
    _shape(r"(?:0?[1-9]|1[0-2])/(?:1[5-9]|20)\d\d", "month_slash_year", value=_parts),
    _shape(r"\d{1,2}/\d{1,2}/(?:\d\d|\d{4})", "slashed", value=_parts),
    _shape(r"\d{1,2}\.\d{1,2}\.\d{4}", "dotted", value=_parts),
    _shape(r"\d{4}/\d{1,2}/\d{1,2}", "slashed", value=_parts),
    _shape(r"\d{4}-(?:0[1-9]|1[0-2])-\d\d.*", "iso", value=str),
    _shape(r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?:am|pm)?", "clock", value=str),
    _shape(r"(?:0?[1-9]|1[0-2])(?:am|pm)", "clock", value=str),
    _shape(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)", "ordinal", "dayth"),
    _shape(r"\d+(?:st|nd|rd|th)", "ordinal"),
    _shape(r"\d{3}0s", "decade"),
    _shape(r"[1-9]\d0s", "old_decade"),
    _shape(r"\d0s", "decade2"),
    _shape(r"['’]\d0s", "decade2", value=lambda word: int(word[1:3])),
    _shape(r"['’]\d\d", "short_year", value=lambda word: int(word[1:])),
    _shape(r"Q[1-4]", "qcode", value=lambda word: int(word[1:])),
    _shape(r"FY(?:\d\d|\d{4})", "fy", value=lambda word: int(word[2:])),
    _shape(r"[1-4]Q", "qcode", value=lambda word: int(word[0])),
    _shape(r"[1-4]Q\d\d", "quarter_year", value=lambda word: (int(word[0]), int(word[2:]))),
    _shape(r"H[12]", "hcode", value=lambda word: int(word[1:])),
    _shape(r"[12]H", "hcode", value=lambda word: int(word[0])),
    _shape(r"[12]H\d\d", "half_year", value=lambda word: (int(word[0]), int(word[2:]))),
    _shape(r"W[0-5]\d", "wcode", value=lambda word: int(word[1:])),
)  # fmt: skip

_CARD = WORDS["card"]
_MOST = 1e15
_VAGUE = {"several", "few", "many", "some", "dozens", "hundreds", "thousands", "number", "tens", "countless"}


def number(words: Sequence[str]) -> float | None:
    """What a number is worth, in digits or words; None for a vague one ("several").

    >>> number(["two", "and", "a", "half"]), number(["2", "1/2"]), number(["twenty", "-", "four"]), number(["several"])
    (2.5, 2.5, 24, None)
    """
    total, current, fraction = 0.0, 0.0, 0.0
    words = [word.lower() for word in words if word not in ("-", "‑", "–")]
    if any(word in _VAGUE for word in words):
        return None
    for word in words:
        if word[0].isdigit():
            top, _, bottom = word.replace(",", "").partition("/")
            if bottom:
                fraction += int(top) / max(int(bottom), 1)
            else:
                current += float(top)
        elif word in ("half", "quarter"):
            fraction += 0.5 if word == "half" else 0.25
        elif word == "couple":
            current = 2
        elif word in _CARD:
            value = _CARD[word]
            if value < 100 and word != "dozen":
                current += value
            else:
                current = (current or 1) * value
                if value >= 1000:
                    total, current = total + current, 0.0
    result = (total + current + fraction) or 1.0
    if result > _MOST:
        return None  # "a billion billion billion …": as vague as "countless"
    return int(result) if result == int(result) else result


def _spoken_year(words: Sequence[str]) -> int:
    values = [_CARD[w.lower()] for w in words if w.lower() in _CARD and w.lower() != "hundred"]
    if "thousand" in [w.lower() for w in words]:
        return int(number(words) or 0)
    return int(values[0] * 100 + sum(values[1:]))


def _ordinal(words: Sequence[str]) -> int:
    if words[0][0].isdigit():
        return _int(words[0])
    lowered = [word.lower() for word in words if word not in ("-", "‑")]
    return sum(WORDS["ordinal"].get(word, _CARD.get(word, 0)) for word in lowered)


def _named(*categories: str) -> Callable[[Sequence[str]], int]:
    def value(words: Sequence[str]) -> int:
        word = words[0]
        for category in categories:
            found = WORDS[category].get(word) or WORDS[category].get(word.lower())
            if found:
                return int(found)
        raise LookupError(word)

    return value


_EXACT = (
    "({int}|{decimal}|{card}) (-? and? {card})? (-? {card})? (-? {card})? "
    "(-? and -? (a|one) -? (half|quarter)|-? {fraction})?"
)

_STEPS = {"last": -1, "this": 0, "next": 1}

_WEEK_ON = {"from": 1, "on": 1}
_ZONES = {"eastern": "-05", "central": "-06", "mountain": "-07", "pacific": "-08"}


def _zone(words: Sequence[str]) -> str:
    low = [word.lower() for word in words]
    if low[0] == "greenwich":
        return "Z"
    hours = int(_ZONES[low[0]]) + ("daylight" in low or "summer" in low)
    return f"{hours:03}"


PHRASES = {
    "number": Phrase(
        f"{_EXACT}|{{fraction}}|half (a|an)|a half|a (hundred|thousand|dozen|million|billion) (and {{card}} (-"
        f" {{ones}})?)?"
        "|a? couple of?|a? good? few|several|many|(dozens|hundreds|thousands|tens) of|a number of|(one|a) and a half",
        number,
    ),
    "count": Phrase(f"{_EXACT}|a|an|half (a|an)|a? couple of?|(a|the)? few|several|many", number),
    "exact": Phrase(f"{_EXACT}|{{fraction}}", number),
    "spoken_year": Phrase(
        "(nineteen|eighteen|seventeen|sixteen|fifteen) -? hundred? -? (and -?)? ({tens} (-? {ones})?|{teen}|oh"
        " {ones})|twenty -? ({tens} (-? {ones})?|{teen}|oh {ones})"
        "|two thousand (and? ({tens} (-? {ones})?|{teen}|{ones}))?",
        _spoken_year,
    ),
    "nth": Phrase("{ordinal}|{tens} - {ordinal}|(twenty|thirty) {ordinal}", _ordinal),
    "monthname": Phrase("{longmonth}|{shortmonth} .?", _named("longmonth", "shortmonth")),
    "dayname": Phrase("{longday}|{shortday} .?", _named("longday", "shortday")),
    "daynumber": Phrase("{day}|{dayth}", _ordinal),
    "dayword": Phrase("{dayth}|{ordinal}|{tens} - {ordinal}", _ordinal),
    "week_on": Phrase(
        "a week (from|on)|a week ago (last)?|a week last", lambda words: _WEEK_ON.get(words[2].lower(), -1)
    ),
    "week_behind": Phrase("week", lambda words: 1),
    "to_the_day": Phrase("to the (very)? day", lambda words: 1),
    "instant": Phrase(
        "inst|instant|ult|ultimo|prox|proximo", lambda words: {"i": 0, "u": -1, "p": 1}[words[0][0].lower()]
    ),
    "gone": Phrase("just gone|just past|gone", lambda words: -1),
    "hence": Phrase("from now", lambda words: 0),
    "which_week": Phrase("(last|this|next) week", lambda words: _STEPS[words[0].lower()]),
    "which_month": Phrase("(last|this|next) month", lambda words: _STEPS[words[0].lower()]),
    "before_last": Phrase("before last", lambda words: -1),
    "which_year": Phrase("(last|this|next) year", lambda words: _STEPS[words[0].lower()]),
    "clocktime": Phrase(
        "{clock} ({ampm})?|{hhmm} {ampm}|{small} ({ampm}|o'clock)|({ones}|{teen}) ({ampm}|o'clock)|{decimal}"
        " {ampm}|(12|twelve)? {noon}"
        "|half past ({small}|{ones}|{teen})|(a)? quarter (to|past) ({small}|{ones}|{teen})",
        clock_value,
    ),
    "dotted_time": Phrase("{decimal}", clock_value),
    "zonename": Phrase("(eastern|mountain|pacific|central|greenwich) (standard|daylight|summer|mean)? time", _zone),
    "military": Phrase(
        "{hhmm}", lambda words: f"{words[0][:2]}:{words[0][2:]}" if words[0] < "2400" and words[0][2:] < "60" else None
    ),
    "opening": Phrase("{hhmm}|{clock} ({ampm})?|{small} ({ampm}|o'clock)|{noon}", lambda words: 1),
    "dayref": Phrase(
        "(({longday}|{shortday} .?) ,?)? ({longmonth}|{shortmonth} .?) ({day}|{dayth}) (,? {year})?"
        "|(({longday}|{shortday} .?) ,?)? (the)? ({day}|{dayth}) (of)? ({longmonth}|{shortmonth} .?) (,? {year})?|{iso}"
        "|{day_word}|tonight|({past}|{next}|this)? {longday}|{shortday} .?|that day|the"
        " (same|next|following|previous) day",
        day_meaning,
    ),
}
