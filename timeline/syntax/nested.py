"""The clauses of a sentence as they are read: which are open, which one is being read, and the nouns in them."""

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import (
    ADP,
    ADV,
    CCONJ,
    CLOSE,
    COMMA,
    DET,
    DETERMINED,
    IN_PHRASE,
    NOMINAL,
    NOUN,
    NUM,
    OPEN,
    PARTICIPLE,
    PRON_NOM,
    PRON_REL,
    PROPN,
    QUOTE,
    THAT,
    TIME,
    VERB_BASE,
    VERB_ED,
)
from ..languages.wordlist import words
from .clause import Clause, Range, Relation
from .noun_phrases import noun_phrase_before
from .tokens import Tokens

DASHES = frozenset("–—-")
_ATTACHING = ("with", "for", "on", "against", "between", "over")
_KIN = words(
    "families family relatives parents widows children wives friends memory names remains bodies hundreds dozens"
)
_NOUN_OR_TIME = IN_PHRASE + PRON_NOM + TIME + VERB_ED


class Nested:
    """The clauses read so far, and the stack of those that are still open."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.classes = tokens.classes
        self.clauses = [Clause("root", -1, -1, [[0, 0]])]
        self.stack = [0]
        self.resumed = False
        self.in_quote = False
        self.dashed = -1  # how many clauses were open before the dash that opened an aside

    @property
    def top(self) -> Clause:
        """The clause being read."""
        return self.clauses[self.stack[-1]]

    @property
    def begun_at(self) -> int:
        """Where the next noun of the clause being read may begin: behind its verb, if it has one."""
        return max(self.top.segments[-1][0], self.top.verb[1] if self.top.verb else 0)

    def open(
        self,
        relation: Relation,
        at: int,
        *,
        marker: int = -1,
        head: Range | None = None,
        verb: Range | None = None,
        sibling: bool = False,
    ) -> None:
        """Begin a clause at token `at`; a sibling replaces the clause being read, else it hangs on it."""
        self.top.segments[-1][1] = at
        parent = before = self.stack[-1]
        if sibling and self.top.relation != "root":
            parent = self.top.parent
            self.stack.pop()
        after = before if relation == "conj" else -1
        self.clauses.append(Clause(relation, marker, parent, [[at, at]], verb, head, after))
        self.stack.append(len(self.clauses) - 1)
        self.resumed = False

    def close(self, at: int) -> None:
        """End the clause being read before token `at`, and go on with the one it hangs on."""
        if len(self.stack) > 1:
            self.top.segments[-1][1] = at
            self.stack.pop()
            self.top.segments.append([at, at])
            self.resumed = True

    def coordinate(self, marker: int, *, own_subject: bool) -> None:
        """Begin a clause at "and"; one with a subject of its own goes on after what is inserted, not within it."""
        if own_subject or self.classes[marker - 1 : marker] == COMMA:
            while len(self.stack) > 1 and self.top.relation in ("acl", "acl:relcl", "parataxis"):
                self.close(marker)
        self.open("conj", marker, marker=marker, sibling=self.top.relation not in ("ccomp", "ccomp:quote"))

    def close_interrupting(self, at: int, relations: tuple[str, ...]) -> None:
        """Close what interrupts a clause that still has no verb."""
        while len(self.stack) > 1 and self.begun_as(self.top) in relations:
            parent = self.clauses[self.top.parent]
            if parent.verb is not None and not (parent.relation == "acl" and self.clauses[0].verb is None):
                return
            self.close(at)

    def finish(self) -> list[Clause]:
        """All clauses, with the one being read closed at the end of the sentence."""
        for clause in self.clauses:
            clause.segments[-1][1] = max(clause.segments[-1])
        self.top.segments[-1][1] = len(self.classes)
        return self.clauses

    def says(self, clause: Clause) -> bool:
        """Whether a clause has a verb of saying."""
        return clause.verb is not None and lemma(self.tokens.lower[clause.verb[1] - 1]) in SAYING

    def begun_as(self, clause: Clause) -> Relation:
        """The relation of a clause, or of the one that it goes on with: "when he was 21 and had no money"."""
        while clause.relation == "conj" and clause.after >= 0 and clause.parent == self.clauses[clause.after].parent:
            clause = self.clauses[clause.after]
        return clause.relation

    def unfinished(self) -> bool:
        """Whether an open clause still has no verb."""
        return any(self.clauses[index].verb is None for index in self.stack)

    def quotes(self) -> bool:
        """Whether an open clause is a quotation."""
        return any(self.clauses[index].relation == "ccomp:quote" for index in self.stack)

    def waiting(self, i: int) -> bool:
        """Whether an outer clause has its subject and still waits for its verb; the one being read has its own."""
        top = self.top
        if top.verb is None or len(self.stack) < 2 or top.relation not in ("acl:relcl", "acl", "ccomp"):
            return False
        parent = self.clauses[top.parent]
        if i < top.verb[1] or parent.verb is not None:
            return False
        return any(kind in DETERMINED + NOUN for low, high in parent.segments for kind in self.classes[low:high])

    def has_noun(self, i: int) -> bool:
        """Whether the clause being read has a noun before token `i`."""
        top = self.top
        if len(top.segments) > 1:
            return True
        begin = max(top.segments[-1][0], top.marker + 1)
        return any(kind in _NOUN_OR_TIME for kind in self.classes[begin:i])

    def head_before(self, i: int) -> Range | None:
        """The noun phrase that a relative clause or participle at `i` belongs to."""
        end = self._head_end(i)
        low = self.begun_at
        if low >= end:
            low = 0  # right behind an inserted clause: the last noun of that
        start = noun_phrase_before(self.tokens, end, low) if low < end else end
        if self.classes[start:end] == NUM and start - low > 1 and self.classes[start - 1] == COMMA:
            end = start - 1  # "Mr Brown, 58, who …"
            start = noun_phrase_before(self.tokens, end, low)
        if start >= end:
            return self.top.head
        start = self._with_what_it_hangs_on(start, end, low, i)
        if end == i and self.classes[i] in PARTICIPLE:
            return self._within(start, end), end
        if end < i and self.classes[start - 2 : start] == PROPN + COMMA:
            return self._placed(start - 2, low), end
        return start, end

    def _head_end(self, i: int) -> int:
        """Where that noun phrase ends: before commas, times, and what stands in dashes or brackets."""
        classes, words = self.classes, self.tokens.words
        end = len(classes[:i].rstrip(ADV))
        if classes[end - 1 : end] != COMMA:
            end = i
        while end > 0 and classes[end - 1] in COMMA + QUOTE + TIME:
            end -= 1
        if end > 0 and words[end - 1] in DASHES:
            # "The first was a cold - so a clerk wrote - which came in 1889"
            end = next((n for n in range(end - 2, 0, -1) if words[n] in DASHES), end - 1)
        if classes[end - 1 : end] == CLOSE and OPEN in classes[:end]:
            end = classes.rindex(OPEN, 0, end)  # "the Northern League (NL), which …"
        return end

    def _with_what_it_hangs_on(self, start: int, end: int, low: int, i: int) -> int:
        """Where a head begins with the list that it ends, or with the noun before its preposition."""
        classes = self.classes
        # "the air of haste and fear that reigned"
        plain = classes[start:end] in (NOUN, VERB_BASE) and classes[i] in PRON_REL + THAT
        if classes[start - 1 : start] == CCONJ and (end < i or plain):
            return self._list_before(start, low)
        placed = self.tokens.lower[start - 1] == "in" and not classes[start:end].strip(PROPN)
        attached = low + 1 < start and (placed or self.tokens.lower[start - 1] in _ATTACHING)
        if attached and classes[i] in PARTICIPLE and end < i and classes[end] == COMMA:
            further = noun_phrase_before(self.tokens, start - 1, low)
            return further if further < start - 1 else start  # "her record for the 800 metres, set in Rome"
        return start

    def _within(self, start: int, end: int) -> int:
        """Of "the parents of a boy killed in 1955" the boy: what is new is told of."""
        lower = self.tokens.lower
        of = [i for i in range(start + 1, end - 1) if lower[i - 1] == "of"]
        if of and lower[of[-1] - 2] in _KIN:
            return of[-1]  # "the families of the men killed in May"
        news = [i for i in of if lower[i] in ("a", "an")]
        return news[-1] if news and lower[start] not in ("a", "an") else start

    def _placed(self, place: int, low: int) -> int:
        """Of "the plant in Alma, Ontario, which burned" the plant: where two names say where, the first begins it."""
        start = noun_phrase_before(self.tokens, place + 1, low)
        if (
            self.classes[start : place + 1].strip(PROPN)
            or start - 1 <= low
            or self.tokens.lower[start - 1] not in ("in", "at", "near")
        ):
            return place + 2
        return noun_phrase_before(self.tokens, start - 1, low)

    def _list_before(self, start: int, low: int) -> int:
        """Where "the voting in Donetsk, Luhansk and Kherson" begins, of which the last name is known."""
        classes = self.classes
        at = start - 1
        while at > low and classes[at - 1] in NOMINAL + COMMA:
            at -= 1
        if COMMA in classes[at:start] and classes[at - 1 : at] == DET and at - 1 >= low:
            return at - 1  # "a chalice, paten, and flagon, which were used"
        if at < start - 1 and classes[at - 1 : at] == ADP and at - 1 > low:
            return noun_phrase_before(self.tokens, at - 1, low)
        return start
