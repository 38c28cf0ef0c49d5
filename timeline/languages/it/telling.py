"""Who tells a thing in Italian, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(("secondo",)),
    says=words(
        """
        detto dichiarato affermato annunciato spiegato aggiunto riferito disse dice afferma spiega sostiene dichiara
        annuncia conferma confermato
        """
    ),
    that=words("che"),
    planned=words("sarà saranno dovrà dovranno previsto prevista prevede prevedono"),
    possible=words("potrebbe potrebbero dovrebbe dovrebbero forse sarebbe sarebbero avrebbe avrebbero"),
    never=words("non mai nessun nessuna"),
    not_only=words("solo soltanto solamente"),
    before_a_part=words("e ma mentre quando dove che cui però"),
    planned_endings=("erà", "irà", "eranno", "iranno"),
    auxiliaries=words("ha hanno aveva"),
)
