"""The model: frozen values, the standard library alone. To add one more type, give it a file and a line in `_HOMES`.

A name is imported when it is first used: who reads dates needs no events.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .anchor import Anchor
    from .block import UNREAD, Block, BlockKind
    from .correction import Correction, histories
    from .day import Day, days_in_month, format_year, is_leap
    from .document import Document
    from .edited import Edited
    from .edtf import GRANULARITIES, QUALIFIERS, Granularity, Qualifier
    from .era import Era
    from .event import MODALITIES, Attribution, Claim, Event, Modality, Unresolved
    from .failed import Failed
    from .folding import fold, query_pattern
    from .key_date import KeyDate
    from .nearest import unknown
    from .passage import Passage
    from .report import Omission, Report
    from .span import Span
    from .timeline import LANES, Timeline
    from .timespan import TimeSpan
    from .timex import Mention, Timex, TimexType

__all__ = [
    "GRANULARITIES",
    "LANES",
    "MODALITIES",
    "QUALIFIERS",
    "UNREAD",
    "Anchor",
    "Attribution",
    "Block",
    "BlockKind",
    "Claim",
    "Correction",
    "Day",
    "Document",
    "Edited",
    "Era",
    "Event",
    "Failed",
    "Granularity",
    "KeyDate",
    "Mention",
    "Modality",
    "Omission",
    "Passage",
    "Qualifier",
    "Report",
    "Span",
    "TimeSpan",
    "Timeline",
    "Timex",
    "TimexType",
    "Unresolved",
    "days_in_month",
    "fold",
    "format_year",
    "histories",
    "is_leap",
    "query_pattern",
    "unknown",
]

_HOMES = {
    "anchor": ("Anchor",),
    "block": (
        "UNREAD",
        "Block",
        "BlockKind",
    ),
    "correction": (
        "Correction",
        "histories",
    ),
    "day": (
        "Day",
        "days_in_month",
        "format_year",
        "is_leap",
    ),
    "document": ("Document",),
    "edited": ("Edited",),
    "edtf": (
        "GRANULARITIES",
        "QUALIFIERS",
        "Granularity",
        "Qualifier",
    ),
    "era": ("Era",),
    "event": (
        "MODALITIES",
        "Attribution",
        "Claim",
        "Event",
        "Modality",
        "Unresolved",
    ),
    "failed": ("Failed",),
    "folding": (
        "fold",
        "query_pattern",
    ),
    "key_date": ("KeyDate",),
    "nearest": ("unknown",),
    "passage": ("Passage",),
    "report": (
        "Omission",
        "Report",
    ),
    "span": ("Span",),
    "timeline": (
        "LANES",
        "Timeline",
    ),
    "timespan": ("TimeSpan",),
    "timex": (
        "Mention",
        "Timex",
        "TimexType",
    ),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            value = globals()[name] = getattr(import_module(f".{home}", __name__), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
