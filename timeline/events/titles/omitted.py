"""What a title leaves out: times, notes and brackets, who says so, and the words that only lead on from before."""

from collections.abc import Callable
from itertools import pairwise

from ...languages.word_classes import (
    ADP,
    AUX,
    AUX_BE,
    AUX_MODAL,
    CCONJ,
    CLAUSE_OPENER,
    CLOSE,
    COMMA,
    DET,
    FINITE,
    NOMINAL,
    NUM,
    OPEN,
    PART,
    PAUSE,
    PRON,
    PRON_NOM,
    PRON_REL,
    PROPN,
    QUOTE,
    SCONJ,
    THAT,
    VERB,
    clause_pattern,
)
from ...languages.wordlist import words
from ...syntax.parsed import Parsed
from ...syntax.tokens import Tokens
from .times import PARTICLES, without_period, without_times

# These open a sentence and tell nothing of what it tells.
LEADING = words(
    """
    however also then but and so nor yet still moreover furthermore additionally meanwhile instead thus hence therefore
    nevertheless nonetheless consequently similarly likewise finally eventually now indeed again elsewhere alas
    """
)
# These do so before a comma.
_CALLS = words(
    "oh well okay ok yes no besides so right alright um uh yeah anyway anyways hey look listen earlier later separately"
)
_IN_ADDITION = (
    ["in", "addition"], ["in", "fact"], ["of", "course"], ["for", "example"], ["for", "instance"], ["as", "such"],
    ["at", "the", "time"], ["at", "that", "time"], ["at", "this", "time"], ["in", "contrast"], ["by", "contrast"],
    ["on", "the", "other", "hand"], ["at", "the", "same", "time"],
    # who is spoken to
    ["mr", "speaker"], ["mr.", "speaker"], ["madam", "speaker"], ["mr", "president"], ["mr.", "president"],
    ["madam", "president"], ["ladies", "and", "gentlemen"], ["my", "friends"], ["friends"], )  # fmt: skip
_LEADING_TO = words("particularly especially mainly probably possibly perhaps effective ,")
_DANGLING = frozenset(CLAUSE_OPENER + PAUSE + ADP + DET + CCONJ + PART + AUX_MODAL + OPEN)
_CLEFT = (["it", "was", "when"], ["it", "was", "that"])
_COPULAS = words("was were is are")
_STATES = ("over", "out", "off", "up", "down", "back", "away", "ahead")


def left(parsed: Parsed, order: list[int], kept: int = -1) -> list[int]:
    """Of the tokens in `order` those that a title keeps; a bracket in which the token `kept` stands is kept."""
    tokens = parsed.tokens
    order = _without_brackets(tokens, order, kept)
    order = _without_source(tokens, order, {clause.verb[0] for clause in parsed.clauses if clause.verb is not None})
    order = without_period(tokens, order)
    order = without_times(parsed, order)
    return _without_ends(tokens, order)


def _without_brackets(tokens: Tokens, order: list[int], kept: int) -> list[int]:
    """Without what stands in brackets: notes, references, a name in another script."""
    result: list[int] = []
    depth, begin = 0, 0
    for i in order:
        if tokens.classes[i] == OPEN:
            if not depth:
                begin = len(result)
            depth += 1
        result.append(i)
        if tokens.classes[i] == CLOSE and depth:
            depth -= 1
            all_that_is_said = (
                i == order[-1] and begin > 0 and tokens.classes[result[begin - 1]] in AUX
            )  # "was (again)"
            if not depth and kept not in result[begin:] and not all_that_is_said:
                del result[begin:]
    return result


def _without_source(tokens: Tokens, order: list[int], verbs: set[int]) -> list[int]:
    """Without "according to a memorandum", which is the attribution's."""
    for place, (i, after) in enumerate(pairwise(order)):
        if tokens.lower[i] == "according" and tokens.lower[after] == "to" and after == i + 1:
            end = place + 2
            while (
                end < len(order)
                and tokens.classes[order[end]] not in PAUSE + QUOTE + SCONJ + PRON_REL
                and order[end] not in verbs
            ):
                end += 1
            inserted = _NAMED_BETWEEN.match("".join(tokens.classes[k] for k in order[end:]))
            end += inserted.end() if inserted is not None else 0  # "According to the master, Ann Voss, the ferry …"
            if place and not any(tokens.classes[k] in FINITE for k in order[end:]):
                return order[:place]  # "…, according to envoys in Lund, the capital of the south"
            return (
                order[:place] + order[end + (place > 0 and tokens.classes[order[end : end + 1][0]] == COMMA) :]
                if end < len(order)
                else order[:place]
            )
    return order


_NAMED_BETWEEN = clause_pattern(", {propn}+ (?=, {determined})")


def _without_ends(tokens: Tokens, order: list[int]) -> list[int]:
    """Without what dangles at either end."""
    for trim in TRIMS:
        order = trim(tokens, order)
    return order


def _without_speaker(tokens: Tokens, order: list[int]) -> list[int]:
    """ "HOST: …", who speaks."""
    colon = next((n for n, i in enumerate(order[:4]) if tokens.words[i] == ":"), 0)
    return order[colon + 1 :] if colon and all(tokens.words[i].isupper() for i in order[:colon]) else order


def _without_cleft(tokens: Tokens, order: list[int]) -> list[int]:
    """ "It was the early hours of the morning when the flight arrived"."""
    return order[3:] if len(order) > 5 and [tokens.lower[i] for i in order[:3]] in _CLEFT else order


def _without_addition(tokens: Tokens, order: list[int]) -> list[int]:
    """ "In addition, …"."""
    for phrase in _IN_ADDITION:
        behind = order[len(phrase) : len(phrase) + 1]
        if behind and tokens.classes[behind[0]] == COMMA and [tokens.lower[i] for i in order[: len(phrase)]] == phrase:
            order = order[len(phrase) + 1 :]
    return order


def _without_lead(tokens: Tokens, order: list[int]) -> list[int]:
    """ "Meanwhile, …", ", and …"; behind a quotation mark the comma alone."""
    classes = tokens.classes
    while order and (classes[order[0]] in PAUSE + CLOSE + CCONJ or _leads(tokens, order)):
        order = order[1:]
    if len(order) > 2 and classes[order[0]] == QUOTE and classes[order[1]] == COMMA:
        return [order[0], *order[2:]]
    return order


def _without_note(tokens: Tokens, order: list[int]) -> list[int]:
    """Without the number of a note at the end of the sentence before."""
    if len(order) < 3 or order[0] or tokens.classes[0] != NUM or len(tokens.words[0]) > 2:
        return order
    opens = tokens.words[order[1]][0].isupper() and tokens.classes[order[1]] != PROPN  # and not "28 British men"
    return order[1:] if opens else order


def _without_dangling(tokens: Tokens, order: list[int]) -> list[int]:
    """Without prepositions, conjunctions and the like at the end."""
    while order and tokens.classes[order[-1]] in _DANGLING and not _ends_well(tokens, order):
        order = order[:-1]
    return order


def _without_announcement(tokens: Tokens, order: list[int]) -> list[int]:
    """ "be ready, particularly for the autumn", "which is": without what leads to nothing any more."""
    while len(order) > 2 and (
        tokens.lower[order[-1]] in _LEADING_TO or tokens.classes[order[-2] : order[-2] + 2] == PRON_REL + AUX_BE
    ):
        order = order[: -2 if tokens.classes[order[-1]] == AUX_BE else -1]
    return order


def _without_bare_copula(tokens: Tokens, order: list[int]) -> list[int]:
    """ "The last storm was 90 years ago": without the "was"."""
    bare = len(order) > 1 and tokens.lower[order[-1]] in _COPULAS and tokens.classes[order[-2]] != PRON_NOM
    return order[:-1] if bare else order


TRIMS: tuple[Callable[[Tokens, list[int]], list[int]], ...] = (
    _without_speaker,
    _without_cleft,
    _without_addition,
    _without_lead,
    _without_note,
    _without_dangling,
    _without_announcement,
    _without_bare_copula,
)


def _leads(tokens: Tokens, order: list[int]) -> bool:
    low = tokens.lower[order[0]]
    return low in LEADING or (low in _CALLS and tokens.classes[order[0] + 1 : order[0] + 2] == COMMA)


def _ends_well(tokens: Tokens, order: list[int]) -> bool:
    """Whether the last word belongs to its verb, or is what it needs: "step down", "killed both", "died there"."""
    last = order[-1]
    classes, lower = tokens.classes, tokens.lower
    before = classes[last - 1 : last] if last else ""
    if lower[last] in PARTICLES and len(order) > 1:
        if before in tuple(VERB) or (before == AUX_BE and lower[last] in _STATES):
            return True
        return len(order) > 2 and classes[last - 2 : last - 1] in tuple(VERB) and before in tuple(PRON + NOMINAL + DET)
    if classes[last] == DET:
        return lower[last] in ("another", "both", "several", "more", "many", "all", "some", "most", "his", "hers")
    return classes[last] == THAT and before in tuple(VERB + ADP)
