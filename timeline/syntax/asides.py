"""What is put into a sentence, or stands beside it: quotations, what brackets and dashes enclose, a second sentence."""

from ..languages.word_classes import ADVERBIAL, OPEN, PAUSE, QUOTE, THAT, clause_pattern
from .nested import DASHES, Nested

_PREDICATE = clause_pattern("{aux past verb_pres}")
_DONE = clause_pattern("{participle} {adverbial adp}")  # "(completed in 1931)"


def quote(read: Nested, i: int) -> None:
    """A quotation with a verb in it is a clause; a quoted word or name is not."""
    if read.in_quote:
        _end_quote(read, i)
        return
    classes = read.classes
    end = classes.find(QUOTE, i + 1)
    inside = classes[i + 1 : end if end > 0 else len(classes)]
    opens = (
        i == 0 or classes[i - 1] in ADVERBIAL + PAUSE + THAT or (read.top.verb is not None and read.top.verb[1] == i)
    )
    read.in_quote = end > 0  # '"Nobody," she wrote, "will forgive us"': what comes next closes it
    if opens and len(inside) > 3 and _PREDICATE.search(inside):
        read.in_quote = True
        read.open("ccomp:quote", i, marker=i)


def _end_quote(read: Nested, i: int) -> None:
    read.in_quote = False
    if read.quotes():
        while read.top.relation != "ccomp:quote":
            read.close(i)
        read.close(i + 1)


def stop(read: Nested, i: int) -> None:
    """A semicolon, a colon or a dash: what follows is a clause beside the main one; between two dashes an aside."""
    words = read.tokens.words
    if words[i] == ":" and read.classes[i + 1 : i + 2] == QUOTE and read.says(read.top):
        return  # 'He said: "I was in Paris in 2015."'
    if read.in_quote and not read.quotes():
        return  # 'a dissertation entitled "Continuity: A Study"'
    if read.dashed >= 0:
        while len(read.stack) > read.dashed:
            read.close(i + 1)
        read.dashed = -1
    elif words[i] in DASHES and read.unfinished() and not DASHES.isdisjoint(words[i + 1 :]):
        read.dashed = len(read.stack)
        read.open("parataxis", i, marker=i)
    else:
        while len(read.stack) > 1:
            read.close(i)
        read.open("conj", i, marker=i, sibling=True)


def bracket(read: Nested, i: int) -> None:
    """What stands in brackets is told by the way."""
    if read.classes[i] == OPEN:
        done = _DONE.match(read.classes, i + 1)
        head = read.head_before(i) if done else None
        read.open("parataxis", i, marker=i, head=head, verb=(i + 1, i + 2) if done else None)
        return
    while len(read.stack) > 1 and read.top.relation != "parataxis":
        read.close(i)
    read.close(i + 1)
