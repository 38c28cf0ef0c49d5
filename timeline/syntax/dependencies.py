"""The clauses of a sentence from a dependency parse of it, in the terms that `reader` has for its own.

The parse is spaCy's: any object whose tokens have `i`, `idx`, `head`, `dep_`, `tag_`, `children`, `left_edge` and
`right_edge`, with the relations of its English pipelines (those of UD are read too, where they differ).
"""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from ..languages.en.grammar.lexicon import SAYING, lemma
from ..languages.word_classes import ADVERBIAL, AUX, AUX_BEEN, CCONJ, CLOSE, NOUN, OPEN, PAUSE, PRON, QUOTE, TIME, VERB
from ..languages.wordlist import words
from .clause import Clause, Range, Relation
from .tokens import Tokens

Word = Any  # a token of the parse

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_PARTICIPLES = frozenset(("VBN", "VBG"))
_AUXILIARIES = frozenset(("aux", "auxpass", "aux:pass"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "nsubj:pass", "csubj", "csubjpass", "csubj:pass", "expl"))
_RELATIVE_WORDS = frozenset(("WDT", "WP", "WP$", "WRB"))
_RELATIONS: dict[str, Relation] = {
    "ROOT": "root",
    "root": "root",
    "ccomp": "ccomp",
    "csubj": "ccomp",
    "csubjpass": "ccomp",
    "relcl": "acl:relcl",
    "acl:relcl": "acl:relcl",
    "acl": "acl",
    "advcl": "advcl",
    "pcomp": "advcl",
    "parataxis": "parataxis",
    "conj": "conj",
}
_TIMES = words("time day year month week moment night evening morning")
_QUOTES = frozenset(('"', "“", "``", "„", "«"))


def clauses_of(tokens: Tokens, parse: Iterable[Word], offset: int) -> list[Clause]:
    """The clauses that a parse gives to a sentence, the main one first. `offset`: where the parsed text begins."""
    return _Dependencies(tokens, list(parse), offset).clauses()


class _Dependencies:
    """One parse, laid over the tokens of the reader; use `clauses_of`."""

    def __init__(self, tokens: Tokens, parse: list[Word], offset: int) -> None:
        self.tokens = tokens
        self.parse = parse
        self.first = parse[0].i if parse else 0
        self.place = [self._place(offset + word.idx) for word in parse]
        self.heads = [word for word in parse if self._is_clause(word)]
        self.heads.sort(key=lambda word: (word.dep_ not in ("ROOT", "root"), word.left_edge.i))
        self.index = {word.i: number for number, word in enumerate(self.heads)}

    def clauses(self) -> list[Clause]:
        found = [self._clause(word) for word in self.heads]
        if not found:
            return [Clause("root", -1, -1, [[0, len(self.tokens.words)]])]
        for clause, word in zip(found, self.heads, strict=True):
            clause.subject, clause.subject_known = self._subject_of(word), True
        owner = self._owners(found)
        self._bracket(found, owner)
        for i, index in enumerate(owner):
            segments = found[index].segments
            if segments and segments[-1][1] == i:
                segments[-1][1] = i + 1
            else:
                segments.append([i, i + 1])
        for clause in found:
            if not clause.segments:
                at = clause.verb[0] if clause.verb else 0
                clause.segments = [[at, at]]
        return found

    # -- words

    def _place(self, start: int) -> int:
        """The token of the reader in which a place in the text lies; -1 where it has none there."""
        i = bisect_right(self.tokens.starts, start) - 1
        return i if i >= 0 and start < self.tokens.ends[i] else -1

    def at(self, word: Word) -> int:
        """The reader's token for a word."""
        place: int = self.place[word.i - self.first]
        return place

    def _is_finite(self, word: Word) -> bool:
        auxiliaries = [child for child in word.children if child.dep_ in _AUXILIARIES]
        if any(child.tag_ == "TO" for child in auxiliaries):
            return False
        return word.tag_ in _FINITE or any(child.tag_ in _FINITE for child in auxiliaries)

    def _is_infinitive(self, word: Word) -> bool:
        return any(child.tag_ == "TO" and child.dep_ in _AUXILIARIES for child in word.children)

    def _is_clause(self, word: Word) -> bool:
        if word.dep_ in ("ROOT", "root"):
            return True
        if word.dep_ not in _RELATIONS or self.at(word) < 0 or self.tokens.classes[self.at(word)] == TIME:
            return False
        if word.dep_ == "conj":
            shares = word.tag_ in _PARTICIPLES and self._is_clause(word.head) and word.head.tag_ in _PARTICIPLES
            return self._is_clause(word.head) and (self._is_finite(word) or shares)
        if self._is_finite(word):
            return True
        if word.dep_ == "ccomp" or self._is_infinitive(word):
            return False
        return word.tag_ in _PARTICIPLES

    def _around(self, word: Word) -> Word | None:
        """The head of the clause that a word stands in, itself not counted."""
        while word.head is not word and word.head.i != word.i:
            word = word.head
            if word.i in self.index:
                return word
        return None

    # -- clauses

    def _clause(self, word: Word) -> Clause:
        around = self._around(word)
        parent = self.index[around.i] if around is not None else (-1 if self.index[word.i] == 0 else 0)
        relation, marker = self._relation(word), self._marker(word)
        after, head = -1, None
        if relation == "conj":
            after = parent
            if around is not None and around.dep_ not in ("ROOT", "root"):
                outer = self._around(around)
                parent = self.index[outer.i] if outer is not None else 0
        elif word.dep_ in ("relcl", "acl:relcl", "acl") and relation != "advcl":
            head = self._phrase(word.head, word.left_edge.i)
        return Clause(relation, marker, parent, [], self._verb(word), head, after)

    def _relation(self, word: Word) -> Relation:
        relation = _RELATIONS[word.dep_]
        if relation == "root" and self.index[word.i]:
            return "conj"  # a second sentence in one
        if relation == "ccomp" and self.tokens.text[self.tokens.starts[self._begin(word)]] in _QUOTES:
            return "ccomp:quote"
        if relation == "ccomp" and word.i < word.head.i and lemma(word.head.text.lower()) not in SAYING:
            return "conj"  # "He inherited it, his wife managed it"
        if relation == "acl:relcl" and self._time_of(word) is not None:
            return "advcl"
        if relation == "acl" and self._is_finite(word):
            return "ccomp"  # "the claim that …"
        bare = not self._is_finite(word) and not any(child.dep_ == "mark" for child in word.children)
        if relation == "advcl" and word.dep_ == "advcl" and bare:
            return "acl"
        return relation

    def _begin(self, word: Word) -> int:
        places = [self.at(each) for each in word.subtree if self.at(each) >= 0]
        return min(places) if places else max(0, self.at(word))

    def _time_of(self, word: Word) -> Word | None:
        """Of "by the time he left" the preposition."""
        noun = word.head
        if noun.text.lower() in _TIMES and noun.dep_ == "pobj" and noun.head.i < noun.i:
            return noun.head
        return None

    def _marker(self, word: Word) -> int:
        time = self._time_of(word) if word.dep_ in ("relcl", "acl:relcl") else None
        if time is not None:
            return self.at(time)
        if word.dep_ == "pcomp":
            return self.at(word.head)
        if word.dep_ == "conj":
            between = [child for child in word.head.children if word.head.i < child.i < word.i]
            joined = [child for child in between if child.dep_ in ("cc", "punct")]
            return self.at(joined[-1]) if joined else -1
        for each in word.subtree:
            if each.i > word.i:
                break
            own = each.head.i == word.i or each.head.head.i == word.i
            if own and (each.dep_ == "mark" or each.tag_ in _RELATIVE_WORDS):
                return self.at(each)
        return -1

    def _verb(self, word: Word) -> Range | None:
        at = self.at(word)
        if at < 0:
            return None
        parts = [at] + [
            self.at(child) for child in word.children if child.dep_ in _AUXILIARIES and 0 <= self.at(child) < at
        ]
        if word.tag_[:2] not in ("VB", "MD") and len(parts) == 1:
            return None  # a sentence without a verb
        first = min(parts)
        if any(self.tokens.classes[i] not in VERB + AUX + ADVERBIAL + PRON + AUX_BEEN + NOUN for i in range(first, at)):
            first = max(i for i in range(first, at + 1) if i in parts)
        return first, at + 1

    def _phrase(self, noun: Word, before: int) -> Range | None:
        """The noun phrase with `noun` at its head, up to what is told of it, as a range of tokens."""
        inside = [each for each in noun.subtree if each.i < before]
        stop = before
        for each in inside:
            told = each.i > noun.i and (each.i in self.index or each.dep_ in ("appos", "relcl", "acl"))
            if told:
                stop = min(stop, each.left_edge.i)
        places = [self.at(each) for each in inside if each.i < stop and self.at(each) >= 0]
        if not places:
            return None
        low, high = min(places), max(places) + 1
        while high > low and self.tokens.classes[high - 1] in PAUSE + OPEN + QUOTE + TIME:
            high -= 1
        while low < high and self.tokens.classes[low] in PAUSE + OPEN + QUOTE:
            low += 1
        return (low, high) if low < high else None

    def _subject_of(self, word: Word, depth: int = 0) -> Range | None:
        for child in word.children:
            if child.dep_ not in _SUBJECTS:
                continue
            if child.tag_ in _RELATIVE_WORDS and word.dep_ in ("relcl", "acl:relcl"):
                return self._phrase(word.head, word.left_edge.i)
            return self._phrase(child, word.i if child.i < word.i else self.parse[-1].i + 1)
        if depth > 5:
            return None
        if word.dep_ in ("acl", "relcl", "acl:relcl"):
            return self._phrase(word.head, word.left_edge.i)
        around = self._around(word)
        if around is not None and word.dep_ in ("conj", "advcl", "pcomp"):
            return self._subject_of(around, depth + 1)
        return None

    # -- where they stand

    def _owners(self, clauses: list[Clause]) -> list[int]:
        """For each token of the reader the clause that it stands in."""
        owner = self._owners_by_head()
        self._give_markers(clauses, owner)
        last = 0
        for i, within in enumerate(owner):
            last = owner[i] = within if within >= 0 else last
        self._draw_in_brackets(owner)
        return owner

    def _owners_by_head(self) -> list[int]:
        """For each token the clause of the word that it is, or hangs on; -1 for what is no word of the parse."""
        owner = [-1] * len(self.tokens.words)
        for word in self.parse:
            at = self.at(word)
            if at < 0:
                continue
            inner = word.head.i != word.i and self.at(word.head) == at
            if owner[at] < 0 or (self.tokens.classes[at] == TIME and not inner):
                owner[at] = self._within(word)
        return owner

    def _within(self, word: Word) -> int:
        within = self.index.get(word.i)
        if within is not None:
            return within
        around = self._around(word)
        return self.index[around.i] if around is not None else 0

    def _give_markers(self, clauses: list[Clause], owner: list[int]) -> None:
        """ "and" belongs to the clause that it opens, as does "when" with all up to the verb."""
        for number, clause in enumerate(clauses):
            if clause.marker < 0:
                continue
            if clause.relation == "conj" and self.tokens.classes[clause.marker] == CCONJ:
                owner[clause.marker] = number
            if clause.relation == "advcl" and clause.verb is not None:
                for i in range(clause.marker, clause.verb[0]):
                    if owner[i] == clause.parent:
                        owner[i] = number

    def _draw_in_brackets(self, owner: list[int]) -> None:
        """Quotation marks and brackets belong to the clause of what they enclose."""
        quoted = False
        for i, kind in enumerate(self.tokens.classes):
            if kind not in QUOTE + OPEN + CLOSE:
                continue
            opens = kind == OPEN or (kind == QUOTE and not quoted)
            if kind == QUOTE:
                quoted = opens
            beside = i + 1 if opens else i - 1
            if 0 <= beside < len(owner):
                owner[i] = owner[beside]

    def _bracket(self, clauses: list[Clause], owner: list[int]) -> None:
        """What stands in brackets is told by the way, in a clause of its own."""
        classes = self.tokens.classes
        begin = classes.find(OPEN, 1)
        while begin > 0:
            depth, end = 1, begin + 1
            while end < len(classes) and depth:
                depth += {OPEN: 1, CLOSE: -1}.get(classes[end], 0)
                end += 1
            within = {n for n, clause in enumerate(clauses) if clause.verb and begin < clause.verb[0] < end}
            outer = [i for i in range(begin, end) if owner[i] not in within]
            around = owner[begin - 1]
            for number in within:
                if clauses[number].parent not in within and number:
                    clauses[number].relation, clauses[number].parent = "parataxis", around
            if outer:
                clauses.append(Clause("parataxis", begin, around))
                for i in outer:
                    owner[i] = len(clauses) - 1
            begin = classes.find(OPEN, end)
