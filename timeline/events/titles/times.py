"""What of a time, and of what only says which time it was, a title leaves out; a time that is told of stays."""

import re

from ...languages.en.grammar.lexicon import SAYING, lemma
from ...languages.word_classes import (
    ADP,
    ADV,
    AUX,
    AUX_BE,
    CCONJ,
    CLAUSE_OPENER,
    COMMA,
    DET,
    IN_PHRASE,
    MAYBE_NOMINAL,
    NOUN,
    PAST_FORM,
    PAUSE,
    PRESENT,
    PRON_ACC,
    TIME,
    VERB,
    VERB_BASE,
    VERB_ED,
    VERB_GER,
    VERB_PAST,
    VERB_PRES,
    clause_pattern,
)
from ...languages.wordlist import words
from ...syntax.parsed import Parsed
from ...syntax.subject import time_as_subject
from ...syntax.tokens import Tokens
from ..placing import PUBLISHING, UTTERANCES
from ..topics import is_topic

UNITS = words("day days week weeks month months year years hour hours minutes")
PARTICLES = words("up down out off away over back on in through forward together apart aside ahead around")
# The object of these may be a date.
_OF_DATES = words("choose pick mark celebrate commemorate prefer name")
_OF_NOUN = re.compile(r"(?:after|as|before|over|during|for|in|through|from|to|of) (?:the|a|this|an) [^\d]+$")
_EARLY = words("early late soon recently")
_STRETCHES = UNITS | words("course middle midst height end start beginning rest remainder")
_LONG = words("months weeks year quarter half")
# Before a time these belong to it: "as of 4 March", "beginning in May"
_OPENING = (["as", "of"], ["as", "early", "as"], ["as", "late", "as"], ["as", "recently", "as"], ["sometime"], ["only"],
    ["way", "back"], ["in", "the", "years"], ["during", "the", "years"], ["in", "the", "year"],
    ["until", "at", "least"], ["at", "least"], ["until", "at", "the", "earliest"],
    ["starting"], ["beginning"])  # fmt: skip
_VERBS = frozenset(VERB)


def _subjects(parsed: Parsed) -> set[int]:
    """The times that do what is told: "1998 saw the birth of the company"."""
    if not parsed.times:
        return set()
    return {time_as_subject(parsed.tokens, parsed.clauses, number) for number in range(len(parsed.clauses))}


# "In 2003, her last year at school, she won": what only says which time it was
_APPOSED = clause_pattern("{time} (?P<apposed> , {det}? {noun_like}+ ({adp} {det}? {noun_like}+)*) (?=,)")
_SEASONS = words("spring summer autumn fall winter morning afternoon evening night")
_OF_TIME = words("day night year month week weekend season morning evening afternoon anniversary eve birthday term")


def _apposed(tokens: Tokens, i: int) -> range:
    """What stands behind a time, between commas, and only says which time it is."""
    found = _APPOSED.match(tokens.classes, i)
    if found is None:
        return range(0)
    begin, end = found.span("apposed")
    head = next((k for k in range(begin, end) if tokens.classes[k] == ADP), end)
    return range(begin, end + 1) if not _OF_TIME.isdisjoint(tokens.lower[begin:head]) else range(0)


def _between_times(tokens: Tokens, order: list[int], gone: set[int]) -> set[int]:
    """What joins times that go: "in 1985, 1906, and 1730"."""
    found: set[int] = set()
    since: list[int] | None = None
    for i in order:
        if i in gone:
            found.update(since or ())
            since = []
        elif since is not None and tokens.classes[i] in COMMA + CCONJ:
            since.append(i)
        else:
            since = None
    return found


_REST = clause_pattern("{time} (?P<rest>{noun verb_base}+) (?={propn pron_nom det comma} | $)")


def _rest_of_time(tokens: Tokens, i: int) -> range:
    """The nouns that a time in front belongs to: "on the last day of the 2013 summer transfer window Lund sold him"."""
    found = _REST.match(tokens.classes, i)
    led = tokens.lower[i].startswith(("on the ", "at the ", "of the ", "by the "))
    return range(*found.span("rest")) if found is not None and led else range(0)


def _stays(parsed: Parsed, i: int) -> bool:
    """Whether a time is spoken of, or of the present beside one that dates: "automated in 1972 and now a museum"."""
    marks = parsed.times.get(i, ())
    return is_topic(parsed, i) or (
        bool(marks) and all(mark.value == "PRESENT_REF" and mark.when is None for mark in marks)
    )


def without_times(parsed: Parsed, order: list[int]) -> list[int]:
    """Without the times in `order`, and what stands with them."""
    tokens, subjects = parsed.tokens, _subjects(parsed)
    classes = tokens.classes
    gone: set[int] = set()
    for place, i in enumerate(order):
        if classes[i] != TIME or i in subjects or _is_needed(tokens, order, place) or _stays(parsed, i):
            continue
        gone.add(i)
        gone.update(_apposed(tokens, i))
        gone.update(_rest_of_time(tokens, i))
        behind = classes[i + 1 : i + 3]
        if (
            place
            and behind[:1] == COMMA
            and (
                classes[order[place - 1]] in CLAUSE_OPENER + CCONJ
                or (
                    behind == COMMA + ADP
                    and classes[i - 1] in PRESENT + PAST_FORM
                    and tokens.lower[i + 2] in ("in", "at")
                )
            )
        ):
            gone.add(i + 1)  # "when about 373, he set out", "appear in the 1290s, in the accounts"
        if classes[i - 1 : i + 2] == COMMA + TIME + COMMA and classes[: i - 1].rstrip(ADV)[-1:] in tuple(AUX):
            gone.update((i - 1, i + 1))  # "was subsequently, from 1866 to 1871, an agent"
        if i + 1 in order and tokens.words[i + 1] in ("'s", "’s"):
            gone.add(i + 1)
        for opening in _OPENING:
            if tokens.lower[max(0, i - len(opening)) : i] == opening:
                gone.update(range(i - len(opening), i))
        before = i - 1
        if i > 1 and tokens.lower[before] in PUBLISHING and tokens.lower[i - 2] in UTTERANCES:
            gone.add(before)  # "in a statement issued on Tuesday"
        if i > 1 and tokens.lower[before] in _EARLY and tokens.lower[i - 2] in ("as", "very", "too"):
            gone.update((i - 2, i - 1))
        if i and _is_alone(tokens, i):
            if classes[before - 1 : i] == ADP + DET and len(tokens.lower[before]) < 4:
                gone.update((before - 1, before))  # "on a Monday"
            elif classes[before] == ADP and tokens.lower[before] not in PARTICLES:
                gone.add(before)  # "at about noon", "on or around 4 May"
    for place, i in enumerate(order[1:-1], 1):
        if tokens.classes[i] in PAUSE + CCONJ and order[place - 1] in gone and order[place + 1] in gone:
            gone.add(i)  # "in March and June"
        if classes[i : i + 3] == CCONJ + ADV + TIME and order[place - 1] in gone and i + 2 in gone:
            gone.update((i, i + 1))  # "in 2007 and again in 2008"
        if (
            classes[i - 2 : i] == AUX_BE + TIME
            and classes[i : i + 1] == CCONJ
            and classes[i + 1 : i + 2] in (VERB_PAST, VERB_ED)
            and i - 1 in gone
        ):
            gone.update((i - 2, i))  # "The last plague was in 1968 and killed a million"
    gone |= _between_times(tokens, order, gone)
    for i in order:  # "in the autumn and winter"
        if i - 2 in gone and classes[i - 1] == CCONJ and tokens.lower[i] in _SEASONS:
            gone.update((i - 1, i))
    if [tokens.lower[i] for i in order if i not in gone][-4:] == ["for", "the", "first", "time"]:
        return [i for i in order if i not in gone][:-4]
    return [i for i in order if i not in gone]


def _is_alone(tokens: Tokens, i: int) -> bool:
    """Whether no noun follows a time that the preposition before it could govern."""
    return tokens.classes[i + 1 : i + 2] not in tuple(IN_PHRASE + VERB_ED) and tokens.words[i + 1 : i + 2] not in (
        ["'s"],
        ["’s"],
    )


def _is_needed(tokens: Tokens, order: list[int], place: int) -> bool:
    """Whether a time is no adverbial but what is told of: "won Sunday's election", "He chose 4713 BCE", "2020 was"."""
    i = order[place]
    owns = tokens.words[i].endswith(("'s", "’s")) or tokens.words[i + 1 : i + 2] in (["'s"], ["’s"])
    if owns and not tokens.lower[i].endswith(("0's", "0’s")) and tokens.lower[i].startswith(("in ", "during ", "at ")):
        return True  # "lost in last year's final"
    before = order[place - 1] if place else -1
    verb = tokens.lower[before] if before == i - 1 and before >= 0 else ""
    if lemma(verb) in _OF_DATES and tokens.words[i][0].isdigit():
        return True
    if tokens.classes[i + 1 : i + 2] in tuple(AUX) and lemma(verb) in SAYING and tokens.words[i][0].isupper():
        return True  # "Officials said Thursday was the first day without rain"
    if verb in ("took", "takes", "take") and tokens.lower[i].startswith("until "):
        return True  # "It took until October to reach her"
    if (
        tokens.classes[i + 1 : i + 2] in (NOUN, VERB_BASE, VERB_PRES)
        and before == i - 1
        and tokens.classes[before] in MAYBE_NOMINAL + VERB_GER + PRON_ACC
    ):
        return _OF_NOUN.match(tokens.lower[i]) is not None  # "going back to work after the summer break"
    return owns and place > 1 and before == i - 1 and tokens.classes[before] in _VERBS


# "for the year ended 31 March", "in the three months ended 30 June"
_PERIOD = clause_pattern("{adp}? {det}? {num}? {noun}+ {adp part}")
_PART = clause_pattern("{adp} {det}? {noun adv num}* {noun verb_pres} $")
_ANY_PART = clause_pattern("{adp} {det noun} $")
_SOME = words("each all most some part much both any")
_MEASURE = clause_pattern("{adp} {det}? {num noun}+ $")


def without_period(tokens: Tokens, order: list[int]) -> list[int]:
    """Without the period that a time closes: "Profit for the year ended 31 March was 2 million"."""
    letters = "".join(tokens.classes[i] for i in order)
    for found in _PERIOD.finditer(letters):
        last = order[found.end() - 1]
        closes = tokens.lower[last] in ("ended", "ending") or (
            tokens.lower[last] == "to" and tokens.lower[last - 1] in ("months", "weeks", "year", "quarter", "half")
        )
        if closes and tokens.classes[last + 1 : last + 2] == TIME:
            return order[: found.start()] + order[found.end() :]
    for place, i in enumerate(order):
        if tokens.classes[i] != TIME or not place:
            continue
        low, before = tokens.lower[i], tokens.lower[order[place - 1]]
        period = None
        if low.startswith("to ") and before in _LONG:  # "in the six months to September"
            period = _MEASURE.search(letters[:place])
        elif low.startswith("of ") and before in _SOME:
            period = _ANY_PART.search(letters[:place])  # "in each of the past three years"
        elif low.startswith("of ") and before in _STRETCHES:  # "in the first hours of Wednesday"
            period = _PART.search(letters[:place])
        if period is not None:
            return order[: period.start()] + order[place:]
    return order
