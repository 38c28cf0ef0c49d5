"""Whom a pronoun at the head of a title stands for, where that is certain."""

from typing import TYPE_CHECKING

from ..languages.en.gazetteer import is_place
from ..languages.en.grammar.lexicon import NEGATIONS
from ..languages.wordlist import words
from ..syntax.subject import subject_of
from ..syntax.tokens import Tokens
from .attribution import is_tag
from .placing import UTTERANCES

if TYPE_CHECKING:
    from ..syntax.parsed import Parsed
    from .extract import Story

_FITS = {"he": "person", "she": "person", "it": "thing", "they": "many"}
_ORGANISED = words(
    """
    inc. inc corp corp. co ltd ltd. company corporation group bank university court government ministry council
    commission party union agency army police parliament association committee department office airlines
    airways motors
    """
)
_PERSONS = words(
    """
    baby infant child
    king queen prince princess president chairman man woman boy girl son daughter brother sister father mother
    wife husband widow chief judge general duke earl count bishop pope priest monk nun artist spokeswoman
    spokesman envoy captain colonel soldier student patient victim suspect defendant witness official clerk
    chemist botanist physicist professor magistrate minister mayor governor senator lawyer author owner founder
    """
)
_SEVERAL = words("people men women children police workers")
_AGENTS = ("er", "or", "ist", "man", "woman", "ian", "ant")


def antecedent(story: "Story", index: int, parsed: "Parsed", clause: int, token: int) -> str:
    """The words that the pronoun at `token` stands for, or "" where there is any doubt.

    It is the subject of the clause that governs it, else of the sentence before, if that alone fits.
    """
    pronoun = parsed.tokens.lows[token]
    wanted = _FITS.get(pronoun)
    if wanted is None:
        return ""
    governing = parsed.clauses[clause].parent if parsed.clauses[clause].kind == "complement" else -1
    tag = is_tag(parsed.tokens, parsed.clauses, clause)  # "People were hurt, he said": none of those is he
    for earlier in () if tag else range(clause - 1, -1, -1):
        found = _subject(parsed, earlier)
        if found is not None and found[1] <= token:
            if parsed.tokens.kinds[found[0]] == "O":
                if parsed.tokens.lows[found[0]] != pronoun:
                    return ""
                continue
            if _is_doubtful(parsed.tokens, found, pronoun):
                return ""
            return _fitting(parsed.tokens, found, wanted, governs=earlier == governing)
    for back in (1, 2):
        if index - back < 0:
            return ""
        before = story.parsed(index - back)
        found = _subject(before, 0)
        if found is None:
            return ""
        if before.tokens.kinds[found[0]] == "O" and found[1] - found[0] == 1:
            if before.tokens.lows[found[0]] != pronoun:
                return ""
            continue
        if _is_doubtful(before.tokens, found, pronoun):
            return ""
        return _fitting(before.tokens, found, wanted)
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
    subject = tokens.lows[slice(*span)]
    owner = next((low for low in subject if low in _OWNING or low.endswith(_OF_ONE)), "")
    if is_place(owner.removesuffix("'s").removesuffix("’s").title(), ""):
        owner = ""  # "Turkey's foreign minister said he"
    if owner:
        return not (owner in other and not own.isdisjoint(subject))  # "his wife … she" is she
    if not other.isdisjoint(subject):
        return True
    said = set(tokens.lows)
    return not said.isdisjoint(other & _PRONOUNS) and said.isdisjoint(own & _PRONOUNS)


def _subject(parsed: "Parsed", clause: int) -> tuple[int, int] | None:
    found = subject_of(parsed.tokens, parsed.clauses, clause)
    return found if found is not None and found[0] < found[1] else None


def _fitting(tokens: Tokens, span: tuple[int, int], wanted: str, *, governs: bool = False) -> str:
    first, last = span
    kinds = tokens.kinds[first:last]
    lows = tokens.lows[first:last]
    if lows[0] in NEGATIONS or kinds.strip("D") == "":
        return ""
    inner = kinds.find("p")
    opening = inner == 1 and first == 0  # "Lawyers for the actor": a capital that says nothing
    plural = inner > 0 and (opening or kinds[inner - 1] in "NZ") and lows[inner - 1].endswith("s")
    # "Prosecutors say he"
    sayers = first == 0 and last == 1 and lows[0].endswith("s") and _names_a_person(lows[0][:-1])
    if (plural or sayers) and wanted != "many":
        return ""  # "shares in the retailer": not "it"
    if wanted == "thing" and lows[inner - 1 if inner > 0 else -1] in _PERSONS | UTTERANCES:
        return ""
    if len(kinds) > 8 or ("c" in kinds and wanted != "many"):
        return ""
    if wanted == "many":
        fits = "c" in kinds or _is_plural(kinds[-1], lows[-1])
    elif wanted == "person":
        thing = lows[0] == "the" and set(kinds[1:]) == {"P"}  # "the Freewinds", a ship
        person = (kinds[-1] == "P" and not thing) or _names_a_person(lows[-1])
        fits = person and not set(lows) & _ORGANISED
    elif kinds[-1] == "P" and not governs and not set(lows) & _ORGANISED:
        # a name that may be a person's: "it" is sure to be that of a country alone
        fits = kinds[0] == "D" or is_place(" ".join(tokens.slice(first, last).split()), "")
    else:
        fits = not _is_plural(kinds[-1], lows[-1])
    return " ".join(tokens.slice(first, last).split()) if fits else ""


def _names_a_person(low: str) -> bool:
    return low in _PERSONS or low.endswith(_AGENTS)


def _is_plural(kind: str, low: str) -> bool:
    return low in _SEVERAL or (kind in "NZ" and low.endswith("s") and not low.endswith("ss"))
