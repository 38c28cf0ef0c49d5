"""What the words of a subject, and those beside it, say of who does it."""

from itertools import pairwise

from ..languages.word_classes import CCONJ, COMMA, OPEN, PAUSE, VERB
from ..languages.wordlist import words
from ..merging.frequent import KINDS_OF_PERSONS, is_persons
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of
from .clauses import Verb, families_of, same_verb
from .features import Word, key

_AGENTS = ("er", "or", "ist", "man", "woman", "ian", "ant", "king", "queen", "chief", "poet", "monk", "priest", "pope")

_FOR_ANOTHER = words("the two three four both all couple pair latter former these those others some")


def head_of(subject: list[Word]) -> Word:
    """The word that a subject is named by: the last before "of" or "in"."""
    for word, after in pairwise(subject):
        if after.span.start - word.span.end > 3:  # a word that tells nothing stands between
            return word
    return subject[-1]


def same_doer(mine: list[Word], theirs: list[Word]) -> bool:
    """Whether two subjects may be one: the head of the one is named in the other, and not as its owner."""
    head, other = head_of(mine), head_of(theirs)
    if head.families & other.families:
        return True
    owners = {word.key for word in mine if word.text.endswith(("'s", "’s", "'", "’")) and word is not head}
    return head.key in {word.key for word in theirs if word is other or not word.text.endswith(("'s", "’s"))} or (
        other.key in {word.key for word in mine} - owners
    )


def before_verb(parsed: Parsed, clause: int) -> set[str]:
    """The keys of the words that stand just before the verb."""
    verb = parsed.clauses[clause].verb
    first = verb[0] if verb else 0
    return {key(low.removesuffix("'s")) for low in parsed.tokens.lower[max(0, first - 5) : first]}


def before_deed(parsed: Parsed, verb: Verb | None) -> set[str]:
    """The keys, and the pronouns, just before a verb that is the row's, in whatever clause."""
    found: set[str] = set()
    tokens = parsed.tokens
    for place, low in enumerate(tokens.lower):
        if tokens.classes[place] in VERB and same_verb(verb, (key(low), families_of(low))):
            for other in range(place - 1, max(-1, place - 4), -1):
                if tokens.classes[other] in PAUSE + CCONJ:
                    break
                found |= {key(tokens.lower[other].removesuffix("'s")), tokens.lower[other]}
    return found


def beside_subject(parsed: Parsed, clause: int) -> set[str]:
    """The keys of an apposition behind the subject: "a monk in Rome, Dionysius Exiguus, drew up …"."""
    found = subject_of(parsed.tokens, parsed.clauses, clause)
    if found is None or parsed.tokens.classes[found[1] : found[1] + 1] not in (COMMA, OPEN):
        return set()
    return {key(low.removesuffix("'s")) for low in parsed.tokens.lower[found[1] + 1 : found[1] + 6]}


def is_personal(parsed: Parsed, clause: int) -> bool:
    """Whether the subject is "he" or "she"."""
    found = subject_of(parsed.tokens, parsed.clauses, clause) if clause >= 0 else None
    return found is not None and parsed.tokens.lower[found[0] : found[1]] in (["he"], ["she"])


def may_be_person(subject: list[Word]) -> bool:
    """Whether a subject may be "he" or "she": a name, or a word for a person."""
    head = head_of(subject)
    low = head.text.lower()
    return (
        head.is_name or head.text[:1].isupper() or is_persons(low) or low in KINDS_OF_PERSONS or low.endswith(_AGENTS)
    )


def is_definite(parsed: Parsed, clause: int) -> bool:
    """Whether the subject is "the city", "its author": it may stand for a name."""
    found = subject_of(parsed.tokens, parsed.clauses, clause)
    first = parsed.tokens.lower[found[0] : found[0] + 1] if found is not None else []
    return first in (["the"], ["this"], ["that"], ["its"])


def stands_for_another(parsed: Parsed, clause: int) -> bool:
    """Whether the subject is "the two", "both", "the last one": as good as a pronoun."""
    found = subject_of(parsed.tokens, parsed.clauses, clause)
    said = parsed.tokens.lower[found[0] : found[1]] if found is not None else []
    return bool(said) and (said[-1] in ("one", "ones") or set(said) <= _FOR_ANOTHER)


def is_named(subject: list[Word]) -> bool:
    """Whether a subject has a name, or begins with a capital."""
    return any(word.is_name for word in subject) or bool(subject and subject[0].text[:1].isupper())
