"""A pandas DataFrame of the events."""

from typing import TYPE_CHECKING

from ..errors import MissingExtraError
from ..model import Timeline
from .rows import COLUMNS, records

if TYPE_CHECKING:
    import pandas as pd


def to_frame(timeline: Timeline) -> "pd.DataFrame":
    """One row an event. What an event has several of is a list; dates are EDTF and ISO texts."""
    try:
        import pandas as pd
    except ImportError as error:
        raise MissingExtraError("a data frame", "frame") from error
    return pd.DataFrame(list(records(timeline)), columns=list(COLUMNS))
