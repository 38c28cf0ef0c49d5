"""The documents as the reasons name them, and the order in which their claims are told."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..model import Claim, Day, Document

_SHORT = 60  # characters of a title


class Source(NamedTuple):
    """When a document was published, as it is compared, the number of that day, and what it is called."""

    published: str
    name: str
    number: int | None = None


def sources_of(documents: Sequence[Document]) -> dict[str, Source]:
    """The documents by id; those that share a name are told apart by their day of publication, else by id."""
    names = {document.id: _name(document) for document in documents}
    equal = Counter(names.values())
    return {
        document.id: Source(
            str(document.day or "9999"),
            names[document.id]
            if equal[names[document.id]] == 1
            else f"{names[document.id]}, {document.day or document.id}",
            Day.from_date(document.day).number if document.day else None,
        )
        for document in documents
    }


def _name(document: Document) -> str:
    """Its title or source, else its id, if a person gave it one, else how it begins."""
    if document.title or document.source:
        return _shortened(document.title or document.source)
    return document.id if document.is_named else f"“{_shortened(document.text)}”"


def _shortened(text: str) -> str:
    text = " ".join(text[: 4 * _SHORT].split())
    return text if len(text) <= _SHORT else text[:_SHORT].rpartition(" ")[0] + "…"


def rank(claim: Claim, sources: Mapping[str, Source]) -> tuple[str, str, int, int]:
    """By publication, then by place."""
    return source_of(claim, sources).published, claim.document_id, claim.evidence.start, claim.evidence.end


def source_of(claim: Claim, sources: Mapping[str, Source]) -> Source:
    """The document of a claim."""
    return sources.get(claim.document_id, Source("9999", claim.document_id))


def named(claims: Iterable[Claim], sources: Mapping[str, Source]) -> str:
    """The documents of claims, each once."""
    return ", ".join(dict.fromkeys(source_of(claim, sources).name for claim in claims))
