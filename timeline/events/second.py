"""A second opinion: what a dependency parse makes of a sentence that is dated, held against the reader's.

Where the extra `nlp` and a pipeline are installed. The reader's clauses are shown, since the titles, sources and names
of this house are cut from them (`benchmarks/events/second.py` measures both); whether the parse has the same verb and
the same subject for a time says how far to trust them.
"""

from collections.abc import Sequence
from dataclasses import replace

from ..syntax.clause import owners
from ..syntax.dependencies import clauses_of
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of
from .event import Dated
from .found import Found
from .nlp import Pipeline, load_pipeline

# What it adds and takes off, by how many are right of those on which both agree (`benchmarks/events/second.py`).
AGREED = 0.03
OTHER_VERB = -0.2
OTHER_SUBJECT = -0.2


def load(name: str) -> Pipeline:
    """The installed spaCy pipeline of this name, with what a parse needs and no more; errors as `nlp.load` has them."""
    return load_pipeline(name, ("ner", "lemmatizer"), "reading sentences", "parser")


def parse(parsed: Parsed, text: str, pipeline: Pipeline) -> Parsed:
    """The sentence with the clauses that the pipeline gives it."""
    line = parsed.span.of(text).replace("\n", " ").replace("\t", " ")
    clauses = clauses_of(parsed.tokens, pipeline(line), parsed.span.start)
    return replace(parsed, clauses=clauses, owner=owners(clauses, len(parsed.tokens.words)), main=-1)


def weighed(parsed: Parsed, second: Parsed, told: Sequence[tuple[Dated, Found]]) -> list[tuple[Dated, Found]]:
    """What a sentence tells, each event with how far the second opinion bears it out, told in its reasons."""
    return [
        (item, found if item.token is None or found.basis == "noun" else _weighed(found, parsed, item.token, second))
        for item, found in told
    ]


def _weighed(found: Found, parsed: Parsed, token: int, second: Parsed) -> Found:
    change, why = _compared(parsed, found.clause, token, second)
    event = found.event
    confidence = round(min(0.98, max(0.05, event.confidence + change)), 2)
    return replace(found, event=replace(event, confidence=confidence, reasons=(*event.reasons, why)))


def _compared(parsed: Parsed, clause: int, token: int, second: Parsed) -> tuple[float, str]:
    tokens, mine = parsed.tokens, parsed.clauses[clause].verb
    other = second.owner[token]
    verb = second.clauses[other].verb
    if mine is None or verb is None or mine[1] <= verb[0] or verb[1] <= mine[0]:
        told = f"'{tokens.slice(*verb)}'" if verb is not None else "no verb"
        return OTHER_VERB, f"a parser dates {told}"
    subject, others = subject_of(tokens, parsed.clauses, clause), second.clauses[other].subject
    if subject is None or others is None:
        agreed = subject is others
    else:
        agreed = subject[0] < others[1] and others[0] < subject[1]
    if agreed or (others is None and second.clauses[other].relation in ("acl", "advcl")):
        return AGREED, "a parser has the same verb and subject"
    return (
        OTHER_SUBJECT,
        f"a parser has another subject: {' '.join(tokens.slice(*others).split()) if others else 'none'}",
    )
