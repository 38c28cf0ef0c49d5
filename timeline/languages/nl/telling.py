"""Who tells a thing in Dutch, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(("volgens",)),
    says=listed(
        """
        zei zeiden zegt verklaarde meldde meldt stelde liet bevestigde schreef waarschuwde kondigde
        """
    ),
    that=listed("dat"),
    planned=listed("zal zullen gaat gaan wil willen gepland"),
    possible=listed("zou zouden kan mogelijk misschien wellicht"),
    never=listed("niet geen nooit"),
    not_only=listed("alleen"),
    before_a_part=listed("en maar terwijl toen omdat nadat waar die dat"),
    verb_second=True,
    auxiliaries=listed("heeft had"),
)
