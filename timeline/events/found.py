"""An event with what it was read from: the clause, and on what its date and title rest."""

from dataclasses import dataclass
from typing import Literal

from ..model import Event

Basis = Literal["clause", "noun"]  # told by a clause, or by a noun alone


@dataclass(frozen=True, slots=True)
class Found:
    """An event, the index of the clause that tells it (-1: none does), and what tells it."""

    event: Event
    clause: int
    basis: Basis = "clause"
