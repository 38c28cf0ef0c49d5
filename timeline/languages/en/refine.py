"""What the surroundings of a match say: governing words, the direction of time, the two ends of a range."""

from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Amount, Fixed, Point, Reference
from ...tagging.tokens import Tokens
from ..wordlist import words
from .clock_days import lend_days
from .counting import count_from
from .directing import BEFORE_A_VERB, direct
from .guard_years import ends_in_a_year, is_citation
from .guards import keeps
from .old_style import unite_styles
from .pairing import join, pair
from .recurring import take_clocks, take_days
from .reigns import count_reigns
from .standing import STANDING
from .year_behind import years_behind

_GOVERNING = words(
    """
    since until till in on by over during before after for from through throughout within between around at to
    as of under into
    """
)
_BOUNDS = frozenset(("as", "by", "after", "before", "until", "till", "from"))
_BRIEFLY = frozenset(("shortly", "just", "soon", "minutes", "moments", "seconds", "right"))
_SIDES = {"pre": "before", "post": "after"}
_MORE_AFTER = words(
    """
    for of last lasted lasts take takes took taken after spent spend spends a just is was were with spanning
    """
)


def refine(tokens: Tokens, found: list[Found]) -> list[Found]:
    """Drop what is no time; give the rest its relation, its direction and its partner."""
    for item in found:
        if item.rule == "decade":
            _possess(tokens, item)
        if item.rule.startswith("old_date") and not ends_in_a_year(tokens, item):
            _unyear(tokens, item)
    found = years_behind(tokens, unite_styles(tokens, found))
    kept = [item for item in found if keeps(tokens, item)]
    for item in kept:
        if is_citation(tokens, item):
            item.rule = "citation"
    for item in kept:
        if "+" in item.rule:
            _unmodify(tokens, item)
        elif item.rule == "past_amount" and tokens.word(item.start).lower() == "last":
            _unlast(tokens, item)
        _govern(tokens, item)
        direct(tokens, item)
    kept = take_clocks(tokens, take_days(tokens, kept))
    lend_days(tokens, kept)
    join(tokens, kept)
    kept = count_from(tokens, pair(tokens, kept))
    count_reigns(tokens, kept)
    for item in kept:
        item.stance = STANDING.stance(tokens, item)
    return kept


def _govern(tokens: Tokens, item: Found) -> None:
    own = tokens.word(item.lead).lower()
    if item.lead < item.start and own in _GOVERNING:  # the rule wants one: "until [ spring ]"
        item.relation = own
        return
    word = tokens.word(item.lead - 1).lower()
    if word == "-" and (side := _SIDES.get(tokens.word(item.lead - 2).lower())) is not None:
        item.relation, item.lead = side, item.lead - 2  # "Pre-1914 houses", "post-2015 goals"
        return
    if word in _BOUNDS and tokens.word(item.end) in ("'", "’") and tokens.word(item.end + 1).lower() == "s":
        return  # "after Tuesday's quake": what is governed is the quake
    if word == "of" and tokens.word(item.lead - 2).lower() in ("as", "ahead"):
        item.relation, item.lead = f"{tokens.word(item.lead - 2).lower()} of", item.lead - 2
    elif word in _GOVERNING:
        # "Through Friday" is until then, "through the night" all of it.
        during = word == "through" and item.mod is None and tokens.word(item.start).lower() == "the"
        item.relation, item.lead = "during" if during else word, item.lead - 1
        if word in ("before", "after") and tokens.word(item.lead - 1).lower() in _BRIEFLY:
            item.relation, item.lead = f"just {word}", item.lead - 1
        if word == "from" and tokens.word(item.end).lower() in ("on", "onward", "onwards", "forward"):
            item.relation, item.tail = "since", item.end + 1


def _unmodify(tokens: Tokens, item: Found) -> None:
    """ "Over two years" is more than two after a verb or "for"; else it says during which, and is no part of it."""
    name, _, modifiers = item.rule.partition("+")
    if modifiers == "or earlier" and tokens.word(item.end)[:1].isdigit():
        item.end, item.tail, item.rule, item.mod = item.end - 2, item.end - 2, name, None
        return  # "After 1890 and before 1900": the word governs the second
    if isinstance(item.meaning, Reference):
        item.start = item.lead = item.inner  # "Worried about the future"
        item.rule, item.mod = name, None
        return
    if not modifiers.startswith(("more than", "at least", "at most", "nearly")):
        return
    during = tokens.word(item.start).lower() == "over" and tokens.word(item.start - 1).lower() not in _MORE_AFTER
    if during or tokens.word(item.inner).lower() in ("the", "this", "these", "those"):
        _, _, rest = modifiers.partition("+")
        item.start = item.lead = item.inner
        item.rule, item.mod = f"{name}+{rest}" if rest else name, "APPROX" if rest == "or so" else None


def _unyear(tokens: Tokens, item: Found) -> None:
    """ "In March 300 people left": the number counts people."""
    item.end -= 2 if tokens.word(item.end - 2) == "of" else 1
    item.tail = item.end
    if isinstance(item.meaning, Point):
        name = {"day": "month_day"}.get(item.meaning.unit, item.meaning.unit)
        item.meaning, item.rule = replace(item.meaning, year=None), item.rule.replace("old_date", name)


def _possess(tokens: Tokens, item: Found) -> None:
    """ "Vision 2030's goals", "as 1850's census shows": without an article the goals are of that year."""
    year = tokens.word(item.start)
    if item.end - item.start == 3 and year.isdigit() and tokens.word(item.end).isalpha():
        item.end = item.tail = item.start + 1
        item.meaning, item.rule = Fixed("year", int(year)), "year"


def _unlast(tokens: Tokens, item: Found) -> None:
    """ "To last two months": a verb."""
    if tokens.word(item.start - 1).lower() in BEFORE_A_VERB and isinstance(item.meaning, Amount):
        item.start += 1
        item.lead, item.rule, item.meaning = item.start, "amount", replace(item.meaning, toward=0)
