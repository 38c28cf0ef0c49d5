"""Ranges whose first end leans on the second: "3–5 March", "1914–18", "the 17th and 18th centuries"."""

from ...tagging.meaning import Clock, Fixed, Meaning, Point
from ...tagging.rule import rule
from ..years import astronomical

Pair = tuple[Meaning, Meaning]


@rule(
    "(on)? (the)? [ {first:daynumber} ] (-|–|—|to|and|or|until|through) (the)? [ {last:daynumber} (of)?"
    " {month:monthname} (,? {year})? ]",
    "[ {month:monthname} {first:daynumber} ] (-|–|—|to|and|or|until|thru|through) [ {last:daynumber} (,? {year})? ]",
    "(on)? (the)? [ {first:daynumber} ] (-|–|—|to|and|or) (the)? [ {last:daynumber} (of)? {month:monthname}"
    " {year:int} {era} ]",
    type="DATE",
    examples={"3–5 March": (Point("day", 3, day=3), Point("day", 3, day=5))},
)
def days_of_month(first: int, last: int, month: int, year: int | None = None, era: int = 1) -> Pair | None:
    """Two days of one month."""
    if max(first, last) > 31:
        return None
    year = None if year is None else astronomical(year, era)
    return Point("day", month, day=first, year=year), Point("day", month, day=last, year=year)


@rule(
    "[ {first:monthname} ] (-|–|—|/|and|or|to|until|till|thru|through) [ {last:monthname} ,? (of|in)? {year} ]",
    "[ {first:monthname} {day:daynumber} ] (-|–|—|and|or|to|until|through) [ {last:monthname} {end:daynumber}"
    " ,? {year} ]",
    "[ {day:daynumber} {first:monthname} ] (-|–|—|and|or|to|until|through) [ {end:daynumber} {last:monthname}"
    " ,? {year} ]",
    type="DATE",
    examples={"March–May 2020": (Point("month", 3, year=2020), Point("month", 5, year=2020))},
)
def months_of_year(first: int, last: int, year: int, day: int | None = None, end: int | None = None) -> Pair:
    """Two months, or days, of one year; of two, where the first comes late in it."""
    unit = "day" if day else "month"
    begin = year - 1 if first > last else year
    return Point(unit, first, day=day, year=begin), Point(unit, last, day=end, year=year)


def _list_of_days() -> list[str]:
    """Three to six days of one month, before it or behind."""
    patterns, last = [], ",? (and|or|&) (the)? [ {last:daynumber}"
    for count in range(3, 7):
        inner = " , (the)? ".join(f"[ {{d{i}:daynumber}} ]" for i in range(2, count))
        patterns += [
            f"(on)? (the)? [ {{d1:daynumber}} ] , (the)? {inner} {last} (of)? {{month:monthname}} (,? {{year}})? ]",
            f"[ {{month:monthname}} {{d1:daynumber}} ] , {inner} {last} (,? {{year}})? ]",
        ]
    return patterns


@rule(
    *_list_of_days(),
    type="DATE",
    examples={"3, 4 and 7 March": (Point("day", 3, day=3), Point("day", 3, day=4), Point("day", 3, day=7))},
)
def list_of_days(month: int, last: int, year: int | None = None, **days: int) -> tuple[Point, ...]:
    """Days of one month, in a row."""
    return tuple(Point("day", month, day=day, year=year) for day in (*days.values(), last))


@rule(
    "[ {m1:monthname} ] , [ {m2:monthname} ] ,? (and|or|&) [ {last:monthname} ,? (of|in)? {year} ]",
    "[ {m1:monthname} ] , [ {m2:monthname} ] , [ {m3:monthname} ] ,? (and|or|&) [ {last:monthname} ,? (of)? {year} ]",
    type="DATE",
    examples={
        "March, April and June 1888": (
            Point("month", 3, year=1888), Point("month", 4, year=1888), Point("month", 6, year=1888),
        )
    },
)  # fmt: skip
def list_of_months(last: int, year: int, **months: int) -> tuple[Point, ...]:
    """Months of one year, in a row."""
    return tuple(Point("month", month, year=year) for month in (*months.values(), last))


@rule(
    "[ {first:year} ] (-|–|—|/) [ {last:yy} ]",
    type="DATE",
    examples={"1914–18": (Fixed("year", 1914), Fixed("year", 1918))},
)
def short_years(first: int, last: int) -> Pair | None:
    """A year, and a later one of its century in two digits."""
    end = first - first % 100 + last
    return (Fixed("year", first), Fixed("year", end)) if end > first else None


@rule(
    "[ {first:year} ] (–|—) [ {last:onedigit} ]",
    type="DATE",
    examples={"1348–9": (Fixed("year", 1348), Fixed("year", 1349))},
)
def last_figure(first: int, last: int) -> Pair | None:
    """A year, and a later one of its decade by its last figure. "2020-5-9" is none: the layout knows the hyphens."""
    end = first - first % 10 + last
    return (Fixed("year", first), Fixed("year", end)) if end > first else None


@rule(
    "[ {first:year} ] / [ {last:small} ]",
    type="DATE",
    examples={"2007/08": (Fixed("year", 2007), Fixed("year", 2008))},
)
def split_years(first: int, last: int) -> Pair | None:
    """A season or a financial year by both of its years, which follow one another: "2005/08" may be August."""
    return (Fixed("year", first), Fixed("year", first + 1)) if (first + 1) % 100 == last else None


@rule(
    "[ {first:year} ] (–|—) [ {last:small} ]",
    type="DATE",
    examples={"2005–08": (Fixed("year", 2005), Fixed("year", 2008))},
)
def early_years(first: int, last: int) -> Pair | None:
    """The same, where the later year could be a month: with a hyphen between them it is taken for none of both."""
    end = first - first % 100 + last
    return (Fixed("year", first), Fixed("year", end)) if end > first else None


@rule(
    "[ {first:int} ] (-|–|—|to|and) [ {last:int} {era} ]",
    "[ {era} {first:int} ] (-|–|—|to|and) [ {last:int} ]",
    type="DATE",
    examples={"431–404 BC": (Fixed("year", -430), Fixed("year", -403))},
)
def years_of_era(first: int, last: int, era: int) -> Pair | None:
    """Two years BC or AD."""
    if (first - last) * era > 0:
        return None
    return (
        (Fixed("year", 1 - first), Fixed("year", 1 - last)) if era < 0 else (Fixed("year", first), Fixed("year", last))
    )


@rule(
    "(the)? [ {first:nth} ] (-|–|—|to|and|or) (the)? [ {last:nth} (centuries|century) ] ({era})?",
    "(the)? (early|mid|mid -|late) -? [ {first:nth} ] (-|–|—|to|or) (the)? (early|mid|mid -|late)? -?"
    " [ {last:nth} (centuries|century) ] ({era})?",
    "(the)? [ {first:nth} ] (-|–|—|to|or) (the)? (early|mid|mid -|late) -? [ {last:nth} (centuries|century) ] ({era})?",
    type="DATE",
    examples={"the 17th and 18th centuries": (Fixed("century", 16), Fixed("century", 17))},
)
def centuries(first: int, last: int, era: int = 1) -> Pair:
    """Two centuries, in whole ones: EDTF has no vague ends."""
    if era < 0:
        return Fixed("century", -first), Fixed("century", -last)
    return Fixed("century", first - 1), Fixed("century", last - 1)


@rule(
    "(the)? [ {first:decade} ] (-|–|—|to|and|or) (the)? [ {last:decade2} ]",
    type="DATE",
    examples={"the 1960s and 70s": (Fixed("decade", 196), Fixed("decade", 197))},
)
def decades(first: int, last: int) -> Pair:
    """Two decades of one century."""
    return Fixed("decade", first // 10), Fixed("decade", first // 100 * 10 + last // 10)


@rule(
    "[ {first:small} ] (-|–|—|to|and|until|till) [ {time:clocktime} ((on|,)? {day:dayref})? ]",
    type="TIME",
    examples={"9 to 11 a.m.": (Clock("09:00"), Clock("11:00"))},
)
def hours(first: int, time: str | None, day: Meaning | None = None) -> Pair | None:
    """Two times of day; the first is in the same half of it, if it then comes first."""
    if time is None:
        return None
    last = int(time[:2])
    begin = first % 12 + (12 if last > 12 and first % 12 + 12 < last else 0)
    return Clock(f"{begin:02}:00", day), Clock(time, day)


RULES = (
    list_of_days,
    list_of_months,
    days_of_month,
    months_of_year,
    short_years,
    split_years,
    last_figure,
    early_years,
    years_of_era,
    centuries,
    decades,
    hours,
)
