"""What a document dates in one place and speaks of again in another: "since its launch", "the crash", "the deal".

A definite noun, or a clause that only gives the background, is of the event whose root it shares, and so has its date.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..languages.en.grammar.denial import NEGATIONS
from ..languages.en.grammar.kinship import root
from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import (
    AUX_MODAL,
    DET,
    MAYBE_NOMINAL,
    NOMINAL,
    NUM,
    PAUSE,
    PRESENT,
    PROPN,
    TIME,
    VERB_ED,
    VERB_GER,
    clause_pattern,
)
from ..languages.wordlist import words
from ..model import Event, Span
from ..syntax.nominal import is_happening
from ..syntax.subject import subject_of
from ..syntax.tokens import Tokens
from .found import Found

if TYPE_CHECKING:
    from ..syntax.parsed import Parsed

# Of these the object tells what happened: "filed for bankruptcy", "signed a contract", "made its maiden flight".
_LIGHT = words(
    "make take hold have give suffer sign file reach strike sustain conduct launch stage begin complete seal"
)
# With these it is another one.
_OTHER = words(
    """
    next new other previous earlier last first second third fourth similar future later latest former initial
    original recent planned proposed possible further separate subsequent any every each no another annual upcoming
    """
)
_THIS = words("the its his her their our this that these those")
_OWNED = ("'s", "’s", "s'", "s’")
_DEFINITE = clause_pattern("{det that} {nominal verb_ed verb_ger}{0,4} {maybe_noun verb_ed verb_ger}")
_BEING = words("was were is are been be")
_NAMED = frozenset(MAYBE_NOMINAL + NUM)
# What anybody may do, so that no clause is known again by it.
_VAGUE = SAYING | words(
    "try seek want use put get make take have give go come do become begin start plan leave help need"
)
_PRESENT = words("is are has have am isn't aren't hasn't haven't do does doesn't don't")
_MANY = 40  # events of one root: more is a list, in which none can be told from the others


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with a date of its own, and the words by which it is known again."""

    event: Event
    sentence: int
    words: frozenset[str]


class Known:
    """The events of a document that have dates of their own, by their roots."""

    def __init__(self) -> None:
        self.by_root: dict[str, list[Dated]] = defaultdict(list)

    def note(self, index: int, parsed: "Parsed", found: Found) -> None:
        """Remember an event of the sentence at `index`."""
        event = found.event
        if event.modality not in ("happened", "ongoing", "planned"):
            return
        tokens, verb = parsed.tokens, parsed.clauses[found.clause].verb
        low, high = (
            tokens.begun_from(place) for place in (event.claims[0].evidence.start, event.claims[0].evidence.end)
        )
        told = frozenset(_stem(tokens.lower[i]) for i in range(low, high) if tokens.classes[i] in _NAMED)
        for word in self._heads(tokens, range(low, high), verb, found):
            self.by_root[root(word)].append(Dated(event, index, told))

    def _heads(self, tokens: Tokens, place: range, verb: tuple[int, int] | None, found: Found) -> list[str]:
        if found.basis == "noun" or verb is None:
            return [tokens.lower[i] for i in place if is_happening(tokens.lower[i])][:1]
        head = tokens.lower[verb[1] - 1]
        if head in _BEING:
            return []
        if lemma(head) not in _LIGHT:
            return [head]
        stop = next((i for i in range(verb[1], place.stop) if tokens.classes[i] in PAUSE + TIME), place.stop)
        return [head, *[tokens.lower[i] for i in range(verb[1], stop) if is_happening(tokens.lower[i])][:1]]

    def meant(
        self, index: int, word: str, near: frozenset[str], names: frozenset[str] = frozenset(), *, least: int = 0
    ) -> Event | None:
        """The event that `word` in the sentence at `index` means, beside which the words `near` stand.

        Of several the one that shares most words with it, `least` at least, and of these the last one told before it.
        Where the noun has `names` of its own ("the launch of the Kestrel"), the event shares one of them.
        """
        several = word.endswith("s") and not word.endswith("ss")
        dated = [
            one
            for one in self.by_root.get(root(word), ())
            if one.sentence != index
            and (not names or names & one.words)
            and (not several or _stem(word) in one.words or lemma(word) != word)
        ]
        if not 0 < len(dated) <= _MANY:
            return None

        def fitness(one: Dated) -> tuple[int, bool, int]:
            return len(one.words & near), one.sentence < index, -abs(one.sentence - index)

        best = max(dated, key=fitness)
        return best.event if fitness(best)[0] >= least else None


def nouns_again(index: int, parsed: "Parsed", known: Known) -> list[tuple[int, int, Event]]:
    """The definite nouns of a sentence that mean an event dated elsewhere: first token, last token, that event."""
    tokens = parsed.tokens
    found = []
    for phrase in _DEFINITE.finditer(tokens.classes):
        first = phrase.start()
        for i in range(first + 1, phrase.end()):
            low = tokens.lower[i]
            if root(low) in known.by_root and is_happening(low) and _is_definite(parsed, first, i):
                near = frozenset(
                    _stem(tokens.lower[k]) for k in range(len(tokens.lower)) if tokens.classes[k] in _NAMED and k != i
                )
                event = known.meant(index, low, near, _names_at(tokens, first, i))
                if event is not None:
                    found.append((first, i, event))
    return found


def _is_definite(parsed: "Parsed", first: int, i: int) -> bool:
    """Whether the noun at `i` is the head of the noun phrase that begins with the determiner at `first`."""
    tokens = parsed.tokens
    classes = tokens.classes
    if classes[i + 1 : i + 2] and classes[i + 1] in MAYBE_NOMINAL + TIME + NUM:
        return False
    if classes[first - 1 : first] == TIME or not _OTHER.isdisjoint(tokens.lower[first + 1 : i]):
        return False
    if any(clause.verb is not None and clause.verb[0] <= i < clause.verb[1] for clause in parsed.clauses):
        return False
    return tokens.lower[first] in _THIS or tokens.lower[first].endswith(_OWNED)


def _names_at(tokens: Tokens, first: int, noun: int) -> frozenset[str]:
    """The names that a noun phrase has before its noun, or behind it after "of"."""
    last = noun + 1
    if tokens.lower[last : last + 1] == ["of"]:
        last += 1
        while last < len(tokens.classes) and tokens.classes[last] in NOMINAL + DET + VERB_ED + VERB_GER + NUM:
            last += 1
    names = (
        i for i in range(first, last) if tokens.classes[i] == PROPN or (tokens.words[i].istitle() and i and i == first)
    )
    return frozenset(_stem(tokens.lower[i]) for i in names if tokens.lower[i] not in _THIS)


def clause_again(index: int, parsed: "Parsed", clause: int, known: Known) -> Event | None:
    """The event dated elsewhere that a clause of the background tells again: "when he first introduced it, …"."""
    told, tokens = parsed.clauses[clause], parsed.tokens
    if told.verb is None or told.relation not in ("acl:relcl", "advcl", "acl", "ccomp"):
        return None
    verb = tokens.lower[told.verb[0] : told.verb[1]]
    if not _may_be_past(tokens, told.verb) or root(verb[-1]) not in known.by_root:
        return None
    head = range(*told.head) if told.head is not None else ()
    around = (i for low, high in told.segments for i in range(low, high) if not told.verb[0] <= i < told.verb[1])
    near = frozenset(_stem(tokens.lower[i]) for i in (*around, *head) if tokens.classes[i] in _NAMED)
    subject = subject_of(tokens, parsed.clauses, clause) or (0, 0)
    names = frozenset(_stem(tokens.lower[i]) for i in range(*subject) if tokens.classes[i] == PROPN)
    return known.meant(index, verb[-1], near, names, least=min(2, len(near))) if near else None


def _may_be_past(tokens: "Tokens", verb: tuple[int, int]) -> bool:
    """Whether a verb may tell what was done: no present, nothing denied, and no mere "was"."""
    told = tokens.lower[verb[0] : verb[1]]
    if tokens.classes[verb[0]] in PRESENT + AUX_MODAL or told[0] in _PRESENT or lemma(told[-1]) in _VAGUE:
        return False
    return not any(word in NEGATIONS or word.endswith("n't") for word in told)


def told_elsewhere(event: Event) -> str:
    """The reason for a date that another place of the document gives."""
    return f"dated by what the document tells elsewhere: {event.title}"


def span_of(tokens: Tokens, first: int, last: int) -> Span:
    """Where the tokens `first` to `last` stand in the text."""
    return Span(tokens.starts[first], tokens.ends[last])


def _stem(word: str) -> str:
    return word.rstrip("'’").removesuffix("'s").removesuffix("’s").rstrip("s")
