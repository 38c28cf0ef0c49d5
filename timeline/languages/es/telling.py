"""Who tells a thing in Spanish, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(("según",)),
    says=listed(
        """
        dijo dijeron declaró afirmó anunció informó explicó señaló aseguró añadió indicó confirmó dice afirma
        asegura explica señala
        """
    ),
    that=listed("que"),
    planned=listed("será serán va van prevé prevén planea planean previsto prevista"),
    possible=listed("podría podrían quizá quizás posiblemente sería serían habría habrían"),
    never=listed("no nunca jamás ningún ninguna tampoco"),
    not_only=listed("sólo solo solamente obstante"),
    before_a_part=listed("y pero mientras cuando donde que quien cuyo aunque"),
    planned_endings=("ará", "erá", "irá", "arán", "erán", "irán"),
    auxiliaries=listed("ha han había"),
)
