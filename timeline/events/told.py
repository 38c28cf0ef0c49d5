"""What a time is told of: a clause, a noun alone, what was decided, or what somebody is blamed for."""

from dataclasses import dataclass
from datetime import date

from ..model import Modality, TimeSpan
from ..syntax.infinitive import blamed_for, decided
from ..syntax.parsed import Parsed
from .dated_nouns import dated_alone
from .modality import is_future, modality_of
from .placing import is_delayed
from .title import core
from .trim import trim

_EMPTY = '",;()cD#pRt'  # letters of tokens that tell nothing by themselves


@dataclass(frozen=True, slots=True)
class Told:
    """The tokens that tell it, in the order of a title.

    `nominal`: a noun alone is dated; `to`: the "to" behind which stands what was decided, or -1; `late`: it did not
    happen until then.
    """

    order: list[int]
    nominal: bool = False
    to: int = -1
    late: bool = False


def told_of(parsed: Parsed, clause: int, token: int | None, when: TimeSpan, published: date | None) -> Told:
    """What the time at `token`, or a time without a token, is told of."""
    tokens, told = parsed.tokens, parsed.clauses[clause]
    if token is None:
        return Told(core(tokens, parsed.clauses, clause))
    noun = dated_alone(parsed, clause, token)
    if noun is not None:
        return Told(noun, nominal=True)
    order = core(tokens, parsed.clauses, clause, token)
    if tokens.lows[token] == "since":  # … an event that has a date of its own
        until = next((i for i in range(token, len(tokens.kinds)) if tokens.kinds[i] == "T"), token)
        order = trim(tokens, [i for i in order if not token <= i <= until])
    late = is_delayed(parsed, clause, token)
    if late:
        order = [i for i in order if tokens.lows[i] != "not"]
    to = decided(parsed, clause, token, future=is_future(when, published))
    if to >= 0 and told.verb is not None:
        order = [i for i in order if not told.verb[0] <= i < told.verb[1]]
    doing = blamed_for(parsed, clause, token)
    if doing >= 0:
        order = trim(tokens, list(range(doing, told.segments[-1][1])))
    return Told(order, to=to, late=late)


def tells_nothing(parsed: Parsed, told: Told) -> bool:
    """Whether the tokens are too bare to tell anything."""
    return all(parsed.tokens.kinds[i] in _EMPTY for i in told.order)


def modality_told(
    parsed: Parsed, clause: int, told: Told, token: int | None, when: TimeSpan, published: date | None
) -> tuple[Modality, str]:
    """The modality of what is told, and the word it was read from."""
    if told.to >= 0:
        return "planned", f"{parsed.tokens.lows[told.to - 1]} to"
    future = is_future(when, published)
    if told.late:
        return ("planned", "until") if future else ("happened", "not until")
    modality, cue = modality_of(parsed.tokens, parsed.clauses, clause, token, when, published)
    if told.nominal and cue != "after publication":
        return "happened", ""  # the verb's is not the noun's
    return modality, cue
