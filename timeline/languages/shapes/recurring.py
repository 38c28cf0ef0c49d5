"""What recurs."""

from ...tagging.meaning import Repeat

SEASONS = ("SP", "SU", "FA", "WI")
CODES = {
    "second": "PT1S", "minute": "PT1M", "hour": "PT1H", "day": "P1D", "week": "P1W", "month": "P1M", "quarter": "P1Q",
    "year": "P1Y", "weekend": "P1WE", "decade": "P1DE", "century": "P1CE",
}  # fmt: skip


def every_unit(unit: str, number: float = 1) -> Repeat | None:
    """Every year, every three years."""
    if unit not in CODES:
        return None
    code = CODES[unit]
    return Repeat(code if number == 1 else code.replace("1", f"{number:g}", 1), quant="every")


def per_unit(unit: str) -> Repeat | None:
    """400 euros a month: how often what is counted comes."""
    return every_unit(unit)


def every_weekday(weekday: int, part: str = "") -> Repeat:
    """Every Monday, Mondays."""
    return Repeat(f"XXXX-WXX-{weekday}{'T' + part if part else ''}", quant="every")


def every_season(season: int = 0, part: str = "") -> Repeat:
    """Each summer, every morning."""
    return Repeat(f"XXXX-XX-XXT{part}" if part else f"XXXX-{SEASONS[season - 1]}", quant="every")


def adverb(value: str) -> Repeat:
    """Daily."""
    return Repeat(value)


def times_per_unit(unit: str, number: float = 1) -> Repeat | None:
    """Twice a week."""
    return Repeat(CODES[unit], freq=f"{number:g}X") if unit in CODES else None
