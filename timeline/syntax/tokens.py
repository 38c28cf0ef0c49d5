"""A sentence as tokens, each with the class of its word (`languages/word_classes.py`)."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from ..languages.word_classes import ADV, NOUN, TIME, clause_pattern
from ..languages.wordlist import words as words_of
from ..model import Span
from .alone import class_alone, is_title_case
from .beside import correct

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|[$£€¥]?\d+(?:[.,:/–-]\d+)*(?:%|(?:st|nd|rd|th|bn|m|km|kg|s|[A-Z]{1,2})\b)?"
    r"|['’]s\b"
    r"|[^\W\d_][\w]*(?:[-–.&/'’][^\W_]+)*(?:(?<=s)['’](?=\s))?"
    r"|[|\t]|``|''|[\"“”„«»]|[,;:()\[\]—]"
    r"|[–-](?=\s)(?! (?:year|month|week|day|hour|minute|member|man|mile|part|seat)s?\b)|(?<!\d)–|–(?![^\W\d_])"
)
# "the now famous", "a newly elected": no adverb of the clause
_QUALIFIER = clause_pattern("{det} {adv}+ (?={noun_like verb_ed})")


@dataclass(slots=True)
class Tokens:
    """`classes[i]` is the class of token `i`, `starts[i]` and `ends[i]` its offsets, `lower[i]` its lower case
    with straight apostrophes.
    """

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    classes: str

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` up to but without token `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def begun_from(self, place: int) -> int:
        """The first token that begins at a place in the text or behind it; how many there are where none does."""
        return bisect_left(self.starts, place)


def read(text: str, sentence: Span, phrases: list[Span]) -> Tokens:
    """The tokens of a sentence. Each time expression with its governing words (`phrases`, in order) is one token."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    times: list[int] = []
    at = sentence.start
    for phrase in [*phrases, Span(sentence.end, sentence.end)]:
        spans = [match.span() for match in _TOKEN.finditer(text, at, max(at, phrase.start))]
        words += [text[start:end] for start, end in spans]
        starts += [start for start, _ in spans]
        ends += [end for _, end in spans]
        at = max(at, phrase.end)
        if phrase.start < phrase.end:
            times.append(len(words))
            words.append(phrase.of(text))
            starts.append(phrase.start)
            ends.append(phrase.end)
    if not _DOTTED.isdisjoint(words):
        _dot(text, words, ends)
    shouted = is_title_case(words)
    classes = [class_alone(word, initial=shouted) for word in words]
    if words and not shouted:
        classes[0] = class_alone(words[0], initial=True)
    for i in times:
        classes[i] = TIME
    lower = [word.lower().replace("’", "'") for word in words]
    correct(classes, lower, words)
    with_qualifiers = _QUALIFIER.sub(lambda match: match[0].replace(ADV, NOUN), "".join(classes))
    return Tokens(text, words, lower, starts, ends, with_qualifiers)


# Words whose full stop is a part of them.
_DOTTED = words_of("Inc Corp Co Ltd Jr Sr Mr Mrs Ms Dr St Gen Sen Rep Gov Lt Col Capt Prof Rev Revd Hon No vs")


def _dot(text: str, words: list[str], ends: list[int]) -> None:
    for i, word in enumerate(words):
        if word in _DOTTED and text[ends[i] : ends[i] + 1] == ".":
            words[i] += "."
            ends[i] += 1
