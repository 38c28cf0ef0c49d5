"""A sentence to clauses: a shallow reading, without a parser, in one pass over the letters of `words`.

Every finite verb needs a clause of its own; markers (which, because, that), commas and conjunctions say where it
begins. A time expression belongs to the clause it stands in.
"""

import re

from .clause import Clause
from .finite import GROUP, is_finite
from .nested import Nested, noun_phrase_before
from .subject import is_turned
from .tokens import Tokens
from .wordlist import words
from .words import REPORTING, lemma

_LATER_VERB = re.compile(r"R*[mbvdVEZI]")
# "known until 2002 as": even a word that qualifies is dated by a time right behind it
_DATED = re.compile(r"[pR]?T")
# "Since its launch the store has …": no clause, for the noun behind "since" has no verb
_TWO_NOUNS = re.compile(r"D[NIZP#]+(?:D[NPIZ]|O)")
# behind a clause told of the subject, its own verb: "… he made in 1998 had been obtained"
_PREDICATE = re.compile(r"[pTRDNP#I]*[bvmd]")
# "without food, heat or medicine"
_LIST_GOES_ON = re.compile(r"[DNP#Z]{1,3},?c[DNP#Z]+(?:[,;]|$)|cR*T")
# "…, abandoned in 1889 and finished in 1914"
_SERIES = re.compile(r"[ELV][^,;rsOmbvd]*,?c[RT]*[ELV]")
# Before its subject: "Founded in 1998, the company …"
_FRONTED = re.compile(r"[GEL][^,;rsOmbvdV\"]*,")
# After "after", "since", "as" …: a clause, where a subject and a finite verb follow.
_CLAUSE_AHEAD = re.compile(r"[^,;rshc\"()]*?(?:[DNPO#IZGT]R*[bvmdV]|[NPO#IT]R*[EZ]|[OZ]R*I)")
_STRICTLY_AHEAD = re.compile(r"[^,;rs\"()pc]*?[NPO]R*[bvmdVE]")

# Participles that qualify a noun and report no event of their own.
QUALIFYING = words(
    """
    suspect accuse know call base use entitle name dub aim design want believe consider locate situate own
    relate charge title concern involve compare convict surround associate interest date head back style
    describe contain require cover oppose wear load equip number follow
    """
)
# "the claim that …": what follows is what is claimed.
_CONTENT_NOUNS = words(
    """
    claim claims fact report reports announcement statement allegation allegations news rumours rumors
    speculation belief evidence hope hopes idea indication indications possibility warning suggestion
    suggestions promise condition true untrue false certain clear likely unlikely evident obvious unclear
    """
)
_COMPARING = frozenset(["up", "down", "compared"])
_ASKING = words("how why what whatever whether")


def read(tokens: Tokens) -> list[Clause]:
    """The clauses of a sentence, in the order in which they begin; the first is the main one."""
    return Reader(tokens).read()


class Reader(Nested):
    """One pass over a sentence; use `read`."""

    in_quote = False

    def read(self) -> list[Clause]:
        """The clauses, the main one first."""
        kinds, n = self.kinds, len(self.kinds)
        i = 0
        while i < n and kinds[i] in "cRT,":
            i += 1
        if _FRONTED.match(kinds, i):
            self.open("participle", i, verb=(i, i + 1))
            i += 1
        while i < n:
            kind = kinds[i]
            if kind in "mbvdVEZI":
                group = GROUP.match(kinds, i) if is_finite(self, i) else None
                if group:
                    self.verb(i, group.end())
                    i = group.end()
                    continue
                if kind == "E":
                    self.participle(i)
            elif kind in _STEPS:
                i = _STEPS[kind](self, i) or i
            i += 1
        return self.finish()

    # -- verbs

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
        resumes = kinds[i] in "bvmdV" or lemma(self.tokens.lows[i]) in REPORTING
        if bare or (self.waiting(i) and not self.says(top) and resumes):
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
            self.behind_comma(start)
        elif start == top.verb[1] or self.says(top):
            self.open("complement", start)
        else:
            self.close_interrupting(start, ("participle",))
            if self.top.verb is not None:
                self.open("relative", start, head=self.head_before(start))
        self.top.verb = (i, end)

    def tells_of_noun(self, i: int, end: int) -> bool:
        """ "The confession he made in 1998 had been …": a pronoun right behind a noun begins a clause told of it."""
        kinds = self.kinds
        behind = (
            i > 1
            and kinds[i - 1] == "O"
            and kinds[i - 2] in "NI"
            and self.tokens.lows[i - 2] not in self.tokens.lows[i:]
        )
        return behind and kinds[i] in "VEv" and bool(_PREDICATE.match(kinds, end))

    def subject_start(self, i: int, end: int, low: int) -> int:
        """Where the subject of a verb at `i` begins."""
        start = noun_phrase_before(self.tokens, i, low)
        comma = self.kinds.rfind(",", low, i)
        tag = lemma(self.tokens.lows[end - 1]) in REPORTING and len(self.kinds) - end < 4
        if not tag and lemma(self.tokens.lows[end - 1]) in REPORTING and self.kinds[start - 1 : start] in ("p", "t"):
            tag = comma > low  # "…, a diplomat close to the talks said on condition of anonymity"
        if tag and 0 <= comma < start - 1 and not any(kind in "bvmdVE" for kind in self.kinds[comma + 1 : i]):
            return comma + 1  # "…, sources close to him said"
        return start

    def coordinate(self, marker: int, *, own_subject: bool) -> None:
        """A clause behind "and"; one with a subject of its own goes on after what is inserted, not within it."""
        if own_subject or self.kinds[marker - 1 : marker] == ",":
            while len(self.stack) > 1 and self.top.kind in ("participle", "relative", "aside"):
                self.close(marker)
        self.open("coordinate", marker, marker=marker, sibling=self.top.kind not in ("complement", "quote"))

    def behind_comma(self, start: int) -> None:
        """A verb with its subject behind a comma: of the clause that was interrupted, or of a new one."""
        self.close_interrupting(start, ("participle", "relative", "subordinate"))
        top = self.top
        if top.verb is None:
            return
        if self.kinds[top.verb[1] : top.verb[1] + 1] == "o" and self.says(top):
            self.open("coordinate", start, marker=start - 1, sibling=top.kind != "quote")
            return  # "Somebody proposed it, somebody else objected"
        near = "c" not in self.kinds[top.verb[1] : start] and start - top.verb[1] < 8
        if near and (start == top.verb[1] or self.says(top)):
            self.open("complement", start)  # "They said, according to the paper, the store would …"
        else:
            self.open("coordinate", start, marker=start - 1, sibling=top.kind != "quote")

    def close_interrupting(self, at: int, kinds: tuple[str, ...]) -> None:
        """Close what interrupts a clause that still has no verb."""
        while len(self.stack) > 1 and self.top.kind in kinds and self.clauses[self.top.parent].verb is None:
            self.close(at)

    def parenthetical(self, i: int, end: int) -> bool:
        """ "The plant, he said, would close": who spoke stands between two commas, before the verb of the clause."""
        kinds, low = self.kinds, self.tokens.lows[end - 1]
        if lemma(low) not in REPORTING and low not in ("heard", "found"):
            return False
        start = noun_phrase_before(self.tokens, i, self.top.segments[-1][0])
        stop = end
        while stop < len(kinds) and kinds[stop] in "DNPT" and stop - end < 6:
            stop += 1
        between = kinds[start - 1 : start] == "," and kinds[stop : stop + 1] == "," and kinds[start:i].strip("R")
        if not between or not self.has_noun(start - 1) or not _LATER_VERB.match(kinds, stop + 1):
            return False
        self.open("aside", start, verb=(i, end))
        self.close(stop)
        return True

    def back_to_unfinished(self, i: int, end: int) -> None:
        """A finite verb without a subject of its own: the verb of an outer clause that still waits for one."""
        if self.kinds[i] == "E" and not self.unfinished():
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
        passive = top.verb is not None and kinds[top.verb[0]] == "b" and top.kind != "participle"
        if passive and kinds[i - 1 : i] == "," and _SERIES.match(kinds, i):
            self.open("coordinate", i, verb=(i, i + 1), sibling=True)
            return
        if not i or kinds[i - 1] not in 'NP,#ZI)"To' or (kinds[i + 1 : i + 2] or "$") not in "pTR$,t":
            return
        if lemma(self.tokens.lows[i]) in QUALIFYING and not _DATED.match(kinds, i + 1):
            return
        if kinds[i - 1] in ",T" and top.verb is None and not self.has_noun(i - 1):
            return
        head = self.head_before(i)
        if head is None:
            return
        if top.kind == "participle" and top.verb is not None and kinds[i - 1] == ",":
            self.close(i)
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

    # -- markers

    def comma(self, i: int) -> int:
        """A comma ends what was inserted, and a clause that stood before the main one."""
        self.end_inserted(i)
        if self.top.verb is not None and i + 1 < len(self.kinds) and self.tokens.lows[i + 1] in _COMPARING:
            self.open("aside", i + 1, marker=i)
            return i + 1
        return i

    def end_inserted(self, i: int) -> None:
        """Close the clause being read at the comma at `i`, unless it goes on behind it."""
        kinds, top = self.kinds, self.top
        if len(self.stack) == 1 or top.kind not in ("relative", "participle", "subordinate") or top.verb is None:
            return
        parent = self.clauses[top.parent]
        if parent.verb is not None and (
            _LIST_GOES_ON.match(kinds, i + 1) or (kinds[i + 1 : i + 2] == "c" and _LATER_VERB.match(kinds, i + 2))
        ):
            return
        adjoining = top.kind == "participle" and kinds[i + 1 : i + 2] == "G"
        if adjoining or parent.verb is None or parent.kind in ("main", "coordinate", "complement", "quote"):
            self.close(i)

    def relative(self, i: int) -> None:
        """ "which", "who", "in which"."""
        kinds = self.kinds
        start = i - 1 if i and kinds[i - 1] == "p" else i
        self.open("relative", start, marker=i, head=self.head_before(start))
        subject = start == i and self.tokens.lows[i] in ("who", "which")
        if subject and kinds[i + 1 : i + 2] == "N" and kinds[i + 2 : i + 3] in ("D", "P", "#", "N"):
            self.top.verb = (i + 1, i + 2)  # a word unknown, where only a verb can stand

    def subordinator(self, i: int) -> None:
        """Because, when, after …, where a clause follows; else it is a preposition or an adverb."""
        kinds, low = self.kinds, self.tokens.lows[i]
        after = kinds[i + 1] if i + 1 < len(kinds) else "$"
        if (
            after == "$"
            or (after not in "GEL" and not _CLAUSE_AHEAD.match(kinds, i + 1))
            or _TWO_NOUNS.match(kinds, i + 1)
        ):
            return
        if low in ("as", "once", "what") and after in "pDN" and not _STRICTLY_AHEAD.match(kinds, i + 1):
            return
        if low in _ASKING and self.top.verb is not None:
            self.open("complement", i, marker=i)
        else:
            acts = after in "GEL" and kinds[i + 2 : i + 3] not in tuple("bmdvV")  # "after voting ended"
            self.open("subordinate", i, marker=i, verb=(i + 1, i + 2) if acts else None)

    def that(self, i: int) -> None:
        """ "that": of a statement, of a relative clause, or a mere demonstrative."""
        kinds, top = self.kinds, self.top
        before = kinds[i - 1] if i else "^"
        if top.kind == "participle" and top.verb != (i - 1, i) and self.says(self.clauses[top.parent]):
            self.close(i)  # "said in a statement issued on Tuesday that …"
            top = self.top
        if i and self.tokens.lows[i - 1] == "so":
            self.open("subordinate", i, marker=i)
            return
        if before in "^pt;" or (before == "c" and top.kind != "complement"):
            return
        if top.verb is not None and (self.says(top) or top.verb[1] == i):
            self.open("complement", i, marker=i)
        elif before == "c":
            self.open("coordinate", i - 1, marker=i, sibling=True)
        elif before == "," and top.kind == "complement":
            self.open("coordinate", i, marker=i, sibling=True)
        elif before in 'NP,Z#I)"o' and self.tokens.lows[i - 1] in _CONTENT_NOUNS:
            self.open("complement", i, marker=i)
        elif before in 'NP,Z#I)"o' and kinds[i + 1 : i + 2] and kinds[i + 1] in "bvmdVEZIROPDNT#":
            self.open("relative", i, marker=i, head=self.head_before(i))
            if (
                kinds[i + 1] == "N"
                and self.tokens.lows[i + 1].endswith("s")
                and kinds[i + 2 : i + 3] in ("p", "D", "R", "T")
            ):
                self.top.verb = (i + 1, i + 2)  # "a clock that ticks for years"

    def quote(self, i: int) -> None:
        """A quotation with a verb in it is a clause; a quoted word or name is not."""
        kinds = self.kinds
        if self.in_quote:
            self.in_quote = False
            if any(self.clauses[index].kind == "quote" for index in self.stack):
                while self.top.kind != "quote":
                    self.close(i)
                self.close(i + 1)
            return
        end = kinds.find('"', i + 1)
        inside = kinds[i + 1 : end if end > 0 else len(kinds)]
        opens = i == 0 or kinds[i - 1] in ",;hRT" or (self.top.verb is not None and self.top.verb[1] == i)
        if opens and len(inside) > 3 and re.search(r"[bvmdVEZ]", inside):
            self.in_quote = True
            self.open("quote", i, marker=i)

    def stop(self, i: int) -> None:
        """A semicolon, a colon or a dash: what follows is a clause beside the main one."""
        while len(self.stack) > 1:
            self.close(i)
        self.open("coordinate", i, marker=i, sibling=True)

    def bracket(self, i: int) -> None:
        """What stands in brackets is told by the way."""
        if self.kinds[i] == "(":
            self.open("aside", i, marker=i)
            return
        while len(self.stack) > 1 and self.top.kind != "aside":
            self.close(i)
        self.close(i + 1)


# What each letter does; a step may return the token that it has read up to.
_STEPS = {
    "L": Reader.participle,
    "G": Reader.adjunct,
    "H": Reader.adjunct,
    ",": Reader.comma,
    "r": Reader.relative,
    "s": Reader.subordinator,
    "h": Reader.that,
    '"': Reader.quote,
    ";": Reader.stop,
    "(": Reader.bracket,
    ")": Reader.bracket,
}
