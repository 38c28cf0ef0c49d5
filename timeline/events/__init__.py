"""Time expressions to events: who says that what happened when.

A sentence is read as clauses (`clause`), a clause gives a title (`title`), its modality (`modality`), and who says so
(`attribution`). To teach it a word, see the tables in `words`, `verbs`, `modality` and `nominal`; each file has one idea.
"""

from .extract import CONTEXTS, extract_events
from .merge import merge

__all__ = ["CONTEXTS", "extract_events", "merge"]
