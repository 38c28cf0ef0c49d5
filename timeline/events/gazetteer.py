"""Names of places: GeoNames' in a file of their own, and here what it lacks, such as regions and countries of the past."""

from functools import lru_cache
from pathlib import Path

# Regions, and what countries are called in prose.
REGIONS = frozenset(
    name.strip()
    for name in """
    Crimea; Donbas; Donbass; Siberia; Chechnya; Dagestan; Abkhazia; South Ossetia; Transnistria; Nagorno-Karabakh; Kashmir; Punjab; Tibet;
    Xinjiang; Manchuria; Hong Kong; Macau; Gaza; Gaza Strip; West Bank; Golan Heights; Sinai; Kurdistan; Darfur; Tigray; Biafra; Katanga;
    Zanzibar; Catalonia; Andalusia; Galicia; Basque Country; Brittany; Normandy; Burgundy; Alsace; Lorraine; Provence; Corsica; Sicily; Sardinia;
    Lombardy; Tuscany; Venetia; Piedmont; Bavaria; Saxony; Prussia; Silesia; Pomerania; Rhineland; Westphalia; Bohemia; Moravia; Slovakia;
    Transylvania; Wallachia; Moldavia; Bessarabia; Bukovina; Dalmatia; Macedonia; Thrace; Anatolia; Mesopotamia; Persia; Babylon; Assyria;
    Carthage; Gaul; Britannia; Germania; Judea; Byzantium; Constantinople; Saint Petersburg; St. Petersburg; Leningrad; Stalingrad; Petrograd;
    England; Scotland; Wales; Northern Ireland; Britain; Great Britain; United Kingdom; UK; U.K.; Ireland; Ulster; Cornwall; Kent; Yorkshire;
    Holland; Flanders; Wallonia; Scandinavia; Lapland; Balkans; Caucasus; Baltics; Central Asia; Middle East; Latin America; Central America;
    Soviet Union; USSR; Yugoslavia; Czechoslovakia; Czech Republic; Ottoman Empire; Roman Empire; Holy Roman Empire; Austria-Hungary; East Germany; West Germany;
    Ceylon; Burma; Siam; Rhodesia; Zaire; Abyssinia; Swaziland; Ivory Coast; Cape Verde; East Timor; Taiwan; Formosa; Palestine; Vatican; Holy See;
    United States; US; U.S.; USA; U.S.A.; America; EU; European Union; Quebec; Ontario; Alberta; British Columbia; Nova Scotia; Newfoundland;
    Queensland; Victoria; New South Wales; Tasmania; Patagonia; Amazonia; Yucatan; Baja California; Kyiv; Kiev; Kharkiv; Kherson; Luhansk; Lugansk;
    Donetsk; Zaporizhzhia; Odesa; Odessa; Bombay; Calcutta; Madras; Saigon; Peking; Canton; Danzig; Breslau; Mars; Moon; Arctic; Antarctica;
    Jerusalem; Bethlehem; Mecca; Medina; Mount Everest; Elba; St. Helena; Alaska; Hawaii; North Sea; Black Sea; Baltic Sea; Mediterranean; Pacific; Atlantic
    """.split(";")
)
LOCATIVE = frozenset("in at from near to into towards toward around outside inside across throughout of for leaving reached left".split())


@lru_cache(maxsize=1)
def _tables() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    lines = (Path(__file__).with_name("places.txt")).read_text("utf-8").splitlines()
    countries, large, small = (frozenset(line.split(";")) for line in lines if not line.startswith("#"))
    return countries | REGIONS, large, small


def is_place(name: str, before: str) -> bool:
    """Whether a name is a place's; `before` is the word in front of it, which settles it for smaller towns.

    >>> is_place("Ukraine", "said"), is_place("Lincoln", "in"), is_place("Lincoln", "said")
    (True, True, False)
    """
    countries, large, small = _tables()
    return name in countries or name in large and before != "mr." or name in small and before in LOCATIVE
