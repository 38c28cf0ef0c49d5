"""Who tells a thing in Danish, and whether it happened: the closed classes that say so."""

from ..telling import Telling
from ..wordlist import words

TELLING = Telling(
    according=frozenset(("ifølge",)),
    says=words("sagde siger oplyste oplyser meddelte meddeler forklarede hævdede bekræftede skrev fortalte advarede"),
    that=words("at"),
    planned=words("skal vil kommer ventes planlægger planlægges"),
    possible=words("kan kunne måske muligvis"),
    never=words("ikke aldrig ingen intet"),
    not_only=words("kun blot mindst"),
    before_a_part=words("og men mens når hvor som fordi siden"),
    verb_second=True,
    auxiliaries=words("har havde"),
)
