"""A language made of its tables: what all that share their shapes have in common."""

from collections.abc import Sequence
from typing import Any

from ..tagging.language import Language
from ..tagging.lexicon import Phrase
from ..tagging.rule import Modifier, Rule
from .surroundings import Surroundings
from .vocabulary import Words, lexicon

_TRIGGERS = ("longmonth", "shortmonth", "longday", "unit", "season", "noon", "now", "year", "iso", "figures", "clock")
"""Without a word of one of these, or of those that a language adds, nothing is looked for."""


def era(pattern: str, *, before: str) -> Phrase:
    """The words of an era: -1 where the first begins with `before`, as "before Christ" does, else 1."""
    return Phrase(pattern, lambda tokens: -1 if tokens[0].lower().startswith(before) else 1)


def language(
    code: str,
    words: Words,
    rules: Sequence[Rule],
    modifiers: Sequence[Modifier],
    surroundings: Surroundings,
    *,
    triggers: Sequence[str],
    **written: Any,
) -> Language:
    """The language of this code; `written` says how its figures are written, as `lexicon` takes it."""
    patterns = [*(pattern for rule in rules for pattern in rule.patterns), *(each.pattern for each in modifiers)]
    named = (f"={name.split()[0]}" for name in words.get("holiday", ()))
    triggers = tuple(dict.fromkeys((*_TRIGGERS, *triggers, *named)))
    return Language(code, lexicon(words, patterns, **written), rules, modifiers, triggers, surroundings.refine)
