"""Who tells a thing in French, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(
        (
            "selon",
            "d'après",
            "suivant",
        )
    ),
    says=listed(
        """
        dit déclaré affirmé annoncé indiqué expliqué précisé ajouté estimé déclare affirme annonce indique explique
        précise ajoute estime rapporte rapporté confirmé assuré souligné
        """
    ),
    that=listed("que"),
    planned=listed("sera seront va vont doit doivent prévoit prévoient prévu prévue prévus prévues"),
    possible=listed(
        """
        pourrait pourraient devrait devraient peut-être éventuellement serait seraient aurait auraient
        """
    ),
    never=listed("jamais aucun aucune pas"),
    not_only=listed("seulement"),
    before_a_part=listed("et mais tandis alors lorsque quand où qui que dont puis"),
    planned_endings=("era", "eront", "ira", "iront"),
    auxiliaries=listed("a ont avait"),
)
