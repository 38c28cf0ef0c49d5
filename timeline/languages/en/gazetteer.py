"""Names of places: GeoNames' in a file of their own, and here what it lacks: regions, countries of the past."""

from functools import lru_cache
from pathlib import Path

from ..wordlist import names, words

# Regions, and what countries are called in prose.
REGIONS = names(
    """
    Abkhazia; Abyssinia; Alaska; Alberta; Alps; Alsace; Amazonia; America; Anatolia; Andalusia; Andes; Antarctica;
    Apennines; Arctic; Assyria; Atlantic; Austria-Hungary; Babylon; Baja California; Balkans; Baltic Sea; Baltics;
    Basque Country; Bavaria; Bessarabia; Bethlehem; Biafra; Black Sea; Bohemia; Bombay; Breslau; Britain; Britannia;
    British Columbia; Brittany; Bukovina; Burgundy; Burma; Byzantium; Calcutta; Canton; Cape Verde; Carpathians;
    Carthage; Catalonia; Caucasus; Central America; Central Asia; Ceylon; Chechnya; Constantinople; Cornwall; Corsica;
    Crimea; Czech Republic; Czechoslovakia; Dagestan; Dalmatia; Danube; Danzig; Darfur; Donbas; Donbass; Donetsk; EU;
    East Germany; East Timor; Elba; Elbe; England; Euphrates; European Union; Flanders; Formosa; Frankfurt; Galicia;
    Ganges; Gaul; Gaza; Gaza Strip; Germania; Golan Heights; Great Britain; Hawaii; Himalayas; Holland; Holy Roman
    Empire; Holy See; Hong Kong; Ireland; Ivory Coast; Jerusalem; Judea; Kashmir; Katanga; Kent; Kharkiv; Kherson;
    Kiev; Kurdistan; Kyiv; Lapland; Latin America; Leningrad; Loire; Lombardy; Lorraine; Lugansk; Luhansk; Macau;
    Macedonia; Madras; Manchuria; Mars; Mecca; Medina; Mediterranean; Mekong; Mesopotamia; Middle East; Mississippi;
    Moldavia; Moon; Moravia; Mount Everest; Nagorno-Karabakh; New South Wales; Newfoundland; Nile; Normandy; North Sea;
    Northern Ireland; Nova Scotia; Odesa; Odessa; Ontario; Ottoman Empire; Pacific; Palestine; Patagonia; Peking;
    Persia; Petrograd; Piedmont; Pomerania; Provence; Prussia; Punjab; Pyrenees; Quebec; Queensland; Rhine; Rhineland;
    Rhodesia; Rhône; Roman Empire; Saigon; Saint Petersburg; Sardinia; Saxony; Scandinavia; Scotland; Seine; Siam;
    Siberia; Sicily; Silesia; Sinai; Slovakia; South Ossetia; Soviet Union; St. Helena; St. Petersburg; Stalingrad;
    Swaziland; Taiwan; Tasmania; Thames; Thrace; Tibet; Tigray; Tigris; Transnistria; Transylvania; Tuscany; U.K.;
    U.S.; U.S.A.; UK; US; USA; USSR; Ulster; United Kingdom; United States; Urals; Vatican; Venetia; Victoria; Vistula;
    Volga; Wales; Wallachia; Wallonia; West Bank; West Germany; Westphalia; Xinjiang; Yangtze; Yorkshire; Yucatan;
    Yugoslavia; Zaire; Zambezi; Zanzibar; Zaporizhzhia
    """
)
# What these are joined to is a place: "Lake Como", "the Lower Bridge".
_BEFORE = frozenset(["Lake", "Mont", "Mount", "Cape"])
_BEHIND = names(
    """
    Airport; Avenue; Bay; Bridge; Canal; Canyon; Coast; County; Desert; Falls; Forest; Harbor; Harbour; Island; Islands;
    Lake; Mountain; Mountains; Ocean; Peninsula; Province; River; Square; Strait; Straits; Street; Valley
    """
)
# In a name they say what a thing is, and not which: another bridge is another place.
KINDS = frozenset(name.lower() for name in _BEHIND) | words(
    """
    bank barracks cathedral church college company court council dam factory gallery hall hospital hotel library
    market mill mine museum palace park pier plant port prison road school stadium station temple theatre theater tower
    town tunnel university village
    """
)
# In front of a name these make a place of it.
LOCATIVE = words(
    """
    in at from near to into towards toward around outside inside across throughout of for leaving reached left
    """
)


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
    first, _, rest = name.partition(" ")
    if rest and (first in _BEFORE or rest.rpartition(" ")[2] in _BEHIND):
        return True
    countries, large, small = _tables()
    return name in countries or (name in large and before != "mr.") or (name in small and before in LOCATIVE)


def is_region(name: str) -> bool:
    """Whether a word stands in the name of a country or a region, in which towns lie; in any case.

    >>> is_region("haiti"), is_region("porto")
    (True, False)
    """
    return name in _region_words()


@lru_cache(maxsize=1)
def _region_words() -> frozenset[str]:
    return frozenset(word for name in _tables()[0] for word in name.lower().split())
