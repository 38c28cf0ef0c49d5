"""Names for events that last: the same words about the same time in the same document give the same id."""

import hashlib

from ..model import TimeSpan, fold


def event_id(document_id: str, evidence: str, when: TimeSpan, title: str, taken: set[str]) -> str:
    """An id that changes elsewhere in the text leave alone; the second of two equal ones gets a number.

    >>> event_id("a", "Rome burned", TimeSpan.parse("0064"), "Rome burned", set())
    '1a49a450b0ac'
    """
    words = " ".join(fold(evidence).split())
    number = 1
    while True:
        key = "\x1f".join((document_id, words, when.edtf, title, str(number)))
        digest = hashlib.sha1(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        if digest not in taken:
            taken.add(digest)
            return digest
        number += 1
