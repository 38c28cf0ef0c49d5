"""Which words are finite verbs: told by their form, and where the form is not enough, by their neighbours."""

import re

from ..languages.en.grammar.lexicon import INTRANSITIVE, REPORTING, lemma, past
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX,
    AUX_BE,
    AUX_HAVE,
    AUX_MODAL,
    BREAK,
    CCONJ,
    CLOSE,
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
    PLAIN_PHRASE,
    PRESENT,
    PRON_ACC,
    PRON_NOM,
    PRON_REL,
    PROPN,
    QUOTE,
    SCONJ,
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
from .nested import Nested, joined_subject, noun_phrase_before

# Finite verb groups. T and R may stand inside: "was on Monday sentenced", "had not yet been held".
GROUP = clause_pattern(
    "{aux_modal} {adverbial}* ({aux_have} {adverbial}*)? ({aux_been} {adv}*){0,2} {past_form verb_base "
    "verb_ger noun aux_have aux_be aux_do}? | {aux_have} {adverbial}* ({aux_been} {adv}*){0,2} {past_form "
    "verb_ger}? | {aux_be} {adverbial}* ({aux_been} {adv}*)? {past_form verb_ger}? | {aux_do} ({adv}* "
    "{verb_base aux_have} | {adv}+ {noun})? | {past present}"
)
# What may stand between a participle and the finite verb of the clause it interrupts.
_LATER_FINITE = clause_pattern(
    "{not surely_finite clause_opener pause part pron_nom quote open close cconj}*? ({surely_finite} | "
    "(?<={present adverbial nominal num}) {verb_ed verb_pres} (?={adverbial nominal adp det part num "
    "that} | $))"
)
# "The merger announced in May has …", "The merger, announced in May, has …"
_TOLD = clause_pattern("{time} {adv}* {aux verb_pres}")
_TOLD_ASIDE = clause_pattern(
    "{participle adverbial adp} {participle nominal adp det time verb_pres num}* , {adv}* {aux past verb_pres}"
)
_TWO_LATER = clause_pattern(
    "{not pause pron_rel that}*? {aux past}+ {not aux past pause pron_rel that cconj}+ {aux_be aux_modal "
    "aux_do verb_past}"
)
# "In a filing made public yesterday, the group said …": the noun before the participle is no subject
_FRONTED_NOUN = clause_pattern("{adverbial cconj}* {adp} {part}? {in_phrase}+ (({adp} {part}? | {part}) {in_phrase}+)*")
_MAIN_LATER = clause_pattern(
    "{not clause_opener pause}* , {determined adverbial noun num adp cconj}+ {aux past verb_pres}"
)
_SPEAKER = clause_pattern(", {det}? {nominal}+ $")  # "…, the company insists"
_NAMING = words("name dub entitle title nickname christen label")
_STATING = words("say tell add ask warn argue insist claim note reply")  # never "said" of what the fronted noun is
_WHO = words("i he she they we it")
_NEVER_TELLING = words("called based known expected quoted described")
_DEMONSTRATIVE = words("this that these those all both some many several most few")
_QUANTIFIERS = words("little much more less few fewer several enough such")
_OPENING = frozenset(map(past, INTRANSITIVE))
_CHANNELS = (["telephone"], ["phone"], ["email"], ["e-mail"], ["letter"], ["fax"])  # "residents said by telephone"
_PEOPLE = words("i we they you")
_PLURAL = words("they we i you people police")
_BEFORE_ADVERB = DETERMINED + NOUN + CCONJ + PRON_REL + THAT
_ENDS_INSERTED = PARTICIPLE + MAYBE_NOMINAL + TIME + NUM  # what a clause that interrupts another ends with
_BEHIND_SHARED_MODAL = ADVERBIAL + PLAIN_PHRASE + ADP + VERB_ED + PRON_ACC + PART
_SURELY_OBJECT = DET + PROPN + NUM + PART + THAT
_BEHIND_STATED = DETERMINED + NOUN + NUM + PART + THAT + VERB_BASE
_BEFORE_PRESENT = ADVERBIAL + NOMINAL + PRON_NOM + CLOSE + COMMA + QUOTE + CCONJ + VERB_BASE
_BEHIND_NOUN = ADVERBIAL + ADP + NOUN + COMMA + END
_NO_OBJECT = NOUN + ADP + VERB_PRES + COMMA + END + CCONJ
_BEHIND_BASE = DETERMINED + THAT + PART + ADP + QUOTE + NUM + TIME + NOUN


def is_finite(read: Nested, i: int) -> bool:
    """Whether the token at `i`, behind what was `read`, is a finite verb."""
    classes, lower = read.classes, read.tokens.lower
    kind = classes[i]
    before = classes[i - 1] if i else START
    if i and lower[i - 1] == "whose" and kind not in AUX:
        return False  # "whose shares began …"
    if kind in PAST and classes[:i].rstrip(ADV).endswith(PART + AUX_HAVE):
        return False  # "was to have retired"
    if kind in PARTICIPLE and i and lemma(lower[i - 1]) in COPULAR:
        return False  # "remain shut"
    if (before == PART and kind != AUX_MODAL) or (before == ADP and kind in PAST + PRESENT):
        return False
    if kind in AUX:
        return True
    if kind == VERB_PAST:
        return before != DET or lower[i - 1] in _DEMONSTRATIVE
    if kind == VERB_BASE:
        subject = read.top.verb is None and read.top.marker == i - 1 >= 0 and read.top.relation == "acl:relcl"
        return (
            (subject and lower[i - 1] in ("who", "which", "that")) or _shares_modal(read, i) or _bare(read, i, before)
        )
    after = classes[i + 1] if i + 1 < len(classes) else END
    back = i - 1
    while back > 0 and classes[back] == ADV:
        back -= 1
    if i and classes[back] in _BEFORE_ADVERB:
        before = classes[back]
    if before == ADV and read.waiting(i) and back > 0:
        before = NOUN if classes[back] in PARTICIPLE else classes[back]
    if before in PRON_REL + THAT and read.top.verb is None:
        return kind != VERB_PRES or after not in tuple(SURELY_FINITE)  # "that talks had been held"
    if lemma(lower[i]) in _NAMING and before in NOMINAL + COMMA and read.top.verb is not None:
        return False  # "bought a company named Bramble"
    by = after == ADP and lower[i + 1] == "by" and lower[i + 2 : i + 3] not in _CHANNELS
    if before in _ENDS_INSERTED and not by and read.waiting(i):
        return kind == VERB_ED or (before in PARTICIPLE + NOMINAL + TIME and after not in PAST + NOUN)
    return _past(read, i, before, after, by) if kind == VERB_ED else _present(read, i, before, after)


def _shares_modal(read: Nested, i: int) -> bool:
    """ "Will close on Monday and stay closed until April": a bare verb behind "and", and a time before that."""
    verb, classes = read.top.verb, read.classes
    if verb is None or classes[i - 1 : i] != CCONJ:
        return False
    shared = classes[verb[0]] == AUX_MODAL or (classes[verb[0]] == VERB_BASE and read.top.relation == "conj")
    return shared and TIME in classes[verb[1] :] and classes[i + 1 : i + 2] in tuple(_BEHIND_SHARED_MODAL)


# "entered parliament, lost the seat in 1974 and regained it", "dismissed him in 1623, recalled him in 1626"
_DEEDS = clause_pattern(
    "{verb_ed} {pron nominal det num} {not aux pause pron_rel sconj pron_nom}* ,? {cconj} {adverbial}* {past}"
)
_LATER_DEED = clause_pattern(
    "{verb_ed} {adverbial adp} {not aux pause pron_rel sconj pron_nom}* ,? {cconj} {adverbial}* {past} "
    "{determined num pron_acc}"
)  # "warned of it, struck in May and won a promise"
_NEXT_DEED = clause_pattern("{time} , {verb_ed} {pron nominal det num} $")


def is_next_deed(read: Nested, i: int) -> bool:
    """Whether a verb behind a comma tells what the subject of the clause being read did next."""
    verb, classes = read.top.verb, read.classes
    if verb is None or classes[verb[0]] not in PAST or classes[i - 1 : i] != COMMA:
        return False
    listed = _DEEDS.match(classes, i) or _LATER_DEED.match(classes, i)
    return bool(listed or _NEXT_DEED.search(classes, 0, i + 2))


_APPOSITION = clause_pattern("{nominal} , {det} {maybe_nominal adp det num}* , $")
_NAMED_BEFORE = clause_pattern("{noun verb_base} , {propn}+ , $")
_SOON_FINITE = clause_pattern("{not pause}* , {adverbial}* {aux past verb_pres}")


def _is_behind_apposition(read: Nested, i: int) -> bool:
    """Whether the clause can have no other verb: "Harwell Foods, the maker of biscuits, agreed on Monday to"."""
    classes = read.classes
    return bool(_APPOSITION.search(classes, 0, i)) and not _SOON_FINITE.match(classes, i + 1)


# "Some of the crew, tired and hungry, mutinied": two qualities between commas
_QUALITIES = clause_pattern("({verb_ed} {cconj} {adv}*)? {participle noun} , {adv}* {aux past}")
_FIRST_QUALITY = clause_pattern(", ({verb_ed} {cconj} {adv}*)? $")
_BEHIND_QUALITIES = clause_pattern(", {verb_ed} {cconj} {adv}* {participle noun} , $")


# "Known for its wool, Lund, founded in 1536 by a weaver, gets its name from …"
_NEW_SUBJECT = clause_pattern("^ {participle} {not comma}* , {det}? {nominal}+ , $")
_VERB_BEHIND_COMMA = clause_pattern(
    "{not aux comma break quote sconj pron_rel that}* , {adv}* ({aux past} | {verb_pres} {object_start adp})"
)


def _past(read: Nested, i: int, before: str, after: str, by: bool) -> bool:
    """ "announced": past tense, or a participle."""
    classes, low, top = read.classes, read.tokens.lower[i], read.top
    pair = _FIRST_QUALITY.search(classes, 0, i)
    if pair and top.verb is None and CCONJ in classes[pair.start() : i + 2] and _QUALITIES.match(classes, i):
        return False
    if top.verb is None and _BEHIND_QUALITIES.search(classes, 0, i) and read.has_noun(i):
        return True
    if before == ADV and classes[:i].rstrip(ADV).endswith(COMMA):
        before = COMMA  # "rumours, first heard in January, …"
    if by and before == PRON_NOM and read.tokens.lower[i - 1] in _WHO and top.verb is None:
        return True  # "he left by train"
    if by or (before == DET and read.tokens.lower[i - 1] not in _DEMONSTRATIVE):
        return False
    if after == NOUN and read.tokens.lower[i - 1] in _QUANTIFIERS:
        return False  # "little organised opposition"
    if lemma(low) in _NAMING and _is_so_named(read, i):
        return False
    fronted = _FRONTED_NOUN.fullmatch(classes, top.start, i) and _MAIN_LATER.match(classes, i + 1)
    if fronted and lemma(low) not in _STATING:
        return False
    if before == NOUN and after in COMMA + END and _WITH.search(" ".join(read.tokens.lower[max(0, i - 4) : i])):
        return False  # "…, with 22 deaths reported"
    if lemma(low) in _STATING and after == TIME and read.tokens.words[i + 1][:1].isupper() and before != COMMA:
        return True  # "Officials said Thursday was the first day without rain"
    told = _TOLD_ASIDE if before == COMMA else _TOLD
    if lemma(low) in REPORTING and low not in _NEVER_TELLING and not told.match(classes, i + 1):
        return True
    if before == CCONJ and top.relation == "acl" and after == COMMA and read.unfinished():
        return False  # "the treaty, signed in 1921 but never ratified, lapsed"
    if before == CCONJ and classes[i - 2 : i - 1] == VERB_ED and classes[i - 3 : i - 2] == DET and after == NOUN:
        return False  # "the dismembered and decapitated body"
    if classes[i - 1 : i] == PRON_NOM and read.tokens.lower[i - 1] in _WHO:
        return True  # "the confession he made in 1998 had been …"
    if fronted:
        return False
    has_subject = top.verb is None and read.has_noun(i)
    if is_next_deed(read, i):
        return True
    if before in COMMA + START and not read.resumed and not has_subject:
        return False
    if read.resumed and before == COMMA and top.verb is None:
        return not (_NEW_SUBJECT.search(classes, 0, i) and _VERB_BEHIND_COMMA.match(classes, i + 1))
    if after in ADVERBIAL + ADP and _LATER_FINITE.match(classes, i + 1):
        return False
    if after == SCONJ and _TWO_LATER.match(classes, i + 1):
        return False  # "Polls published after voting ended gave …"
    # "after her sister, Carol Byrne, alerted us"
    named = after in tuple(OBJECT_START) and _NAMED_BEFORE.search(classes, 0, i)
    if before == COMMA and top.verb is None and (named or _is_behind_apposition(read, i)):
        return True
    if before == COMMA and not read.resumed and (after in ADP + TIME or _TOLD_ASIDE.match(classes, i + 1)):
        return False
    if has_subject or before in PRON_NOM + CCONJ or read.resumed:
        return True
    if before in MAYBE_NOMINAL and after in _BEHIND_STATED and read.says(top):
        return True
    alone = (
        before == PROPN and after in TIME + END and classes[i - 2 : i - 1] == CCONJ
    )  # "…, and Norra followed in May"
    if (
        before in MAYBE_NOMINAL + TIME
        and (alone or low in _OPENING or (after and after in OBJECT_START + PART + THAT))
        and _joined(read, i)
    ):
        return True  # "…, and its first store opened in 1926", "…, and police detained him"
    return before in NOMINAL + COMMA + TIME and after in _SURELY_OBJECT


COPULAR = words("stay remain keep become look seem get")
_WITH = re.compile(r"\bwith(?: (?!the\b)[\w,.-]+){1,3}$")
# "a printer named Willem Haack, whose …", "a company called Bramble has …"
_NAMED_SO = clause_pattern("{propn}+ (, | {time} | {adv}* {surely_finite})")


def _is_so_named(read: Nested, i: int) -> bool:
    """Whether a name is all that follows, of somebody who has not been heard of: "a printer named Willem Haack, …"."""
    start = noun_phrase_before(read.tokens, i, read.top.segments[-1][0])
    return read.tokens.lower[start] in ("a", "an") and _NAMED_SO.match(read.classes, i + 1) is not None


def _present(read: Nested, i: int, before: str, after: str) -> bool:
    """ "plans": present tense, or a plural noun."""
    classes, lower, top = read.classes, read.tokens.lower, read.top
    if before == BREAK and read.resumed and top.verb is None:
        return True  # "The mayor – whose term ends in May – says …"
    if after in AUX + PAST or before not in _BEFORE_PRESENT:
        return False
    if before == NOUN and lower[i - 1].endswith("s") and not lower[i - 1].endswith("ss"):
        return False
    if after in _BEHIND_NOUN and _LATER_FINITE.match(classes, i + 1):
        return False
    told = read.says(top)
    if lemma(lower[i]) in REPORTING and (
        after in DETERMINED + THAT + QUOTE or (after in COMMA + END and _SPEAKER.search(classes, 0, i))
    ):
        return True
    has_subject = top.verb is None and read.has_noun(i)
    if read.top.relation == "acl:relcl" and has_subject and after in COMMA + END:
        return True  # "on which the date depends,"
    if after == CCONJ and has_subject and classes[i + 2 : i + 3] == PRON_NOM:
        return True  # "although no record survives and he may …"
    if after in _NO_OBJECT and before not in PRON_NOM + ADV and not (has_subject and after == ADP):
        return (
            has_subject and after in NOUN + VERB_PRES and (before == PROPN or not _LATER_FINITE.match(classes, i + 1))
        )
    if before in NOMINAL + VERB_BASE and after in _SURELY_OBJECT + PRON_NOM and (told or _joined(read, i)):
        return True  # "…, and the council wants it back"
    if before == CCONJ and top.verb is not None:
        return after in _SURELY_OBJECT or classes[top.verb[0]] in VERB_PRES + AUX_BE
    return has_subject or before == PRON_NOM


def _joined(read: Nested, i: int, begins: str = DETERMINED) -> bool:
    """Whether a subject of its own stands right before the verb at `i`, behind "and"."""
    start = joined_subject(read.tokens, i, read.top.segments[-1][0])
    return start < i and read.classes[start - 1 : start] == CCONJ and read.classes[start] in begins


def _bare(read: Nested, i: int, before: str) -> bool:
    """ "plan": present tense behind a plural, or a noun."""
    classes, lower = read.classes, read.tokens.lower
    after = classes[i + 1] if i + 1 < len(classes) else END
    back = len(classes[:i].rstrip(ADV))
    before, low = (classes[back - 1], lower[back - 1]) if back else (START, "")
    if (
        lemma(lower[i]) in REPORTING
        and after in COMMA + END
        and COMMA in classes[:i]
        and low.endswith("s")
        and before in NOUN + VERB_PRES
    ):
        return True  # "…, the activists argue"
    plural = (
        low in _PLURAL or (before in NOMINAL + VERB_PRES and low.endswith("s")) or (read.resumed and before == COMMA)
    )
    if low in _PEOPLE and read.top.verb is None and classes[back - 2 : back - 1] not in (*AUX, VERB_BASE):
        return True  # "I know, as …"
    if plural and after == COMMA and read.top.relation == "advcl" and read.top.verb is None:
        return True  # "If the talks fail, …"
    if not plural or (after not in _BEHIND_BASE and lower[i] != "say"):
        return False
    return (
        before == PRON_NOM
        or lower[i] == "say"
        or _joined(read, i, DETERMINED + NOUN)
        or (read.top.verb is None and read.has_noun(i))
    )
