"""A sentence as tokens, and as one string with a letter for each, which patterns can read (the letters: `words`)."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ..languages.en.grammar.lexicon import SAYING, WORDS, kind, lemma
from ..languages.wordlist import words as words_of
from ..model import Span

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|[$£€¥]?\d+(?:[.,:/-]\d+)*(?:%|(?:st|nd|rd|th|bn|m|km|kg|s)\b)?"
    r"|['’]s\b"
    r"|[^\W\d_][\w]*(?:[-.&/'’][^\W_]+)*(?:(?<=s)['’](?=\s))?"
    r"|[|\t]|``|''|[\"“”„«»]|[,;:()\[\]—]|[–-](?=\s)|–"
)
_PUNCTUATION = (
    dict.fromkeys(("``", "''", *'"“”„«»'), '"')
    | {",": ",", "|": ";", "\t": ";", ";": ";", ":": ";", "—": ";", "–": ";", "-": ";"}
    | {"(": "(", "[": "(", ")": ")", "]": ")"}
)
_QUALIFIER = re.compile(r"D[R]+(?=[NPE#GIZ])")  # "the now famous", "a newly elected": no adverb of the clause


@dataclass(slots=True)
class Tokens:
    """`kinds[i]` is the letter of token `i`, `starts[i]` and `ends[i]` its offsets, `lows[i]` its lower case."""

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
    shouted = _is_title_case(words)
    kinds = [_kind(word, shouted) for word in words]
    if words and not shouted:
        kinds[0] = _kind(words[0], True)
    for i in times:
        kinds[i] = "T"
    lows = [word.lower() for word in words]
    _correct(kinds, lows, words)
    letters = _QUALIFIER.sub(lambda match: match[0].replace("R", "N"), "".join(kinds))
    return Tokens(text, words, lows, starts, ends, letters)


# Words whose full stop is a part of them.
_DOTTED = words_of("Inc Corp Co Ltd Jr Sr Mr Mrs Ms Dr St Gen Sen Rep Gov Lt Col Capt Prof No vs")


def _dot(text: str, words: list[str], ends: list[int]) -> None:
    for i, word in enumerate(words):
        if word in _DOTTED and text[ends[i] : ends[i] + 1] == ".":
            words[i] += "."
            ends[i] += 1


_PERIOD = re.compile(r"(?:month|quarter|year|period|week|half|day)s?$")
_ABOUT = words_of("than about around over nearly almost approximately roughly")
_AT_LEAST = {"at": ("least", "most"), "up": ("to",), "fewer": ("than",), "less": ("than",), "well": ("over",)}
_NUMBERS = words_of(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half a dozens hundreds thousands millions
    """
)
_SHARE = words_of("third half quarter fifth tenth dozen hundred thousand million billion score few couple")
_CORRECTED = _ABOUT | words_of("as because since so due ended ending forecast")
_OBJECT = re.compile(r"[VELGIZp]D[NPIG]*$")


def _correct(kinds: list[str], lows: list[str], words: list[str]) -> None:
    """What a word is beside its neighbour."""
    if len(kinds) > 1 and kinds[0] in "IZ" and kinds[1] == "P":
        kinds[0] = "P"  # "Air France", "Ford Motor"
    if len(kinds) > 1 and kinds[0] == "R" and kinds[1] in "bvmdVE" and lows[0] not in WORDS:
        kinds[0] = "P"  # "Bitterly had raised its offer": no adverb, for the verb has no other subject
    for i in range(len(kinds) - 1):
        kind = kinds[i]
        if kind == "O" and words[i] == "I" and i and kinds[i - 1] == "P" and kinds[i + 1] not in "bvmdVEI":
            kinds[i] = "P"  # "Pope Sixtus I, who …"
        elif kind == "c" and lows[i] == "yet" and i and kinds[i - 1] in "vbdNI":
            kinds[i] = "R"  # "nobody has yet died"
        elif lows[i] == "as" and lows[i + 1 : i + 3] == ["soon", "as"]:
            kinds[i] = kinds[i + 1] = "R"
        elif kind in '";' and kinds[i + 1] == "P":
            kinds[i + 1] = _kind(words[i + 1], True)
        elif kind == "O" and lows[i] == "one" and kinds[i + 1] in "NPI":
            kinds[i] = "D"  # "the word of one witness"
        elif kind == "O" and lows[i] == "one" and i and kinds[i - 1] in "DNE":
            kinds[i] = "N"  # "the full-sized one"
        elif kind == "O" and lows[i] == "there" and (kinds[i + 1] == "," or (i and kinds[i + 1] not in "bmvdRO")):
            kinds[i] = "R"
        elif kind == "h" and i and kinds[i - 1] in "VEIZ" and kinds[i + 1] in "Tp" and lemma(lows[i - 1]) not in SAYING:
            kinds[i] = "o"  # "changed that in the winter"
        elif lows[i] in ("first", "last") and kinds[i + 1] in "ELV" and (not i or kinds[i - 1] in "bvO,"):
            kinds[i] = "R"  # "was first identified", "it last met"
        elif kind == "Z" and i and (kinds[i - 1] == "#" or (kinds[i - 2 : i - 1] == ["#"] and lows[i - 1] in _SHARE)):
            kinds[i] = "N"  # "3.2 billion marks"
        elif kind == "D" and kinds[i + 1] == "m" and lows[i] not in ("this", "that", "all", "some", "both", "each"):
            kinds[i + 1] = "N"  # "the will"
        elif kind == "D" and lows[i] == "her" and (kinds[i + 1] in _NO_NOUN or _is_verb(kinds, i + 1)):
            kinds[i] = "o"  # "interest in her revived only in 2004"
        elif lows[i] in _AT_LEAST and lows[i + 1] in _AT_LEAST[lows[i]] and _is_number(kinds, lows, i + 2):
            kinds[i : i + 2] = "DD"  # "At least six people", "up to 300 observers"
        elif lows[i] == "more" and lows[i + 1] == "than" and kinds[i + 2 : i + 3] in (["V"], ["E"]):
            kinds[i : i + 2] = "RR"  # "profit more than doubled"
        elif lows[i] in _CORRECTED:
            if lows[i] == "due" and lows[i + 1] == "to" and kinds[i + 2 : i + 3] in (["I"], ["b"], ["B"]):
                kinds[i] = "L"  # "the ceasefire, due to begin on Monday, will …"
            elif lows[i] == "so" and kinds[i - 1 : i] == [","] and kinds[i + 1] in "ODP":
                kinds[i] = "c"  # "…, so it fell"
            elif lows[i] == "due" and lows[i + 1] == "to" and kinds[i + 2 : i + 3] in (["D"], ["P"], ["E"], ["#"]):
                kinds[i] = "p"  # "due to the snow", and not "due to begin"
            elif lows[i] == "forecast" and _OBJECT.search("".join(kinds[:i])):
                kinds[i] = "N"  # "cut its delivery forecast"
            if kinds[i + 1] == "#" and lows[i] in _ABOUT:
                kinds[i] = "D"  # "more than 12 people"
            elif (
                lows[i] in _ABOUT
                and lows[i + 1] in ("a", "an", "one")
                and lows[i + 2 : i + 3]
                and lows[i + 2] in _SHARE
            ):
                kinds[i] = "D"  # "about a third of the parish"
            elif lows[i] == "as" and lows[i + 1] in ("many", "much", "few", "little") and lows[i + 2 : i + 3] == ["as"]:
                kinds[i : i + 3] = "DDD"  # "as many as 1,200 men"
            elif lows[i + 1] in ("of", "to") and lows[i] in ("as", "because", "since"):
                kinds[i] = "p"
            elif kinds[i + 1] == "T" and lows[i] in ("ended", "ending") and i and _PERIOD.search(lows[i - 1]):
                kinds[i] = "p"  # "the three months ended 30 June"


_NO_NOUN = frozenset("bvmdVTptsh,;")


def _is_verb(kinds: list[str], i: int) -> bool:
    """Whether a word in -ed is no adjective, since no noun follows."""
    return kinds[i] == "E" and kinds[i + 1 : i + 2] in (["R"], ["T"], ["p"], ["t"], [","], [])


def _is_number(kinds: list[str], lows: list[str], i: int) -> bool:
    return i < len(kinds) and (kinds[i] == "#" or lows[i] in _NUMBERS)


@lru_cache(maxsize=65536)
def _kind(word: str, initial: bool) -> str:
    """The letter of a token by itself; `initial` where a capital says nothing."""
    punctuation = _PUNCTUATION.get(word)
    if punctuation:
        return punctuation
    first = word[0]
    if first.isdigit() or first in "$£€¥":
        return "#"
    low = word.lower()
    if not first.isupper():
        return kind(low)
    if low in WORDS:
        known = WORDS[low]
        return known if initial or known in "DO" else "P"
    if low.endswith(("'s", "’s", "s'", "s’")):
        return "D"
    guessed = kind(low)
    return guessed if initial and guessed in "GER" else "P"


def _is_title_case(words: list[str]) -> bool:
    """Whether capitals say nothing here: a headline In Title Case, or ALL CAPITALS."""
    upper = 0
    for word in words:
        if len(word) > 3 and word[0].isalpha():
            if word[0].isupper():
                upper += 1
            elif kind(word) not in "psct":
                return False
    return upper > 3
