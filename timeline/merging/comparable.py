"""A mention as it is compared: not its title, but what was done, by and to whom, where, how many, and when."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from ..languages.en.grammar.lexicon import KINDS, REPORTING, lemma
from ..languages.wordlist import words
from ..model import Claim, Document, Event, Span, fold
from .deeds import INCIDENTS, OUTCOMES, STORMS, deeds_in, heads, is_light, kind
from .frequent import FREQUENT, KINDS_OF_PERSONS, PERSONS, is_persons

_WORD = re.compile(r"[^\W\d_][\w'’\-]*|\d+(?:[.,:]\d+)*")
_EMPTY = frozenset(word for letter in "DOopcsrhtmbvdBHR" for word in KINDS[letter].split())
_TEENS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred"
_NUMBERS = {word: number for number, word in enumerate([*_TEENS.split(), "nineteen"], 2)} | {
    word: 10 * number for number, word in enumerate(_TENS.split(), 2)
}
_CALENDAR = words(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday gmt bst est utc bc ce ad
    """
)
_COARSE = 93.0  # days: what is told of a season or more is not told to the day
SMALL = 10.0  # "two people" are no mark of an incident, "31 bells" are


@dataclass(frozen=True, slots=True, eq=False)
class Comparable:
    """A mention of an event, by its features."""

    event: Event
    heads: frozenset[str]
    """The families of the main deed."""
    deeds: frozenset[str]
    """Those of all deeds in the clause."""
    words: frozenset[str]
    """Stems of what is said, without names, numbers, deeds, and words that are everywhere."""
    common: frozenset[str]
    """Stems of words that are everywhere: people, city, company."""
    around: frozenset[str]
    """Stems of what stands in the sentence outside the clause."""
    stems: frozenset[str]
    """Stems of all that tells anything in the clause."""
    names: frozenset[str]
    """The words of names of people, bodies and things."""
    places: frozenset[str]
    numbers: Mapping[float, str]
    """Each number with the stem of what it counts."""
    theme: str
    """The stem of what the deed is done to, or of who does it where nothing is."""
    theme_deeds: frozenset[str]
    """The families of that word, where it is a deed itself: an election that is won."""
    title: frozenset[str]
    """What of all this stands in the title."""
    wording: tuple[str, ...]
    """All words of the clause, lower-case."""
    sentence: tuple[str, ...]
    extent: tuple[float, float]
    status: str
    sources: frozenset[str]
    people: tuple[frozenset[str], ...]
    """The participants, each by the words of its name."""
    persons: frozenset[str]
    """Of what sex and age a person without a name is."""
    poor: bool
    """Whether the clause says too little, and its sentence stands for it: it speaks for others, not against them."""

    @property
    def coarse(self) -> bool:
        """Whether its date is a stretch of more than a season."""
        return self.extent[1] - self.extent[0] > _COARSE

    @property
    def telling(self) -> bool:
        """Whether it has words at all."""
        return bool(self.words or self.names or self.places or self.deeds)


_STATUS = {"happened": "fact", "ongoing": "fact", "planned": "plan", "possible": "plan"}


def comparable(event: Event, documents: Mapping[str, Document]) -> Comparable:
    """The features of a mention, from the clause that is its evidence; from its title where there is no text."""
    claim = event.claims[0] if event.claims else None
    document = documents.get(claim.document_id) if claim else None
    clause = _clause(claim, document) if claim and document else ""
    sentence = tuple(
        _plain(token) for token in _WORD.findall(claim.sentence.of(document.text) if claim and document else "")
    )
    # The title of a noun that stands for what another sentence tells is that sentence's.
    told_elsewhere = claim is not None and claim.timex is None and "told by a noun alone" in event.reasons
    said = frozenset() if told_elsewhere else frozenset(sentence)
    heading = [token for token in _WORD.findall(event.title) if not said or _plain(token) in said]
    tokens = _WORD.findall(clause)
    title, evidence = [_plain(token) for token in heading], [_plain(token) for token in tokens]
    poor = bool(document) and not event.places and not event.participants and not any(map(_marks, evidence))
    if poor and document and claim:
        tokens = _WORD.findall(_without(document.text, claim.sentence, _time(claim)))
        evidence = [_plain(token) for token in tokens]  # "nine died", and its sentence says where and of what
    lows = [*title, *evidence]
    participants = {word for name in event.participants for word in _name_words(name) if not said or word in said}
    places = frozenset(word for name in event.places for word in _name_words(name) if not said or word in said)
    named = participants | _capitals(heading) | _capitals(tokens)
    plain, clear = _without_names(title, named), _without_names(evidence, named)
    deeds_here, deeds_there = deeds_in(plain), deeds_in(clear)
    main = heads(deeds_here, plain) or heads(deeds_there, clear)
    if all(map(is_light, main)):
        main |= heads(deeds_there, clear)
    deeds = frozenset(family for deed in (*deeds_here, *deeds_there) for family in deed.families)
    if main & OUTCOMES:  # "nine died when the works exploded"
        context = frozenset(family for deed in deeds_in(_without_names(sentence, named)) for family in deed.families)
        main |= context & INCIDENTS
        deeds |= context & (INCIDENTS | OUTCOMES)
    heavy = frozenset(family for family in deeds if not is_light(family))
    done = {deed.word for deed in (*deeds_here, *deeds_there)}
    stems = {low: "person" if is_persons(low) else stem(low) for low in lows if _tells(low)}
    own = {low for low in stems if low not in named and low not in places and low not in done and low not in REPORTING}
    everywhere = {low for low in own if low in FREQUENT or stems[low] in FREQUENT}
    around = {stem(low) for low in sentence if _tells(low) and low not in FREQUENT and low not in stems}
    theme = _theme(title or evidence, frozenset(named | places))
    x0, _, _, x3 = event.when.extent()
    return Comparable(
        event,
        frozenset(family for family in main if not is_light(family)) or main,
        heavy or deeds,
        frozenset(stems[low] for low in own - everywhere),
        frozenset(stems[low] for low in everywhere),
        frozenset(around),
        frozenset(stems.values()) | named,
        frozenset(named - places),
        places,
        _numbers(lows),
        "person" if is_persons(theme) else stem(theme),
        frozenset(family for deed in deeds_in([theme]) for family in deed.families) if theme else frozenset(),
        frozenset(stem(low) for low in title if low not in _EMPTY)
        | {family for deed in deeds_here for family in deed.families}
        | {low for low in title if low in named or low in places},
        tuple(evidence or title),
        sentence,
        (x0, x3),
        _STATUS.get(event.modality, event.modality),
        frozenset(event.sources),
        tuple(frozenset(_folded(name)) for name in event.participants),
        frozenset(word for low in lows for word in KINDS_OF_PERSONS.get(low, "").split()),
        poor,
    )


@lru_cache(maxsize=65536)
def _tells(low: str) -> bool:
    return len(low) > 1 and low[0].isalpha() and low not in _EMPTY and low not in _CALENDAR and low not in _NUMBERS


@lru_cache(maxsize=65536)
def _marks(low: str) -> bool:
    """Whether a word alone could mark a happening: it is no deed, and not everywhere."""
    return _tells(low) and low not in FREQUENT and not deeds_in([low])


def _without_names(lows: Sequence[str], named: Set[str]) -> list[str]:
    """Words with names as what no table knows: Agneta Storm is no storm. Typhoon Lena is one."""
    return [
        "^"
        if low in named and not (low in STORMS and lows[place + 1 : place + 2] and lows[place + 1] in named)
        else low
        for place, low in enumerate(lows)
    ]


def _clause(claim: Claim, document: Document) -> str:
    """The evidence without its time expression."""
    return _without(document.text, claim.evidence, _time(claim))


def _time(claim: Claim) -> Span | None:
    return (claim.timex.phrase or claim.timex.span) if claim.timex else None


def _without(text: str, span: Span, time: Span | None) -> str:
    if time is None or not span.overlaps(time):
        return span.of(text)
    return f"{text[span.start : max(span.start, time.start)]} {text[min(span.end, time.end) : span.end]}"


@lru_cache(maxsize=65536)
def _plain(token: str) -> str:
    folded = fold(token).replace("’", "'")
    return folded.removesuffix("'s").rstrip("'-")


def _capitals(tokens: Sequence[str]) -> set[str]:
    """What has a capital amid a clause."""
    lows = (_plain(token) for token in tokens[1:] if token[0].isupper())
    return {
        _SAME.get(low, low)
        for low in lows
        if len(low) > 1 and low not in _CALENDAR and low not in _EMPTY and low not in FREQUENT
    }


@lru_cache(maxsize=32768)
def _folded(name: str) -> tuple[str, ...]:
    return tuple(fold(name).split())


@lru_cache(maxsize=32768)
def _name_words(name: str) -> tuple[str, ...]:
    return tuple(
        _SAME.get(word, word)
        for word in map(_plain, _WORD.findall(name))
        if word not in _EMPTY and word not in FREQUENT
    )


_SAME = {"u.s": "us", "usa": "us", "america": "us", "states": "us", "britain": "uk", "kingdom": "uk", "u.k": "uk"}


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its ending, so that what is told of one or of many is one.

    >>> stem("bridges"), stem("opened"), stem("opening"), stem("ferries"), stem("ferry")
    ('bridg', 'open', 'open', 'ferr', 'ferr')
    """
    base = lemma(word) if kind(word) in "VEZLG" else word
    for ending in ("ies", "ing", "ed", "es", "s", "e", "y"):
        if base.endswith(ending) and len(base) - len(ending) > 2 and not base.endswith("ss"):
            return base[: -len(ending)]
    return base


def _numbers(lows: Sequence[str]) -> dict[float, str]:
    found: dict[float, str] = {}
    for place, word in enumerate(lows):
        value = _number(word)
        if value is not None:
            counted = next((low for low in lows[place + 1 : place + 5] if _counts(low)), "")
            found[value] = "person" if is_persons(counted) or counted in _TOLL else stem(counted)
    return found


_TOLL = frozenset({"dead", "killed", "injured", "hurt", "wounded", "died", "lives"})


@lru_cache(maxsize=65536)
def _counts(low: str) -> bool:
    return low in _TOLL or low in PERSONS or (low not in _EMPTY and kind(low) in "NI" and low[0].isalpha())


@lru_cache(maxsize=65536)
def _number(word: str) -> float | None:
    if word in _NUMBERS:
        return float(_NUMBERS[word])
    tens, _, ones = word.partition("-")
    if tens in _NUMBERS and (ones in _NUMBERS or ones == "one"):
        return float(_NUMBERS[tens] + _NUMBERS.get(ones, 1))
    head = re.match(r"\d+(?:,\d{3})*(?:\.\d+)?(?=$|-)", word)
    if head is None:
        return None
    value = float(head[0].replace(",", ""))
    return None if 1000 <= value <= 2100 and "," not in word else value


def _theme(lows: list[str], named: frozenset[str]) -> str:
    """The noun behind an active verb, else the last before the verb; "" where it is a name or none is found."""
    verb = next((i for i, low in enumerate(lows) if kind(low) in "VEZL" and not (i and kind(lows[i - 1]) in "Dp")), -1)
    if verb < 0:
        return ""
    passive = any(kind(low) in "bB" for low in lows[max(0, verb - 3) : verb])
    nouns = _first_nouns(lows[verb + 1 :]) if not passive else []
    if not nouns:
        nouns = _first_nouns(lows[:verb])
    if not nouns or nouns[-1] in named or nouns[-1] in _NO_THING:
        return ""
    return nouns[-1]


_NO_THING = words("north south east west tens dozens hundreds thousands millions part end day night time")


def _first_nouns(lows: list[str]) -> list[str]:
    """The first run of nouns: "the old harbour bridge"."""
    found: list[str] = []
    for low in lows:
        letter = kind(low)
        if low in _NUMBERS or low[0].isdigit():
            if found:
                break
        elif letter in "NI":
            found.append(low)
        elif found or letter not in "D#ER":
            break
    return found
