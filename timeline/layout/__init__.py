"""The page before the sentence: text to blocks, with the day each is read against and who speaks.

`page_of` finds the blocks; `date_blocks` says, once the time expressions are known, which of them dates which block;
`passages` gives what is read. To teach it one more layout, see `scan`: a line's beginning says what it may be.
"""

from .dating import date_blocks
from .page import Page, page_of
from .passages import passages, stamps
from .short_years import with_centuries
from .sources import Dated

__all__ = ["Dated", "Page", "date_blocks", "page_of", "passages", "stamps", "with_centuries"]
