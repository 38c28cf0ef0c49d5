"""Whom a pronoun at the head of a title stands for, where that is certain."""

from typing import TYPE_CHECKING

from ..languages.en.gazetteer import is_place
from ..languages.en.grammar.denial import NEGATIONS
from ..languages.word_classes import ADP, CCONJ, DET, NOUN, PRON_NOM, PROPN, VERB_BASE, VERB_PRES, clause_pattern
from ..languages.wordlist import words
from ..syntax.subject import subject_of
from ..syntax.tokens import Tokens
from .attribution import is_tag
from .participles import UTTERANCES

if TYPE_CHECKING:
    from ..syntax.parsed import Parsed
    from .extract import Story

_FITS = {
    "he": "person", "she": "person", "it": "thing", "they": "many",
    "his": "person", "her": "person", "its": "thing", "their": "many",
}  # fmt: skip
_ORGANISED = words(
    """
    inc. inc corp corp. co ltd ltd. company corporation group bank university court government ministry council
    commission party union agency army police parliament association committee department office airlines
    airways motors
    """
)
_PERSONS = words(
    """
    baby infant child master mistress headmaster sheriff marshal knight lord lady slave hero pupil
    king queen prince princess president chairman man woman boy girl son daughter brother sister father mother
    wife husband widow chief judge general duke earl count bishop pope priest monk nun artist spokeswoman
    spokesman envoy captain colonel soldier student patient victim suspect defendant witness official clerk
    chemist botanist physicist professor magistrate minister mayor governor senator lawyer author owner founder
    """
)
_NO_THINGS = _PERSONS | UTTERANCES
_LONGEST = 8  # words of a subject that a pronoun takes up
_EXPLETIVE = clause_pattern("{pron_nom} {aux_be} {adv noun}{1,3} {part that}")  # "it was too early to tell"
# What neither does anything nor is taken up by a pronoun: "Financial matters came to a head. They were forced to …"
_NEVER = words(
    """
    money matters things problems affairs finances conditions circumstances prices changes efforts times nothing
    something work business trade music life peace weather costs rumours rumors
    """
)
_SEVERAL = words("people men women children police workers")
_AGENTS = ("er", "or", "ist", "man", "woman", "ian", "ant")


def antecedent(story: "Story", index: int, parsed: "Parsed", clause: int, token: int) -> str:
    """The words that the pronoun at `token` stands for, or "" where there is any doubt.

    It is the subject of the clause that governs it, else of the sentence before, if that alone fits.
    """
    pronoun = parsed.tokens.lower[token]
    wanted = _FITS.get(pronoun)
    if wanted is None or (pronoun == "it" and _EXPLETIVE.match(parsed.tokens.classes, token)):
        return ""
    name = _antecedent(story, index, parsed, clause, token, wanted)
    return "" if pronoun in _OWNED and ("'s " in name or "’s " in name) else name


def _antecedent(story: "Story", index: int, parsed: "Parsed", clause: int, token: int, wanted: str) -> str:
    pronoun = parsed.tokens.lower[token]
    governing = parsed.clauses[clause].parent if parsed.clauses[clause].relation == "ccomp" else -1
    tag = is_tag(parsed.tokens, parsed.clauses, clause)  # "People were hurt, he said": none of those is he
    before_it = () if tag else range(clause - 1, -1, -1)
    for earlier in sorted(before_it, key=lambda one: one != governing):
        found = _subject(parsed, earlier)
        if found is not None and found[1] <= token:
            if _points_back(parsed.tokens, found, pronoun):
                if not _is_same(parsed.tokens.lower[found[0]], pronoun):
                    return ""
                continue
            if _is_doubtful(parsed.tokens, found, pronoun):
                return ""
            name = _fitting(parsed.tokens, found, wanted, governs=earlier == governing)
            return name or (_introduced(parsed, earlier, found) if wanted == "thing" and earlier != governing else "")
    for back in (1, 2):
        if index - back < 0:
            return ""
        before = story.parsed(index - back)
        found = _subject(before, 0)
        if found is None:
            return ""
        if _points_back(before.tokens, found, pronoun):
            if not _is_same(before.tokens.lower[found[0]], pronoun):
                return ""
            continue
        if _is_doubtful(before.tokens, found, pronoun):
            return ""
        return _fitting(before.tokens, found, wanted) or (_introduced(before, 0, found) if wanted == "thing" else "")
    return ""


def _points_back(tokens: Tokens, subject: tuple[int, int], pronoun: str) -> bool:
    """Whether a subject is a pronoun itself, or the same one's: "their scribes" before "their calendar"."""
    first = subject[0]
    alone = tokens.classes[first] == PRON_NOM and subject[1] - first == 1
    return alone or (pronoun in _OWNED and tokens.classes[first] == DET and tokens.lower[first] in _FITS)


def _is_same(low: str, pronoun: str) -> bool:
    """Whether two pronouns are of one person or thing: "they" and "their"."""
    return any({low, pronoun} <= both for both in _FORMS)


_OWNED = ("his", "her", "its", "their")
_FORMS = ({"he", "his"}, {"she", "her"}, {"it", "its"}, {"they", "their"})
_NEW_THING = clause_pattern("{det} {nominal verb_ed verb_ger num}* {noun verb_base} (?!{maybe_nominal num adp})")


def _introduced(parsed: "Parsed", clause: int, subject: tuple[int, int]) -> str:
    """The one thing that persons or several things made or found in a clause: "Holt built a tower; it fell in 1312".

    "Ten bits hold the number, so it fell back": bits are no "it".
    """
    tokens, verb = parsed.tokens, parsed.clauses[clause].verb
    person = tokens.classes[subject[0] : subject[1]].strip(PROPN) == "" and subject[1] - subject[0] < 4
    several = _is_plural(tokens.classes[subject[1] - 1], tokens.lower[subject[1] - 1])
    if verb is None or not (person or several) or not set(tokens.lower[subject[0] : subject[1]]).isdisjoint(_ORGANISED):
        return ""
    found = _NEW_THING.match(tokens.classes, verb[1])
    articles = ("a", "an", "the") if several else ("a", "an")
    if found is None or tokens.lower[verb[1]] not in articles or tokens.lower[found.end() - 1] in _PERSONS:
        return ""
    return f"the {tokens.slice(verb[1] + 1, found.end())}"


def kind_of_one(parsed: "Parsed", clause: int) -> str:
    """The noun that "the new one" stands for: that of the subject of the clause before; "" where it has none."""
    for earlier in range(clause - 1, -1, -1):
        found = _subject(parsed, earlier)
        if found is not None and parsed.tokens.classes[found[1] - 1] in NOUN + VERB_BASE:
            return parsed.tokens.lower[found[1] - 1]
    return ""


_OWNING = ("his", "her", "their")
_OF_ONE = ("'s", "’s", "s'", "s’")
_PRONOUNS = words("he his him himself she her hers herself")
_MALE = words("he his him himself father husband brother son man king boy grandfather uncle nephew widower mr mr.")
_FEMALE = words(
    "she her hers herself mother wife sister daughter woman queen girl grandmother aunt niece widow mrs mrs. ms ms."
)


def _is_doubtful(tokens: Tokens, span: tuple[int, int], pronoun: str) -> bool:
    """Whether the sentence of a subject tells that "he" or "she" may be somebody else.

    A person who is somebody's ("Putin's wife", "her lawyer") is one of two, and "sued her brother" makes her no "he".
    """
    if _FITS[pronoun] != "person":
        return False
    own, other = (_MALE, _FEMALE) if pronoun == "he" else (_FEMALE, _MALE)
    subject = tokens.lower[slice(*span)]
    owner = next((low for low in subject if low in _OWNING or low.endswith(_OF_ONE)), "")
    if is_place(owner.removesuffix("'s").removesuffix("’s").title(), ""):
        owner = ""  # "Turkey's foreign minister said he"
    if owner:
        return not (owner in other and not own.isdisjoint(subject))  # "his wife … she" is she
    if not other.isdisjoint(subject):
        return True
    said = set(tokens.lower)
    return not said.isdisjoint(other & _PRONOUNS) and said.isdisjoint(own & _PRONOUNS)


def _subject(parsed: "Parsed", clause: int) -> tuple[int, int] | None:
    found = subject_of(parsed.tokens, parsed.clauses, clause)
    return found if found is not None and found[0] < found[1] else None


def _fitting(tokens: Tokens, span: tuple[int, int], wanted: str, *, governs: bool = False) -> str:
    """The words of a subject, where a pronoun that wants a person, a thing or many may stand for it; else ""."""
    first, last = span
    classes, lower = tokens.classes[first:last], tokens.lower[first:last]
    if lower[0] in NEGATIONS or classes.strip(DET) == "" or lower[-1] in _NEVER:
        return ""
    several = CCONJ in classes
    if wanted != "many" and (several or _heads_many(classes, lower, opens=first == 0)):
        return ""
    inner = classes.find(ADP)
    if len(classes) > _LONGEST or (wanted == "thing" and lower[inner - 1 if inner > 0 else -1] in _NO_THINGS):
        return ""
    name = " ".join(tokens.slice(first, last).split())
    if wanted == "many":
        fits = several or _is_plural(classes[-1], lower[-1])
    elif wanted == "person":
        fits = _is_person(classes, lower)
    else:
        fits = _is_thing(classes, lower, name, governs)
    return name if fits else ""


def _heads_many(classes: str, lower: list[str], *, opens: bool) -> bool:
    """ "shares in the retailer", "Lawyers for the actor", "Prosecutors say he": not "it", and not "he"."""
    inner = classes.find(ADP)
    noun = inner > 0 and ((inner == 1 and opens) or classes[inner - 1] in NOUN + VERB_PRES)  # a capital says nothing
    if noun and lower[inner - 1].endswith("s"):
        return True
    return opens and len(lower) == 1 and lower[0].endswith("s") and _names_a_person(lower[0][:-1])


def _is_person(classes: str, lower: list[str]) -> bool:
    thing = lower[0] == "the" and set(classes[1:]) == {PROPN}  # "the Freewinds", a ship
    person = (classes[-1] == PROPN and not thing) or _names_a_person(lower[-1])
    return person and _ORGANISED.isdisjoint(lower)


def _is_thing(classes: str, lower: list[str], name: str, governs: bool) -> bool:
    """Of a name that may be a person's "it" is sure to be that of a country alone."""
    if classes[-1] == PROPN and not governs and _ORGANISED.isdisjoint(lower):
        return classes[0] == DET or is_place(name, "")
    return not _is_plural(classes[-1], lower[-1])


def _names_a_person(low: str) -> bool:
    return low in _PERSONS or low.endswith(_AGENTS)


def _is_plural(kind: str, low: str) -> bool:
    return low in _SEVERAL or (kind in NOUN + VERB_PRES and low.endswith("s") and not low.endswith("ss"))
