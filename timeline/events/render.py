"""Tokens as running text."""

import re

from ..syntax.tokens import Tokens
from .trim import PARTICLES

LONGEST = 90
_ENDS_WELL = frozenset('NPE#VLGZIo)"O')
# These tie what follows to the word before: "eleven hours of talks", "south of the city".
_TIED = ("of", "than")
# "in connection with a theft", "as a result of it"
_LEADING_ON = ("connection", "result", "wake", "part", "addition", "response", "charge", "favour", "favor")
# Good places to cut before, where a title is too long.
_JOINTS = frozenset("p,;srhtc(G")


def render(tokens: Tokens, order: list[int], pronoun: str = "", verb: int = -1) -> str:
    """Tokens as running text, cut where it would be too long, but not before the token `verb`."""
    if not order:
        return ""
    first = order[0]
    if pronoun and tokens.kinds[first] == "O":
        lead = f"[{pronoun[0].upper()}{pronoun[1:]}]"
    else:
        lead = tokens.words[first]
        lead = lead[0].upper() + lead[1:]
    text = lead
    best = second = ""
    quoted = tokens.kinds[first] == '"'
    for place in range(1, len(order)):
        i, before = order[place], order[place - 1]
        kind = tokens.kinds[i]
        particle = tokens.lows[i] in PARTICLES and tokens.kinds[before] in "VELGIZ"  # "sign off"
        if verb in order[place:]:
            pass
        elif kind in _JOINTS and not particle and not quoted and place > 2 and tokens.kinds[before] in _ENDS_WELL:
            if tokens.lows[i] in _TIED or tokens.lows[before] in _LEADING_ON:
                second = text
            else:
                best = text
        gap = tokens.text[tokens.ends[before] : tokens.starts[i]] if i == before + 1 else ""
        if i != before + 1:
            gap = (
                ""
                if kind in ",;)" or tokens.words[i] in ("'s", "’s") or (tokens.kinds[before] in '("' and quoted)
                else " "
            )
        elif gap.isspace() or "\n" in gap:
            gap = " "
        if kind == '"':
            quoted = not quoted
        word = tokens.words[i]
        if i == 0 and not quoted and kind not in "P#" and word != "I":
            word = word[0].lower() + word[1:]  # it opened the sentence, and no longer does
        text += gap + word
        if len(text) > LONGEST:
            if max(len(best), len(second)) < LONGEST * 0.4:
                return _balanced(_cut(text))
            return _balanced((best if len(best) > LONGEST * 0.55 else second or best) or _cut(text))
    return _balanced(text)


def _cut(text: str) -> str:
    """Cut between words where there is no better place."""
    head = text[: LONGEST - 1].rpartition(" ")[0] or text[: LONGEST - 1]
    return f"{head}…"


def _balanced(text: str) -> str:
    """Without a quotation mark or a bracket that has lost its partner, and without stray commas."""
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count("``") != text.count("''"):
        text = text.replace("``", "").replace("''", "")
    if text.count('"') % 2:
        text = text.replace('"', "").rstrip(".")
    text = re.sub(r'(?<=\w) (["”])(?=$|[ ,.;])', r"\1", text) if text.count('"') < 3 else text
    text = re.sub(r',\s*(["”])$', r"\1", text)
    text = text.replace(',"', '"').replace(",”", "”").replace(" ,", ",").replace(",,", ",").strip(" ,;:–—-")
    return " ".join(text.split())
