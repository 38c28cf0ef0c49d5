"""Whom the source of a statement is, where the text names it elsewhere.

"He wrote" is whoever "he" stands for; "a senior official said" is the one who is named, for the first time, with the
words of the next sentence: '"Let us suppose that …," Dana Brook, the former minister, said'.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from ..languages.word_classes import PROPN, QUOTE
from ..model import Attribution
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of
from .antecedent import antecedent
from .attribution import says

if TYPE_CHECKING:
    from .extract import Story

_PERSONS = ("he", "she", "it", "they")


def named_source(story: "Story", index: int, parsed: Parsed, attribution: Attribution | None) -> Attribution | None:
    """The attribution, with a name for a source that is none in the sentence at `index`."""
    if attribution is None or not attribution.source or attribution.span is None:
        return attribution
    low = attribution.source.lower()
    if low not in _PERSONS and not low.startswith(("a ", "an ")):
        return attribution
    clause = _clause_at(parsed, attribution.span.start)
    if clause < 0:
        return attribution
    if low not in _PERSONS:
        return replace(attribution, source=named_next(story, index, parsed, clause) or attribution.source)
    subject = subject_of(parsed.tokens, parsed.clauses, clause)
    about = story.protagonist
    if about is not None and about.kind == low:
        return replace(attribution, source=about.name)
    name = antecedent(story, index, parsed, clause, subject[0]) if subject is not None else ""
    return replace(attribution, source=name or attribution.source)


def named_next(story: "Story", index: int, parsed: Parsed, clause: int) -> str:
    """The name of somebody who speaks unnamed in a clause, as the next sentence quotes him; "" where it does not."""
    subject = subject_of(parsed.tokens, parsed.clauses, clause)
    unnamed = subject is not None and parsed.tokens.lower[subject[0]] in ("a", "an")
    if not unnamed or not says(parsed.tokens, parsed.clauses[clause]) or index + 1 >= len(story.sentences):
        return ""
    after = story.parsed(index + 1)
    tokens = after.tokens
    if tokens.classes[:1] != QUOTE:
        return ""
    for number, item in enumerate(after.clauses):
        found = subject_of(tokens, after.clauses, number) if says(tokens, item) else None
        if found is None or found[1] - found[0] < 2 or tokens.classes[found[0] : found[1]].strip(PROPN):
            continue
        name = tokens.slice(*found)
        if story.text.find(name) == tokens.starts[found[0]]:
            return name
    return ""


def _clause_at(parsed: Parsed, start: int) -> int:
    """The clause whose verb begins at an offset; -1 where there is none."""
    return next(
        (n for n, item in enumerate(parsed.clauses) if item.verb and parsed.tokens.starts[item.verb[0]] == start), -1
    )
