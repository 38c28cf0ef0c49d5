"""Who tells a thing in Italian, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(("secondo",)),
    says=listed(
        """
        detto dichiarato affermato annunciato spiegato aggiunto riferito disse dice afferma spiega sostiene dichiara
        annuncia conferma confermato
        """
    ),
    that=listed("che"),
    planned=listed("sarà saranno dovrà dovranno previsto prevista prevede prevedono"),
    possible=listed("potrebbe potrebbero dovrebbe dovrebbero forse sarebbe sarebbero avrebbe avrebbero"),
    never=listed("non mai nessun nessuna"),
    not_only=listed("solo soltanto solamente"),
    before_a_part=listed("e ma mentre quando dove che cui però"),
    planned_endings=("erà", "irà", "eranno", "iranno"),
    auxiliaries=listed("ha hanno aveva"),
)
