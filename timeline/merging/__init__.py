"""One event of many mentions: what several documents, or one, tell of one happening becomes one event with its claims.

The way of a mention: `stamps`, `comparable` (its features: the `families` of its `deeds`, who, where, how many, which
words) → `reissues` (the same sentence printed again) → `candidates` (with whom it is compared) → `likeness` (what two
share, and whether it is enough) and `conflict` (what speaks against them; `times`) → `groups` → `preferred_title`,
`preferred_date` (`trust`, `sources`). `explained` says why. To teach it that two words are of one deed, put them on one
line of `families`; a word that is everywhere stands in `frequent`.
"""

from .explained import Explained, explain
from .merge import merge
from .stamps import without_stamps

__all__ = ["Explained", "explain", "merge", "without_stamps"]
