"""A chronology that anybody made, held against the texts it is said to come from: a verdict a row, with its sentence.

The way of a row: `chronology` (a file or pairs to rows) → `sources` (the texts, indexed) → `telling` (does a sentence
tell it) → `standing` (as what) → `dating` (when) → `judge`. Deterministic and offline.
"""

from .check import Check, check
from .verdicts import VERDICTS, Checked, Evidence, Verdict

__all__ = ["VERDICTS", "Check", "Checked", "Evidence", "Verdict", "check"]
