"""A sentence to clauses: a shallow reading, without a parser, in one pass over its classes of words.

Every finite verb needs a clause of its own; markers (which, because, that), commas and conjunctions say where it
begins. A time expression belongs to the clause it stands in.
"""

import re

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    ADVERBIAL,
    AUX_HAVING,
    BREAK,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    DETERMINED,
    FINITE,
    MAYBE_NOMINAL,
    MAYBE_NOUN,
    NOMINAL,
    NOUN,
    NUM,
    OPEN,
    PART,
    PARTICIPLE,
    PAUSE,
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
    VERB_GER,
    VERB_PART,
    clause_pattern,
)
from ..languages.wordlist import words
from .attaching import LATER_VERB, verb
from .clause import Clause, Range
from .finite import GROUP, is_finite
from .nested import DASHES, Nested, noun_phrase_before
from .nominal import is_happening
from .participle import adjunct, participle
from .subordinate import opens_clause, said_by
from .tokens import Tokens

# "without food, heat or medicine"
_LIST_GOES_ON = clause_pattern(
    "{plain_phrase verb_pres}{1,6} ,? {cconj} {plain_phrase verb_pres}+ ({pause} | $) | {cconj} {adv}* {time}"
)
# Before its subject: "Founded in 1998, the company …"
_QUALIFIED = clause_pattern(
    "{verb_ed} {maybe_noun}+ {verb_ed} {determined num}"
)  # "Suspected rebels ambushed a convoy"
_FRONTED = clause_pattern(
    "{participle verb_ger} {time}? ({sconj} (?={nominal det}))? {not surely_finite pause pron_rel sconj "
    "pron_nom quote}* ({pron_rel} {not pause pron_rel sconj pron_nom quote}*)? , (?!{cconj})"
)
_VERB_AHEAD = clause_pattern("{finite}")
_PREDICATE = clause_pattern("{aux past verb_pres}")
# "found an aircraft that vanished in May", and not "said in May that it …"
_SUBJECT_GAP = clause_pattern("{adv}* ({surely_finite} | {verb_ed} {adverbial adp comma det})")

# "the claim that …": what follows is what is claimed.
_CONTENT_NOUNS = words(
    """
    claim claims fact report reports announcement statement allegation allegations news rumours rumors
    speculation belief evidence hope hopes idea indication indications possibility warning suggestion
    suggestions promise condition proof sign signs myth hoax lie
    reminder fear fears concern concerns doubt doubts theory view opinion conclusion assumption realization
    realisation recognition understanding argument assurance message complaint accusation prediction feeling sense
    true untrue false certain clear likely unlikely evident obvious unclear
    """
)
_REGION = clause_pattern("{propn}{1,2} , (?!{time})")  # a place that another lies in
_OF_PERSONS = words("body bodies remains home house car portrait name case family memory work works")
_WHERE = words("at in from")
_AGENT = re.compile(r"(?:er|or|ist|man|men|woman|women|ian|ant|ers|ors|ists|ians|ants)$")
_DONE = clause_pattern("{participle} {adverbial adp}")  # "(completed in 1931)"
_INSERTED = ("acl:relcl", "acl", "advcl")
_LEGEND = (["has", "it"], ["had", "it"])  # "Legend has it that …"
_COMPARING = frozenset(["up", "down", "compared"])
_MANY = (["were"], ["are"], ["have"])
_ASKING = words("how why what whatever whether")
_BEFORE_THAT = MAYBE_NOMINAL + COMMA + NUM + CLOSE + QUOTE + PRON_ACC  # what "that" may tell more of
_BEHIND_THAT = FINITE + DETERMINED + ADVERBIAL + NOUN + NUM
_GOALS = words("to into onto")
_MOVING = words(
    """
    add bring carry deliver donate drive fly give hand lead leave lend move present return sell send ship show smuggle
    take transfer
    """
)
_LEADING = ADVERBIAL + CCONJ + COMMA


def read(tokens: Tokens) -> list[Clause]:
    """The clauses of a sentence, in the order in which they begin; the first is the main one."""
    return Reader(tokens).read()


class Reader(Nested):
    """One pass over a sentence; use `read`."""

    in_quote = False
    dashed = -1  # how many clauses were open before the dash that opened an aside

    def read(self) -> list[Clause]:
        """The clauses, the main one first."""
        classes, n = self.classes, len(self.classes)
        i = 0
        while i < n and classes[i] in _LEADING:
            i += 1
        fronted = None if _QUALIFIED.match(classes, i) else _FRONTED.match(classes, i)
        if fronted:
            self.open("acl", i, verb=(i, i + 1))
            i += 1
        while i < n:
            kind = classes[i]
            if fronted and kind == CCONJ and i < fronted.end() and classes[i + 1] in PARTICIPLE:
                self.open("acl", i, marker=i, verb=(i + 1, i + 2), sibling=True)
                i += 2  # "Married in 1851 and widowed at thirty, she …"
                continue
            if kind in FINITE:
                group = GROUP.match(classes, i) if is_finite(self, i) else None
                if group:
                    verb(self, i, group.end())
                    i = group.end()
                    continue
                if kind == VERB_ED:
                    participle(self, i)
            elif kind in _STEPS:
                i = _STEPS[kind](self, i) or i
            i += 1
        return self.finish()

    # -- markers

    def comma(self, i: int) -> int:
        """A comma ends what was inserted, and a clause that stood before the main one."""
        self.end_inserted(i)
        if self.top.verb is not None and i + 1 < len(self.classes) and self.tokens.lower[i + 1] in _COMPARING:
            self.open("parataxis", i + 1, marker=i)
            return i + 1
        return i

    def end_inserted(self, i: int) -> None:
        """Close the clause being read at the comma at `i`, unless it goes on behind it."""
        classes, top = self.classes, self.top
        if len(self.stack) == 1 or self.begun_as(top) not in _INSERTED or top.verb is None:
            return
        parent = self.clauses[top.parent]
        aside = top.relation == "acl:relcl" and classes[top.start - 1] == COMMA  # "the patents, which cover …, in 2006"
        if parent.verb is not None and classes[i + 1 :] == TIME and not aside:
            return  # "was 17 when she published her first poem, in 1938"
        if parent.verb is not None and (
            _LIST_GOES_ON.match(classes, i + 1)
            or (classes[i + 1 : i + 2] == CCONJ and LATER_VERB.match(classes, i + 2))
        ):
            return
        if classes[i - 1 : i] == PROPN and _REGION.match(classes, i + 1):
            return  # "which is located in Leeds, Yorkshire, is …"
        adjoining = top.relation == "acl" and classes[i + 1 : i + 2] == VERB_GER
        if adjoining or parent.verb is None or parent.relation in ("root", "conj", "ccomp", "ccomp:quote"):
            self.close(i)

    def person_in(self, head: Range) -> Range:
        """Of "the body of the girl", of which "who" is told, the girl."""
        lower = self.tokens.lower
        within = head[0] - 1
        if (
            within > 0
            and lower[within] in _WHERE
            and self.classes[within - 1] in MAYBE_NOUN
            and not _AGENT.search(lower[head[1] - 1])
        ):
            return noun_phrase_before(self.tokens, within, self.begun_at), head[1]
        for i in range(head[0] + 1, head[1] - 1):
            if lower[i] == "of" and (lower[i - 1] in _OF_PERSONS or is_happening(lower[i - 1])):
                return i + 1, head[1]
        return head

    def plural_of(self, head: Range) -> Range:
        """Of "schools in the capital, which were …" the schools."""
        classes, lower = self.classes, self.tokens.lower
        of = head[0] - 1
        one = (
            classes[head[1] - 1] in NOMINAL
            and not lower[head[1] - 1].endswith("s")
            and CCONJ not in classes[head[0] : head[1]]
        )
        if not one or of < 1 or classes[of] != ADP or not lower[of - 1].endswith("s"):
            return head
        start = noun_phrase_before(self.tokens, of, self.begun_at)
        return (start, head[1]) if start < of else head

    def relative(self, i: int) -> None:
        """ "which", "who", "in which"."""
        classes = self.classes
        start = i - 1 if i and classes[i - 1] == ADP else i
        head = self.head_before(start)
        if self.tokens.lower[i] == "who" and head is not None:
            head = self.person_in(head)
        if self.tokens.lower[i + 1 : i + 2] in _MANY and head is not None:
            head = self.plural_of(head)
        self.open("acl:relcl", start, marker=i, head=head)
        subject = start == i and self.tokens.lower[i] in ("who", "which")
        if subject and classes[i + 1 : i + 2] == NOUN and classes[i + 2 : i + 3] in (DET, PROPN, NUM, NOUN):
            self.top.verb = (i + 1, i + 2)  # a word unknown, where only a verb can stand

    def goal(self, i: int) -> None:
        """ "She brought the clock he made to school": "to" goes with the verb before the noun that he made."""
        top = self.top
        if top.relation != "acl:relcl" or top.marker >= 0 or top.verb is None or top.verb[1] != i:
            return
        verb = self.clauses[top.parent].verb
        infinitive = self.classes[i + 1 : i + 2] == VERB_BASE
        if verb is None or infinitive or self.tokens.lower[i] not in _GOALS:
            return
        if lemma(self.tokens.lower[verb[1] - 1]) in _MOVING and verb[1] <= top.start:
            self.close(i)

    def subordinator(self, i: int) -> int | None:
        """Because, when, after …, where a clause follows; else it is a preposition or an adverb."""
        classes, low = self.classes, self.tokens.lower[i]
        said = said_by(self.tokens, i)
        if said is not None:
            self.open("advcl", i, marker=i, verb=said)
            return said[1]
        if not opens_clause(self, i):
            return None
        if low in _ASKING and self.top.verb is not None:
            self.open("ccomp", i, marker=i)
        else:
            acts = classes[i + 1] in PARTICIPLE + VERB_GER and classes[i + 2 : i + 3] not in tuple(
                SURELY_FINITE
            )  # "after voting ended"
            self.open("advcl", i, marker=i, verb=(i + 1, i + 2) if acts else None)
        return None

    def that(self, i: int) -> None:
        """ "that": of a statement, of a relative clause, or a mere demonstrative."""
        classes, top = self.classes, self.top
        before = classes[i - 1] if i else START
        if top.relation == "acl" and top.verb != (i - 1, i) and self.says(self.clauses[top.parent]):
            self.close(i)  # "said in a statement issued on Tuesday that …"
            top = self.top
        if i and self.tokens.lower[i - 1] == "so":
            self.open("advcl", i, marker=i)
            return
        if i == 1 and before == VERB_BASE and top.verb is None:
            top.verb = (0, 1)  # "Imagine that …"
        if before == PRON_NOM and self.tokens.lower[i - 2 : i] in _LEGEND and top.verb is not None:
            self.open("ccomp", i, marker=i)
            return
        if before in START + ADP + PART + BREAK or (before == CCONJ and top.relation != "ccomp"):
            return
        told = top.verb is not None and (self.says(top) or top.verb[1] == i)
        behind_verb = top.verb is not None and top.verb[1] == i
        if behind_verb and classes[i + 1 : i + 2] in (NOUN, VERB_BASE) and not _VERB_AHEAD.search(classes, i + 2):
            return  # "it confirmed that view in 2001"
        if told and not (before in NOUN + VERB_BASE and top.verb != (i - 1, i) and _SUBJECT_GAP.match(classes, i + 1)):
            self.open("ccomp", i, marker=i)
        elif before == VERB_BASE and self.tokens.lower[i - 2] == "to" and lemma(self.tokens.lower[i - 1]) in SAYING:
            self.open("ccomp", i, marker=i)  # "declined to confirm that …"
        elif before == CCONJ:
            self.open("conj", i - 1, marker=i, sibling=True)
        elif before == COMMA and top.relation == "ccomp":
            self.open("conj", i, marker=i, sibling=True)
        elif (
            before in _BEFORE_THAT
            and self.tokens.lower[i - 1] in _CONTENT_NOUNS
            and not _SUBJECT_GAP.match(classes, i + 1)
        ):
            self.open("ccomp", i, marker=i)
        elif before in _BEFORE_THAT and classes[i + 1 : i + 2] and classes[i + 1] in _BEHIND_THAT:
            head = self.head_before(i)
            if self.tokens.lower[i + 1] in ("were", "are", "have") and head is not None:
                head = self.plural_of(head)  # "the signs of haste that were found"
            self.open("acl:relcl", i, marker=i, head=head)
            if (
                classes[i + 1] == NOUN
                and self.tokens.lower[i + 1].endswith("s")
                and classes[i + 2 : i + 3] in (ADP, DET, ADV, TIME)
            ):
                self.top.verb = (i + 1, i + 2)  # "a clock that ticks for years"

    def quote(self, i: int) -> None:
        """A quotation with a verb in it is a clause; a quoted word or name is not."""
        classes = self.classes
        if self.in_quote:
            self.in_quote = False
            if any(self.clauses[index].relation == "ccomp:quote" for index in self.stack):
                while self.top.relation != "ccomp:quote":
                    self.close(i)
                self.close(i + 1)
            return
        end = classes.find(QUOTE, i + 1)
        inside = classes[i + 1 : end if end > 0 else len(classes)]
        opens = (
            i == 0
            or classes[i - 1] in ADVERBIAL + PAUSE + THAT
            or (self.top.verb is not None and self.top.verb[1] == i)
        )
        self.in_quote = end > 0  # '"Nobody," she wrote, "will forgive us"': what comes next closes it
        if opens and len(inside) > 3 and _PREDICATE.search(inside):
            self.in_quote = True
            self.open("ccomp:quote", i, marker=i)

    def stop(self, i: int) -> None:
        """A semicolon, a colon or a dash: what follows is a clause beside the main one; between two dashes an aside."""
        if self.tokens.words[i] == ":" and self.classes[i + 1 : i + 2] == QUOTE and self.says(self.top):
            return  # 'He said: "I was in Paris in 2015."'
        if self.in_quote and all(self.clauses[index].relation != "ccomp:quote" for index in self.stack):
            return  # 'a dissertation entitled "Continuity: A Study"'
        dash = self.tokens.words[i] in DASHES
        if self.dashed >= 0:
            while len(self.stack) > self.dashed:
                self.close(i + 1)
            self.dashed = -1
            return
        if dash and self.unfinished() and not DASHES.isdisjoint(self.tokens.words[i + 1 :]):
            self.dashed = len(self.stack)
            self.open("parataxis", i, marker=i)
            return
        while len(self.stack) > 1:
            self.close(i)
        self.open("conj", i, marker=i, sibling=True)

    def bracket(self, i: int) -> None:
        """What stands in brackets is told by the way."""
        if self.classes[i] == OPEN:
            done = _DONE.match(self.classes, i + 1)
            head = self.head_before(i) if done else None
            self.open("parataxis", i, marker=i, head=head, verb=(i + 1, i + 2) if done else None)
            return
        while len(self.stack) > 1 and self.top.relation != "parataxis":
            self.close(i)
        self.close(i + 1)


# What each class of word does; a step may return the token that it has read up to.
_STEPS = {
    VERB_PART: participle,
    VERB_GER: adjunct,
    AUX_HAVING: adjunct,
    COMMA: Reader.comma,
    PRON_REL: Reader.relative,
    ADP: Reader.goal,
    PART: Reader.goal,
    SCONJ: Reader.subordinator,
    THAT: Reader.that,
    QUOTE: Reader.quote,
    BREAK: Reader.stop,
    OPEN: Reader.bracket,
    CLOSE: Reader.bracket,
}
