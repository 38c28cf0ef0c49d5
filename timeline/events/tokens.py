"""A sentence as tokens, and as one string with a letter for each, which patterns can read (the letters: `words`)."""

import re
from dataclasses import dataclass

from ..model import Span
from .words import WORDS, kind

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|(?:Inc|Corp|Co|Ltd|Jr|Sr|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Prof|No|vs)\."
    r"|[$£€¥]?\d+(?:[.,:/-]\d+)*(?:%|(?:st|nd|rd|th|bn|m|km|kg|s)\b)?"
    r"|['’]s\b"
    r"|[^\W\d_][\w]*(?:[-.&/'’][^\W_]+)*(?:(?<=s)['’](?=\s))?"
    r"|[|\t]|``|''|[\"“”„«»]|[,;:()\[\]—]|[–-](?=\s)|–"
)
_PUNCTUATION = dict.fromkeys(("``", "''", *"\"“”„«»"), '"') | {",": ",", "|": ";", "\t": ";", ";": ";", ":": ";", "—": ";", "–": ";", "-": ";"} | {"(": "(", "[": "(", ")": ")", "]": ")"}
_QUALIFIER = re.compile(r"D[R]+(?=[NPE#GIZ])")  # "the now famous", "a newly elected": no adverb of the clause


@dataclass(slots=True)
class Tokens:
    """`kinds[i]` is the letter of token `i`, `starts[i]` and `ends[i]` its offsets in the text, `lows[i]` its lower case."""

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    kinds: str

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` up to but without token `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


def read(text: str, sentence: Span, phrases: list[Span]) -> Tokens:
    """The tokens of a sentence. Each time expression with its governing words (`phrases`, in order) is one token."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    kinds: list[str] = []
    at = sentence.start
    for phrase in [*phrases, Span(sentence.end, sentence.end)]:
        for match in _TOKEN.finditer(text, at, max(at, phrase.start)):
            words.append(match[0])
            starts.append(match.start())
            ends.append(match.end())
            kinds.append("")
        at = max(at, phrase.end)
        if phrase.start < phrase.end:
            words.append(phrase.of(text))
            starts.append(phrase.start)
            ends.append(phrase.end)
            kinds.append("T")
    shouted = _is_title_case(words)
    lows = [word.lower() for word in words]
    for i, word in enumerate(words):
        if not kinds[i]:
            kinds[i] = _PUNCTUATION.get(word) or _kind(word, lows[i], shouted or i == 0 or kinds[i - 1] in '";')
    for i, low in enumerate(lows[:-1]):
        if kinds[i + 1] == "#" and low in ("than", "about", "around", "over", "nearly", "almost", "approximately", "roughly"):
            kinds[i] = "D"  # "more than 12 people"
        elif low in ("as", "because", "since") and lows[i + 1] in ("of", "to"):
            kinds[i] = "p"
        elif low in ("ended", "ending") and kinds[i + 1] == "T" and i and kinds[i - 1] in "NT":
            kinds[i] = "p"  # "the three months ended 30 June"
        elif kinds[i] == "D" and kinds[i + 1] == "m":
            kinds[i + 1] = "N"  # "the will"
    letters = _QUALIFIER.sub(lambda match: match[0].replace("R", "N"), "".join(kinds))
    return Tokens(text, words, lows, starts, ends, letters)


def _kind(word: str, low: str, initial: bool) -> str:
    first = word[0]
    if first.isdigit() or first in "$£€¥":
        return "#"
    if first.isupper():
        if low in WORDS:
            known = WORDS[low]
            return known if initial or known in "DO" else "P"
        if low.endswith(("'s", "’s", "s'", "s’")):
            return "D"
        guessed = kind(low)
        return guessed if initial and guessed in "GER" else "P"
    return kind(low)


def _is_title_case(words: list[str]) -> bool:
    """Whether capitals say nothing here: a headline In Title Case, or ALL CAPITALS."""
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) > 0.7 * len(long)
