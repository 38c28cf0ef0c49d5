"""Whether "plans" or "plan" is a verb or a noun: cues, in the order in which they are asked (`CUES`, `BARE`)."""

from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX,
    AUX_BE,
    AUX_MODAL,
    BREAK,
    CCONJ,
    CLOSE,
    COMMA,
    DETERMINED,
    END,
    MAYBE_NOMINAL,
    NOMINAL,
    NOUN,
    NUM,
    PART,
    PAST,
    PLAIN_PHRASE,
    PRON_ACC,
    PRON_NOM,
    PROPN,
    QUOTE,
    START,
    THAT,
    TIME,
    VERB_BASE,
    VERB_ED,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from .before_verb import SUBJECTS
from .cues import LATER_FINITE, Answer, Verb, cue
from .past import SURELY_OBJECT

_SPEAKER = clause_pattern(", {det}? {nominal}+ $")  # "…, the company insists"
_PEOPLE = words("i we they you")
_PLURAL = words("they we i you people police")
_BEFORE_PRESENT = ADVERBIAL + NOMINAL + PRON_NOM + CLOSE + COMMA + QUOTE + CCONJ + VERB_BASE
_BEHIND_NOUN = ADVERBIAL + ADP + NOUN + COMMA + END
_NO_OBJECT = NOUN + ADP + VERB_PRES + COMMA + END + CCONJ
_BEHIND_BASE = DETERMINED + THAT + PART + ADP + QUOTE + NUM + TIME + NOUN
_BEHIND_SHARED_MODAL = ADVERBIAL + PLAIN_PHRASE + ADP + VERB_ED + PRON_ACC + PART
_VERB_LATER = clause_pattern("{aux past}")
_STATED = DETERMINED + THAT + QUOTE


@cue({"The mayor – whose term ends <in May> – *says* nothing": True})
def behind_dashes(verb: Verb) -> Answer:
    """The verb of a clause that dashes interrupted."""
    return True if verb.before == BREAK and verb.read.resumed and verb.alone else None


@cue({"He *lives* in a house bought <in 1990>": True})
def somebody_does(verb: Verb) -> Answer:
    """Behind a pronoun that can only be the subject."""
    return True if verb.last in SUBJECTS and verb.read.classes[verb.i - 1] == PRON_NOM and verb.alone else None


@cue({"The *plans* had failed": False})
def beside_another(verb: Verb) -> Answer:
    """No verb before a surer one, nor where no subject can stand before it."""
    return False if verb.after in AUX + PAST or verb.before not in _BEFORE_PRESENT else None


@cue({"The miners *strikes* hurt": False})
def behind_plural(verb: Verb) -> Answer:
    """No verb in -s behind a noun in -s."""
    plural = verb.before == NOUN and verb.last.endswith("s") and not verb.last.endswith("ss")
    return False if plural else None


@cue({"The peace *talks* in Geneva have failed": False})
def another_is_finite(verb: Verb) -> Answer:
    """No verb where the finite verb of its clause follows."""
    return False if verb.after in _BEHIND_NOUN and LATER_FINITE.match(verb.read.classes, verb.i + 1) else None


@cue({"The council *says* that it failed": True})
def tells(verb: Verb) -> Answer:
    """A verb of telling, before what is told and behind who tells it."""
    if lemma(verb.word) not in REPORTING:
        return None
    tag = verb.after in COMMA + END and _SPEAKER.search(verb.read.classes, 0, verb.i)
    return True if verb.after in _STATED or tag else None


@cue({"The harvest, on which the date *depends*, was late": True})
def of_relative(verb: Verb) -> Answer:
    """The verb at the end of a relative clause."""
    relative = verb.read.top.relation == "acl:relcl" and verb.after in COMMA + END
    return True if relative and verb.has_subject() else None


@cue({"Although no record *survives* and he may be wrong, it was built <in 1820>": True})
def before_next_clause(verb: Verb) -> Answer:
    """A verb where a clause with a subject of its own follows."""
    next_clause = verb.after == CCONJ and verb.read.classes[verb.i + 2 : verb.i + 3] == PRON_NOM
    return True if next_clause and verb.has_subject() else None


@cue({"The oil *prices*, low <in May>, rose": False})
def without_object(verb: Verb) -> Answer:
    """A noun, where no object can follow; but the verb of a name before a noun."""
    if verb.after not in _NO_OBJECT or verb.before in PRON_NOM + ADV:
        return None
    if verb.has_subject() and verb.after == ADP:
        return None
    if not verb.has_subject() or verb.after not in NOUN + VERB_PRES:
        return False
    return verb.before == PROPN or not LATER_FINITE.match(verb.read.classes, verb.i + 1)


@cue({"He sold it, and the council *wants* it back": True})
def joined(verb: Verb) -> Answer:
    """With an object, in what somebody says or behind "and"."""
    if verb.before not in NOMINAL + VERB_BASE or verb.after not in SURELY_OBJECT + PRON_NOM:
        return None
    return True if verb.read.says(verb.read.top) or verb.is_joined() else None


@cue(
    {
        "The firm owns a ferry and *runs* the port": True,
        "It was built by a man born in Rome <in 1890>, and *stands* there still": True,
    }
)
def second_verb(verb: Verb) -> Answer:
    """Behind "and" a verb, if an object follows or the first one is of the present."""
    top = verb.read.top
    if top.relation == "acl" and verb.read.classes[: verb.i].endswith(COMMA + CCONJ):
        top = verb.read.clauses[top.parent]  # "It was built by a man born in Rome, and stands there still"
    if verb.before != CCONJ or top.verb is None:
        return None
    return verb.after in SURELY_OBJECT or verb.read.classes[top.verb[0]] in VERB_PRES + AUX_BE


@cue({"She *plans* it": True})
def has_subject(verb: Verb) -> Answer:
    """With a subject."""
    return verb.has_subject() or verb.before == PRON_NOM


CUES = (
    behind_dashes, somebody_does, beside_another, behind_plural, another_is_finite, tells, of_relative,
    before_next_clause, without_object, joined, second_verb, has_subject,
)  # fmt: skip


@cue({"The men who *plan* it left": True})
def behind_who(verb: Verb) -> Answer:
    """The verb of a relative clause whose subject is "who"."""
    top = verb.read.top
    relative = verb.alone and top.marker == verb.i - 1 >= 0 and top.relation == "acl:relcl"
    return True if relative and verb.last in ("who", "which", "that") else None


@cue({"It will close <on Monday> and *stay* closed until then": True})
def shares_modal(verb: Verb) -> Answer:
    """A bare verb behind "and" and a time, and a modal before that."""
    first, classes = verb.read.top.verb, verb.read.classes
    if first is None or classes[verb.i - 1 : verb.i] != CCONJ:
        return None
    shared = classes[first[0]] == AUX_MODAL or (classes[first[0]] == VERB_BASE and verb.read.top.relation == "conj")
    return True if shared and TIME in classes[first[1] :] and verb.after in _BEHIND_SHARED_MODAL else None


@cue({"Nobody came, the activists *argue*": True})
def they_tell(verb: Verb) -> Answer:
    """A verb of telling at the end, behind a plural that is no name."""
    low, before, _ = _noun_before(verb)
    plural = low.endswith("s") and before in NOUN + VERB_PRES
    ends = verb.after in COMMA + END and COMMA in verb.read.classes[: verb.i]
    return True if plural and ends and lemma(verb.word) in REPORTING else None


@cue({"Officials with the Lund water board *say* they had warned us": True})
def they_say(verb: Verb) -> Answer:
    """ "Say" behind a plural, however far, where somebody is told of."""
    told = verb.word == "say" and verb.before in MAYBE_NOMINAL + CLOSE and verb.alone
    return True if told and verb.after in DETERMINED + THAT + QUOTE and verb.has_subject() else None


@cue({"The crew, who left <in 2003> and came back <in 2018>, *expect* it": True})
def awaited(verb: Verb) -> Answer:
    """What a subject that was interrupted has waited for, where no other verb follows."""
    waits = verb.read.resumed and verb.before == COMMA and verb.alone and verb.after in _BEHIND_BASE
    return True if waits and not _VERB_LATER.search(verb.read.classes, verb.i + 1) else None


@cue({"The *plan* was good": False})
def behind_no_plural(verb: Verb) -> Answer:
    """A noun, unless a plural stands before it."""
    low, before, _ = _noun_before(verb)
    plural = low in _PLURAL or (before in NOMINAL + VERB_PRES and low.endswith("s"))
    return None if plural or (verb.read.resumed and before == COMMA) else False


@cue({"They *know*, as all do, that it closed": True})
def people_do(verb: Verb) -> Answer:
    """Behind a pronoun for people, unless a question or a wish stands before that."""
    low, _, at = _noun_before(verb)
    asked = at > 0 and verb.read.classes[at - 1] in AUX + VERB_BASE
    return True if low in _PEOPLE and verb.alone and not asked else None


@cue({"If the talks *fail*, they will leave": True})
def if_they(verb: Verb) -> Answer:
    """The verb at the end of a subordinate clause."""
    return True if verb.after == COMMA and verb.alone and verb.read.top.relation == "advcl" else None


@cue({"The ministers *plan* a visit": True, "They *say* so": True})
def of_plural(verb: Verb) -> Answer:
    """Behind a plural that is its subject, where an object follows."""
    if verb.word == "say":
        return True
    if verb.after not in _BEHIND_BASE:
        return False
    own = _noun_before(verb)[1] == PRON_NOM
    return own or verb.is_joined(DETERMINED + NOUN) or verb.has_subject()


BARE = (behind_who, shares_modal, they_tell, they_say, awaited, behind_no_plural, people_do, if_they, of_plural)


def _noun_before(verb: Verb) -> tuple[str, str, int]:
    """The word before a verb and its adverbs, in lower case, its class, and where it stands."""
    at = len(verb.read.classes[: verb.i].rstrip(ADV)) - 1
    return (verb.read.tokens.lower[at], verb.read.classes[at], at) if at >= 0 else ("", START, -1)
