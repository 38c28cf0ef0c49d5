"""Titles, in the words of the text: a title is never poorer than its sentence.

Where a sentence tells one event, it is the title, without its time, its source and its asides, if that is short enough
(`length.SENTENCE`). Else the title is the clause with all that its verb needs (`scope`, `by_the_way`, `parts`), cut at
whole phrases only (`length`). What would have no subject, dangle or break off falls back to the sentence (`fallback`).
What the text lacks stands in brackets (`by_itself`). To leave one more thing out of titles, see `omitted`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile

from ...syntax.parsed import Parsed
from ..attribution import is_tag
from .by_itself import passive, straightened, unmarked
from .by_the_way import is_by_the_way
from .fallback import clipped, is_bare, is_poor, is_poor_noun, sentence
from .length import LONGEST, length, shortened
from .omitted import left
from .parts import part_of
from .scope import own, quoted, whole
from .text import capital, text_of

__all__ = ["LONGEST", "Title", "title_of", "title_of_noun"]

Name = Callable[[list[int]], dict[int, str]]


@dataclass(frozen=True, slots=True)
class Title:
    """A title, the tokens of which it is made, and whether it is the sentence for want of a better one."""

    text: str
    order: list[int]
    fallback: bool = False


_BESIDE = ("root", "conj")


def _nobody(order: list[int]) -> dict[int, str]:
    return {}


def title_of(
    parsed: Parsed,
    clause: int,
    token: int,
    *,
    dated: set[int],
    times: set[int] = frozenset(),  # type: ignore[assignment]
    only: int = -1,
    without: frozenset[int] = frozenset(),
    name: Name = _nobody,
) -> Title:
    """The title of what a clause tells of the time at `token`.

    The clauses in `dated` are told apart, and so are the parts of this one that have the other `times`. `only`,
    where it is given, is where in the clause begins what is meant; `without` are tokens that would make it say
    something else;
    `name` gives for tokens what is put for their pronouns.
    """
    wanted = _Wanted(parsed, clause, token, dated, times, only, without)
    order, alone = wanted.words()
    order = unmarked(parsed, clause, shortened(parsed, straightened(parsed, clause, order), clause))
    if not order or (only < 0 and is_poor(parsed, clause, order)):
        said = left(parsed, quoted(parsed, clause))
        if not said:
            return Title(sentence(parsed), order, fallback=True)
        order = said
    text = text_of(parsed.tokens, order, {**passive(parsed, clause, order), **name(order)})
    return Title(clipped(text), order, fallback=not alone)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Of which clause, and of which time in it, a title is to tell; see `title_of`."""

    parsed: Parsed
    clause: int
    token: int
    dated: set[int]
    times: set[int]
    only: int
    without: frozenset[int]

    def words(self) -> tuple[list[int], bool]:
        """The tokens that tell it: the sentence, or the clause; and whether they tell nothing else."""
        alone = self._is_all_told()
        order = self._whole() if alone else []
        if not alone or self._is_long(order):
            part = self._kept(self._part())
            if self.only >= 0 or not (self._is_poor(part) or is_bare(self.parsed, self.clause, part)):
                order, alone = part, True
        order = order or self._whole()
        if alone and self.only < 0 and self.parsed.clauses[self.clause].relation == "conj" and self._is_long(order):
            part = self._kept(own(self.parsed, self.clause, self._beside()))
            order = order if self._is_poor(part) else part  # "…, and succeeded Ostfor in 692" without the rest
        return order, alone

    def _is_all_told(self) -> bool:
        """Whether nothing else of the sentence is told apart, and it is no mere "he said" or aside."""
        if self.dated - {self.clause} or self.times or self.only >= 0:
            return False
        clauses = self.parsed.clauses
        tag = clauses[self.clause].relation == "conj" and is_tag(self.parsed.tokens, clauses, self.clause)
        return not tag and not is_by_the_way(self.parsed, self.clause)

    def _kept(self, words: list[int]) -> list[int]:
        return left(self.parsed, [i for i in words if i not in self.without], self.token)

    def _whole(self) -> list[int]:
        return self._kept(whole(self.parsed, self.clause))

    def _part(self) -> list[int]:
        parsed, clause = self.parsed, self.clause
        order = own(parsed, clause, self.dated)
        if self.only >= 0:
            return list(takewhile(lambda i: parsed.owner[i] == clause, [i for i in order if i >= self.only]))
        return part_of(parsed, order, clause, self.token) if self.times else order

    def _beside(self) -> set[int]:
        """The clauses with a verb that stand beside each other."""
        clauses = enumerate(self.parsed.clauses)
        return {n for n, item in clauses if item.verb is not None and item.relation in _BESIDE}

    def _is_long(self, order: list[int]) -> bool:
        return length(self.parsed.tokens, order) > LONGEST

    def _is_poor(self, order: list[int]) -> bool:
        return is_poor(self.parsed, self.clause, order)


def title_of_noun(parsed: Parsed, clause: int, noun: list[int], *, name: Name = _nobody, alone: bool = False) -> Title:
    """The title of what a noun names; the sentence where that says too little and tells nothing else."""
    order = left(parsed, noun)
    if is_poor_noun(parsed, order, alone) and (alone or clause >= 0) and not name(order):
        text = sentence(parsed) if alone else ""
        if clause >= 0 and (not text or text.endswith("…")):
            told = own(parsed, clause, set())
            text = capital(text_of(parsed.tokens, told, passive(parsed, clause, told)))
        return Title(clipped(text), order, fallback=True)
    return Title(clipped(text_of(parsed.tokens, order, name(order))), order)
