"""Which words are finite verbs: told by their form, and where the form is not enough, by their neighbours."""

from ..languages.en.grammar.lexicon import lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    AUX,
    AUX_HAVE,
    AUX_MODAL,
    COMMA,
    DET,
    MAYBE_NOMINAL,
    NOMINAL,
    NOUN,
    NUM,
    PART,
    PARTICIPLE,
    PAST,
    PRESENT,
    PRON_REL,
    START,
    SURELY_FINITE,
    THAT,
    TIME,
    VERB_BASE,
    VERB_ED,
    VERB_PAST,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from . import past, present
from .cues import Answer, Verb, cue, decide
from .nested import Nested

# Finite verb groups. T and R may stand inside: "was on Monday sentenced", "had not yet been held".
GROUP = clause_pattern(
    "{aux_modal} {adverbial}* ({aux_have} {adverbial}*)? ({aux_been} {adv}*){0,2} {past_form verb_base "
    "verb_ger noun aux_have aux_be aux_do}? | {aux_have} {adverbial}* ({aux_been} {adv}*){0,2} {past_form "
    "verb_ger}? | {aux_be} {adverbial}* ({aux_been} {adv}*)? {past_form verb_ger}? | {aux_do} ({adv}* "
    "{verb_base aux_have} | {adv}+ {noun})? | {past present}"
)
_ENDS_INSERTED = PARTICIPLE + MAYBE_NOMINAL + TIME + NUM  # what a clause that interrupts another ends with
COPULAR = words("stay remain keep become look seem get")


@cue({"The firm, whose *shares* fell <in May>, closed": False})
def behind_whose(verb: Verb) -> Answer:
    """A noun, unless it can only be a verb."""
    return False if verb.last == "whose" and verb.read.classes[verb.i] not in AUX else None


@cue({"He was to have *retired* <in May>": False, "The roads remain *closed*": False})
def behind_verb(verb: Verb) -> Answer:
    """A part of the group before it: "was to have retired", "remain shut"."""
    of, i = verb.read.classes[verb.i], verb.i
    if of in PAST and verb.read.classes[:i].rstrip(ADV).endswith(PART + AUX_HAVE):
        return False
    return False if of in PARTICIPLE and i and lemma(verb.last) in COPULAR else None


@cue({"They hope to *open* it": False, "a matter of *lost* time": False})
def behind_preposition(verb: Verb) -> Answer:
    """An infinitive behind "to", a quality behind a preposition."""
    of, before = verb.read.classes[verb.i], verb.read.classes[verb.i - 1] if verb.i else START
    infinitive = before == PART and of != AUX_MODAL
    return False if infinitive or (before == ADP and of in PAST + PRESENT) else None


@cue({"It *is* late": True, "They *went* home": True})
def by_its_form(verb: Verb) -> Answer:
    """What can be nothing else."""
    of = verb.read.classes[verb.i]
    if of == VERB_PAST:
        return verb.read.classes[verb.i - 1 : verb.i] != DET or verb.last in past.DEMONSTRATIVE
    return True if of in AUX else None


@cue({"They *plan* a visit": True})
def of_base_form(verb: Verb) -> Answer:
    """A base form is a verb where `present.BARE` says so."""
    return decide(present.BARE, verb) if verb.read.classes[verb.i] == VERB_BASE else None


@cue({"It said that *talks* had been held": False})
def behind_that(verb: Verb) -> Answer:
    """The verb of a clause that begins here, unless another follows at once."""
    if verb.before not in PRON_REL + THAT or not verb.alone:
        return None
    return verb.read.classes[verb.i] != VERB_PRES or verb.after not in SURELY_FINITE


@cue({"It bought a company *named* Bramble": False})
def so_named(verb: Verb) -> Answer:
    """The name of what the verb before it is about."""
    named = lemma(verb.word) in past.NAMING and verb.before in NOMINAL + COMMA
    return False if named and not verb.alone else None


@cue({"The plant which opened <in May> *closed*": True})
def ends_interruption(verb: Verb) -> Answer:
    """The verb that an outer clause has waited for."""
    if verb.before not in _ENDS_INSERTED or verb.by or not verb.read.waiting(verb.i):
        return None
    if verb.read.classes[verb.i] == VERB_ED:
        return True
    return verb.before in PARTICIPLE + NOMINAL + TIME and verb.after not in PAST + NOUN


@cue({"The firm *closed* it": True, "The firm *closes* it": True})
def by_tense(verb: Verb) -> Answer:
    """What its neighbours say of such a form."""
    if verb.read.classes[verb.i] != VERB_ED:
        return decide(present.CUES, verb)
    if verb.before == ADV and verb.read.classes[: verb.i].rstrip(ADV).endswith(COMMA):
        verb.before = COMMA  # "rumours, first heard in January, …"
    return decide(past.CUES, verb)


CUES = (
    behind_whose, behind_verb, behind_preposition, by_its_form, of_base_form, behind_that, so_named,
    ends_interruption, by_tense,
)  # fmt: skip


def is_finite(read: Nested, i: int) -> bool:
    """Whether the token at `i`, behind what was `read`, is a finite verb."""
    return decide(CUES, Verb(read, i))
