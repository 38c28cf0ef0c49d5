"""A sentence as tokens, each with the class of its word (`languages/word_classes.py`)."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ..languages.en.grammar.lexicon import SAYING, WORDS, class_of, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    AUX,
    AUX_BE,
    AUX_BEEN,
    AUX_DO,
    AUX_HAVE,
    AUX_MODAL,
    BREAK,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    DETERMINED,
    NOMINAL,
    NOUN,
    NUM,
    OPEN,
    PART,
    PAST,
    PAST_FORM,
    PAUSE,
    PRESENT,
    PRON_ACC,
    PRON_NOM,
    PROPN,
    QUOTE,
    SCONJ,
    SURELY_FINITE,
    THAT,
    TIME,
    VERB_BASE,
    VERB_ED,
    VERB_GER,
    VERB_PART,
    VERB_PAST,
    VERB_PRES,
    clause_pattern,
)
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
    dict.fromkeys(("``", "''", *'"“”„«»'), QUOTE)
    | {",": COMMA}
    | dict.fromkeys("|\t;:—–-", BREAK)
    | {"(": OPEN, "[": OPEN, ")": CLOSE, "]": CLOSE}
)
# "the now famous", "a newly elected": no adverb of the clause
_QUALIFIER = clause_pattern("{det} {adv}+ (?={noun_like verb_ed})")


@dataclass(slots=True)
class Tokens:
    """`classes[i]` is the class of token `i`, `starts[i]` and `ends[i]` its offsets, `lower[i]` its lower case."""

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    classes: str

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
    classes = [_class(word, shouted) for word in words]
    if words and not shouted:
        classes[0] = _class(words[0], True)
    for i in times:
        classes[i] = TIME
    lower = [word.lower() for word in words]
    _correct(classes, lower, words)
    with_qualifiers = _QUALIFIER.sub(lambda match: match[0].replace(ADV, NOUN), "".join(classes))
    return Tokens(text, words, lower, starts, ends, with_qualifiers)


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
_OBJECT = clause_pattern("{verb adp} {det} {nominal verb_base verb_ger}* $")


def _correct(classes: list[str], lower: list[str], words: list[str]) -> None:
    """What a word is beside its neighbour."""
    if len(classes) > 1 and classes[0] in PRESENT and classes[1] == PROPN:
        classes[0] = PROPN  # "Air France", "Ford Motor"
    if len(classes) > 1 and classes[0] == ADV and classes[1] in AUX + PAST and lower[0] not in WORDS:
        classes[0] = PROPN  # "Bitterly had raised its offer": no adverb, for the verb has no other subject
    for i in range(len(classes) - 1):
        kind = classes[i]
        if (
            kind == PRON_NOM
            and words[i] == "I"
            and i
            and classes[i - 1] == PROPN
            and classes[i + 1] not in AUX + PAST + VERB_BASE
        ):
            classes[i] = PROPN  # "Pope Sixtus I, who …"
        elif (
            kind == CCONJ
            and lower[i] == "yet"
            and i
            and classes[i - 1] in AUX_HAVE + AUX_BE + AUX_DO + NOUN + VERB_BASE
        ):
            classes[i] = ADV  # "nobody has yet died"
        elif lower[i] == "as" and lower[i + 1 : i + 3] == ["soon", "as"]:
            classes[i] = classes[i + 1] = ADV
        elif kind in QUOTE + BREAK and classes[i + 1] == PROPN:
            classes[i + 1] = _class(words[i + 1], True)
        elif kind == PRON_NOM and lower[i] == "one" and classes[i + 1] in NOMINAL + VERB_BASE:
            classes[i] = DET  # "the word of one witness"
        elif kind == PRON_NOM and lower[i] == "one" and i and classes[i - 1] in DET + NOUN + VERB_ED:
            classes[i] = NOUN  # "the full-sized one"
        elif (
            kind == PRON_NOM
            and lower[i] == "there"
            and (classes[i + 1] == COMMA or (i and classes[i + 1] not in AUX + ADV + PRON_NOM))
        ):
            classes[i] = ADV
        elif (
            kind == THAT
            and i
            and classes[i - 1] in PAST + PRESENT
            and classes[i + 1] in TIME + ADP
            and lemma(lower[i - 1]) not in SAYING
        ):
            classes[i] = PRON_ACC  # "changed that in the winter"
        elif (
            lower[i] in ("first", "last")
            and classes[i + 1] in PAST_FORM
            and (not i or classes[i - 1] in AUX_BE + AUX_HAVE + PRON_NOM + COMMA)
        ):
            classes[i] = ADV  # "was first identified", "it last met"
        elif (
            kind == VERB_PRES
            and i
            and (classes[i - 1] == NUM or (classes[i - 2 : i - 1] == [NUM] and lower[i - 1] in _SHARE))
        ):
            classes[i] = NOUN  # "3.2 billion marks"
        elif (
            kind == DET
            and classes[i + 1] == AUX_MODAL
            and lower[i] not in ("this", "that", "all", "some", "both", "each")
        ):
            classes[i + 1] = NOUN  # "the will"
        elif kind == DET and lower[i] == "her" and (classes[i + 1] in _NO_NOUN or _is_verb(classes, i + 1)):
            classes[i] = PRON_ACC  # "interest in her revived only in 2004"
        elif lower[i] in _AT_LEAST and lower[i + 1] in _AT_LEAST[lower[i]] and _is_number(classes, lower, i + 2):
            classes[i : i + 2] = DET + DET  # "At least six people", "up to 300 observers"
        elif lower[i] == "more" and lower[i + 1] == "than" and classes[i + 2 : i + 3] in ([VERB_PAST], [VERB_ED]):
            classes[i : i + 2] = ADV + ADV  # "profit more than doubled"
        elif lower[i] in _CORRECTED:
            if (
                lower[i] == "due"
                and lower[i + 1] == "to"
                and classes[i + 2 : i + 3] in ([VERB_BASE], [AUX_BE], [AUX_BEEN])
            ):
                classes[i] = VERB_PART  # "the ceasefire, due to begin on Monday, will …"
            elif lower[i] == "so" and classes[i - 1 : i] == [COMMA] and classes[i + 1] in DETERMINED:
                classes[i] = CCONJ  # "…, so it fell"
            elif (
                lower[i] == "due"
                and lower[i + 1] == "to"
                and classes[i + 2 : i + 3] in ([DET], [PROPN], [VERB_ED], [NUM])
            ):
                classes[i] = ADP  # "due to the snow", and not "due to begin"
            elif lower[i] == "forecast" and _OBJECT.search("".join(classes[:i])):
                classes[i] = NOUN  # "cut its delivery forecast"
            if classes[i + 1] == NUM and lower[i] in _ABOUT:
                classes[i] = DET  # "more than 12 people"
            elif (
                lower[i] in _ABOUT
                and lower[i + 1] in ("a", "an", "one")
                and lower[i + 2 : i + 3]
                and lower[i + 2] in _SHARE
            ):
                classes[i] = DET  # "about a third of the parish"
            elif (
                lower[i] == "as"
                and lower[i + 1] in ("many", "much", "few", "little")
                and lower[i + 2 : i + 3] == ["as"]
            ):
                classes[i : i + 3] = DET + DET + DET  # "as many as 1,200 men"
            elif lower[i + 1] in ("of", "to") and lower[i] in ("as", "because", "since"):
                classes[i] = ADP
            elif classes[i + 1] == TIME and lower[i] in ("ended", "ending") and i and _PERIOD.search(lower[i - 1]):
                classes[i] = ADP  # "the three months ended 30 June"


_NO_NOUN = frozenset(SURELY_FINITE + PAUSE + TIME + ADP + PART + SCONJ + THAT)


def _is_verb(classes: list[str], i: int) -> bool:
    """Whether a word in -ed is no adjective, since no noun follows."""
    return classes[i] == VERB_ED and classes[i + 1 : i + 2] in ([ADV], [TIME], [ADP], [PART], [COMMA], [])


def _is_number(classes: list[str], lower: list[str], i: int) -> bool:
    return i < len(classes) and (classes[i] == NUM or lower[i] in _NUMBERS)


@lru_cache(maxsize=65536)
def _class(word: str, initial: bool) -> str:
    """The class of a token by itself; `initial` where a capital says nothing."""
    punctuation = _PUNCTUATION.get(word)
    if punctuation:
        return punctuation
    first = word[0]
    if first.isdigit() or first in "$£€¥":
        return NUM
    low = word.lower()
    if not first.isupper():
        return class_of(low)
    if low in WORDS:
        known = WORDS[low]
        return known if initial or known in DET + PRON_NOM else PROPN
    if low.endswith(("'s", "’s", "s'", "s’")):
        return DET
    guessed = class_of(low)
    return guessed if initial and guessed in VERB_GER + VERB_ED + ADV else PROPN


def _is_title_case(words: list[str]) -> bool:
    """Whether capitals say nothing here: a headline In Title Case, or ALL CAPITALS."""
    upper = 0
    for word in words:
        if len(word) > 3 and word[0].isalpha():
            if word[0].isupper():
                upper += 1
            elif class_of(word) not in ADP + SCONJ + CCONJ + PART:
                return False
    return upper > 3
