"""Sentences that a full stop is missing between: a caption that runs into the lead of its article.

"Soldiers wait in the rain The ministry said on Monday that …": a word that opens sentences stands with its capital
behind a word that ends no phrase with a name.
"""

import re
from collections.abc import Iterator

from ..languages.wordlist import words
from ..model import Span

_OPENER = re.compile(
    r"(?<=[a-z0-9’'%])[^\S\n]+(?=(?:The|A|An|He|She|It|They|We|His|Her|Its|Their|This|These|There|But|In|On|At|After"
    r"|When|While|More than|Some|Many|Several)[^\S\n]+[a-z0-9])"
)
# Behind these a capital opens a name or a title, or is a letter: "the film The …", "hepatitis A", "of In the …".
_OPEN = words(
    """
    a an the of in on at by for with from to and or nor but as than that which who whose is was were are be been
    called named titled entitled dubbed known film book novel play song album single show series game ship band group
    newspaper magazine paper poem essay story article chapter report treatise work works thesis opera
    hepatitis influenza vitamin type grade class level plan option company
    team part section line road route read reads said says wrote asked added
    """
)
_FEWEST, _FEWEST_BEHIND = 5, 6  # words of a sentence that has lost its full stop
_QUOTES = str.maketrans({"“": '"', "”": '"'})


def without_run_on(text: str, span: Span) -> Iterator[Span]:
    """The sentences that a sentence holds: it, or what stands before and behind each full stop that is missing.

    >>> line = "Soldiers wait in the rain near the port The ministry said on Monday that a storm was near."
    >>> [part.of(line) for part in without_run_on(line, Span(0, len(line)))]
    ['Soldiers wait in the rain near the port', 'The ministry said on Monday that a storm was near.']
    """
    begin = span.start
    for opener in _OPENER.finditer(text, span.start, span.end):
        before = text[begin : opener.start()]
        if _is_whole(before) and len(text[opener.end() : span.end].split()) >= _FEWEST_BEHIND:
            yield Span(begin, opener.start())
            begin = opener.end()
    yield span if begin == span.start else Span(begin, span.end)


def _is_whole(before: str) -> bool:
    """Whether what stands before could be a sentence: words enough, no open quotation, nothing to complete."""
    line = before.split()
    if len(line) < _FEWEST or before.translate(_QUOTES).count('"') % 2 or before.count("(") > before.count(")"):
        return False
    lower = sum(word[:1].islower() for word in line)
    return line[-1].lower() not in _OPEN and 2 * lower >= len(line)
