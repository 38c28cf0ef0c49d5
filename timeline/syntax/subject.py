"""Who does it: the tokens of a clause's subject, its own or the one it shares."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX,
    AUX_MODAL,
    BREAK,
    CCONJ,
    COMMA,
    DET,
    DETERMINED,
    IN_PHRASE,
    NOMINAL,
    NOUN,
    NUM,
    OBJECT_START,
    PART,
    PARTICIPLE,
    PAST,
    PAUSE,
    PRON,
    PRON_NOM,
    PROPN,
    QUOTE,
    SCONJ,
    SURELY_FINITE,
    THAT,
    TIME,
    VERB_BASE,
    VERB_ED,
    VERB_GER,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from .agreement import agrees
from .clause import Clause
from .tokens import Tokens

Range = tuple[int, int]

# "Not until 1994 were black citizens allowed to vote", "Only in May did the council agree"
INVERSION = clause_pattern(
    "{adv adp sconj}* {time} (, {not comma}* ,)? {aux} (?P<subject>{det}? {maybe_nominal num}{1,5} | "
    "{pron_nom}) (?={past_form verb_ger verb_base adp part})"
)
_COME = clause_pattern(
    "{cconj}? {adv}* {time} ,? {verb_past} (?P<subject>{det} {noun_like verb_ed}+ ({adp} {nominal det}+)*)"
)  # "Six years ago came the plague"
TURNING = words("not only never rarely seldom hardly scarcely")

SUBJECTS = words("i he she we they")  # right before a verb nothing else is its subject
_NAMED_LAST = clause_pattern("{propn}+")
_BEHIND_NAMES = words("jr jr. sr sr. inc inc. mp phd ltd ltd.")
_COUNTED_FROM = (" after", " before", " since", " following")
_COUNTING = words("after before since")
_STARTS = frozenset(IN_PHRASE + PRON + VERB_ED + QUOTE)
_NAMED = frozenset(IN_PHRASE + PARTICIPLE + PRON + TIME + QUOTE)


# "Was the letter written in 1604?"
_QUESTION = clause_pattern(
    "{aux} (?P<subject>{det}? {noun_like}{1,5}? | {pron_nom}) (?={adv}* {past_form verb_ger verb_base})"
)


# "Had the valve been replaced in 2009, …"
_CONDITION = clause_pattern(
    "(?P<had>{aux_have})? {aux_be}? (?P<subject>{det}? {noun_like}{1,5}? | {pron_nom}) (?={adv}* "
    "(?(had){aux_been}) {past_form}) {not comma}* ,"
)


def _is_turned_round(tokens: Tokens, clause: Clause) -> re.Match[str] | None:
    """The beginning of a question or of a condition, where the auxiliary stands before the subject."""
    if not clause.start and tokens.lower[:1] in (["had"], ["were"]):
        condition = _CONDITION.match(tokens.classes)
        if condition is not None:
            return condition
    return asked(tokens, clause)


def asked(tokens: Tokens, clause: Clause) -> re.Match[str] | None:
    """The beginning of a question that is answered by yes or no."""
    if clause.start or tokens.classes[:1] not in tuple(AUX):
        return None
    line = tokens.text.find("?", tokens.ends[-1], tokens.ends[-1] + 2)
    return _QUESTION.match(tokens.classes) if line >= 0 else None


def is_turned(tokens: Tokens, clause: Clause, i: int) -> bool:
    """Whether the verb form at `i` goes with the auxiliary before the subject: "Not until 1994 were they allowed"."""
    question = _is_turned_round(tokens, clause)
    if question is not None and clause.verb is not None:
        end = question.end("subject")
        return question.start("subject") == clause.verb[1] and end <= i < end + 3
    turned = INVERSION.match(tokens.classes, clause.start)
    begins = clause.verb is not None and turned is not None and turned.start("subject") == clause.verb[1]
    return begins and turned is not None and turned.end() == i and tokens.lower[clause.start] in TURNING


# Without these before its verb a clause would tell something else: "never returned", "nearly doubled".
_SHADING = words("never nearly almost barely hardly scarcely narrowly twice thrice partly first last")


def shaded(tokens: Tokens, verb: Range) -> int:
    """Where a verb begins, with the adverbs before it that change what it tells."""
    begin = verb[0]
    if tokens.lower[max(0, begin - 2) : begin] == ["more", "than"]:
        return begin - 2
    while begin and tokens.lower[begin - 1] in _SHADING:
        begin -= 1
    return begin


def shared_modal(tokens: Tokens, clauses: list[Clause], index: int) -> int:
    """The modal before the verb of the clause before: "will close on Monday and stay closed until April"; else -1."""
    clause = clauses[index]
    if clause.relation != "conj" or clause.verb is None or tokens.classes[clause.verb[0]] != VERB_BASE:
        return -1
    before = clauses[clause.after].verb if clause.after >= 0 else None
    if before is not None and tokens.classes[before[0]] == VERB_BASE:
        return shared_modal(tokens, clauses, clause.after)
    bare = clause.verb[0] - max(clause.marker, clause.start) < 2
    return before[0] if bare and before is not None and tokens.classes[before[0]] == AUX_MODAL else -1


def subject_of(tokens: Tokens, clauses: list[Clause], index: int, depth: int = 0) -> Range | None:
    """The subject of a clause as a range of tokens, without appositions; None where there is none to be found."""
    clause = clauses[index]
    if not clause.subject_known:
        clause.subject = _find(tokens, clauses, index, depth)
        clause.subject_known = depth == 0
    return clause.subject


def _find(tokens: Tokens, clauses: list[Clause], index: int, depth: int) -> Range | None:
    clause = clauses[index]
    own = _own_subject(tokens, clause)
    if own is not None or depth > 4:
        return own
    if clause.relation == "conj" and clause.after >= 0 and tokens.classes[clause.marker] != BREAK:
        shared = subject_of(tokens, clauses, clause.after, depth + 1)
        over = clauses[clause.after].parent
        if shared is None or over < 0 or agrees(tokens, shared, clause):
            return shared
        outer = subject_of(tokens, clauses, over, depth + 1)
        return outer if outer is not None and agrees(tokens, outer, clause) else shared
    if clause.relation in ("acl:relcl", "acl", "parataxis") and clause.head is not None:
        return clause.head
    if clause.relation in ("acl", "advcl") and clause.parent >= 0:
        return subject_of(tokens, clauses, clause.parent, depth + 1)
    return None


def _own_subject(tokens: Tokens, clause: Clause) -> Range | None:
    if clause.verb is None:
        return None
    first = clause.verb[0]
    if (
        tokens.words[first]
        .lower()
        .endswith(("'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m"))
    ):
        return (first, first)  # "it's", "they've": the subject is in the verb
    for low, high in reversed(clause.segments):
        begin = clause.marker + 1 if low <= clause.marker < high else low
        found = _subject_in(tokens, begin, min(high, first))
        if found is not None:
            return found
    return _inverted_subject(tokens, clause)


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


def _subject_in(tokens: Tokens, low: int, high: int) -> Range | None:
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


def _counts_from(before: _Before, number: int) -> bool:
    """ "Five years after its launch, …"."""
    start = before.parts[number][0]
    return before.tokens.classes[start] == TIME and before.tokens.lower[start].endswith(_COUNTED_FROM)


def _says_when(before: _Before, number: int) -> bool:
    """ "Soon after the launch, …"."""
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
    _counts_from,
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


def _inverted_subject(tokens: Tokens, clause: Clause) -> Range | None:
    """The subject behind the verb: "were they allowed", "Six years ago came the plague", "…," said Jobs."""
    if clause.verb is None:
        return None
    for turned in _inversions(tokens, clause):
        if turned is not None and turned.start("subject") == clause.verb[1]:
            return turned.span("subject")
    return _speaker_behind(tokens, clause, clause.verb)


def _inversions(tokens: Tokens, clause: Clause) -> Iterator[re.Match[str] | None]:
    """What turns a clause round: a question or a condition, "not only", and what came at a time."""
    yield _is_turned_round(tokens, clause)
    if tokens.lower[clause.start] in TURNING:
        yield INVERSION.match(tokens.classes, clause.start)
    if clause.verb is not None and tokens.lower[clause.verb[0]] in ("came", "followed"):
        yield _COME.match(tokens.classes, clause.start)


def _speaker_behind(tokens: Tokens, clause: Clause, verb: Range) -> Range | None:
    """ "…," said Jobs."""
    if lemma(tokens.lower[verb[1] - 1]) not in SAYING:
        return None
    if verb[0] and tokens.classes[verb[0] - 1] not in PAUSE + QUOTE:
        return None
    start = end = verb[1]
    last = clause.segments[-1][1]
    while end < last and (
        tokens.classes[end] in IN_PHRASE + PRON_NOM + VERB_ED
        or (end > start and tokens.lower[end] in ("of", "and", "for"))
    ):
        end += 1
    while end > start and tokens.classes[end - 1] in ADP + CCONJ:
        end -= 1
    return (start, end) if start < end and tokens.classes[start] in DETERMINED + NOUN else None


_GOVERNED = words("in on at by since from until till during for before after around about over within as of")


def time_as_subject(tokens: Tokens, clauses: list[Clause], index: int) -> int:
    """The time expression that is the subject of a clause: "1998 saw the birth of the company"; -1 where none is."""
    clause = clauses[index]
    if clause.verb is None or clause.verb[0] <= clause.start or clause.relation in ("acl", "acl:relcl"):
        return -1
    at, last = clause.verb[0] - 1, clause.verb[1]
    if tokens.classes[at] != TIME or tokens.lower[at].split()[0] in _GOVERNED:
        return -1
    verb, behind = tokens.classes[clause.verb[0]], tokens.classes[last : last + 1]
    told = verb in SURELY_FINITE or (verb in PAST + VERB_PRES and behind and behind in OBJECT_START)
    return at if told and subject_of(tokens, clauses, index) is None else -1


def lacks_subject(tokens: Tokens, clauses: list[Clause], index: int) -> bool:
    """Whether a clause has a verb that needs a subject, and none was found: it tells nothing that could be shown."""
    clause = clauses[index]
    if clause.verb is None or clause.relation in ("acl", "advcl"):
        return False
    return tokens.classes[clause.verb[0]] in AUX + VERB_PRES and subject_of(tokens, clauses, index) is None
