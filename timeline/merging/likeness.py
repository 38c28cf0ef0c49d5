"""Whether two events are told of one thing: by their words and names, and by nothing that speaks against it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ..languages.en.grammar.lexicon import KINDS, VERB_FORMS, kind
from ..languages.wordlist import words
from ..model import Event, fold

_WORD = re.compile(r"[^\W_]+(?:[.,][0-9]+)*")
_EMPTY = frozenset(word for kind in "DOopcsrhtmbvdBH" for word in KINDS[kind].split()) | words(
    "said says say told also again s one two"
)
_TEENS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred"
_NUMBERS = {word: str(number) for number, word in enumerate([*_TEENS.split(), "nineteen"], 2)} | {
    word: str(10 * number) for number, word in enumerate(_TENS.split(), 2)
}
# What parts a word from the one before it: "closed a mill", and not "resigned over a mill".
_PARTING = frozenset(word for kind in "pcst" for word in KINDS[kind].split())
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+$|\d+(?:\.\d+)?$")
_APART = 1.2  # so much may two counts of one thing differ
_STILL_ONE = frozenset({"happened", "ongoing"})

DAYS_APART = 31  # sources that date one event to the day may differ by so much
_DECADE = 3700.0
YEARS_APART = 2  # and to the year by so much


@dataclass(slots=True)
class Comparable:
    """An event as it is compared."""

    event: Event
    words: frozenset[str]
    behind: dict[str, str]
    verbs: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    statement: bool
    extent: tuple[float, float]
    coarse: bool
    sources: frozenset[str]


def comparable(event: Event) -> Comparable:
    """What of an event is compared: the stems of its title, its figures, its names."""
    found = _WORD.findall(fold(event.title))
    telling = [_NUMBERS.get(word, word) for word in found if word not in _EMPTY]
    stems = [_stem(word) for word in telling]
    attribution = event.claims[0].attribution if event.claims else None
    said = attribution is not None and bool(attribution.source) and attribution.cue in event.title.lower().split()
    x0, _, _, x3 = event.when.extent()
    return Comparable(
        event,
        frozenset(stems),
        _behind(found),
        frozenset(_stem(word) for word in telling if word in VERB_FORMS),
        frozenset(_NUMBERS.get(word, word) for word in found if word[0].isdigit() or word in _NUMBERS),
        frozenset(fold(name).rsplit(" ", 1)[-1] for name in event.participants),
        frozenset(map(fold, event.places)),
        said,
        (x0, x3),
        x3 - x0 > 93,
        frozenset(event.sources),
    )


def _behind(found: list[str]) -> dict[str, str]:
    """For each noun the word that it directly follows: what was done to it, or of what kind it is."""
    follows: dict[str, str] = {}
    before = ""
    for word in found:
        if word in _PARTING:
            before = ""
        elif word not in _EMPTY:
            if before and kind(word) in "NI" and not word[0].isdigit() and word not in _NUMBERS:
                follows[_stem(word)] = before
            before = _stem(word)
    return follows


@lru_cache(maxsize=32768)
def _stem(word: str) -> str:
    for ending in ("ies", "ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word


_PAIRS = (
    "open close, opened closed, opens closes, win lose, won lost, rise fall, rose fell, begin end, began ended,"
    "start stop, started stopped, arrive leave, arrived left, buy sell, bought sold, increased decreased,"
    "arrested released, accepted rejected, approved rejected, acquitted convicted, entered left, gained lost,"
    "joined left, lifted imposed, hired dismissed, launched ended, born died"
)
_OPPOSITES = frozenset(
    pair
    for one, other in (entry.split() for entry in _PAIRS.split(","))
    for pair in ((_stem(one), _stem(other)), (_stem(other), _stem(one)))
)


def likeness(a: Comparable, b: Comparable) -> float:
    """From 0 (apart) to 1: how surely two mentions are of one event."""
    shared = len(a.words & b.words)
    least = min(len(a.words), len(b.words))
    if shared < 2 or shared < 0.6 * least or contradicts(a, b):
        return 0.0
    all_words = len(a.words) + len(b.words) - shared
    if shared < 3 and (a.coarse or b.coarse) and not a.names | a.places | b.names | b.places:
        return 0.0  # "the company was founded" in some year: which company?
    common_names = bool((a.names | a.places) & (b.names | b.places))
    inside, alike = shared / least, shared / all_words
    if agree(a, b):
        enough = (shared >= 3 and inside >= 0.6) or (
            shared >= 2 and (inside >= 0.99 or (common_names and inside >= 0.66))
        )
        return (inside + alike) / 2 if enough and (common_names or alike >= 0.6 or not (a.names or b.names)) else 0.0
    if a.verbs - b.verbs and b.verbs - a.verbs:
        return 0.0  # other dates and other deeds: founded in 1871, sold in 1873
    if near(a, b) and shared >= 3 and alike >= 0.6 and (common_names or alike >= 0.75):
        return alike / 2
    return 0.0


def agree(a: Comparable, b: Comparable) -> bool:
    """Whether two dates may both be true: they are one, or the one is the other told more exactly."""
    if a.event.when.edtf == b.event.when.edtf:
        return True
    (low, high), (lower, higher) = a.extent, b.extent
    nested = (low <= lower and higher <= high) or (lower <= low and high <= higher)
    if not nested or max(high - low, higher - lower) > _DECADE:
        return False
    return not a.event.when.is_interval and not b.event.when.is_interval


def near(a: Comparable, b: Comparable) -> bool:
    """Whether two dates that differ are near enough to be two sources' dates of one event."""
    gap = max(a.extent[0] - b.extent[1], b.extent[0] - a.extent[1])
    coarse = a.coarse and b.coarse
    if a.event.when.is_interval or b.event.when.is_interval:
        return gap < 0 and (a.event.when.open_end == b.event.when.open_end)
    return gap <= (YEARS_APART * 366 if coarse else DAYS_APART)


def _are_others(mine: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether each side names somebody whom the other does not: Ivan Bell and Ann Bell, Elm Ltd and Birch Ltd."""
    here = [frozenset(_WORD.findall(fold(name))) for name in mine]
    there = [frozenset(_WORD.findall(fold(name))) for name in others]

    def unknown(names: list[frozenset[str]], known: list[frozenset[str]]) -> bool:
        return any(not any(name <= other or other <= name for other in known) for name in names)

    return unknown(here, there) and unknown(there, here)


def _tells_otherwise(a: Comparable, b: Comparable) -> bool:
    """Whether the one has done the opposite, or to another thing: "closed a factory", "opened a shop"."""
    mine, others = a.words - b.words, b.words - a.words
    if any((here, there) in _OPPOSITES for here in mine for there in others):
        return True
    return any(a.behind.get(here, "^") == b.behind.get(there) for here in mine for there in others)


def _are_estimates(a: Comparable, b: Comparable) -> bool:
    """Whether two figures may be two counts of one thing: 90,000 litres and 95,000, but not 7 dead and 17."""
    counts = [[float(number.replace(",", "")) for number in one.numbers if _COUNT.match(number)] for one in (a, b)]
    return any(
        min(mine, others) >= 10 and max(mine, others) <= _APART * min(mine, others)
        for mine in counts[0]
        for others in counts[1]
    )


def contradicts(a: Comparable, b: Comparable) -> bool:
    """Whether something speaks against the two being one: modality, figures, names, one document telling both."""
    mine, others = a.event, b.event
    if mine.modality != others.modality and not {mine.modality, others.modality} <= _STILL_ONE:
        return True
    if a.statement != b.statement:
        return True
    if a.numbers and b.numbers and not a.numbers & b.numbers and not (_are_estimates(a, b) and agree(a, b)):
        return True
    if a.places and b.places and not a.places & b.places:
        return True
    if a.names and b.names and not a.names & b.names and not a.places & b.places:
        return True
    if _are_others(mine.participants, others.participants) or _tells_otherwise(a, b):
        return True
    if a.sources & b.sources:
        return mine.when != others.when or any(
            one.document_id == other.document_id and one.evidence.overlaps(other.evidence)
            for one in mine.claims
            for other in others.claims
        )
    return False
