"""Names by spaCy, where the extra `nlp` and a pipeline are installed: what the gazetteer and capitals alone miss."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from ..errors import MissingExtraError
from ..model import Document, Event

# spaCy's label → what it is on a timeline.
PLACES = frozenset({"GPE", "LOC", "FAC"})
PARTICIPANTS = frozenset({"PERSON", "ORG", "NORP"})


def with_names(
    events: Iterable[Event],
    documents: Sequence[Document],
    *,
    pipeline: str | Callable[[str], Any] = "en_core_web_sm",
) -> list[Event]:
    """The events with the participants and places that a spaCy pipeline finds in their evidence.

    `pipeline` is the name of an installed one, or one that is loaded. Raises `MissingExtraError` without spaCy, and
    without the pipeline, which is not on PyPI.
    """
    read = _load(pipeline) if isinstance(pipeline, str) else pipeline
    texts = {document.id: document.text for document in documents}
    return [_named(event, texts, read) for event in events]


def _named(event: Event, texts: dict[str, str], read: Callable[[str], Any]) -> Event:
    found = [entity for claim in event.claims for entity in read(claim.evidence.of(texts[claim.document_id])).ents]
    places = dict.fromkeys(entity.text for entity in found if entity.label_ in PLACES)
    people = dict.fromkeys(entity.text for entity in found if entity.label_ in PARTICIPANTS)
    return replace(
        event, places=tuple({**dict.fromkeys(event.places), **places}), participants=_beside(event, people, places)
    )


def _beside(event: Event, people: dict[str, None], places: dict[str, None]) -> tuple[str, ...]:
    """Participants of both readings; what spaCy knows for a place is none, unless it acts."""
    kept = (name for name in event.participants if name not in places or name in event.places)
    return tuple({**dict.fromkeys(kept), **people})


@lru_cache(maxsize=2)
def _load(name: str) -> Callable[[str], Any]:
    try:
        import spacy

        loaded: Callable[[str], Any] = spacy.load(name, exclude=["parser", "lemmatizer", "attribute_ruler"])
    except (ImportError, OSError) as error:
        raise MissingExtraError(f"reading names with spaCy's pipeline '{name}'", "nlp") from error
    return loaded
