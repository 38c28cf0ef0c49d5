"""Lengths of time."""

from ...tagging.meaning import Amount
from ...tagging.rule import Answer, rule
from .words import WORDS

_SIZES = tuple(dict.fromkeys(WORDS["units"].values()))
"""The smaller first, as the lexicon lists them; parts of a day come last."""


@rule(
    "{number} -? {unit:units}",
    "{number} -? {unit}",
    "{number} -? {unit} - long",
    "{number:article} {unit:long}",
    "{number:article} (full|whole|entire|single|mere|good|solid) {unit:long}",
    "(the|another) {number} {unit:units}",
    "another {unit:long}",
    "a further {number} {unit:units}",
    "{number:article} (additional|extra|further|second|third|fourth|fifth) {unit:long}",
    "{number}"
    " (more|additional|extra|further|full|whole|straight|consecutive|successive|long|trading|business|wor"
    "king|calendar|solid|short|different|separate) {unit:units}",
    "{number} and a half {unit:units}",
    "(a|an) {number:exact} -? {unit} (period|span|stretch)",
    "(a|an) {number:exact} - {unit} - long (period|span|stretch)",
    type="DURATION",
    examples={"two weeks": Amount(2, "week"), "a year": Amount(1, "year"), "a three-year period": Amount(3, "year")},
)
def amount(unit: str, number: float | None = 1) -> Amount:
    """So many units."""
    return Amount(number, unit)


@rule(
    "{number} and a half {unit:units}",
    "{number:article} {unit:long} and a half",
    type="DURATION",
    examples={"a year and a half": Amount(1.5, "year")},
)
def amount_and_half(number: float, unit: str) -> Amount:
    """A unit and a half."""
    return Amount(number + 0.5, unit)


@rule(
    "the? {toward:past} {unit:long} and a half",
    type="DURATION",
    examples={"the past year and a half": Amount(1.5, "year", -1)},
)
def past_amount_and_half(toward: int, unit: str) -> Amount:
    """The last unit and a half."""
    return Amount(1.5, unit, toward)


@rule(
    "{number} {unit:units} (and|,)? {less:number} {small:units}",
    "in [ {number} {unit:units} (and|,)? {less:number} {small:units} ]",
    "{number} {unit:units} (and|,) {less:number} {small:unit}",
    "{number} {unit} (and|,) {less:number} {small:units}",
    "{number:article} {unit:long} (and|,) {less:number} {small:units}",
    "{number} {unit:units} , {less:number} {small:units} ,? (and)? {least:number} {tiny:units}",
    "in [ {number} {unit:units} , {less:number} {small:units} ,? (and)? {least:number} {tiny:units} ]",
    type="DURATION",
    examples={"two years and three months": Amount(2, "year", more=((3, "month"),))},
)
def amount_of_two(
    number: float | None, unit: str, less: float | None, small: str, least: float | None = 0, tiny: str = ""
) -> Amount | None:
    """Years and months; hours, minutes and seconds."""
    if number is None or less is None or least is None or not _SIZES.index(unit) > _SIZES.index(small):
        return None
    return Amount(number, unit, more=((less, small), (least, tiny)) if tiny else ((less, small),))


@rule(
    "{number:exact} (-|to|or|or even|–) {more:exact} -? {unit:units}",
    "{number:exact} - (to|or) - {more:exact} - {unit}",
    type="DURATION",
    examples={"two to three weeks": Amount(None, "week")},
)
def amount_between(number: float, more: float, unit: str) -> Answer:
    """From so many to so many."""
    return Amount(None, unit) if number < more else None


@rule(
    "the? {toward:past} {number} (full|whole|trading|business|consecutive)? {unit:units}",
    "the? {toward:next} {number} (full|whole|trading|business|consecutive)? {unit:units}",
    "the? {toward:next} {number:exact} (-|to|or) {more:exact} {unit:units}",
    "(the|these|those|its|his|her|their|our)? (first|final|opening|closing|latest|earliest) {number}"
    " (full|whole|trading|consecutive)? {unit:units}",
    "(these|those) {toward:past} {number} {unit:units}",
    type="DURATION",
    examples={"the past five days": Amount(5, "day", -1)},
)
def past_amount(number: float | None, unit: str, toward: int = 0, more: float | None = None) -> Amount:
    """So many units up to publication, or from it on."""
    return Amount(None if more else number, unit, toward)


@rule(
    "{unit:units}",
    "{unit:units} (and|after|upon|or|if not) {unit2:units}",
    "{unit:units} on end",
    "the (early|first|last|final|later|intervening|following) {unit:units}",
    "over [ the {unit:units} ]",
    "the {unit:units} ahead",
    type="DURATION",
    examples={"years": Amount(None, "year")},
)
def bare_units(unit: str, unit2: str = "") -> Amount:
    """Nobody says how many."""
    return Amount(None, unit)


@rule(
    "[ {number:exact} - {unit} - old ]",
    "[ {number:exact} {unit} - old ]",
    "[ (decades|centuries|years|months|weeks) - old ]",
    "{unit:units} -? long",
    type="DURATION",
    examples={"a two-year-old plan": Amount(2, "year")},
)
def age(number: float | None = None, unit: str = "year") -> Amount:
    """How old or long a thing is."""
    return Amount(number, unit)


@rule(
    "(a|an|the)? [ {unit:long} - (old|long) ]",
    "{unit:all_long}",
    type="DURATION",
    examples={"a decade-long war": Amount(1, "decade"), "a yearlong inquiry": Amount(1, "year")},
)
def one_long(unit: str) -> Amount:
    """As long, or as old, as one unit."""
    return Amount(1, unit)


@rule(
    "(a)? [ half - {unit:long} ]",
    "(a|an) (good|full|solid|long) half -? hour",
    "{number:article} quarter -? {unit:ages}",
    "{number:article} quarter (of an)? hour",
    "the (past|last|first|final) half -? hour",
    "{number:article} quarter of a century",
    type="DURATION",
    examples={
        "a half-hour programme": Amount(0.5, "hour"),
        "a good half hour": Amount(0.5, "hour"),
        "a quarter-century": Amount(0.25, "century"),
    },
)
def part_of_unit(unit: str = "", number: int = 0) -> Amount:
    """Half of a unit, or a quarter."""
    return Amount(0.25 if number else 0.5, unit or "hour")


@rule(
    "a while",
    "(quite)? some time",
    "a (long|short|little|brief) (time|while)",
    "a (long|short|brief|limited) period of time",
    type="DURATION",
    examples={"a while": Amount(None, "X")},
)
def vague() -> Amount:
    """A while."""
    return Amount(None, "X")


@rule("all {unit:long} (long)?", "all {unit:allpart} (long)?", type="DURATION", examples={"all day": Amount(1, "day")})
def all_of(unit: str) -> Amount:
    """The whole of it."""
    return Amount(1, unit)


@rule(
    "[ the year ] (ended|ending|that ended|to|through)",
    "[ the (fiscal|financial) year ] (ended|ending|that ended|to|through)",
    "[ the fiscal year ]",
    "[ the {unit:weekly} ] (ended|ending|that ended)",
    "(the|its|their)? (fiscal)? [ {unit:quarterly} ] (ended|ending)",
    type="DURATION",
    examples={"the year ended well": Amount(1, "year"), "the quarter ended well": Amount(1, "quarter")},
)
def unit_ended(unit: str = "year") -> Amount:
    """The year ended June 30: a length that the date bounds."""
    return Amount(1, unit)


RULES = (
    part_of_unit, amount, amount_and_half, amount_of_two, amount_between, past_amount, past_amount_and_half,
    bare_units, age, one_long, vague, all_of, unit_ended,
)  # fmt: skip
