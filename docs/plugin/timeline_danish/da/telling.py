"""Who tells a thing in Danish, and whether it happened: the closed classes that say so."""

from timeline.languages.surroundings import listed
from timeline.languages.telling import Telling

TELLING = Telling(
    according=listed("ifølge"),
    says=listed("sagde siger oplyste oplyser meddelte skrev skriver"),
    that=listed("at"),
    planned=listed("skal vil ventes planlægger"),
    possible=listed("kan kunne måske"),
    never=listed("ikke aldrig ingen"),
    before_a_part=listed("og men mens da hvor som"),
    verb_second=True,
)
