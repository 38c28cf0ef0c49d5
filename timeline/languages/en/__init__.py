"""English.

To add a rule: write it in the file of its kin with its examples, and list it in that file's RULES. To add a word: give it
a line in `words.py`.
"""

from ...tagging.language import Language
from ...tagging.lexicon import Lexicon
from . import calendar, durations, references, relative
from .numerals import PHRASES, SHAPES
from .refine import refine
from .words import WORDS

RULES = (*calendar.RULES, *relative.RULES, *durations.RULES, *references.RULES)
MODIFIERS = ()
PATTERNS = [*(p for rule in RULES for p in rule.patterns), *(modifier.pattern for modifier in MODIFIERS)]

LANGUAGE = Language(
    code="en",
    lexicon=Lexicon(WORDS, SHAPES, PHRASES, PATTERNS),
    rules=RULES,
    modifiers=MODIFIERS,
    triggers=(
        "longmonth", "shortmonth", "longday", "shortday", "season", "unit", "units", "dated", "day_word", "now", "year",
        "iso", "slashed", "dotted", "decade", "decade2", "decade_word", "era", "qcode", "partial", "=nineteen", "=thousand",
    ),
    refine=refine,
)  # fmt: skip
