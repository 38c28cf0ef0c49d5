"""Which of several dates is shown, and why: told with the names of the sources, for a person to judge."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from math import inf, log10
from typing import NamedTuple

from ..model import Claim, Document, TimeSpan

_SHORT = 60  # characters of a title


class Source(NamedTuple):
    """When a document was published, as it is compared, and what it is called."""

    published: str
    name: str


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
        )
        for document in documents
    }


def _name(document: Document) -> str:
    """Its title or source, else its id, if a person gave it one, else how it begins."""
    if document.title or document.source:
        return _shortened(document.title or document.source)
    given = document.id != hashlib.sha1(document.text.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return document.id if given else f"“{_shortened(document.text)}”"


def _shortened(text: str) -> str:
    text = " ".join(text[: 4 * _SHORT].split())
    return text if len(text) <= _SHORT else text[:_SHORT].rpartition(" ")[0] + "…"


def rank(claim: Claim, sources: Mapping[str, Source]) -> tuple[str, str, int, int]:
    """By publication, then by place."""
    return _source(claim, sources).published, claim.document_id, claim.evidence.start, claim.evidence.end


def preferred_date(claims: list[Claim], sources: Mapping[str, Source]) -> tuple[TimeSpan, str | None, bool]:
    """The date to show, why that one, and whether the dates exclude each other."""
    dates: dict[TimeSpan, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.when is not None:
            dates[claim.when].append(claim)
    if len(dates) == 1:
        return next(iter(dates)), None, False
    spread = ", ".join(
        f"{when.edtf} ({_named(backing, sources)})"
        for when, backing in sorted(dates.items(), key=lambda item: item[0].sort_key())
    )

    def exactness(when: TimeSpan) -> float:
        x0, _, _, x3 = when.extent()
        return x3 - x0

    exact = min(dates, key=lambda when: (exactness(when), when.sort_key()))
    if not any(_exclude(one, other) for one, other in combinations(dates, 2)):
        return exact, f"shown is the most exact of: {spread}", False

    def coarseness(when: TimeSpan) -> float:
        days = exactness(when)  # June is no more exact than May
        return float(round(2 * log10(days))) if 0 < days < inf else days

    def weight(when: TimeSpan) -> tuple[int, int, float, tuple[str, str, int, int]]:
        backing = dates[when]
        documents = len({claim.document_id for claim in backing})
        asserted = sum(claim.asserted for claim in backing)
        return -documents, -asserted, coarseness(when), rank(backing[0], sources)

    shown = min(dates, key=weight)
    counts = [len({claim.document_id for claim in backing}) for backing in dates.values()]
    mine = len({claim.document_id for claim in dates[shown]})
    if counts.count(mine) == 1:
        why = "most sources give it"
    elif any(-weight(when)[1] < -weight(shown)[1] for when in dates if when != shown):
        why = "a source asserts it, where others only report"
    elif any(coarseness(when) > coarseness(shown) for when in dates):
        why = "it is the most exact"
    else:
        why = "its source was published first"
    return shown, f"the sources differ: {spread}; shown is {shown.edtf}: {why}", True


def _exclude(one: TimeSpan, other: TimeSpan) -> bool:
    """Whether two dates cannot both be true: of what went on, both beginnings and both ends must be able to meet."""
    (a0, a1, a2, a3), (b0, b1, b2, b3) = one.extent(), other.extent()
    if one.is_interval and other.is_interval:
        return max(a0, b0) > min(a1, b1) or max(a2, b2) > min(a3, b3)
    return max(a0, b0) >= min(a3, b3)


def _named(claims: list[Claim], sources: Mapping[str, Source]) -> str:
    return ", ".join(dict.fromkeys(_source(claim, sources).name for claim in claims))


def _source(claim: Claim, sources: Mapping[str, Source]) -> Source:
    return sources.get(claim.document_id, Source("9999", claim.document_id))
