"""Times that date nothing in their sentence: a scope, a topic, opening hours, what kind of day it is."""

from ..languages.word_classes import AUX_BE, COMMA, NOUN, PAST, QUOTE, TIME, VERB_GER, VERB_PRES, clause_pattern
from ..syntax.parsed import Parsed
from ..syntax.scope import is_scope
from ..syntax.subject import subject_of
from .references import is_reference
from .topics import is_topic


def dates_nothing(parsed: Parsed, token: int) -> bool:
    """Whether nothing that the sentence tells happened at the time at `token`."""
    return is_scope(parsed.tokens, token) or any(test(parsed, token) for test in _TESTS)


def _is_by_the_way_now(parsed: Parsed, token: int) -> bool:
    """Whether "currently" only says of somebody what he is: "a weaver who currently works in Leeds"."""
    if any(timex.value != "PRESENT_REF" for timex in parsed.times[token]):
        return False
    apposed = parsed.tokens.classes[token - 1 : token] == COMMA and parsed.tokens.classes[token + 1 :].startswith(NOUN)
    return apposed or parsed.clauses[parsed.owner[token]].relation in ("acl", "acl:relcl")


# "according to a message posted on Friday, the site …"
_ACCORDING = clause_pattern("{adp} {part adp} {in_phrase}+ ({adp} {in_phrase}+)* {past_form}? {adp}? $")


def _is_what_was_read(parsed: Parsed, token: int) -> bool:
    """Whether a time is that of what something is known from: "according to a message posted on Friday"."""
    tokens = parsed.tokens
    at = next((i for i in range(token - 1, -1, -1) if tokens.lower[i] == "according"), -1)
    return at >= 0 and _ACCORDING.fullmatch(tokens.classes[at:token]) is not None


def _is_quoted_word(parsed: Parsed, token: int) -> bool:
    """Whether a time stands in a quotation that has no verb, so that it is the speaker's and not the statement's."""
    classes = parsed.tokens.classes
    clause = parsed.clauses[parsed.owner[token]]
    at = classes.rfind(QUOTE, 0, token)
    if clause.relation == "ccomp:quote" or clause.verb is None or classes.count(QUOTE, 0, token) % 2 == 0:
        return False
    end = classes.find(QUOTE, token)
    return not at < clause.verb[0] < (end if end > 0 else len(classes))


_BEGIN = ("began", "begin", "started")


def _is_of_records(parsed: Parsed, token: int) -> bool:
    """Whether a time only bounds what is compared: "faster than ever since records began in 1923"."""
    lower, verb = parsed.tokens.lower, parsed.clauses[parsed.owner[token]].verb
    return verb is not None and lower[verb[0]] in _BEGIN and lower[verb[0] - 1] in ("records", "measurements")


_DAYS = ("feastday", "day", "birthday", "anniversary", "feast", "holiday")  # "His feast day is 30 September"


def _is_day_itself(parsed: Parsed, token: int) -> bool:
    """Whether a sentence only says what kind of day a time is: "Today is a historic day"."""
    verb = parsed.clauses[parsed.owner[token]].verb
    if verb is None:
        return False
    before = parsed.tokens.lower[max(0, verb[0] - 1) : verb[0]]
    if verb[0] < token <= verb[1] + 1 and before in (["this"], ["it"]) and parsed.tokens.lower[token].isdigit():
        return True  # "This is not 1918"
    only = not parsed.tokens.classes[verb[0] + 1 : verb[1]].strip(TIME)
    if only and token > verb[0] and parsed.tokens.lower[verb[0]] in ("is", "are"):
        subject = subject_of(parsed.tokens, parsed.clauses, parsed.owner[token])
        return subject is not None and any(word.endswith(_DAYS) for word in parsed.tokens.lower[slice(*subject)])
    if verb[0] != token + 1 or parsed.tokens.classes[verb[0]] not in AUX_BE + VERB_PRES:
        return False
    return subject_of(parsed.tokens, parsed.clauses, parsed.owner[token]) is None


def _is_hours(parsed: Parsed, token: int) -> bool:
    """Whether a time is from one hour to another of any day: "The shop is open from 9 to 5"."""
    verb = parsed.clauses[parsed.owner[token]].verb
    if verb is not None and parsed.tokens.classes[verb[0]] in PAST:
        return False
    lasting = [mark.type == "TIME" and mark.when is not None and mark.when.is_interval for mark in parsed.times[token]]
    if verb is not None and parsed.tokens.classes[verb[1] - 1] == VERB_GER and len(parsed.times) == 1:
        return all(lasting)  # "she was working from 6 am to midnight"
    return all(lasting) and (verb is None or parsed.tokens.lower[verb[0]] not in ("was", "were", "will"))


_TESTS = (
    _is_quoted_word, is_reference, _is_day_itself, _is_hours, _is_what_was_read, _is_by_the_way_now, is_topic,
    _is_of_records,
)  # fmt: skip
