"""Times that date no event.

Years of publications that are cited, vintages, ages of art, what a rank is counted since.
"""

import re

from ..languages.en.grammar.lexicon import PLANNING, lemma
from ..languages.word_classes import (
    AUX_BE,
    AUX_HAVE,
    AUX_MODAL,
    CCONJ,
    DET,
    MAYBE_NOMINAL,
    NOUN,
    PARTICIPLE,
    PRESENT,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PRES,
)
from ..languages.wordlist import words
from ..syntax.nominal import is_happening
from ..syntax.parsed import Parsed

_YEAR = re.compile(r"(?:in |of )?\d{4}[a-z]?")
_NAMES = r"[A-ZÀ-Þ][\w.'’&-]*(?:,? (?:and |& |et al\.?)?[\w.'’&-]+){0,8}"
# "(Kahneman, 2011)", "(see Ruse [1986] 1998, 253; Hill & Low, 2004)"
_CITED = re.compile(rf"\((?:[^()]*[;,\s])?{_NAMES},?\s(?:\[\d{{4}}\]\s)?$")
_CITED_ON = re.compile(r"[a-z]?(?:[,:] ?[\w.–-]+)*(?:\]? ?\d{0,4})(?:;[^()]*)?\)")
_IN_BRACKETS = re.compile(r"[\w”\"’'.]\s?[(\[]$")
# "doi:10.…", "Hill, A. L.; Low, C. (June 2007)"
_WORK = re.compile(
    r"\b(?:doi:|isbn|issn|pmid|arxiv)|\bvol\. \d|\bpp?\. \d"
    r"|^(?:\d+\. )?(?:[A-Z][\w'’-]+, (?:[A-Z]\.[ -]?){1,3}[;,&]? ?(?:and )?)+\(",
    re.IGNORECASE,
)
_SIGNS = ("doi", "DOI", "IS", "PMID", "Vol", "vol", "pp", "p. ", "., ", ".; ", ". (", "arXiv")
# What a bare year before it says of which kind it is: "a 2018 vintage"
_KINDS = frozenset(("vintage", "model", "edition"))
_RANK = re.compile(
    r"\b(?:first|second|third|only|highest|lowest|largest|biggest|smallest|worst|best|most|fewest|steepest|strongest|weakest"
    r"|lowest|fastest|slowest|longest|shortest)\b[^,;]*$"
)
_FILE = re.compile(r"\b(?:file(?: photo| picture| image)?|archive)[,:]? $", re.IGNORECASE)


def is_reference(parsed: Parsed, token: int) -> bool:
    """Whether the time at a token is that of a work, a kind or a rank, so that nothing happened then."""
    tokens = parsed.tokens
    text, start, end = tokens.text, tokens.starts[token], tokens.ends[token]
    word = tokens.words[token]
    before = text[parsed.span.start : start]
    behind = text[end : parsed.span.end]
    if _FILE.search(before[-20:]) or (tokens.lower[token + 1 : token + 2] and tokens.lower[token + 1] in _KINDS):
        return True
    if _YEAR.fullmatch(word):
        if _IN_BRACKETS.search(before[-4:]) and behind[:1] in (")", "]") and _before_bracket(before).isalnum():
            return True
        if "(" in before and _CITED.search(before[before.rindex("(") :]) and _CITED_ON.match(behind):
            return True
    if token and word[0].isdigit() and lemma(tokens.lower[token - 1]) in ("choose", "pick", "prefer"):
        return True  # "He chose 4713 BCE"
    if tokens.lower[token].startswith("since") and _RANK.search(" ".join(tokens.lower[max(0, token - 14) : token])):
        return True
    return any(of(parsed, token) for of in (_is_age, _is_habit, _is_nowadays, _is_attribute))


def _is_attribute(parsed: Parsed, token: int) -> bool:
    """Whether a year only says which thing something is done with now: "it uses the 1990 and 2000 surveys"."""
    tokens = parsed.tokens
    verb = parsed.clauses[parsed.owner[token]].verb
    if verb is None or tokens.classes[verb[1] - 1] != VERB_PRES or not _YEAR.fullmatch(tokens.words[token]):
        return False
    first, last = token, token + 1
    while first > 1 and tokens.classes[first - 2 : first] == TIME + CCONJ:
        first -= 2
    while tokens.classes[last : last + 2] == CCONJ + TIME:
        last += 2
    noun = tokens.classes[last : last + 1] == NOUN and tokens.classes[first - 1 : first] == DET
    return noun and not is_happening(tokens.lower[last])


# "at night", "in the late afternoon", "in the winter": of any day or year, where nothing says of which
_PART_OF_DAY = r"morning|afternoon|evening|night|daytime|noon|midnight"
_ANY = re.compile(
    r"(?:(?:in|at|during|by|on) )?(?:the )?(?:(?:late|early|mid)[ -])?"
    rf"(?:(?P<day>{_PART_OF_DAY})|spring|summer|autumn|fall|winter|weekend)s?$"
)
_WEEKDAY = re.compile(r"\w+day$")


def _is_habit(parsed: Parsed, token: int) -> bool:
    """Whether a clause tells in the present what is so on any day or in any year: "It gets dark early in winter"."""
    tokens = parsed.tokens
    found = _ANY.match(tokens.lower[token])
    any_day = tokens.lower[token - 1 : token] == ["a"] and _WEEKDAY.match(tokens.lower[token]) is not None
    verb = parsed.clauses[parsed.owner[token]].verb
    if verb is None or not (found or any_day):
        return False
    lead = tokens.lower[verb[0]]
    if tokens.classes[verb[0]] in AUX_BE + AUX_MODAL:
        told = tokens.lower[verb[1] - 1]
        now = lead in ("is", "are", "can", "may") and tokens.classes[verb[1] - 1] != VERB_GER
        return now and told not in PLANNING and tokens.lower[verb[1] : verb[1] + 1] != ["to"]
    return tokens.classes[verb[0] : verb[1]] in tuple(PRESENT + AUX_HAVE) and bool(any_day or (found and found["day"]))


_SO_CALLED = words("known called used regarded considered remembered named")


def _is_nowadays(parsed: Parsed, token: int) -> bool:
    """Whether "today" only says that it is so by now: "still in use today", "what is today Norra", "known today as"."""
    tokens = parsed.tokens
    if tokens.lower[token] not in ("today", "nowadays", "now"):
        return False
    if tokens.lower[max(0, token - 2) : token] in (["what", "is"], ["what", "are"]):
        return True
    clause = parsed.clauses[parsed.owner[token]]
    if clause.verb is None or tokens.classes[clause.verb[0]] not in PARTICIPLE + PRESENT + AUX_BE:
        return False
    told = tokens.lower[slice(*clause.verb)]
    near = tokens.lower[max(0, clause.verb[0] - 1) : token]
    return ("still" in near or told[-1] in _SO_CALLED) and told[0] not in ("was", "were")


def is_cited_work(line: str) -> bool:
    """Whether a line is an entry of a bibliography."""
    return any(sign in line for sign in _SIGNS) and _WORK.search(line) is not None


def _before_bracket(before: str) -> str:
    """The first of a name or figure before a bracket: "Dutton (2010)", "resolution 2254 (2015)"; else nothing."""
    word = before.rstrip("([ ").rpartition(" ")[2].strip("”\"’'.,")
    return word[:1] if word[:1].isupper() or word.isdigit() else ""


def _is_age(parsed: Parsed, token: int) -> bool:
    """Whether a century only says of which age a thing is: "a collection of 17th-century paintings"."""
    tokens = parsed.tokens
    low = tokens.lower[token]
    if not low.endswith("century") or tokens.classes[token + 1 : token + 2] not in tuple(
        MAYBE_NOMINAL + VERB_GER + VERB_ED
    ):
        return False
    return not low.startswith(("in ", "during ", "by ", "since ", "until "))
