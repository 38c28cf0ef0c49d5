"""Which words are finite verbs: told by their form, and where the form is not enough, by their neighbours."""

import re

from ..languages.en.grammar.lexicon import INTRANSITIVE, REPORTING, lemma, past
from ..languages.wordlist import words
from .nested import Nested, joined_subject, noun_phrase_before

# Finite verb groups. T and R may stand inside: "was on Monday sentenced", "had not yet been held".
GROUP = re.compile(
    r"m[RT]*(?:v[RT]*)?(?:BR*){0,2}[IELVGNvbd]?"
    r"|v[RT]*(?:BR*){0,2}[ELVG]?"
    r"|b[RT]*(?:BR*)?[ELGV]?"
    r"|d(?:R*[Iv]|R+N)?"
    r"|[VEZI]"
)
# What may stand between a participle and the finite verb of the clause it interrupts.
_LATER_FINITE = re.compile(r"[^,;rshtO\"()cbvmdV]*?(?:[bvmdV]|(?<=[NPTI#ZR])[EZ](?=[pTRDNPt#h]|$))")
# "The merger announced in May has …", "The merger, announced in May, has …"
_TOLD = re.compile(r"TR*[bvmdZ]")
_TOLD_ASIDE = re.compile(r"[pTREL][pDNPTZ#EL]*,R*[bvmdVZE]")
_TWO_LATER = re.compile(r"[^,;rh]*?[bvmdVE]+[^,;rhbvmdVEc]+[bmdV]")
# "In a filing made public yesterday, the group said …": the noun before the participle is no subject
_FRONTED_NOUN = re.compile(r"[cRT]*pt?[DNPIZG#]+(?:(?:pt?|t)[DNPIZG#]+)*")
_MAIN_LATER = re.compile(r"[^,;rsh]*,[DNPO#TRpc]+[bvmdVEZ]")
_SPEAKER = re.compile(r",D?[NP]+$")  # "…, the company insists"
_NAMING = words("name dub entitle title nickname christen label")
_STATING = words("say tell add ask warn argue insist claim note reply")  # never "said" of what the fronted noun is
_WHO = words("i he she they we it")
_NEVER_TELLING = words("called based known expected quoted described")
_DEMONSTRATIVE = words("this that these those all both some many several most few")
_QUANTIFIERS = words("little much more less few fewer several enough such")
_OPENING = frozenset(map(past, INTRANSITIVE))
_CHANNELS = (["telephone"], ["phone"], ["email"], ["e-mail"], ["letter"], ["fax"])  # "residents said by telephone"
_PLURAL = words("they we i you people police")


def is_finite(read: Nested, i: int) -> bool:
    """Whether the token at `i`, behind what was `read`, is a finite verb."""
    kinds, lows = read.kinds, read.tokens.lows
    kind = kinds[i]
    before = kinds[i - 1] if i else "^"
    if i and lows[i - 1] == "whose" and kind not in "mbvd":
        return False  # "whose shares began …"
    if kind in "VE" and kinds[:i].rstrip("R").endswith("tv"):
        return False  # "was to have retired"
    if kind in "EL" and i and lemma(lows[i - 1]) in COPULAR:
        return False  # "remain shut"
    if (before == "t" and kind != "m") or (before == "p" and kind in "VEZI"):
        return False
    if kind in "mbvd":
        return True
    if kind == "V":
        return before != "D" or lows[i - 1] in _DEMONSTRATIVE
    if kind == "I":
        subject = read.top.verb is None and read.top.marker == i - 1 >= 0 and read.top.kind == "relative"
        return (subject and lows[i - 1] in ("who", "which", "that")) or _shares_modal(read, i) or _bare(read, i, before)
    after = kinds[i + 1] if i + 1 < len(kinds) else "$"
    back = i - 1
    while back > 0 and kinds[back] == "R":
        back -= 1
    if i and kinds[back] in "DNPOcrh":
        before = kinds[back]
    if before == "R" and read.waiting(i) and back > 0:
        before = "N" if kinds[back] in "EL" else kinds[back]
    if before in "rh" and read.top.verb is None:
        return kind != "Z" or after not in tuple("bvmdV")  # "that talks had been held"
    if lemma(lows[i]) in _NAMING and before in "NP," and read.top.verb is not None:
        return False  # "bought a company named Bramble"
    by = after == "p" and lows[i + 1] == "by" and lows[i + 2 : i + 3] not in _CHANNELS
    if before in "NPTELIZ#" and not by and read.waiting(i):
        return kind == "E" or (before in "NPTEL" and after not in "NEV")
    return _past(read, i, before, after, by) if kind == "E" else _present(read, i, before, after)


def _shares_modal(read: Nested, i: int) -> bool:
    """ "Will close on Monday and stay closed until April": a bare verb behind "and", and a time before that."""
    verb, kinds = read.top.verb, read.kinds
    if verb is None or kinds[i - 1 : i] != "c":
        return False
    shared = kinds[verb[0]] == "m" or (kinds[verb[0]] == "I" and read.top.kind == "coordinate")
    return shared and "T" in kinds[verb[1] :] and kinds[i + 1 : i + 2] in tuple("DNP#pERTot")


# "entered parliament, lost the seat in 1974 and regained it", "dismissed him in 1623, recalled him in 1626"
_DEEDS = re.compile(r"E[DNPO#o][^,;rsOmbvd]*,?c[RT]*[EV]")
_LATER_DEED = re.compile(r"E[pRT][^,;rsOmbvd]*,?c[RT]*[EV][DPO#o]")  # "warned of it, struck in May and won a promise"
_NEXT_DEED = re.compile(r"T,E[DNPO#o]$")


def is_next_deed(read: Nested, i: int) -> bool:
    """Whether a verb behind a comma tells what the subject of the clause being read did next."""
    verb, kinds = read.top.verb, read.kinds
    if verb is None or kinds[verb[0]] not in "EV" or kinds[i - 1 : i] != ",":
        return False
    listed = _DEEDS.match(kinds, i) or _LATER_DEED.match(kinds, i)
    return bool(listed or _NEXT_DEED.search(kinds, 0, i + 2))


_APPOSITION = re.compile(r"[NP],D[NPpDIZ#]*,$")
_NAMED_BEFORE = re.compile(r"[NI],P+,$")
_SOON_FINITE = re.compile(r"[^,;]*,[RT]*[bvmdVEZ]")


def _is_behind_apposition(read: Nested, i: int) -> bool:
    """Whether the clause can have no other verb: "Harwell Foods, the maker of biscuits, agreed on Monday to"."""
    kinds = read.kinds
    return bool(_APPOSITION.search(kinds, 0, i)) and not _SOON_FINITE.match(kinds, i + 1)


# "Some of the crew, tired and hungry, mutinied": two qualities between commas
_QUALITIES = re.compile(r"(?:EcR*)?[NEL],R*[VEbvmd]")
_FIRST_QUALITY = re.compile(r",(?:EcR*)?$")
_BEHIND_QUALITIES = re.compile(r",EcR*[NEL],$")


def _past(read: Nested, i: int, before: str, after: str, by: bool) -> bool:
    """ "announced": past tense, or a participle."""
    kinds, low, top = read.kinds, read.tokens.lows[i], read.top
    pair = _FIRST_QUALITY.search(kinds, 0, i)
    if pair and top.verb is None and "c" in kinds[pair.start() : i + 2] and _QUALITIES.match(kinds, i):
        return False
    if top.verb is None and _BEHIND_QUALITIES.search(kinds, 0, i) and read.has_noun(i):
        return True
    if before == "R" and kinds[:i].rstrip("R").endswith(","):
        before = ","  # "rumours, first heard in January, …"
    if by or (before == "D" and read.tokens.lows[i - 1] not in _DEMONSTRATIVE):
        return False
    if after == "N" and read.tokens.lows[i - 1] in _QUANTIFIERS:
        return False  # "little organised opposition"
    if lemma(low) in _NAMING and _is_so_named(read, i):
        return False
    fronted = _FRONTED_NOUN.fullmatch(kinds, top.start, i) and _MAIN_LATER.match(kinds, i + 1)
    if fronted and lemma(low) not in _STATING:
        return False
    if before == "N" and after in ",$" and _WITH.search(" ".join(read.tokens.lows[max(0, i - 4) : i])):
        return False  # "…, with 22 deaths reported"
    told = _TOLD_ASIDE if before == "," else _TOLD
    if lemma(low) in REPORTING and low not in _NEVER_TELLING and not told.match(kinds, i + 1):
        return True
    if before == "c" and top.kind == "participle" and after == "," and read.unfinished():
        return False  # "the treaty, signed in 1921 but never ratified, lapsed"
    if before == "c" and kinds[i - 2 : i - 1] == "E" and kinds[i - 3 : i - 2] == "D" and after == "N":
        return False  # "the dismembered and decapitated body"
    if kinds[i - 1 : i] == "O" and read.tokens.lows[i - 1] in _WHO:
        return True  # "the confession he made in 1998 had been …"
    if fronted:
        return False
    has_subject = top.verb is None and read.has_noun(i)
    if is_next_deed(read, i):
        return True
    if before in ",^" and not read.resumed and not has_subject:
        return False
    if read.resumed and before == "," and top.verb is None:
        return True
    if after in "pTR" and _LATER_FINITE.match(kinds, i + 1):
        return False
    if after == "s" and _TWO_LATER.match(kinds, i + 1):
        return False  # "Polls published after voting ended gave …"
    # "after her sister, Carol Byrne, alerted us"
    named = after in tuple("DNPO#o") and _NAMED_BEFORE.search(kinds, 0, i)
    if before == "," and top.verb is None and (named or _is_behind_apposition(read, i)):
        return True
    if before == "," and not read.resumed and (after in "pT" or _TOLD_ASIDE.match(kinds, i + 1)):
        return False
    if has_subject or before in "Oc" or read.resumed:
        return True
    if before in "NPZI" and after in "DNP#thOI" and read.says(top):
        return True
    alone = before == "P" and after in "T$" and kinds[i - 2 : i - 1] == "c"  # "…, and Norra followed in May"
    if before in "NPZIT" and (alone or low in _OPENING or (after and after in "DNPO#oth")) and _joined(read, i):
        return True  # "…, and its first store opened in 1926", "…, and police detained him"
    return before in "NP,T" and after in "DP#th"


COPULAR = words("stay remain keep become look seem get")
_WITH = re.compile(r"\bwith(?: (?!the\b)[\w,.-]+){1,3}$")
# "a printer named Willem Haack, whose …", "a company called Bramble has …"
_NAMED_SO = re.compile(r"P+(?:,|T|R*[bvmdV])")


def _is_so_named(read: Nested, i: int) -> bool:
    """Whether a name is all that follows, of somebody who has not been heard of: "a printer named Willem Haack, …"."""
    start = noun_phrase_before(read.tokens, i, read.top.segments[-1][0])
    return read.tokens.lows[start] in ("a", "an") and _NAMED_SO.match(read.kinds, i + 1) is not None


def _present(read: Nested, i: int, before: str, after: str) -> bool:
    """ "plans": present tense, or a plural noun."""
    kinds, lows, top = read.kinds, read.tokens.lows, read.top
    if before == ";" and read.resumed and top.verb is None:
        return True  # "The mayor – whose term ends in May – says …"
    if after in "VbvmdE" or before not in 'NPOR),"TcI':
        return False
    if before == "N" and lows[i - 1].endswith("s") and not lows[i - 1].endswith("ss"):
        return False
    if after in "pTNR,$" and _LATER_FINITE.match(kinds, i + 1):
        return False
    told = read.says(top)
    if lemma(lows[i]) in REPORTING and (after in 'DhOP"' or (after in ",$" and _SPEAKER.search(kinds, 0, i))):
        return True
    has_subject = top.verb is None and read.has_noun(i)
    if read.top.kind == "relative" and has_subject and after in ",$":
        return True  # "on which the date depends,"
    if after == "c" and has_subject and kinds[i + 2 : i + 3] == "O":
        return True  # "although no record survives and he may …"
    if after in "NpZ,$c" and before not in "OR" and not (has_subject and after == "p"):
        return has_subject and after in "NZ" and (before == "P" or not _LATER_FINITE.match(kinds, i + 1))
    if before in "NPI" and after in "DPht#O" and (told or _joined(read, i)):
        return True  # "…, and the council wants it back"
    if before == "c" and top.verb is not None:
        return after in "D#Pht" or kinds[top.verb[0]] in "Zb"
    return has_subject or before == "O"


def _joined(read: Nested, i: int, begins: str = "DPO") -> bool:
    """Whether a subject of its own stands right before the verb at `i`, behind "and"."""
    start = joined_subject(read.tokens, i, read.top.segments[-1][0])
    return start < i and read.kinds[start - 1 : start] == "c" and read.kinds[start] in begins


def _bare(read: Nested, i: int, before: str) -> bool:
    """ "plan": present tense behind a plural, or a noun."""
    kinds, lows = read.kinds, read.tokens.lows
    after = kinds[i + 1] if i + 1 < len(kinds) else "$"
    back = len(kinds[:i].rstrip("R"))
    before, low = (kinds[back - 1], lows[back - 1]) if back else ("^", "")
    if lemma(lows[i]) in REPORTING and after in ",$" and "," in kinds[:i] and low.endswith("s") and before in "NZ":
        return True  # "…, the activists argue"
    plural = low in _PLURAL or (before in "NPZ" and low.endswith("s")) or (read.resumed and before == ",")
    if plural and after == "," and read.top.kind == "subordinate" and read.top.verb is None:
        return True  # "If the talks fail, …"
    if not plural or (after not in 'DPhtpO"#TN' and lows[i] != "say"):
        return False
    return before == "O" or lows[i] == "say" or _joined(read, i, "DPON") or (read.top.verb is None and read.has_noun(i))
