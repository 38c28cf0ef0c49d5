"""A pandas DataFrame of the events."""

from typing import TYPE_CHECKING

from ..extras import need
from ..model import Timeline
from .rows import COLUMNS, records

if TYPE_CHECKING:
    import pandas as pd


def to_frame(timeline: Timeline) -> "pd.DataFrame":
    """One row an event. What an event has several of is a list; dates are EDTF and ISO texts."""
    frame: pd.DataFrame = need("pandas", "a data frame", "frame").DataFrame(
        list(records(timeline)), columns=list(COLUMNS)
    )
    return frame
