"""Who tells a thing in Spanish, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(("según",)),
    says=words(
        """
        dijo dijeron declaró afirmó anunció informó explicó señaló aseguró añadió indicó confirmó dice afirma
        asegura explica señala
        """
    ),
    that=words("que"),
    planned=words("será serán va van prevé prevén planea planean previsto prevista"),
    possible=words("podría podrían quizá quizás posiblemente sería serían habría habrían"),
    never=words("no nunca jamás ningún ninguna tampoco"),
    not_only=words("sólo solo solamente obstante"),
    before_a_part=words("y pero mientras cuando donde que quien cuyo aunque"),
    planned_endings=("ará", "erá", "irá", "arán", "erán", "irán"),
    auxiliaries=words("ha han había"),
)
