"""Whether a clause follows a word such as "after", "since" or "as", which may be a preposition too."""

from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.word_classes import (
    ADP,
    AUX,
    DET,
    DETERMINED,
    NOUN,
    PARTICIPLE,
    PAST,
    SURELY_FINITE,
    VERB_GER,
    clause_pattern,
)
from ..languages.wordlist import words
from .nested import Nested
from .tokens import Tokens

# "Since its launch the store has …": no clause, for the noun behind "since" has no verb
_TWO_NOUNS = clause_pattern("{det} {maybe_nominal num}+ ({det} {maybe_nominal} | {pron_nom})")
# After "after", "since", "as" …: a clause, where a subject and a finite verb follow.
_CLAUSE_AHEAD = clause_pattern(
    "({adp}? {time} ,)? {not clause_opener pause cconj quote open close}*? ({in_phrase pron_nom time} "
    "{adv}* {surely_finite} | {nominal pron_nom num verb_base time} {adv}* {verb_ed verb_pres} | "
    "{pron_nom verb_pres} {adv}* {verb_base}) | {det}? {maybe_nominal}+ , {nominal det}+ , ({adv}* {aux "
    "past} | {propn} , {aux})"
)
# "as the guards maintain": who says so
_AS_SAID = clause_pattern(
    "({det}? {nominal verb_pres}+ | {pron_nom}) {adv}* (?P<verb>{past present}) {time}* ({pause close} | $)"
)
_SUBJECTS = words("what whatever")
_PREPOSITIONS = words("after before since until till")
_VERBS = clause_pattern("{aux past verb_pres}+ {past_form adverbial aux_been verb_ger}*")
_ASKING = words("how why what whatever whether")
_FINITE_BEHIND = tuple(SURELY_FINITE)  # "after voting ended"
_STRONG = words("if unless because although though whereas")
_PLURAL_AHEAD = clause_pattern(
    "{not clause_opener pause cconj quote open close}*? (?P<noun>{noun verb_pres}) {adv}* {verb_base} "
    "{determined adp part num time}"
)
_STRICTLY_AHEAD = clause_pattern(
    "{not pause pron_rel sconj quote open close adp cconj}*? {nominal pron_nom} {adv}* {aux past}"
)


def subordinator(read: Nested, i: int) -> int | None:
    """Because, when, after …, where a clause follows; else it is a preposition or an adverb."""
    classes = read.classes
    said = said_by(read.tokens, i)
    if said is not None:
        read.open("advcl", i, marker=i, verb=said)
        return said[1]
    if not opens_clause(read, i):
        return None
    if read.tokens.lower[i] in _ASKING and read.top.verb is not None:
        read.open("ccomp", i, marker=i)
    else:
        acts = classes[i + 1] in PARTICIPLE + VERB_GER and classes[i + 2 : i + 3] not in _FINITE_BEHIND
        read.open("advcl", i, marker=i, verb=(i + 1, i + 2) if acts else None)
    return None


def said_by(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The verb of who says so behind "as": "…, as the guards maintain"."""
    found = _AS_SAID.match(tokens.classes, i + 1) if tokens.lower[i] == "as" else None
    if found is None or lemma(tokens.lower[found.start("verb")]) not in REPORTING:
        return None
    return found.span("verb")


def opens_clause(read: Nested, i: int) -> bool:
    """Whether a clause begins with the word at `i`."""
    classes, low = read.classes, read.tokens.lower[i]
    after = classes[i + 1 : i + 2]
    if not after or _is_preposition(read, i):
        return False
    if low in _SUBJECTS and after in PAST + AUX:
        return True  # "what happened"
    if low in _STRONG and (after in DETERMINED or _has_plural_subject(read.tokens, i + 1)):
        return True
    if (after not in PARTICIPLE + VERB_GER and not _CLAUSE_AHEAD.match(classes, i + 1)) or _TWO_NOUNS.match(
        classes, i + 1
    ):
        return False
    return (
        low not in ("as", "once", "what")
        or after not in ADP + DET + NOUN
        or bool(_STRICTLY_AHEAD.match(classes, i + 1))
    )


def _is_preposition(read: Nested, i: int) -> bool:
    """Whether only the main clause has a verb: "After two years in a tent the team found …"."""
    if read.tokens.lower[i] not in _PREPOSITIONS or read.classes[i + 1] in PARTICIPLE + VERB_GER:
        return False
    return read.top.verb is None and len(read.clauses) == 1 and len(_VERBS.findall(read.classes, i)) < 2


def _has_plural_subject(tokens: Tokens, i: int) -> bool:
    """Whether a plural noun and a bare verb come next: "if the trustees vote against it"."""
    found = _PLURAL_AHEAD.match(tokens.classes, i)
    return found is not None and tokens.lower[found.start("noun")].endswith("s")
