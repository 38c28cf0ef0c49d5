"""Which clause a time belongs to, and which times of a sentence are those of an event."""

from dataclasses import dataclass

from ..languages.word_classes import (
    COMMA,
    MAYBE_NOMINAL,
    NOUN,
    NUM,
    PAST,
    PAST_FORM,
    PROPN,
    TIME,
    VERB_GER,
    clause_pattern,
)
from ..model import TimeSpan, Timex
from ..syntax.nominal import dated_noun, is_attributive
from ..syntax.parsed import Parsed
from ..syntax.subject import shaded
from ..syntax.tokens import Tokens
from .comparison import is_comparison
from .dateless import dates_nothing
from .pairs import pair_of
from .participles import told_of_participle

_CHANGED = frozenset(("up", "down"))
_COLUMNS = clause_pattern("{time} {pause}? {time} {pause}? {time}")  # "Revenue 2019 2020 2021": the head of a table
_MANY = 24  # times in a sentence: more is a list, of which none refines another


@dataclass(frozen=True, slots=True)
class Placed:
    """A time with what it dates: the token that it is, and the number of the clause."""

    token: int
    clause: int
    timex: Timex
    when: TimeSpan


def placed(parsed: Parsed) -> list[Placed]:
    """What is dated in a sentence, once for each event."""
    if _COLUMNS.search(parsed.tokens.classes) and all(clause.verb is None for clause in parsed.clauses):
        return []
    found: list[Placed] = []
    joined: set[int] = set()
    for token, timexes in parsed.times.items():
        if token in joined or dates_nothing(parsed, token):
            continue
        if parsed.tokens.classes[token : token + 3] == TIME + COMMA + TIME and is_cleft(parsed, parsed.owner[token]):
            continue
        clause = _telling(parsed, parsed.owner[token])
        if clause is None:
            continue
        if _cannot_be_then(parsed, clause, token):
            clause = parsed.clauses[clause].parent
        until = _until_noun(parsed, token)
        if until is not None and timexes[0].when is not None:  # "from 1988 until his dismissal in 2001"
            found.append(Placed(token, clause, timexes[0], until))
            continue
        pair = pair_of(parsed, token)
        if pair is not None:
            joined.add(pair[0])
            found.append(Placed(token, clause, timexes[0], pair[1]))
            continue
        told = [timex for timex in timexes if timex.type != "SET" and timex.rule != "citation"]
        whens = {timex.when: timex for timex in reversed(told) if timex.when is not None}
        whens = _as_one(whens)
        found += [Placed(token, clause, timex, _begun(parsed, token, when)) for when, timex in reversed(whens.items())]
    return _finest(parsed.tokens, found)


def _as_one(whens: dict[TimeSpan, Timex]) -> dict[TimeSpan, Timex]:
    """Two days or months that follow each other, as one time: "held on June 2 and 3, 1997"."""
    days = sorted(whens, key=lambda when: when.sort_key())
    if len(days) != 2 or any(day.is_interval or day.qualifier for day in days):
        return whens
    if {day.granularity for day in days} not in ({"day"}, {"month"}):
        return whens
    first, second = days[0].end_latest, days[1].begin_earliest
    if first is None or second is None or second.number != first.number + 1:
        return whens
    return {TimeSpan.parse(f"{days[0].edtf}/{days[1].edtf}"): whens[days[0]]}


def _until_noun(parsed: Parsed, token: int) -> TimeSpan | None:
    """The whole of a time that begins at `token` and ends with what is dated after "until"."""
    tokens = parsed.tokens
    if not tokens.lower[token].startswith("from ") or tokens.lower[token + 1 : token + 2] not in (
        ["until"],
        ["till"],
        ["to"],
    ):
        return None
    end = tokens.classes.find(TIME, token + 1)
    if end < 0 or not dated_noun(tokens, end):
        return None
    first, last = parsed.times[token][0].when, parsed.times[end][0].when
    if first is None or last is None or not (first.is_date and last.is_date):
        return None
    return TimeSpan.parse(f"{first.edtf}/{last.edtf}") if first.sort_key() < last.sort_key() else None


# "It was not until 1928 that …", "It was in 1928 that …"
_CLEFT = clause_pattern("{pron_nom} {aux_be} {adv}* ({det} {nominal}+ | {time} ,)? {time} ,? {that}? $")


def is_cleft(parsed: Parsed, clause: int) -> bool:
    """Whether a clause does no more than put a time in front of the next one, which says what happened."""
    told = parsed.clauses[clause]
    letters = "".join(parsed.tokens.classes[low:high] for low, high in told.segments)
    if not _CLEFT.match(letters) or parsed.tokens.lower[told.start] != "it" or clause + 1 == len(parsed.clauses):
        return False
    behind = parsed.clauses[clause + 1]
    return behind.parent == clause and behind.verb is not None


def _begun(parsed: Parsed, token: int, when: TimeSpan) -> TimeSpan:
    """The time itself of "not until 1928": that is when it happened."""
    words = [*parsed.tokens.lower[max(0, token - 1) : token], *parsed.tokens.lower[token].split()]
    start, _, end = when.edtf.partition("/")
    until = words[0] == "not" and any(word in ("until", "till", "before") for word in words)
    if start not in ("..", "") or not end:
        return when
    if is_delayed(parsed, parsed.owner[token], token):
        return TimeSpan.parse(end)
    if not until:
        return when
    told = parsed.clauses[parsed.owner[token]]
    return TimeSpan.parse(end) if is_cleft(parsed, parsed.owner[token]) or told.start == token - 1 else when


_STILL = ("since", "so far", "this", "today", "for", "over", "in the past", "in the last", "until", "now", "from")


def _cannot_be_then(parsed: Parsed, clause: int, token: int) -> bool:
    """Whether a time that is over stands behind a perfect, which has none, and so is of the clause around it.

    "The board told on Monday", and not "has taken": "The board told of the steps that it has taken on Monday".
    """
    told, tokens = parsed.clauses[clause], parsed.tokens
    over = parsed.clauses[told.parent].verb if told.parent >= 0 else None
    if told.relation not in ("acl:relcl", "ccomp") or told.verb is None or over is None or token < told.verb[1]:
        return False
    perfect = tokens.lower[told.verb[0]] in ("has", "have") and tokens.classes[told.verb[1] - 1] in PAST_FORM
    past = tokens.classes[over[0]] in PAST or tokens.lower[over[0]] in ("was", "were")
    return perfect and past and told.verb[1] - told.verb[0] > 1 and not tokens.lower[token].startswith(_STILL)


def is_delayed(parsed: Parsed, clause: int, token: int) -> bool:
    """Whether it did not happen until a time, and so did then: "she was not appointed until 1947"."""
    verb = parsed.clauses[clause].verb
    until = parsed.tokens.lower[token].startswith(("until ", "till "))
    if not until or verb is None or token < verb[1]:
        return False
    first = shaded(parsed.tokens, verb) - 1  # "was swept away and not replaced until 1398"
    return "not" in parsed.tokens.lower[max(first, parsed.clauses[clause].start) : verb[1]]


def _telling(parsed: Parsed, clause: int) -> int | None:
    """The clause itself; where it is no more than a time ("3 May 1998 – opening of the museum") a neighbour."""
    if is_cleft(parsed, clause):
        return clause + 1
    told = parsed.clauses[clause]
    if told.verb is None and _is_change(parsed, clause):
        return told.after if told.after >= 0 else max(told.parent, 0)
    elsewhere = told_of_participle(parsed, clause)
    if elsewhere is not None:
        return elsewhere
    if told.relation == "parataxis" and (_is_life(parsed, clause) or _is_reign(parsed, clause)):
        return None
    return _with_words(parsed, clause)


def _is_change(parsed: Parsed, clause: int) -> bool:
    """ "a jump in prices - up 4 percent since Friday"."""
    begin = parsed.clauses[clause].start
    changed = not _CHANGED.isdisjoint(parsed.tokens.lower[begin : begin + 2])
    return changed and not is_comparison(parsed, clause)


def _with_words(parsed: Parsed, clause: int) -> int | None:
    """The clause, or the one beside it, that has words of its own."""
    told = parsed.clauses[clause]
    # "studied law, graduating in 1951, and became …", "set up a laboratory (1875) and founded …"
    gone_on = (told.relation == "acl" and told.start > 0) or (told.verb is None and told.relation == "parataxis")
    for candidate in (clause, told.parent if gone_on else clause + 1, clause - 1):
        if not 0 <= candidate < len(parsed.clauses):
            continue
        beside = candidate <= clause or parsed.clauses[candidate].relation == "conj"
        if beside and _has_words(parsed, candidate, figures=told.relation == "parataxis"):
            return candidate
    return None


_LIFE = clause_pattern(r"\( {time} \)? $")


def _is_life(parsed: Parsed, clause: int) -> bool:
    """Whether a time in brackets is that of a name or a thing, and not of what is told: "Hans Brenner (1823–1899)"."""
    classes = parsed.tokens.classes
    low, high = parsed.clauses[clause].segments[0]
    if not low or not _LIFE.match(classes[low:high]):
        return False
    lasting = any(mark.when is not None and _is_long(mark.when) for mark in parsed.times.get(low + 1, ()))
    if lasting and classes[low - 1] == PROPN:
        return True
    return TIME in classes[:low] + classes[high:] and not _is_of_deed(parsed, clause)


def _is_of_deed(parsed: Parsed, clause: int) -> bool:
    """Whether a year in brackets is that of a deed: "He set up a laboratory (1875) and founded a journal (1881)"."""
    tokens, over = parsed.tokens, parsed.clauses[parsed.clauses[clause].parent]
    before = tokens.classes[parsed.clauses[clause].start - 1]
    if over.verb is None or before != NOUN or tokens.classes[over.verb[0]] not in PAST:
        return False
    return all(tokens.classes[i] != TIME for low, high in over.segments for i in range(low, high))


_SHORTEST = 12  # years of a life, or of a reign that stands behind a name; "taught at Leeds (1924–25)" is neither


def _is_long(when: TimeSpan) -> bool:
    first, last = when.begin_earliest, when.end_latest
    return when.is_interval and (first is None or last is None or last.year - first.year >= _SHORTEST)


def _is_reign(parsed: Parsed, clause: int) -> bool:
    """Whether brackets say only from when to when somebody lived or ruled: "(1710–1774, reigned 1715–1774)"."""
    low, high = parsed.clauses[clause].segments[0]
    times = [i for i in range(low, high) if parsed.tokens.classes[i] == TIME]
    lasting = [mark.when is not None and _is_long(mark.when) for i in times for mark in parsed.times[i]]
    return low > 0 and all(lasting) and high - low <= 2 * len(times) + 3


def _has_words(parsed: Parsed, clause: int, *, figures: bool) -> bool:
    if parsed.clauses[clause].relation == "acl:relcl" and parsed.clauses[clause].verb is not None:
        return True  # "the work he did in 2010"
    letters = PAST_FORM + MAYBE_NOMINAL + NUM if figures else PAST_FORM + MAYBE_NOMINAL
    classes = parsed.tokens.classes
    if parsed.clauses[clause].relation == "ccomp:quote":
        letters += VERB_GER  # "We have been waiting since 2008"
    return any(kind in letters for low, high in parsed.clauses[clause].segments for kind in classes[low:high])


def _finest(tokens: Tokens, found: list[Placed]) -> list[Placed]:
    """Of two times of one clause of which one lies within the other, the finer: "in May 2014, on the 3rd, at noon"."""
    once = list({(item.clause, item.when): item for item in reversed(found)}.values())[::-1]
    if not 1 < len(once) <= _MANY:
        return once
    return [
        item
        for item in once
        if not any(other.clause == item.clause and _refines(tokens, other, item) for other in once if other is not item)
    ]


def _refines(tokens: Tokens, fine: Placed, coarse: Placed) -> bool:
    when = coarse.when
    if when.is_interval or when.open_begin or when.open_end or not when.contains(fine.when):
        return False
    return not is_attributive(tokens, fine.token) and not is_attributive(tokens, coarse.token)
