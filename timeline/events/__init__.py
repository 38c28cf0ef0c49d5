"""Time expressions to events: who says that what happened when.

The way of a sentence: `dateline` → its clauses, which `timeline.syntax` reads → `placing` (which clause a time belongs
to), `shared_time` (what has the time of something else), `offset` (what came so long before or after) → `titles`,
`modality`, `attribution`, `entities`, `confidence` → `event` → `extract`. Words stand in
`timeline/languages/en/grammar`; where a title goes wrong, `python -m scripts.reading` shows the step.
"""

from .extract import extract_events
from .headline import headline_of
from .identity import distinct
from .plain import plain_events
from .unparsed import sentences_dated

__all__ = ["distinct", "extract_events", "headline_of", "plain_events", "sentences_dated"]
