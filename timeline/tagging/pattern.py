"""Patterns that read aloud, compiled to regular expressions over token classes.

`{number} -? {unit} ago` is a slot, an optional hyphen, a slot and a word. `(a|b)?` groups, `{end:month}` names a slot,
`[ … ]` marks what the annotated expression covers where that is less than the whole.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

_PIECE = re.compile(r"\{(?:(\w+):)?(\w+)\}|([()|?\[\]])|([^\s{}()|?\[\]]+)")
_SPLIT = re.compile(r"[^\W_]+|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Node:
    """A compiled part: the regular expression, the classes it may begin with, whether it may be empty."""

    regex: str
    first: frozenset[str]
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern. `slots` gives each named group its category; `extents` are the names of the marked parts."""

    regex: "re.Pattern[str]"
    first: frozenset[str]
    slots: Mapping[str, str]
    extents: tuple[str, ...]


def words_of(pattern: str) -> Iterator[str]:
    """The words that a pattern names.

    >>> list(words_of("{number} o'clock"))
    ['o', "'", 'clock']
    """
    for match in _PIECE.finditer(pattern):
        if match[4]:
            yield from _SPLIT.findall(match[4].lower())


class Compiler:
    """Reads one pattern by recursive descent. `word` and `slot` say which classes stand for a word or a category."""

    def __init__(
        self, pattern: str, word: Callable[[str], Node], slot: Callable[[str], Node], *, named: bool = True
    ) -> None:
        self._pieces = list(_PIECE.finditer(pattern))
        self._word, self._slot, self._named = word, slot, named
        self._at = 0
        self.slots: dict[str, str] = {}
        self.extents: list[str] = []

    def pattern(self) -> Pattern:
        """The whole, anchored where it is asked to match."""
        node = self.alternatives()
        return Pattern(re.compile(node.regex), node.first, self.slots, tuple(self.extents))

    def alternatives(self) -> Node:
        """`a b | c`."""
        branches = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        regex = "(?:" + "|".join(branch.regex for branch in branches) + ")"
        return Node(regex, frozenset().union(*(b.first for b in branches)), any(b.empty for b in branches))

    def _sequence(self) -> Node:
        regex, first, empty = "", frozenset[str](), True
        while self._at < len(self._pieces) and self._peek() not in ("|", ")"):
            node = self._item()
            regex += node.regex
            first, empty = (first | node.first if empty else first), empty and node.empty
        return Node(regex, first, empty)

    def _item(self) -> Node:
        piece = self._pieces[self._at]
        self._at += 1
        if piece[2]:
            inside = self._slot(piece[2])
            name = piece[1] or piece[2]
            self.slots[name] = piece[2]
            group = f"?P<{name}>" if self._named else "?:"
            node = Node(f"({group}{inside.regex})", inside.first, inside.empty)
        elif piece[3] == "(":
            inside = self.alternatives()
            self._at += 1
            node = Node(f"(?:{inside.regex})", inside.first, inside.empty)
        elif piece[3] == "[":
            self.extents.append(f"extent{len(self.extents)}")
            return Node(f"(?P<{self.extents[-1]}>", frozenset(), True)
        elif piece[3] == "]":
            return Node(")", frozenset(), True)
        else:
            node = self._literal(piece[4])
        if self._peek() == "?":
            self._at += 1
            return Node(f"(?:{node.regex})?", node.first, True)
        return node

    def _literal(self, text: str) -> Node:
        nodes = [self._word(word) for word in _SPLIT.findall(text.lower())]
        return Node("".join(node.regex for node in nodes), nodes[0].first)

    def _peek(self) -> str:
        return self._pieces[self._at][3] or "" if self._at < len(self._pieces) else ""
