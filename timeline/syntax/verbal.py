"""Verbs as they are read: of the clause being read, or of one that must have begun somewhere before them."""

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
    CLOSE,
    COMMA,
    DET,
    DETERMINED,
    END,
    MAYBE_NOMINAL,
    MAYBE_NOUN,
    NOMINAL,
    NUM,
    PART,
    PARTICIPLE,
    PAST,
    PAUSE,
    PRON_ACC,
    PRON_NOM,
    PROPN,
    QUOTE,
    START,
    SURELY_FINITE,
    THAT,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PART,
    VERB_PAST,
    VERB_PRES,
    clause_pattern,
)
from ..languages.wordlist import words
from .clause import Clause
from .finite import COPULAR
from .nested import Nested, joined_subject, noun_phrase_before
from .past import is_next_deed
from .subject import SUBJECTS, is_turned

LATER_VERB = clause_pattern("{adv}* {finite}")
# "known until 2002 as": even a word that qualifies is dated by a time right behind it
_DATED = clause_pattern("{adp adv}? {time}")
# behind a clause told of the subject, its own verb: "… he made in 1998 had been obtained"
_PREDICATE = clause_pattern("{adverbial nominal adp det num verb_base}* {aux}")
_VERB = clause_pattern("{aux past}")
# "…, an army spokesman, Colonel Adu, told reporters"
_APPOSED = clause_pattern(", (?P<subject>{det}? {nominal}+ ({adp} {nominal det}+)?) , {nominal det}+ , $")
# "…, abandoned in 1889 and finished in 1914"
_SERIES = clause_pattern("{past_form} {not aux pause pron_rel sconj pron_nom}* ,? {cconj} {adverbial}* {past_form}")

_MAIN_AHEAD = clause_pattern(
    ", {adverbial}* ({pron_nom propn} | {det} {noun_like}+) {not pause}*? {aux past verb_pres}"
)
_FRONTED = clause_pattern("{cconj} {adverbial}* {adp sconj} {det}? {noun_like}+ ({adp} {plain_phrase}+)* $")
_EPITHET = clause_pattern("{time} , {det} {nominal}* {noun verb_base} $")
_TOLD_OF_NAMED = clause_pattern("{time}? (?P<subject>{det}? {nominal verb_base}+) , {plain_phrase}+ , $")
_TOLD_LATER = clause_pattern("{adverbial nominal adp det verb_base num}* {aux}")
_JOINED_TIME = clause_pattern(
    "{cconj} ,? {adv}* ({time} | {adp sconj} {det}? {noun_like}+ ({adp} {plain_phrase}+)*) , ({propn}+ ,)? $"
)

_UTTERING = words("say tell write add ask argue warn urge")  # and not "said it had lost money and expected more"
_JOINED_ASIDE = clause_pattern("{cconj} ,? {adv}* {time} , $")

_DATED_NEXT = clause_pattern(
    "{participle} {not aux pause pron_rel sconj pron_nom}* {time} ,? {cconj}"
)  # "was bought in 1989, floated in 1996 and is …"

_SIDE_BY_SIDE = ("root", "conj")

# Participles that qualify a noun and report no event of their own.
QUALIFYING = words(
    """
    suspect accuse know call base use entitle name dub aim design want believe consider locate situate own
    relate charge title concern involve compare convict surround associate interest date head back style
    describe contain require cover oppose wear load equip number follow
    """
)
_BEFORE_PARTICIPLE = MAYBE_NOMINAL + COMMA + NUM + CLOSE + QUOTE + TIME + PRON_ACC
_BEHIND_PARTICIPLE = ADVERBIAL + ADP + END + COMMA + PART


class Verbal(Nested):
    """What a finite verb or a participle does to the clauses that are open."""

    def verb(self, i: int, end: int) -> None:
        """A finite verb group at `i`: of the clause being read, or of one that must begin somewhere before it."""
        classes, top = self.classes, self.top
        if top.verb is None:
            if self.tells_of_noun(i, end):
                self.open("acl:relcl", i - 1, head=self.head_before(i - 1))
                self.top.verb = (i, end)
            elif not self.parenthetical(i, end):
                top.verb = (i, end)
                self.resumed = False
            return
        if is_turned(self.tokens, top, i):
            return  # "Not until 1994 were they allowed": one verb in two places
        low = max(top.verb[1], top.segments[-1][0])
        start = self.subject_start(i, end, low)
        before = classes[start - 1] if start else START
        joint = classes.rfind(CCONJ, low, i)
        if (
            start == i
            and before == COMMA
            and joint > low
            and classes[joint + 1] in DETERMINED
            and not self.unfinished()
        ):
            self.coordinate(joint, own_subject=True)  # "but the marriage, never happy, was …"
            self.top.verb = (i, end)
            return
        back = len(classes[:start].rstrip(ADVERBIAL))
        aside = _JOINED_ASIDE.search(classes, low, start)
        if aside is not None and start == i:
            start = back = aside.start() + 1  # "and, one year later, returned"
            before = CCONJ
        joined = back > low and classes[back - 1] == CCONJ  # "and by 1350 had killed"
        bare = (
            start == i
            and not joined
            and (
                before not in CCONJ + COMMA
                or (before == COMMA and (classes[i] not in VERB_PAST + VERB_PRES + AUX_BE or self.unfinished()))
            )
        )
        active = classes[i] == VERB_ED and classes[end : end + 1] in tuple(
            DETERMINED + NUM + THAT
        )  # "found two doors", and not "found in"
        last = classes[i] == VERB_ED and not _VERB.search(classes, end)  # no other can be the verb of the outer clause
        resumes = classes[i] in SURELY_FINITE or active or last or lemma(self.tokens.lower[i]) in REPORTING
        apposed = _APPOSED.search(classes, low, i) if bare and not self.unfinished() else None
        if apposed is not None and lemma(self.tokens.lower[i]) in REPORTING:
            begins = apposed.start("subject")
            self.open("conj", begins, marker=begins - 1, verb=(i, end), sibling=top.relation != "ccomp:quote")
            return
        passive = classes[top.verb[0]] == AUX_BE or (top.relation == "acl" and classes[top.verb[0]] in PARTICIPLE)
        telling = self.says(top) and not passive  # and not "who was accused of theft", "the man found on Monday"
        told = _TOLD_OF_NAMED.match(classes, low, i) if bare and self.says(top) and not self.unfinished() else None
        if told is not None:
            # "said on Monday its boss, Ann Lee, had quit"
            self.open("ccomp", told.start("subject"), verb=(i, end))
            return
        if bare and passive and top.relation == "acl" and self.is_stated(top):
            self.close(i)
            self.open("ccomp", i, verb=(i, end))  # "said the man found on Monday was well"
            self.top.subject, self.top.subject_known = top.head, True
            return
        if bare or (self.waiting(i) and not telling and resumes):
            self.back_to_unfinished(i, end)
            return
        edge = start
        while edge - 1 > low and classes[edge - 1] in ADVERBIAL:
            edge -= 1
        if edge - 1 > low and classes[edge - 1] == COMMA and classes[edge - 2] == CCONJ:
            edge -= 1
        if edge > low and classes[edge - 1] == CCONJ:
            if start < i and self.is_said_of_several(edge):
                self.open("ccomp", top.verb[1], verb=(i, end))
                return
            if start == i and self.goes_on_saying(i, end):
                self.close(edge - 1)
            self.coordinate(edge - 1, own_subject=start != i)
        elif before == COMMA and start - 1 >= low:
            self.behind_comma(start, end)
        elif (
            before == TIME and classes[edge - 1] == COMMA and low < edge and start < i and top.relation in _SIDE_BY_SIDE
        ):
            self.behind_comma(edge, end)  # "…, in 1968 she left the party, …"
        elif start < i and self.tokens.lower[start] in SUBJECTS and (fronted := _FRONTED.search(classes, low, start)):
            self.coordinate(fronted.start(), own_subject=True)  # "and despite his fears he stayed"
        elif _EPITHET.search(classes, top.verb[1], start):
            self.open("acl:relcl", start, head=self.head_before(start))  # "…, a date both sides had asked for"
        elif start == top.verb[1] or self.says(top):
            self.open("ccomp", start)
        else:
            ends = (
                top.relation == "advcl" and classes[start] in PRON_NOM + PROPN and not _MAIN_AHEAD.search(classes, end)
            )
            self.close_interrupting(start, ("acl", "advcl") if ends else ("acl",))
            if self.top.verb is None:
                self.top.verb = (i, end)
                return  # "When we arrived at the office we knew"
            if self.top.verb is not None:
                self.open("acl:relcl", start, head=self.head_before(start))
        self.top.verb = (i, end)

    def is_stated(self, clause: Clause) -> bool:
        """Whether a participle is told of the noun with which begins what somebody says."""
        parent = self.clauses[clause.parent]
        said = parent.verb is not None and clause.head is not None and parent.verb[1] == clause.head[0]
        return said and self.says(parent)

    def tells_of_noun(self, i: int, end: int) -> bool:
        """ "The confession he made in 1998 had been …": a pronoun right behind a noun begins a clause told of it."""
        classes = self.classes
        behind = (
            i > 1
            and classes[i - 1] == PRON_NOM
            and classes[i - 2] in MAYBE_NOUN
            and self.tokens.lower[i - 2] not in self.tokens.lower[i:]
        )
        return behind and classes[i] in PAST + AUX_HAVE + AUX_BE and bool(_PREDICATE.match(classes, end))

    def subject_start(self, i: int, end: int, low: int) -> int:
        """Where the subject of a verb at `i` begins."""
        start = joined_subject(self.tokens, i, low)
        comma = self.classes.rfind(COMMA, low, i)
        tag = lemma(self.tokens.lower[end - 1]) in REPORTING and len(self.classes) - end < 4
        if (
            not tag
            and lemma(self.tokens.lower[end - 1]) in REPORTING
            and self.classes[start - 1 : start] in (ADP, PART)
        ):
            tag = comma > low  # "…, a diplomat close to the talks said on condition of anonymity"
        if self.classes[start - 2 : start] == CCONJ + ADP and start < i:
            return start - 1  # "and within a decade had doubled it"
        if tag and 0 <= comma < start - 1 and not any(kind in AUX + PAST for kind in self.classes[comma + 1 : i]):
            return comma + 1  # "…, sources close to him said"
        told = self.top.verb[1] if self.top.verb is not None else -1
        at = start
        while self.says(self.top) and at - 1 > told >= 0 and self.classes[at - 1] == ADP:
            further = noun_phrase_before(self.tokens, at - 1, told)
            if further == at - 1:
                break
            at = further
            if at == told:
                return at  # "said its plane with twelve tons of food had been turned away"
        if start < i and self.classes[start - 1 : start] == ADP and start - 1 == told:
            return i  # "strikes which began at some level in May were …": no subject stands behind "began at"
        return start

    def is_said_of_several(self, edge: int) -> bool:
        """Whether "and" joins what is said of: "said five planes with food and medical supplies were turned away"."""
        top = self.top
        if top.verb is None or self.tokens.lower[top.verb[1] - 1] not in ("said", "says", "say"):
            return False
        between = self.classes[top.verb[1] : edge - 1]
        plain = not any(kind in AUX + PAST + PAUSE for kind in between)
        return plain and len(between) > 2 and between[0] in DET + NUM + NOMINAL

    def goes_on_saying(self, i: int, end: int) -> bool:
        """Whether who says what is being read says more: "claimed that it had been hit, and wrote that it was down"."""
        top = self.top
        if top.relation != "ccomp" or top.verb is None or not self.says(self.clauses[top.parent]):
            return False
        told_before = self.classes[top.verb[0]] in AUX_HAVE + AUX_MODAL
        return told_before and self.classes[i] in PAST and lemma(self.tokens.lower[end - 1]) in _UTTERING

    def coordinate(self, marker: int, *, own_subject: bool) -> None:
        """A clause behind "and"; one with a subject of its own goes on after what is inserted, not within it."""
        if own_subject or self.classes[marker - 1 : marker] == COMMA:
            while len(self.stack) > 1 and self.top.relation in ("acl", "acl:relcl", "parataxis"):
                self.close(marker)
        self.open("conj", marker, marker=marker, sibling=self.top.relation not in ("ccomp", "ccomp:quote"))

    def behind_comma(self, start: int, end: int) -> None:
        """A verb with its subject behind a comma: of the clause that was interrupted, or of a new one."""
        fronted = _JOINED_TIME.search(self.classes, 0, start)
        if fronted is not None and self.top.verb is not None and fronted.start() >= self.top.verb[1]:
            self.coordinate(fronted.start(), own_subject=True)  # "…, and on 9 January, he was arrested"
            return
        self.close_interrupting(start, ("acl", "acl:relcl", "advcl"))
        top = self.top
        if top.verb is None:
            return
        near = CCONJ not in self.classes[top.verb[1] : start] and start - top.verb[1] < 8
        tag = (
            not self.classes[end:].strip(ADVERBIAL) and lemma(self.tokens.lower[end - 1]) in REPORTING
        )  # "…, he insists"
        if near and not tag and (start == top.verb[1] or self.says(top)):
            self.open("ccomp", start)  # "They said, according to the paper, the store would …"
        else:
            self.open("conj", start, marker=start - 1, sibling=top.relation != "ccomp:quote")

    def close_interrupting(self, at: int, relations: tuple[str, ...]) -> None:
        """Close what interrupts a clause that still has no verb."""
        while len(self.stack) > 1 and self.begun_as(self.top) in relations:
            parent = self.clauses[self.top.parent]
            if parent.verb is not None and not (parent.relation == "acl" and self.clauses[0].verb is None):
                return
            self.close(at)

    def parenthetical(self, i: int, end: int) -> bool:
        """ "The plant, he said, would close": who spoke stands between two commas, before the verb of the clause."""
        classes, low = self.classes, self.tokens.lower[end - 1]
        if lemma(low) not in REPORTING and low not in ("heard", "found", "seems", "appears"):
            return False
        start = noun_phrase_before(self.tokens, i, self.top.segments[-1][0])
        stop = end
        while stop < len(classes) and classes[stop] in NOMINAL + DET + TIME and stop - end < 6:
            stop += 1
        between = (
            classes[start - 1 : start] == COMMA and classes[stop : stop + 1] == COMMA and classes[start:i].strip(ADV)
        )
        if not between or not self.has_noun(start - 1) or not LATER_VERB.match(classes, stop + 1):
            return False
        self.open("parataxis", start, verb=(i, end))
        self.close(stop)
        return True

    def back_to_unfinished(self, i: int, end: int) -> None:
        """A finite verb without a subject of its own: the verb of an outer clause that still waits for one."""
        if self.classes[i] == VERB_ED and not self.unfinished():
            if is_next_deed(self, i):
                self.open("conj", i, verb=(i, end), sibling=self.top.relation not in ("ccomp", "ccomp:quote"))
                return
            self.participle(i)
            return
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.clauses[self.stack[depth]].verb is None:
                while len(self.stack) > depth + 1:
                    self.close(i)
                self.top.verb = (i, end)
                self.resumed = False
                return

    def participle(self, i: int) -> None:
        """ "a vote held in 2014", "Jobs, born in San Francisco": an event of its own, told of the noun before it."""
        classes, top = self.classes, self.top
        if is_turned(self.tokens, top, i):
            return
        if i and lemma(self.tokens.lower[i - 1]) in COPULAR:
            return  # "stay closed until April"
        passive = top.verb is not None and classes[top.verb[0]] == AUX_BE and top.relation != "acl"
        dated = classes[i - 2 : i] == TIME + COMMA and _DATED_NEXT.match(classes, i)
        if passive and classes[i - 1 : i] == COMMA and (dated or _SERIES.match(classes, i)):
            self.open("conj", i, verb=(i, i + 1), sibling=True)
            return
        before = self.clauses[top.after].verb if top.relation == "conj" and top.after >= 0 else None
        listed = (
            before is not None
            and classes[before[0]] == AUX_BE
            and top.verb is not None
            and classes[top.verb[0]] in PARTICIPLE
        )
        again = (passive and classes[i] == VERB_PART) or (listed and classes[i] in PARTICIPLE)
        if again and classes[i - 1 : i] == CCONJ and top.verb and TIME in classes[top.verb[1] : i]:
            self.open("conj", i - 1, marker=i - 1, verb=(i, i + 1), sibling=True)
            return  # "were freed on Sunday and flown to Paris on Monday"
        prior = classes[:i].rstrip(ADV)[-1:]  # "the frog, last seen in 1981"
        if (
            not i
            or (classes[i - 1] not in _BEFORE_PARTICIPLE and prior != COMMA)
            or (classes[i + 1 : i + 2] or END) not in _BEHIND_PARTICIPLE
        ):
            return
        # "Polar, based in Anchorage, filed …"
        aside = classes[i - 1] == COMMA and top.verb is None and self.has_noun(i - 1)
        if lemma(self.tokens.lower[i]) in QUALIFYING and not _DATED.match(classes, i + 1) and not aside:
            return
        if classes[i - 1] in COMMA + TIME and top.verb is None and not self.has_noun(i - 1):
            return
        head = self.head_before(i)
        if head is None:
            return
        if top.relation == "acl" and top.verb is not None and classes[i - 1] == COMMA:
            self.close(i)
        joined = top.verb is not None and head[0] - 2 > top.verb[1] and classes[head[0] - 2 : head[0]] == COMMA + CCONJ
        if joined and _TOLD_LATER.match(classes, i + 1):
            self.coordinate(head[0] - 1, own_subject=True)  # "…, but a trust formed in 1976 has restored it"
        self.open("acl", i, head=head, verb=(i, i + 1))

    def adjunct(self, i: int) -> None:
        """ "…, killing nine", "…, having lost": what its subject did besides."""
        classes = self.classes
        if classes[i - 1 : i] != COMMA or self.top.verb is None:
            return
        if classes[i] == VERB_GER:
            self.open("acl", i, verb=(i, i + 1))
        elif classes[i + 1 : i + 2] in (VERB_ED, VERB_PART, AUX_BEEN):
            self.open("acl", i, verb=(i, i + 2))
