"""The clauses of a sentence: where each begins and ends, its verb, its subject, and which clause it hangs on.

A shallow reading, without a parser: one pass over the letters of `words`. Every finite verb needs a clause of its own; markers
(which, because, that), commas and conjunctions say where it begins. A time expression belongs to the clause it stands in.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

from .tokens import Tokens
from .words import REPORTING, SAYING, lemma

Kind = Literal["main", "coordinate", "complement", "relative", "subordinate", "participle", "quote", "aside"]

# Finite verb groups. T and R may stand inside: "was on Monday sentenced", "had not yet been held".
_GROUP = re.compile(
    r"m[RT]*(?:v[RT]*)?(?:BR*){0,2}[IELVGNvbd]?"
    r"|v[RT]*(?:BR*){0,2}[ELVG]?"
    r"|b[RT]*(?:BR*)?[ELG]?"
    r"|d(?:R*I|R+N)?"
    r"|[VEZI]"
)
# What may stand between a participle and the finite verb of the clause it interrupts.
_LATER_FINITE = re.compile(r"[^,;rshtO\"()cbvmdV]*?(?:[bvmdV]|(?<=[NPTI#ZR])[EZ](?=[pTRDNPt#h]|$))")
_LATER_VERB = re.compile(r"R*[mbvdVEZI]")
# "The merger announced in May has …"
_TOLD = re.compile(r"TR*[bvmdZ]")
_TOLD_ASIDE = re.compile(r"[pT][pDNPTZ#]*,R*[bvmdVZE]")
# "known until 2002 as": even a word that qualifies is dated by a time right behind it
_DATED = re.compile(r"[pR]?T")
# "Since its launch the store has …": no clause, for the noun behind "since" has no verb
_TWO_NOUNS = re.compile(r"D[NIZP#]+(?:D[NPIZ]|O)")
# "without food, heat or medicine"
_LIST_GOES_ON = re.compile(r"[DNP#Z]{1,3},?c[DNP#Z]+(?:[,;]|$)")
# "…, abandoned in 1889 and finished in 1914"
_SERIES = re.compile(r"[ELV][^,;rsOmbvd]*,?c[RT]*[ELV]")
# Before its subject: "Founded in 1998, the company …"
_FRONTED = re.compile(r"[GEL][^,;rsOmbvdV\"]*,")
# After "after", "since", "as" …: a clause, where a subject and a finite verb follow.
_CLAUSE_AHEAD = re.compile(r"[^,;rshc\"()]*?(?:[DNPO#IZGT]R*[bvmdV]|[NPO#IT]R*[EZ]|[OZ]R*I)")
_NOUN_PHRASE = frozenset("DNPO#EZIGo")

# Participles that qualify a noun and report no event of their own.
QUALIFYING = frozenset(
    "suspect accuse know call base use entitle name dub aim design want believe consider locate situate own relate charge title"
    " concern involve compare convict surround associate interest date head back style describe"
    " contain require cover oppose wear load equip number follow".split()
)

DEMONSTRATIVE = frozenset("this that these those all both some many several most few".split())


@dataclass(slots=True)
class Clause:
    """Token ranges. `segments` are where it stands (it may be interrupted), `verb` its finite verb or participle."""

    kind: Kind
    marker: int
    parent: int
    segments: list[list[int]] = field(default_factory=list)
    verb: tuple[int, int] | None = None
    head: tuple[int, int] | None = None
    after: int = -1  # the clause it is coordinated with, whose subject it may share

    @property
    def start(self) -> int:
        """The first token."""
        return self.segments[0][0]


class Reader:
    """One pass over a sentence; use `read`."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.kinds = tokens.kinds
        self.clauses = [Clause("main", -1, -1, [[0, 0]])]
        self.stack = [0]
        self.resumed = False
        self.in_quote = False

    @property
    def top(self) -> Clause:
        """The clause being read."""
        return self.clauses[self.stack[-1]]

    def open(self, kind: Kind, at: int, *, marker: int = -1, head: tuple[int, int] | None = None, sibling: bool = False) -> None:
        """Begin a clause at token `at`; a sibling replaces the clause being read, else it hangs on it."""
        self.top.segments[-1][1] = at
        parent = before = self.stack[-1]
        if sibling:
            parent = self.top.parent if self.top.kind != "main" else parent
            if self.top.kind != "main":
                self.stack.pop()
        self.clauses.append(Clause(kind, marker, parent, [[at, at]], head=head, after=before if kind == "coordinate" else -1))
        self.stack.append(len(self.clauses) - 1)
        self.resumed = False

    def close(self, at: int) -> None:
        """End the clause being read before token `at`, and go on with the one it hangs on."""
        if len(self.stack) > 1:
            self.top.segments[-1][1] = at
            self.stack.pop()
            self.top.segments.append([at, at])
            self.resumed = True

    # -- questions about the letters

    def finite(self, i: int) -> bool:
        """Whether the token at `i` is a finite verb, as far as its neighbours tell."""
        kinds = self.kinds
        kind = kinds[i]
        before = kinds[i - 1] if i else "^"
        if before in "tp" and kind in "vbdIVEZ":
            return False
        if kind in "mbvV":
            return kind != "V" or before != "D" or self.tokens.lows[i - 1] in DEMONSTRATIVE
        after = kinds[i + 1] if i + 1 < len(kinds) else "$"
        if kind == "d":
            return True
        back = i - 1
        while back > 0 and kinds[back] == "R":
            back -= 1
        if i and kinds[back] in "DNPOcrh":
            before = kinds[back]
        has_subject = self.top.verb is None and self.has_noun(i)
        if before in "rh" and kind in "EZ" and self.top.verb is None:
            return True
        if kind in "EZ" and before in "NPTELIZ#" and self.waiting(i) and not (after == "p" and self.tokens.lows[i + 1] == "by"):
            return kind == "E" or before in "NPTEL" and after not in "NEV"
        if kind == "E":
            if before == "D" and not self.tokens.lows[i - 1] in DEMONSTRATIVE:
                return False
            told = _TOLD_ASIDE if before == "," else _TOLD
            if lemma(self.tokens.lows[i]) in REPORTING and not told.match(kinds, i + 1) and self.tokens.lows[i] not in ("called", "based", "known", "expected", "quoted", "described") and not (after == "p" and self.tokens.lows[i + 1] == "by"):
                return True
            if after == "p" and self.tokens.lows[i + 1] == "by":
                return False
            if before in ",^" and not self.resumed and not has_subject:
                return False
            if self.resumed and before == "," and self.top.verb is None:
                return True
            if after in "pTR" and _LATER_FINITE.match(kinds, i + 1):
                return False
            if before == "," and not self.resumed and after in "pT":
                return False
            if self.top.verb is not None and before in "NPZI" and after in "DNP#thO" and lemma(self.tokens.lows[self.top.verb[1] - 1]) in SAYING:
                return True
            return has_subject or before in "Oc" or self.resumed or (before in "NP,T" and after in "DP#th")
        if kind == "Z":
            if after in "VbvmdE" or before in "D#" or (before not in "NPOR),\"TcI" ):
                return False
            if before == "N" and self.tokens.lows[i - 1].endswith("s") and not self.tokens.lows[i - 1].endswith("ss"):
                return False
            if after in "pTNR,$" and _LATER_FINITE.match(kinds, i + 1):
                return False
            if lemma(self.tokens.lows[i]) in SAYING and after in "DhOP\"":
                return True
            if after in "NpZ,$c" and before not in "OR" and not (has_subject and after == "p"):
                return has_subject and after in "NZ" and (before == "P" or not _LATER_FINITE.match(kinds, i + 1))
            if self.top.verb is not None and before in "NPI" and after in "DPht#O" and lemma(self.tokens.lows[self.top.verb[1] - 1]) in SAYING:
                return True
            if before == "c" and self.top.verb is not None and after in "D#Pht":
                return True
            return has_subject or before in "O" or (before == "c" and self.top.verb is not None and kinds[self.top.verb[0]] in "Zb")
        if kind == "I":
            low = self.tokens.lows[i - 1] if i else ""
            plural = low in ("they", "we", "i", "you", "people", "police") or (before in "NPZ" and low.endswith("s")) or (self.resumed and before == ",")
            return plural and (after in "DPhtpO\"#TN" or self.tokens.lows[i] == "say") and (has_subject or before == "O" or self.tokens.lows[i] == "say")
        return False

    def waiting(self, i: int) -> bool:
        """Whether an outer clause has its subject and still waits for its verb, while the one being read has its own."""
        if self.top.verb is None or len(self.stack) < 2 or self.top.kind not in ("relative", "participle"):
            return False
        parent = self.clauses[self.top.parent]
        if i < self.top.verb[1] or parent.verb is not None:
            return False
        return any(kind in "NPOD" for low, high in parent.segments for kind in self.kinds[low:high])

    def has_noun(self, i: int) -> bool:
        """Whether the clause being read has a noun before token `i`."""
        return any(self.kinds[j] in "NPOD#ZIGTE" for first, _ in self.top.segments[-1:] for j in range(max(first, self.top.marker + 1), i)) or len(self.top.segments) > 1

    def noun_phrase_before(self, i: int, low: int) -> int:
        """Where the noun phrase that ends before token `i` begins, not before `low`."""
        kinds, words = self.kinds, self.tokens.lows
        while i > low and kinds[i - 1] == "R":
            i -= 1
        at = i
        while at > low:
            kind = kinds[at - 1]
            if kind == "O":
                return at - 1 if at == i else at
            if kind in _NOUN_PHRASE:
                if kind == "P" and at < i and kinds[at] == "D" and kinds[at + 1 : i] != "P" and not words[at].endswith(("'s", "’s", "s'", "s’")):
                    break
                at -= 1
                if kind == "D" and not words[at].endswith(("'s", "’s", "s'", "s’")) and not (
                    at > low and (kinds[at - 1] == "D" or words[at - 1] == "of")
                    or kinds[at - 1 : at] == "P" and kinds[at + 1 : i] == "P" and words[at] == "the"  # "Peter the Great"
                ):
                    break
            elif kind == "p" and words[at - 1] == "of" and at < i:
                at -= 1
            else:
                break
        return at

    # -- the pass

    def read(self) -> list[Clause]:
        """The clauses, the main one first."""
        kinds, n = self.kinds, len(self.kinds)
        i = 0
        while i < n and kinds[i] in "cRT,":
            i += 1
        if _FRONTED.match(kinds, i):
            self.open("participle", i)
            self.top.verb = (i, i + 1)
            i += 1
        while i < n:
            kind = kinds[i]
            if kind in "mbvdVEZI":
                group = _GROUP.match(kinds, i) if self.finite(i) else None
                if group:
                    self.verb(i, group.end())
                    i = group.end()
                    continue
                if kind in "E":
                    self.participle(i)
            elif kind in "NPD#pRTO":
                if kind == "p" and self.tokens.lows[i] in ("without", "besides", "by") and i + 1 < n and kinds[i + 1] == "G":
                    pass
            elif kind == "L":
                self.participle(i)
            elif kind == ",":
                self.comma(i)
                if self.tokens.lows[i + 1 : i + 2] in (["up"], ["down"], ["compared"]) and self.top.verb is not None:
                    self.open("aside", i + 1, marker=i)
                    i += 1
            elif kind == "r":
                start = i - 1 if i and kinds[i - 1] == "p" else i
                self.open("relative", start, marker=i, head=self.head_before(start))
                if start == i and self.tokens.lows[i] in ("who", "which") and kinds[i + 1 : i + 2] == "N" and kinds[i + 2 : i + 3] in ("D", "P", "#", "N"):
                    self.top.verb = (i + 1, i + 2)  # a word unknown, where only a verb can stand
            elif kind == "s":
                self.subordinator(i)
            elif kind == "h":
                self.that(i)
            elif kind == "G":
                if i and kinds[i - 1] == "," and self.top.verb is not None:
                    self.open("participle", i)
                    self.top.verb = (i, i + 1)
            elif kind == "H":
                if i and kinds[i - 1] == "," and self.top.verb is not None and kinds[i + 1 : i + 2] in ("E", "L", "B"):
                    self.open("participle", i)
                    self.top.verb = (i, i + 2)
            elif kind == ";":
                while len(self.stack) > 1:
                    self.close(i)
                self.open("coordinate", i, marker=i, sibling=True)
            elif kind == '"':
                self.quote(i)
            elif kind == "(":
                self.open("aside", i, marker=i)
            elif kind == ")":
                while len(self.stack) > 1 and self.top.kind != "aside":
                    self.close(i)
                self.close(i + 1)
            i += 1
        for clause in self.clauses:
            clause.segments[-1][1] = max(clause.segments[-1])
        for index in self.stack:
            if index == self.stack[-1]:
                self.clauses[index].segments[-1][1] = n
        return self.clauses

    def verb(self, i: int, end: int) -> None:
        """A finite verb group at `i`: of the clause being read, or of one that must begin somewhere before it."""
        top = self.top
        if top.verb is None:
            if self.parenthetical(i, end):
                return
            top.verb = (i, end)
            self.resumed = False
            return
        if top.kind == "participle" and self.kinds[i - 1] != "c" and self.noun_phrase_before(i, top.verb[1]) == i:
            pass
        if self.waiting(i) and lemma(self.tokens.lows[top.verb[1] - 1]) not in SAYING and self.kinds[i] in "bvmdV":
            self.back_to_unfinished(i, end)
            return
        low = max(top.verb[1], top.segments[-1][0])
        start = self.noun_phrase_before(i, low)
        comma = self.kinds.rfind(",", low, i)
        if comma >= 0 and lemma(self.tokens.lows[end - 1]) in REPORTING and len(self.kinds) - end < 4 and start > comma + 1:
            if not any(kind in "bvmdVE" for kind in self.kinds[comma + 1 : i]):
                start = comma + 1  # "…, sources close to him said"
        before = self.kinds[start - 1] if start else "^"
        if start == i and before not in "c,":
            self.back_to_unfinished(i, end)
            return
        if start == i and before == "," and (self.kinds[i] not in "VZb" or any(self.clauses[k].verb is None for k in self.stack)):
            self.back_to_unfinished(i, end)
            return
        edge = start
        while edge > low and self.kinds[edge - 1] in "TR" and edge - 1 > low:
            edge -= 1
        if edge > 0 and edge - 1 >= low and self.kinds[edge - 1] == "," and edge - 1 > low and self.kinds[edge - 2] == "c":
            edge -= 1
        if edge > low and self.kinds[edge - 1] == "c":
            kind: Kind = "coordinate"
            marker = edge - 1
            outer = top
            if top.kind in ("participle", "relative") and start != i:
                # "…, which was built in 1910, and the bridge followed": a subject of its own belongs to the outer clause
                while len(self.stack) > 1 and self.top.kind in ("participle", "relative", "aside"):
                    self.close(marker)
                outer = self.top
            self.open(kind, marker, marker=marker, sibling=outer.kind not in ("complement", "quote"))
        elif before == "," and start - 1 >= low:
            while len(self.stack) > 1 and self.top.kind in ("participle", "relative", "subordinate") and self.clauses[self.top.parent].verb is None:
                self.close(start)
            if self.top.verb is None:
                self.top.verb = (i, end)
                return
            if self.complement_of(self.top, start) and "c" not in self.kinds[self.top.verb[1] : start] and start - self.top.verb[1] < 8:
                self.open("complement", start)  # "They said, according to the paper, the store would …"
            else:
                self.open("coordinate", start, marker=start - 1, sibling=self.top.kind != "quote")
        elif self.complement_of(top, start):
            self.open("complement", start)
        else:
            while len(self.stack) > 1 and self.clauses[self.top.parent].verb is None and self.top.kind in ("participle",):
                self.close(start)
            if self.top.verb is None:
                self.top.verb = (i, end)
                return
            self.open("relative", start, head=self.head_before(start))
        self.top.verb = (i, end)

    def parenthetical(self, i: int, end: int) -> bool:
        """ "The plant, he said, would close": who spoke stands between two commas, before the verb of the clause."""
        kinds = self.kinds
        if lemma(self.tokens.lows[end - 1]) not in REPORTING and self.tokens.lows[end - 1] not in ("heard", "found"):
            return False
        start = self.noun_phrase_before(i, self.top.segments[-1][0])
        stop = end
        while stop < len(kinds) and kinds[stop] in "DNPT" and stop - end < 6:
            stop += 1
        if kinds[start - 1 : start] != "," or kinds[stop : stop + 1] != "," or not self.has_noun(start - 1) or kinds[start:i].strip("R") == "":
            return False
        if not _LATER_VERB.match(kinds, stop + 1):
            return False
        self.open("aside", start)
        self.top.verb = (i, end)
        self.close(stop)
        self.resumed = True
        return True

    def back_to_unfinished(self, i: int, end: int) -> None:
        """A finite verb without a subject of its own: the verb of an outer clause that still waits for one."""
        if self.kinds[i] == "E" and not any(self.clauses[k].verb is None for k in self.stack):
            self.participle(i)
            return
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.clauses[self.stack[depth]].verb is None:
                while len(self.stack) > depth + 1:
                    self.close(i)
                self.top.verb = (i, end)
                self.resumed = False
                return

    def complement_of(self, clause: Clause, at: int) -> bool:
        """Whether a clause that begins at `at` is what `clause` says, thinks or shows."""
        if clause.verb is None:
            return False
        last = clause.verb[1] - 1
        if at == clause.verb[1]:
            return True
        return lemma(self.tokens.lows[last]) in SAYING

    def head_before(self, i: int) -> tuple[int, int] | None:
        """The noun phrase that a relative clause or participle at `i` belongs to."""
        end = i
        while end > 0 and self.kinds[end - 1] in ',"T':
            end -= 1
        low = max(self.top.segments[-1][0], self.top.verb[1] if self.top.verb else 0)
        if low >= end:
            low = 0  # right behind an inserted clause: the last noun of that
        start = self.noun_phrase_before(end, low) if low < end else end
        if self.kinds[start:end] == "#" and start - low > 1 and self.kinds[start - 1] == ",":
            end = start - 1  # "Mr Brown, 58, who …"
            start = self.noun_phrase_before(end, low)
        return (start, end) if start < end else self.top.head

    def participle(self, i: int) -> None:
        """ "a vote held in 2014", "Jobs, born in San Francisco": an event of its own, told of the noun before it."""
        kinds = self.kinds
        top = self.top
        if kinds[i - 1 : i] == "," and top.verb is not None and kinds[top.verb[0]] == "b" and top.kind != "participle" and _SERIES.match(kinds, i):
            self.open("coordinate", i, sibling=True)
            self.top.verb = (i, i + 1)
            return
        if not i or kinds[i - 1] not in "NP,#ZI)\"To":
            return
        if lemma(self.tokens.lows[i]) in QUALIFYING and not _DATED.match(kinds, i + 1):
            return
        after = kinds[i + 1] if i + 1 < len(kinds) else "$"
        if after not in "pTR$,t":
            return
        if kinds[i - 1] in ",T" and self.top.verb is None and not self.has_noun(i - 1):
            return
        head = self.head_before(i)
        if head is None:
            return
        if self.top.kind == "participle" and self.top.verb is not None and kinds[i - 1] == ",":
            self.close(i)
        self.open("participle", i, head=head)
        self.top.verb = (i, i + 1)

    def comma(self, i: int) -> None:
        """A comma ends what was inserted, and a clause that stood before the main one."""
        top = self.top
        if len(self.stack) == 1:
            return
        parent = self.clauses[top.parent]
        if top.kind in ("relative", "participle", "subordinate") and top.verb is not None:
            after = self.kinds[i + 1 : i + 3]
            if after[:1] == "c" and parent.verb is not None and _LATER_VERB.match(self.kinds, i + 2):
                return
            if parent.verb is not None and _LIST_GOES_ON.match(self.kinds, i + 1):
                return
            if top.kind == "participle" and after[:1] == "G":
                self.close(i)
                return
            if parent.verb is None or parent.kind in ("main", "coordinate", "complement", "quote"):
                self.close(i)

    def subordinator(self, i: int) -> None:
        """Because, when, after …, where a clause follows; else it is a preposition or an adverb."""
        kinds = self.kinds
        after = kinds[i + 1] if i + 1 < len(kinds) else "$"
        if after == "$" or not (after == "G" or _CLAUSE_AHEAD.match(kinds, i + 1)):
            if not (after == "E" or after == "L"):
                return
        if _TWO_NOUNS.match(kinds, i + 1):
            return
        if self.tokens.lows[i] in ("as", "once", "what") and after in "pDN" and not re.match(r"[^,;rs\"()pc]*?[NPO]R*[bvmdVE]", kinds[i + 1 :]):
            return
        if self.tokens.lows[i] in ("how", "why", "what", "whatever", "whether") and self.top.verb is not None:
            self.open("complement", i, marker=i)
            return
        self.open("subordinate", i, marker=i)
        if after in "GEL":
            self.top.verb = (i + 1, i + 2)

    def that(self, i: int) -> None:
        """ "that": of a statement, of a relative clause, or a mere demonstrative."""
        kinds = self.kinds
        before = kinds[i - 1] if i else "^"
        top = self.top
        after = kinds[i + 1] if i + 1 < len(kinds) else "$"
        if before in "^pt;c" and not (before == "c" and top.kind == "complement"):
            return
        if top.verb is not None and lemma(self.tokens.lows[top.verb[1] - 1]) in SAYING:
            self.open("complement", i, marker=i)
        elif top.verb is not None and top.verb[1] == i:
            self.open("complement", i, marker=i)
        elif before in "NP,Z#I)\"o":
            if before == "," and top.kind == "complement" or (before == "c"):
                self.open("coordinate", i, marker=i, sibling=True)
            elif self.tokens.lows[i - 1] in _CONTENT_NOUNS:
                self.open("complement", i, marker=i)
            elif after in "bvmdVEZIROPDNT#":
                self.open("relative", i, marker=i, head=self.head_before(i))
        elif before == "c" and top.kind == "complement":
            self.open("coordinate", i - 1, marker=i, sibling=True)

    def quote(self, i: int) -> None:
        """A quotation with a verb in it is a clause; a quoted word or name is not."""
        kinds = self.kinds
        if self.in_quote:
            self.in_quote = False
            if any(self.clauses[k].kind == "quote" for k in self.stack):
                while self.top.kind != "quote":
                    self.close(i)
                self.close(i + 1)
            return
        end = kinds.find('"', i + 1)
        inside = kinds[i + 1 : end if end > 0 else len(kinds)]
        opens = i == 0 or kinds[i - 1] in ",;h" or (self.top.verb is not None and self.top.verb[1] == i) or (i and kinds[i - 1] in "RT")
        if len(inside) > 3 and opens and re.search(r"[bvmdVEZ]", inside):
            self.in_quote = True
            self.open("quote", i, marker=i)


_CONTENT_NOUNS = frozenset(
    "claim claims fact report reports announcement statement allegation allegations news rumours rumors speculation belief"
    " evidence hope hopes idea indication indications possibility warning suggestion suggestions promise condition".split()
)


def read(tokens: Tokens) -> list[Clause]:
    """The clauses of a sentence, in the order in which they begin; the first is the main one."""
    return Reader(tokens).read()


def owners(clauses: list[Clause], count: int) -> list[int]:
    """For each token, the index of the clause it stands in."""
    owner = [0] * count
    for index, clause in enumerate(clauses):
        for first, last in clause.segments:
            for i in range(first, last):
                owner[i] = index
    return owner
