"""Whether it happened, goes on, is planned, possible, denied or supposed: read off the verb group and its cues."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..languages.en.grammar.denial import NEGATIONS, UNDOING
from ..languages.word_classes import (
    ADV,
    AUX_BE,
    AUX_MODAL,
    PAST,
    PRESENT,
    VERB_PRES,
)
from ..languages.wordlist import words
from ..model import Day, Modality, TimeSpan
from ..syntax.clause import Clause
from ..syntax.inversion import asked
from ..syntax.subject import shaded, shared_modal, subject_of
from ..syntax.tokens import Tokens
from .governed import governed_by
from .supposed import FORESEEN, INVERTED, declared_false_by, left_open_by, supposed_by, undone_by
from .under_way import goes_on

Answer = tuple[Modality, str] | None
# Auxiliary → what it makes of the clause. "would" depends on where it stands.
MODALS: dict[str, Modality] = {
    "will": "planned", "shall": "planned", "won't": "denied", "must": "planned",
    "may": "possible", "might": "possible", "could": "possible", "can": "possible",
    "should": "possible", "ought": "possible",
    "cannot": "denied", "can't": "denied", "couldn't": "denied", "wouldn't": "denied", "shouldn't": "denied",
    "i'll": "planned", "he'll": "planned", "she'll": "planned", "it'll": "planned", "we'll": "planned",
    "they'll": "planned",
    "you'll": "planned", "there'll": "planned",
}  # fmt: skip

AFTER_PUBLICATION = "after publication"  # the cue where a date alone tells it
_PERHAPS = words("perhaps maybe possibly conceivably")


@dataclass(frozen=True)
class Told:
    """A clause with a verb, told of a time: what the cues of its modality are asked of."""

    tokens: Tokens
    clauses: list[Clause]
    index: int
    time_token: int | None
    when: TimeSpan
    published: date | None

    @property
    def clause(self) -> Clause:
        """The clause itself."""
        return self.clauses[self.index]

    @cached_property
    def verb(self) -> tuple[int, int]:
        """The tokens of its verb group."""
        assert self.clause.verb is not None
        return self.clause.verb

    @cached_property
    def words(self) -> list[str]:
        """The words of its verb group, in lower case."""
        return self.tokens.lower[slice(*self.verb)]

    @cached_property
    def of_first(self) -> str:
        """The class of the first of these."""
        return self.tokens.classes[self.verb[0]]

    @cached_property
    def future(self) -> bool:
        """Whether its time lies after publication."""
        return is_future(self.when, self.published)

    @cached_property
    def unbegun(self) -> bool:
        """Whether its time lies after publication, and nobody says when it began: "until 2025"."""
        return self.future and self.when.begin_earliest is None and self.when.begin_latest is None

    @cached_property
    def negated(self) -> str:
        """The word that denies it; nothing in "will not hesitate to act"."""
        first, last = self.verb
        near = [*self.tokens.lower[shaded(self.tokens, self.verb) : first], *self.words]
        found = next((word for word in near if word in NEGATIONS or word.endswith(("n't", "n’t"))), "")
        found = found or _negated_argument(self.tokens, self.clauses, self.index)
        return found if UNDOING.isdisjoint(self.tokens.lower[first : last + 1]) else ""

    @cached_property
    def governed(self) -> Answer:
        """What a verb before it makes of it: "plans to", "failed to"."""
        found = governed_by(self.tokens, self.clause, self.time_token)
        return governed_by(self.tokens, self.clause, None) if found is None and self.intended else found

    @cached_property
    def intended(self) -> bool:
        """Whether a plan is told in the present and its time is not over."""
        return _is_intent(self)


def _undone(told: Told) -> Answer:
    """Declared false, or undone by the verb it hangs on: "denied that it had sold"."""
    false = declared_false_by(told.tokens, told.clauses, told.index) or undone_by(told.tokens, told.clauses, told.index)
    return ("denied", false) if false else None


def _asked(told: Told) -> Answer:
    """A question: "Was it sold in May?"."""
    return ("possible", "?") if asked(told.tokens, told.clause) is not None else None


def _perhaps(told: Told) -> Answer:
    """ "Perhaps it was sold in May"."""
    places = (told.clause.start, told.verb[0] - 1)
    found = next((told.tokens.lower[i] for i in places if i >= 0 and told.tokens.lower[i] in _PERHAPS), "")
    return ("possible", found) if found else None


def _left_open(told: Told) -> Answer:
    """Left open by the verb it hangs on: "asked whether it was sold"."""
    found = left_open_by(told.tokens, told.clauses, told.index)
    return ("possible", found) if found else None


def _modal(told: Told) -> Answer:
    """An auxiliary, its own or that of the verb before: "will close", "may close"."""
    classes = told.tokens.classes[slice(*told.verb)]
    lead = next((word for word, of in zip(told.words, classes, strict=True) if of != ADV), told.words[0])
    shared = shared_modal(told.tokens, told.clauses, told.index)
    if shared >= 0:
        lead = told.tokens.lower[shared]
    elif told.of_first != AUX_MODAL and lead not in MODALS and lead not in ("would", "he'd", "they'd"):
        return None
    return _of_modal(told, lead)


def _negated(told: Told) -> Answer:
    """ "Did not close", "nobody came"."""
    return ("denied", told.negated) if told.negated else None


def _was_to_have(told: Told) -> Answer:
    """ "Was to have closed"."""
    last = told.verb[1]
    unfulfilled = told.tokens.lower[last : last + 2] == ["to", "have"] and told.words[-1] in ("was", "were")
    return ("hypothetical", f"{told.words[-1]} to have") if unfulfilled else None


def _planned(told: Told) -> Answer:
    """What a verb before makes of it: always where it denies or foresees, else where the time is not over."""
    governed = told.governed
    if governed is None:
        return None
    was = told.of_first == AUX_BE or told.words[:2] == ["had", "been"]
    if governed[0] == "denied" or (governed[1].partition(" ")[0] in FORESEEN and was):
        return governed
    if governed[1] in ("was to", "were to"):
        passive = told.tokens.lower[told.verb[1] + 1 : told.verb[1] + 2] == ["be"]
        if passive or (told.published is not None and _is_last_year(told.when, told.published)):
            return governed
    ahead = told.future or told.published is None or told.when.open_end or told.intended
    return governed if ahead else None


def _until(told: Told) -> Answer:
    """ "The contract runs until 2025", "adjourned the case until March"."""
    if told.unbegun and told.of_first in VERB_PRES + AUX_BE:
        return "ongoing", " ".join(told.words)
    return ("happened", "") if told.unbegun and (told.of_first in PAST or told.words[0] == "had") else None


def _ahead(told: Told) -> Answer:
    """Its date alone tells it."""
    return ("planned", AFTER_PUBLICATION) if told.future else None


def _under_way(told: Told) -> Answer:
    """ "Has been fighting since May"."""
    going = goes_on(told.tokens, told.clause, told.when, told.published)
    return ("ongoing", " ".join(told.words)) if going else None


# The first that says something is believed.
CUES = (
    _undone, _asked, _perhaps, _left_open, _modal, _negated, _was_to_have, _planned, _until, _ahead, _under_way,
)  # fmt: skip


def modality_of(
    tokens: Tokens,
    clauses: list[Clause],
    index: int,
    time_token: int | None,
    when: TimeSpan,
    published: date | None,
) -> tuple[Modality, str]:
    """The modality of the clause at `index` as told of the time at `time_token`, and the word it was read from."""
    supposed = supposed_by(tokens, clauses, index)
    if supposed:
        return "hypothetical", supposed
    if clauses[index].verb is None:
        return ("planned", AFTER_PUBLICATION) if is_future(when, published) else ("happened", "")
    told = Told(tokens, clauses, index, time_token, when, published)
    return next((found for cue in CUES if (found := cue(told)) is not None), ("happened", ""))


def _of_modal(told: Told, lead: str) -> tuple[Modality, str]:
    """What a modal makes of a clause that it leads, by its tense, its time and what the sentence supposes."""
    when, published, relation = told.when, told.published, told.clause.relation
    perfect = "have" in told.words[:-1]
    contrary = _is_contrary(told.tokens)
    if lead in ("would", "he'd", "they'd", "wouldn't") and "have" in told.words:
        return "hypothetical", "would have"
    if lead in ("might", "could") and perfect and contrary:
        return "hypothetical", f"{lead} have"
    if told.negated:
        return "denied", told.negated
    if lead == "would" and contrary and relation in ("root", "conj"):
        return "hypothetical", "would … if"
    if lead not in MODALS:
        # "In 1860 he would become president": history told ahead; in reported speech it was the future then.
        told_ahead = relation in ("root", "conj", "acl:relcl") and not told.future
        return ("happened" if told_ahead else "planned"), "would"
    if lead == "could" and "have" not in told.words and _is_long_past(when, published):
        return ("happened" if relation in ("root", "conj") else "possible"), "could"  # "In 1920 women could vote"
    if perfect and MODALS[lead] == "planned":
        return "planned" if told.future else "possible", f"{lead} have"
    return MODALS[lead], lead


_LONG = 31  # days after which what could be is no more open


def _is_long_past(when: TimeSpan, published: date | None) -> bool:
    end = when.end_latest
    if end is None or published is None:
        return end is not None
    return end.number + _LONG < Day.from_date(published).number


_NOBODY = (["no"], ["nobody"], ["none"], ["nothing"], ["neither"])
_NO_MORE = (["fewer"], ["less"], ["more"], ["sooner"])
_IF = frozenset(["if", "unless"])


def _is_contrary(tokens: Tokens) -> bool:
    """Whether the sentence supposes what was not: "… had his partner lived", "if …"."""
    return not _IF.isdisjoint(tokens.lower) or (bool(INVERTED.search(tokens.classes)) and "had" in tokens.lower)


def _is_intent(told: Told) -> bool:
    """Whether a plan is told in the present and its time is not over: "this year it plans to hire"."""
    if told.published is None or told.of_first not in PRESENT + AUX_BE:
        return False
    if told.words[0] in ("was", "were", "wasn't", "weren't"):
        return False
    end = told.when.end_latest
    return end is None or end.number >= Day.from_date(told.published).number


def _negated_argument(tokens: Tokens, clauses: list[Clause], index: int) -> str:
    """Nobody did it, or it was done to nobody."""
    subject = subject_of(tokens, clauses, index)
    verb = clauses[index].verb
    if subject and tokens.lower[subject[0] + 1 : subject[0] + 2] in _NO_MORE:
        return ""  # "no fewer than 300"
    if verb and tokens.lower[verb[1] + 1 : verb[1] + 2] == ["but"]:
        return ""  # "wove nothing but bandages"
    if verb and tokens.lower[verb[1] : verb[1] + 1] in _NOBODY:
        return tokens.lower[verb[1]]
    first = tokens.lower[subject[0] : subject[1]][:1] if subject else []
    return first[0] if first in _NOBODY else ""


def _is_last_year(when: TimeSpan, published: date) -> bool:
    """Whether a time lies so shortly before publication that what "was to be" then is no history told ahead."""
    begin = when.begin_earliest
    return begin is not None and begin.number > Day.from_date(published).number - 366


def is_future(when: TimeSpan, published: date | None) -> bool:
    """Whether a time lies after the day of publication."""
    begin, end = when.begin_earliest, when.end_latest
    if begin is None and end is not None:  # "before 2006", told in 2006
        begin = Day(end.year) if when.granularity == "year" else end
    if published is None or begin is None:
        return False
    return begin.number > Day.from_date(published).number
