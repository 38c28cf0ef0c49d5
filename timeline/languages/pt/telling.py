"""Who tells a thing in Portuguese, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(
        (
            "segundo",
            "conforme",
        )
    ),
    says=listed(
        """
        disse disseram declarou afirmou anunciou informou explicou acrescentou confirmou diz afirma explica garantiu
        """
    ),
    that=listed("que"),
    planned=listed("será serão vai vão deve devem prevê previsto prevista"),
    possible=listed("poderia poderiam talvez possivelmente seria seriam teria teriam"),
    never=listed("não nunca jamais nenhum nenhuma"),
    not_only=listed("só apenas somente"),
    before_a_part=listed("e mas enquanto quando onde que quem cujo embora"),
    planned_endings=("ará", "erá", "irá", "arão", "erão", "irão"),
    auxiliaries=listed("tem tinha"),
)
