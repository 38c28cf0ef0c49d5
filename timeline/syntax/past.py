"""Whether a word in -ed is a past tense or a participle: cues, in the order in which they are asked (`CUES`)."""

import re

from ..languages.en.grammar.lexicon import INTRANSITIVE, REPORTING, lemma, past
from ..languages.word_classes import (
    ADP,
    ADVERBIAL,
    AUX,
    AUX_BEEN,
    CCONJ,
    COMMA,
    DET,
    DETERMINED,
    END,
    MAYBE_NOMINAL,
    NOMINAL,
    NOUN,
    NUM,
    OBJECT_START,
    PART,
    PARTICIPLE,
    PAST,
    PRON_NOM,
    PROPN,
    SCONJ,
    START,
    THAT,
    TIME,
    VERB_BASE,
    VERB_ED,
    clause_pattern,
)
from ..languages.wordlist import words
from .cues import LATER_FINITE, Answer, Verb, cue
from .nested import Nested
from .noun_phrases import noun_phrase_before

# "The merger announced in May has …", "The merger, announced in May, has …"
_TOLD = clause_pattern("{time} {adv}* {aux verb_pres}")
_TOLD_ASIDE = clause_pattern(
    "{participle adverbial adp} {participle nominal adp det time verb_pres num}* , {adv}* {aux past verb_pres}"
)
_TOLD_LATER = clause_pattern("{participle} {adverbial nominal adp det num verb_base}* , {adv}* {aux past}")
_TWO_LATER = clause_pattern(
    "{not pause pron_rel that}*? {aux past}+ {not aux past pause pron_rel that cconj}+ {aux_be aux_modal "
    "aux_do verb_past}"
)
# "In a filing made public yesterday, the group said …": the noun before the participle is no subject
_FRONTED_NOUN = clause_pattern("{adverbial cconj}* {adp} {part}? {in_phrase}+ (({adp} {part}? | {part}) {in_phrase}+)*")
_MAIN_LATER = clause_pattern(
    "{not clause_opener pause}* , {determined adverbial noun num adp cconj}+ {aux past verb_pres}"
)
NAMING = words("name dub entitle title nickname christen label")
_STATING = words("say tell add ask warn argue insist claim note reply")  # never "said" of what the fronted noun is
_WHO = words("i he she they we it")
_NEVER_TELLING = words("called based known expected quoted described")
DEMONSTRATIVE = words("this that these those all both some many several most few")
_QUANTIFIERS = words("little much more less few fewer several enough such")
_OPENING = frozenset(map(past, INTRANSITIVE))
SURELY_OBJECT = DET + PROPN + NUM + PART + THAT
_BEHIND_STATED = DETERMINED + NOUN + NUM + PART + THAT + VERB_BASE
_APPOSITION = clause_pattern("{nominal} , {det} {maybe_nominal adp det num}* , $")
_SECOND_NAME = clause_pattern("{nominal} , {det} {maybe_nominal adp det num comma}* $")
_ASIDE_ENDS = clause_pattern("{adverbial adp nominal det num}* , {adv}* {aux}")
_NAMED_BEFORE = clause_pattern("{noun verb_base} , {propn}+ , $")
_SOON_FINITE = clause_pattern("{not pause}* , {adverbial}* {aux past verb_pres}")
# "Some of the crew, tired and hungry, mutinied": two qualities between commas
_QUALITIES = clause_pattern("({verb_ed} {cconj} {adv}*)? {participle noun} , {adv}* {aux past}")
_FIRST_QUALITY = clause_pattern(", ({verb_ed} {cconj} {adv}*)? $")
_BEHIND_QUALITIES = clause_pattern(", {verb_ed} {cconj} {adv}* {participle noun} , $")
_WITH = re.compile(r"\bwith(?: (?!the\b)[\w,.-]+){1,3}$")
# "Known for its wool, Lund, founded in 1536 by a weaver, gets its name from …"
_NEW_SUBJECT = clause_pattern("^ {participle} {not comma}* , {det}? {nominal}+ , $")
_VERB_BEHIND_COMMA = clause_pattern(
    "{not aux comma break quote sconj pron_rel that}* , {adv}* ({aux past} | {verb_pres} {object_start adp})"
)
# "a printer named Willem Haack, whose …", "a company called Bramble has …"
_NAMED_SO = clause_pattern("{propn}+ (, | {time} | {adv}* ({surely_finite} | {verb_ed} {object_start}))")


# "entered parliament, lost the seat in 1974 and regained it", "dismissed him in 1623, recalled him in 1626"
_DEEDS = clause_pattern(
    "{verb_ed} {pron nominal det num} {not aux pause pron_rel sconj pron_nom}* ,? {cconj} {adverbial}* {past}"
)
_LATER_DEED = clause_pattern(
    "{verb_ed} {adverbial adp} {not aux pause pron_rel sconj pron_nom}* ,? {cconj} {adverbial}* {past} "
    "{determined num pron_acc}"
)  # "warned of it, struck in May and won a promise"
_AND_THEN = clause_pattern("{cconj} {time} ,? {adv}* $")
_NEXT_DEED = clause_pattern("{time} , {verb_ed} {pron nominal det num} $")


def is_next_deed(read: Nested, i: int) -> bool:
    """Whether a verb behind a comma tells what the subject of the clause being read did next."""
    verb, classes = read.top.verb, read.classes
    if verb is None or classes[verb[0]] not in PAST or classes[i - 1 : i] != COMMA:
        return False
    listed = _DEEDS.match(classes, i) or _LATER_DEED.match(classes, i)
    return bool(listed or _NEXT_DEED.search(classes, 0, i + 2))


@cue({"Some of the crew, tired and hungry, *left* <in May>": True, "Some of the crew, *tired* and hungry, left": False})
def one_of_two_qualities(verb: Verb) -> Answer:
    """Not "tired" of "some of the crew, tired and hungry, left", but what stands behind the two."""
    classes, i = verb.read.classes, verb.i
    pair = _FIRST_QUALITY.search(classes, 0, i)
    if pair and verb.alone and CCONJ in classes[pair.start() : i + 2] and _QUALITIES.match(classes, i):
        return False
    return True if verb.alone and _BEHIND_QUALITIES.search(classes, 0, i) and verb.read.has_noun(i) else None


@cue({"He *travelled* by train": True})
def somebody_by_means(verb: Verb) -> Answer:
    """Behind a pronoun that can only be the subject, whatever it is done by."""
    return True if verb.by and verb.before == PRON_NOM and verb.last in _WHO and verb.alone else None


@cue({"The bridge *opened* by the queen fell": False, "The *damaged* roof fell": False})
def done_by_somebody(verb: Verb) -> Answer:
    """A participle, before "by" and behind an article."""
    return False if verb.by or (verb.before == DET and verb.last not in DEMONSTRATIVE) else None


@cue({"The new home *ground* is in Lund": False, "Those who *voted* were many": True})
def before_surer(verb: Verb) -> Answer:
    """No verb right before one that can be nothing else, in a main clause."""
    main = verb.read.top.relation in ("root", "conj") and verb.alone and verb.before in NOMINAL
    return False if main and verb.after in tuple(AUX) else None


@cue({"There was little *organised* opposition": False})
def quantified(verb: Verb) -> Answer:
    """A quality of what there is little of."""
    return False if verb.after == NOUN and verb.last in _QUANTIFIERS else None


@cue(
    {
        "A printer *named* Willem Haack, who was poor, died": False,
        "A miller *named* Ada Holm filled her first sack": False,
    }
)
def so_named(verb: Verb) -> Answer:
    """A participle where a name is all that follows, of somebody who has not been heard of."""
    if lemma(verb.word) not in NAMING:
        return None
    start = noun_phrase_before(verb.read.tokens, verb.i, verb.read.top.segments[-1][0])
    unheard = verb.read.tokens.lower[start] in ("a", "an")
    return False if unheard and _NAMED_SO.match(verb.read.classes, verb.i + 1) else None


@cue({"In a filing *made* public <yesterday>, the group said it": False})
def of_fronted_noun(verb: Verb) -> Answer:
    """A participle where the noun before it is no subject, for a comma and the subject follow."""
    return False if lemma(verb.word) not in _STATING and _is_fronted(verb) else None


@cue({"It ended in a fire, with 22 deaths *reported*": False})
def with_its_noun(verb: Verb) -> Answer:
    """A participle at the end of what "with" adds."""
    ends = verb.before == NOUN and verb.after in COMMA + END
    words_before = " ".join(verb.read.tokens.lower[max(0, verb.i - 4) : verb.i])
    return False if ends and _WITH.search(words_before) else None


@cue({"Officials *added* <Thursday> was dry": True})
def states_of_day(verb: Verb) -> Answer:
    """A verb of stating, before a day that is what it is about."""
    if lemma(verb.word) not in _STATING or verb.after != TIME or verb.before == COMMA:
        return None
    return True if verb.read.tokens.words[verb.i + 1][:1].isupper() else None


@cue({"The firm *announced* a plan": True, "The merger *announced* <in May> has failed": False})
def tells(verb: Verb) -> Answer:
    """A verb of telling, unless another is the verb of what it would tell."""
    if lemma(verb.word) not in REPORTING or verb.word in _NEVER_TELLING:
        return None
    told = _TOLD_ASIDE if verb.before == COMMA else _TOLD
    return None if told.match(verb.read.classes, verb.i + 1) else True


@cue({"Her notes, *thought* lost in a fire, came to light <in 1987>": False})
def believed(verb: Verb) -> Answer:
    """A participle, of what others thought of it, where another participle follows and then the verb."""
    told = verb.before == COMMA and verb.alone and verb.after in PARTICIPLE
    return False if told and _TOLD_LATER.match(verb.read.classes, verb.i + 1) else None


@cue({"The treaty, signed <in 1921> but never *ratified*, lapsed": False})
def second_participle(verb: Verb) -> Answer:
    """The second of two participles: "signed but never ratified", "the dismembered and decapitated body"."""
    if verb.before != CCONJ:
        return None
    classes, i = verb.read.classes, verb.i
    if verb.read.top.relation == "acl" and verb.after == COMMA and verb.read.unfinished():
        return False
    return False if classes[max(0, i - 3) : i - 1] == DET + VERB_ED and verb.after == NOUN else None


@cue({"The confession he *made* <in 1998> had been forged": True})
def somebody_did(verb: Verb) -> Answer:
    """Behind a pronoun that can only be the subject."""
    return True if verb.read.classes[verb.i - 1 : verb.i] == PRON_NOM and verb.last in _WHO else None


@cue({"In a favour *asked* twice, the group lost it": False})
def of_any_fronted_noun(verb: Verb) -> Answer:
    """As `of_fronted_noun`, of verbs of saying too that tell nothing."""
    return False if _is_fronted(verb) else None


@cue({"She entered parliament, *lost* the seat <in 1974> and regained it": True})
def next_deed(verb: Verb) -> Answer:
    """What the same subject did next."""
    return True if is_next_deed(verb.read, verb.i) else None


@cue({"The plant, *closed* <in May>, reopened": False, "It, designed by Lund, *built* <in 1899>, was sold": False})
def without_subject(verb: Verb) -> Answer:
    """Behind a comma or at the beginning, a participle; the verb, where its clause goes on there."""
    if verb.before in COMMA + START and not verb.read.resumed and not verb.has_subject():
        return False
    if not (verb.read.resumed and verb.before == COMMA and verb.alone):
        return None
    classes, i = verb.read.classes, verb.i
    if _ASIDE_ENDS.match(classes, i + 1):
        return False
    return not (_NEW_SUBJECT.search(classes, 0, i) and _VERB_BEHIND_COMMA.match(classes, i + 1))


@cue(
    {
        "The plant *closed* <in May> has reopened": False,
        "Polls *published* after voting ended in Hull gave him hope": False,
    }
)
def another_is_finite(verb: Verb) -> Answer:
    """A participle where the finite verb of its clause follows."""
    classes, behind = verb.read.classes, verb.i + 1
    if verb.after in ADVERBIAL + ADP and LATER_FINITE.match(classes, behind):
        return False
    return False if verb.after == SCONJ and _TWO_LATER.match(classes, behind) else None


@cue({"Lund & Sons, a maker of bells *founded* <in 1578>, was sold": False})
def of_apposition(verb: Verb) -> Answer:
    """A participle at the end of what a noun is besides, before the verb of that noun."""
    if not verb.alone or verb.after not in ADVERBIAL + ADP:
        return None
    return (
        False
        if _SECOND_NAME.search(verb.read.classes, 0, verb.i) and _ASIDE_ENDS.match(verb.read.classes, verb.i + 1)
        else None
    )


@cue({"It began after her sister, Carol Byrne, *alerted* us": True})
def behind_apposition(verb: Verb) -> Answer:
    """The verb of a subject that another name was given, since there is no other."""
    classes, i = verb.read.classes, verb.i
    if verb.before != COMMA or not verb.alone:
        return None
    named = verb.after in OBJECT_START and _NAMED_BEFORE.search(classes, 0, i)
    appositive = _APPOSITION.search(classes, 0, i) and not _SOON_FINITE.match(classes, i + 1)
    return True if named or appositive else None


@cue({"The crew met twice, *based* in Hull": False, "The link, *closed* to us <in 1969>, reopened": False})
def inserted(verb: Verb) -> Answer:
    """A participle behind a comma, with no object."""
    if verb.before != COMMA or verb.read.resumed:
        return None
    somewhere = verb.after == PART and verb.read.classes[verb.i + 2 : verb.i + 3] not in tuple(VERB_BASE + AUX_BEEN)
    aside = verb.after in ADP + TIME or somewhere  # "the link, closed to all traffic in 1969, reopened"
    return False if aside or _TOLD_ASIDE.match(verb.read.classes, verb.i + 1) else None


@cue({"The plant *closed* <in May>": True, "They came and *closed* it": True})
def has_subject(verb: Verb) -> Answer:
    """With a subject of its own or that of another verb."""
    return True if verb.has_subject() or verb.before in PRON_NOM + CCONJ or verb.read.resumed else None


@cue(
    {
        "She studied in Lund, and <by 1905> *settled* in Rome": True,
        "It was built <in 1890> and <in 1905> *extended* by a king": False,
    }
)
def did_then(verb: Verb) -> Answer:
    """Behind "and" and a time what the same subject did then, unless both are participles."""
    read, i = verb.read, verb.i
    if _AND_THEN.search(read.classes, 0, i) is None or read.top.verb is None:
        return None
    return True if read.classes[read.top.verb[0]] in PAST and read.top.relation != "acl" else None


@cue({"He said the council *dropped* the plan": True})
def stated(verb: Verb) -> Answer:
    """The verb of what somebody says."""
    said = verb.before in MAYBE_NOMINAL and verb.after in _BEHIND_STATED
    return True if said and verb.read.says(verb.read.top) else None


@cue({"She left, and the police *detained* him": True, "He sold it, and its first store *opened* <in 1926>": True})
def joined(verb: Verb) -> Answer:
    """With a subject of its own behind "and"."""
    if verb.before not in MAYBE_NOMINAL + TIME:
        return None
    named = verb.before == PROPN and verb.after in TIME + END
    alone = named and verb.read.classes[max(0, verb.i - 2) : verb.i - 1] == CCONJ  # "…, and Norra followed in May"
    has_object = verb.after in OBJECT_START + PART + THAT
    return True if (alone or verb.word in _OPENING or has_object) and verb.is_joined() else None


@cue({"What the crew *filmed* the guards denied": True})
def with_object(verb: Verb) -> Answer:
    """With an object behind it, and what may be its subject before it."""
    return verb.before in NOMINAL + COMMA + TIME and verb.after in SURELY_OBJECT


CUES = (
    one_of_two_qualities, somebody_by_means, done_by_somebody, before_surer, quantified, so_named, of_fronted_noun,
    with_its_noun, states_of_day, believed, tells, second_participle, somebody_did, of_any_fronted_noun, next_deed,
    without_subject, another_is_finite, of_apposition, behind_apposition, inserted, did_then, has_subject, stated,
    joined, with_object,
)  # fmt: skip


def _is_fronted(verb: Verb) -> bool:
    classes, i = verb.read.classes, verb.i
    fronted = _FRONTED_NOUN.fullmatch(classes, verb.read.top.start, i)
    return fronted is not None and _MAIN_LATER.match(classes, i + 1) is not None
