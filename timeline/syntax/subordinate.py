"""Whether a clause follows a word such as "after", "since" or "as", which may be a preposition too."""

import re

from ..languages.en.grammar.lexicon import REPORTING, lemma
from ..languages.wordlist import words
from .nested import Nested
from .tokens import Tokens

# "Since its launch the store has …": no clause, for the noun behind "since" has no verb
_TWO_NOUNS = re.compile(r"D[NIZP#]+(?:D[NPIZ]|O)")
# After "after", "since", "as" …: a clause, where a subject and a finite verb follow.
_CLAUSE_AHEAD = re.compile(
    r"(?:p?T,)?[^,;rshc\"()]*?(?:[DNPO#IZGT]R*[bvmdV]|[NPO#IT]R*[EZ]|[OZ]R*I)|D?[NPIZ]+,[DNP]+,R*[bvmdVE]"
)
# "as the guards maintain": who says so
_AS_SAID = re.compile(r"(?:D?[NPZ]+|O)R*(?P<verb>[EZIV])T*(?:[,;)]|$)")
_PREPOSITIONS = words("after before since until till")
_VERBS = re.compile(r"[bvmdVEZ]+[RTBELVG]*")
_STRONG = words("if unless because although though whereas")
_PLURAL_AHEAD = re.compile(r"[^,;rshc\"()]*?(?P<noun>[NZ])R*I[pDPt#TO]")
_STRICTLY_AHEAD = re.compile(r"[^,;rs\"()pc]*?[NPO]R*[bvmdVE]")


def said_by(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The verb of who says so behind "as": "…, as the guards maintain"."""
    found = _AS_SAID.match(tokens.kinds, i + 1) if tokens.lows[i] == "as" else None
    if found is None or lemma(tokens.lows[found.start("verb")]) not in REPORTING:
        return None
    return found.span("verb")


def opens_clause(read: Nested, i: int) -> bool:
    """Whether a clause begins with the word at `i`."""
    kinds, low = read.kinds, read.tokens.lows[i]
    after = kinds[i + 1 : i + 2]
    if not after or _is_preposition(read, i):
        return False
    if low in _STRONG and _has_plural_subject(read.tokens, i + 1):
        return True
    if (after not in "GEL" and not _CLAUSE_AHEAD.match(kinds, i + 1)) or _TWO_NOUNS.match(kinds, i + 1):
        return False
    return low not in ("as", "once", "what") or after not in "pDN" or bool(_STRICTLY_AHEAD.match(kinds, i + 1))


def _is_preposition(read: Nested, i: int) -> bool:
    """Whether only the main clause has a verb: "After two years in a tent the team found …"."""
    if read.tokens.lows[i] not in _PREPOSITIONS or read.kinds[i + 1] in "GEL":
        return False
    return read.top.verb is None and len(read.clauses) == 1 and len(_VERBS.findall(read.kinds, i)) < 2


def _has_plural_subject(tokens: Tokens, i: int) -> bool:
    """Whether a plural noun and a bare verb come next: "if the trustees vote against it"."""
    found = _PLURAL_AHEAD.match(tokens.kinds, i)
    return found is not None and tokens.lows[found.start("noun")].endswith("s")
