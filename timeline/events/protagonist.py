"""Whom a document is about: a life is about the person it is titled for, a guide about the place.

Read off the document's title, which must be a name and nothing else, and off the pronouns that its text uses.
"""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal

from ..languages.en.gazetteer import is_place
from ..languages.wordlist import words
from ..model import Document
from .entities import LINKS, ORGANISED

Kind = Literal["he", "she", "it"]

_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*)(?: [^\W\d_][\w.'’-]*){0,4}")
_LINKS = LINKS | {"of", "the"}
_GENDERS = {
    "he": "he",
    "him": "he",
    "his": "he",
    "himself": "he",
    "she": "she",
    "her": "she",
    "hers": "she",
    "herself": "she",
}
_PRONOUN = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_FIRST = 20000  # characters that are enough to tell
# What a text about a place or a body calls it.
PLACES = words("city town village island country state region province county district municipality settlement")

_PLACE = re.compile(rf"\bthe (?:{'|'.join(sorted(PLACES))})\b(?! of\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Protagonist:
    """A name, and the pronoun that stands for it."""

    name: str
    kind: Kind


def protagonist_of(document: Document) -> Protagonist | None:
    """The person or place that a document is titled for; None where the title is no such name."""
    title = " ".join(document.title.split())
    if not _NAME.fullmatch(title):
        return None
    named = title.split()
    if any(word[0].islower() and word not in _LINKS for word in named) or not named[0][0].isupper():
        return None
    text = document.text[:_FIRST]
    if is_place(title, ""):
        return Protagonist(title, "it")
    if any(word.lower() in ORGANISED for word in named) or _is_common(named, text):
        return None
    said = Counter(_GENDERS[found[0].lower()] for found in _PRONOUN.finditer(text))
    if not said:
        return Protagonist(title, "it") if _PLACE.search(text) else None
    gender, count = said.most_common(1)[0]
    return Protagonist(title, "he" if gender == "he" else "she") if count * 3 >= said.total() * 2 else None


def _is_common(named: list[str], text: str) -> bool:
    """Whether a title is no name of a person: its words stand in the text without a capital, or end as things do."""
    return any(
        word[0].isupper()
        and (word.lower().endswith(_THINGS) or re.search(rf"\b{re.escape(word.lower())}\b", text) is not None)
        for word in named
    )


_THINGS = (
    "tion",
    "ment",
    "ness",
    "ics",
    "ology",
    "ship",
    "speech",
    "success",
    "destiny",
    "ethics",
    "report",
    "history",
)
