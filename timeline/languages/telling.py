"""What a language without a grammar of clauses says of a dated sentence: who tells it, and whether it happened.

Each is a table of its closed class; what a language has no table for is not read, and is said to be so.
"""

from dataclasses import dataclass

from ..tagging.language import GRAMMARS, KNOWN, part_of


@dataclass(frozen=True, slots=True)
class Telling:
    """`according` are words before a source ("laut", "selon"); `says` are forms of verbs of saying, `auxiliaries` what
    may stand before them, and `that` the word that opens what is said. `planned` and `possible` are forms that
    put a clause ahead or in doubt, `never` ones that deny it, unless a word of `not_only` follows.
    `before_a_part` open another clause of the sentence, with a comma. In a `verb_second` language the verb
    follows whatever stands first, so that a sentence keeps a time at its head.
    """

    according: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    not_only: frozenset[str] = frozenset()
    before_a_part: frozenset[str] = frozenset()
    planned_endings: tuple[str, ...] = ()
    nouns_are_capitals: bool = False
    verb_second: bool = False


def telling_of(code: str) -> Telling | None:
    """The tables of a language; None for one whose clauses are read, which needs none."""
    if code in GRAMMARS:
        return None
    try:
        telling: Telling = part_of(code, "telling").TELLING
    except ModuleNotFoundError:
        if code in KNOWN:
            raise
        return Telling()  # a plugin that has no table
    return telling
