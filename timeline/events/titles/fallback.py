"""Where no title can be cut out: what makes one too poor to stand, and the sentence that stands in its place."""

from ...languages.word_classes import NOUN_LIKE, PAST_FORM, PAUSE, PRON, PRON_NOM, SURELY_FINITE, TIME, VERB_PRES
from ...languages.wordlist import words
from ...syntax.parsed import Parsed
from ...syntax.subject import subject_of, time_as_subject
from .length import LONGEST
from .text import capital

_TELLING = frozenset(NOUN_LIKE + PAST_FORM + PRON)
_FINITE = frozenset(SURELY_FINITE + VERB_PRES)
_INVERTED = words("did does do had has could would was were is are")
_HOLDING = words("was were is are be been being had has have did do does said says made make gave took")


def is_poor(parsed: Parsed, clause: int, order: list[int]) -> bool:
    """Whether these tokens tell too little: no subject before the verb, or nothing but a verb and who did it."""
    tokens, verb = parsed.tokens, parsed.clauses[clause].verb
    telling = [i for i in order if tokens.classes[i] in _TELLING]
    if not telling:
        return True
    if verb is None:  # "Captain Holm, who feared the sailors had lied, burned …": the verb went to who is spoken of
        return parsed.clauses[clause].relation == "root" and any(
            one.parent == clause and one.verb for one in parsed.clauses
        )
    if tokens.lower[order[0]] in _INVERTED and tokens.lower[0] not in _INVERTED:
        return True  # "Only in 1978 did the town get a hospital"
    if verb[1] - 1 not in order:
        return False
    if tokens.classes[verb[0]] in _FINITE and subject_of(tokens, parsed.clauses, clause) is None:
        return time_as_subject(tokens, parsed.clauses, clause) not in order
    head = tokens.lower[verb[1] - 1]
    holding = head in _HOLDING and parsed.clauses[clause].relation != "acl"  # a thing may have been "made"
    return order[-1] == verb[1] - 1 and (holding or len(telling) < 2)


def is_bare(parsed: Parsed, clause: int, order: list[int]) -> bool:
    """Whether a clause that hangs on another tells no more than that somebody did it: "…, where he died"."""
    told = [parsed.tokens.classes[i] for i in order if parsed.tokens.classes[i] in _TELLING]
    return len(told) < 3 and told[:1] == [PRON_NOM] and parsed.clauses[clause].relation in ("acl:relcl", "advcl")


def sentence(parsed: Parsed) -> str:
    """The sentence as it stands, cut between words where it would be too long."""
    tokens, first, last = parsed.tokens, 0, len(parsed.tokens.words)
    while last - first > 1 and (tokens.classes[first] in PAUSE + TIME or tokens.lower[first] in ("'s", "’s")):
        first += 1  # "1940–1945 closed", "Next year's fair …"
    return clipped(capital(" ".join(tokens.slice(first, last).split()).strip(" ,;:–—")))


_UNFINISHED = words(
    "of the a an and or but to in at on by for with from that which who is was were are its their his her"
)


def clipped(text: str) -> str:
    """Cut between words where a text would be too long."""
    if len(text) <= LONGEST:
        return text
    head = text[: LONGEST - 1]
    kept = (head.rpartition(" ")[0] or head).split()
    while len(kept) > 1 and kept[-1].lower().strip(",;:–—") in _UNFINISHED:
        kept.pop()
    return " ".join(kept).rstrip(" ,;:–—") + "…"


# Nouns that tell nothing without what they are of.
_EMPTY = words("beginning start end time period event events thing part opening final")


def is_poor_noun(parsed: Parsed, order: list[int], alone: bool) -> bool:
    """Whether a noun alone says too little to be the title of an event: "war" in a sentence that tells nothing else."""
    telling = [parsed.tokens.lower[i] for i in order if parsed.tokens.classes[i] in _TELLING]
    several = any(parsed.tokens.lower[i] == "of" for i in order[1:-1])  # "outbreak of measles"
    return len(telling) < 3 - several if alone else len(telling) == 1 and telling[0] in _EMPTY
