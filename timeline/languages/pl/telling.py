"""Who tells a thing in Polish, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(
        (
            "według",
            "zdaniem",
        )
    ),
    says=listed(
        """
        powiedział powiedziała powiedzieli oświadczył oświadczyła poinformował poinformowała poinformowali zaznaczył
        podkreślił dodał wyjaśnił ogłosił twierdzi mówi napisał przekazał
        """
    ),
    that=listed("że"),
    planned=listed("będzie będą planuje planują zamierza odbędzie"),
    possible=listed("może mogą możliwe prawdopodobnie podobno rzekomo mógłby mogłaby"),
    never=listed("nie nigdy żaden żadna"),
    not_only=listed("tylko"),
    before_a_part=listed("i ale a gdy kiedy gdzie który która które że"),
)
