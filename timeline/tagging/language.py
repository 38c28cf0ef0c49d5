"""A language as the tagger needs it: its lexicon, its rules in order, and what refines a match by its surroundings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

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


def load(code: str) -> Language:
    """The language of this code. Raises `ValueError` for one that there is none of."""
    try:
        module = import_module(f"{__package__.rpartition('.')[0]}.languages.{code}")
    except ModuleNotFoundError as error:
        raise ValueError(f"no rules for the language '{code}': there are rules for 'en'") from error
    language: Language = module.LANGUAGE
    return language
