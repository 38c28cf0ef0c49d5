"""Participles as they are read: what else somebody did, or what is told of a noun."""

from ..languages.en.grammar.lexicon import lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX_BE,
    AUX_BEEN,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    END,
    MAYBE_NOMINAL,
    NUM,
    PART,
    PARTICIPLE,
    PAST_FORM,
    PRON_ACC,
    QUOTE,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PART,
    clause_pattern,
)
from ..languages.wordlist import words
from .clause import Clause, Range
from .finite import COPULAR
from .inversion import is_turned
from .nested import Nested
from .noun_phrases import noun_phrase_before

# "known until 2002 as": even a word that qualifies is dated by a time right behind it
_DATED = clause_pattern("{adp adv}? {time}")
# "…, abandoned in 1889 and finished in 1914"
_SERIES = clause_pattern("{past_form} {not aux pause pron_rel sconj pron_nom}* ,? {cconj} {adverbial}* {past_form}")
# "was bought in 1989, floated in 1996 and is …"
_DATED_NEXT = clause_pattern("{participle} {not aux pause pron_rel sconj pron_nom}* {time} ,? {cconj}")
_FIRST_NAME = clause_pattern("{in_phrase}+ ({adp} {in_phrase}+)* (?= ,)")  # "Vase with a lid, stoneware, made in 1890"
_BY_WHOM = clause_pattern("{participle} {adp} {in_phrase}+ , ({cconj} {adv}*)? $")
_FINITE = clause_pattern("{aux verb_past}")
_NAME_WITH_NOUN = clause_pattern("(?P<name>{propn}+) , {det} {maybe_nominal adp det num comma}* $")
_TOLD_LATER = clause_pattern("{adverbial nominal adp det verb_base num}* {aux}")

# Participles that qualify a noun and report no event of their own.
_QUALIFYING = words(
    """
    suspect accuse know call base use entitle name dub aim design want believe consider locate situate own
    relate charge title concern involve compare convict surround associate interest date head back style
    describe contain require cover oppose wear load equip number follow
    """
)
_OF_PERSONS = words("born raised educated trained married elected murdered buried")
_BEFORE = MAYBE_NOMINAL + COMMA + NUM + CLOSE + QUOTE + TIME + PRON_ACC
_BEHIND = ADVERBIAL + ADP + END + COMMA + PART


def participle(read: Nested, i: int) -> None:
    """ "a vote held in 2014", "Jobs, born in San Francisco": an event of its own, told of the noun before it."""
    if is_turned(read.tokens, read.top, i) or (i and lemma(read.tokens.lower[i - 1]) in COPULAR):
        return  # "stay closed until April"
    if _continues_series(read, i):
        read.open("conj", i, verb=(i, i + 1), sibling=True)
    elif _continues_passive(read, i):
        read.open("conj", i - 1, marker=i - 1, verb=(i, i + 1), sibling=True)
    elif (joint := _others_too(read, i)) >= 0:
        if read.top.verb is not None and TIME in read.classes[read.top.verb[1] : joint]:
            read.open("conj", joint, marker=joint, verb=(i, i + 1), sibling=True)  # else one time is of both
            read.top.shares_be = True
    elif _may_tell_of_noun(read, i) and not _only_qualifies(read, i):
        head = _of_all(read, i) or _named_before(read, i) or read.head_before(i)
        if head is not None:
            _tell_of_noun(read, i, head)


def _is_passive(read: Nested, clause: Clause) -> bool:
    if clause.verb is None or clause.relation == "acl":
        return False
    first, end = clause.verb
    return read.classes[first] == AUX_BE and read.classes[end - 1] in PAST_FORM


def _continues_series(read: Nested, i: int) -> bool:
    """ "was built in 1880, abandoned in 1889 and finished in 1914"."""
    classes = read.classes
    if classes[i - 1 : i] != COMMA or not _is_passive(read, read.top):
        return False
    dated = classes[i - 2 : i - 1] == TIME and _DATED_NEXT.match(classes, i)
    return bool(dated or _SERIES.match(classes, i))


def _continues_passive(read: Nested, i: int) -> bool:
    """ "were freed on Sunday and flown to Paris on Monday"."""
    classes, top = read.classes, read.top
    if classes[i - 1 : i] != CCONJ or top.verb is None or TIME not in classes[top.verb[1] : i]:
        return False
    if _is_passive(read, top):
        return classes[i] == VERB_PART
    before = read.clauses[top.after].verb if top.relation == "conj" and top.after >= 0 else None
    listed = before is not None and classes[before[0]] == AUX_BE and classes[top.verb[0]] in PARTICIPLE
    return listed and classes[i] in PARTICIPLE


def _others_too(read: Nested, i: int) -> int:
    """Where "and" stands in "five were killed and 13 wounded on Monday": the second shares the "were"; else -1."""
    top = read.top
    if not _is_passive(read, top) or top.verb is None:
        return -1
    start = noun_phrase_before(read.tokens, i, top.verb[1])
    own = top.verb[1] <= start - 1 and start < i and read.classes[start - 1] == CCONJ
    return start - 1 if own and read.classes[start] in NUM + DET else -1


def _may_tell_of_noun(read: Nested, i: int) -> bool:
    """Whether it stands where participles of nouns do: "the frog, last seen in 1981"."""
    classes = read.classes
    behind_noun = bool(i) and (classes[i - 1] in _BEFORE or classes[:i].rstrip(ADV)[-1:] == COMMA or _goes_on(read, i))
    return behind_noun and (classes[i + 1 : i + 2] or END) in _BEHIND


def _only_qualifies(read: Nested, i: int) -> bool:
    """Whether it reports no event, or has no noun before it; and not "Polar, based in Anchorage, filed …"."""
    classes = read.classes
    opens = read.top.verb is None
    behind_noun = read.has_noun(i - 1)
    if lemma(read.tokens.lower[i]) in _QUALIFYING and not _DATED.match(classes, i + 1):
        return not (opens and behind_noun and classes[i - 1] == COMMA)
    return opens and not behind_noun and classes[i - 1] in COMMA + TIME


def _goes_on(read: Nested, i: int) -> bool:
    """Whether another participle stands before it, and but a comma or "and" between: "…, and first opened in 1914"."""
    classes, last = read.classes, read.clauses[-1]
    ended = len(classes[:i].rstrip(ADV).removesuffix(CCONJ).removesuffix(COMMA))
    parted = COMMA in classes[ended:i]  # and not "signed in 1921 but never ratified"
    return last.relation == "acl" and parted and last.segments[-1][1] in (ended, last.start)


def _of_all(read: Nested, i: int) -> Range | None:
    """What all is told of in a row: of "an engine designed by Lind, built in 1899" the engine, and not Lind."""
    classes = read.classes
    if read.tokens.lower[i] in _OF_PERSONS:
        return None
    if _goes_on(read, i):
        return read.clauses[-1].head
    maker = _BY_WHOM.search(classes, 0, i)
    if maker is not None and read.tokens.lower[maker.start() + 1] == "by":
        return read.head_before(maker.start())
    bare = classes[i - 1] == COMMA and len(read.clauses) == 1 and read.top.verb is None
    bare = bare and not _FINITE.search(classes)
    first = _FIRST_NAME.match(classes) if bare else None
    return first.span() if first is not None else None


def _named_before(read: Nested, i: int) -> Range | None:
    """Of "Lund, a maker of bells founded in 1578, …" the name, of which all that stands behind is told."""
    found = _NAME_WITH_NOUN.match(read.classes, read.top.segments[-1][0], i) if read.top.verb is None else None
    return found.span("name") if found is not None and read.classes[i - 1] != COMMA else None


def _tell_of_noun(read: Nested, i: int, head: Range) -> None:
    classes, top = read.classes, read.top
    if top.relation == "acl" and top.verb is not None and classes[i - 1] == COMMA:
        read.close(i)
    joined = top.verb is not None and head[0] - 2 > top.verb[1] and classes[head[0] - 2 : head[0]] == COMMA + CCONJ
    if joined and _TOLD_LATER.match(classes, i + 1):
        read.coordinate(head[0] - 1, own_subject=True)  # "…, but a trust formed in 1976 has restored it"
    read.open("acl", i, head=head, verb=(i, i + 1))


def adjunct(read: Nested, i: int) -> None:
    """ "…, killing nine", "…, having lost": what its subject did besides."""
    classes = read.classes
    if classes[i - 1 : i] != COMMA or read.top.verb is None:
        return
    if classes[i] == VERB_GER:
        read.open("acl", i, verb=(i, i + 1))
    elif classes[i + 1 : i + 2] in (VERB_ED, VERB_PART, AUX_BEEN):
        read.open("acl", i, verb=(i, i + 2))
