"""Verbs as they are read: of the clause being read, or of one that must have begun somewhere before them."""

import re

from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.wordlist import words
from .clause import Clause
from .finite import COPULAR, is_next_deed
from .nested import Nested, joined_subject, noun_phrase_before
from .subject import SUBJECTS, is_turned

LATER_VERB = re.compile(r"R*[mbvdVEZI]")
# "known until 2002 as": even a word that qualifies is dated by a time right behind it
_DATED = re.compile(r"[pR]?T")
# behind a clause told of the subject, its own verb: "… he made in 1998 had been obtained"
_PREDICATE = re.compile(r"[pTRDNP#I]*[bvmd]")
_VERB = re.compile(r"[bvmdVE]")
# "…, an army spokesman, Colonel Adu, told reporters"
_APPOSED = re.compile(r",(?P<subject>D?[NP]+(?:p[DNP]+)?),[DNP]+,$")
# "…, abandoned in 1889 and finished in 1914"
_SERIES = re.compile(r"[ELV][^,;rsOmbvd]*,?c[RT]*[ELV]")

_MAIN_AHEAD = re.compile(r",[RT]*(?:[OP]|D[NPIZG#]+)[^,;]*?[bvmdVEZ]")
_FRONTED = re.compile(r"c[RT]*[ps]D?[NPGIZ#]+(?:p[DNP#]+)*$")
_EPITHET = re.compile(r"T,D[NP]*[NI]$")
_TOLD_OF_NAMED = re.compile(r"T?(?P<subject>D?[NPI]+),[DNP#]+,$")
_TOLD_LATER = re.compile(r"[pRTDNPI#]*[bvmd]")
_JOINED_TIME = re.compile(r"c,?R*(?:T|[ps]D?[NPGIZ#]+(?:p[DNP#]+)*),(?:P+,)?$")

_DATED_NEXT = re.compile(r"[EL][^,;rsOmbvd]*T,?c")  # "was bought in 1989, floated in 1996 and is …"

_SIDE_BY_SIDE = ("main", "coordinate")

# Participles that qualify a noun and report no event of their own.
QUALIFYING = words(
    """
    suspect accuse know call base use entitle name dub aim design want believe consider locate situate own
    relate charge title concern involve compare convict surround associate interest date head back style
    describe contain require cover oppose wear load equip number follow
    """
)


class Verbal(Nested):
    """What a finite verb or a participle does to the clauses that are open."""

    def verb(self, i: int, end: int) -> None:
        """A finite verb group at `i`: of the clause being read, or of one that must begin somewhere before it."""
        kinds, top = self.kinds, self.top
        if top.verb is None:
            if self.tells_of_noun(i, end):
                self.open("relative", i - 1, head=self.head_before(i - 1))
                self.top.verb = (i, end)
            elif not self.parenthetical(i, end):
                top.verb = (i, end)
                self.resumed = False
            return
        if is_turned(self.tokens, top, i):
            return  # "Not until 1994 were they allowed": one verb in two places
        low = max(top.verb[1], top.segments[-1][0])
        start = self.subject_start(i, end, low)
        before = kinds[start - 1] if start else "^"
        joint = kinds.rfind("c", low, i)
        if start == i and before == "," and joint > low and kinds[joint + 1] in "DPO" and not self.unfinished():
            self.coordinate(joint, own_subject=True)  # "but the marriage, never happy, was …"
            self.top.verb = (i, end)
            return
        back = len(kinds[:start].rstrip("TR"))
        joined = back > low and kinds[back - 1] == "c"  # "and by 1350 had killed"
        bare = (
            start == i
            and not joined
            and (before not in "c," or (before == "," and (kinds[i] not in "VZb" or self.unfinished())))
        )
        active = kinds[i] == "E" and kinds[end : end + 1] in tuple("DPO#h")  # "found two doors", and not "found in"
        last = kinds[i] == "E" and not _VERB.search(kinds, end)  # no other can be the verb of the outer clause
        resumes = kinds[i] in "bvmdV" or active or last or lemma(self.tokens.lows[i]) in REPORTING
        apposed = _APPOSED.search(kinds, low, i) if bare and not self.unfinished() else None
        if apposed is not None and lemma(self.tokens.lows[i]) in REPORTING:
            begins = apposed.start("subject")
            self.open("coordinate", begins, marker=begins - 1, verb=(i, end), sibling=top.kind != "quote")
            return
        passive = kinds[top.verb[0]] == "b" or (top.kind == "participle" and kinds[top.verb[0]] in "EL")
        telling = self.says(top) and not passive  # and not "who was accused of theft", "the man found on Monday"
        told = _TOLD_OF_NAMED.match(kinds, low, i) if bare and self.says(top) and not self.unfinished() else None
        if told is not None:
            # "said on Monday its boss, Ann Lee, had quit"
            self.open("complement", told.start("subject"), verb=(i, end))
            return
        if bare and passive and top.kind == "participle" and self.is_stated(top):
            self.close(i)
            self.open("complement", i, verb=(i, end))  # "said the man found on Monday was well"
            self.top.subject, self.top.subject_known = top.head, True
            return
        if bare or (self.waiting(i) and not telling and resumes):
            self.back_to_unfinished(i, end)
            return
        edge = start
        while edge - 1 > low and kinds[edge - 1] in "TR":
            edge -= 1
        if edge - 1 > low and kinds[edge - 1] == "," and kinds[edge - 2] == "c":
            edge -= 1
        if edge > low and kinds[edge - 1] == "c":
            self.coordinate(edge - 1, own_subject=start != i)
        elif before == "," and start - 1 >= low:
            self.behind_comma(start, end)
        elif before == "T" and kinds[edge - 1] == "," and low < edge and start < i and top.kind in _SIDE_BY_SIDE:
            self.behind_comma(edge, end)  # "…, in 1968 she left the party, …"
        elif start < i and self.tokens.lows[start] in SUBJECTS and (fronted := _FRONTED.search(kinds, low, start)):
            self.coordinate(fronted.start(), own_subject=True)  # "and despite his fears he stayed"
        elif _EPITHET.search(kinds, top.verb[1], start):
            self.open("relative", start, head=self.head_before(start))  # "…, a date both sides had asked for"
        elif start == top.verb[1] or self.says(top):
            self.open("complement", start)
        else:
            ends = top.kind == "subordinate" and kinds[start] in "OP" and not _MAIN_AHEAD.search(kinds, end)
            self.close_interrupting(start, ("participle", "subordinate") if ends else ("participle",))
            if self.top.verb is None:
                self.top.verb = (i, end)
                return  # "When we arrived at the office we knew"
            if self.top.verb is not None:
                self.open("relative", start, head=self.head_before(start))
        self.top.verb = (i, end)

    def is_stated(self, clause: Clause) -> bool:
        """Whether a participle is told of the noun with which begins what somebody says."""
        parent = self.clauses[clause.parent]
        said = parent.verb is not None and clause.head is not None and parent.verb[1] == clause.head[0]
        return said and self.says(parent)

    def tells_of_noun(self, i: int, end: int) -> bool:
        """ "The confession he made in 1998 had been …": a pronoun right behind a noun begins a clause told of it."""
        kinds = self.kinds
        behind = (
            i > 1
            and kinds[i - 1] == "O"
            and kinds[i - 2] in "NIZ"
            and self.tokens.lows[i - 2] not in self.tokens.lows[i:]
        )
        return behind and kinds[i] in "VEvb" and bool(_PREDICATE.match(kinds, end))

    def subject_start(self, i: int, end: int, low: int) -> int:
        """Where the subject of a verb at `i` begins."""
        start = joined_subject(self.tokens, i, low)
        comma = self.kinds.rfind(",", low, i)
        tag = lemma(self.tokens.lows[end - 1]) in REPORTING and len(self.kinds) - end < 4
        if not tag and lemma(self.tokens.lows[end - 1]) in REPORTING and self.kinds[start - 1 : start] in ("p", "t"):
            tag = comma > low  # "…, a diplomat close to the talks said on condition of anonymity"
        if self.kinds[start - 2 : start] == "cp" and start < i:
            return start - 1  # "and within a decade had doubled it"
        if tag and 0 <= comma < start - 1 and not any(kind in "bvmdVE" for kind in self.kinds[comma + 1 : i]):
            return comma + 1  # "…, sources close to him said"
        told = self.top.verb[1] if self.top.verb is not None else -1
        at = start
        while self.says(self.top) and at - 1 > told >= 0 and self.kinds[at - 1] == "p":
            further = noun_phrase_before(self.tokens, at - 1, told)
            if further == at - 1:
                break
            at = further
            if at == told:
                return at  # "said its plane with twelve tons of food had been turned away"
        if start < i and self.kinds[start - 1 : start] == "p" and start - 1 == told:
            return i  # "strikes which began at some level in May were …": no subject stands behind "began at"
        return start

    def coordinate(self, marker: int, *, own_subject: bool) -> None:
        """A clause behind "and"; one with a subject of its own goes on after what is inserted, not within it."""
        if own_subject or self.kinds[marker - 1 : marker] == ",":
            while len(self.stack) > 1 and self.top.kind in ("participle", "relative", "aside"):
                self.close(marker)
        self.open("coordinate", marker, marker=marker, sibling=self.top.kind not in ("complement", "quote"))

    def behind_comma(self, start: int, end: int) -> None:
        """A verb with its subject behind a comma: of the clause that was interrupted, or of a new one."""
        fronted = _JOINED_TIME.search(self.kinds, 0, start)
        if fronted is not None and self.top.verb is not None and fronted.start() >= self.top.verb[1]:
            self.coordinate(fronted.start(), own_subject=True)  # "…, and on 9 January, he was arrested"
            return
        self.close_interrupting(start, ("participle", "relative", "subordinate"))
        top = self.top
        if top.verb is None:
            return
        if self.kinds[top.verb[1] : top.verb[1] + 1] == "o" and self.says(top):
            self.open("coordinate", start, marker=start - 1, sibling=top.kind != "quote")
            return  # "Somebody proposed it, somebody else objected"
        near = "c" not in self.kinds[top.verb[1] : start] and start - top.verb[1] < 8
        tag = not self.kinds[end:].strip("RT") and lemma(self.tokens.lows[end - 1]) in REPORTING  # "…, he insists"
        if near and not tag and (start == top.verb[1] or self.says(top)):
            self.open("complement", start)  # "They said, according to the paper, the store would …"
        else:
            self.open("coordinate", start, marker=start - 1, sibling=top.kind != "quote")

    def close_interrupting(self, at: int, kinds: tuple[str, ...]) -> None:
        """Close what interrupts a clause that still has no verb."""
        while len(self.stack) > 1 and self.begun_as(self.top) in kinds:
            parent = self.clauses[self.top.parent]
            if parent.verb is not None and not (parent.kind == "participle" and self.clauses[0].verb is None):
                return
            self.close(at)

    def parenthetical(self, i: int, end: int) -> bool:
        """ "The plant, he said, would close": who spoke stands between two commas, before the verb of the clause."""
        kinds, low = self.kinds, self.tokens.lows[end - 1]
        if lemma(low) not in REPORTING and low not in ("heard", "found", "seems", "appears"):
            return False
        start = noun_phrase_before(self.tokens, i, self.top.segments[-1][0])
        stop = end
        while stop < len(kinds) and kinds[stop] in "DNPT" and stop - end < 6:
            stop += 1
        between = kinds[start - 1 : start] == "," and kinds[stop : stop + 1] == "," and kinds[start:i].strip("R")
        if not between or not self.has_noun(start - 1) or not LATER_VERB.match(kinds, stop + 1):
            return False
        self.open("aside", start, verb=(i, end))
        self.close(stop)
        return True

    def back_to_unfinished(self, i: int, end: int) -> None:
        """A finite verb without a subject of its own: the verb of an outer clause that still waits for one."""
        if self.kinds[i] == "E" and not self.unfinished():
            if is_next_deed(self, i):
                self.open("coordinate", i, verb=(i, end), sibling=self.top.kind not in ("complement", "quote"))
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
        kinds, top = self.kinds, self.top
        if is_turned(self.tokens, top, i):
            return
        if i and lemma(self.tokens.lows[i - 1]) in COPULAR:
            return  # "stay closed until April"
        passive = top.verb is not None and kinds[top.verb[0]] == "b" and top.kind != "participle"
        dated = kinds[i - 2 : i] == "T," and _DATED_NEXT.match(kinds, i)
        if passive and kinds[i - 1 : i] == "," and (dated or _SERIES.match(kinds, i)):
            self.open("coordinate", i, verb=(i, i + 1), sibling=True)
            return
        before = self.clauses[top.after].verb if top.kind == "coordinate" and top.after >= 0 else None
        listed = before is not None and kinds[before[0]] == "b" and top.verb is not None and kinds[top.verb[0]] in "EL"
        again = (passive and kinds[i] == "L") or (listed and kinds[i] in "EL")
        if again and kinds[i - 1 : i] == "c" and top.verb and "T" in kinds[top.verb[1] : i]:
            self.open("coordinate", i - 1, marker=i - 1, verb=(i, i + 1), sibling=True)
            return  # "were freed on Sunday and flown to Paris on Monday"
        prior = kinds[:i].rstrip("R")[-1:]  # "the frog, last seen in 1981"
        if (
            not i
            or (kinds[i - 1] not in 'NP,#ZI)"To' and prior != ",")
            or (kinds[i + 1 : i + 2] or "$") not in "pTR$,t"
        ):
            return
        # "Polar, based in Anchorage, filed …"
        aside = kinds[i - 1] == "," and top.verb is None and self.has_noun(i - 1)
        if lemma(self.tokens.lows[i]) in QUALIFYING and not _DATED.match(kinds, i + 1) and not aside:
            return
        if kinds[i - 1] in ",T" and top.verb is None and not self.has_noun(i - 1):
            return
        head = self.head_before(i)
        if head is None:
            return
        if top.kind == "participle" and top.verb is not None and kinds[i - 1] == ",":
            self.close(i)
        joined = top.verb is not None and head[0] - 2 > top.verb[1] and kinds[head[0] - 2 : head[0]] == ",c"
        if joined and _TOLD_LATER.match(kinds, i + 1):
            self.coordinate(head[0] - 1, own_subject=True)  # "…, but a trust formed in 1976 has restored it"
        self.open("participle", i, head=head, verb=(i, i + 1))

    def adjunct(self, i: int) -> None:
        """ "…, killing nine", "…, having lost": what its subject did besides."""
        kinds = self.kinds
        if kinds[i - 1 : i] != "," or self.top.verb is None:
            return
        if kinds[i] == "G":
            self.open("participle", i, verb=(i, i + 1))
        elif kinds[i + 1 : i + 2] in ("E", "L", "B"):
            self.open("participle", i, verb=(i, i + 2))
