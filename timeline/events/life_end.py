"""What is dated by the end of a life that the text dates elsewhere: "shortly before his death"."""

import re
from typing import TYPE_CHECKING

from ..languages.en.numerals import number
from ..languages.en.words import WORDS
from ..model import Event, TimeSpan, format_year
from .offset import UNITS, shifted

if TYPE_CHECKING:
    from .extract import Story

_BESIDE = re.compile(
    r"\b(?:(?:shortly|soon|just|right|immediately|not long)"
    rf"|(?P<count>\d+|a|{'|'.join(WORDS['card'])}) (?P<unit>{'|'.join(UNITS)})s?)"
    r" (?P<side>before|after) (?:(?:his|her) death|s?he died)\b",
    re.IGNORECASE,
)
_DIED = re.compile(r"\[died\]|^\[?[A-ZÀ-Þ][\w.'’-]*(?: [\w.'’-]+){0,4}\]? died\b")


def tell_by_its_end(story: "Story") -> None:
    """Add what the text tells of a time beside the one death that it dates."""
    deaths = {event.when.edtf: event for event in story.events if _DIED.search(event.title)}
    if len(deaths) != 1:
        return
    (death,) = deaths.values()
    for index, span in enumerate(story.sentences):
        found = _BESIDE.search(story.text, span.start, span.end)
        if found is None:
            continue
        when = _when(found, death.when)
        parsed = story.parsed(index)
        at = parsed.tokens.begun_from(found.start("side"))
        told = any(claim.sentence == parsed.span for event in story.events for claim in event.claims)
        if when is None or told or at == len(parsed.owner):
            continue
        clause = parsed.owner[at]
        while clause > 0 and parsed.clauses[clause].relation in ("advcl", "acl"):
            clause = parsed.clauses[clause].parent
        story.add(index, parsed, clause, when, _why(death))


def _when(found: re.Match[str], death: TimeSpan) -> TimeSpan | None:
    """The time itself where it is counted; else about the year of the death."""
    if not found["count"]:
        return TimeSpan.parse(f"{format_year(death.end_latest.year)}~") if death.end_latest is not None else None
    count = int(number([found["count"]]) or 0) * (-1 if found["side"].lower() == "before" else 1)
    return shifted(death, count, UNITS[found["unit"].lower()])


def _why(death: Event) -> str:
    return f"counted from: {death.title}, {death.when.edtf}"
