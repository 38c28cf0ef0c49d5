"""Parts and days of what is named beside them: "the first half of August", "the second Saturday of December"."""

from ...tagging.meaning import Fixed, Half, Piece, Point, Shift, Unit, Unplaced
from ...tagging.rule import Sense, rule

_MOST = 50
_ANY = "the text does not say which"


@rule(
    "the {phase:share} (quarter|third|part|decades|years) of (the)? {number:nth} century ({era})?",
    "the {half} half of (the)? {number:nth} century ({era})?",
    type="DATE",
    examples={"the last quarter of the nineteenth century": Sense(Fixed("century", 18), mod="END")},
)
def part_of_century(number: int, era: int = 1, phase: str = "", half: int | None = None) -> Sense:
    """The first or last part of a century."""
    return _part(Fixed("century", number - 1 if era > 0 else -number), phase, half)


@rule(
    "the {rank:nth} decade of (the)? {number:nth} century",
    "the {rank:final} decade of (the)? {number:nth} century",
    "the (closing|final) decade of (the)? {number:nth} century",
    type="DATE",
    examples={"the second decade of the 19th century": Fixed("decade", 181)},
)
def decade_of_century(number: int, rank: int = -1) -> Fixed | None:
    """The first ten years of a century, the second, …, the last."""
    return Fixed("decade", (number - 1) * 10 + (rank - 1 if rank > 0 else 9)) if rank <= 10 else None


@rule(
    "the {phase:share} (third|part) of {month:monthname} (,? {year})?",
    "the {phase:share} (third|part) of the {unit:dated}",
    "the {half} half of {month:monthname} (,? {year})?",
    "the {half} half of the {unit:dated}",
    type="DATE",
    examples={"the first half of August": Sense(Half(Point("month", 8)), mod="START")},
)
def part_of_month(
    month: int = 0, year: int | None = None, unit: Unit = "month", phase: str = "", half: int | None = None
) -> Sense | None:
    """The first or last part of a month, a decade; of a year it is a half that has a name."""
    if unit in ("year", "quarter", "weekend"):
        return None
    return _part(Point("month", month, year=year) if month else Shift(0, unit, "here"), phase, half)


def _part(whole: Fixed | Point | Shift, phase: str, half: int | None) -> Sense:
    if half is None:
        return Sense(whole, mod=phase)
    return Sense(Half(whole, second=half == 2), mod="END" if half == 2 else "START")


@rule(
    "the {rank:nth} {weekday:dayname} (of|in) {month:monthname} (,? {year})?",
    "the last {weekday:dayname} (of|in) {month:monthname} (,? {year})?",
    type="DATE",
    examples={"the first Tuesday in November": Point("day", 11, weekday=2, rank=1)},
)
def ranked_weekday(weekday: int, month: int, rank: int = -1, year: int | None = None) -> Point | None:
    """The so-many-th Friday of a month, or its last."""
    return Point("day", month, weekday=weekday, rank=rank, year=year) if rank <= 5 else None


@rule(
    "the {rank:nth} {weekday:dayname} (of|in) {step:which_month}",
    "the {rank:final} {weekday:dayname} (of|in) {step:which_month}",
    "the {rank:nth} {weekend} (of|in) {step:which_month}",
    "the {rank:final} {weekend} (of|in) {step:which_month}",
    "the {rank:nth} {weekend} (of|in) {month:monthname} (,? {year})?",
    "the {rank:final} {weekend} (of|in) {month:monthname} (,? {year})?",
    "the {rank:final} {week} (of|in) {month:monthname} (,? {year})?",
    "the {rank:nth} {week} (of|in) {month:monthname} (,? {year})?",
    "the {rank:final} {week} (of|in) {year}",
    "the {rank:nth} {week} (of|in) {year}",
    type="DATE",
    examples={
        "the second Monday of next month": Piece(Shift(1, "month"), "weekday", 2, weekday=1),
        "the last weekend of July": Piece(Point("month", 7), "weekend", -1),
    },
)
def piece(
    rank: int,
    weekday: int = 0,
    step: int = 0,
    month: int = 0,
    year: int | None = None,
    weekend: str = "",
    week: str = "",
) -> Piece | None:
    """The so-many-th Friday or weekend of a month, the last week of it."""
    whole = Point("month", month, year=year) if month else Fixed("year", year) if year else Shift(step, "month")
    unit = "weekday" if weekday else "weekend" if weekend else "week"
    return Piece(whole, unit, rank, weekday=weekday) if rank <= 5 else None


@rule(
    "week (no .?)? {number:int} (of|in|,)? {year}",
    "(the)? calendar week {number:int} (of|in|,)? {year}",
    "{year} -? {number:wcode}",
    type="DATE",
    examples={"week 23 of 2019": Point("week", 23, year=2019), "2019-W23": Point("week", 23, year=2019)},
)
def week_of_year(number: int, year: int) -> Point | None:
    """A week by its number, as ISO 8601 counts them."""
    return Point("week", number, year=year) if 1 <= number <= 53 else None


@rule(
    "the {unit:dated} (after next|{back:before_last})",
    "the {season} (after next|{back:before_last})",
    "the {weekday:longday} (after next|{back:before_last})",
    "the {month:longmonth} (after next|{back:before_last})",
    "the {holiday} {back:before_last}",
    type="DATE",
    examples={
        "the week after next": Shift(2, "week"),
        "the year before last": Shift(-2, "year"),
        "the Christmas before last": Point("holiday", name="christmas", step=-2),
    },
)
def two_away(
    unit: Unit = "week",
    back: int = 0,
    weekday: int = 0,
    season: int = 0,
    month: int = 0,
    holiday: str = "",
) -> Shift | Point:
    """The week after next, the year before last: one more is between them and now."""
    step = -2 if back else 2
    if month:
        return Point("month", month, step=step)
    if holiday:
        return Point("holiday", name=holiday, step=step)
    if weekday:
        return Point("weekday", weekday, step=step)
    if season:
        return Point("season", season, step=step)
    return Shift(step, unit)


@rule("{ago:exact} {seasons} ago", type="DATE", examples={"two summers ago": Point("season", 2, step=-2)})
def seasons_ago(ago: float, seasons: int) -> Point | None:
    """Two summers ago."""
    return Point("season", seasons, step=-int(ago)) if ago == int(ago) <= _MOST else None


@rule(
    "[ a {weekday:longday} ] (.|,|;|:|and|or|that|when|!)",
    "on [ a {weekday:longday} ] (in|of)",
    "[ one {weekday:longday} ] (in|of|,|when|that|he|she|we|i|they|my|the)",
    type="DATE",
    examples={"It happened on a Friday.": Unplaced("XXXX-WXX-5", _ANY)},
)
def some_weekday(weekday: int) -> Unplaced:
    """On a Friday: nobody says on which."""
    return Unplaced(f"XXXX-WXX-{weekday}", _ANY)


@rule(
    "{weekday:dayname} ,? (the)? {day:dayth}",
    "on [ the {day:dayth} ] (.|!|,|;|:|and|at|in|but|with|when|after|before|for|to|from|as|he|she|they|it|we|the|a)",
    "the [ {day:dayth} ] of the month",
    "the {day:dayword} of the month",
    "(the)? {day:dayth} {step:instant} .?",
    type="DATE",
    examples={"They vote on the 15th.": Point("monthday", day=15)},
)
def day_of_month(day: int, weekday: int | None = None, step: int | None = None) -> Point:
    """A day of a month that is not named; in old letters of this month (inst.), the last (ult.) or the next (prox.)."""
    return Point("monthday", day=day, weekday=weekday, step=step)


@rule(
    "the {rank:end} day of {month:monthname} (,? {year})?",
    "the {rank:end} day of {year}",
    type="DATE",
    examples={"the last day of 1981": Point("day", 12, day=31, year=1981)},
)
def end_day(rank: int, month: int | None = None, year: int | None = None) -> Point:
    """The first or the last day of a month, of a year."""
    if month is None:
        return Point("day", 1, day=1, year=year) if rank > 0 else Point("day", 12, day=31, year=year)
    return Point("day", month, day=1, year=year) if rank > 0 else Point("day", month, rank=-1, year=year)


@rule("the first of the year", type="DATE", examples={"since the first of the year": Point("day", 1, day=1)})
def first_of_the_year() -> Point:
    """New Year's Day."""
    return Point("day", 1, day=1)


RULES = (
    part_of_century, decade_of_century, part_of_month, ranked_weekday, piece, week_of_year, two_away, seasons_ago,
    some_weekday, day_of_month, end_day, first_of_the_year,
)  # fmt: skip
