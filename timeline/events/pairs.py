"""Two times that are one: "in 2007 and 2008" is the two years, "in 1699 or 1700" one of them."""

from ..languages.word_classes import CCONJ, TIME
from ..model import TimeSpan
from ..syntax.parsed import Parsed


def pair_of(parsed: Parsed, token: int) -> tuple[int, TimeSpan] | None:
    """The token of the time that goes on with the one at `token`, and both as one; None where there is none."""
    tokens, other = parsed.tokens, token + 2
    if tokens.classes[token + 1 : other + 1] != CCONJ + TIME or other not in parsed.times:
        return None
    if tokens.classes[other + 1 : other + 2] == CCONJ:
        return None
    one, two = parsed.times[token][-1].when, parsed.times[other][0].when
    if one is None or two is None or not (one.is_date and two.is_date) or one.granularity != two.granularity:
        return None
    first, last, begin = one.begin_earliest, one.end_latest, two.begin_earliest
    if first is None or last is None or begin is None or one.qualifier or two.qualifier:
        return None
    word = tokens.lower[token + 1]
    if word == "or" and first.number < begin.number:
        return other, TimeSpan.parse(f"[{one.edtf},{two.edtf}]")
    if word in ("and", "&") and begin.number == last.number + 1:
        return other, TimeSpan.parse(f"{one.edtf}/{two.edtf}")
    return None
