"""What a word is beside its neighbours, where its form alone says another thing.

A correction looks at one word and says of which classes it and those behind it are, or nothing. The first that says
something holds; they are tried in the order of `CORRECTIONS`, where they are about the word or its class. Each has
examples, with `<>` around a time expression, that run as tests. To add one: a function, and its name in `CORRECTIONS`.
"""

import re
from functools import cache

from ..languages.en.grammar.lexicon import SAYING, WORDS, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX,
    AUX_BE,
    AUX_BEEN,
    AUX_DO,
    AUX_HAVE,
    AUX_MODAL,
    BREAK,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    DETERMINED,
    END,
    NOMINAL,
    NOUN,
    NUM,
    PART,
    PAST,
    PAST_FORM,
    PAUSE,
    PRESENT,
    PRON_ACC,
    PRON_NOM,
    PROPN,
    QUOTE,
    SCONJ,
    START,
    SURELY_FINITE,
    THAT,
    TIME,
    VERB_BASE,
    VERB_ED,
    VERB_PART,
    VERB_PAST,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from .alone import class_alone
from .correcting import Correction, Place, correction

_PERIOD = re.compile(r"(?:month|quarter|year|period|week|half|day)s?$")
_ABOUT = "than about around over nearly almost approximately roughly"
_AT_LEAST = {"at": ("least", "most"), "up": ("to",), "fewer": ("than",), "less": ("than",), "well": ("over",)}
_NUMBERS = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half a dozens hundreds thousands millions
    """
)
_SHARE = words("third half quarter fifth tenth dozen hundred thousand million billion score few couple")
_ALONE = words("this that all some both each")
_OBJECT = clause_pattern("{verb adp} {det} {nominal verb_base verb_ger}* $")
_NO_NOUN = SURELY_FINITE + PAUSE + TIME + ADP + PART + SCONJ + THAT


@correction("i", of=PRON_NOM, examples={"Pope Sixtus I, who died": ("I", "propn")})
def of_that_name(at: Place) -> str:
    """The first of a name."""
    number = at.words[at.i] == "I" and at.before() == PROPN
    return PROPN if number and at.behind() not in AUX + PAST + VERB_BASE else ""


@correction(
    "yet", of=CCONJ, examples={"nobody has yet died": ("yet", "adv"), "he came, yet nobody died": ("yet", "cconj")}
)
def not_yet(at: Place) -> str:
    """Behind a verb or a noun no conjunction."""
    return ADV if at.before() in AUX_HAVE + AUX_BE + AUX_DO + NOUN + VERB_BASE else ""


@correction("as", examples={"They left as soon as it fell": ("soon", "adv")})
def as_soon_as(at: Place) -> str:
    """Of these three words the last one opens the clause."""
    return ADV + ADV if at.next() == "soon" and at.next(2) == "as" else ""


@correction(of=QUOTE + BREAK, examples={"He said: Nobody came": ("Nobody", "pron_nom")})
def begins_anew(at: Place) -> str:
    """A capital behind a quotation mark or a colon says as little as at the beginning."""
    if at.behind() != PROPN:
        return ""
    return at.classes[at.i] + class_alone(at.words[at.i + 1], initial=True)


@correction(
    "one", of=PRON_NOM, examples={"the word of one witness": ("one", "det"), "he took one of them": ("one", "pron_nom")}
)
def one_thing(at: Place) -> str:
    """A number before a noun."""
    return DET if at.behind() in NOMINAL + VERB_BASE else ""


@correction("one", of=PRON_NOM, examples={"the old one fell": ("one", "noun")})
def the_one(at: Place) -> str:
    """A noun behind what belongs to one."""
    return NOUN if at.before() in DET + NOUN + VERB_ED else ""


@correction(
    "there", of=PRON_NOM, examples={"he died there, alone": ("there", "adv"), "there was a fire": ("there", "pron_nom")}
)
def at_that_place(at: Place) -> str:
    """A place, unless it stands for the subject."""
    place = at.behind() == COMMA or (at.i and at.behind() not in AUX + ADV + PRON_NOM)
    return ADV if place else ""


@correction(of=THAT, examples={"They changed that <in 1990>": ("that", "pron_acc")})
def that_thing(at: Place) -> str:
    """The object of a verb that does not say anything."""
    told = at.before() in PAST + PRESENT and at.behind() in TIME + ADP
    return PRON_ACC if told and lemma(at.lower[at.i - 1]) not in SAYING else ""


@correction("first last", examples={"It was first seen <in 1990>": ("first", "adv"), "it last met": ("last", "adv")})
def for_the_first_time(at: Place) -> str:
    """No quality, since no noun follows but what was done."""
    beside = at.before() in START + AUX_BE + AUX_HAVE + PRON_NOM + COMMA + CCONJ
    return ADV if beside and at.behind() in PAST_FORM else ""


@correction(of=VERB_PRES, examples={"It cost 3.2 billion marks <in 1990>": ("marks", "noun")})
def counted(at: Place) -> str:
    """What a number counts."""
    shared = at.before(2) == NUM and at.i and at.lower[at.i - 1] in _SHARE
    return NOUN if at.before() == NUM or shared else ""


@correction(of=DET, examples={"the will was read": ("will", "noun"), "All will come": ("will", "aux_modal")})
def the_will(at: Place) -> str:
    """What stands behind an article is no auxiliary."""
    return DET + NOUN if at.behind() == AUX_MODAL and at.lower[at.i] not in _ALONE else ""


@correction(of=DET, examples={"the club of St Mark's, founded late": ("Mark's", "propn")})
def named_after(at: Place) -> str:
    """A name, where nothing follows that would be somebody's."""
    whole = at.words[at.i][0].isupper() and at.lower[at.i].endswith("'s") and at.before() == PROPN
    return PROPN if whole and at.behind() in PAUSE + AUX + ADP else ""


@correction("by", examples={"by the time they left it was dark": ("time", "sconj")})
def by_the_time(at: Place) -> str:
    """Three words that open a clause."""
    return ADV + ADV + SCONJ if at.next() == "the" and at.next(2) == "time" and at.behind(3) in DETERMINED else ""


@correction("earlier later separately elsewhere", examples={"Earlier, the mayor left": ("Earlier", "adv")})
def by_and_by(at: Place) -> str:
    """An adverb, where it opens a sentence alone."""
    return ADV if not at.i and at.behind() == COMMA else ""


@correction(of=AUX_MODAL, examples={"a litter can was found": ("can", "noun"), "it can be found": ("can", "aux_modal")})
def no_modal(at: Place) -> str:
    """No auxiliary stands before a finite verb that can be nothing else."""
    return NOUN if at.behind() in AUX_BE + VERB_PAST or at.next() in ("has", "had", "did") else ""


@correction(
    "her", of=DET, examples={"interest in her revived <in 2004>": ("her", "pron_acc"), "her son died": ("her", "det")}
)
def of_her(at: Place) -> str:
    """An object, where no noun can follow."""
    verb = at.behind() == VERB_ED and at.behind(2) in ADVERBIAL + ADP + PART + COMMA + END
    return PRON_ACC if at.behind() in _NO_NOUN or verb else ""


@correction(
    " ".join(_AT_LEAST), examples={"At least six people died": ("least", "det"), "with up to 300 men": ("to", "det")}
)
def at_least(at: Place) -> str:
    """What bounds a number is a part of it."""
    number = at.behind(2) == NUM or at.next(2) in _NUMBERS
    return DET + DET if number and at.next() in _AT_LEAST[at.lower[at.i]] else ""


@correction("more", examples={"profit more than doubled": ("than", "adv")})
def more_than_did(at: Place) -> str:
    """What bounds a verb."""
    return ADV + ADV if at.next() == "than" and at.behind(2) in PAST else ""


@correction("due", examples={"the truce, due to begin <on Monday>": ("due", "verb_part")})
def due_to_begin(at: Place) -> str:
    """What is to happen."""
    return VERB_PART if at.next() == "to" and at.behind(2) in VERB_BASE + AUX_BE + AUX_BEEN else ""


@correction("so", examples={"The price rose, so they sold it": ("so", "cconj")})
def and_so(at: Place) -> str:
    """What follows from what was told."""
    return CCONJ if at.before() == COMMA and at.behind() in DETERMINED else ""


@correction("due", examples={"closed due to the snow": ("due", "adp")})
def because_of(at: Place) -> str:
    """The reason of something."""
    return ADP if at.next() == "to" and at.behind(2) in DET + PROPN + VERB_ED + NUM else ""


@correction("forecast", examples={"It cut its delivery forecast <in May>": ("forecast", "noun")})
def the_forecast(at: Place) -> str:
    """A noun, at the end of an object."""
    return NOUN if _OBJECT.search("".join(at.classes[: at.i])) else ""


@correction(_ABOUT, examples={"about 12 people": ("about", "det"), "over a third of them": ("over", "det")})
def roughly(at: Place) -> str:
    """What makes a number a rough one."""
    share = at.next() in ("a", "an", "one") and at.next(2) in _SHARE
    return DET if at.behind() == NUM or share else ""


@correction("as", examples={"as many as 1,200 men": ("many", "det")})
def as_many_as(at: Place) -> str:
    """The same in three words."""
    return DET * 3 if at.next() in ("many", "much", "few", "little") and at.next(2) == "as" else ""


@correction("as because since", examples={"closed because of it": ("because", "adp")})
def as_of(at: Place) -> str:
    """A preposition of two words."""
    return ADP if at.next() in ("of", "to") else ""


@correction("dated", examples={"a letter dated <3 May 1911> was found": ("dated", "adp")})
def written_on(at: Place) -> str:
    """Of what day a writing is."""
    return ADP if at.behind() == TIME and at.before() in NOMINAL + PRESENT + CLOSE + COMMA else ""


@correction("ended ending", examples={"the three months ended <30 June>": ("ended", "adp")})
def period_ended(at: Place) -> str:
    """Until when a period ran."""
    return ADP if at.behind() == TIME and at.i and _PERIOD.search(at.lower[at.i - 1]) else ""


CORRECTIONS = (
    of_that_name, not_yet, as_soon_as, begins_anew, one_thing, the_one, at_that_place, that_thing, for_the_first_time,
    counted, the_will, named_after, by_the_time, by_and_by, no_modal, of_her, at_least, more_than_did, due_to_begin,
    and_so, because_of, the_forecast, roughly, as_many_as, as_of, written_on, period_ended,
)  # fmt: skip
_WORDS = frozenset().union(*(each.words for each in CORRECTIONS))


@cache
def _about(word: str, of: str) -> tuple[Correction, ...]:
    return tuple(
        each
        for each in CORRECTIONS
        if (word in each.words and of in (each.of or of)) or (not each.words and of in each.of)
    )


def correct(classes: list[str], lower: list[str], words: list[str]) -> None:
    """Correct the classes of a sentence in their place."""
    if len(classes) < 2:
        return
    _correct_first(classes, lower[0])
    for i in range(len(classes) - 1):
        about = _about(lower[i] if lower[i] in _WORDS else "", classes[i])
        if about:
            at = Place(classes, lower, words, i)
            found = next(filter(None, (each.read(at) for each in about)), "")
            if found:
                classes[i : i + len(found)] = found


def _correct_first(classes: list[str], word: str) -> None:
    """ "Air France", "Ford Motor"; "Bitterly had raised its offer": no adverb, for the verb has no other subject."""
    named = classes[0] in PRESENT and classes[1] == PROPN
    if named or (classes[0] == ADV and classes[1] in AUX + PAST and word not in WORDS):
        classes[0] = PROPN
