"""English.

To add a rule: write it in the file of its kin with its examples, and list it in that file's RULES. To add a word:
give it a line in `words.py`.
"""

from ...tagging.language import Language
from ...tagging.lexicon import Lexicon
from ...tagging.rule import Rule
from . import (
    ages,
    calendar,
    clocks,
    distances,
    durations,
    eras,
    named,
    parts,
    quarters,
    ranges,
    references,
    reigns,
    relative,
    sets,
    story,
)
from .modifiers import MODIFIERS
from .numerals import PHRASES, SHAPES
from .refine import refine
from .words import WORDS

# In this order: of two rules that match the same words, the first has it.
RULES: tuple[Rule, ...] = (
    *eras.RULES, *reigns.RULES, *quarters.RULES, *relative.RULES, *distances.RULES, *story.RULES,
    *ranges.RULES, *named.RULES, *calendar.RULES, *ages.RULES, *parts.RULES, *clocks.RULES, *sets.RULES, *references.RULES, *durations.RULES,
)  # fmt: skip
PATTERNS = [*(p for rule in RULES for p in rule.patterns), *(modifier.pattern for modifier in MODIFIERS)]

LANGUAGE = Language(
    code="en",
    lexicon=Lexicon(WORDS | eras.WORDS, SHAPES, PHRASES | named.PHRASES, PATTERNS),
    rules=RULES,
    modifiers=MODIFIERS,
    triggers=(
        "longmonth", "shortmonth", "longday", "shortday", "season", "unit", "units", "dated", "day_word", "now",
        "year", "old_year", "iso", "slashed", "month_slash_year", "dotted", "decade", "decade2", "old_decade",
        "decade_word", "era", "qcode", "hcode", "quarter_year", "half_year", "wcode", "circa_year", "ad_year",
        "noted_year", "fy", "short_year", "partial", "=nineteen", "=eighteen", "=seventeen", "=twenty", "=thousand",
        "weekdays", "seasons", "part", "noon", "ampm", "clock", "zone", "dayth", "hhmm", "all_long", "workdays", "workday",
        "daily", "kind", "times", "=tonight", "=overnight", "=past", "=future", "=present", "=moment", "=time",
        "=date", "=season", "=c", "=cent", "=while", "=then", "=period", "=clock", "=centuries", "=day", "=all", *named.FIRST_WORDS,
        *eras.TRIGGERS,
    ),
    refine=refine,
)  # fmt: skip
