"""Tokens as running text.

Spaces and commas as they stood, quotation marks and brackets in pairs, a capital in front.
"""

import re
from collections.abc import Mapping, Sequence

from ...syntax.tokens import Tokens

_TIGHT = frozenset((",", ";", ":", ")"))


def text_of(tokens: Tokens, order: Sequence[int], instead: Mapping[int, str] | None = None) -> str:
    """Tokens as running text. `instead` gives other words for some of them, in brackets, since the text lacks them."""
    instead = instead or {}
    text = ""
    quoted = False
    before = -2
    order = [i for n, i in enumerate(order) if tokens.kinds[i] != "," or not n or tokens.kinds[order[n - 1]] != ","]
    order = [i for n, i in enumerate(order) if not _is_left_over(tokens, order, n)]
    for i in order:
        word = instead.get(i) or ("," if tokens.words[i] in "|\t" else tokens.words[i])
        kind = tokens.kinds[i]
        if not text:
            gap = ""
        elif i == before + 1:
            gap = tokens.text[tokens.ends[before] : tokens.starts[i]]
            gap = " " if gap.isspace() else gap
        else:
            tight = (
                word in _TIGHT
                or word in ("'s", "’s")
                or (kind == '"' and quoted)
                or text[-1] in "([“«"
                or (tokens.kinds[before] == '"' and quoted)
            )
            gap = "" if tight else " "
        if (
            i != before + 1
            and (text.endswith((" a", " an")) or text in ("A", "An"))
            and tokens.lows[before] in ("a", "an")
        ):
            text = text.removesuffix("n") if word[:1].lower() not in "aeiou" else text.removesuffix("n") + "n"
        if kind == '"':
            quoted = not quoted
        opened = i == 0 or (i == 1 and tokens.kinds[0] == '"')
        if opened and text and not quoted and kind not in "P#" and word != "I" and not word.startswith("["):
            word = word[0].lower() + word[1:]  # it opened the sentence, and no longer does
        text += gap + word
        before = i
    return capital(balanced(text))


def _is_left_over(tokens: Tokens, order: Sequence[int], place: int) -> bool:
    """Whether a comma closed what interrupted a clause before its verb, and is no longer there."""
    if tokens.kinds[order[place]] != "," or not 0 < place < len(order) - 1:
        return False
    i, before, after = order[place], order[place - 1], order[place + 1]
    if tokens.kinds[i - 1] == "T" and tokens.kinds[: i - 1][-1:] != "," and before > 0:
        return False  # "meant to drop it one by one from 1700 to 1740, forgot it and …"
    told = any(tokens.kinds[k] in "bvmdVZ" for k in order[:place])
    return (before != i - 1 or after != i + 1) and tokens.kinds[after] in "bvmdVZE" and not told


def capital(text: str) -> str:
    """With a capital in front, also within brackets and quotation marks."""
    at = next((n for n, c in enumerate(text) if c.isalnum()), 0)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def balanced(text: str) -> str:
    """Without a quotation mark or a bracket that has lost its partner, and without stray commas."""
    text = re.sub(r" ?\(\W*\)", "", text)
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count("``") != text.count("''"):
        text = text.replace("``", "").replace("''", "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = re.sub(r'(?<=\w) (["”])(?=$|[ ,.;])', r"\1", text) if text.count('"') < 3 else text
    text = re.sub(r',\s*(["”])$', r"\1", text)
    if len(re.findall(r" [-–—] ", text)) == 1:
        text = re.sub(r" [-–—] (?=(?:and|or) )", " ", text)
    text = re.sub(r"\s+([,;])", r"\1", " ".join(text.split()))
    text = re.sub(r"[,;](?:\s*[,;])+", ",", text)
    return text.strip(" ,;:–—-")
