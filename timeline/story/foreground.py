"""Which clauses of a sentence move a story on, in which tense they are told, and which only report or answer."""

import re

from ..events.found import Found
from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.word_classes import ADVERBIAL, COMMA, PAST, TIME
from ..languages.wordlist import words
from ..model import TimeSpan
from ..syntax.parsed import Parsed
from ..syntax.subject import subject_of

_PAST = words("was were did had didn't wasn't weren't hadn't could would")
_MEANWHILE = words("when while as")  # the clause behind these is of the same time as the one it hangs on
# What people do to what was said or done, and so in the news rather than in its background.
_ANSWERING = words(
    """
    reject promise pledge vow appeal urge demand condemn criticise criticize praise welcome thank apologise
    apologize dismiss defend agree call accuse
    """
)
_SPEAKING = REPORTING | words("comment discuss answer speak elaborate talk give name")


def main_clause(parsed: Parsed) -> int | None:
    """The first clause with a finite verb of its own that hangs on none."""
    if parsed.main == -1:
        parsed.main = _main_clause(parsed)
    return parsed.main


def _main_clause(parsed: Parsed) -> int | None:
    for number, clause in enumerate(parsed.clauses):
        if clause.verb is not None and clause.relation in ("root", "conj") and clause.parent <= 0:
            return number
    found = [number for number, clause in enumerate(parsed.clauses) if clause.verb is not None]
    return next(
        (number for number in found if parsed.clauses[number].relation == "ccomp:quote"), found[0] if found else None
    )


def tense(parsed: Parsed, clause: int) -> str:
    """Past, present, future or pluperfect, as the first verb of the group says."""
    verb = parsed.clauses[clause].verb
    if verb is None:
        return "present"
    classes = parsed.tokens.classes[verb[0] : verb[1]]
    lower = parsed.tokens.lower[verb[0] : verb[1]]
    first = next((i for i, kind in enumerate(classes) if kind not in ADVERBIAL), 0)
    if lower[first] == "had" and len(classes) > first + 1:
        return "pluperfect"
    if classes[first] in PAST or lower[first] in _PAST:
        return "past"
    return "future" if lower[first] in ("will", "shall", "won't") else "present"


def speaks(parsed: Parsed, clause: int) -> bool:
    """Whether a clause says that somebody says something."""
    return _verb(parsed, clause) in REPORTING


def reacts(parsed: Parsed, clause: int) -> bool:
    """Whether somebody says something, or answers what others have said or done."""
    word, verb = _verb(parsed, clause), parsed.clauses[clause].verb
    if word == "decline" and verb is not None:  # "declined to comment"
        return any(lemma(low) in _SPEAKING for low in parsed.tokens.lower[verb[1] + 1 : verb[1] + 2])
    return word in REPORTING or word in _ANSWERING


def _verb(parsed: Parsed, clause: int) -> str:
    verb = parsed.clauses[clause].verb
    return lemma(parsed.tokens.lower[verb[1] - 1]) if verb is not None else ""


def foreground(parsed: Parsed, clause: int) -> bool:
    """Whether a clause moves the story on: none that is told by the way, or only says before or after what it was.

    Where the main clause tells no past event ("has died after he was shot on Monday"), what hangs on it does.
    """
    told = parsed.clauses[clause]
    if told.relation == "advcl":
        return _is_meanwhile(parsed, clause) or _is_what_happened(parsed, clause)
    if told.relation == "acl:relcl":
        return parsed.tokens.classes[told.start - 1 : told.start] != COMMA and _is_what_happened(parsed, clause)
    return told.relation not in ("acl", "parataxis")


def _is_meanwhile(parsed: Parsed, clause: int) -> bool:
    marker = parsed.clauses[clause].marker
    return marker >= 0 and parsed.tokens.lower[marker] in _MEANWHILE


def _is_what_happened(parsed: Parsed, clause: int) -> bool:
    parent = parsed.clauses[clause].parent
    return parent == main_clause(parsed) and tense(parsed, parent) != "past"


def is_of_another_time(parsed: Parsed, clause: int) -> bool:
    """Whether a clause stands beside the main one, and is told of the day of the news whatever that is told of.

    "They were freed in May, but the ministry denies a link", "It was built in 1998 and has paid for itself"
    """
    told = parsed.clauses[clause]
    main = main_clause(parsed)
    if told.relation != "conj" or told.parent > 0 or told.verb is None or main is None:
        return False
    if parsed.tokens.lower[told.verb[0]] in ("has", "have"):
        return tense(parsed, main) == "past"
    subject = subject_of(parsed.tokens, parsed.clauses, clause)
    own = subject is not None and subject[0] >= told.start
    return own and reacts(parsed, clause) and not reacts(parsed, main) and tense(parsed, clause) == "past"


_SOON = re.compile(r"\b(?:(?:seconds|moments|minutes) (?:later|afterwards?)|within (?:seconds|minutes))\b")


def time_in_front(parsed: Parsed, clause: int) -> TimeSpan | None:
    """The time that stands before a clause with "when": "in 1970, when the river rose into its ballroom"."""
    told = parsed.clauses[clause]
    if told.relation != "advcl" or told.verb is None or parsed.tokens.lower[told.marker] != "when":
        return None
    if (
        not parsed.tokens.classes[: told.marker].endswith(TIME + COMMA)
        or parsed.tokens.classes[told.verb[0]] not in PAST
    ):
        return None
    return next((mark.when for mark in parsed.times.get(told.marker - 2, ()) if mark.when is not None), None)


def at_once(parsed: Parsed, dated: list[Found], clause: int) -> TimeSpan | None:
    """The time that a clause shares with a dated one: "a hundred were hurt when a train left the rails on Saturday"."""
    named = time_in_front(parsed, clause)
    if named is not None:
        return named
    soon = _SOON.search(parsed.span.of(parsed.tokens.text))
    for found in dated:
        event, number = found.event, found.clause
        if soon and parsed.tokens.ends[parsed.clauses[number].start] < parsed.span.start + soon.start():
            return event.when  # "the plane that took off on Thursday fell into the lake minutes later"
        other = parsed.clauses[number]
        # The time stands in it, and not before it: "since 2006, when a bridge gave way"
        own = any(parsed.owner[token] == number for token in parsed.times)
        meanwhile = own and other.relation == "advcl" and other.parent == clause and _is_meanwhile(parsed, number)
        if meanwhile and tense(parsed, number) == "past" and tense(parsed, clause) in ("past", "pluperfect"):
            return event.when
    return None
