"""Years, what is longer, and seasons: "1998", "the early 1990s", "the fifth century BC", "summer 1914"."""

from ...tagging.meaning import Fixed, Point, Unit, Unplaced
from ...tagging.rule import Sense, rule
from ..years import astronomical, full

_WINTER = 4


@rule(
    "{year}",
    "(the)? year {year}",
    "(the)? year {year:spoken_year}",
    "{year:spoken_year}",
    "(in|since|of|by|until|from|before|after|during|and|to|-) [ {year:short_year} ]",
    "(in|since|of|by|until|from|before|after|and|to|until) [ {year:noted_year} ]",
    "{about:circa_year}",
    type="DATE",
    examples={
        "2014": Fixed("year", 2014), "nineteen ninety-six": Fixed("year", 1996), "c1280": Sense(Fixed("year", 1280)),
        "MDCCLXXVI": Fixed("year", 1776), "He left in 1938.12": Fixed("year", 1938),
    },
)  # fmt: skip
def year(year: int = 0, about: int = 0) -> Fixed | Sense:
    """A year in four digits, in two behind an apostrophe, in Roman ones, as it is spoken, or with a mark."""
    return Sense(Fixed("year", about), mod="APPROX") if about else Fixed("year", full(year))


@rule(
    "{year:old_year}",
    "the year {year:old_year}",
    "the year {year:far}",
    type="DATE",
    examples={"Rome was sacked in 410.": Fixed("year", 410)},
)
def old_year(year: int) -> Fixed:
    """A year in three digits; `keeps` wants a clause about the past, and nothing that is counted."""
    return Fixed("year", year)


@rule(
    "{month:monthname} (of)? {year:old_year}",
    "(the)? {day:daynumber} (of)? {month:monthname} {year:old_year}",
    "(the)? {season} (of)? {year:old_year}",
    type="DATE",
    examples={"They landed in June 533.": Point("month", 6, year=533)},
)
def old_date(year: int, month: int = 0, day: int | None = None, season: int = 0) -> Point:
    """A day, month or season of a year in three digits; `refine` takes back the year where it counts something."""
    if season:
        return Point("season", season, year=year)
    return Point("day" if day else "month", month, day=day, year=year)


@rule(
    "(the year)? {number:int} {era}",
    "{era} {number:int}",
    "{number:ad_year}",
    type="DATE",
    examples={"44 BC": Fixed("year", -43), "AD 79": Fixed("year", 79)},
)
def year_of_era(number: int, era: int = 1) -> Fixed:
    """A year BC or AD, in however few digits."""
    return Fixed("year", astronomical(number, era))


@rule(
    "(the)? {decade}",
    "(the)? {century:year} 's",
    "(the)? {decade:decade2}",
    "(the)? (nineteen -?)? {word:decade_word}",
    "the {of:teen} -? {word:decade_word}",
    "(the)? {of:teen} -? hundreds",
    "(the)? {decade} {era}",
    "(the)? {decade:decade2} {era}",
    "(the)? {old:old_decade} {era}",
    "the {old:old_decade}",
    type="DATE",
    examples={
        "the 1990s": Fixed("decade", 199), "'90s": Fixed("decade", 199), "the 470s BC": Fixed("decade", -48),
        "the 860s": Fixed("decade", 86),
    },
)  # fmt: skip
def decade(
    decade: int | None = None,
    word: int | None = None,
    century: int | None = None,
    old: int = 0,
    era: int = 0,
    of: int = 0,
) -> Fixed | None:
    """A decade; one BC counts back, so that the 470s are the years from 479 on."""
    if of:  # "the eighteen-nineties", "the seventeen hundreds"
        return Fixed("decade", of * 10 + word) if word is not None else Fixed("century", of) if of > 12 else None
    if era or old:
        tens = (decade or old) // 10
        return Fixed("decade", -tens - 1 if era < 0 else tens) if era or old % 100 else None
    if century is not None:
        return Fixed("decade", century // 10) if century % 10 == 0 else None
    if decade is None:
        return Fixed("decade", 190 + (word or 0))
    if decade % 100 == 0 and 999 < decade < 1900:
        return Fixed("century", decade // 100)  # "The 1700s" are a century, "the 1900s" may be ten years.
    return Fixed("decade", decade // 10 if decade > 99 else 190 + decade // 10)


@rule(
    "(the)? {number:nth} -? {unit:ages} ({era})?",
    "(the)? {number:nth} (c|cent) .? ({era})?",
    type="DATE",
    examples={"the 20th century": Fixed("century", 19), "the fifth century BC": Fixed("century", -5)},
)
def century(number: int, unit: Unit = "century", era: int = 1) -> Fixed:
    """A century, or a millennium: 19 stands for 19xx."""
    return Fixed(unit, number - 1 if era > 0 else -number)


@rule(
    "the turn of the {number:nth} century",
    "the turn of the century",
    type="DATE",
    examples={"the turn of the 20th century": Sense(Fixed("year", 1900), mod="APPROX")},
)
def turn_of_century(number: int = 0) -> Sense:
    """About the year in which a century begins; of which, only a reader may know."""
    if number < 2:
        return Sense(Unplaced("XXXX", "the turn of which century is not told"))
    return Sense(Fixed("year", (number - 1) * 100), mod="APPROX")


@rule(
    "(the)? {season} (of|in|,)? {year}",
    "(the)? {season} (of|in)? {year:spoken_year}",
    "(the)? {year} {season}",
    "(the)? {season} (of|in)? {year} (-|–|—|/) {next:yy}",
    "(the)? {season} (of|in)? {year} (-|–|—|/) {next:year}",
    "(the)? {season} (of|in)? {year:old_year} (-|–|—|/) {next:old_year}",
    "(the)? {season} (of)? {year:short_year}",
    "(in|since|until|till|by|before|after) [ {season} (of|in|,)? {year} ]",
    "(in|since|until|till|by|before|after) [ {season} (of)? {year:short_year} ]",
    "(in|since|until|till|by|before|after) [ {season} (of|in)? {year} (-|–|—|/) {next:yy} ]",
    type="DATE",
    examples={
        "the summer of 1914": Point("season", 2, year=1914),
        "the winter of 1816–17": Point("season", 4, year=1816, rank=1),
    },
)
def season_year(season: int, year: int, next: int = 0) -> Point | None:
    """A season of a year; the winter of two years begins in the first of them."""
    whole = full(year)
    if not next:
        return Point("season", season, year=whole)
    following = (whole + 1) % 100 == next if next < 100 else whole + 1 == next
    return Point("season", season, year=whole, rank=1) if following and season == _WINTER else None


@rule(
    "(the)? {season} (of|in)? {number:int} {era}",
    "(in|since|until|till|by|before|after) [ {season} (of|in)? {number:int} {era} ]",
    type="DATE",
    examples={"spring of 431 BC": Point("season", 1, year=-430)},
)
def season_of_era(season: int, number: int, era: int) -> Point:
    """A season of a year BC or AD."""
    return Point("season", season, year=astronomical(number, era))


@rule(
    "the {season}",
    "(the)? {phase} -? {season}",
    "(in|since|until|till|by|before|after) [ {season} ]",
    type="DATE",
    examples={"the summer": Sense(Point("season", 2)), "early summer": Sense(Point("season", 2), mod="START")},
)
def season(season: int, phase: str | None = None) -> Sense:
    """A season alone."""
    return Sense(Point("season", season), mod=phase)


RULES = (
    year,
    old_year,
    old_date,
    year_of_era,
    decade,
    century,
    turn_of_century,
    season_year,
    season_of_era,
    season,
)
