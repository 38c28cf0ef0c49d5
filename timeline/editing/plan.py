"""What asking will cost, before anybody is asked."""

from dataclasses import dataclass

from ..model.counted import counted


@dataclass(frozen=True, slots=True)
class Plan:
    """How many questions go where: `calls` to be made, `kept` that are answered from the file, `tokens` sent and
    expected back (about four characters each), and their `cost` where a price is known.
    """

    endpoint: str
    model: str
    calls: int
    kept: int
    sentences: int
    tokens_sent: int
    tokens_back: int
    cost: float | None = None

    def __str__(self) -> str:
        told = f"{counted(self.calls, 'question')} on {counted(self.sentences, 'sentence')}"
        kept = f" ({self.kept} more are answered already)" if self.kept else ""
        price = f", about {self.cost:.4f}" if self.cost is not None else ""
        return (
            f"{told}{kept} to {self.model} at {self.endpoint}: about {self.tokens_sent:,} tokens sent and"
            f" {self.tokens_back:,} back{price}"
        )
