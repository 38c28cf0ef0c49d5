"""A text as tokens, and each token as one character that says what the language knows of it.

Rules are matched on that string of classes: it is a fifth as long as the text, and blind to spelling and white space.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

# Leading white space belongs to its token, so that lengths add up to offsets. Possessive throughout: nothing is read
# twice.
_TOKEN = re.compile(
    r"""[ ]?[A-Za-z]{2,}+\b                                                                      # most words
      | [^\S\n]*+
        (?: \d{4}-\d\d-\d\d(?:T\d\d(?::\d\d){1,2}(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])  # 2022-09-28T14:30Z
          | (?:1[89]|20)\d\d(?=/\d\d(?![\w/]))                                              # 1978 of 1978/79
          | \d++(?:[.,:/]\d++)*+[^\W_]*+                                                      # 1,234 10:30pm 9/11 3rd
          | (?<![^\W\d_])['’]\d\ds?(?!\w)                                           # '97 '90s, not l'11 febbraio
          | (?:[A-Za-z]\.){2,}+                                                               # p.m. B.C.
          | (?:[A-Za-z]\.)++[A-Za-z](?![\w.])                                                 # B.C
          | [^\W_]++(?:_\w++)?                                                                # words
          | \n\s*+                                                                            # the end of a line
          | [\W_]
          | \Z
        )""",
    re.VERBOSE,
)
_BLOCK = 1 << 16
_BEYOND = [""] * 64
"""So many empty words stand behind the last, where an index below the first finds them too."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A block of text as tokens; `classes[i]` is the class of token `i`, `words[i]` the token without white space.

    Behind the last word stand empty ones, so that one may look past either end.
    """

    raw: list[str]
    words: list[str]
    ends: list[int]
    classes: str

    def start(self, index: int) -> int:
        """Where token `index` begins, without its leading white space, in code points of the text."""
        return self.ends[index] - len(self.raw[index].lstrip())

    def word(self, index: int) -> str:
        """Token `index` without white space; empty outside the block."""
        try:
            return self.words[index]
        except IndexError:
            return ""

    def text(self, start: int, end: int) -> str:
        """The text from token `start` up to but without token `end` or the end of the line, with its white space."""
        return "".join(self.raw[max(start, 0) : end]).partition("\n")[0]

    def past(self, index: int, length: int) -> int:
        """The token that stands `length` code points or more behind the begin of token `index`, white space and all."""
        while length > 0 and index < len(self.raw):
            length -= len(self.raw[index])
            index += 1
        return index

    def glued(self, index: int) -> bool:
        """Whether token `index` follows the one before it without white space."""
        return 0 < index < len(self.raw) and not self.raw[index][:1].isspace()


def tokenise(text: str, offset: int, classify: Callable[[str], str]) -> Tokens:
    """The tokens of a block that begins at `offset`.

    >>> tokenise("On 3 May, ", 0, lambda token: "x").raw
    ['On', ' 3', ' May', ',', ' ', '']
    """
    raw = _TOKEN.findall(text)
    ends = list(accumulate(map(len, raw), initial=offset))
    del ends[0]
    words = [*map(str.strip, raw)]
    classes = "".join(map(classify, words))
    words += _BEYOND
    return Tokens(raw, words, ends, classes)


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text where paragraphs, else lines, else words end, so that memory stays flat however long it is."""
    start = 0
    while len(text) - start > _BLOCK:
        limit = start + _BLOCK
        cuts = (text.rfind(mark, start + _BLOCK // 2, limit) for mark in ("\n\n", "\n", ". ", " "))
        end = next((cut + 1 for cut in cuts if cut >= 0), limit)
        yield start, text[start:end]
        start = end
    yield start, text[start:]
