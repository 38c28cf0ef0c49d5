"""A sentence to clauses: a shallow reading, without a parser, in one pass over its classes of words.

Every finite verb needs a clause of its own; markers (which, because, that), commas and conjunctions say where it
begins. A time expression belongs to the clause it stands in. `STEPS` says what each class of word does to the clauses
that are open.
"""

from ..languages.word_classes import (
    ADP,
    ADVERBIAL,
    AUX_HAVING,
    BREAK,
    CCONJ,
    CLOSE,
    COMMA,
    FINITE,
    OPEN,
    PART,
    PARTICIPLE,
    PRON_REL,
    PROPN,
    QUOTE,
    SCONJ,
    THAT,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PART,
    clause_pattern,
)
from .asides import bracket, quote, stop
from .attaching import LATER_VERB, verb
from .clause import Clause
from .finite import GROUP, is_finite
from .nested import Nested
from .participle import adjunct, participle
from .relative import goal, relative
from .subordinate import subordinator
from .that import that
from .tokens import Tokens

# "without food, heat or medicine"
_LIST_GOES_ON = clause_pattern(
    "{plain_phrase verb_pres}{1,6} ,? {cconj} {plain_phrase verb_pres}+ ({pause} | $) | {cconj} {adv}* {time}"
)
# Before its subject: "Founded in 1998, the company …"
_QUALIFIED = clause_pattern(
    "{verb_ed} {maybe_noun}+ {verb_ed} {determined num}"
)  # "Suspected rebels ambushed a convoy"
_FRONTED = clause_pattern(
    "{participle verb_ger} {time}? ({sconj} (?={nominal det}))? {not surely_finite pause pron_rel sconj "
    "pron_nom quote}* ({pron_rel} {not pause pron_rel sconj pron_nom quote}*)? , (?!{cconj})"
)
_GLOSS = clause_pattern("{cconj} {plain_phrase adp}+ , {adv}* {aux past}")
_REGION = clause_pattern("{propn}{1,2} , (?!{time})")  # a place that another lies in
_INSERTED = ("acl:relcl", "acl", "advcl")
_BESIDE_OTHERS = ("root", "conj", "ccomp", "ccomp:quote")
_COMPARING = frozenset(["up", "down", "compared"])
_LEADING = ADVERBIAL + CCONJ + COMMA


def read(tokens: Tokens) -> list[Clause]:
    """The clauses of a sentence, in the order in which they begin; the first is the main one."""
    read = Nested(tokens)
    classes, n = read.classes, len(read.classes)
    i = n - len(classes.lstrip(_LEADING))
    fronted = None if _QUALIFIED.match(classes, i) else _FRONTED.match(classes, i)
    if fronted:
        read.open("acl", i, verb=(i, i + 1))
        i += 1
    while i < n:
        kind = classes[i]
        if fronted and kind == CCONJ and i < fronted.end() and classes[i + 1] in PARTICIPLE:
            read.open("acl", i, marker=i, verb=(i + 1, i + 2), sibling=True)
            i += 2  # "Married in 1851 and widowed at thirty, she …"
        elif kind in FINITE:
            i = _finite(read, i)
        else:
            step = STEPS.get(kind)
            i = ((step(read, i) or i) if step else i) + 1
    return read.finish()


def _finite(read: Nested, i: int) -> int:
    """Read what may be a finite verb; behind its group, or behind the word where it is none."""
    group = GROUP.match(read.classes, i) if is_finite(read, i) else None
    if group:
        verb(read, i, group.end())
        return group.end()
    if read.classes[i] == VERB_ED:
        participle(read, i)
    return i + 1


def comma(read: Nested, i: int) -> int:
    """A comma ends what was inserted, and a clause that stood before the main one."""
    if _ends_inserted(read, i):
        read.close(i)
    if read.top.verb is not None and i + 1 < len(read.classes) and read.tokens.lower[i + 1] in _COMPARING:
        read.open("parataxis", i + 1, marker=i)
        return i + 1
    return i


def _ends_inserted(read: Nested, i: int) -> bool:
    """Whether the clause being read was inserted, and doesn't go on behind the comma at `i`."""
    classes, top = read.classes, read.top
    if len(read.stack) == 1 or read.begun_as(top) not in _INSERTED or top.verb is None:
        return False
    parent = read.clauses[top.parent]
    if parent.verb is not None and _goes_on(read, i):
        return False
    if parent.verb is None and top.relation == "acl" and _GLOSS.match(classes, i + 1):
        return False  # "credited with finding exoplanets, or planets of other suns, will be …"
    if classes[i - 1 : i] == PROPN and _REGION.match(classes, i + 1):
        return False  # "which is located in Leeds, Yorkshire, is …"
    adjoining = top.relation == "acl" and classes[i + 1 : i + 2] == VERB_GER
    return adjoining or parent.verb is None or parent.relation in _BESIDE_OTHERS


def _goes_on(read: Nested, i: int) -> bool:
    """ "was 17 when she published her first poem, in 1938", "who had neither food, heat nor medicine"."""
    classes, top = read.classes, read.top
    aside = (
        top.relation in ("acl:relcl", "acl") and classes[top.start - 1] == COMMA
    )  # "the patents, which cover …, in 2006"
    if classes[i + 1 :] == TIME and not aside:
        return True
    if _LIST_GOES_ON.match(classes, i + 1):
        return True
    return classes[i + 1 : i + 2] == CCONJ and LATER_VERB.match(classes, i + 2) is not None


# What each class of word does; a step may return the token that it has read up to.
STEPS = {
    VERB_PART: participle,
    VERB_GER: adjunct,
    AUX_HAVING: adjunct,
    COMMA: comma,
    PRON_REL: relative,
    ADP: goal,
    PART: goal,
    SCONJ: subordinator,
    THAT: that,
    QUOTE: quote,
    BREAK: stop,
    OPEN: bracket,
    CLOSE: bracket,
}
