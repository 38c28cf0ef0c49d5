"""Who tells a thing in Esperanto, and whether it happened: the closed classes that say so."""

from timeline.languages.telling import Telling
from timeline.languages.wordlist import words

TELLING = Telling(
    according=words("laŭ"),
    says=words("diris diras sciigis skribis skribas"),
    that=words("ke"),
    planned=words("estos malfermiĝos planas intencas"),
    possible=words("povas povus eble"),
    never=words("ne neniam neniu"),
    before_a_part=words("kaj sed dum kiam kie kiu kiuj"),
)
