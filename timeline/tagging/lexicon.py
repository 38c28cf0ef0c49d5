"""What a language knows of words: their categories, their values, and the class character that stands for each kind."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .pattern import Compiler, Node, Pattern, words_of

UNKNOWN = "\u4e00"
"""The class of every token that no rule names."""
_FIRST_CLASS = 0x4E01
_MOST_KEPT = 1 << 16
_LONGEST_FIGURES = 40
"""A longer token with digits is no number of anything: a key, a checksum, an attack."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Tokens told by their form: `categories` they belong to, and the value of each. Shapes are tried in order."""

    regex: "re.Pattern[str]"
    categories: tuple[str, ...]
    value: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A category of several tokens: its pattern, and what its tokens are worth together."""

    pattern: str
    value: Callable[[Sequence[str]], Any]


class _Kept(dict[str, str]):
    """Words that were classified once; all are forgotten where they have become too many."""

    def __init__(self, classify: Callable[[str], str]) -> None:
        self._new = classify

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        code = self[word] = self._new(word)
        return code


class Lexicon:
    """The words, shapes and phrases of a language, closed over the patterns that its rules are written in.

    Two words that every rule treats alike share one class, so that chunks of text repeat and are matched once.
    """

    def __init__(
        self,
        words: Mapping[str, Mapping[str, Any]],
        shapes: Sequence[Shape],
        phrases: Mapping[str, Phrase],
        patterns: Iterable[str],
    ) -> None:
        self._words, self._shapes, self._phrases = words, shapes, phrases
        texts = [*patterns, *(phrase.pattern for phrase in phrases.values())]
        literals = {word: f"={word}" for text in texts for word in words_of(text)}
        categories: dict[str, set[str]] = {word: {literal} for word, literal in literals.items()}
        for category, members in words.items():
            for word in members:
                known = literals.get(word.lower())
                categories.setdefault(word, {known} if known else set()).add(category)
        self._codes: dict[frozenset[str], str] = {}
        self._table = {word: self._code(frozenset(kinds)) for word, kinds in categories.items()}
        self._shape_codes = [self._code(frozenset(shape.categories)) for shape in shapes]
        self.classify = _Kept(self._classify).__getitem__
        kinds_of: dict[str, set[str]] = {}
        for signature, code in self._codes.items():
            for category in signature:
                kinds_of.setdefault(category, set()).add(code)
        self._classes = {category: frozenset(codes) for category, codes in kinds_of.items()}
        self._nodes: dict[str, Node] = {}

    def _code(self, signature: frozenset[str]) -> str:
        return self._codes.setdefault(signature, chr(_FIRST_CLASS + len(self._codes)))

    def _classify(self, word: str) -> str:
        if not _has_figures(word):
            plain = word.replace("’", "'").replace("‘", "'")
            known = self._table.get(plain) or self._table.get(plain.lower())
            if known or not _may_be_roman(word):
                return known or UNKNOWN
        if len(word) <= _LONGEST_FIGURES:
            for shape, code in zip(self._shapes, self._shape_codes, strict=True):
                if shape.regex.fullmatch(word):
                    return code
        return UNKNOWN

    def classes(self, category: str) -> frozenset[str]:
        """The classes of the tokens of a category; `=word` is the category of one word."""
        return self._classes.get(category, frozenset())

    def vocabulary(self) -> list[str]:
        """Every class but that of unknown words."""
        return list(self._codes.values())

    def compile(self, pattern: str) -> Pattern:
        """A pattern over the classes of this lexicon."""
        return Compiler(pattern, self._word_node, self._slot_node).pattern()

    def _word_node(self, word: str) -> Node:
        return self._node(f"={word}", word)

    def _slot_node(self, category: str) -> Node:
        if category in self._phrases and category not in self._nodes:
            pattern = self._phrases[category].pattern
            self._nodes[category] = Compiler(pattern, self._word_node, self._slot_node, named=False).alternatives()
        return self._node(category, category)

    def _node(self, category: str, name: str) -> Node:
        """What stands for a category, made once."""
        if category not in self._nodes:
            self._nodes[category] = _charset(self.classes(category), name)
        return self._nodes[category]

    def value(self, category: str, words: Sequence[str]) -> Any:
        """What the tokens that fill a slot are worth."""
        if category in self._phrases:
            return self._phrases[category].value(words)
        word = words[0].replace("’", "'")
        members = self._words.get(category, {})
        if not _has_figures(word) and (word in members or word.lower() in members):
            return members[word] if word in members else members[word.lower()]
        return next(s.value(word) for s in self._shapes if category in s.categories and s.regex.fullmatch(word))


def _has_figures(word: str) -> bool:
    """Whether a token is told by its form."""
    return word[:1].isdigit() or word[1:2].isdigit() or word[-1:].isdigit()


def _may_be_roman(word: str) -> bool:
    """Whether a token may be a year in Roman figures."""
    return word[:1] == "M" and word[3:].isupper()


def _charset(codes: frozenset[str], name: str) -> Node:
    if not codes:
        raise ValueError(f"a rule names '{name}', which no lexicon entry has")
    return Node(f"[{''.join(sorted(codes))}]" if len(codes) > 1 else next(iter(codes)), codes)
