"""A language as the tagger needs it: its lexicon, its rules in order, and what refines a match by its surroundings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from ..model import unknown
from .lexicon import Lexicon
from .rule import Modifier, Rule
from .tokens import Tokens


@dataclass(frozen=True, slots=True)
class Language:
    """`triggers` are the categories without which nothing is a time expression; the scan looks for these alone."""

    code: str
    lexicon: Lexicon
    rules: Sequence[Rule]
    modifiers: Sequence[Modifier]
    triggers: Sequence[str]
    refine: Callable[[Tokens, list[Any]], list[Any]]


KNOWN = ("en",)
"""The languages that have rules. To add one, write `timeline/languages/<code>/` and list it here."""


def load(code: str) -> Language:
    """The language of this code. Raises as `unknown` does for one without rules."""
    if code not in KNOWN:
        raise unknown("language", code, KNOWN)
    module = import_module(f"{__package__.rpartition('.')[0]}.languages.{code}")
    language: Language = module.LANGUAGE
    return language
