"""Events that are nouns: "Tuesday's vote", "the 1991 agreement"."""

import re

from ..languages.word_classes import (
    ADP,
    AUX_BE,
    AUX_HAVE,
    AUX_MODAL,
    CCONJ,
    COMMA,
    DET,
    MAYBE_NOMINAL,
    NOMINAL,
    NOUN,
    NOUN_LIKE,
    PAUSE,
    PLAIN_PHRASE,
    PRESENT,
    PRON_REL,
    START,
    TIME,
    VERB_ED,
    VERB_GER,
    VERB_PAST,
    clause_pattern,
)
from ..languages.wordlist import words
from .tokens import Tokens

# Nouns that name what happens. Those in -tion, -ment and so on need no entry.
HAPPENINGS = words(
    """
    accord arrival attack agreement assault award battle blast bombing boycott breakdown campaign ceremony
    championship collapse conference concert congress convention coup crash crisis cup deal death debate debut
    defeat demonstration departure disaster draw drought dispute earthquake election embargo epidemic event
    exhibition explosion fair fall famine end start beginning birth founding creation opening closure loss rise
    festival fight final fire flood games game genocide invasion hearing hurricane incident inquiry interview
    killing landing launch lawsuit marathon march massacre match meeting merger murder olympics outbreak outage
    pandemic pact peace plot poll protest purchase race raid rally rebellion recession referendum reform release
    report revolt revolution riot robbery ruling sale settlement shooting siege speech storm strike suit summit
    takeover talks test tour trial treaty tsunami uprising verdict victory visit vote war wedding win withdrawal
    marriage divorce coronation return escape exile burial funeral bankruptcy flight discovery recovery survey
    dismissal approval removal acquittal denial renewal refusal survival rehearsal betrayal
    clashes battles wars massacres murders bombings shootings killings
    growth decline decrease expansion
    walkout lockout stoppage
    stroke accident collision eclipse armistice truce ceasefire avalanche landslide cyclone typhoon heist mutiny
    putsch scandal blockade
    theft burglary arson premiere shipwreck sinking hijacking kidnapping abduction arrest conquest census plague
    address keynote announcement statement decision ban strikes protests elections votes raids attacks floods
    fires riots bailout breach spill
    """
)
_ENDINGS = ("tion", "sion", "ment", "tions", "sions", "ments", "quake", "athon")
_NOT = words(
    """
    government parliament station department nation region version population administration corporation
    governments nations regions stations departments versions generation section position
    """
)  # fmt: skip
_NO_PHRASE = PAUSE + TIME + CCONJ + AUX_BE + AUX_MODAL + AUX_HAVE + VERB_PAST


def is_happening(word: str) -> bool:
    """Whether a noun names something that happens.

    >>> is_happening("settlement"), is_happening("government")
    (True, False)
    """
    return word in HAPPENINGS or (word.endswith(_ENDINGS) and word not in _NOT)


# "since its launch in 2003": the time is of the launch, and not of what came since.
_TEMPORAL = words("since after before until till following prior")
_BECAUSE = words("over for about")


def dated_noun(tokens: Tokens, token: int) -> list[int]:
    """The noun phrase right before a time which alone it dates ("since its launch in 2003"); else empty."""
    classes = tokens.classes
    end = begin = token
    while begin and (
        classes[begin - 1] in NOUN_LIKE + VERB_ED
        or (tokens.lower[begin - 1] in ("of", "the", "a", "an", "his", "her", "its") and _of_phrase(tokens, begin))
    ):
        begin -= 1
    if begin == end:
        return []
    blamed = _blamed_on(tokens, token)
    if blamed:
        return blamed
    first = begin
    while first and classes[first - 1] == DET:
        first -= 1
    head = next((i for i in range(begin, end) if tokens.lower[i] == "of"), end)
    earlier = TIME in classes[:begin]  # "was jailed on Monday for the murder of a nurse in 2009"
    if (
        first
        and (tokens.lower[first - 1] in _TEMPORAL or (earlier and tokens.lower[first - 1] in _BECAUSE))
        and is_happening(tokens.lower[head - 1])
    ):
        return list(range(first if tokens.lower[first] not in ("the", "a", "an") else begin, end))
    return []


# "in connection with the theft of a dish from the museum in January", where a time before says when that was
_BLAMED = clause_pattern(
    "{adp} {det}? (?P<noun>{noun_like verb_ed}* {maybe_noun})"
    " {adp} ({in_phrase verb_ed}+ {adp})* {in_phrase verb_ed}+ $"
)


def _blamed_on(tokens: Tokens, token: int) -> list[int]:
    """The tokens of what somebody was arrested or tried for, where the time is of that."""
    classes = tokens.classes
    for at in range(token - 3, -1, -1):
        if classes[at] in _NO_PHRASE:
            break
        with_ = tokens.lower[at - 1 : at + 1] == ["connection", "with"]
        if classes[at] != ADP or not (with_ or tokens.lower[at] in _BECAUSE):
            continue
        found = _BLAMED.match(classes[:token], at)
        if found is None or TIME not in classes[:at]:
            continue
        head = found.end("noun") - 1
        if is_happening(tokens.lower[head]) and tokens.lower[head + 1] == "of":
            return list(range(found.start("noun"), token))
    return []


def _of_phrase(tokens: Tokens, at: int) -> bool:
    """Whether the token before `at` goes on a phrase such as "the fall of the city"."""
    low = tokens.lower[at - 1]
    return at > 2 and (
        (low == "of" and tokens.classes[at - 2] in MAYBE_NOMINAL + VERB_GER)
        or (low != "of" and tokens.lower[at - 2] == "of")
    )


def is_adverbial(tokens: Tokens, token: int) -> bool:
    """Whether the noun that it qualifies says when the clause happened: "In a July 16 press conference, he said"."""
    at = token
    while at and tokens.classes[at - 1] in DET + NOUN:
        at -= 1
    return bool(at) and tokens.lower[at - 1] in ("in", "at", "during") and at - 1 == 0


def is_genitive(tokens: Tokens, token: int) -> bool:
    """ "the strike of 2018": the time is that of the noun."""
    if tokens.lower[token].startswith("of "):
        return token > 0 and tokens.classes[token - 1] in MAYBE_NOMINAL
    return token > 1 and tokens.lower[token - 1] == "of" and tokens.classes[token - 2] in MAYBE_NOMINAL


_GENITIVE = re.compile(r"(?<!\d0)['’]s$")  # "Monday's", and not "the 1980's"
_TELLING = ("of", "on", "in", "between", "with", "over", "at", "for", "against")
_PARTS = words("hours days weeks months minutes moments")  # "in the first hours of Wednesday"


def is_attributive(tokens: Tokens, token: int) -> bool:
    """Whether a time qualifies a noun and dates that, not the clause: "the 1991 agreement", "Monday's talks"."""
    if is_genitive(tokens, token):
        return tokens.lower[token - 1 - (tokens.lower[token - 1] == "of")] not in _PARTS
    after = tokens.classes[token + 1 : token + 2]
    if not after:
        return False
    if tokens.words[token + 1] in ("'s", "’s") or _GENITIVE.search(tokens.words[token]):
        return True
    before = tokens.classes[token - 1] if token else START
    first = tokens.words[token].lower().split()[0]
    return (
        before == DET
        and after in NOUN_LIKE + VERB_ED
        and first not in ("in", "on", "at", "by", "since", "during", "over", "from", "until")
    )


def nominal_core(tokens: Tokens, token: int) -> list[int]:
    """The tokens of the noun phrase that the time expression qualifies; empty where it names nothing that happens."""
    if is_genitive(tokens, token):
        return _genitive_core(tokens, token)
    at = token + 1
    at += at < len(tokens.words) and tokens.words[at] in ("'s", "’s")
    end = _nouns_end(tokens, at)
    if not any(is_happening(tokens.lower[i]) for i in range(at, end)):
        return []
    return [*_owner_before(tokens, token), *range(at, end), *_told_behind(tokens, end)]


def _genitive_core(tokens: Tokens, token: int) -> list[int]:
    """ "the fire of 1986, which …", "in the riots of 1968": a single noun needs one of these, or it is dated alone."""
    end = begin = token - (tokens.lower[token - 1] == "of")
    while begin and tokens.classes[begin - 1] in MAYBE_NOMINAL + VERB_GER + VERB_ED:
        begin -= 1
    told = tokens.classes.startswith((COMMA + PRON_REL, PRON_REL), token + 1)
    told = told or end - begin > 1 or tokens.lower[max(0, begin - 2)] in ("in", "during")
    return list(range(begin, end)) if told and is_happening(tokens.lower[end - 1]) else []


def _nouns_end(tokens: Tokens, at: int) -> int:
    """Where the nouns that begin at `at` end; behind one that happens, what may be a verb is one."""
    classes, end = tokens.classes, at
    while end < len(classes) and classes[end] in NOUN_LIKE + VERB_ED:
        if end > at and classes[end] in PRESENT + VERB_ED and is_happening(tokens.lower[end - 1]):
            break
        end += 1
    return end


def _told_behind(tokens: Tokens, end: int) -> range:
    """What is told of a noun by a preposition: "the 1991 agreement on grain and timber"."""
    classes, lower = tokens.classes, tokens.lower
    if end >= len(classes) or classes[end] != ADP or lower[end] not in _TELLING:
        return range(0)
    stop = end + 1
    while stop < len(classes) and (
        classes[stop] in PLAIN_PHRASE
        or (lower[stop] in ("of", "and") and stop + 1 < len(classes) and classes[stop + 1] in NOMINAL + DET)
    ):
        stop += 1
    return range(end, stop) if stop > end + 1 else range(0)


def _owner_before(tokens: Tokens, token: int) -> range:
    """Whose it is: "the council's 1991 agreement"."""
    classes = tokens.classes
    if not token or classes[token - 1] != DET or not tokens.lower[token - 1].endswith(("'s", "’s", "s'", "s’")):
        return range(0)
    begin = token - 1
    while begin and classes[begin - 1] in NOMINAL + DET:
        begin -= 1
    return range(begin, token)
