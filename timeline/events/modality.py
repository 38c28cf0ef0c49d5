"""Whether it happened, goes on, is planned, possible, denied or supposed: read off the verb group and its cues."""

from datetime import date

from ..languages.en.grammar.lexicon import NEGATIONS, PLANNING, SAYING, lemma
from ..languages.word_classes import (
    ADV,
    AUX_BE,
    AUX_HAVE,
    AUX_HAVING,
    AUX_MODAL,
    DET,
    NUM,
    PART,
    PAST,
    PRESENT,
    PROPN,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PART,
    VERB_PRES,
)
from ..languages.wordlist import words
from ..model import Day, Modality, TimeSpan
from ..syntax.clause import Clause
from ..syntax.subject import asked, shaded, shared_modal, subject_of
from ..syntax.tokens import Tokens
from .supposed import FORESEEN, INVERTED, declared_false_by, left_open_by, supposed_by, undone_by

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

# These leave what follows undone; who "refused to return" has done something: refused.
FAILING = words(
    """
    fail failed fails unable neglected deny denies denied denying
    """
)
# What may be: "is likely to", "is believed to have", "appears to".
GUESSING = words(
    """
    likely unlikely possible possibly maybe perhaps probably may potentially rumoured rumored speculated
    """
)


AFTER_PUBLICATION = "after publication"  # the cue where a date alone tells it
_UNDOING = words("hesitate fail forget neglect cease")
_TELLING = words("ask tell order instruct allow commit agree urge")  # "has asked for them since 1974"
_PERHAPS = words("perhaps maybe possibly conceivably")


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
    clause = clauses[index]
    if clause.verb is None:
        return ("planned", AFTER_PUBLICATION) if is_future(when, published) else ("happened", "")
    first, last = clause.verb
    words = tokens.lower[first:last]
    before = tokens.lower[shaded(tokens, clause.verb) : first]
    classes = tokens.classes
    false = declared_false_by(tokens, clauses, index) or undone_by(tokens, clauses, index)
    if false:
        return "denied", false
    if asked(tokens, clause) is not None:
        return "possible", "?"
    perhaps = next((tokens.lower[i] for i in (clause.start, first - 1) if i >= 0 and tokens.lower[i] in _PERHAPS), "")
    if perhaps:
        return "possible", perhaps
    open_by = left_open_by(tokens, clauses, index)
    if open_by:
        return "possible", open_by
    negated = next((word for word in [*before, *words] if word in NEGATIONS or word.endswith(("n't", "n’t"))), "")
    if not negated:
        negated = _negated_argument(tokens, clauses, index)
    if negated and not _UNDOING.isdisjoint(tokens.lower[first : last + 1]):
        negated = ""  # "will not hesitate to act"
    lead = next((word for word, kind in zip(words, classes[first:last], strict=True) if kind != ADV), words[0])
    modal = shared_modal(tokens, clauses, index)
    if modal >= 0:
        lead = tokens.lower[modal]
    if modal >= 0 or classes[first] == AUX_MODAL or lead in MODALS or lead in ("would", "he'd", "they'd"):
        return _of_modal(words, lead, negated, _is_contrary(tokens), clauses, index, when, published)
    if negated:
        return "denied", negated
    if tokens.lower[last : last + 2] == ["to", "have"] and words[-1] in ("was", "were"):
        return "hypothetical", f"{words[-1]} to have"
    governed = _governed(tokens, clause, time_token)
    if governed is None and _is_intent(tokens, clause, when, published):
        governed = _governed(tokens, clause, None)
    if governed and governed[0] == "denied":
        return governed[0], governed[1]
    future = is_future(when, published)
    if governed and governed[1].partition(" ")[0] in FORESEEN and classes[first] == AUX_BE:
        return governed[0], governed[1]
    if governed and governed[1] in ("was to", "were to"):
        passive = tokens.lower[last + 1 : last + 2] == ["be"]
        if passive or (published is not None and _is_last_year(when, published)):
            return governed[0], governed[1]
    if governed and (future or published is None or _ends_open(when) or _is_intent(tokens, clause, when, published)):
        return governed[0], governed[1]
    if future and when.begin_earliest is None and when.begin_latest is None and classes[first] in VERB_PRES + AUX_BE:
        return "ongoing", " ".join(words)  # "the contract runs until 2025"
    if future and when.begin_earliest is None and when.begin_latest is None and classes[first] in PAST:
        return "happened", ""  # "adjourned the case until March"
    if future:
        return "planned", AFTER_PUBLICATION
    if _goes_on(tokens, clause, when, published):
        return "ongoing", " ".join(words)
    return "happened", ""


def _of_modal(
    words: list[str],
    lead: str,
    negated: str,
    contrary: bool,
    clauses: list[Clause],
    index: int,
    when: TimeSpan,
    published: date | None,
) -> tuple[Modality, str]:
    if lead in ("would", "he'd", "they'd", "wouldn't") and "have" in words:
        return "hypothetical", "would have"
    if lead in ("might", "could") and "have" in words[:-1] and contrary:
        return "hypothetical", f"{lead} have"
    if negated:
        return "denied", negated
    if lead == "would" and contrary and clauses[index].relation in ("root", "conj"):
        return "hypothetical", "would … if"
    if lead not in MODALS:
        past = published is not None and not is_future(when, published)
        # "In 1860 he would become president": history told ahead; in reported speech it was the future then.
        told_ahead = clauses[index].relation in ("root", "conj", "acl:relcl")
        return ("happened", "would") if told_ahead and (past or published is None) else ("planned", "would")
    if "have" in words[:-1] and MODALS[lead] == "planned":
        return "planned" if is_future(when, published) else "possible", f"{lead} have"
    return MODALS[lead], lead


_NO_MORE = (["fewer"], ["less"], ["more"], ["sooner"])
_IF = frozenset(["if", "unless"])


def _is_contrary(tokens: Tokens) -> bool:
    """Whether the sentence supposes what was not: "… had his partner lived", "if …"."""
    return not _IF.isdisjoint(tokens.lower) or (bool(INVERTED.search(tokens.classes)) and "had" in tokens.lower)


def _is_intent(tokens: Tokens, clause: Clause, when: TimeSpan, published: date | None) -> bool:
    """Whether a plan is told in the present and its time is not over: "this year it plans to hire"."""
    if clause.verb is None or published is None or tokens.classes[clause.verb[0]] not in PRESENT + AUX_BE:
        return False
    if tokens.lower[clause.verb[0]] in ("was", "were", "wasn't", "weren't"):
        return False
    end = when.end_latest
    return end is None or end.number >= Day(published.year, published.month, published.day).number


def _negated_argument(tokens: Tokens, clauses: list[Clause], index: int) -> str:
    """Nobody did it, or it was done to nobody."""
    subject = subject_of(tokens, clauses, index)
    verb = clauses[index].verb
    if subject and tokens.lower[subject[0] + 1 : subject[0] + 2] in _NO_MORE:
        return ""  # "no fewer than 300"
    if verb and tokens.lower[verb[1] + 1 : verb[1] + 2] == ["but"]:
        return ""  # "wove nothing but bandages"
    if verb and tokens.lower[verb[1] : verb[1] + 1] in (["no"], ["nobody"], ["none"], ["nothing"], ["neither"]):
        return tokens.lower[verb[1]]
    if (
        subject
        and subject[0] < subject[1]
        and tokens.lower[subject[0]] in ("no", "nobody", "none", "neither", "nothing")
    ):
        return tokens.lower[subject[0]]
    return ""


def _governed(tokens: Tokens, clause: Clause, time_token: int | None) -> tuple[Modality, str] | None:
    """A word that governs what the time is told of: "plans to open a store in May"."""
    if clause.verb is None:
        return None
    last = clause.segments[-1][1]
    begin = clause.verb[0]
    for i in range(begin, min(last, clause.verb[1] + 4)):
        word = tokens.lower[i]
        after = tokens.lower[i + 1] if i + 1 < last else ""
        behind = tokens.classes[i + 1 : last]
        if (
            word in FAILING
            and (
                (after == "to" and tokens.classes[i + 2 : i + 3] not in (NUM, DET, PROPN))  # "declined to 3 percent"
                or (word.startswith("den") and tokens.classes[i + 1 : i + 2] in (VERB_GER, AUX_HAVING))
            )
        ):
            return "denied", word
        if word in GUESSING:
            return "possible", word
        if word in PLANNING and (
            (after == "to" and lemma(word) != "look")
            or (lemma(word) == "look" and tokens.lower[i + 1 : i + 3] == ["forward", "to"])
            or (after == "for" and lemma(word) not in _TELLING)
            or (PART in behind[:6] and lemma(word) in _OBJECT_CONTROL)
        ):
            at = tokens.lower.index("to", i) if "to" in tokens.lower[i:last] else i
            if (
                time_token is None
                or time_token > at
                or after == "for"
                or (i == clause.verb[1] - 1 and tokens.classes[begin] == AUX_BE)
            ):
                return "planned", f"{word} {after}" if after in ("to", "for") else f"{word} … to"
        if word in ("is", "are", "was", "were") and after == "to" and i == clause.verb[0]:
            return "planned", f"{word} to"
    return None


_OBJECT_CONTROL = words("order urge ask require tell instruct allow want expect")


_IS = words("is are am isn't aren't it's he's she's they're we're")


def _goes_on(tokens: Tokens, clause: Clause, when: TimeSpan, published: date | None) -> bool:
    """A progressive, or a present that reaches to the day of publication: "has been fighting", "is under way since"."""
    if clause.verb is None:
        return False
    classes = tokens.classes[clause.verb[0] : clause.verb[1]].replace(ADV, "").replace(TIME, "")
    if classes[0] in PRESENT and _is_headline(tokens):
        return False
    if when.open_end and classes in (VERB_ED, VERB_PART) and clause.relation == "acl":
        return True  # "talks suspended since May"
    present = (classes[0] in PRESENT + AUX_HAVE and tokens.lower[clause.verb[0]] != "had") or (
        tokens.lower[clause.verb[0]] in _IS
    )
    if clause.relation == "ccomp" and tokens.lower[clause.verb[0]] == "had" and when.open_end:
        return True  # "reported that the glacier had retreated since 1990"
    if not present:
        return (
            classes[-1] == VERB_GER
            and "still" in tokens.lower[slice(*clause.verb)]
            and _reaches(when, published, days=1)
        )
    if when.open_end:
        return True
    if classes[-1] == VERB_GER:
        return True
    if classes[0] == AUX_HAVE and len(classes) > 1:
        return False
    if _is_day(when) and lemma(tokens.lower[clause.verb[1] - 1]) not in _STATES and classes[-1] in PRESENT:
        return False  # "We end today a time of misfortune"
    return (
        _reaches(when, published, days=_LATELY * _is_day(when))
        and lemma(tokens.lower[clause.verb[1] - 1]) not in SAYING
    )


# What is so, and not done. A state "as of" a day goes on if that day is not long past.
_STATES = words(
    """
    be have remain stay live know stand mean need want like love believe own hold lie exist contain include include seem
    appear belong cost depend work use
    """
)
_LATELY = 7


def _is_day(when: TimeSpan) -> bool:
    return when.begin_earliest is not None and when.begin_earliest == when.end_latest


def _reaches(when: TimeSpan, published: date | None, days: int = 0) -> bool:
    """Whether a time goes on to the day of publication, or ends so many `days` before it."""
    if published is None or when.end_latest is None:
        return False
    return when.end_latest.number >= Day(published.year, published.month, published.day).number - days


def _is_headline(tokens: Tokens) -> bool:
    """Whether a line ends without a full stop: "Lind wins election" has happened."""
    behind = tokens.text[tokens.ends[-1] : tokens.ends[-1] + 1]
    return behind in ("", "\n")


def _is_last_year(when: TimeSpan, published: date) -> bool:
    """Whether a time lies so shortly before publication that what "was to be" then is no history told ahead."""
    begin = when.begin_earliest
    return begin is not None and begin.number > Day(published.year, published.month, published.day).number - 366


def is_future(when: TimeSpan, published: date | None) -> bool:
    """Whether a time lies after the day of publication."""
    begin, end = when.begin_earliest, when.end_latest
    if begin is None and end is not None:  # "before 2006", told in 2006
        begin = Day(end.year) if when.granularity == "year" else end
    if published is None or begin is None:
        return False
    return begin.number > Day(published.year, published.month, published.day).number


def _ends_open(when: TimeSpan) -> bool:
    return when.open_end
