"""A document that changes language: one view of it for each, in which what is in another is blank.

A paragraph is in another language where that one's function words are many in it and those of the document's own are
few. Blanks stand for letters one for one, so that what is found in a view lies where it does in the document.
"""

import re
from collections import Counter
from dataclasses import replace
from functools import cache, lru_cache

from ..model import Document
from ..tagging.language import KNOWN, part_of, rules_for

_PARAGRAPH = re.compile(r"\S(?:.*\S)?(?:\n[^\S\n]*\S.*)*")
_WORD = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"\S")
_LEAST = 8  # words of a paragraph
_SHARE = 0.2  # of them that are function words of its language
_KINDS = 4  # of function words
_TIMES = 3  # so many more than of the document's own


def by_language(document: Document) -> list[Document]:
    """A view of the document for each language of which it has paragraphs, its own first; itself where that is all.

    Its title goes with the first.

    >>> text = "The bridge fell in 1950.\\n\\nDie Brücke wurde 1952 von der Stadt und dem Land wieder gebaut."
    >>> [(view.language, view.text.strip()[:10]) for view in by_language(Document(text))]
    [('en', 'The bridge'), ('de', 'Die Brücke')]
    """
    own = rules_for(document.language, strict=False)
    places: dict[str, list[tuple[int, int]]] = {}
    for match in _PARAGRAPH.finditer(document.text):
        other = language_of(match[0], own)
        if other != own:
            places.setdefault(other, []).append(match.span())
    if not places:
        return [document]
    blank = _LETTER.sub(" ", document.text)
    elsewhere = [span for spans in places.values() for span in spans]
    left = _spliced(document.text, blank, elsewhere)
    texts = {document.language: left} if left.strip() else {}
    texts |= {code: _spliced(blank, document.text, spans) for code, spans in places.items()}
    first, *others = (replace(document, text=text, language=code, id=document.id) for code, text in texts.items())
    return [first, *(replace(view, title="", id=document.id) for view in others)]


def language_of(paragraph: str, own: str) -> str:
    """The language of a paragraph, where it plainly is another than `own`; else that.

    >>> language_of("Le pont fut reconstruit par la ville et les habitants en 1952.", "en")
    'fr'
    """
    words = _WORD.findall(paragraph)
    if len(words) < _LEAST:
        return own
    known = _function_words()
    if _TIMES * sum(map(_words_of(own).__contains__, words)) > len(words):
        return own  # no other can have so many more
    found = Counter(code for word in words for code in known.get(word, ()))
    kinds = Counter(code for word in set(words) for code in known.get(word, ()))
    if not found:
        return own
    best = max(found, key=lambda code: (found[code], code == own))
    many = found[best] >= _SHARE * len(words) and kinds[best] >= _KINDS
    plain = many and found[best] >= _TIMES * max(1, found[own])
    return best if plain else own


@lru_cache(maxsize=4096)
def _known_language(paragraph: str, own: str) -> str:
    return language_of(paragraph, own)


_AROUND = 2000
"""Of a paragraph that is longer, so many characters on either side tell its language."""


def language_at(document: Document, start: int) -> str:
    """The language of the paragraph that holds an offset of a document.

    >>> text = "The bridge fell in 1950.\\n\\nDie Brücke wurde 1952 von der Stadt und dem Land wieder gebaut."
    >>> language_at(Document(text), 0), language_at(Document(text), 40)
    ('en', 'de')
    """
    text, first, last = document.text, max(0, start - _AROUND), start + _AROUND
    begin, end = text.rfind("\n\n", first, start), text.find("\n\n", start, last)
    return _known_language(text[max(begin, first) : end if end >= 0 else last], document.language)


def _spliced(text: str, other: str, spans: list[tuple[int, int]]) -> str:
    """The text, with these stretches of the other, which is as long."""
    parts, at = [], 0
    for start, end in sorted(spans):
        parts += [text[at:start], other[start:end]]
        at = end
    return "".join([*parts, text[at:]])


@cache
def _words_of(code: str) -> frozenset[str]:
    """The function words of a language."""
    return frozenset(word for word, codes in _function_words().items() if code in codes)


@cache
def _function_words() -> dict[str, tuple[str, ...]]:
    """Each function word with the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code in KNOWN:
        for word in part_of(code, "page").PAGE.function:
            found[word] = (*found.get(word, ()), code)
    return found
