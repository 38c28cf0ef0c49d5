"""Whether what an editor wrote stands: by the text alone, whatever the editor or the text itself asks for.

A title has no word that the document has not, unless it is marked in brackets; a quotation is verbatim; a source is
named there. A claim may come out weaker than the rules have it, never stronger.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..languages.en.grammar.lexicon import FUNCTION_WORDS
from ..languages.wordlist import words
from ..merging.wording import stem
from ..model import Document, Event, Modality, fold

LONGEST = 160
_BRACKETED = 4
"""So many words in brackets a title may have."""
_WORD = re.compile(r"[^\W_][\w'’\-]*")
_EMPTY = FUNCTION_WORDS | {"s", "not", "no"}
_QUOTES = re.compile(r"[“\"„«]([^“”\"„«»]+)[”\"“»]")
_CERTAIN: dict[str, int] = {"happened": 3, "ongoing": 3, "planned": 2, "possible": 1, "denied": 0, "hypothetical": 0}


class Words:
    """The words of a document, by what their forms share."""

    def __init__(self, document: Document) -> None:
        self.text = fold(" ".join(f"{document.title}\n{document.text}".replace("’", "'").split()))
        self.known = {form for word in _WORD.findall(self.text) for form in _forms(word)}

    def fault(self, title: str) -> str:
        """Why a title does not stand; "" where it does."""
        flat = " ".join(title.split())
        if not flat or len(flat) > LONGEST:
            return "it is empty" if not flat else f"it has {len(flat)} characters: {LONGEST} at the most"
        if re.search(r"https?:|www\.|<[^>]*>|[{}<>\\|`]", flat):
            return "it has what no title has: an address, or marks of a program"
        for quotation in _QUOTES.findall(flat):
            if fold(quotation.replace("’", "'")).strip(" .,") not in self.text:
                return f"“{quotation}” is not said in the text"
        bracketed = " ".join(re.findall(r"\[([^\]]*)\]", flat))
        if len(_WORD.findall(bracketed)) > _BRACKETED:
            return "more of it is put in than can be checked"
        foreign = [word for word in _WORD.findall(re.sub(r"\[[^\]]*\]", " ", flat)) if not self._knows(word)]
        return f"“{foreign[0]}” is not in the text" if foreign else ""

    def names(self, source: str) -> bool:
        """Whether a source stands in the text, word for word."""
        flat = fold(" ".join(source.replace("’", "'").split())).strip(" .,")
        return 1 < len(flat) <= LONGEST and re.search(rf"(?<!\w){re.escape(flat)}(?!\w)", self.text) is not None

    def _knows(self, word: str) -> bool:
        low = fold(word.replace("’", "'"))
        return low in _EMPTY or not self.known.isdisjoint(_forms(low))


def held_back(event: Event, told: Sequence[Event], sentence: str) -> Event:
    """A new event, no surer than the rules have what its sentence tells in the same words, or than its doubts allow."""
    mine = _stems(event.title)
    likest = max(told, key=lambda each: _likeness(mine, _stems(each.title)), default=None)
    if likest is not None and _likeness(mine, _stems(likest.title)) >= _ALIKE:
        said = next((claim.attribution for claim in likest.claims if claim.attribution), None)
        claims = tuple(replace(claim, attribution=said) for claim in event.claims)
        event = replace(event, modality=likest.modality, claims=claims)
    doubtful = _doubts(_around(mine, sentence)) - _doubts(event.title)
    return replace(event, modality="possible") if doubtful and event.modality in ("happened", "ongoing") else event


_ALIKE = 0.5
_LEAD = 5


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _around(mine: frozenset[str], sentence: str) -> str:
    """The stretch of a sentence in which a title's words stand, with a few words before it."""
    found = _WORD.findall(sentence.lower().replace("’", "'"))
    places = [place for place, low in enumerate(found) if stem(low) in mine]
    return " ".join(found[max(0, min(places) - _LEAD) : max(places) + 1]) if places else sentence


def _doubts(text: str) -> frozenset[str]:
    return _DOUBT.intersection(_WORD.findall(text.lower().replace("’", "'")))


_DOUBT = words(
    """
    not never no nobody none neither nor without cannot can't didn't wasn't weren't isn't won't don't doesn't hasn't
    hadn't couldn't wouldn't may might could perhaps maybe possibly if unless whether allegedly reportedly alleged deny
    denied denies doubt doubted rumoured false falsely untrue would
    """
)


def _stems(title: str) -> frozenset[str]:
    return frozenset(stem(low) for low in _WORD.findall(title.lower()) if low not in _EMPTY)


def _forms(word: str) -> set[str]:
    if any(character.isdigit() for character in word):
        return {word}
    plain = word.removesuffix("'s").rstrip("'")
    return {plain, stem(plain), *(part for part in plain.split("-") if len(part) > 2)}


def is_weaker(status: Modality, rule: Modality) -> bool:
    """Whether an editor's status claims no more than the rule's.

    >>> is_weaker("planned", "happened"), is_weaker("happened", "possible")
    (True, False)
    """
    return _CERTAIN[status] <= _CERTAIN[rule]
