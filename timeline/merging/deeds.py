"""What is done, by the families of `families`.

A verb or a noun made of one that no line there names is a family of its own, by its root.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..languages.en.grammar import lexicon
from ..languages.en.grammar.kinship import root
from ..languages.en.grammar.lexicon import REPORTING, VERB_FORMS, gerund, past
from ..languages.en.grammar.verbs import present
from ..languages.word_classes import (
    ADP,
    AUX,
    AUX_BE,
    AUX_BEEN,
    AUX_DO,
    AUX_HAVE,
    AUX_HAVING,
    AUX_MODAL,
    COMMA,
    DET,
    NOUN,
    NUM,
    PART,
    PAST_FORM,
    PRESENT,
    PRON_NOM,
    PRON_REL,
    VERB_BASE,
    VERB_ED,
    VERB_GER,
    VERB_PAST,
    VERB_PRES,
)
from ..languages.wordlist import words
from .families import BEGINNING, FAMILIES, INCIDENTS, LIGHT, OPPOSITES, OUTCOMES, PHRASES_OF_LIGHT, SAY, SAYING

# Verbs of which one deed is that of all: to begin, to go on and to be about to do a thing is to do it.
_WHEN = words("after since before following during until despite amid because")
_CLAUSES = _WHEN | words("when while as")
_ASIDES = _WHEN | words("of for from about to")
_ASPECTS = words(
    """
    begin start continue manage help set expect due have be go come use force compel oblige cause lead enable allow
    make
    """
)


class_of = lru_cache(maxsize=65536)(lexicon.class_of)
lemma = lru_cache(maxsize=65536)(lexicon.lemma)


def _forms(word: str) -> tuple[str, ...]:
    """A word and what it would be as a verb: kidnap, kidnaps, kidnaped and kidnapped, kidnaping and kidnapping."""
    doubled = f"{word}{word[-1]}"
    return word, present(word), past(word), gerund(word), f"{word}ed", f"{word}ing", f"{doubled}ed", f"{doubled}ing"


_KIN: dict[str, frozenset[str]] = {}
_PHRASES: dict[str, dict[str, str]] = {}
for _line in re.sub(r"\n {8}(?=\S)", " ", FAMILIES).splitlines():
    for _word in _line.split():
        for _form in (_word,) if "_" in _word else _forms(_word):
            _KIN[_form] = _KIN.get(_form, frozenset()) | {_line.split()[0]}
        if "_" in _word:
            _first, _, _rest = _word.partition("_")
            _PHRASES.setdefault(_first, {})[_rest.rpartition("_")[2]] = _word
for _phrase in PHRASES_OF_LIGHT:
    _first, _, _rest = _phrase.partition("_")
    _PHRASES.setdefault(_first, {})[_rest] = _phrase
_OPPOSED = frozenset(
    pair
    for entry in OPPOSITES.replace("\n", "|").split("|")
    if entry.strip()
    for one, other in [entry.split()]
    for pair in ((one, other), (other, one))
)
_OF_A_DEED = words("work works operation operations effort efforts attempt attempts")
_COUNTS = words("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozen")
_ROOTS = frozenset(root(base) for _, base in VERB_FORMS.values())


class Deed(NamedTuple):
    """A word that tells of a deed: where among the words, the word, its families, and whether it is a verb there."""

    place: int
    word: str
    families: frozenset[str]
    verb: bool


@lru_cache(maxsize=65536)
def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a deed of the one undoes a deed of the other.

    >>> opposed(frozenset({"open"}), frozenset({"close"})), opposed(frozenset({"open"}), frozenset({"found"}))
    (True, False)
    """
    return any((mine, theirs) in _OPPOSED for mine in one for theirs in other)


def is_light(family: str) -> bool:
    """Whether a deed tells only that something came about."""
    return family in LIGHT


def deeds_in(lower: Sequence[str]) -> list[Deed]:
    """The deeds among lower-case words. Left out is what only might be done: "threatened to leave".

    >>> [(deed.word, *deed.families) for deed in deeds_in("the works at harlow blew up".split())]
    [('blew', 'explode')]
    """
    found: list[Deed] = []
    for place, word in enumerate(lower):
        if not _may_be_deed(word):
            continue
        verb = _is_verb(lower, place)
        families = (verb and _phrasal(lower, place)) or _family(word, verb)
        if not families or (lower[place - 1 : place] == ["to"] and _is_open(found)):
            continue
        if verb or not _is_modifier(lower, place):
            found.append(Deed(place, word, families, verb))
    return found


@lru_cache(maxsize=65536)
def _may_be_deed(word: str) -> bool:
    """Whether a word is a deed anywhere: as a verb, as a noun, or with what stands behind it."""
    return bool(_family(word, True) or _family(word, False) or lemma(word) in _PHRASES)


def _is_modifier(lower: Sequence[str], place: int) -> bool:
    """Whether a noun only says of what kind the next one is: "rescue teams", "flood defences"."""
    behind = lower[place + 1] if place + 1 < len(lower) else ""
    if behind in _OF_A_DEED:
        return False  # "rescue work" is to rescue
    return bool(behind) and behind[0].isalpha() and _class(behind) in NOUN + VERB_BASE and not _family(behind, False)


def _is_open(found: Sequence[Deed]) -> bool:
    """Whether what follows "to" is not said to be done."""
    verbs = [deed for deed in found if deed.verb]
    return bool(verbs) and lemma(verbs[-1].word) not in _ASPECTS


def _is_verb(lower: Sequence[str], place: int) -> bool:
    """Whether a word is a verb where it stands: a bare form is one behind "to", a modal, do or another verb's "and"."""
    word_class = class_of(lower[place])
    before = _class(lower[place - 1]) if place else ""
    if word_class == VERB_ED and before == DET and place + 1 < len(lower) and _class(lower[place + 1]) in NUM + NOUN:
        return False  # "an estimated 200"
    if word_class in PRESENT:
        return (
            before in PART + AUX_MODAL + AUX_DO + PRON_NOM + PRON_REL
            if word_class == VERB_BASE
            else before not in DET + ADP + VERB_ED + NUM and place > 0
        )
    if word_class == VERB_GER:
        return before not in DET + ADP + NUM
    return word_class in PAST_FORM


def _phrasal(lower: Sequence[str], place: int) -> frozenset[str]:
    """The families of a verb with what stands behind it: "blew up", "found him guilty", "cut 300 jobs"."""
    ends = _PHRASES.get(lemma(lower[place]))
    if ends is None:
        return frozenset()
    for behind in lower[place + 1 : place + 9]:
        phrase = ends.get(behind) or ends.get(behind.removesuffix("s"))
        if phrase:
            return _KIN.get(phrase, frozenset({"happen"}))
        if behind in _CLAUSES or behind == "but" or class_of(behind) in PAST_FORM + AUX:
            break
    return frozenset()


@lru_cache(maxsize=65536)
def _class(low: str) -> str:
    return NUM if low in _COUNTS or low[0].isdigit() else class_of(low)


@lru_cache(maxsize=65536)
def _family(word: str, verb: bool) -> frozenset[str]:
    """The families of one word; none where it is no deed."""
    if class_of(word) in AUX + AUX_BEEN + AUX_HAVING:
        return frozenset()
    if word in _FORMS:
        return words(_FORMS[word])
    base = lemma(word)
    known = _KIN.get(word, frozenset()) | _KIN.get(base, frozenset())
    if not known and not verb:
        known = _KIN.get(word.removesuffix("s"), frozenset())
    if known:
        return known
    if verb:
        return frozenset({"say" if base in SAY else base if base in LIGHT or base in REPORTING else root(word)})
    if word in _NO_DEEDS or not word.endswith(_DEVERBAL):
        return frozenset()
    known_verb = root(word) in _ROOTS or word.endswith(_SURELY)
    return frozenset({root(word)}) if known_verb and len(root(word)) > 3 else frozenset()


_DEVERBAL = ("tion", "sion", "ment", "ance", "ence", "al")
_SURELY = ("tion", "sion", "ment")
_NO_DEEDS = words(
    """
    parliament government department apartment document element instrument monument regiment parchment comment
    station nation section fraction ration mission passion condition position tradition question function
    generation population television division original total vision union region religion million general
    organization organisation administration institution federation association constitution agency hospital capital
    festival cathedral official journal tribunal material animal
    """
)
# Forms that are not what their kin are: a fire burns, who is fired is dismissed.
_FORMS = {
    "fire": "burn", "fires": "burn", "fired": "dismiss", "firing": "dismiss", "storms": "storm", "strikes": "walkout",
    "strike": "walkout", "struck": "hit", "striking": "hit", "dead": "die", "deal": "agree", "prize": "award",
    "medal": "award", "stormed": "attack", "storming": "attack", "clear": "", "free": "", "back": "", "present": "",
}  # fmt: skip


def heads(found: Sequence[Deed], lower: Sequence[str]) -> frozenset[str]:
    """The families of the main deed: of the first verb, or where that is light of the nouns that it is about.

    >>> sorted(heads(deeds_in("the quake hit the island".split()), "the quake hit the island".split()))
    ['quake']
    >>> sorted(heads(deeds_in("a blast killed nine".split()), "a blast killed nine".split()))
    ['die', 'explode']
    """
    verbs = [deed for deed in found if deed.verb]
    nouns = _families([deed for deed in found if not is_aside(lower, deed.place) and not deed.verb])
    if not verbs:  # "the centre of the quake" is no quake
        return nouns
    finite = [deed for deed in verbs if _is_finite(lower, deed.place)] or verbs
    main = finite[lower[0] in _CLAUSES and len(finite) > 1]  # "after the alert was raised, schools closed"
    if main.families <= LIGHT or (lemma(main.word) == "hit" and nouns & INCIDENTS):
        return _of_light(main, verbs, nouns)
    behind = [deed for deed in found if deed.place > main.place]
    if main.families & REPORTING:
        return _of_reporting(main, behind, nouns)
    if main.families & BEGINNING and behind:  # "started to repair the pier", "began repairs of the pier"
        return main.families | behind[0].families
    if main.families & OUTCOMES:
        return main.families | (_families(found) & INCIDENTS)
    return main.families | (_families([deed for deed in found if _is_cause(deed, main, lower)]) & INCIDENTS)


def _families(found: Sequence[Deed]) -> frozenset[str]:
    return frozenset(family for deed in found for family in deed.families)


def _of_light(main: Deed, verbs: Sequence[Deed], nouns: frozenset[str]) -> frozenset[str]:
    """ "a siege took place"; and the siege that began is not the siege that ended."""
    if nouns:
        return nouns | (main.families & BEGINNING)
    later = [deed.families for deed in verbs if deed.place > main.place and not deed.families <= LIGHT]
    return later[0] if later else main.families


def _of_reporting(main: Deed, behind: Sequence[Deed], nouns: frozenset[str]) -> frozenset[str]:
    """A resignation that is announced, and no clause that is said."""
    if any(deed.verb for deed in behind) or not nouns:
        return main.families
    return nouns if main.families <= SAYING else main.families | nouns


def _is_cause(deed: Deed, main: Deed, lower: Sequence[str]) -> bool:
    """ "a blast ripped through the port", "was shattered by a blast"."""
    if deed.verb or is_aside(lower, deed.place):
        return False
    return 0 < main.place - deed.place <= 2 or "by" in lower[max(0, deed.place - 4) : deed.place]


def outside(found: Sequence[Deed], lower: Sequence[str]) -> list[Deed]:
    """The deeds but those that only say when or why: "was evacuated because of the storm"."""
    return [deed for deed in found if deed.verb or _WHEN.isdisjoint(lower[max(0, deed.place - 4) : deed.place])]


def is_aside(lower: Sequence[str], place: int) -> bool:
    """Whether a noun says when, or of what another one is: "after the quake", "a mass for victims of the quake"."""
    return not _ASIDES.isdisjoint(lower[max(0, place - 4) : place])


def _is_finite(lower: Sequence[str], place: int) -> bool:
    """Whether a verb stands in its past or present, or behind be or have: not a participle behind a noun."""
    word_class = class_of(lower[place])
    if word_class in VERB_PAST + VERB_PRES:
        return True
    before = [class_of(low) for low in lower[max(0, place - 3) : place]]
    return any(each in AUX_BE + AUX_BEEN + AUX_HAVE + AUX_HAVING + AUX_MODAL for each in before) or (
        word_class == VERB_ED and place > 0 and before[-1] not in ADP + COMMA
    )
