"""A rule: a pattern that reads aloud, what it means, and examples that run.

`@rule` returns a `Rule` and registers nothing: a language lists its rules in one visible tuple.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..model import TimexType
from .meaning import Meaning


@dataclass(frozen=True, slots=True)
class Sense:
    """What a rule answers where type or `mod` depend on the words: a meaning with either."""

    meaning: Meaning
    type: TimexType | None = None
    mod: str | None = None


Answer = Meaning | Sense | tuple[Meaning | Sense, ...] | None
"""One meaning for each marked part of the pattern; None declines the match."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`patterns` are alternatives; `build` takes the values of their slots; `examples` map expressions to meanings."""

    name: str
    patterns: tuple[str, ...]
    type: TimexType
    build: Callable[..., Answer]
    examples: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Modifier:
    """Words before (or, with `after`, behind) an expression that change it: its `mods` by type.

    `numbered` ones need a number. `side` is -1 for what says "earlier" than now, 1 for "later".
    """

    name: str
    pattern: str
    mods: Mapping[TimexType, str | None]
    after: bool = False
    numbered: bool = False
    side: int = 0
    examples: tuple[str, ...] = ()


def rule(*patterns: str, type: TimexType, examples: Mapping[str, Any]) -> Callable[[Callable[..., Answer]], Rule]:
    """Make a `Rule` of the function that builds its meaning."""

    def decorate(build: Callable[..., Answer]) -> Rule:
        return Rule(build.__name__, patterns, type, build, examples)

    return decorate
