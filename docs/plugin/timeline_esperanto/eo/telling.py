"""Who tells a thing in Esperanto, and whether it happened: the closed classes that say so."""

from timeline.languages.surroundings import listed
from timeline.languages.telling import Telling

TELLING = Telling(
    according=listed("laŭ"),
    says=listed("diris diras sciigis skribis skribas"),
    that=listed("ke"),
    planned=listed("estos malfermiĝos planas intencas"),
    possible=listed("povas povus eble"),
    never=listed("ne neniam neniu"),
    before_a_part=listed("kaj sed dum kiam kie kiu kiuj"),
)
