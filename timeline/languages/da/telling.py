"""Who tells a thing in Danish, and whether it happened: the closed classes that say so."""

from ..surroundings import listed
from ..telling import Telling

TELLING = Telling(
    according=frozenset(("ifølge",)),
    says=listed("sagde siger oplyste oplyser meddelte meddeler forklarede hævdede bekræftede skrev fortalte advarede"),
    that=listed("at"),
    planned=listed("skal vil kommer ventes planlægger planlægges"),
    possible=listed("kan kunne måske muligvis"),
    never=listed("ikke aldrig ingen intet"),
    not_only=listed("kun blot mindst"),
    before_a_part=listed("og men mens når hvor som fordi siden"),
    verb_second=True,
    auxiliaries=listed("har havde"),
)
