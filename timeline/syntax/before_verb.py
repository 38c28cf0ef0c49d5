"""The subject in the words before a verb: which of the parts that commas make of them it is."""

from collections.abc import Callable
from dataclasses import dataclass

from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    BREAK,
    CCONJ,
    COMMA,
    DET,
    DETERMINED,
    IN_PHRASE,
    NOMINAL,
    NUM,
    PART,
    PRON,
    PRON_NOM,
    PROPN,
    QUOTE,
    SCONJ,
    THAT,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from .clause import Range
from .tokens import Tokens

SUBJECTS = words("i he she we they")  # right before a verb nothing else is its subject
_NAMED_LAST = clause_pattern("{propn}+")
_BEHIND_NAMES = words("jr jr. sr sr. inc inc. mp phd ltd ltd.")
_COUNTING = words("after before since")
_STARTS = frozenset(IN_PHRASE + PRON + VERB_ED + QUOTE)


@dataclass(slots=True)
class _Before:
    """The tokens before a verb, from `low` to `high`, and the parts that commas make of them."""

    tokens: Tokens
    low: int
    high: int
    parts: list[Range]

    def kinds(self, part: int) -> str:
        """The classes of the words of a part."""
        start, end = self.parts[part]
        return self.tokens.classes[start:end]

    @property
    def ends_in_phrase(self) -> bool:
        """Whether the last part begins as a noun phrase does, so that it may be the subject."""
        return self.tokens.classes[self.parts[-1][0]] in DETERMINED

    def is_last(self, number: int) -> bool:
        """Whether no part follows."""
        return number + 1 >= len(self.parts)


def subject_before(tokens: Tokens, low: int, high: int) -> Range | None:
    """The subject in the tokens before a verb: the first comma-separated part that is no adverbial, with its "and"."""
    if low < high and tokens.lower[high - 1] in SUBJECTS:
        return (high - 1, high)
    before = _Before(tokens, low, high, _parts(tokens.classes, low, high))
    if len(before.parts) > 1 and _ends_in_subject(before):
        return before.parts[-1]
    for number, part in enumerate(before.parts):
        if any(says_else(before, number) for says_else in NO_SUBJECTS):
            continue
        start, end = _without_adverbials(tokens, *part)
        if start < end and tokens.classes[start] in _STARTS:
            return (start, before.parts[-1][1] if _goes_on_as_list(before, number) else end)
    return None


def _parts(classes: str, low: int, high: int) -> list[Range]:
    """What stands between commas, without a quotation mark that opens what ends later."""
    parts: list[Range] = []
    at = low
    for i in range(low, high + 1):
        if i == high or classes[i] == COMMA:
            if at < i and classes[at] == QUOTE and classes.count(QUOTE, at, i) == 1:
                at += 1
            if at < i:
                parts.append((at, i))
            at = i + 1
    return parts


def _ends_in_subject(before: _Before) -> bool:
    """ "Born in Leeds, the son of a baker, he studied …", "Born in Lahore, the son of a clerk, Mr Qureshi moved …"."""
    if before.kinds(-1) == PRON_NOM:
        return True
    named = before.parts[-1][1] == before.high and _NAMED_LAST.fullmatch(before.kinds(-1))
    told_before = before.kinds(-2).strip(PROPN + ADP)
    return bool(named and told_before) and before.tokens.lower[before.high - 1] not in _BEHIND_NAMES


# -- parts that are no subject


def _says_when(before: _Before, number: int) -> bool:
    """ "Soon after the launch, …", "A week after the fire, …"."""
    start, end = before.parts[number]
    return not before.is_last(number) and not _COUNTING.isdisjoint(before.tokens.lower[start:end])


def _says_who_told(before: _Before, number: int) -> bool:
    """ "According to the master, Ann Voss, the ferry …": nor is what stands between that and the subject."""
    start = before.parts[number][0]
    told = before.tokens.lower[start] == "according" and number + 2 < len(before.parts) and before.ends_in_phrase
    if told:
        before.parts[number + 1 : -1] = []
    return told


def _says_how(before: _Before, number: int) -> bool:
    """ "With growing demand drawing more people in, the rate …"."""
    kinds = before.kinds(number)
    return kinds[0] == ADP and VERB_GER in kinds and not before.is_last(number) and before.ends_in_phrase


def _says_how_old(before: _Before, number: int) -> bool:
    """ "In 1987, aged 24, she …"."""
    start, end = before.parts[number]
    if before.is_last(number) and before.tokens.classes[end : end + 1] != COMMA:
        return False
    aged = before.tokens.lower[start] in ("aged", "age") and end - start < 5
    return aged or before.kinds(number) in (NUM, ADV + NUM)


def _says_where(before: _Before, number: int) -> bool:
    """ "After 12 years in Todmorden, Yorkshire, Hallam retired": a name behind a place that lies in it."""
    start = before.parts[number][0]
    classes = before.tokens.classes
    placed = classes[start - 2 : start] == PROPN + COMMA and classes[before.low] in ADP + SCONJ and start > before.low
    named = placed and _NAMED_LAST.fullmatch(before.kinds(number)) is not None
    return named and not before.is_last(number) and before.ends_in_phrase


NO_SUBJECTS: tuple[Callable[[_Before, int], bool], ...] = (
    _says_when,
    _says_who_told,
    _says_how,
    _says_how_old,
    _says_where,
)


def _without_adverbials(tokens: Tokens, start: int, end: int) -> Range:
    """Without what leads to a subject and what stands between it and its verb."""
    classes = tokens.classes
    while start < end and classes[start] in ADVERBIAL + CCONJ + BREAK + THAT:
        start += 1
    while start < end and (
        classes[end - 1] in ADVERBIAL
        or (classes[end - 1] == QUOTE and classes.count(QUOTE, start, end) == 1)
        or tokens.lower[end - 1] == "first"
    ):
        end -= 1
    if start < end and classes[start] in ADP + SCONJ:
        start = _after_adverbial(classes, tokens.lower, start, end)
    return start, end


def _goes_on_as_list(before: _Before, number: int) -> bool:
    """ "Brazil, India and China", "rain, snow, and hail": all parts to the last are one subject."""
    if before.is_last(number):
        return False
    classes, parts = before.tokens.classes, before.parts
    last = before.kinds(-1)
    if last[0] == CCONJ and all(classes[begin] in NOMINAL + DET + CCONJ + NUM for begin, _ in parts[number + 1 :]):
        return True
    # two short names after a comma end a list; "the mayor and two aides" right before the verb
    begins = NOMINAL + VERB_PRES + DET + NUM if parts[-1][1] == before.high else NOMINAL + VERB_PRES
    return len(last) <= 5 and last[0] in begins and CCONJ in last


def _after_adverbial(classes: str, lower: list[str], start: int, end: int) -> int:
    """Where the subject begins in "In Paris the minister", "Under the deal they": at the last new phrase."""
    for i in range(end - 1, start + 1, -1):
        if (
            classes[i] in DET + PRON_NOM
            and classes[i - 1] not in ADP + DET + CCONJ + PART
            and not lower[i].endswith(("'s", "’s", "s'", "s’"))
        ):
            return i
        if classes[i - 1] == TIME and classes[i] in _STARTS and classes[i - 2] != DET:
            return i
    return end
