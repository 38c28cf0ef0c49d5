"""How alike two mentions are, and what speaks for it or against it."""

from typing import NamedTuple


class Likeness(NamedTuple):
    """How surely two mentions are of one happening, from 0 (apart) on, and what they share."""

    points: float
    shared: tuple[str, ...] = ()
    near: bool = False
    """Whether the times only lie near each other."""
    against: str = ""
    """What speaks against them, or what they lack."""
