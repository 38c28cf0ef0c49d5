"""Days that have a name. The normaliser knows by which rule each falls (`timeline.normalising.named_days`)."""

import re
from collections.abc import Sequence

from ...tagging.lexicon import Phrase
from ...tagging.meaning import Point, Shift
from ...tagging.rule import rule

# As it is written, and the key by which the normaliser knows it.
NAMES = {
    "christmas eve": "christmas-eve", "christmas day": "christmas", "christmas": "christmas",
    "boxing day": "boxing-day", "new year 's eve": "new-year-eve", "new year 's day": "new-year",
    "new year 's": "new-year", "epiphany": "epiphany", "valentine 's day": "valentine",
    "st . patrick 's day": "patrick", "april fools ' day": "april-fools", "april fool 's day": "april-fools",
    "may day": "may-day", "independence day": "us-independence", "the fourth of july": "us-independence",
    "bastille day": "bastille", "halloween": "halloween", "all saints ' day": "all-saints",
    "armistice day": "armistice", "veterans day": "armistice", "remembrance day": "armistice", "d - day": "d-day",
    "ve day": "ve-day", "pearl harbor day": "pearl-harbor", "thanksgiving day": "thanksgiving",
    "thanksgiving": "thanksgiving", "black friday": "black-friday", "cyber monday": "cyber-monday",
    "labor day": "labor-day", "labour day": "may-day", "memorial day": "memorial-day", "columbus day": "columbus-day",
    "martin luther king day": "mlk-day", "presidents day": "presidents-day", "presidents ' day": "presidents-day",
    "mother 's day": "mothers-day", "father 's day": "fathers-day", "super tuesday": "super-tuesday",
    "election day": "election-day", "orthodox easter": "orthodox-easter", "orthodox easter sunday": "orthodox-easter",
    "orthodox christmas": "orthodox-christmas", "trinity sunday": "trinity",
    "michaelmas": "michaelmas", "candlemas": "candlemas", "martinmas": "armistice", "all souls ' day": "all-souls",
    "easter sunday": "easter", "easter day": "easter",
    "easter monday": "easter-monday", "easter": "easter", "good friday": "good-friday",
    "maundy thursday": "maundy-thursday", "palm sunday": "palm-sunday", "ash wednesday": "ash-wednesday",
    "shrove tuesday": "shrove-tuesday", "ascension day": "ascension", "pentecost": "pentecost",
    "whit sunday": "pentecost", "whit monday": "whit-monday", "ramadan": "ramadan", "eid al - fitr": "eid-al-fitr",
    "eid al - adha": "eid-al-adha", "diwali": "diwali", "yom kippur": "yom-kippur", "rosh hashanah": "rosh-hashanah",
    "passover": "passover", "hanukkah": "hanukkah", "lunar new year": "lunar-new-year",
    "chinese new year": "lunar-new-year", "vesak": "vesak", "groundhog day": "groundhog",
    "guy fawkes night": "guy-fawkes", "bonfire night": "guy-fawkes",
}  # fmt: skip


_KEYS = {re.sub(r"\W", "", name): key for name, key in NAMES.items()}


def _key(words: Sequence[str]) -> str:
    return _KEYS[re.sub(r"\W", "", "".join(words)).lower()]


PHRASES = {"holiday": Phrase("|".join(sorted(NAMES, key=len, reverse=True)), _key)}
FIRST_WORDS = tuple(
    sorted({f"={name.split()[0]}" for name in NAMES} - {"=the", "=new", "=may", "=april", "=all", "=d", "=st"})
)


@rule(
    "{name:holiday}",
    "{name:holiday} ,? {year}",
    "{name:holiday} of {year}",
    "{step:past} {name:holiday}",
    "{step:next} {name:holiday}",
    "this (past|coming)? {name:holiday}",
    "(the)? {name:holiday} (week|weekend|holiday|holidays|season) ({year})?",
    "{name:holiday} {within:which_year}",
    "(and|at|over|since|by|until|till|before|after) [ new year ] (.|,|;|!|and|but|the|he|she|they|we|it)",
    type="DATE",
    examples={"Easter Monday": Point("holiday", name="easter-monday")},
)
def named_day(
    name: str = "new-year", year: int | None = None, step: int | None = None, within: int | None = None
) -> Point:
    """A holiday, by whatever rule it falls."""
    return Point("holiday", name=name, year=year, step=step, within=None if within is None else Shift(within, "year"))


RULES = (named_day,)
