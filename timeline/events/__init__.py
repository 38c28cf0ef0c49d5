"""Time expressions to events: who says that what happened when.

The way of a sentence: `dateline` → its clauses, which `timeline.syntax` reads → `placing` (which clause a time belongs
to), `borrowed` (what has the time of something else) → `title` (`trim`, `render`, `stump`), `modality`, `attribution`,
`entities`, `confidence` → `extract`. To teach it a word, add it to a table of `modality`, `entities`, or of
`timeline/languages/en/grammar`.
"""

from .extract import extract_events
from .headline import headline_of
from .identity import distinct
from .plain import plain_events
from .unparsed import sentences_dated

__all__ = ["distinct", "extract_events", "headline_of", "plain_events", "sentences_dated"]
