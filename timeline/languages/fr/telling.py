"""Who tells a thing in French, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(
        (
            "selon",
            "d'après",
            "suivant",
        )
    ),
    says=words(
        """
        dit déclaré affirmé annoncé indiqué expliqué précisé ajouté estimé déclare affirme annonce indique explique
        précise ajoute estime rapporte rapporté confirmé assuré souligné
        """
    ),
    that=words("que"),
    planned=words("sera seront va vont doit doivent prévoit prévoient prévu prévue prévus prévues"),
    possible=words(
        """
        pourrait pourraient devrait devraient peut-être éventuellement serait seraient aurait auraient
        """
    ),
    never=words("jamais aucun aucune pas"),
    not_only=words("seulement"),
    before_a_part=words("et mais tandis alors lorsque quand où qui que dont puis"),
    planned_endings=("era", "eront", "ira", "iront"),
    auxiliaries=words("a ont avait"),
)
