"""What recurs."""

from ...tagging.meaning import Repeat
from ...tagging.rule import rule
from ..shapes import recurring as shared

CODES = shared.CODES | {"weekend": "XXXX-WXX-WE", "fortnight": "P2W", "millennium": "P1ML"}


@rule(
    "{value:daily}",
    "{value:kind}",
    type="SET",
    examples={"daily": Repeat("P1D"), "They meet annually.": Repeat("P1Y"), "It is paid quarterly.": Repeat("P1Q")},
)
def adverb(value: str) -> Repeat:
    """Daily, weekly; "quarterly" before a noun says what kind it is, rather than when."""
    return Repeat(value)


@rule(
    "{quant:each} {unit:long}",
    "{quant:each} {unit:quarterly}",
    "{quant:each} single {unit:long}",
    "{quant:each} {number:alternate} {unit:long}",
    "{quant:each} {number:exact} {unit:units}",
    "once {quant:each} {number:exact} {unit:units}",
    "{quant:each} {number:ones} or {more:ones} {unit:units}",
    "{quant:each} {vague} {unit:units}",
    "{quant:each} {number:pair} of {unit:units}",
    type="SET",
    examples={
        "each year": Repeat("P1Y", quant="each"),
        "every three centuries": Repeat("P3CE", quant="every"),
        "every few decades": Repeat("PXDE", quant="every"),
    },
)
def every_unit(quant: str, unit: str, number: float = 1, vague: str = "", more: float = 0) -> Repeat | None:
    """Each year, every three months."""
    if unit not in CODES:
        return None  # "Every few evenings": TIMEX3 has no value for it.
    return Repeat(CODES[unit].replace("1", vague or f"{number:g}"), quant=quant)


@rule(
    "{quant:each} {weekday:dayname}",
    "{quant:each} (other|second|third|fourth) {weekday:dayname}",
    "{weekday:weekdays}",
    "{quant:each} {weekday:dayname} {part}",
    "(the)? {ordinal} {weekday:dayname} of {quant:each} month",
    "(the)? (last|final) {weekday:dayname} of {quant:each} month",
    type="SET",
    examples={"every Monday": Repeat("XXXX-WXX-1", quant="every")},
)
def every_weekday(weekday: int, quant: str | None = None, part: str = "", ordinal: int = 0) -> Repeat:
    """Every Monday, Mondays."""
    return Repeat(f"XXXX-WXX-{weekday}{'T' + part if part else ''}", quant=quant)


@rule(
    "{weekday:longday} {part:parts}",
    "(on|at) [ {value:workdays} ]",
    "(on|at)? [ {value:workday} {part:parts} ]",
    "{first:dayname} (-|–|to|through) {last:dayname} (,|:)? (from)? {clock} (am|pm)?",
    "{open:opening} ({zone})? (-|–|to|until|till) {close:opening} ({other:zone})? (,|on|from)?"
    " {first:dayname} (-|–|to|through) {last:dayname}",
    "in the {part:parts}",
    type="SET",
    examples={"on Sunday mornings": Repeat("XXXX-WXX-7TMO"), "on weekdays": Repeat("XXXX-WXX")},
)
def habit(
    weekday: int = 0,
    part: str = "",
    value: str = "XXXX-XX-XX",
    first: int = 0,
    last: int = 0,
    clock: str = "",
    **hours: object,
) -> Repeat:
    """On Sunday mornings, on weekdays, Mon–Fri 9:00."""
    if first:
        return Repeat("XXXX-WXX")
    return Repeat((f"XXXX-WXX-{weekday}" if weekday else value) + (f"T{part}" if part else ""))


@rule(
    "{quant:each} {month:monthname} ({day:daynumber})?",
    type="SET",
    examples={"each July": Repeat("XXXX-07", quant="each")},
)
def every_month(quant: str, month: int, day: int = 0) -> Repeat:
    """Each July."""
    return Repeat(f"XXXX-{month:02}" + (f"-{day:02}" if day else ""), quant=quant)


@rule(
    "{quant:each} {season}",
    "{quant:each} {part}",
    "{quant:each} {holiday}",
    "the (past|last|next) {number:exact} {seasons}",
    "{seasons}",
    type="SET",
    examples={"each summer": Repeat("XXXX-SU", quant="each")},
)
def every_season(
    quant: str | None = None, season: int = 0, part: str = "", seasons: int = 0, number: float = 0, holiday: str = ""
) -> Repeat:
    """Each summer, every morning, every Christmas."""
    if holiday:
        return Repeat("XXXX-XX-XX", quant=quant)
    if part:
        return Repeat(f"XXXX-XX-XXT{part}", quant=quant)
    return Repeat(f"XXXX-{shared.SEASONS[(season or seasons) - 1]}", quant=quant)


@rule(
    "{times} {number:article} {unit:long}",
    "{times} (per|each|every) {unit:long}",
    "{times:exact} (times|days|nights|hours|weeks) {number:article} {unit:long}",
    "{less:ones} or {times:ones} times {number:article} {unit:long}",
    "{times:exact} (times|days|nights|hours|weeks) (per|each|every) {unit:long}",
    "{times} - {value:daily}",
    "per {unit:long}",
    type="SET",
    examples={"twice a week": Repeat("P1W", freq="2X"), "300 cars per day": Repeat("P1D")},
)
def times_per_unit(times: float = 0, unit: str = "", number: int = 1, value: str = "", less: float = 0) -> Repeat:
    """Twice a week."""
    return Repeat(value or CODES[unit], freq=f"{times:g}X" if times else None)


RULES = (adverb, every_unit, every_weekday, habit, every_month, every_season, times_per_unit)
