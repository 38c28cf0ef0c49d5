"""A sentence to clauses: a shallow reading, without a parser, in one pass over the letters of `words`.

Every finite verb needs a clause of its own; markers (which, because, that), commas and conjunctions say where it
begins. A time expression belongs to the clause it stands in.
"""

import re

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.wordlist import words
from .clause import Clause, Range
from .finite import GROUP, is_finite
from .nested import DASHES, noun_phrase_before
from .nominal import is_happening
from .subordinate import opens_clause, said_by
from .tokens import Tokens
from .verbal import LATER_VERB, Verbal

# "without food, heat or medicine"
_LIST_GOES_ON = re.compile(r"[DNP#Z]{1,6},?c[DNP#Z]+(?:[,;]|$)|cR*T")
# Before its subject: "Founded in 1998, the company …"
_QUALIFIED = re.compile(r"E[NZI]+E[DPO#]")  # "Suspected rebels ambushed a convoy"
_FRONTED = re.compile(r"[GEL]T?(?:s(?=[DNP]))?[^,;rsOmbvdV\"]*(?:r[^,;rsO\"]*)?,")
_VERB_AHEAD = re.compile(r"[bvmdVEZI]")
# "found an aircraft that vanished in May", and not "said in May that it …"
_SUBJECT_GAP = re.compile(r"R*(?:[bmvdV]|E[pTR,])")

# "the claim that …": what follows is what is claimed.
_CONTENT_NOUNS = words(
    """
    claim claims fact report reports announcement statement allegation allegations news rumours rumors
    speculation belief evidence hope hopes idea indication indications possibility warning suggestion
    suggestions promise condition proof sign signs myth hoax lie
    true untrue false certain clear likely unlikely evident obvious unclear
    """
)
_REGION = re.compile(r"P{1,2},(?!T)")  # a place that another lies in
_OF_PERSONS = words("body bodies remains home house car portrait name case family memory work works")
_WHERE = words("at in from")
_AGENT = re.compile(r"(?:er|or|ist|man|men|woman|women|ian|ant|ers|ors|ists|ians|ants)$")
_DONE = re.compile(r"[EL][pTR]")  # "(completed in 1931)"
_INSERTED = ("relative", "participle", "subordinate")
_LEGEND = (["has", "it"], ["had", "it"])  # "Legend has it that …"
_COMPARING = frozenset(["up", "down", "compared"])
_MANY = (["were"], ["are"], ["have"])
_ASKING = words("how why what whatever whether")


def read(tokens: Tokens) -> list[Clause]:
    """The clauses of a sentence, in the order in which they begin; the first is the main one."""
    return Reader(tokens).read()


class Reader(Verbal):
    """One pass over a sentence; use `read`."""

    in_quote = False
    dashed = -1  # how many clauses were open before the dash that opened an aside

    def read(self) -> list[Clause]:
        """The clauses, the main one first."""
        kinds, n = self.kinds, len(self.kinds)
        i = 0
        while i < n and kinds[i] in "cRT,":
            i += 1
        fronted = None if _QUALIFIED.match(kinds, i) else _FRONTED.match(kinds, i)
        if fronted:
            self.open("participle", i, verb=(i, i + 1))
            i += 1
        while i < n:
            kind = kinds[i]
            if fronted and kind == "c" and i < fronted.end() and kinds[i + 1] in "EL":
                self.open("participle", i, marker=i, verb=(i + 1, i + 2), sibling=True)
                i += 2  # "Married in 1851 and widowed at thirty, she …"
                continue
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
        if len(self.stack) == 1 or self.begun_as(top) not in _INSERTED or top.verb is None:
            return
        parent = self.clauses[top.parent]
        aside = top.kind == "relative" and kinds[top.start - 1] == ","  # "the patents, which cover …, in 2006"
        if parent.verb is not None and kinds[i + 1 :] == "T" and not aside:
            return  # "was 17 when she published her first poem, in 1938"
        if parent.verb is not None and (
            _LIST_GOES_ON.match(kinds, i + 1) or (kinds[i + 1 : i + 2] == "c" and LATER_VERB.match(kinds, i + 2))
        ):
            return
        if kinds[i - 1 : i] == "P" and _REGION.match(kinds, i + 1):
            return  # "which is located in Leeds, Yorkshire, is …"
        adjoining = top.kind == "participle" and kinds[i + 1 : i + 2] == "G"
        if adjoining or parent.verb is None or parent.kind in ("main", "coordinate", "complement", "quote"):
            self.close(i)

    def person_in(self, head: Range) -> Range:
        """Of "the body of the girl", of which "who" is told, the girl."""
        lows = self.tokens.lows
        within = head[0] - 1
        if (
            within > 0
            and lows[within] in _WHERE
            and self.kinds[within - 1] in "NZI"
            and not _AGENT.search(lows[head[1] - 1])
        ):
            return noun_phrase_before(self.tokens, within, self.begun_at), head[1]
        for i in range(head[0] + 1, head[1] - 1):
            if lows[i] == "of" and (lows[i - 1] in _OF_PERSONS or is_happening(lows[i - 1])):
                return i + 1, head[1]
        return head

    def plural_of(self, head: Range) -> Range:
        """Of "schools in the capital, which were …" the schools."""
        kinds, lows = self.kinds, self.tokens.lows
        of = head[0] - 1
        one = kinds[head[1] - 1] in "NP" and not lows[head[1] - 1].endswith("s") and "c" not in kinds[head[0] : head[1]]
        if not one or of < 1 or kinds[of] != "p" or not lows[of - 1].endswith("s"):
            return head
        start = noun_phrase_before(self.tokens, of, self.begun_at)
        return (start, head[1]) if start < of else head

    def relative(self, i: int) -> None:
        """ "which", "who", "in which"."""
        kinds = self.kinds
        start = i - 1 if i and kinds[i - 1] == "p" else i
        head = self.head_before(start)
        if self.tokens.lows[i] == "who" and head is not None:
            head = self.person_in(head)
        if self.tokens.lows[i + 1 : i + 2] in _MANY and head is not None:
            head = self.plural_of(head)
        self.open("relative", start, marker=i, head=head)
        subject = start == i and self.tokens.lows[i] in ("who", "which")
        if subject and kinds[i + 1 : i + 2] == "N" and kinds[i + 2 : i + 3] in ("D", "P", "#", "N"):
            self.top.verb = (i + 1, i + 2)  # a word unknown, where only a verb can stand

    def subordinator(self, i: int) -> int | None:
        """Because, when, after …, where a clause follows; else it is a preposition or an adverb."""
        kinds, low = self.kinds, self.tokens.lows[i]
        said = said_by(self.tokens, i)
        if said is not None:
            self.open("subordinate", i, marker=i, verb=said)
            return said[1]
        if not opens_clause(self, i):
            return None
        if low in _ASKING and self.top.verb is not None:
            self.open("complement", i, marker=i)
        else:
            acts = kinds[i + 1] in "GEL" and kinds[i + 2 : i + 3] not in tuple("bmdvV")  # "after voting ended"
            self.open("subordinate", i, marker=i, verb=(i + 1, i + 2) if acts else None)
        return None

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
        if before == "O" and self.tokens.lows[i - 2 : i] in _LEGEND and top.verb is not None:
            self.open("complement", i, marker=i)
            return
        if before in "^pt;" or (before == "c" and top.kind != "complement"):
            return
        told = top.verb is not None and (self.says(top) or top.verb[1] == i)
        behind_verb = top.verb is not None and top.verb[1] == i
        if behind_verb and kinds[i + 1 : i + 2] in ("N", "I") and not _VERB_AHEAD.search(kinds, i + 2):
            return  # "it confirmed that view in 2001"
        if told and not (before in "NI" and top.verb != (i - 1, i) and _SUBJECT_GAP.match(kinds, i + 1)):
            self.open("complement", i, marker=i)
        elif before == "I" and self.tokens.lows[i - 2] == "to" and lemma(self.tokens.lows[i - 1]) in SAYING:
            self.open("complement", i, marker=i)  # "declined to confirm that …"
        elif before == "c":
            self.open("coordinate", i - 1, marker=i, sibling=True)
        elif before == "," and top.kind == "complement":
            self.open("coordinate", i, marker=i, sibling=True)
        elif before in 'NP,Z#I)"o' and self.tokens.lows[i - 1] in _CONTENT_NOUNS:
            self.open("complement", i, marker=i)
        elif before in 'NP,Z#I)"o' and kinds[i + 1 : i + 2] and kinds[i + 1] in "bvmdVEZIROPDNT#":
            head = self.head_before(i)
            if self.tokens.lows[i + 1] in ("were", "are", "have") and head is not None:
                head = self.plural_of(head)  # "the signs of haste that were found"
            self.open("relative", i, marker=i, head=head)
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
        self.in_quote = end > 0  # '"Nobody," she wrote, "will forgive us"': what comes next closes it
        if opens and len(inside) > 3 and re.search(r"[bvmdVEZ]", inside):
            self.in_quote = True
            self.open("quote", i, marker=i)

    def stop(self, i: int) -> None:
        """A semicolon, a colon or a dash: what follows is a clause beside the main one; between two dashes an aside."""
        if self.tokens.words[i] == ":" and self.kinds[i + 1 : i + 2] == '"' and self.says(self.top):
            return  # 'He said: "I was in Paris in 2015."'
        if self.in_quote and all(self.clauses[index].kind != "quote" for index in self.stack):
            return  # 'a dissertation entitled "Continuity: A Study"'
        dash = self.tokens.words[i] in DASHES
        if self.dashed >= 0:
            while len(self.stack) > self.dashed:
                self.close(i + 1)
            self.dashed = -1
            return
        if dash and self.unfinished() and not DASHES.isdisjoint(self.tokens.words[i + 1 :]):
            self.dashed = len(self.stack)
            self.open("aside", i, marker=i)
            return
        while len(self.stack) > 1:
            self.close(i)
        self.open("coordinate", i, marker=i, sibling=True)

    def bracket(self, i: int) -> None:
        """What stands in brackets is told by the way."""
        if self.kinds[i] == "(":
            done = _DONE.match(self.kinds, i + 1)
            head = self.head_before(i) if done else None
            self.open("aside", i, marker=i, head=head, verb=(i + 1, i + 2) if done else None)
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
