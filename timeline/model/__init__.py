"""The model: frozen values, the standard library alone. To add one more type, give it a file and a line here."""

from .correction import Correction, histories
from .day import Day, days_in_month, format_year, is_leap
from .document import Document
from .edtf import GRANULARITIES, QUALIFIERS, Granularity, Qualifier
from .event import MODALITIES, Attribution, Claim, Event, Modality, Unresolved
from .failed import Failed
from .folding import fold, query_pattern
from .nearest import unknown
from .span import Span
from .timeline import LANES, Timeline
from .timespan import TimeSpan
from .timex import Mention, Timex, TimexType

__all__ = [
    "GRANULARITIES",
    "LANES",
    "MODALITIES",
    "QUALIFIERS",
    "Attribution",
    "Claim",
    "Correction",
    "Day",
    "Document",
    "Event",
    "Failed",
    "Granularity",
    "Mention",
    "Modality",
    "Qualifier",
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
