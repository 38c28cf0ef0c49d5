"""How a word is looked at beside its neighbours: a place in a sentence, and a correction of what stands there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..languages.word_classes import END, START
from ..languages.wordlist import words


@dataclass(slots=True)
class Place:
    """A word of a sentence, and what stands beside it: `classes` as far as they are known by now."""

    classes: list[str]
    lower: list[str]
    words: list[str]
    i: int

    def before(self, back: int = 1) -> str:
        """The class of the word so many before it; START where there is none."""
        return self.classes[self.i - back] if self.i >= back else START

    def behind(self, on: int = 1) -> str:
        """The class of the word so many behind it; END where there is none."""
        return self.classes[self.i + on] if self.i + on < len(self.classes) else END

    def next(self, on: int = 1) -> str:
        """The word so many behind it, in lower case; nothing where there is none."""
        return self.lower[self.i + on] if self.i + on < len(self.lower) else ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a word is beside its neighbours: asked of `words`, or of those `of` a class."""

    read: Callable[[Place], str]
    words: frozenset[str]
    of: str
    examples: Mapping[str, tuple[str, str]]


def correction(
    about: str = "", *, of: str = "", examples: Mapping[str, tuple[str, str]]
) -> Callable[[Callable[[Place], str]], Correction]:
    """Make a correction of a function; an example is a sentence, a word of it, and the class that it then has."""
    return lambda read: Correction(read, words(about), of, examples)
