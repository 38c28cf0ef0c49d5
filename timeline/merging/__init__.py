"""One event of many mentions: what several documents, or one, tell of one happening becomes one event with its claims.

`merge` brings mentions together, `likeness` says whether two are of one happening, `preferred_date` which of their
dates is shown, and why.
"""

from .merge import merge

__all__ = ["merge"]
