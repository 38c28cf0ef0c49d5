"""Events that are nouns: "Tuesday's vote", "the 1991 agreement"."""

import re

from .tokens import Tokens

# Nouns that name what happens. Those in -tion, -ment and so on need no entry.
HAPPENINGS = frozenset(
    "accord act attack agreement assault award battle blast bombing boycott breakdown campaign ceremony championship collapse"
    " conference concert congress convention coup crash crisis cup deal death debate debut defeat demonstration disaster draw drought dispute"
    " earthquake election embargo epidemic event exhibition explosion fair famine festival fight final fire flood games game"
    " genocide invasion hearing hurricane incident inquiry interview killing landing launch lawsuit marathon march massacre match meeting merger"
    " murder olympics outbreak outage pandemic pact peace plot poll protest purchase race raid rally rebellion recession referendum"
    " reform release report revolt revolution riot robbery ruling sale settlement shooting siege speech storm strike suit summit"
    " takeover talks test tour trial treaty tsunami uprising verdict victory visit vote war wedding win withdrawal address"
    " keynote announcement statement decision ban strikes protests elections votes talks raids attacks games floods fires riots bailout breach spill".split()
)
_ENDINGS = ("tion", "sion", "ment", "tions", "sions", "ments", "quake", "athon")
_NOT = frozenset("government parliament station department nation region version population administration corporation"
                 " governments nations regions stations departments versions generation section position".split())  # fmt: skip


def is_happening(word: str) -> bool:
    """Whether a noun names something that happens.

    >>> is_happening("settlement"), is_happening("government")
    (True, False)
    """
    return word in HAPPENINGS or (word.endswith(_ENDINGS) and word not in _NOT)


# "since its launch in 2003": the time is of the launch, and not of what came since.
_TEMPORAL = frozenset("since after before until till following prior".split())
_COUNTED = re.compile(r"(?:first|second|third|fourth|fifth|last|only|\d+(?:st|nd|rd|th)?|many|several|few) (?:[\w-]+ )?times?$")


def is_scope(tokens: Tokens, token: int) -> bool:
    """Whether the time only bounds a count: "the third time in the past decade", "for the first time since 2004"."""
    begin = max(0, token - 4)
    return bool(_COUNTED.search(" ".join(tokens.lows[begin:token])))


def dated_noun(tokens: Tokens, token: int) -> list[int]:
    """The noun phrase right before a time which alone it dates ("since its launch in 2003"); else empty."""
    kinds = tokens.kinds
    end = begin = token
    while begin and kinds[begin - 1] in "NPZIG#":
        begin -= 1
    if begin == end or not is_happening(tokens.lows[end - 1]) and tokens.lows[end - 1] not in ("founding", "creation", "birth", "founding"):
        return []
    first = begin
    while first and kinds[first - 1] == "D":
        first -= 1
    if first and tokens.lows[first - 1] in _TEMPORAL:
        return list(range(first if tokens.lows[first] not in ("its", "his", "her", "their", "the", "a", "an") else begin, end))
    return []


def is_adverbial(tokens: Tokens, token: int) -> bool:
    """Whether the noun that the time qualifies says when the clause happened: "In a July 16 press conference, he said"."""
    at = token
    while at and tokens.kinds[at - 1] in "DN":
        at -= 1
    return bool(at) and tokens.lows[at - 1] in ("in", "at", "during") and at - 1 == 0


def is_attributive(tokens: Tokens, token: int) -> bool:
    """Whether a time expression qualifies a noun and dates that, not the clause: "the 1991 agreement", "Monday's talks"."""
    after = tokens.kinds[token + 1 : token + 2]
    if not after:
        return False
    if tokens.words[token + 1] in ("'s", "’s") or tokens.words[token].endswith(("'s", "’s")):
        return True
    before = tokens.kinds[token - 1] if token else "^"
    first = tokens.words[token].lower().split()[0]
    return before == "D" and after in "NPGZIE#" and first not in ("in", "on", "at", "by", "since", "during", "over", "from", "until")


def nominal_core(tokens: Tokens, token: int) -> list[int]:
    """The tokens of the noun phrase that the time expression qualifies; empty where it names nothing that happens."""
    kinds = tokens.kinds
    at = token + 1
    possessive = at < len(kinds) and tokens.words[at] in ("'s", "’s")
    at += possessive
    end = at
    while end < len(kinds) and kinds[end] in "NPG#ZIE":
        if end > at and kinds[end] in "ZEI" and is_happening(tokens.lows[end - 1]):
            break
        end += 1
    if end == at or not (is_happening(tokens.lows[end - 1]) or any(is_happening(tokens.lows[i]) for i in range(at, end))):
        return []
    order = list(range(at, end))
    if end < len(kinds) and kinds[end] == "p" and tokens.lows[end] in ("of", "on", "in", "between", "with", "over", "at", "for", "against"):
        stop = end + 1
        while stop < len(kinds) and (kinds[stop] in "DNP#" or (tokens.lows[stop] in ("of", "and") and stop + 1 < len(kinds) and kinds[stop + 1] in "DNP")):
            stop += 1
        if stop > end + 1:
            order += range(end, stop)
    start = token
    if start and kinds[start - 1] == "D" and tokens.lows[start - 1].endswith(("'s", "’s", "s'", "s’")):
        begin = start - 1
        while begin and kinds[begin - 1] in "PDN":
            begin -= 1
        order = [*range(begin, start), *order]
    return order
