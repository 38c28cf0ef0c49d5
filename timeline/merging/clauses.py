"""The words that a mention is made of: of its clause, its sentence, and its title where that tells of the clause."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ..languages.word_classes import AUX, PAST_FORM, VERB_PRES
from ..model import Claim, Document, Event, Span
from .deeds import class_of, deeds_in
from .frequent import FREQUENT
from .wording import WORD, plain, tells

_OWN = 0.7  # so much of a title stands in the sentence of the claim that it is of
_BEFORE = 8  # words before a clause in which that stands of which it tells
_BARE = 5  # words: "Tuesday's earthquake"
_NOUN = "told by a noun alone"


class Told(NamedTuple):
    """The tokens of title, clause and sentence, and of what stands before the clause, with their capitals."""

    title: tuple[str, ...]
    clause: tuple[str, ...]
    evidence: tuple[str, ...]
    """The clause; where that says too little, its sentence."""
    sentence: tuple[str, ...]
    before: tuple[str, ...]
    poor: bool
    """Whether the clause says too little, and its sentence stands for it."""
    elsewhere: bool = False
    """Whether it is a noun for what another sentence tells, whose title it has: "the launch"."""


def told(event: Event, documents: Mapping[str, Document]) -> Told:
    """What a mention is told with. Without a text it is told with its title alone."""
    claim = event.claims[0] if event.claims else None
    document = documents.get(claim.document_id) if claim else None
    title = WORD.findall(event.title)
    if claim is None or document is None:
        return Told(tuple(title), (), (), (), (), poor=False)
    sentence = WORD.findall(claim.sentence.of(document.text))
    here = set(map(plain, sentence))
    own = [token for token in title if plain(token) in here]
    elsewhere = _NOUN in event.reasons and claim.timex is None
    if elsewhere:
        own = title
    elif len(own) < _OWN * len(title):
        own = []  # of another claim
    clause = WORD.findall(without_time(claim, claim.evidence, document.text))
    whole = WORD.findall(without_time(claim, claim.sentence, document.text))
    bare = len(clause) <= _BARE and not any(class_of(plain(token)) in AUX + PAST_FORM + VERB_PRES for token in clause)
    little = bare or not (event.places or event.participants or any(marks(plain(token)) for token in clause))
    poor = little and len(whole) > len(clause) + _BARE
    evidence = whole if poor else clause
    start = max(claim.sentence.start, claim.evidence.start)
    before = WORD.findall(document.text[claim.sentence.start : start])[-_BEFORE:]
    return Told(tuple(own), tuple(clause), tuple(evidence), tuple(sentence), tuple(before), poor, elsewhere)


@lru_cache(maxsize=65536)
def marks(low: str) -> bool:
    """Whether a word alone could mark a happening: it is no deed, and not everywhere."""
    return tells(low) and low not in FREQUENT and not deeds_in([low])


def without_time(claim: Claim, span: Span, text: str) -> str:
    """A stretch of the text without the claim's time expression."""
    time = (claim.timex.phrase or claim.timex.span) if claim.timex else None
    if time is None or not span.overlaps(time):
        return span.of(text)
    return f"{text[span.start : max(span.start, time.start)]} {text[min(span.end, time.end) : span.end]}"
