"""Time expressions to events: who says that what happened when.

The way of a sentence: `sentences` → `dateline` → `tokens` → `reader` (its clauses) → `placing` (which clause a time
belongs to), `borrowed` (what has the time of something else) → `title` (`trim`, `render`, `stump`), `modality`,
`attribution`, `entities`, `confidence` → `extract`. `narrative` dates what has no time. To teach it a word, add it to a
table of `words`, `verbs`, `modality`, `nominal`, `entities`.
"""

from .extract import CONTEXTS, extract_events

__all__ = ["CONTEXTS", "extract_events"]
