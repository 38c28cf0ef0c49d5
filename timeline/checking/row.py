"""A row of a chronology as it is compared: what it tells, as what it tells it, who says so, and when."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from ..events.attribution import attribution_of
from ..events.modality import modality_of
from ..languages.en.grammar.denial import NEGATIONS
from ..languages.en.grammar.lexicon import lemma
from ..languages.wordlist import words
from ..model import Modality, Span, TimeSpan
from ..syntax.clause import owners
from ..syntax.parsed import Parsed
from ..syntax.reader import read as read_clauses
from ..syntax.tokens import read as read_tokens
from ..timexes import tag
from .features import Features, features

# What stands in brackets or before a colon and is no part of what is told.
_MARK = re.compile(
    r"\s*[(\[]\s*((?:happened|ongoing|planned|possible|denied|hypothetical|reported(?:ly)?|alleged(?:ly)?|disputed"
    r"|unconfirmed|expected|proposed|according to [^()\[\]]+|[^()\[\]]+ sa(?:ys|id))"
    r"(?:[,;] (?:[^()\[\]]+))?)\s*[)\]]\s*$",
    re.IGNORECASE,
)
_ACCORDING = re.compile(r"^according to ([^,:]+)[,:]\s*|,?\s*according to ([^,()]+?)\.?$", re.IGNORECASE)
_SAYS = re.compile(r", (?:sa(?:ys|id)|reports|reported) ([^,()]{3,60}?)\.?$|, ([^,()]{3,60}?) sa(?:ys|id)\.?$")
_PLANNED = re.compile(
    r"\b(?:planned|planning|scheduled|due|expected|expects|proposed|will|would|shall|if|unless|look(?:s|ed)? forward"
    r"|(?:inten[dt]|hop|aim|plan|set|agree|promis|propos)\w* to|(?:is|are|was|were) to)\b",
    re.IGNORECASE,
)
_ASPECTS = words("begin start continue have come go help cease manage")
_POSSIBLE = words("may might could possible possibly perhaps maybe likely probably reportedly allegedly alleged")
_QUOTE = re.compile(r"[“\"]([^“”\"]{3,})[”\"]|«\s*([^«»]{3,}?)\s*»|„([^„“”]{3,})[“”]")


@dataclass(frozen=True)
class Row:
    """`said` and `title` as given; `when` is the date read, or None, with the `reason` where there is none.

    `modality` and `who` are what the maker of the row stated beside its words, if anything.
    """

    said: str
    title: str
    when: TimeSpan | None = None
    reason: str = ""
    modality: Modality | None = None
    who: str = ""
    language: str = "en"
    _marks: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def core(self) -> str:
        """The title without what is said of it: "(planned)", "according to the council"."""
        core = _MARK.sub("", self.title)
        core = _ACCORDING.sub("", core).strip() or core
        return _SAYS.sub("", core).strip() or core

    @cached_property
    def stated(self) -> str:
        """What the title says of itself in brackets, or who says so."""
        return self.title[: len(self.title) - len(self.core)] if self.title.endswith(self.core) else self.title

    @cached_property
    def _times(self) -> list[Span]:
        if not any(character.isdigit() for character in self.core) and self.core.islower():
            return []
        return [mark.phrase or mark.span for mark in tag(self.core) if mark.type != "DURATION" and mark.when]

    @cached_property
    def features(self) -> Features:
        """What can be compared."""
        return features(self.core, Span(0, len(self.core)), self._times, language=self.language)

    @cached_property
    def parsed(self) -> Parsed:
        """The title with its clauses."""
        tokens = read_tokens(self.core, Span(0, len(self.core)), [])
        clauses = read_clauses(tokens)
        return Parsed(Span(0, len(self.core)), tokens, clauses, owners(clauses, len(tokens.words)), {})

    @cached_property
    def clause(self) -> int:
        """The main clause of the title, -1 where it has no verb."""
        clauses = self.parsed.clauses
        order = [i for i, each in enumerate(clauses) if each.verb is not None]
        return next((i for i in order if clauses[i].relation in ("root", "conj")), order[0] if order else -1)

    @cached_property
    def deed(self) -> str:
        """The verb that tells what is done, in lower case: "carry" of "begins to carry"; "" where there is none."""
        verb = self.parsed.clauses[self.clause].verb if self.clause >= 0 else None
        if verb is None:
            return ""
        lower, at = self.parsed.tokens.lower, verb[1] - 1
        while lower[at + 1 : at + 2] == ["to"] and at + 2 < len(lower) and lemma(lower[at]) in _ASPECTS:
            at += 2
        return lower[at]

    @property
    def claim(self) -> tuple[str, ...]:
        """The verb by which the title states it as fact."""
        verb = self.parsed.clauses[self.clause].verb if self.clause >= 0 and self.language == "en" else None
        return (self.parsed.tokens.slice(*verb),) if verb else ()

    @cached_property
    def lower(self) -> frozenset[str]:
        """All its words in lower case, also those that are said of it."""
        return frozenset(re.findall(r"[\w']+", self.title.lower()))

    @cached_property
    def as_fact(self) -> bool:
        """Whether it is told as something that happened or goes on."""
        if self.modality in ("planned", "possible", "denied", "hypothetical"):
            return False
        if self.lower & _POSSIBLE or _PLANNED.search(self.title):
            return False
        if self.clause < 0 or self.language != "en":
            return True
        span = self.when or TimeSpan.parse("2000")
        modality, _ = modality_of(self.parsed.tokens, self.parsed.clauses, self.clause, None, span, None)
        return modality in ("happened", "ongoing")

    @cached_property
    def negated(self) -> bool:
        """Whether it tells that something was not so."""
        return self.modality == "denied" or bool(
            {low for low in self.lower if low in NEGATIONS or low.endswith("n't")} - {"without"}
        )

    @cached_property
    def attributed(self) -> bool:
        """Whether somebody is named who says so."""
        if self.who or _ACCORDING.search(self.title) or _SAYS.search(self.title):
            return True
        mark = _MARK.search(self.title)
        if mark and re.search(r"according|sa(?:ys|id)|report|alleg|unconfirmed|disputed", mark[1], re.IGNORECASE):
            return True
        if self.lower & words("reportedly allegedly alleged reported rumoured said claimed"):
            return True
        if self.clause < 0 or self.language != "en":
            return False
        said = (
            attribution_of(self.parsed.tokens, self.parsed.clauses, index)
            for index, each in enumerate(self.parsed.clauses)
            if each.verb is not None
        )
        return any(each is not None and each.source for each in said)

    @property
    def quotations(self) -> list[str]:
        """What the title puts in quotation marks."""
        return [next(filter(None, match.groups())) for match in _QUOTE.finditer(self.title)]
