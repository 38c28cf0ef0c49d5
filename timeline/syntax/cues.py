"""Cues that say whether a verb is finite, asked in order: the first that says something is believed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..languages.word_classes import (
    ADP,
    ADV,
    CCONJ,
    DETERMINED,
    END,
    NOUN,
    PARTICIPLE,
    PRON_REL,
    START,
    THAT,
    TIME,
    clause_pattern,
)
from .nested import Nested
from .noun_phrases import joined_subject

Answer = bool | None
_CHANNELS = (["telephone"], ["phone"], ["email"], ["e-mail"], ["letter"], ["fax"])  # "residents said by telephone"
_BEFORE_ADVERB = DETERMINED + NOUN + CCONJ + PRON_REL + THAT
# What may stand between a participle and the finite verb of the clause it interrupts.
LATER_FINITE = clause_pattern(
    "{not surely_finite clause_opener pause part pron_nom quote open close cconj}*? ({surely_finite} | "
    "(?<={present adverbial nominal num}) {verb_ed verb_pres} (?={adverbial nominal adp det part num "
    "that} | $))"
)


@dataclass(slots=True)
class Verb:
    """A word that may be a finite verb: where it is, behind what was `read`, and what stands beside it.

    `before` and `after` are classes of words, START and END where there are none; before adverbs counts what stands
    before these.
    """

    read: Nested
    i: int
    before: str = field(init=False)
    after: str = field(init=False)
    _has_subject: Answer = field(init=False, default=None)

    def __post_init__(self) -> None:
        classes, i = self.read.classes, self.i
        self.after = classes[i + 1] if i + 1 < len(classes) else END
        self.before = classes[i - 1] if i else START
        back = i - 1
        while back > 0 and classes[back] == ADV:
            back -= 1
        if i and classes[back] in _BEFORE_ADVERB:
            self.before = classes[back]
        if self.before == ADV and back > 0 and self.read.waiting(i):
            self.before = NOUN if classes[back] in PARTICIPLE else classes[back]

    @property
    def word(self) -> str:
        """It, in lower case."""
        return self.read.tokens.lower[self.i]

    @property
    def last(self) -> str:
        """The word right before it, in lower case; nothing where there is none."""
        return self.read.tokens.lower[self.i - 1] if self.i else ""

    @property
    def alone(self) -> bool:
        """Whether the clause being read has no verb yet."""
        return self.read.top.verb is None

    @property
    def by(self) -> bool:
        """Whether somebody follows by whom it was done, and not "by telephone": "announced on 3 June by the mayor"."""
        begin = self.i + 1 + (self.after == TIME)
        following = self.read.tokens.lower[begin : begin + 2]
        return (
            self.read.classes[begin : begin + 1] == ADP and following[:1] == ["by"] and following[1:] not in _CHANNELS
        )

    def has_subject(self) -> bool:
        """Whether the clause being read has no verb yet, and a noun before this one."""
        if self._has_subject is None:
            self._has_subject = self.alone and self.read.has_noun(self.i)
        return self._has_subject

    def is_joined(self, begins: str = DETERMINED) -> bool:
        """Whether a subject of its own stands right before it, behind "and"."""
        start = joined_subject(self.read.tokens, self.i, self.read.top.segments[-1][0])
        classes = self.read.classes
        return start < self.i and classes[start - 1 : start] == CCONJ and classes[start] in begins


@dataclass(frozen=True, slots=True)
class Cue:
    """What says whether a verb is finite, or says nothing; in its examples the verb stands between asterisks."""

    read: Callable[[Verb], Answer]
    examples: Mapping[str, bool]


def cue(examples: Mapping[str, bool]) -> Callable[[Callable[[Verb], Answer]], Cue]:
    """Make a cue of a function: its examples are sentences, and whether the verb in them is finite."""
    return lambda read: Cue(read, examples)


def decide(cues: tuple[Cue, ...], verb: Verb) -> bool:
    """What the first cue that says something says; no where none does."""
    for each in cues:
        said = each.read(verb)
        if said is not None:
            return said
    return False
