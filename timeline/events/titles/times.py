"""What of a time, and of what only says which time it was, a title leaves out; a time that is told of stays."""

import re
from collections.abc import Callable, Iterable, Iterator

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
from ..participles import PUBLISHING, UTTERANCES
from ..topics import is_topic

UNITS = words("day days week weeks month months year years hour hours minutes")
PARTICLES = words("up down out off away over back on in through forward together apart aside ahead around")
# The object of these may be a date.
_OF_DATES = words("choose pick mark celebrate commemorate prefer name")
_OF_NOUN = re.compile(r"(?:after|as|before|over|during|for|in|through|from|to|of) (?:the|a|this|an) [^\d]+$")
_GOVERNED = re.compile(r"(?:in|during|at|of|on|from|by|for|with|about|after|before|since|to|into|against) ")
_EARLY = words("early late soon recently")
_STRETCHES = UNITS | words("course middle midst height end start beginning rest remainder")
_LONG = words("months weeks year quarter half")
# Before a time these belong to it: "as of 4 March", "beginning in May"
_OPENING = (["as", "of"], ["as", "early", "as"], ["as", "late", "as"], ["as", "recently", "as"], ["sometime"], ["only"],
    ["way", "back"], ["in", "the", "years"], ["during", "the", "years"], ["in", "the", "year"],
    ["until", "at", "least"], ["at", "least"], ["until", "at", "the", "earliest"],
    ["starting"], ["beginning"])  # fmt: skip
_VERBS = frozenset(VERB)
_AUXILIARIES = tuple(AUX)
_NOUN_BEHIND = (NOUN, VERB_BASE, VERB_PRES)
_BETWEEN = words("or exactly precisely")
_TAKING = words("take takes took")


def _subjects(parsed: Parsed) -> set[int]:
    """The times that do what is told: "1998 saw the birth of the company"."""
    if not parsed.times:
        return set()
    return {time_as_subject(parsed.tokens, parsed.clauses, number) for number in range(len(parsed.clauses))}


# "In 2003, her last year at school, she won": what only says which time it was
_APPOSED = clause_pattern("{time} (?P<apposed> , {det}? {noun_like}+ ({adp} {det}? {noun_like}+)*) (?=,)")
_SEASONS = words("spring summer autumn fall winter morning afternoon evening night")
_OF_TIME = words("day night year month week weekend season morning evening afternoon anniversary eve birthday term")


def _apposed(tokens: Tokens, order: list[int], place: int) -> range:
    """What stands behind a time, between commas, and only says which time it is."""
    found = _APPOSED.match(tokens.classes, order[place])
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


def _rest_of_time(tokens: Tokens, order: list[int], place: int) -> range:
    """The nouns that a time in front belongs to: "on the last day of the 2013 summer transfer window Lund sold him"."""
    i = order[place]
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
    gone: set[int] = set()
    for place, i in enumerate(order):
        if tokens.classes[i] != TIME or i in subjects or _is_needed(tokens, order, place) or _stays(parsed, i):
            continue
        gone.add(i)
        for with_time in WITH_TIME:
            gone.update(with_time(tokens, order, place))
    for place in range(1, len(order) - 1):
        gone.update(_joint(tokens, order, place, gone))
    gone |= _between_times(tokens, order, gone)
    for i in order:  # "in the autumn and winter"
        if i - 2 in gone and tokens.classes[i - 1] == CCONJ and tokens.lower[i] in _SEASONS:
            gone.update((i - 1, i))
    kept = [i for i in order if i not in gone]
    return kept[:-4] if [tokens.lower[i] for i in kept[-4:]] == ["for", "the", "first", "time"] else kept


# -- what goes with a time that goes


def _comma_behind(tokens: Tokens, order: list[int], place: int) -> tuple[int, ...]:
    """ "when about 373, he set out", "appear in the 1290s, in the accounts"."""
    i, classes = order[place], tokens.classes
    if not place or classes[i + 1 : i + 2] != COMMA:
        return ()
    opened = classes[order[place - 1]] in CLAUSE_OPENER + CCONJ + AUX_BE  # "It was 6 June, the day of the fair"
    placed = classes[i + 2 : i + 3] == ADP and tokens.lower[i + 2] in ("in", "at")
    return (i + 1,) if opened or (placed and classes[i - 1] in PRESENT + PAST_FORM) else ()


def _commas_around(tokens: Tokens, order: list[int], place: int) -> tuple[int, ...]:
    """ "was subsequently, from 1866 to 1871, an agent"."""
    i, classes = order[place], tokens.classes
    parted = classes[i - 1 : i + 2] == COMMA + TIME + COMMA and classes[: i - 1].rstrip(ADV)[-1:] in _AUXILIARIES
    return (i - 1, i + 1) if parted else ()


def _owner_mark(tokens: Tokens, order: list[int], place: int) -> tuple[int, ...]:
    """ "Monday 's"."""
    i = order[place]
    return (i + 1,) if i + 1 in order and tokens.words[i + 1] in ("'s", "’s") else ()


def _words_before(tokens: Tokens, order: list[int], place: int) -> Iterator[int]:
    """ "as of 4 March", "beginning in May"."""
    i = order[place]
    for opening in _OPENING:
        if tokens.lower[max(0, i - len(opening)) : i] == opening:
            yield from range(i - len(opening), i)


def _publishing_before(tokens: Tokens, order: list[int], place: int) -> tuple[int, ...]:
    """ "in a statement issued on Tuesday"."""
    i = order[place]
    published = i > 1 and tokens.lower[i - 1] in PUBLISHING and tokens.lower[i - 2] in UTTERANCES
    return (i - 1,) if published else ()


def _degree_before(tokens: Tokens, order: list[int], place: int) -> tuple[int, ...]:
    """ "as early as 1920", "very late in 1920"."""
    i = order[place]
    graded = i > 1 and tokens.lower[i - 1] in _EARLY and tokens.lower[i - 2] in ("as", "very", "too")
    return (i - 2, i - 1) if graded else ()


def _preposition_before(tokens: Tokens, order: list[int], place: int) -> tuple[int, ...]:
    """ "on a Monday", "on or around 4 May", "at exactly 3pm": with the word between, where there is one."""
    i = order[place]
    if not i or not _is_alone(tokens, i):
        return ()
    before = tokens.lower[i - 1]
    between = before in _BETWEEN or (tokens.classes[i - 1] == DET and len(before) < 4)
    if between and tokens.classes[i - 2 : i - 1] == ADP:
        return (i - 2, i - 1)
    return (i - 1,) if tokens.classes[i - 1] == ADP and before not in PARTICLES else ()


WITH_TIME: tuple[Callable[[Tokens, list[int], int], Iterable[int]], ...] = (
    _apposed,
    _rest_of_time,
    _comma_behind,
    _commas_around,
    _owner_mark,
    _words_before,
    _publishing_before,
    _degree_before,
    _preposition_before,
)


def _joint(tokens: Tokens, order: list[int], place: int, gone: set[int]) -> Iterator[int]:
    """What joined a time that goes to what stands behind."""
    i, classes = order[place], tokens.classes
    behind_gone = order[place - 1] in gone
    if classes[i] in PAUSE + CCONJ and behind_gone and order[place + 1] in gone:
        yield i  # "in March and June"
    if classes[i : i + 3] == CCONJ + ADV + TIME and behind_gone and i + 2 in gone:
        yield from (i, i + 1)  # "in 2007 and again in 2008"
    past_behind = classes[i] == CCONJ and classes[i + 1 : i + 2] in (VERB_PAST, VERB_ED)
    if past_behind and classes[i - 2 : i] == AUX_BE + TIME and i - 1 in gone:
        yield from (i - 2, i)  # "The last plague was in 1968 and killed a million"


def _is_alone(tokens: Tokens, i: int) -> bool:
    """Whether no noun follows a time that the preposition before it could govern."""
    return tokens.classes[i + 1 : i + 2] not in tuple(IN_PHRASE + VERB_ED) and tokens.words[i + 1 : i + 2] not in (
        ["'s"],
        ["’s"],
    )


def _is_needed(tokens: Tokens, order: list[int], place: int) -> bool:
    """Whether a time is no adverbial but what is told of: "won Sunday's election", "He chose 4713 BCE", "2020 was"."""
    i, low = order[place], tokens.lower[order[place]]
    owns = tokens.words[i].endswith(("'s", "’s")) or tokens.words[i + 1 : i + 2] in (["'s"], ["’s"])
    if owns and not low.endswith(("0's", "0’s")) and _GOVERNED.match(low):
        return True  # "lost in last year's final"
    if not place or order[place - 1] != i - 1:
        return False
    if _is_object_of_date_verb(tokens, i):
        return True
    if tokens.classes[i + 1 : i + 2] in _NOUN_BEHIND and tokens.classes[i - 1] in MAYBE_NOMINAL + VERB_GER + PRON_ACC:
        return _OF_NOUN.match(low) is not None  # "going back to work after the summer break"
    return owns and place > 1 and tokens.classes[i - 1] in _VERBS


def _is_object_of_date_verb(tokens: Tokens, i: int) -> bool:
    """ "chose 4713 BCE", "said Thursday was the first day without rain", "took until October to reach her"."""
    verb = tokens.lower[i - 1]
    if verb in _TAKING:
        return tokens.lower[i].startswith("until ")
    if lemma(verb) in _OF_DATES and tokens.words[i][0].isdigit():
        return True
    return tokens.classes[i + 1 : i + 2] in _AUXILIARIES and lemma(verb) in SAYING and tokens.words[i][0].isupper()


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
