"""Quarters, halves and years as companies count them: "the third quarter", "the year-ago period", "fiscal 1989"."""

from ...tagging.meaning import Point, Shift, Story, Unit, Unplaced
from ...tagging.rule import rule
from ..years import full

FISCAL = "a fiscal year begins when its company says, and the text does not"


@rule(
    "the? {year} {number:ordinal} -? {unit:partial}",
    "the? {number:ordinal} -? {unit:partial} (of|in|,)? {year}",
    "{number:qcode} (-|–|/|,|of|in)? {year}",
    "{number:qcode} {year:short_year}",
    "{year} (-|–|/)? {number:qcode}",
    "{code:quarter_year}",
    "{half:hcode} (-|–|/|,|of|in)? {year}",
    "{half:hcode} {year:short_year}",
    "{year} (-|–|/)? {half:hcode}",
    "{halves:half_year}",
    "(the)? {last:final} quarter (of|in) {year}",
    type="DATE",
    examples={"the third quarter of 1990": Point("quarter", 3, year=1990)},
)
def quarter_year(
    number: int = 0,
    year: int = 0,
    unit: Unit = "quarter",
    half: int = 0,
    code: tuple[int, int] | None = None,
    halves: tuple[int, int] | None = None,
    last: int = 0,
) -> Point | None:
    """A quarter or a half of a year."""
    if code or halves:
        number, year = code or halves or (0, 0)
    unit, number = ("half", half or number) if half or halves else (unit, 4 if last else number)
    return Point(unit, number, year=full(year)) if number <= (4 if unit == "quarter" else 2) else None


@rule(
    "(the|its|their|his|our)? {number:ordinal} {unit:partial}",
    "{number:ordinal} - {unit:partial}",
    "the? {number:ordinal} {unit:partial} of the year",
    "{number:qcode}",
    type="DATE",
    examples={"the third quarter": Point("quarter", 3), "fourth-quarter": Point("quarter", 4)},
)
def quarter(number: int, unit: Unit = "quarter") -> Point | None:
    """A quarter or a half alone; before a noun, with a hyphen, its article belongs to the noun."""
    return Point(unit, number) if number <= (4 if unit == "quarter" else 2) else None


@rule(
    "(the|its|their|his|our)? (fiscal|fiscal -|financial) {number:ordinal} -? {unit:partial}",
    "(the|its|their|his|our)? {number:ordinal} -? (fiscal|financial) {unit:partial}",
    type="DATE",
    examples={"the fiscal first quarter": Point("quarter", 1, fiscal=True)},
)
def fiscal_quarter(number: int, unit: Unit) -> Point | None:
    """A quarter of a company's own year, by the name that the company gives it."""
    return Point(unit, number, fiscal=True) if number <= (4 if unit == "quarter" else 2) else None


@rule(
    "the? [ {first:ordinal} ] (and|or) [ {second:nth} {unit:partials} ]",
    type="DATE",
    examples={"second and fourth quarters": (Point("quarter", 2), Point("quarter", 4))},
)
def two_quarters(first: int, second: int, unit: Unit) -> tuple[Point, Point] | None:
    """Two of the quarters."""
    return (Point(unit, first), Point(unit, second)) if max(first, second) <= 4 else None


@rule(
    "the? (fiscal|fiscal -|financial) {number:ordinal} -? {unit:partial} (of|in)? {year}",
    "the? {number:ordinal} -? {unit:partial} (of|in)? (the)? (fiscal|financial) (year)? {year}",
    "the? {number:ordinal} -? {unit:partial} (of|in)? {year:fy}",
    "{number:qcode} (of)? (fiscal|financial) (year)? {year}",
    "{number:qcode} (of)? {year:fy}",
    type="DATE",
    examples={"the fiscal second quarter of 2021": Point("quarter", 2, year=2021, fiscal=True)},
)
def fiscal_quarter_year(number: int, year: int, unit: Unit = "quarter") -> Point | None:
    """A quarter of a fiscal year."""
    return Point(unit, number, year=full(year), fiscal=True) if number <= (4 if unit == "quarter" else 2) else None


@rule(
    "{year:fy} (/|-|–) {next:yy}",
    "(fiscal|financial) (year)? {year} (/|-|–) {next:yy}",
    type="DATE",
    examples={"FY2020/21": Unplaced("2021", FISCAL)},
)
def fiscal_two_years(year: int, next: int) -> Unplaced:
    """A fiscal year that is named after two."""
    return Unplaced(f"{full(year) - full(year) % 100 + next}", FISCAL)


@rule(
    "(the)? fiscal -? (year)? {year}",
    "(the)? {year} fiscal year",
    "{year:fy}",
    "fiscal {year:short_year}",
    type="DATE",
    examples={"fiscal 1989": Point("year", year=1989, fiscal=True)},
)
def fiscal_year(year: int) -> Point:
    """A fiscal year, by the name that its company gives it."""
    return Point("year", year=full(year), fiscal=True)


@rule(
    "{within:which_year} 's? (fiscal)? {number:ordinal} -? {unit:partial}",
    "the? (fiscal)? {number:ordinal} -? {unit:partial} (of)? {within:which_year}",
    "the {last:final} {unit:partial} of {within:which_year}",
    type="DATE",
    examples={"next year's first quarter": Point("quarter", 1, within=Shift(1, "year"))},
)
def quarter_of_year(unit: Unit, within: int, number: int = 0, last: int = 0) -> Point | None:
    """A quarter of last, this or next year."""
    number = {"quarter": 4, "half": 2}[unit] if last else number
    if number > (4 if unit == "quarter" else 2):
        return None
    return Point(unit, number, within=Shift(within, "year"))


@rule(
    "(the|its)? year - (ago|earlier) (fiscal)? {number:ordinal} -? {unit:partial}",
    "(the|its)? (fiscal)? {number:ordinal} -? {unit:partial} a year (ago|earlier|before)",
    "(the)? (same|corresponding|comparable|year - ago|year - earlier) {number:ordinal} -? {unit:partial}"
    " (of)? (last year|a year ago|a year earlier|the (previous|prior|preceding) year)",
    type="DATE",
    examples={"the year-ago third quarter": Point("quarter", 3, within=Shift(-1, "year"))},
)
def quarter_year_ago(number: int, unit: Unit) -> Point | None:
    """A quarter of the year before."""
    return Point(unit, number, within=Shift(-1, "year")) if number <= 4 else None


@rule(
    "(the|a)? [ year - (ago|earlier) ]",
    "a year (ago|earlier|before|previously)",
    "(the)? same time (last year|a year (ago|earlier|before))",
    type="DATE",
    examples={"a year earlier": Shift(-1, "year", grain="period")},
)
def year_before() -> Shift:
    """A year before the period that a report is about, or before the day of publication."""
    return Shift(-1, "year", grain="period")


@rule(
    "(the|its)? year -? (ago|earlier) (period|quarter|three - month period)",
    "(the)? (same|corresponding|comparable|year - ago|year - earlier|equivalent) (period|quarter) (of)? (last"
    " year|a year (ago|earlier|before)|the (previous|prior|preceding) year|in the (previous|prior) year)",
    "(the)? (quarter|period) a year (ago|earlier|before)",
    "(the)? (year - ago|year - earlier|prior - year|previous - year) (period|quarter)",
    "(last year|the (previous|prior|preceding) year) 's? (quarter|period)",
    "the (corresponding|comparable|like|equivalent) (period|quarter)",
    type="DATE",
    examples={"the year-ago period": Shift(-1, "year", grain="quarter")},
)
def period_before() -> Shift:
    """The same quarter, a year before."""
    return Shift(-1, "year", grain="quarter")


@rule(
    "(the|its)? (latest|most recent|just - ended) (fiscal)? (quarter|period)",
    "the quarter",
    "(the|its|their)? (fiscal|full) quarter",
    type="DATE",
    examples={"the latest quarter": Story("period")},
)
def this_period() -> Story:
    """The period that a company's report is about."""
    return Story("period")


@rule(
    "the {year} (quarter|period)",
    "(the)? (same|corresponding|comparable|like|equivalent) (quarter|period) (of|in)? {year}",
    type="DATE",
    examples={"the 1988 quarter": Point("period", year=1988)},
)
def period_of_year(year: int) -> Point:
    """The same period in another year."""
    return Point("period", year=year)


RULES = (
    quarter_year, quarter, fiscal_quarter, fiscal_quarter_year, fiscal_two_years, two_quarters, fiscal_year,
    quarter_of_year, quarter_year_ago, year_before, period_before, this_period, period_of_year,
)  # fmt: skip
