"""Who tells a thing in German, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(
        (
            "laut",
            "nach angaben",
            "gemäß",
            "nach angaben von",
        )
    ),
    says=words(
        """
        sagte sagten sagt erklärte erklärten erklärt berichtete berichteten berichtet teilte teilten betonte meinte
        behauptete kündigte warnte bestätigte schrieb hieß
        """
    ),
    that=words("dass"),
    planned=words("wird werden soll sollen will wollen plant planen geplant vorgesehen"),
    possible=words("könnte könnten dürfte dürften möglicherweise vielleicht würde würden womöglich angeblich"),
    never=words("nicht kein keine keinen keiner keinem nie niemals"),
    not_only=words("nur zuletzt einmal mehr"),
    before_a_part=words("und aber doch sondern während nachdem bevor als weil dass der die das wo"),
    nouns_are_capitals=True,
    verb_second=True,
    auxiliaries=words("hat haben hatte"),
)
