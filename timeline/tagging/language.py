"""A language as the tagger needs it: its lexicon, its rules in order, and what refines a match by its surroundings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

from ..languages.names import NAMES
from ..model import unknown
from ..plugins import plugin, plugins_of
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


KNOWN = ("en", "da", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "uk")
"""The languages that have rules. To add one, write `timeline/languages/<code>/` and list it here.

Another package adds one by an entry point of `timeline.languages`: a package laid out like those.
"""
GRAMMARS = ("en",)
"""Those of them whose sentences are read, too (`timeline/languages/<code>/grammar`); of the others the dates are."""
FIGURES = "figures"
"""What reads a text in any other: dates in figures alone."""


def rules_for(tag: str, *, strict: bool = True) -> str:
    """Which rules read a text in the language of `tag`: its own, or those for figures.

    Where it is `strict` what is no language raises as `unknown` does.

    >>> rules_for("en-GB"), rules_for("vi")
    ('en', 'figures')
    """
    code = tag.strip().replace("_", "-").partition("-")[0].lower()
    if code in KNOWN or (code != FIGURES and code in plugins_of("languages")):
        return code
    if strict and code not in (*NAMES, FIGURES):
        raise unknown("language", tag, (*KNOWN, *plugins_of("languages")))
    return FIGURES


def load(code: str) -> Language:
    """The rules of this name: a language of `KNOWN` or of a plugin, or `FIGURES`."""
    language: Language = part_of(code, "language").LANGUAGE
    return language


def part_of(code: str, part: str) -> ModuleType:
    """A module of a language: "language", "telling" or "page". Raises `ModuleNotFoundError` where it has none."""
    if code in (*KNOWN, FIGURES):
        return import_module(f"{__package__.rpartition('.')[0]}.languages.{code}.{part}")
    return import_module(f"{plugin('languages', code).__name__}.{part}")
