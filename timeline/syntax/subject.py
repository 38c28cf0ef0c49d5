"""Who does it: the tokens of a clause's subject, its own or the one it shares."""

import re

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.wordlist import words
from .clause import Clause
from .tokens import Tokens

Range = tuple[int, int]

# "Not until 1994 were black citizens allowed to vote", "Only in May did the council agree"
INVERSION = re.compile(r"[Rps]*T(?:,[^,]*,)?[bvdm](?P<subject>D?[NPZI#]{1,5}|O)(?=[ELVGIpt])")
_COME = re.compile(r"c?R*T,?V(?P<subject>D[NPZIG#E]+(?:p[DNP]+)*)")  # "Six years ago came the plague"
TURNING = words("not only never rarely seldom hardly scarcely")

SUBJECTS = words("i he she we they")  # right before a verb nothing else is its subject
_NAMED_LAST = re.compile(r"P+")
_BEHIND_NAMES = words("jr jr. sr sr. inc inc. mp phd ltd ltd.")
_STARTS = frozenset('DNPO#EZIGo"')
_NAMED = frozenset('DNPO#EZILGoT"')


# "Was the letter written in 1604?"
_QUESTION = re.compile(r"[bvdm](?P<subject>D?[NPZIG#]{1,5}?|O)(?=R*[ELVGI])")


# "Had the valve been replaced in 2009, …"
_CONDITION = re.compile(r"(?P<had>v)?b?(?P<subject>D?[NPZIG#]{1,5}?|O)(?=R*(?(had)B)[ELV])[^,]*,")


def _is_turned_round(tokens: Tokens, clause: Clause) -> re.Match[str] | None:
    """The beginning of a question or of a condition, where the auxiliary stands before the subject."""
    if not clause.start and tokens.lows[:1] in (["had"], ["were"]):
        condition = _CONDITION.match(tokens.kinds)
        if condition is not None:
            return condition
    return asked(tokens, clause)


def asked(tokens: Tokens, clause: Clause) -> re.Match[str] | None:
    """The beginning of a question that is answered by yes or no."""
    if clause.start or tokens.kinds[:1] not in tuple("bvdm"):
        return None
    line = tokens.text.find("?", tokens.ends[-1], tokens.ends[-1] + 2)
    return _QUESTION.match(tokens.kinds) if line >= 0 else None


def is_turned(tokens: Tokens, clause: Clause, i: int) -> bool:
    """Whether the verb form at `i` goes with the auxiliary before the subject: "Not until 1994 were they allowed"."""
    question = _is_turned_round(tokens, clause)
    if question is not None and clause.verb is not None:
        end = question.end("subject")
        return question.start("subject") == clause.verb[1] and end <= i < end + 3
    turned = INVERSION.match(tokens.kinds, clause.start)
    begins = clause.verb is not None and turned is not None and turned.start("subject") == clause.verb[1]
    return begins and turned is not None and turned.end() == i and tokens.lows[clause.start] in TURNING


# Without these before its verb a clause would tell something else: "never returned", "nearly doubled".
_SHADING = words("never nearly almost barely hardly scarcely narrowly twice thrice partly first last")


def shaded(tokens: Tokens, verb: Range) -> int:
    """Where a verb begins, with the adverbs before it that change what it tells."""
    begin = verb[0]
    if tokens.lows[max(0, begin - 2) : begin] == ["more", "than"]:
        return begin - 2
    while begin and tokens.lows[begin - 1] in _SHADING:
        begin -= 1
    return begin


def shared_modal(tokens: Tokens, clauses: list[Clause], index: int) -> int:
    """The modal before the verb of the clause before: "will close on Monday and stay closed until April"; else -1."""
    clause = clauses[index]
    if clause.kind != "coordinate" or clause.verb is None or tokens.kinds[clause.verb[0]] != "I":
        return -1
    before = clauses[clause.after].verb if clause.after >= 0 else None
    if before is not None and tokens.kinds[before[0]] == "I":
        return shared_modal(tokens, clauses, clause.after)
    bare = clause.verb[0] - max(clause.marker, clause.start) < 2
    return before[0] if bare and before is not None and tokens.kinds[before[0]] == "m" else -1


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
    if clause.kind == "coordinate" and clause.after >= 0 and tokens.kinds[clause.marker] != ";":
        return subject_of(tokens, clauses, clause.after, depth + 1)
    if clause.kind in ("relative", "participle", "aside") and clause.head is not None:
        return clause.head
    if clause.kind in ("participle", "subordinate") and clause.parent >= 0:
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


def _subject_in(tokens: Tokens, low: int, high: int) -> Range | None:
    """The subject in the tokens before a verb: the first comma-separated part that is no adverbial, with its "and"."""
    kinds = tokens.kinds
    if low < high and tokens.lows[high - 1] in SUBJECTS:
        return (high - 1, high)
    parts: list[Range] = []
    at = low
    for i in range(low, high + 1):
        if i == high or kinds[i] == ",":
            if at < i and kinds[at] == '"' and kinds.count('"', at, i) == 1:
                at += 1
            if at < i:
                parts.append((at, i))
            at = i + 1
    if len(parts) > 1 and kinds[parts[-1][0] : parts[-1][1]] == "O":
        return parts[-1]  # "Born in Leeds, the son of a baker, he studied …"
    named = len(parts) > 1 and parts[-1][1] == high and _NAMED_LAST.fullmatch(kinds, *parts[-1])
    if named and kinds[parts[-2][0] : parts[-2][1]].strip("Pp") and tokens.lows[high - 1] not in _BEHIND_NAMES:
        return parts[-1]  # "Born in Lahore, the son of a clerk, Mr Qureshi moved …"
    for number, (start, end) in enumerate(parts):
        if kinds[start] == "T" and tokens.lows[start].endswith((" after", " before", " since", " following")):
            continue  # "Five years after its launch, …"
        if number + 1 < len(parts) and any(low in ("after", "before", "since") for low in tokens.lows[start:end]):
            continue
        if tokens.lows[start] == "according" and number + 2 < len(parts) and kinds[parts[-1][0]] in "DOP":
            parts[number + 1 : -1] = []  # "According to the master, Ann Voss, the ferry …"
            continue
        if kinds[start] == "p" and "G" in kinds[start:end] and number + 1 < len(parts) and kinds[parts[-1][0]] in "DOP":
            continue  # "With growing demand drawing more people in, the rate …"
        if (number + 1 < len(parts) or kinds[end : end + 1] == ",") and _is_age(kinds, tokens.lows, start, end):
            continue  # "In 1987, aged 24, she …"
        if number + 1 < len(parts) and _says_where(kinds, low, start, end) and kinds[parts[-1][0]] in "DOP":
            continue
        while start < end and kinds[start] in "cRT;h":
            start += 1
        while start < end and (
            kinds[end - 1] in "RT"
            or (kinds[end - 1] == '"' and kinds.count('"', start, end) == 1)
            or tokens.lows[end - 1] == "first"
        ):
            end -= 1
        if start < end and kinds[start] in "ps":
            start = _after_adverbial(kinds, tokens.lows, start, end)
        if start >= end or kinds[start] not in _STARTS:
            continue
        if (
            number + 1 < len(parts)
            and "c" in kinds[parts[-1][0] : parts[-1][1]]
            and all(kinds[begin] in "DNPc#" for begin, _ in parts[number + 1 :])
            and kinds[parts[-1][0]] == "c"
        ) or (number + 2 <= len(parts) and _is_list_end(kinds, parts[-1], high)):
            end = parts[-1][1]  # "Brazil, India and China"
        return (start, end)
    return None


def _says_where(kinds: str, low: int, start: int, end: int) -> bool:
    """ "After 12 years in Todmorden, Yorkshire, Hallam retired": a name behind a place that lies in it."""
    placed = kinds[start - 2 : start] == "P," and kinds[low] in "ps" and start > low
    return placed and _NAMED_LAST.fullmatch(kinds, start, end) is not None


def _is_age(kinds: str, lows: list[str], start: int, end: int) -> bool:
    return (lows[start] in ("aged", "age") and end - start < 5) or kinds[start:end] in ("#", "R#")


def _is_list_end(kinds: str, part: Range, high: int) -> bool:
    """ "India and China": two short names after a comma end a list; "the mayor and two aides" right before the verb."""
    start, end = part
    begins = "PNZD#" if end == high else "PNZ"
    return end - start <= 5 and kinds[start] in begins and "c" in kinds[start:end]


def _after_adverbial(kinds: str, lows: list[str], start: int, end: int) -> int:
    """Where the subject begins in "In Paris the minister", "Under the deal they": at the last new phrase."""
    for i in range(end - 1, start + 1, -1):
        if kinds[i] in "DO" and kinds[i - 1] not in "pDct" and not lows[i].endswith(("'s", "’s", "s'", "s’")):
            return i
        if kinds[i - 1] == "T" and kinds[i] in _STARTS and kinds[i - 2] != "D":
            return i
    return end


def _inverted_subject(tokens: Tokens, clause: Clause) -> Range | None:
    """ "…," said Jobs: the speaker behind the verb."""
    if clause.verb is None:
        return None
    question = _is_turned_round(tokens, clause)
    if question is not None and question.start("subject") == clause.verb[1]:
        return question.span("subject")
    turned = INVERSION.match(tokens.kinds, clause.start)
    if turned and turned.start("subject") == clause.verb[1] and tokens.lows[clause.start] in TURNING:
        return turned.span("subject")
    come = _COME.match(tokens.kinds, clause.start) if tokens.lows[clause.verb[0]] in ("came", "followed") else None
    if come is not None and come.start("subject") == clause.verb[1]:
        return come.span("subject")
    if lemma(tokens.lows[clause.verb[1] - 1]) not in SAYING:
        return None
    if clause.verb[0] and tokens.kinds[clause.verb[0] - 1] not in '",;':
        return None
    start = end = clause.verb[1]
    last = clause.segments[-1][1]
    while (end < last and tokens.kinds[end] in "DNPO#ZIGE") or (
        end < last and end > start and tokens.lows[end] in ("of", "and", "for")
    ):
        end += 1
    while end > start and tokens.kinds[end - 1] in "pc":
        end -= 1
    return (start, end) if start < end and tokens.kinds[start] in "DNPO" else None


def lacks_subject(tokens: Tokens, clauses: list[Clause], index: int) -> bool:
    """Whether a clause has a verb that needs a subject, and none was found: it tells nothing that could be shown."""
    clause = clauses[index]
    if clause.verb is None or clause.kind in ("participle", "subordinate"):
        return False
    return tokens.kinds[clause.verb[0]] in "mbvdZ" and subject_of(tokens, clauses, index) is None
