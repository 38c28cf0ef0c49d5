"""A mention as it is compared: not its title, but what was done, by and to whom, where, how many, and when."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from ..languages.changing import language_at
from ..languages.wordlist import words
from ..model import Document, Event
from .clauses import Told, told
from .counts import numbers, theme
from .deeds import Deed, deeds_in, heads, is_aside, is_light, outside
from .families import BEGINNING, INCIDENTS, OUTCOMES, RARE, SAYING, STORMS
from .frequent import FREQUENT, KINDS_OF_PERSONS, is_persons
from .names import capitals, initials, located, meant, name_words, person_words
from .nations import nation
from .subject import Subject, subject
from .wording import EMPTY, plain, stem, tells

_COARSE = 93.0  # days: what is told of a season or more is not told to the day


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
    short: frozenset[str]
    """The initials of long names."""
    places: frozenset[str]
    located: frozenset[str]
    """The names behind "in", "near" and "off"."""
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
    when: str
    extent: tuple[float, float]
    goes_on: bool
    status: str
    sources: frozenset[str]
    people: tuple[frozenset[str], ...]
    """The participants, each by the words of its name, without the places among them."""
    subject: Subject
    persons: frozenset[str]
    """Of what sex and age a person without a name is."""
    language: str
    last_weekday: bool
    """Whether its date is "last Tuesday", which may be that of the week before."""
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


def comparables(events: Sequence[Event], documents: Mapping[str, Document]) -> list[Comparable]:
    """The features of mentions, in their order; they are taken document by document, so that one text is held."""
    order = sorted(range(len(events)), key=lambda number: [claim.document_id for claim in events[number].claims[:1]])
    found = {number: comparable(events[number], documents) for number in order}
    return [found[number] for number in range(len(events))]


def comparable(event: Event, documents: Mapping[str, Document]) -> Comparable:
    """The features of a mention, from the clause that is its evidence; from its title where there is no text."""
    said = told(event, documents)
    document = documents.get(event.claims[0].document_id) if event.claims else None
    title, evidence, sentence = (tuple(map(plain, each)) for each in (said.title, said.evidence, said.sentence))
    lower = [*title, *evidence]
    named, places = _names(event, said, document, lower)
    main, deeds, done = _deeds(said, named)
    stems = {low: "person" if is_persons(low) else stem(low) for low in lower if tells(low)}
    own = {low for low in stems.keys() - named - places - done if low not in SAYING}
    everywhere = {low for low in own if low in FREQUENT or stems[low] in FREQUENT}
    around = {stem(low) for low in sentence if tells(low) and low not in FREQUENT and low not in stems}
    thing = theme(list(title or evidence), frozenset(named | places))
    where = located(said.evidence)
    x0, _, _, x3 = event.when.extent()
    return Comparable(
        event=event,
        heads=main,
        deeds=deeds,
        words=frozenset(stems[low] for low in own - everywhere),
        common=frozenset(stems[low] for low in everywhere),
        around=frozenset(around),
        stems=frozenset(stems.values()) | named,
        names=frozenset(map(nation, named - places)),
        short=frozenset(initials(said.title) | initials(said.evidence)),
        places=frozenset(map(nation, places)),
        located=where,
        numbers=numbers(lower),
        theme="person" if is_persons(thing) else stem(thing),
        theme_deeds=_families(deeds_in([thing])) if thing else frozenset(),
        title=_titled(title, named | places),
        wording=evidence or title,
        sentence=sentence,
        when=event.when.edtf,
        extent=(x0, x3),
        goes_on=event.when.is_interval,
        status=_STATUS.get(event.modality, event.modality),
        sources=frozenset(event.sources),
        people=tuple(words for words in map(person_words, event.participants) if not words <= places | where),
        subject=subject(said.title or said.clause, named | places),
        persons=frozenset(word for low in lower for word in KINDS_OF_PERSONS.get(low, "").split()),
        language=language_at(document, event.claims[0].sentence.start) if document else "en",
        last_weekday=_is_last_weekday(event),
        poor=said.poor,
    )


def _names(event: Event, said: Told, document: Document | None, lower: list[str]) -> tuple[set[str], frozenset[str]]:
    """The words of all names in a mention, and those of its places; of an event those that its sentence has."""
    here = frozenset(plain(token) for token in said.sentence if token[0].isupper() or token[0].isdigit())
    anywhere = said.elsewhere or not said.sentence
    participants = {word for name in event.participants for word in name_words(name) if anywhere or word in here}
    places = frozenset(word for name in event.places for word in name_words(name) if anywhere or word in here)
    named = participants | capitals(said.title) | capitals(said.evidence)
    if document is not None:
        named |= meant(lower, document.text, event.claims[0].sentence.end)
    return named, places


def _titled(title: Sequence[str], names: Set[str]) -> frozenset[str]:
    """What of stems, families of deeds and names stands in the title."""
    stems = frozenset(stem(low) for low in title if low not in EMPTY)
    return stems | _families(deeds_in(title)) | {low for low in title if low in names}


def _is_last_weekday(event: Event) -> bool:
    timex = event.claims[0].timex if event.claims else None
    return timex is not None and timex.text[:5].lower() == "last " and "weekday" in timex.rule


def _deeds(said: Told, named: Set[str]) -> tuple[frozenset[str], frozenset[str], set[str]]:
    """The main deeds, all deeds, and their words.

    The clause says what was done. Where its deed is light ("which struck on Tuesday") it is of what stands before it;
    only then is the title asked, which may tell of more.
    """
    clause = _without_names(list(map(plain, said.clause)), named)
    verbs = _families([deed for deed in deeds_in(clause) if deed.verb])
    while clause and clause[0] in _TIMES and _says_little(verbs):
        del clause[0]  # "after the quake struck": the quake; but not "after the quake, I flew there"
    shown = _without_names(list(map(plain, said.title)), named)
    inside, titled = deeds_in(clause), deeds_in(shown)
    around = _deeds_of(said.evidence, named) if said.poor else inside
    main = heads(inside, clause)
    if _says_little(main):
        asked = _deeds_of(said.before, named) if not main & SAYING else []
        lower = list(map(plain, said.before))
        behind = [
            deed for deed in asked if not (deed.verb or _says_little(deed.families) or is_aside(lower, deed.place))
        ]
        saying = main & SAYING
        main = (behind[-1].families if behind else frozenset()) or heads(titled, shown) - RARE or main
        main |= saying
    deeds = _families(outside(inside, clause)) | main
    if _says_little(deeds):
        deeds |= _families(titled) | _families(around)
    if main & (OUTCOMES | INCIDENTS):
        sentence = _families(_deeds_of(said.sentence, named))
        if main & OUTCOMES:  # "nine died when the works exploded"
            main |= sentence & (INCIDENTS - RARE)
            deeds |= sentence & INCIDENTS
        deeds |= sentence & OUTCOMES  # "sank, leaving 300 dead"
    heavy = frozenset(family for family in deeds if not is_light(family))
    done = {deed.word for each in (inside, titled, around) for deed in each}
    told = frozenset(family for family in main if not is_light(family))
    return told | (main & BEGINNING) if told else main, heavy or deeds, done


_TIMES = words("after since before as soon when while until following during on in from")


def _deeds_of(tokens: Sequence[str], named: Set[str]) -> list[Deed]:
    return deeds_in(_without_names(list(map(plain, tokens)), named))


def _says_little(families: frozenset[str]) -> bool:
    return all(is_light(family) or family in SAYING or family == "say" for family in families)


def _families(deeds: Sequence[Deed]) -> frozenset[str]:
    return frozenset(family for deed in deeds for family in deed.families)


def _without_names(lower: Sequence[str], named: Set[str]) -> list[str]:
    """Words with names as what no table knows: Agneta Storm is no storm. Typhoon Lena is one."""
    return [
        "^"
        if low in named and not (low in STORMS and lower[place + 1 : place + 2] and lower[place + 1] in named)
        else low
        for place, low in enumerate(lower)
    ]
