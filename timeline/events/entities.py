"""Who and where: the names in a clause, told apart by titles, by the words before them, and by a gazetteer."""

from ..model import Span
from .tokens import Tokens


def names_in(text: str, tokens: Tokens, order: list[int], evidence: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Participants and places named in the title or the evidence, each once, in the order of the text."""
    return (), ()
