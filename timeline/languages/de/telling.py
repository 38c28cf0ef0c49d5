"""Who tells a thing in German, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(
        (
            "laut",
            "nach angaben",
            "gemäß",
            "nach angaben von",
        )
    ),
    says=listed(
        """
        sagte sagten sagt erklärte erklärten erklärt berichtete berichteten berichtet teilte teilten betonte meinte
        behauptete kündigte warnte bestätigte schrieb hieß
        """
    ),
    that=listed("dass"),
    planned=listed("wird werden soll sollen will wollen plant planen geplant vorgesehen"),
    possible=listed("könnte könnten dürfte dürften möglicherweise vielleicht würde würden womöglich angeblich"),
    never=listed("nicht kein keine keinen keiner keinem nie niemals"),
    not_only=listed("nur zuletzt einmal mehr"),
    before_a_part=listed("und aber doch sondern während nachdem bevor als weil dass der die das wo"),
    nouns_are_capitals=True,
    verb_second=True,
    auxiliaries=listed("hat haben hatte"),
)
