"""Names for events that last: the same words about the same time in the same document give the same id."""

import hashlib
from collections import Counter

from ..model import TimeSpan, fold


def event_id(document_id: str, evidence: str, when: TimeSpan, title: str, equal: Counter[str]) -> str:
    """An id that changes elsewhere in the text leave alone; of those that are `equal` in all this, each gets a number.

    >>> event_id("a", "Rome burned", TimeSpan.parse("0064"), "Rome burned", Counter())
    '1a49a450b0ac'
    """
    said = "\x1f".join((document_id, " ".join(fold(evidence).split()), when.edtf, title))
    equal[said] += 1
    return hashlib.sha1(f"{said}\x1f{equal[said]}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
