"""A clause: where it stands, its verb, and which clause it hangs on."""

from dataclasses import dataclass, field
from typing import Literal

Relation = Literal["root", "conj", "ccomp", "ccomp:quote", "acl:relcl", "acl", "advcl", "parataxis"]
Range = tuple[int, int]


@dataclass(slots=True)
class Clause:
    """How it hangs on its parent, in the terms of Universal Dependencies, and where it stands: ranges of tokens.

    `acl` is a participle, of a noun or beside a verb; `ccomp:quote` a statement between quotation marks. It may be
    interrupted, so it has `segments`. `verb` is its finite verb or participle, `marker` the word that opened it (which,
    because, a comma), `head` the noun that a relative clause or participle is told of, `after` the clause it is
    coordinated with, whose subject it may share; -1 where there is none. `shares_be` where its participle shares the
    "was" of that clause and has a subject of its own: "were killed in May and 13 wounded in June".
    """

    relation: Relation
    marker: int
    parent: int
    segments: list[list[int]] = field(default_factory=list)
    verb: Range | None = None
    head: Range | None = None
    after: int = -1
    shares_be: bool = False
    subject: Range | None = None  # as `subject.subject_of` found it
    subject_known: bool = False

    @property
    def start(self) -> int:
        """The first token."""
        return self.segments[0][0]

    @property
    def over(self) -> int:
        """The clause that it goes on with, else the one that it hangs on."""
        return self.after if self.relation == "conj" and self.after >= 0 else self.parent


def hangs_on(clauses: list[Clause], number: int, on: int) -> bool:
    """Whether a clause is the one at `on`, hangs on it, or goes on with one that does."""
    for _ in clauses:
        if number == on or number < 0:
            break
        number = clauses[number].over
    return number == on


def owners(clauses: list[Clause], count: int) -> list[int]:
    """For each token, the index of the clause it stands in."""
    owner = [0] * count
    for index, clause in enumerate(clauses):
        for first, last in clause.segments:
            for i in range(first, last):
                owner[i] = index
    return owner
