"""Who tells a thing in Polish, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(
        (
            "według",
            "zdaniem",
        )
    ),
    says=words(
        """
        powiedział powiedziała powiedzieli oświadczył oświadczyła poinformował poinformowała poinformowali zaznaczył
        podkreślił dodał wyjaśnił ogłosił twierdzi mówi napisał przekazał
        """
    ),
    that=words("że"),
    planned=words("będzie będą planuje planują zamierza odbędzie"),
    possible=words("może mogą możliwe prawdopodobnie podobno rzekomo mógłby mogłaby"),
    never=words("nie nigdy żaden żadna"),
    not_only=words("tylko"),
    before_a_part=words("i ale a gdy kiedy gdzie który która które że"),
)
