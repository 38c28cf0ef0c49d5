"""Who tells a thing in Swedish, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(("enligt",)),
    says=words(
        """
        sade sa säger uppgav uppger meddelade meddelar förklarade hävdade bekräftade skrev berättade varnade
        """
    ),
    that=words("att"),
    planned=words("ska skall kommer väntas planerar planeras"),
    possible=words("kan kunde skulle kanske möjligen lär"),
    never=words("inte aldrig ingen inga inget ej"),
    not_only=words("bara endast minst"),
    before_a_part=words("och men medan när där som eftersom sedan"),
    verb_second=True,
    auxiliaries=words("har hade"),
)
