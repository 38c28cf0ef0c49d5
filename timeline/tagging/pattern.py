"""Patterns that read aloud, compiled to regular expressions over token classes.

`{number} -? {unit} ago` is a slot, an optional hyphen, a slot and a word. `(a|b)?` groups, `{end:month}` names a slot,
`[ … ]` marks what the annotated expression covers where that is less than the whole.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, reduce
from typing import NamedTuple

_PIECE = re.compile(r"\{(?:(\w+):)?(\w+)\}|([()|?\[\]])|([^\s{}()|?\[\]]+)")
_SPLIT = re.compile(r"[^\W_]+|[^\w\s]|_")


class Node(NamedTuple):
    """A compiled part: the regular expression, the classes it may begin and go on with, whether it may be empty.

    `single` where one token may be all of it.
    """

    regex: str
    first: frozenset[str]
    empty: bool = False
    second: frozenset[str] = frozenset()
    single: bool = True

    def then(self, after: "Node") -> "Node":
        """This part and the one after it."""
        return Node(
            self.regex + after.regex,
            self.first | after.first if self.empty else self.first,
            self.empty and after.empty,
            self.second | (after.first if self.single else frozenset()) | (after.second if self.empty else frozenset()),
            (self.single and after.empty) or (self.empty and after.single),
        )

    def within(self, before: str, behind: str) -> "Node":
        """The same part in brackets."""
        return Node(f"{before}{self.regex}{behind}", self.first, self.empty, self.second, self.single)

    def optional(self) -> "Node":
        """The same part, or nothing."""
        regex = f"{self.regex}?" if _ATOM.fullmatch(self.regex) else f"(?:{self.regex})?"
        return Node(regex, self.first, True, self.second, self.single)


_NOTHING = Node("", frozenset(), empty=True, single=False)
_ATOM = re.compile(r"\w|\[\w+\]")


@dataclass(frozen=True)
class Pattern:
    """A pattern as a regular expression, `source`, which is compiled when it is first tried: most never are.

    `slots` gives each named group its category; `extents` are the names of the marked parts. It begins with one of
    `first` and, if more than one token long (it must be unless `single`), goes on with `second`.
    """

    source: str
    first: frozenset[str]
    second: frozenset[str]
    single: bool
    slots: Mapping[str, str]
    extents: tuple[str, ...]

    @cached_property
    def regex(self) -> "re.Pattern[str]":
        """It, compiled."""
        return re.compile(self.source)


@cache
def _pieces(pattern: str) -> "list[re.Match[str]]":
    return list(_PIECE.finditer(pattern))


def words_of(pattern: str) -> Iterator[str]:
    """The words that a pattern names.

    >>> list(words_of("{number} o'clock"))
    ['o', "'", 'clock']
    """
    for match in _pieces(pattern):
        if match[4]:
            yield from _SPLIT.findall(match[4].lower())


class Compiler:
    """Reads one pattern by recursive descent. `word` and `slot` say which classes stand for a word or a category."""

    def __init__(
        self, pattern: str, word: Callable[[str], Node], slot: Callable[[str], Node], *, named: bool = True
    ) -> None:
        self._pieces = _pieces(pattern)
        self._word, self._slot, self._named = word, slot, named
        self._at = 0
        self.slots: dict[str, str] = {}
        self.extents: list[str] = []

    def pattern(self) -> Pattern:
        """The whole, anchored where it is asked to match."""
        node = self.alternatives()
        return Pattern(node.regex, node.first, node.second, node.single, self.slots, tuple(self.extents))

    def alternatives(self) -> Node:
        """`a b | c`."""
        branches = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        return Node(
            "(?:" + "|".join(branch.regex for branch in branches) + ")",
            frozenset().union(*(branch.first for branch in branches)),
            any(branch.empty for branch in branches),
            frozenset().union(*(branch.second for branch in branches)),
            any(branch.single for branch in branches),
        )

    def _sequence(self) -> Node:
        node = _NOTHING
        while self._at < len(self._pieces) and self._peek() not in ("|", ")"):
            node = node.then(self._item())
        return node

    def _item(self) -> Node:
        piece = self._pieces[self._at]
        self._at += 1
        if piece[2]:
            inside = self._slot(piece[2])
            name = piece[1] or piece[2]
            self.slots[name] = piece[2]
            node = inside.within(f"(?P<{name}>", ")") if self._named else inside
        elif piece[3] == "(":
            node = self.alternatives()
            self._at += 1
        elif piece[3] == "[":
            self.extents.append(f"extent{len(self.extents)}")
            return _NOTHING.within(f"(?P<{self.extents[-1]}>", "")
        elif piece[3] == "]":
            return _NOTHING.within("", ")")
        else:
            node = self._literal(piece[4])
        if self._peek() == "?":
            self._at += 1
            return node.optional()
        return node

    def _literal(self, text: str) -> Node:
        return reduce(Node.then, (self._word(word) for word in _SPLIT.findall(text.lower())))

    def _peek(self) -> str:
        return self._pieces[self._at][3] or "" if self._at < len(self._pieces) else ""
