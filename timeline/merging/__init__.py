"""One event of many mentions: what several documents, or one, tell of one happening becomes one event with its claims.

The way of a mention: `comparable` (its features: the families of `deeds`, who, where, how many, in which words) →
`reissues` (the same sentence printed again) → `candidates` (with whom it is compared) → `likeness` (how sure two are of
one happening, what they share, and what speaks against it; `times`) → `groups` → `preferred_title`, `preferred_date`
(`trust`, `sources`). To teach it that two words are of one deed, put them on one line of `deeds`; a word that is
everywhere stands in `frequent`.
"""

from .merge import merge

__all__ = ["merge"]
