"""What the words of a title need to stand by themselves: "founded in 1998" → "the company [was] founded"."""

from dataclasses import replace

from ...languages.en.grammar.lexicon import INTRANSITIVE, past, past_of
from ...languages.en.words import WORDS
from ...languages.word_classes import (
    ADP,
    ADV,
    CCONJ,
    MAYBE_NOMINAL,
    NUM,
    PARTICIPLE,
    PRON_NOM,
    PROPN,
    VERB_ED,
    VERB_GER,
    VERB_PAST,
)
from ...languages.wordlist import words
from ...syntax.agreement import is_plural_form
from ...syntax.clause import Clause, hangs_on
from ...syntax.inversion import asked
from ...syntax.parsed import Parsed
from ...syntax.subject import shaded, subject_of
from ...syntax.tokens import Tokens
from .by_the_way import AT_ONCE, BESIDE


def passive(parsed: Parsed, clause: int, order: list[int]) -> dict[int, str]:
    """What a participle lacks where it is told by itself: "founded in 1998" → "the company [was] founded".

    "before joining the firm in 1971" → "Holt [joined] the firm".
    """
    tokens, item = parsed.tokens, parsed.clauses[clause]
    owner = item.marker if item.relation == "acl:relcl" else -1
    if owner in order[1:] and tokens.lower[owner] == "whose":
        # "The men whose names were read out" → "The men[’s] names were read out"
        return {owner: "[’]" if tokens.lower[owner - 1].endswith("s") else "[’s]"}
    before = parsed.clauses[item.after] if item.relation == "conj" and item.after >= 0 else None
    told = item.relation if before is None else before.relation
    if item.shares_be:
        told, item = "acl", replace(item, parent=item.after)  # "five were killed and 13 [were] wounded"
    if item.verb is None or told not in ("acl", "parataxis", "advcl") or item.verb[0] not in order[1:]:
        return {}
    verb = item.verb[0]
    if tokens.classes[verb] == VERB_GER and parsed.owner[order[0]] != clause:
        return _done(parsed, clause, order, verb)
    if not _lacks_auxiliary(parsed, item, order):
        return {}
    begin = shaded(tokens, item.verb)
    opening = begin if begin in order else verb  # "the frog [was] last seen"
    auxiliary = "were" if _heads_many(tokens, order[: order.index(verb)]) else "was"
    if tokens.lower[verb - 1] == "being" and verb - 1 in order:
        return {verb - 1: f"[{auxiliary}]"}  # "the rest being sold in May"
    return {opening: f"[{auxiliary}] {tokens.words[opening].lower()}"}


def _done(parsed: Parsed, clause: int, order: list[int], verb: int) -> dict[int, str]:
    """What was done, told as a past: "joining" → "[joined]"."""
    done = past_of(parsed.tokens.lower[verb])
    if not done or parsed.owner[order[order.index(verb) - 1]] == clause:
        return {}
    return {verb: f"[{done}]"} | _also_done(parsed.tokens, parsed.clauses[clause], order, verb)


def _lacks_auxiliary(parsed: Parsed, item: Clause, order: list[int]) -> bool:
    """Whether the verb of a clause is a bare participle, told of a noun before it, and of no verb in the title."""
    tokens = parsed.tokens
    if item.verb is None or item.verb[1] - item.verb[0] > 1:
        return False
    verb = item.verb[0]
    active = tokens.lower[verb] in _ACTIVE and tokens.lower[verb + 1 : verb + 2] != ["by"]
    if tokens.classes[verb] not in PARTICIPLE or active:
        return False
    if item.relation == "advcl" and tokens.classes[item.marker + 1 : verb].strip(ADV):
        return False
    over = parsed.clauses[item.parent].verb if item.parent >= 0 else None
    if over is not None and over[1] - 1 in order:
        return False
    return order[order.index(verb) - 1] < verb or order[0] > verb


_MANY = words("men women people children police")
_COUNTS = frozenset(WORDS["card"]) - {"one"} | words("several many both")


def _heads_many(tokens: Tokens, before: list[int]) -> bool:
    """Whether the noun at the head of the words before a verb is a plural."""
    of = next((n for n, i in enumerate(before) if tokens.classes[i] == ADP), len(before))
    head = next((i for i in reversed(before[:of]) if tokens.classes[i] in MAYBE_NOMINAL + PRON_NOM + VERB_ED), -1)
    if head < 0:
        return any(tokens.classes[i] == NUM and tokens.words[i] != "1" for i in before[:of])
    if tokens.classes[head] == PROPN:
        return not _COUNTS.isdisjoint(tokens.lower[i] for i in before[:of])  # "the twelve Royal Marines"
    return tokens.lower[head] in _MANY or is_plural_form(tokens.lower[head])


def _also_done(tokens: Tokens, item: Clause, order: list[int], verb: int) -> dict[int, str]:
    """What was done besides: "making her debut and becoming a weaver" → "[made] her debut and [became] a weaver"."""
    also = [
        i
        for i in order
        if verb < i < item.segments[-1][1]
        and tokens.classes[i] == VERB_GER
        and CCONJ in tokens.classes[i - 2 : i]
        and past_of(tokens.lower[i])
    ]
    return {i: f"[{past_of(tokens.lower[i])}]" for i in also}


_ACTIVE = {past(base) for base in INTRANSITIVE}


def unmarked(parsed: Parsed, clause: int, order: list[int]) -> list[int]:
    """Without the "when" of a clause of which nothing else of the sentence is left."""
    marker = parsed.clauses[clause].marker
    alone = order[:1] == [marker] and parsed.tokens.lower[marker] in AT_ONCE | BESIDE
    return order[1:] if alone and all(hangs_on(parsed.clauses, parsed.owner[i], clause) for i in order) else order


def straightened(parsed: Parsed, clause: int, order: list[int]) -> list[int]:
    """A question as what it asks: "Was the letter written" → "the letter was written"."""
    question = asked(parsed.tokens, parsed.clauses[0])
    verb = parsed.clauses[clause].verb
    span = subject_of(parsed.tokens, parsed.clauses, clause) or (0, 0)
    if (
        verb is not None
        and order[:1] == [verb[0]]
        and span[0] == verb[1]
        and parsed.tokens.classes[verb[0]] == VERB_PAST
    ):
        return [*range(*span), *(i for i in order if not span[0] <= i < span[1])]  # "came the plague"
    if question is None or order[:1] != [0]:
        return order
    subject = [i for i in range(*question.span("subject")) if i in order]
    return [*subject, *(i for i in order if i not in subject)]
