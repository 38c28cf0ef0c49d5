"""Which clause a finite verb belongs to: the one being read, one that must have begun before it, or an outer one.

A clause has one verb. `FURTHER` says, for a verb met where the clause has one already, which clause it begins or ends.
"""

from collections.abc import Callable

from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX,
    AUX_BE,
    AUX_BEEN,
    AUX_HAVE,
    AUX_MODAL,
    CCONJ,
    COMMA,
    DET,
    DETERMINED,
    MAYBE_NOUN,
    NOMINAL,
    NOUN_LIKE,
    NUM,
    PARTICIPLE,
    PAST,
    PAUSE,
    PRON_NOM,
    PROPN,
    SURELY_FINITE,
    THAT,
    TIME,
    VERB_ED,
    clause_pattern,
)
from ..languages.wordlist import words
from .before_verb import SUBJECTS
from .further import Further, further_verb
from .inversion import is_turned
from .nested import Nested
from .noun_phrases import noun_phrase_before
from .participle import participle
from .past import is_next_deed

LATER_VERB = clause_pattern("{adv}* {finite}")
# behind a clause told of the subject, its own verb: "… he made in 1998 had been obtained"
_PREDICATE = clause_pattern("{adverbial nominal adp det num verb_base}* {aux}")
_VERB = clause_pattern("{aux past}")
_APPOSED = clause_pattern(", (?P<subject>{det}? {nominal}+ ({adp} {nominal det}+)?) , {nominal det}+ , $")
_MAIN_AHEAD = clause_pattern(
    ", {adverbial}* ({pron_nom propn} | {det} {noun_like}+) {not pause}*? {aux past verb_pres}"
)
_FRONTED = clause_pattern("{cconj} {adverbial}* {adp sconj} {det}? {noun_like}+ ({adp} {plain_phrase}+)* $")
_SAID_OF_NAMED = clause_pattern("{time}? (?P<subject>{det}? {nominal verb_base}+) , {plain_phrase}+ , $")
_JOINED_TIME = clause_pattern(
    "{cconj} ,? {adv}* ({time} | {adp sconj} {det}? {noun_like}+ ({adp} {plain_phrase}+)*) , ({propn}+ ,)? $"
)
_OBJECT_AHEAD = tuple(DETERMINED + NUM + THAT)
_UTTERING = words("say tell write add ask argue warn urge")  # and not "said it had lost money and expected more"
_SIDE_BY_SIDE = ("root", "conj")
_SAYING = ("ccomp", "ccomp:quote")


def verb(read: Nested, i: int, end: int) -> None:
    """A finite verb group at `i`: of the clause being read, or of one that must begin somewhere before it."""
    top = read.top
    if top.verb is not None:
        if not is_turned(read.tokens, top, i):  # "Not until 1994 were they allowed": one verb in two places
            further = further_verb(read, i, end)
            any(rule(read, further) for rule in FURTHER)
    elif _tells_of_noun(read, i, end):
        read.open("acl:relcl", i - 1, head=read.head_before(i - 1), verb=(i, end))
    elif not _parenthetical(read, i, end):
        top.verb = (i, end)
        read.resumed = False


def _tells_of_noun(read: Nested, i: int, end: int) -> bool:
    """ "The confession he made in 1998 had been …": a pronoun right behind a noun begins a clause told of it."""
    classes = read.classes
    behind = (
        i > 1
        and classes[i - 1] == PRON_NOM
        and classes[i - 2] in MAYBE_NOUN
        and read.tokens.lower[i - 2] not in read.tokens.lower[i:]
    )
    return behind and classes[i] in PAST + AUX_HAVE + AUX_BE and bool(_PREDICATE.match(classes, end))


def _parenthetical(read: Nested, i: int, end: int) -> bool:
    """ "The plant, he said, would close": who spoke stands between two commas, before the verb of the clause."""
    classes, low = read.classes, read.tokens.lower[end - 1]
    if lemma(low) not in REPORTING and low not in ("heard", "found", "seems", "appears"):
        return False
    start = noun_phrase_before(read.tokens, i, read.top.segments[-1][0])
    stop = end
    while stop < len(classes) and classes[stop] in NOMINAL + DET + TIME and stop - end < 6:
        stop += 1
    between = classes[start - 1 : start] == COMMA and classes[stop : stop + 1] == COMMA and classes[start:i].strip(ADV)
    if not between or not read.has_noun(start - 1) or not LATER_VERB.match(classes, stop + 1):
        return False
    read.open("parataxis", start, verb=(i, end))
    read.close(stop)
    return True


# -- what stands before a further verb


def _joint_end(read: Nested, further: Further) -> int:
    """Behind the "and" that joins a verb: before its subject, the adverbials, and a comma right behind "and"."""
    classes, at, low = read.classes, further.start, further.low
    while at - 1 > low and classes[at - 1] in ADVERBIAL:
        at -= 1
    if at - 1 > low and classes[at - 1] == COMMA and classes[at - 2] == CCONJ:
        at -= 1
    return at


# -- which clause it begins or ends: each says whether it has read the verb


def _behind_aside(read: Nested, further: Further) -> bool:
    """ "but the marriage, never happy, was …": the subject right behind "but", before what is put in."""
    joint = read.classes.rfind(CCONJ, further.low, further.begin)
    if (
        further.has_subject
        or further.before != COMMA
        or joint <= further.low
        or read.classes[joint + 1] not in DETERMINED
        or read.unfinished()
    ):
        return False
    read.coordinate(joint, own_subject=True)
    read.top.verb = further.group
    return True


def _speaker_with_apposition(read: Nested, further: Further) -> bool:
    """ "…, an army spokesman, Colonel Adu, told reporters"."""
    if not further.bare or lemma(read.tokens.lower[further.begin]) not in REPORTING or read.unfinished():
        return False
    apposed = _APPOSED.search(read.classes, further.low, further.begin)
    if apposed is None:
        return False
    begins = apposed.start("subject")
    read.open("conj", begins, marker=begins - 1, verb=further.group, sibling=read.top.relation != "ccomp:quote")
    return True


def _said_of_named(read: Nested, further: Further) -> bool:
    """ "said on Monday its boss, Ann Lee, had quit"."""
    if not further.bare or not read.says(read.top) or read.unfinished():
        return False
    named = _SAID_OF_NAMED.match(read.classes, further.low, further.begin)
    if named is None:
        return False
    read.open("ccomp", named.start("subject"), verb=further.group)
    return True


def _said_of_participle(read: Nested, further: Further) -> bool:
    """ "said the man found on Monday was well", "said a part of the ship that sank was found"."""
    top = read.top
    if not further.bare or not _begins_statement(read):
        return False
    if top.relation != "acl:relcl" and (top.relation != "acl" or not _is_passive(read)):
        return False
    told = read.clauses[top.parent].verb
    begins = further.begin if told is None or top.head is None else told[1]
    read.close(further.begin)
    read.open("ccomp", further.begin, verb=further.group)
    read.top.subject = top.head if top.head is None else (begins, top.head[1])
    read.top.subject_known = True
    return True


def _is_passive(read: Nested) -> bool:
    """Whether the verb of the clause being read is "to be", or the participle that it consists of."""
    top = read.top
    assert top.verb is not None
    kind = read.classes[top.verb[0]]
    return kind == AUX_BE or (top.relation == "acl" and kind in PARTICIPLE)


def _begins_statement(read: Nested) -> bool:
    """Whether what is being read is told of the noun, or of its end, with which begins what somebody says."""
    clause = read.top
    parent = read.clauses[clause.parent]
    if parent.verb is None or clause.head is None or parent.verb[1] > clause.head[0] or not read.says(parent):
        return False
    return not read.classes[parent.verb[1] : clause.head[0]].strip(NOUN_LIKE + DET + ADP + PROPN)


def _of_outer_clause(read: Nested, further: Further) -> bool:
    """A verb without a subject of its own, or one that an outer clause waits for: that clause goes on with it."""
    joined = not further.has_subject and read.classes[: further.begin].rstrip(ADVERBIAL).endswith(CCONJ)
    if not further.bare and (joined or not (read.waiting(further.begin) and _resumes(read, further))):
        return False  # "The men, who came in 1990 and went in 2003, expect it": went goes with came
    if read.classes[further.begin] == VERB_ED and not read.unfinished():
        if is_next_deed(read, further.begin):
            read.open("conj", further.begin, verb=further.group, sibling=read.top.relation not in _SAYING)
        else:
            participle(read, further.begin)
        return True
    _give_to_unfinished(read, further)
    return True


def _give_to_unfinished(read: Nested, further: Further) -> None:
    for depth in range(len(read.stack) - 1, -1, -1):
        if read.clauses[read.stack[depth]].verb is None:
            while len(read.stack) > depth + 1:
                read.close(further.begin)
            read.top.verb = further.group
            read.resumed = False
            break


def _behind_subject_clause(read: Nested, further: Further) -> bool:
    """ "What began as a protest in 2010 became a party": the clause with "what" is the subject."""
    top = read.top
    if top.relation != "advcl" or top.start != 0 or read.tokens.lower[top.marker] != "what":
        return False
    if read.clauses[top.parent].verb is not None:
        return False
    _give_to_unfinished(read, further)
    return True


def _resumes(read: Nested, further: Further) -> bool:
    """Whether a verb may be that of the outer clause; and not behind "who said", after which one says something."""
    if read.says(read.top) and not _is_passive(read):  # and not "who was accused of theft", "the man found on Monday"
        return False
    classes, i, end = read.classes, further.begin, further.end
    if classes[i] in SURELY_FINITE or lemma(read.tokens.lower[i]) in REPORTING:
        return True
    # "found two doors", and not "found in"; or no other can be the verb of the outer clause
    return classes[i] == VERB_ED and (classes[end : end + 1] in _OBJECT_AHEAD or not _VERB.search(classes, end))


def _behind_conjunction(read: Nested, further: Further) -> bool:
    """ "… and returned", "… and in May she returned"."""
    joint = _joint_end(read, further)
    if joint <= further.low or read.classes[joint - 1] != CCONJ:
        return False
    if further.has_subject and _joins_what_is_said_of(read, joint):
        assert read.top.verb is not None
        read.open("ccomp", read.top.verb[1], verb=further.group)
        return True
    if not further.has_subject and (_goes_on_saying(read, further) or _acts_again(read, further)):
        read.close(joint - 1)
    read.coordinate(joint - 1, own_subject=further.has_subject)
    read.top.verb = further.group
    return True


def _acts_again(read: Nested, further: Further) -> bool:
    """ "slipped on oil that had been spilled and broke his wrist": who slipped, and not the oil."""
    top, classes = read.top, read.classes
    over = read.clauses[top.parent].verb if top.relation == "acl:relcl" else None
    if over is None or top.verb is None or AUX_BEEN not in classes[slice(*top.verb)]:
        return False
    acts = classes[further.begin] in PAST and classes[further.end : further.end + 1] in tuple(DET)
    return acts and classes[over[0]] in PAST


def _joins_what_is_said_of(read: Nested, joint: int) -> bool:
    """Whether "and" joins what is said of: "said five planes with food and medical supplies were turned away"."""
    top = read.top
    if top.verb is None or read.tokens.lower[top.verb[1] - 1] not in ("said", "says", "say"):
        return False
    between = read.classes[top.verb[1] : joint - 1]
    plain = not any(kind in AUX + PAST + PAUSE for kind in between)
    return plain and len(between) > 2 and between[0] in DET + NUM + NOMINAL


def _goes_on_saying(read: Nested, further: Further) -> bool:
    """Whether who says what is being read says more: "claimed that it had been hit, and wrote that it was down"."""
    top = read.top
    if top.relation != "ccomp" or top.verb is None or not read.says(read.clauses[top.parent]):
        return False
    told_before = read.classes[top.verb[0]] in AUX_HAVE + AUX_MODAL
    uttered = lemma(read.tokens.lower[further.end - 1]) in _UTTERING
    return told_before and read.classes[further.begin] in PAST and uttered


def _behind_comma(read: Nested, further: Further) -> bool:
    """ "…, she left the party", "…, in 1968 she left the party": a subject of its own behind a comma."""
    if further.before == COMMA and further.start - 1 >= further.low:
        _begin_behind_comma(read, further.start, further)
        return True
    if further.before != TIME or not further.has_subject or read.top.relation not in _SIDE_BY_SIDE:
        return False
    dated = _joint_end(read, further)
    if dated <= further.low or read.classes[dated - 1] != COMMA:
        return False
    _begin_behind_comma(read, dated, further)
    return True


def _begin_behind_comma(read: Nested, start: int, further: Further) -> None:
    """A verb with its subject behind a comma: of the clause that was interrupted, or of a new one."""
    fronted = _JOINED_TIME.search(read.classes, 0, start)
    if fronted is not None and read.top.verb is not None and fronted.start() >= read.top.verb[1]:
        read.coordinate(fronted.start(), own_subject=True)  # "…, and on 9 January, he was arrested"
    else:
        read.close_interrupting(start, ("acl", "acl:relcl", "advcl"))
        if read.top.verb is not None:
            _open_behind_comma(read, start, further.end)
    read.top.verb = further.group


def _open_behind_comma(read: Nested, start: int, end: int) -> None:
    """What is said ("They said, according to the paper, the store would …"), or a clause beside this one."""
    top = read.top
    assert top.verb is not None
    near = CCONJ not in read.classes[top.verb[1] : start] and start - top.verb[1] < 8
    ends = not read.classes[end:].strip(ADVERBIAL)
    tag = ends and lemma(read.tokens.lower[end - 1]) in REPORTING  # "…, he insists"
    if near and not tag and (start == top.verb[1] or read.says(top)):
        read.open("ccomp", start)
    else:
        read.open("conj", start, marker=start - 1, sibling=top.relation != "ccomp:quote")


def _behind_fronted(read: Nested, further: Further) -> bool:
    """ "and despite his fears he stayed"."""
    if not further.has_subject or read.tokens.lower[further.start] not in SUBJECTS:
        return False
    fronted = _FRONTED.search(read.classes, further.low, further.start)
    if fronted is None:
        return False
    read.coordinate(fronted.start(), own_subject=True)
    read.top.verb = further.group
    return True


def _as_content(read: Nested, further: Further) -> bool:
    """ "said on Monday it would close", "knew it was late": right behind a verb, or what is said."""
    assert read.top.verb is not None
    if further.start != read.top.verb[1] and not read.says(read.top):
        return False
    read.open("ccomp", further.start, verb=further.group)
    return True


def _of_noun_before(read: Nested, further: Further) -> bool:
    """ "the clock he made", "…, a date both sides had asked for"; or the main clause behind a subordinate one."""
    start = further.start
    ends = (  # "When we arrived at the office we knew"
        read.top.relation == "advcl"
        and read.classes[start] in PRON_NOM + PROPN
        and not _MAIN_AHEAD.search(read.classes, further.end)
    )
    read.close_interrupting(start, ("acl", "advcl") if ends else ("acl",))
    if read.top.verb is None:
        read.top.verb = further.group
    else:
        read.open("acl:relcl", start, head=read.head_before(start), verb=further.group)
    return True


FURTHER: tuple[Callable[[Nested, Further], bool], ...] = (
    _behind_aside,
    _speaker_with_apposition,
    _said_of_named,
    _said_of_participle,
    _behind_subject_clause,
    _of_outer_clause,
    _behind_conjunction,
    _behind_comma,
    _behind_fronted,
    _as_content,
    _of_noun_before,
)
