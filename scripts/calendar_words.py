"""Writes the names of months, weekdays and units of the languages that share their shapes, from data that others keep.

Sources: CLDR through babel (Unicode licence), and dateparser's own language tables (BSD-3-Clause), which know the
inflected forms. `python scripts/calendar_words.py` writes `timeline/languages/<code>/calendar_words.py` anew.
"""

from importlib import import_module
from pathlib import Path

from babel import Locale

LANGUAGES = ("de", "fr", "es", "it", "pt", "nl", "uk", "ru", "pl", "sv", "da")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
HERE = Path(__file__).parent.parent / "timeline" / "languages"


def forms(code: str) -> dict[str, dict[str, int | str]]:
    """The words of a language by table; long names have more than four letters or are CLDR's own wide forms."""
    locale, known = Locale(code), import_module(f"dateparser.data.date_translation_data.{code}").info
    names = ("MONTHS", "SHORT_MONTHS", "DAYS", "SHORT_DAYS", "UNITS")
    found: dict[str, dict[str, int | str]] = {name: {} for name in names}
    for keys, long, short, spelt in (
        (MONTHS, "MONTHS", "SHORT_MONTHS", [locale.months[c]["wide"] for c in ("format", "stand-alone")]),
        (WEEKDAYS, "DAYS", "SHORT_DAYS", [locale.days[c]["wide"] for c in ("format", "stand-alone")]),
    ):
        for number, key in enumerate(keys, 1):
            wide = {str(table[number if keys is MONTHS else number - 1]).lower() for table in spelt}
            for form in sorted(wide | {str(word).lower() for word in known[key]}):
                form = form.rstrip(".")
                if not all(part.isalpha() for part in form.split("-")) or len(form) < 2:
                    continue
                whole = form in wide or len(form) > 5 or (len(form) > 4 and form[:3] not in wide)
                found[long if whole else short].setdefault(form, number)
    for unit in UNITS:
        for form in sorted({str(word).lower() for word in known[unit]}):
            if form.isalpha() and len(form) > 2:
                found["UNITS"].setdefault(form, unit)
    return found


def main() -> None:
    """Write the tables of every language."""
    for code in LANGUAGES:
        folder = HERE / code
        folder.mkdir(exist_ok=True)
        lines = [
            '"""Names of months, weekdays and units, from CLDR and dateparser; scripts/calendar_words.py writes it."""',
            "# ruff: noqa: E501",
        ]
        for name, table in forms(code).items():
            kind = "str" if name == "UNITS" else "int"
            body = ", ".join(f'"{form}": {value!r}' for form, value in table.items()).replace("'", '"')
            lines += ["# fmt: off", f"{name}: dict[str, {kind}] = {{{body}}}", "# fmt: on"]
        (folder / "calendar_words.py").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
