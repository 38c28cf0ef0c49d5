"""Who tells a thing in Dutch, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(("volgens",)),
    says=words(
        """
        zei zeiden zegt verklaarde meldde meldt stelde liet bevestigde schreef waarschuwde kondigde
        """
    ),
    that=words("dat"),
    planned=words("zal zullen gaat gaan wil willen gepland"),
    possible=words("zou zouden kan mogelijk misschien wellicht"),
    never=words("niet geen nooit"),
    not_only=words("alleen"),
    before_a_part=words("en maar terwijl toen omdat nadat waar die dat"),
    verb_second=True,
    auxiliaries=words("heeft had"),
)
