"""Clauses that have the time of something else: "since his arrest on 9 May", "in 1974, when …", "ever since"."""

from collections.abc import Iterator

from ..languages.word_classes import ADV, AUX_BE, AUX_HAVE, COMMA, DET, NOUN, NUM, PAST, PAST_FORM, TIME, VERB_GER
from ..model import TimeSpan
from ..syntax.nominal import dated_noun
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of
from .attribution import is_tag
from .placing import Placed

_LONG = 24  # tokens of a sentence that tells of two at once
_STATE = (NUM, NOUN, DET, ADV)  # of what somebody was, and not what happened


def shared_time(parsed: Parsed) -> Iterator[Placed]:
    """What a sentence dates by the time of another clause or of a noun."""
    yield from _what_was_then(parsed)
    yield from _ever_since(parsed)
    yield from _from_then_on(parsed)
    yield from _at_the_front(parsed)
    yield from _after_it(parsed)


def _after_it(parsed: Parsed) -> Iterator[Placed]:
    """What came after something dated: in that year, "After moving to Oslo in 2009, she …"; else from then on."""
    tokens, clauses = parsed.tokens, parsed.clauses
    first = clauses[1] if len(clauses) > 1 else None
    if first is None or first.start > 1 or first.verb is None or "after" not in tokens.lower[: first.start + 1]:
        return
    comma = first.segments[-1][1]
    main = first.parent
    verb = clauses[main].verb if main >= 0 else None
    timex = parsed.times[comma - 1][-1] if comma - 1 in parsed.times else None
    if timex is None or timex.when is None or verb is None or tokens.classes[verb[0]] not in PAST + AUX_BE:
        return
    if timex.when.is_interval or ".." in timex.when.edtf or any(parsed.owner[i] == main for i in parsed.times):
        return
    doing = tokens.classes[first.verb[0]] == VERB_GER and timex.when.granularity == "year"
    when = timex.when if doing else TimeSpan.parse(f"[{timex.when.edtf}..]")
    yield Placed(comma - 1, main, timex, when)


def _ever_since(parsed: Parsed) -> Iterator[Placed]:
    """What has been so since an event that alone has the date: "has been held since his arrest on 9 May"."""
    tokens = parsed.tokens
    for token, timexes in parsed.times.items():
        noun, when = dated_noun(tokens, token), timexes[0].when
        if not noun or when is None or when.is_interval or ".." in when.edtf:
            continue
        since = noun[0] - 1 - (tokens.classes[noun[0] - 1] == DET)
        if since < 0 or tokens.lower[since] != "since" or "such" in tokens.lower[:since]:
            continue
        clause = parsed.owner[token]
        verb = parsed.clauses[clause].verb
        if verb is None:
            continue
        short = tokens.lower[verb[0]].endswith(("'s", "’s")) and tokens.classes[verb[1] - 1] in PAST_FORM  # "he's won"
        if tokens.classes[verb[0]] != AUX_HAVE and not short:
            continue
        # "the number that had passed since a beginning in 3114 BCE" is but a measure
        if parsed.clauses[clause].relation != "acl:relcl" or tokens.lower[verb[0]] != "had":
            yield Placed(since, clause, timexes[0], TimeSpan.parse(f"{when.edtf}/.."))


def _what_was_then(parsed: Parsed) -> Iterator[Placed]:
    """What a clause tells of a time right before it: "in 1974, when a trawler was shelled"."""
    classes = parsed.tokens.classes
    own = {parsed.owner[token] for token in parsed.times}
    for number, clause in enumerate(parsed.clauses):
        token = clause.marker - 1 - (classes[max(0, clause.marker - 1)] == COMMA)
        if clause.relation != "advcl" or clause.verb is None or number in own or classes[max(token, 0)] != TIME:
            continue
        if token < 0 or parsed.tokens.lower[clause.marker] != "when":
            continue
        if classes[clause.verb[0]] == AUX_BE and classes[clause.verb[1] : clause.verb[1] + 1] in _STATE:
            continue  # "in 1974, when she was twelve"
        timex = parsed.times[token][-1]
        if timex.when is not None and timex.type in ("DATE", "TIME"):
            itself = _bound(timex.when)
            if itself is not None:
                yield Placed(token, number, timex, itself)


def _at_the_front(parsed: Parsed) -> Iterator[Placed]:
    """What somebody else did at the time in front.

    "On Friday, fishermen saved 70 people, and the navy saved nine more".
    """
    tokens, clauses = parsed.tokens, parsed.clauses
    if (
        tokens.classes[:2] != TIME + COMMA
        or len(parsed.times) > 1
        or clauses[0].verb is None
        or len(tokens.classes) < _LONG
    ):
        return
    timex = parsed.times[0][-1]
    if (
        timex.when is None
        or not timex.when.begin_earliest
        or timex.when.is_interval
        or tokens.classes[clauses[0].verb[0]] not in PAST
    ):
        return
    for number, clause in enumerate(clauses[1:], 1):
        subject = subject_of(tokens, clauses, number)
        anew = clause.relation == "conj" and clause.after == 0 and subject is not None and subject[0] >= clause.start
        if (
            anew
            and clause.verb is not None
            and tokens.classes[clause.verb[0]] in PAST
            and not is_tag(tokens, clauses, number)
        ):
            yield Placed(0, number, timex, timex.when)


def _from_then_on(parsed: Parsed) -> Iterator[Placed]:
    """What has been so "ever since" what the clause before tells: "closed in 1997 and has stood empty ever since"."""
    lower, dated = parsed.tokens.lower, {parsed.owner[token]: marks for token, marks in parsed.times.items()}
    for number, clause in enumerate(parsed.clauses):
        if clause.verb is None or number in dated or clause.after not in dated:
            continue
        timex = dated[clause.after][-1]
        since = next((i for i in range(*clause.segments[-1]) if lower[i - 1 : i + 1] == ["ever", "since"]), -1)
        if since > 0 and timex.when is not None and not timex.when.is_interval and ".." not in timex.when.edtf:
            yield Placed(since, number, timex, TimeSpan.parse(f"{timex.when.edtf}/.."))


def _bound(when: TimeSpan) -> TimeSpan | None:
    """The time itself of "since 1974" and "until 2004"; None where there are two, or it is not in what is meant."""
    if "/" not in when.edtf:
        return None if ".." in when.edtf else when
    ends = [end for end in when.edtf.split("/") if end.strip(".")]
    return TimeSpan.parse(ends[0]) if len(ends) == 1 else None
