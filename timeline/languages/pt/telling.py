"""Who tells a thing in Portuguese, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(
        (
            "segundo",
            "conforme",
        )
    ),
    says=words(
        """
        disse disseram declarou afirmou anunciou informou explicou acrescentou confirmou diz afirma explica garantiu
        """
    ),
    that=words("que"),
    planned=words("será serão vai vão deve devem prevê previsto prevista"),
    possible=words("poderia poderiam talvez possivelmente seria seriam teria teriam"),
    never=words("não nunca jamais nenhum nenhuma"),
    not_only=words("só apenas somente"),
    before_a_part=words("e mas enquanto quando onde que quem cujo embora"),
    planned_endings=("ará", "erá", "irá", "arão", "erão", "irão"),
    auxiliaries=words("tem tinha"),
)
