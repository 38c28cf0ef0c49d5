"""What the surroundings of a match say: governing words, the direction of time, the two ends of a range."""

from dataclasses import replace

from ...tagging.find import Found
from ...tagging.meaning import Amount, Clock, Figures, Fixed, Half, Point, Reference, Shift, Story
from ...tagging.tokens import Tokens
from .clock_days import lend_days
from .counting import count_from
from .guard_figures import ends_in_a_year, follows_money, is_citation
from .guards import keeps
from .listed import listed
from .old_style import unite_styles
from .pairing import TO, join, pair
from .recurring import take_clocks, take_days
from .reigns import count_reigns
from .standing import STANDING
from .tense import direction, tense
from .year_behind import years_behind

_GOVERNING = listed(
    """
    since until till in on by over during before after for from through throughout within between around at to
    as of under into
    """
)
_BOUNDS = frozenset(("as", "by", "after", "before", "until", "till", "from"))
_BRIEFLY = frozenset(("shortly", "just", "soon", "minutes", "moments", "seconds", "right"))
_SIDES = {"pre": "before", "post": "after"}
_DIRECTION = {"since": -1, "as of": -1, "ahead of": 1, "until": 1, "till": 1, "by": 1}
_BEFORE_A_VERB = listed("to will would could can may might should must did does not can't won't only")
_MORE_AFTER = listed(
    """
    for of last lasted lasts take takes took taken after spent spend spends a just is was were with spanning
    """
)
_DONE = frozenset(("had", "managed", "failed"))
_WAS = frozenset(("was", "were"))
_VAGUELY = frozenset(("APPROX", "LESS_THAN", "MORE_THAN"))
_NOT = listed("not never t nobody none")
_ABLE = listed("can could cannot might able")
_RANKS = listed("first second third fourth fifth sixth seventh eighth ninth tenth worst best most least only")
_MOVED = listed("postponed put pushed moved delayed rescheduled deferred extended adjourned shifted")


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
        _direct(tokens, item)
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
    if tokens.word(item.start - 1).lower() in _BEFORE_A_VERB and isinstance(item.meaning, Amount):
        item.start += 1
        item.lead, item.rule, item.meaning = item.start, "amount", replace(item.meaning, toward=0)


def _direct(tokens: Tokens, item: Found) -> None:
    meaning = item.meaning
    if isinstance(meaning, Clock) and isinstance(meaning.on, Point):
        meaning = meaning.on
    elif isinstance(meaning, Half):
        meaning = meaning.of
    if isinstance(meaning, Point):
        if meaning.year is None and meaning.step is None and meaning.within is None:
            told, now = tense(tokens, item.lead, max(item.end, item.tail))
            known = _DIRECTION.get(item.relation)
            throughout = item.relation == "through" and item.meaning is meaning and meaning.unit == "weekday"
            if throughout or _is_moved(tokens, item):
                known = 1
            item.now = now or item.relation == "as of"
            if meaning.unit == "holiday" and item.relation == "for" and (told >= 0 or now):
                known = 1  # "Have you bought anything for Christmas?"
                item.meaning = replace(meaning, step=1)
            # "Had been pulled out by Tuesday": what is due by a time lies ahead, what had been done by it does not.
            done = told < 0 and (
                (item.relation == "by" and _was_done(tokens, item))
                or (item.relation in ("until", "till") and _had_not(tokens, item))
            )
            item.direction = told if known is None or done else known
    elif isinstance(meaning, Shift) and (meaning.unit, meaning.number) == ("weekend", 0):
        item.direction = direction(tokens, item.lead, item.end)
        if item.direction < 0:
            item.meaning = Point("weekend")  # "Took place this weekend", in Monday's paper
    elif item.rule == "day_word" or isinstance(meaning, Figures):
        item.direction = direction(tokens, item.lead, item.end)
    elif isinstance(meaning, Shift) and meaning.anchor == "story" and tokens.word(item.end).lower() == "than":
        item.type, item.meaning = "DURATION", Amount(abs(meaning.number or 0) or None, meaning.unit)  # "than usual"
    elif isinstance(meaning, Shift) and meaning.grain == "in":
        short = {"hour": 60, "minute": 1, "second": 0}.get(meaning.unit)
        if short and meaning.number and direction(tokens, item.lead, item.end) > 0:
            item.type = "DURATION"
            minutes = meaning.number * short
            item.meaning = Clock("XX:XX", minutes=minutes, of_now=True, unit=meaning.unit, length=True)
        elif short is not None or direction(tokens, item.lead, item.end) <= 0 or _takes(tokens, item):
            item.type, item.meaning = "DURATION", Amount(meaning.number, meaning.unit)
        elif item.mod in _VAGUELY:
            item.type, item.meaning = "DURATION", replace(meaning, grain="length")
    elif isinstance(meaning, Clock) and (meaning.on is None or isinstance(meaning.on, Story)):
        item.direction = direction(tokens, item.lead, item.end)
    elif isinstance(meaning, Shift) and meaning.grain == "last":
        item.meaning = replace(meaning, grain="period" if follows_money(tokens, item.start) else "")
    elif isinstance(meaning, Amount) and meaning.toward:
        item.direction, item.now = tense(tokens, item.lead, item.end)  # "for the next five years he served"
    elif isinstance(meaning, Reference) and item.rule == "one_day" and direction(tokens, item.lead, item.end) <= 0:
        item.type, item.meaning = "DURATION", Amount(1, "day")
    elif isinstance(meaning, Shift) and item.mod in _VAGUELY and item.rule.startswith("ago"):
        # TimeML annotators take "about two years ago" for a length that is counted back, "two years ago" for a date.
        item.type, item.meaning = "DURATION", replace(meaning, grain="length")


def _was_done(tokens: Tokens, item: Found) -> bool:
    """ "Had left by Tuesday", "by Tuesday they had left", "managed to leave by Tuesday"."""
    before = {tokens.word(item.lead - back).lower() for back in range(1, 12)}
    behind = {tokens.word(item.end + on).lower() for on in range(8)}
    next_words = {tokens.word(item.end + on).lower() for on in range(4)}
    done = _DONE & behind or _WAS & next_words
    return bool(_DONE & before or (done and not before & _BEFORE_A_VERB))


def _had_not(tokens: Tokens, item: Found) -> bool:
    """ "Until Thursday, the police had not …", "did not answer until Thursday": what was so up to then."""
    opens = tokens.word(item.lead - 1) in ("", ".", "!", "?", '"', "“")
    before = [tokens.word(item.lead - back).lower() for back in range(1, 7)]
    return opens or bool(_NOT & set(before))


def _ranks(tokens: Tokens, item: Found) -> bool:
    """ "The second minister to leave in a week", "the worst storm to strike in ten years": within that time."""
    back = [tokens.word(item.lead - step).lower() for step in range(1, 9)]
    return any(word in _RANKS or (word.endswith("est") and len(word) > 5) for word in back)


def _takes(tokens: Tokens, item: Found) -> bool:
    """ "Could cross it in 100 days": within that time, whenever that is."""
    back = {tokens.word(item.lead - step).lower() for step in range(1, 9)}
    return _ranks(tokens, item) or bool(back & _ABLE)


def _is_moved(tokens: Tokens, item: Found) -> bool:
    """ "Was put off to Wednesday": what is moved is moved ahead."""
    return item.relation in TO and any(tokens.word(item.lead - back).lower() in _MOVED for back in range(1, 6))
