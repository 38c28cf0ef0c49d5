"""Who tells a thing in Swedish, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(("enligt",)),
    says=listed(
        """
        sade sa säger uppgav uppger meddelade meddelar förklarade hävdade bekräftade skrev berättade varnade
        """
    ),
    that=listed("att"),
    planned=listed("ska skall kommer väntas planerar planeras"),
    possible=listed("kan kunde skulle kanske möjligen lär"),
    never=listed("inte aldrig ingen inga inget ej"),
    not_only=listed("bara endast minst"),
    before_a_part=listed("och men medan när där som eftersom sedan"),
    verb_second=True,
    auxiliaries=listed("har hade"),
)
