"""Where a report was filed, which is no part of what it tells: "MADRID, May 14 (Reuters) - "."""

import re

from ..model import Span

_WORD = r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]+"
_NAME = r"[A-Z\u00c0-\u00de][\w.'’-]*"
_PLACE = rf"(?P<shouted>{_WORD}(?:[ /]{_WORD}){{0,4}})|{_NAME}(?: {_NAME}){{0,3}}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:(?:\w+day,? )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?|\w+day)"
_DATELINE = re.compile(
    rf"(?:{_PLACE})(?P<region>, (?!{_MONTH} \d){_NAME}(?: {_NAME}){{0,2}})?(?P<day>,? {_DAY})?,?"
    r"(?P<agency> (?:\([A-Z][^()\n]{1,40}\)|/[A-Z][^/\n]{1,40}/))?\s*(?P<dash>[—–_]|--?)\s*(?=[\w\"“‘\'])"
)


# "a) In 1960 …": letters count like figures, and a figure alone may be a year
_LIST_MARK = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=\S)")


# The number of a note, or of a figure, before what it belongs to: "1 In a study …", "Figure 7.3 In 1930, …"
_NOTE = re.compile(
    r"(?:\d{1,2}|(?:Figure|Fig\.|Table|Plate) \d+(?:\.\d+)?[.:]?) "
    r"(?=(?:In|On|At|By|For|From|After|Before|The|A|An|This|These|He|She|It|They|We|I|As|When|While|Since|During) )"
)


def without_dateline(text: str, sentence: Span) -> Span:
    """The sentence from where its story begins: behind a dateline, or the mark of a list or a note.

    >>> text = "OSLO, May 3 (Northern Wire) - The ferry sank."
    >>> without_dateline(text, Span(0, len(text))).of(text)
    'The ferry sank.'
    """
    note = _NOTE.match(text, sentence.start, sentence.end)
    if note is not None:
        sentence = Span(note.end(), sentence.end)
    mark = _LIST_MARK.match(text, sentence.start, sentence.end)
    if mark is not None:
        sentence = Span(mark.end(), sentence.end)
    found = _DATELINE.match(text, sentence.start, min(sentence.end, sentence.start + 120))
    if found is None:
        return sentence
    begins = text[found.end()]
    spaced = text[found.start("dash") - 1].isspace() or text[found.end("dash")].isspace()
    certain = found["agency"] or (found["shouted"] and found["day"])
    alone = found["shouted"] and begins.isupper() and text[found.end() : found.end() + 40].strip().count(" ") > 1
    return Span(found.end(), sentence.end) if spaced and (certain or alone) else sentence
