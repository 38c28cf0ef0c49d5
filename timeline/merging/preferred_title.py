"""Which of several titles stands for a group: the one nearest to what the other claims tell, then the shorter."""

import re
from collections import Counter
from collections.abc import Sequence

from ..languages.word_classes import ADP, VERB_GER
from .comparable import Comparable
from .deeds import class_of
from .wording import EMPTY, WORD, plain

_PRONOUN = re.compile(
    r"(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|which|who|there)\b", re.IGNORECASE
)
# What opens a piece of a sentence, a line of a log or a page, or the words of somebody.
_PIECE = re.compile(
    r"(?:and|or|but|until|as|when|while|after|before|since|because|if|where|how|what|'s|’s|page|last updated|back|"
    r"firstly|secondly|also|meanwhile|however|\d{1,2}[:.]\d\d)(?!\w)|[012]\d{3} (?-i:[A-Z])|[“\"‘']",
    re.IGNORECASE,
)
# Two sentences without a stop between them: a heading, and what follows it.
_FUNCTION_WORD = "|".join(sorted(word.capitalize() for word in EMPTY if len(word) > 1))
_GLUED = re.compile(rf"(?<=[\w’'] )(?:{_FUNCTION_WORD}) (?=[a-z\d])")
_LOUD = re.compile(r"\b[A-Z]{4,} [A-Z]{2,}\b")
_ORDER = {"happened": 0, "ongoing": 1, "planned": 2, "possible": 3, "hypothetical": 4, "denied": 5}
_ASKED = 30  # of a large group so many titles are compared
_ENOUGH = 0.9  # as near as this to the nearest is near
_ALONE = 0.1  # what a word costs that nobody else has
_NAME = 0.25  # what a name is worth that nobody else has: who is better than "a girl"
_LONG = 130  # characters


def preferred(mentions: Sequence[Comparable]) -> Comparable:
    """The mention whose title and modality a group has.

    It is in the language that most of them have, in English where no language has more. Never a denied, planned or
    asked one where another tells that it happened; never a pronoun, a piece or a bare noun where another is whole;
    never one without the deed where others have it.
    """
    least = min(_ORDER[mention.event.modality] for mention in mentions)
    facts = _of_one_language([mention for mention in mentions if _ORDER[mention.event.modality] <= max(1, least)])
    told = Counter(word for mention in mentions for word in _told(mention))
    deeds = Counter(family for mention in mentions for family in mention.heads)
    done = frozenset(family for family, count in deeds.items() if count == max(deeds.values()))
    faults = {id(mention): _fault(mention, done) for mention in facts}
    best = min(faults.values())
    whole = [mention for mention in facts if faults[id(mention)] == best][:_ASKED]
    near = {id(mention): _nearness(mention, told, len(mentions)) for mention in whole}
    enough = _ENOUGH * max(near.values())
    return min(
        (mention for mention in whole if near[id(mention)] >= enough),
        key=lambda mention: (
            mention.event.modality != "happened" and mention.event.modality != "ongoing",
            not _asserted(mention),
            len(mention.event.title),
            -near[id(mention)],
            mention.event.title,
            mention.event.id,
        ),
    )


def _of_one_language(mentions: list[Comparable]) -> list[Comparable]:
    languages = Counter(mention.language for mention in mentions)
    chosen = min(languages, key=lambda code: (-languages[code], code != "en", code))
    return [mention for mention in mentions if mention.language == chosen]


def _fault(mention: Comparable, done: frozenset[str]) -> int:
    """What is wrong with a title, added up: 1 a name from elsewhere, 2 no deed or too much, 3 a piece, 4 a pronoun."""
    title = mention.event.title
    claim = mention.event.claims[0] if mention.event.claims else None
    if _PRONOUN.match(title):
        return 4
    first = plain(title.split()[0]) if title.split() else ""
    fault = 3 * (len(title.split()) < 3 or title.endswith("…") or bool(_PIECE.match(title)))
    fault += 2 * (bool(done) and not mention.title & done) + 2 * (_is_cut_off(mention) or bool(_GLUED.search(title)))
    fault += 2 * bool(_LOUD.search(title)) + (class_of(first) == VERB_GER)
    headline = claim is not None and claim.timex is None
    fault += ("[" in title) + (headline or "told by a noun alone" in mention.event.reasons) + (len(title) > _LONG)
    return min(fault, 4)


def _is_cut_off(mention: Comparable) -> bool:
    """Whether a title begins behind a preposition of its sentence: "Lima opened", of "areas around Lima opened"."""
    first = tuple(map(plain, WORD.findall(mention.event.title)[:2]))
    places = (at for at in range(1, len(mention.sentence)) if mention.sentence[at : at + 2] == first)
    place = next(places, 0)
    return bool(place) and mention.sentence[:2] != first and class_of(mention.sentence[place - 1]) in ADP


def _told(mention: Comparable) -> frozenset[str]:
    return mention.deeds | mention.names | mention.places | mention.words | frozenset(map(str, mention.numbers))


def _nearness(mention: Comparable, told: Counter[str], count: int) -> float:
    """How much of what the claims tell is in a title, less what nobody else tells."""
    shares = {word: max(0, told[word] - 1) / max(1, count - 1) for word in mention.title}
    alone = {word for word, share in shares.items() if share == 0}
    named = alone & (mention.names | mention.places)
    return max(0.0, sum(shares.values()) - _ALONE * len(alone - named) + _NAME * min(2, len(named)))


def _asserted(mention: Comparable) -> bool:
    return all(claim.asserted for claim in mention.event.claims)
