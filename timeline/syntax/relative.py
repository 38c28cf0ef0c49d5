"""Relative clauses: where "which" or "who" opens one, and of which noun before it that tells."""

import re

from ..languages.en.grammar.lexicon import lemma
from ..languages.word_classes import ADP, CCONJ, DET, MAYBE_NOUN, NOMINAL, NOUN, NUM, PROPN, VERB_BASE
from ..languages.wordlist import words
from .clause import Range
from .nested import Nested
from .nominal import is_happening
from .noun_phrases import noun_phrase_before

MANY = words("were are have")  # the verb of several
_OF_PERSONS = words("body bodies remains home house car portrait name case family memory work works")
_WHERE = words("at in from")
_AGENT = re.compile(r"(?:er|or|ist|man|men|woman|women|ian|ant|ers|ors|ists|ians|ants)$")
_GOALS = words("to into onto")
_MOVING = words(
    """
    add bring carry deliver donate drive fly give hand lead leave lend move present return sell send ship show smuggle
    take transfer
    """
)
_BEHIND_VERB = (DET, PROPN, NUM, NOUN)


def relative(read: Nested, i: int) -> None:
    """ "which", "who", "in which"."""
    classes, low = read.classes, read.tokens.lower[i]
    start = i - 1 if i and classes[i - 1] == ADP else i
    head = read.head_before(start)
    if low == "who" and head is not None:
        head = person_in(read, head)
    if head is not None and not MANY.isdisjoint(read.tokens.lower[i + 1 : i + 2]):
        head = plural_of(read, head)
    read.open("acl:relcl", start, marker=i, head=head)
    subject = start == i and low in ("who", "which")
    if subject and classes[i + 1 : i + 2] == NOUN and classes[i + 2 : i + 3] in _BEHIND_VERB:
        read.top.verb = (i + 1, i + 2)  # a word unknown, where only a verb can stand


def person_in(read: Nested, head: Range) -> Range:
    """Of "the body of the girl", of which "who" is told, the girl."""
    lower = read.tokens.lower
    within = head[0] - 1
    if (
        within > 0
        and lower[within] in _WHERE
        and read.classes[within - 1] in MAYBE_NOUN
        and not _AGENT.search(lower[head[1] - 1])
    ):
        return noun_phrase_before(read.tokens, within, read.begun_at), head[1]
    for i in range(head[0] + 1, head[1] - 1):
        if lower[i] == "of" and (lower[i - 1] in _OF_PERSONS or is_happening(lower[i - 1])):
            return i + 1, head[1]
    return head


def plural_of(read: Nested, head: Range) -> Range:
    """Of "schools in the capital, which were …" the schools."""
    classes, lower = read.classes, read.tokens.lower
    of = next((i for i in range(head[0] + 1, head[1] - 1) if lower[i] == "of"), -1)
    if of > 0 and lower[head[1] - 1].endswith("s") and not lower[of - 1].endswith("s"):
        return of + 1, head[1]  # "an idea of the changes that have taken place"
    of = head[0] - 1
    one = (
        classes[head[1] - 1] in NOMINAL
        and not lower[head[1] - 1].endswith("s")
        and CCONJ not in classes[head[0] : head[1]]
    )
    if not one or of < 1 or classes[of] != ADP or not lower[of - 1].endswith("s"):
        return head
    start = noun_phrase_before(read.tokens, of, read.begun_at)
    return (start, head[1]) if start < of else head


def goal(read: Nested, i: int) -> None:
    """ "She brought the clock he made to school": "to" goes with the verb before the noun that he made."""
    top = read.top
    if top.relation != "acl:relcl" or top.marker >= 0 or top.verb is None or top.verb[1] != i:
        return
    verb = read.clauses[top.parent].verb
    infinitive = read.classes[i + 1 : i + 2] == VERB_BASE
    if verb is None or infinitive or read.tokens.lower[i] not in _GOALS:
        return
    if lemma(read.tokens.lower[verb[1] - 1]) in _MOVING and verb[1] <= top.start:
        read.close(i)
