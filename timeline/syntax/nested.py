"""The clauses of a sentence as they are read: which are open, which one is being read, and the nouns in them."""

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.wordlist import words
from .clause import Clause, Kind, Range
from .tokens import Tokens

DASHES = frozenset("–—-")
_NOUN_PHRASE = frozenset("DNPO#EZIGo")
_BETWEEN = ("until ", "till ", "of ", "from ", "since ", "in ", "on ")
_ATTACHING = ("with", "for", "on", "against", "between", "over")
# "in the wake of a strike": these are part of a preposition
_MERE = words(
    """
    wake result course aftermath face light behalf event case view middle favour favor support
    search charge front spite honour memory
    """
)
_OWNERS = ("'s", "’s", "s'", "s’")


def noun_phrase_before(tokens: Tokens, i: int, low: int) -> int:
    """Where the noun phrase that ends before token `i` begins, not before `low`."""
    kinds, lows = tokens.kinds, tokens.lows
    verb = i
    while i > low and kinds[i - 1] == "R":
        i -= 1
    if i > low + 1 and kinds[i - 1] == "T" and kinds[i - 2] in "NIP" and lows[i - 1].startswith(_BETWEEN):
        i -= 1  # "a delay until the autumn is possible"
    at = i
    while at > low:
        kind = kinds[at - 1]
        if kind == "O":
            return at - 1 if at == i or (lows[at - 1] == "one" and lows[at] == "of") else at
        if kind == "p" and lows[at - 1] == "of" and at < i and not _is_preposition(tokens, at - 2):
            at -= 1
            continue
        if kind not in _NOUN_PHRASE or (kind == "G" and kinds[at - 2 : at - 1] == ",") or (kind == "o" and at < i):
            break  # "sold me two books"
        named = kinds[at + 1 : i] == "P"  # "Peter the Great"
        if kind == "P" and at < i and kinds[at] == "D" and not named and not lows[at].endswith(_OWNERS):
            break
        at -= 1
        if kind != "D" or lows[at].endswith(_OWNERS):
            continue
        goes_on = at > low and (kinds[at - 1] == "D" or lows[at - 1] == "of")
        if lows[at] == "other" and kinds[at - 2 : at - 1] == "D" and kinds[at - 1] in "N#" and at - 1 > low:
            goes_on = True  # "the two other cases"
        epithet = kinds[at - 1 : at] == "P" and kinds[at + 1 : i] == "P" and lows[at] == "the"
        if not goes_on and not epithet:
            break
    while at < i and kinds[at] == "p" and kinds[at - 1 : at] != ")":
        at += 1  # "said that of nine men who …"
    return verb if at == i else at


def _is_preposition(tokens: Tokens, i: int) -> bool:
    """Whether a noun is a part of a preposition: "in the wake of", and not "the latest case of"."""
    return i > 0 and tokens.lows[i] in _MERE and tokens.kinds[:i].removesuffix("D").endswith(("p", "s"))


def joined_subject(tokens: Tokens, i: int, low: int) -> int:
    """Where the subject before token `i` begins, with what is told of it by prepositions, if "and" stands before that.

    "but the collapse of a bridge in Leeds in 1990 brought …": at "the collapse", and not at "Leeds".
    """
    start = at = noun_phrase_before(tokens, i, low)
    while at - 1 > low and tokens.kinds[at - 1] in "pt" and tokens.lows[at - 1] not in ("than", "by"):
        further = noun_phrase_before(tokens, at - 1, low)
        if further == at - 1:
            return start
        at = further
        if at and tokens.kinds[at - 1] in "c," and tokens.kinds[at] in "DP":
            return at
    return start


class Nested:
    """The clauses read so far, and the stack of those that are still open."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.kinds = tokens.kinds
        self.clauses = [Clause("main", -1, -1, [[0, 0]])]
        self.stack = [0]
        self.resumed = False

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
        kind: Kind,
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
        if sibling and self.top.kind != "main":
            parent = self.top.parent
            self.stack.pop()
        after = before if kind == "coordinate" else -1
        self.clauses.append(Clause(kind, marker, parent, [[at, at]], verb, head, after))
        self.stack.append(len(self.clauses) - 1)
        self.resumed = False

    def close(self, at: int) -> None:
        """End the clause being read before token `at`, and go on with the one it hangs on."""
        if len(self.stack) > 1:
            self.top.segments[-1][1] = at
            self.stack.pop()
            self.top.segments.append([at, at])
            self.resumed = True

    def finish(self) -> list[Clause]:
        """All clauses, with the one being read closed at the end of the sentence."""
        for clause in self.clauses:
            clause.segments[-1][1] = max(clause.segments[-1])
        self.top.segments[-1][1] = len(self.kinds)
        return self.clauses

    def says(self, clause: Clause) -> bool:
        """Whether a clause has a verb of saying."""
        return clause.verb is not None and lemma(self.tokens.lows[clause.verb[1] - 1]) in SAYING

    def begun_as(self, clause: Clause) -> Kind:
        """The kind of a clause, or of the one that it goes on with: "when he was 21 and had no money"."""
        while clause.kind == "coordinate" and clause.after >= 0 and clause.parent == self.clauses[clause.after].parent:
            clause = self.clauses[clause.after]
        return clause.kind

    def unfinished(self) -> bool:
        """Whether an open clause still has no verb."""
        return any(self.clauses[index].verb is None for index in self.stack)

    def waiting(self, i: int) -> bool:
        """Whether an outer clause has its subject and still waits for its verb; the one being read has its own."""
        top = self.top
        if top.verb is None or len(self.stack) < 2 or top.kind not in ("relative", "participle", "complement"):
            return False
        parent = self.clauses[top.parent]
        if i < top.verb[1] or parent.verb is not None:
            return False
        return any(kind in "NPOD" for low, high in parent.segments for kind in self.kinds[low:high])

    def has_noun(self, i: int) -> bool:
        """Whether the clause being read has a noun before token `i`."""
        top = self.top
        if len(top.segments) > 1:
            return True
        begin = max(top.segments[-1][0], top.marker + 1)
        return any(kind in "NPOD#ZIGTE" for kind in self.kinds[begin:i])

    def head_before(self, i: int) -> Range | None:
        """The noun phrase that a relative clause or participle at `i` belongs to."""
        kinds = self.kinds
        end = len(kinds[:i].rstrip("R"))
        if kinds[end - 1 : end] != ",":
            end = i
        while end > 0 and kinds[end - 1] in ',"T':
            end -= 1
        if end > 0 and self.tokens.words[end - 1] in DASHES:
            dash = next((n for n in range(end - 2, 0, -1) if self.tokens.words[n] in DASHES), end - 1)
            end = dash  # "The first was a cold - so a clerk wrote - which came in 1889"
        if kinds[end - 1 : end] == ")" and "(" in kinds[:end]:
            end = kinds.rindex("(", 0, end)  # "the Northern League (NL), which …"
        low = self.begun_at
        if low >= end:
            low = 0  # right behind an inserted clause: the last noun of that
        start = noun_phrase_before(self.tokens, end, low) if low < end else end
        if kinds[start:end] == "#" and start - low > 1 and kinds[start - 1] == ",":
            end = start - 1  # "Mr Brown, 58, who …"
            start = noun_phrase_before(self.tokens, end, low)
        listed = end < i or (
            kinds[start:end] in ("N", "I") and kinds[i] in "rh"
        )  # "the air of haste and fear that reigned"
        if start < end and listed and kinds[start - 1 : start] == "c":
            start = self._list_before(start, end, low)
        elif (
            kinds[i] in "EL"
            and low + 1 < start < end < i
            and kinds[end] == ","
            and self.tokens.lows[start - 1] in _ATTACHING
        ):
            start = noun_phrase_before(self.tokens, start - 1, low)  # "her record for the 800 metres, set in Rome"
        return (start, end) if start < end else self.top.head

    def _list_before(self, start: int, end: int, low: int) -> int:
        """Where "the voting in Donetsk, Luhansk and Kherson" begins, of which the last name is known."""
        kinds = self.kinds
        at = start - 1
        while at > low and kinds[at - 1] in "NP,":
            at -= 1
        if at < start - 1 and kinds[at - 1 : at] == "p" and at - 1 > low:
            return noun_phrase_before(self.tokens, at - 1, low)
        return start
