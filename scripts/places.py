"""Writes how languages call countries and large towns, where no spelling of the English name is near.

Source: CLDR through babel (Unicode licence). `python -m scripts.places` writes `timeline/languages/<code>/places.py`.
"""

from pathlib import Path

from babel import Locale

from timeline.merging.spelling import skeleton

LANGUAGES = ("de", "fr", "es", "it", "pt", "nl", "uk", "ru", "pl", "sv", "da")
HERE = Path(__file__).parent.parent / "timeline" / "languages"
_LEAST = 2  # consonants


def named(code: str) -> dict[str, str]:
    """The name of each country, and of each town that has a zone of time, in one word."""
    locale = Locale(code)
    countries = {key: name for key, name in locale.territories.items() if len(key) == 2 and key.isalpha()}
    towns = {key: zone["city"] for key, zone in locale.time_zones.items() if "city" in zone}
    return {key: name.lower() for key, name in {**countries, **towns}.items() if name.replace("-", "").isalpha()}


def main() -> None:
    """Write the table of every language."""
    english = named("en")
    towns = {key: key.rpartition("/")[2].lower() for key in named("de") if "/" in key}
    english = {**{key: town for key, town in towns.items() if town.isalpha()}, **english}
    for code in LANGUAGES:
        mine = named(code)
        table = {
            name: english[key]
            for key, name in sorted(mine.items())
            if key in english and skeleton(name, code) != skeleton(english[key]) and len(skeleton(name, code)) >= _LEAST
        }
        lines = [
            '"""Places by their names, from CLDR; scripts/places.py writes it."""',
            "# ruff: noqa: E501",
            "# fmt: off",
        ]
        body = ", ".join(f'"{name}": "{other}"' for name, other in table.items())
        lines += [f"PLACES: dict[str, str] = {{{body}}}", "# fmt: on"]
        (HERE / code / "places.py").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
