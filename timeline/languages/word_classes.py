"""Classes of words, named as Universal Dependencies name them: a UPOS tag, and the features that a word's form shows.

A sentence is a string of one character a word, so that patterns can read it. Which character stands for which class is
known here alone: elsewhere one writes constants, adds them to sets (`AUX + PAST`: of either), and reads with
`clause_pattern`. `Tokens.classes` is such a string; what holds for one word holds for a slice of it.
"""

import re
from functools import cache

DET = "D"  # the, those, her, Peter's
NOUN = "N"  # whatever no table knows and no ending tells; adjectives too, which stand where nouns do
PROPN = "P"
NUM = "#"
PRON_NOM = "O"  # PRON Case=Nom: he, they, somebody
PRON_ACC = "o"  # PRON Case=Acc: him, themselves
PRON_REL = "r"  # PRON PronType=Rel: which, who, where
ADP = "p"
SCONJ = "s"  # because, when, after; before a noun still one, until the clause is read
CCONJ = "c"
THAT = "h"  # SCONJ, DET or PRON: "that", whichever it is
PART = "t"  # PART: the "to" of an infinitive, and every other
ADV = "R"
TIME = "T"  # a time expression with the words that govern it: "on Monday", "by the end of 2014"

AUX_MODAL = "m"  # AUX VerbForm=Fin: will, might
AUX_BE = "b"  # AUX VerbForm=Fin: is, were
AUX_HAVE = "v"  # AUX VerbForm=Fin: has, had
AUX_DO = "d"  # AUX VerbForm=Fin: did
AUX_BEEN = "B"  # AUX VerbForm=Inf,Part,Ger: be, been, being
AUX_HAVING = "H"  # AUX VerbForm=Ger: having

VERB_PAST = "V"  # VERB Tense=Past VerbForm=Fin: went
VERB_ED = "E"  # VERB Tense=Past VerbForm=Fin,Part: voted
VERB_PART = "L"  # VERB Tense=Past VerbForm=Part: gone
VERB_GER = "G"  # VERB VerbForm=Ger: voting
VERB_PRES = "Z"  # VERB Tense=Pres Person=3: plans; or NOUN Number=Plur
VERB_BASE = "I"  # VERB VerbForm=Inf,Fin: plan; or NOUN

COMMA = ","
BREAK = ";"  # a semicolon, a colon, a dash, the border of a cell
QUOTE = '"'
OPEN = "("
CLOSE = ")"
START = "^"  # before the first word; no word is of this class
END = "$"  # behind the last

AUX = AUX_BE + AUX_HAVE + AUX_MODAL + AUX_DO
PAST = VERB_PAST + VERB_ED
PARTICIPLE = VERB_ED + VERB_PART
PAST_FORM = PAST + VERB_PART
PRESENT = VERB_PRES + VERB_BASE
VERB = PAST_FORM + PRESENT + VERB_GER
FINITE = AUX + PAST + PRESENT  # may be finite
SURELY_FINITE = AUX + VERB_PAST  # is, whatever stands beside it
ADVERBIAL = ADV + TIME
PRON = PRON_NOM + PRON_ACC
NOMINAL = NOUN + PROPN
MAYBE_NOUN = NOUN + PRESENT  # a noun, or what may be one: "plans", "plan"
MAYBE_NOMINAL = NOMINAL + PRESENT
DETERMINED = DET + PROPN + PRON_NOM  # what begins a noun phrase of its own: with "the", a name, a pronoun
NOUN_LIKE = MAYBE_NOMINAL + NUM + VERB_GER  # what stands where nouns stand
IN_PHRASE = DET + NOUN_LIKE  # what noun phrases are made of
PLAIN_PHRASE = DET + NOMINAL + NUM  # of these what is surely no verb
OBJECT_START = PLAIN_PHRASE + PRON
CLAUSE_OPENER = SCONJ + PRON_REL + THAT
PAUSE = COMMA + BREAK

_CODES = {name.lower(): codes for name, codes in list(globals().items()) if name.isupper() and isinstance(codes, str)}
_SLOT = re.compile(r"\{(not )?([a-z_]+(?: [a-z_]+)*)\}")
_GROUP = re.compile(r"(?<![\\?])\((?!\?)")


@cache
def clause_pattern(pattern: str) -> "re.Pattern[str]":
    r"""A regular expression over classes of words: `{noun}`, `{aux past}` one of either, `{not comma}` any other.

    Between the slots all is as in `re`, but blanks say nothing and brackets that are not named don't capture.

    >>> clause_pattern("{det}? {noun propn}+ , {adv}* {aux}").search(DET + NOUN + COMMA + ADV + AUX_BE).end()
    5
    """
    regex = _SLOT.sub(_one_of, _GROUP.sub("(?:", pattern))
    return re.compile(regex.replace(" ", ""))


def _one_of(slot: "re.Match[str]") -> str:
    unknown = [name for name in slot[2].split() if name not in _CODES]
    if unknown:
        raise ValueError(f"no class of words is named {unknown[0]!r}")
    codes = "".join(_CODES[name] for name in slot[2].split())
    if len(codes) == 1 and not slot[1]:
        return re.escape(codes)
    return f"[{'^' if slot[1] else ''}{''.join(map(re.escape, codes))}]"
